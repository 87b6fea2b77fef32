import { describe, expect, test } from "@jest/globals";
import { composeDigest } from "../../../src/core/digest/composeDigest.ts";
import { letterText } from "../../../src/core/digest/letterText.ts";
import { wordLetter } from "../../../src/core/digest/wordLetter.ts";
import { AGENCIES, agency, bookOf, day, directive, event } from "../../support/testBook.ts";

type BookParts = Parameters<typeof bookOf>[0];

/** The text of the letter to `name`; null when there is none. */
function textTo(name: string, parts: BookParts): string | null {
  const book = bookOf(parts);
  const letter = composeDigest(book).letters.find((each) => each.agency === name);
  return letter ? letterText(wordLetter(letter, book.settings, "vi", { longest: 2000, lines: null })) : null;
}

const LED = { id: "NV-0001", text: "Lập phương án.", lead: "Sở Công Thương" } as const;
const LATE = { ...LED, due: "2026-10-05" } as const;

describe("what is told", () => {
  test.each([
    { row: LATE, words: "I. Nhiệm vụ đã quá thời hạn (01)", because: "past the deadline" },
    {
      row: { ...LATE, deadlineKind: "Mốc phấn đấu" },
      words: "I. Nhiệm vụ đã qua mốc phấn đấu (01)",
      because: "a target is no deadline",
    },
    {
      row: { ...LATE, deadlineKind: "Mốc phấn đấu" },
      words: "Mốc phấn đấu: 05/10/2026; đã qua 14 ngày (10 ngày làm việc).",
      because: "past a target nobody is “quá hạn”",
    },
    {
      row: { ...LED, due: "2026-10-26" },
      words: "Thời hạn: thứ Hai, 26/10/2026; còn 07 ngày.",
      because: "the last of the warning days",
    },
    {
      row: { ...LED, due: "2026-10-19" },
      words: "Thời hạn: thứ Hai, 19/10/2026; hôm nay.",
      because: "the last day itself",
    },
    {
      row: { ...LED, due: "2026-10-17" },
      words: "Thời hạn: thứ Bảy, 17/10/2026 (ngày nghỉ, tính đến hết ngày 19/10/2026); hôm nay.",
      because: "a day off carries the deadline to the next working day",
    },
    {
      row: { ...LED, due: "2026-10-11" },
      words: "Thời hạn: 11/10/2026 (ngày nghỉ, tính đến hết ngày 12/10/2026); quá 07 ngày (05 ngày làm việc).",
      because: "late counts from the day it was carried to",
    },
    {
      row: { ...LED, given: "2026-10-12" },
      words: "I. Nhiệm vụ mới giao (01)",
      because: "given seven days ago is new",
    },
    {
      row: { ...LED, given: "2026-10-12" },
      words: "Thời hạn: không quy định.",
      because: "without a deadline it says so",
    },
    {
      row: { ...LED, given: "2026-10-14", phrase: "ngay sau khi có mặt bằng", deadlineKind: "Khi đủ điều kiện" },
      words: "Thời hạn: ngay sau khi có mặt bằng.",
      because: "the paper's own words",
    },
    {
      row: { ...LED, given: "2026-07-20" },
      words: "Thời hạn: không quy định; đã 91 ngày chưa có báo cáo (từ ngày 20/7/2026).",
      because: "ask after silence, never call it late",
    },
    {
      row: { ...LED, state: "Chờ xác nhận", reportedOn: "2026-10-12" },
      words:
        "Lập phương án: Sở đã báo cáo ngày 12/10/2026, chưa có văn bản; Văn phòng UBND tỉnh đang xem xét xác nhận.",
      because: "a claim without a paper is named so",
    },
    {
      row: {
        ...LED,
        state: "Đã trình",
        resultPaper: "Tờ trình số 55/TTr-SCT ngày 12/10/2026",
        reportedOn: "2026-10-12",
      },
      words: "Sở đã trình tại Tờ trình số 55/TTr-SCT ngày 12/10/2026;",
      because: "submitted is not claimed",
    },
    {
      row: { ...LED, due: "2026-10-22", deadlineKind: "Định kỳ" },
      words: "I. Chế độ báo cáo định kỳ đến hạn (01)",
      because: "a recurring report due stands apart",
    },
    {
      row: { ...LED, due: "2026-10-22", deadlineKind: "Định kỳ" },
      words: "Kỳ báo cáo: thứ Năm, 22/10/2026; còn 03 ngày.",
      because: "and names its next date",
    },
  ])("$because", ({ row, words }) => {
    expect(textTo("Sở Công Thương", { rows: [directive(row)] })).toContain(words);
  });
});

describe("what is not told", () => {
  test.each([
    { row: { ...LED, due: "2026-10-27" }, because: "eight days are not soon" },
    { row: { ...LED, given: "2026-10-11" }, because: "given eight days ago is not new" },
    { row: { ...LED, given: "2026-07-21" }, because: "ninety days are not yet silence" },
    { row: { ...LATE, check: "Chưa rõ cơ quan chủ trì" }, because: "a doubtful row accuses nobody" },
    { row: { ...LATE, check: "Văn bản chưa phát hành" }, because: "a paper that was not issued says nothing" },
    { row: { ...LATE, chase: false }, because: "what is not chased is not mailed" },
    { row: { ...LATE, deadlineKind: "Chuẩn bị họp" }, because: "preparing a meeting is no task" },
    { row: { ...LATE, state: "Hoàn thành", doneOn: "2026-10-04" }, because: "done is done" },
    { row: { ...LATE, state: "Tạm dừng" }, because: "paused rests" },
    {
      row: { ...LED, due: "2026-11-20", deadlineKind: "Định kỳ", given: "2026-10-14" },
      because: "a recurring report is told when due, not when new",
    },
  ])("silent: $because", ({ row }) => {
    const digest = composeDigest(bookOf({ rows: [directive(row)] }));
    expect(digest.letters).toEqual([]);
    expect(digest.silent).toContain("Sở Công Thương");
  });
});

const RECURRING = { ...LED, deadlineKind: "Định kỳ", due: "2026-10-25" } as const;
const occurrence = (content: string) => event({ id: "NV-0001", date: "2026-10-01", kind: "Kỳ báo cáo", content });
const MISSED = [
  occurrence("kỳ 25/7/2026: đã báo cáo trong hạn"),
  occurrence("kỳ 25/8/2026: chưa có báo cáo"),
  occurrence("kỳ 25/9/2026: chưa có báo cáo"),
];

describe("occurrences without a report", () => {
  test.each([
    { row: RECURRING, words: "Kỳ báo cáo: Chủ nhật, 25/10/2026", because: "the next one is told" },
    { row: RECURRING, words: "thiếu 02/03 kỳ.", because: "with those that were missed" },
    {
      row: { ...RECURRING, due: "2026-11-25" },
      words: "I. Chế độ báo cáo định kỳ còn thiếu kỳ (01)",
      because: "they are told though none is due soon",
    },
    {
      row: { ...RECURRING, due: "2026-11-25" },
      words: "Kỳ báo cáo: 25/11/2026; thiếu 02/03 kỳ.",
      because: "in the words of the register",
    },
  ])("$because", ({ row, words }) => {
    expect(textTo("Sở Công Thương", { rows: [directive(row)], events: MISSED })).toContain(words);
  });

  test("one that was reported late after all is missed no longer", () => {
    const row = directive({ ...RECURRING, due: "2026-11-25" });
    const late = ["25/8/2026", "25/9/2026"].map((due) => occurrence(`kỳ ${due}: đã báo cáo quá hạn`));
    expect(textTo("Sở Công Thương", { rows: [row], events: [...MISSED, ...late] })).toBeNull();
  });
});

describe("from the record of events", () => {
  const returned = event({ id: "NV-0001", date: "2026-10-12", kind: "Trả lại", content: "bổ sung số liệu" });
  test.each([
    {
      row: LED,
      events: [returned],
      words: "I. Nhiệm vụ đề nghị bổ sung, làm rõ kết quả (01)",
      because: "a returned result is asked for again",
    },
    {
      row: LED,
      events: [returned],
      words: "Đề nghị bổ sung, làm rõ (ngày 12/10/2026): bổ sung số liệu.",
      because: "with the reason",
    },
    {
      row: LATE,
      events: [returned],
      words: "I. Nhiệm vụ đã quá thời hạn (01)",
      because: "what is late stays under late",
    },
    {
      row: LATE,
      events: [event({ id: "NV-0001", date: "2026-10-13", kind: "Có ý kiến", content: "thuộc Sở Y tế" })],
      words: "Ý kiến của cơ quan: thuộc Sở Y tế.",
      because: "an objection is shown with the row",
    },
  ])("$because", ({ row, events, words }) => {
    expect(textTo("Sở Công Thương", { rows: [directive(row)], events })).toContain(words);
  });

  test("new and returned is returned: the reason must be read", () => {
    const rows = [directive({ ...LED, given: "2026-10-12" })];
    expect(textTo("Sở Công Thương", { rows, events: [returned] })).toContain("I. Nhiệm vụ đề nghị bổ sung");
  });

  test("a co-ordinator reads nothing of what the lead was asked or objects to", () => {
    const rows = [directive({ ...LED, due: "2026-10-22", support: "Sở Xây dựng" })];
    expect(textTo("Sở Công Thương", { rows, events: [returned] })).toContain("bổ sung số liệu");
    expect(textTo("Sở Xây dựng", { rows, events: [returned] })).not.toContain("bổ sung");
  });

  test("a report by telephone ends the silence", () => {
    const heard = event({ id: "NV-0001", date: "2026-10-01", kind: "Báo cáo tiến độ" });
    const rows = [directive({ ...LED, given: "2026-05-01" })];
    expect(textTo("Sở Công Thương", { rows })).toContain("chưa có báo cáo");
    expect(textTo("Sở Công Thương", { rows, events: [heard] })).toBeNull();
  });
});

describe("who is told", () => {
  test("several leads are told each, and a parent only through its children", () => {
    const rows = [
      directive({ ...LATE, lead: "Sở Công Thương; Sở Tài chính" }),
      directive({ ...LATE, id: "NV-0001/1" }),
      directive({ ...LATE, id: "NV-0001/2", lead: "Sở Tài chính" }),
      directive({ ...LATE, id: "NV-0002", lead: "Sở Công Thương; Sở Xây dựng" }),
    ];
    expect(textTo("Sở Công Thương", { rows })?.match(/\[NV-[^\]]*\]/g)).toEqual(["[NV-0001/1]", "[NV-0002]"]);
    expect(textTo("Sở Tài chính", { rows })?.match(/\[NV-[^\]]*\]/g)).toEqual(["[NV-0001/2]"]);
    expect(textTo("Sở Xây dựng", { rows })?.match(/\[NV-[^\]]*\]/g)).toEqual(["[NV-0002]"]);
  });

  test("a co-ordinator of several children is told of their task once, with all leads", () => {
    const soon = { ...LED, due: "2026-10-22", support: "Sở Xây dựng" } as const;
    const rows = [
      directive({ ...soon, lead: "Sở Công Thương; Sở Tài chính" }),
      directive({ ...soon, id: "NV-0001/1" }),
      directive({ ...soon, id: "NV-0001/2", lead: "Sở Tài chính" }),
    ];
    const text = textTo("Sở Xây dựng", { rows });
    expect(text).toContain("1. [NV-0001] Lập phương án.\n   Cơ quan chủ trì: Sở Công Thương, Sở Tài chính.");
    expect(text).not.toContain("2. ");
  });

  test("one e-mail for who leads and co-ordinates: what it leads first, counted alone in the subject", () => {
    const rows = [
      directive(LATE),
      directive({ ...LED, id: "NV-0002", lead: "Sở Xây dựng", support: "Sở Công Thương", due: "2026-10-22" }),
    ];
    const book = bookOf({ rows });
    const letter = composeDigest(book).letters.find((each) => each.agency === "Sở Công Thương");
    expect(letter?.subject).toBe("Nhiệm vụ giao Sở Công Thương, tuần 19/10–25/10/2026: 01 quá hạn");
    const text = textTo("Sở Công Thương", { rows }) ?? "";
    expect(text.indexOf("II. Nhiệm vụ đến hạn trong 07 ngày tới (01)")).toBeGreaterThan(
      text.indexOf("Đề nghị Sở Công Thương"),
    );
    expect(text).toContain("2. [NV-0002] Lập phương án.");
  });

  test("who leads a task is not told of it again as its co-ordinator", () => {
    const rows = [directive({ ...LED, due: "2026-10-22", support: "Sở Công Thương; Sở Xây dựng" })];
    expect(textTo("Sở Công Thương", { rows })?.match(/\[NV-[^\]]*\]/g)).toEqual(["[NV-0001]"]);
  });

  test("an heir is told from whom and since when, and which days were not its own", () => {
    const rows = [directive({ ...LATE, lead: "Sở Kế hoạch và Đầu tư", due: "2026-09-21" })];
    const text = textTo("Sở Tài chính", { rows });
    expect(text).toContain("[NV-0001] Lập phương án (nhận bàn giao từ Sở Kế hoạch và Đầu tư từ ngày 01/10/2026).");
    expect(text).toContain("quá 28 ngày (20 ngày làm việc); trong đó trước ngày tiếp nhận 09 ngày.");
  });

  test.each([
    { lead: "Phó Chủ tịch UBND tỉnh", because: "leaders are not reminded" },
    { lead: "Văn phòng UBND tỉnh", because: "the office does not write to itself" },
    { lead: "Các sở, ngành", because: "a group is nobody's address" },
    { lead: "Sở Lạ", because: "a stranger has no address" },
  ])("nobody is told of what $lead leads, co-ordinators neither: $because", ({ lead }) => {
    const rows = [directive({ ...LATE, lead, support: "Sở Xây dựng", due: "2026-10-22" })];
    expect(composeDigest(bookOf({ rows })).letters).toEqual([]);
  });
});

describe("who cannot be told", () => {
  const rows = [directive({ ...LATE, lead: "Sở Công Thương" })];
  const withAgency = (values: Parameters<typeof agency>[2]) => [agency("Sở Công Thương", 4, values)];

  test.each([
    {
      values: { addresses: [] },
      unreachable: [{ agency: "Sở Công Thương", reason: "no-address" }],
      unticked: [],
      because: "nobody typed an address",
    },
    {
      values: { addresses: ["so-cong-thuong"] },
      unreachable: [{ agency: "Sở Công Thương", reason: "invalid-address" }],
      unticked: [],
      because: "that is no address",
    },
    { values: { mailed: false }, unreachable: [], unticked: ["Sở Công Thương"], because: "the box is not ticked" },
  ])("$because", ({ values, unreachable, unticked }) => {
    const digest = composeDigest(bookOf({ rows, agencies: withAgency(values) }));
    expect(digest).toMatchObject({ letters: [], unreachable, unticked });
  });

  test("one good address is enough; the bad one is told", () => {
    const agencies = withAgency({ addresses: ["van-thu@example.invalid", "van thu@", "van-thu@example.invalid"] });
    const digest = composeDigest(bookOf({ rows, agencies }));
    expect(digest.letters.map(({ to }) => to)).toEqual([["van-thu@example.invalid"]]);
    expect(digest.skippedAddresses).toEqual([{ agency: "Sở Công Thương", address: "van thu@" }]);
  });

  test.each(["office", "officeFull", "authority", "assigners", "replyTo"])(
    "no half-written letter without %s",
    (setting) => {
      const digest = composeDigest(bookOf({ rows, settings: { [setting]: " " } }));
      expect(digest.issues).toEqual([{ code: "setting-missing", setting }]);
      expect(digest.letters).toEqual([]);
    },
  );
});

test("letters stand in directory order, under a key that names week and agency", () => {
  const rows = ["UBND xã Đông Hồ", "Sở Công Thương", "Sở Tài chính"].map((lead, index) =>
    directive({ ...LATE, id: `NV-000${index + 1}`, lead }),
  );
  const { letters, week } = composeDigest(bookOf({ rows, agencies: [...AGENCIES].reverse() }));
  expect(letters.map(({ key }) => key)).toEqual([
    "digest|2026-W43|Sở Tài chính",
    "digest|2026-W43|Sở Công Thương",
    "digest|2026-W43|UBND xã Đông Hồ",
  ]);
  expect(week).toEqual({ key: "2026-W43", from: day("2026-10-19"), to: day("2026-10-25") });
});

test("within a heading rows stand by due date, then by number", () => {
  const rows = [
    directive({ ...LATE, id: "NV-10000" }),
    directive({ ...LATE, id: "NV-0999" }),
    directive({ ...LATE, id: "NV-10001", due: "2026-10-01" }),
  ];
  expect(textTo("Sở Công Thương", { rows })?.match(/\[NV-[^\]]*\]/g)).toEqual([
    "[NV-10001]",
    "[NV-0999]",
    "[NV-10000]",
  ]);
});
