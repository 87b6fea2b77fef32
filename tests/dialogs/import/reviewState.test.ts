import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { DEFAULT_CALENDAR } from "../../../src/core/calendar/holidays.ts";
import { readNotice } from "../../../src/core/notice/readNotice.ts";
import { rowOfSelection } from "../../../src/dialogs/import/cutRows.ts";
import { textPieces } from "../../../src/dialogs/import/markText.ts";
import { certaintyOf } from "../../../src/dialogs/import/reviewRow.ts";
import {
  changeReview,
  freshKey,
  listed,
  type Review,
  type ReviewAction,
  startReview,
} from "../../../src/dialogs/import/reviewState.ts";
import { pastDueRows, requestOf } from "../../../src/dialogs/import/sendReview.ts";
import { day } from "../../support/testBook.ts";

const sample = (name: string) => readFileSync(new URL(`../../../samples/notices/${name}`, import.meta.url), "utf8");
const conclusion = () => startReview(sample("01-ket-luan-ha-tang-cua-khau.txt"), DEFAULT_CALENDAR);
const today = day("2026-10-19");

const NOTICE = `ỦY BAN NHÂN DÂN TỈNH YÊN GIANG
VĂN PHÒNG
Số: 31/TB-VP
Yên Giang, ngày 05 tháng 10 năm 2026
THÔNG BÁO
Kết luận tại cuộc họp ngày 02/10/2026
Đồng chí Chủ tịch UBND tỉnh kết luận và giao nhiệm vụ như sau:
1. Giao Sở Tài chính rà soát nguồn vốn; báo cáo UBND tỉnh trước ngày 22/10/2026.
2. Giao Sở Công Thương lập phương án di dời chợ Bến Cau, hoàn thành trước ngày 30/11/2026.
3. Sở Xây dựng kiểm tra kè Vạn Sơn. Công tác này rất quan trọng.`;

const played = (review: Review, ...actions: readonly ReviewAction[]) => actions.reduce(changeReview, review);
const started = () => startReview(NOTICE, DEFAULT_CALENDAR);
const asked = (review: Review) => requestOf(review)?.directives ?? [];
const keyAt = (review: Review, at: number) => review.rows[at]?.key ?? -1;

test("a conclusion is proposed whole, not yet vouched for as free of secrets", () => {
  const review = conclusion();
  expect(review.rows.every(({ included }) => included)).toBe(true);
  expect([review.notSecret, review.issued, review.pastDue]).toEqual([false, true, "keep"]);
  expect(review.header.number).toBe("512/TB-VP");
});

test("preparation of a meeting is kept, and chased only when asked for", () => {
  const review = startReview(sample("03-thong-bao-hop.txt"), DEFAULT_CALENDAR);
  expect(asked(review).length).toBeGreaterThan(0);
  expect(asked(review).some(({ chase }) => chase)).toBe(false);
  expect(asked(played(review, { do: "all", change: { chase: true } })).every(({ chase }) => chase)).toBe(true);
});

describe("what the person changes is what is sent", () => {
  const changed = (...actions: readonly ReviewAction[]) => asked(played(conclusion(), ...actions));

  test("rows left out", () => {
    expect(changed({ do: "edit", key: 0, change: { included: false } })).toHaveLength(conclusion().rows.length - 1);
    expect(requestOf(played(conclusion(), { do: "all", change: { included: false } }))).toBeNull();
  });

  test("leads, blank ones never", () => {
    const leads = changed(
      { do: "leads", key: 0, leads: [] },
      { do: "lead", key: 0, at: 0, name: " Sở Tài chính " },
      { do: "lead", key: 0, at: 1, name: " " },
      { do: "lead", key: 0, at: 2, name: "Công an tỉnh" },
    )[0]?.leads;
    expect(leads).toEqual([
      { name: "Sở Tài chính", kind: null },
      { name: "Công an tỉnh", kind: null },
    ]);
  });

  test("co-ordinators parted by semicolons", () => {
    const [row] = changed({ do: "edit", key: 0, change: { support: "Sở Tài chính;  Công an tỉnh ;" } });
    expect(row?.support).toEqual(["Sở Tài chính", "Công an tỉnh"]);
  });

  test("a date typed settles the reader's doubt about it, and no other", () => {
    const review = conclusion();
    const doubts = [
      { about: "deadline" as const, text: "thời hạn" },
      { about: "lead" as const, text: "cơ quan" },
    ];
    const doubtful = { ...review, rows: review.rows.map((row) => ({ ...row, doubts })) };
    const [row] = asked(played(doubtful, { do: "due", key: 0, due: "2026-12-01" }));
    expect(row).toMatchObject({ due: "2026-12-01", deadlineKind: "date", doubts: ["cơ quan"] });
    const [both] = asked(played(doubtful, { do: "edit", key: 0, change: { checked: true } }));
    expect(both?.doubts).toEqual([]);
  });

  test("a target stays a target under another date, and none without", () => {
    const review = conclusion();
    const at = review.rows.findIndex(({ deadlineKind }) => deadlineKind === "target");
    const key = keyAt(review, at);
    const moved = asked(played(review, { do: "due", key, due: "2026-12-01" }))[at];
    const taken = asked(played(review, { do: "due", key, due: null }))[at];
    expect(moved?.deadlineKind).toBe("target");
    expect(taken).toMatchObject({ due: null, deadlineKind: "none" });
  });

  test("a kind without a day takes the day away", () => {
    expect(changed({ do: "due", key: 0, due: "2026-12-01" }, { do: "kind", key: 0, kind: "asap" })[0]).toMatchObject({
      due: null,
      deadlineKind: "asap",
    });
  });

  test("a name as it is typed, with the blank between its words; sent without those around it", () => {
    const typing = played(conclusion(), { do: "header", change: { chair: "Lộc " } });
    expect(typing.header.chair).toBe("Lộc ");
    const typed = played(typing, { do: "header", change: { chair: " Lộc Văn Khoa ", number: " " } });
    expect(requestOf(typed)?.header).toMatchObject({ chair: "Lộc Văn Khoa", number: null });
  });
});

describe("rows are cut as the paper means them", () => {
  test("split at a place: each half keeps its words in the paper, the deadline stays with the words that say it", () => {
    const review = started();
    const [first] = review.rows;
    const at = (first?.text.indexOf(";") ?? 0) + 1;
    const split = played(review, { do: "split", key: first?.key ?? 0, at });
    expect(split.rows).toHaveLength(review.rows.length + 1);
    const [head, tail] = split.rows;
    expect([head?.text.endsWith("nguồn vốn;"), tail?.text.startsWith("báo cáo")]).toEqual([true, true]);
    expect([head?.due, tail?.due]).toEqual([null, "2026-10-22"]);
    expect(head?.doubts.map(({ about }) => about)).toContain("deadline");
    expect(tail?.leads).toEqual(head?.leads);
    const words = (spans: readonly { start: number; end: number }[] = []) =>
      spans
        .map(({ start, end }) => NOTICE.slice(start, end))
        .join(" ")
        .trim();
    expect([words(head?.spans), words(tail?.spans)]).toEqual([head?.text, tail?.text]);
  });

  test("a split that leaves one half blank changes nothing", () => {
    const review = started();
    expect(played(review, { do: "split", key: keyAt(review, 0), at: 0 }).rows).toEqual(review.rows);
  });

  test("merged with the next: all leads, all words, and a doubt when the dates differ", () => {
    const review = started();
    const merged = played(review, { do: "merge", key: keyAt(review, 0) });
    expect(merged.rows).toHaveLength(review.rows.length - 1);
    expect(merged.rows[0]?.leads.map(({ name }) => name)).toEqual(["Sở Tài chính", "Sở Công Thương"]);
    expect(merged.rows[0]?.doubts.map(({ about }) => about)).toContain("deadline");
    expect(merged.rows[0]?.spans).toHaveLength(2);
  });

  test("words that were passed over become a row in their place", () => {
    const review = started();
    const words = "Công tác này rất quan trọng.";
    const span = { start: NOTICE.indexOf(words), end: NOTICE.indexOf(words) + words.length };
    const read = readNotice(words, { calendar: DEFAULT_CALENDAR });
    const row = rowOfSelection(read, span, NOTICE, freshKey(review));
    const added = played(review, { do: "add", row });
    expect(added.rows.map(({ text }) => text)).toContain(words);
    expect(added.current).toBe(row.key);
    expect(certaintyOf(row)).toBe("unsure");
  });
});

describe("undo", () => {
  const ACTS: readonly ReviewAction[] = [
    { do: "edit", key: 0, change: { text: "khác" } },
    { do: "edit", key: 1, change: { chase: false } },
    { do: "all", change: { included: false } },
    { do: "lead", key: 0, at: 0, name: "Sở Y tế" },
    { do: "due", key: 1, due: null },
    { do: "kind", key: 0, kind: "asap" },
    { do: "split", key: 1, at: 12 },
    { do: "merge", key: 0 },
    { do: "answer", change: { pastDue: "chase" } },
    { do: "header", change: { number: "1/TB" } },
  ];

  test("takes back every act, whatever was done, until nothing is left of them", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ACTS), { maxLength: 12 }), (acts) => {
        const start = started();
        let review = acts.reduce(changeReview, start);
        while (review.past.length > 0) review = changeReview(review, { do: "undo" });
        expect([review.header, review.rows, review.pastDue]).toEqual([start.header, start.rows, start.pastDue]);
      }),
    );
  });

  test("a word that is typed is one act, two fields are two", () => {
    const type = (text: string): ReviewAction => ({ do: "edit", key: 0, change: { text } });
    const typed = played(started(), type("R"), type("Rà"), type("Rà soát"), { do: "due", key: 0, due: "2026-12-01" });
    expect(typed.past).toHaveLength(2);
    expect(played(typed, { do: "undo" }).rows[0]?.text).toBe("Rà soát");
  });
});

test("unsure rows stand first until the order of the text is asked for, and stay where they are while mended", () => {
  const review = started();
  const rows = review.rows.map((row, index) =>
    index === 1 ? { ...row, doubts: [{ about: "lead" as const, text: "chưa rõ" }] } : row,
  );
  const ranks = new Map(rows.map((row) => [row.key, row.doubts.length > 0 ? 0 : 2]));
  const doubtful = { ...review, rows, ranks };
  expect(listed(doubtful).map(({ key }) => key)).toEqual([1, 0, 2]);
  const mended = played(doubtful, { do: "lead", key: 1, at: 0, name: "Sở Công Thương" });
  expect(listed(mended).map(({ key }) => key)).toEqual([1, 0, 2]);
  expect(listed(played(mended, { do: "order", order: "text" })).map(({ key }) => key)).toEqual([0, 1, 2]);
});

describe("marks in the pasted text", () => {
  test.each([
    ["composed", NOTICE],
    ["decomposed", NOTICE.normalize("NFD")],
  ])("put together again they are the text, %s letters", (_, text) => {
    const review = startReview(text, DEFAULT_CALENDAR);
    const pieces = textPieces(review.source, review.rows);
    expect(pieces.map((piece) => piece.text).join("")).toBe(NOTICE);
    expect(pieces.filter(({ kind, row }) => kind === "lead" && row === 0).map((piece) => piece.text)).toEqual([
      "Sở Tài chính",
    ]);
    expect(pieces.find(({ kind, row }) => kind === "due" && row === 1)?.text).toContain("30/11/2026");
  });
});

test("rows that are late already are counted among those taken", () => {
  const review = conclusion();
  const late = pastDueRows(review, today);
  const key = review.rows.find(({ due }) => due !== null && due < today)?.key ?? -1;
  expect(late).toBeGreaterThan(0);
  expect(pastDueRows(played(review, { do: "edit", key, change: { included: false } }), today)).toBe(late - 1);
});
