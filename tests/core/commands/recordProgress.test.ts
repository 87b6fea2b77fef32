import { describe, expect, test } from "@jest/globals";
import type { ProgressInput } from "../../../src/core/commands/progressInput.ts";
import { recordProgress } from "../../../src/core/commands/recordProgress.ts";
import { say } from "../../../src/core/messages/say.ts";
import type { Directive } from "../../../src/core/register/registerColumns.ts";
import { judge } from "../../../src/core/register/standings.ts";
import { bookOf, day, directive, event } from "../../support/testBook.ts";

const ROW = {
  id: "NV-0001",
  text: "Rà soát hồ sơ",
  lead: "Sở Tài chính",
  due: "2026-10-15",
  state: "Đang thực hiện",
} as const;

const INPUT: ProgressInput = {
  ids: ["NV-0001"],
  kind: "progress",
  source: "paper",
  on: day("2026-10-19"),
  paperNumber: "",
  paperOn: null,
  content: "",
  obstacle: "",
  newDue: null,
  allowedBy: "",
  askedOn: null,
  reason: null,
  newLead: "",
};

const PAPER = { paperNumber: "1802/STC-NS", paperOn: day("2026-10-14") };

function recorded(
  input: Partial<ProgressInput>,
  row: Partial<Parameters<typeof directive>[0]> = {},
  events: readonly ReturnType<typeof event>[] = [],
) {
  const book = bookOf({ rows: [directive({ ...ROW, ...row })], events });
  const plan = recordProgress.decide(book, { ...INPUT, ...input }, {});
  const cells = Object.fromEntries((plan.cells ?? []).map(({ column, value }) => [column, value]));
  const before = book.tables.register.rows[0]?.values;
  const after = { ...before, ...cells } as Directive;
  return {
    cells,
    event: plan.append?.events?.[0],
    added: plan.append?.register ?? [],
    refused: plan.refused === true,
    said: (plan.say ?? []).map((each) => say("vi", each)),
    standing: judge(after, book).standing,
  };
}

describe("what an entry changes in its row", () => {
  test.each([
    {
      because: "a report of progress sets a new task going",
      input: { content: "đang lấy ý kiến", source: "phone" },
      row: { state: "Mới giao" },
      cells: { state: "Đang thực hiện", result: "đang lấy ý kiến" },
    },
    {
      because: "words not said leave what stood there",
      input: { kind: "urged", source: "zalo" },
      row: { result: "đang làm" },
      cells: {},
    },
    {
      because: "a claim stops the clock on the date of its paper",
      input: { kind: "claimed", ...PAPER, content: "đã xong" },
      row: {},
      cells: {
        state: "Chờ xác nhận",
        reportedOn: "2026-10-14",
        resultPaper: "Công văn số 1802/STC-NS ngày 14/10/2026",
        result: "đã xong",
      },
    },
    {
      because: "a claim without a paper is only progress, and the row says what it lacks",
      input: { kind: "claimed", source: "zalo", content: "đã xong" },
      row: {},
      cells: { result: "đã xong", resultPaper: "chưa có văn bản" },
    },
    {
      because: "a paper known before is not lost to a telephone call",
      input: { kind: "claimed", source: "phone", content: "đã xong" },
      row: { resultPaper: "Công văn số 9/STC ngày 02/10/2026" },
      cells: { result: "đã xong" },
    },
    {
      because: "the words “no paper” are no paper: a stated fact takes their place",
      input: { kind: "confirmed", content: "đã khởi công", on: day("2026-10-12") },
      row: { resultPaper: "Chưa có văn bản" },
      cells: { state: "Hoàn thành", doneOn: "2026-10-12", result: "đã khởi công", resultPaper: "" },
    },
    {
      because: "done counts from the paper, not from the day it was confirmed",
      input: { kind: "confirmed" },
      row: { state: "Chờ xác nhận", reportedOn: "2026-10-14", resultPaper: "Công văn số 1802/STC-NS" },
      cells: { state: "Hoàn thành", doneOn: "2026-10-14" },
    },
    {
      because: "a stated fact proves it as well",
      input: { kind: "confirmed", content: "đã khởi công ngày 12/10/2026", on: day("2026-10-12") },
      row: {},
      cells: { state: "Hoàn thành", doneOn: "2026-10-12", result: "đã khởi công ngày 12/10/2026" },
    },
    {
      because: "what was finished is taken up again: nothing says that it is done",
      input: { kind: "reopened", content: "phát sinh khiếu nại" },
      row: { state: "Hoàn thành", doneOn: "2026-10-14", resultPaper: "Công văn số 1" },
      cells: { state: "Đang thực hiện", doneOn: null },
    },
    {
      because: "a claim without a paper sets a new task going too",
      input: { kind: "claimed", source: "phone", content: "đã xong" },
      row: { state: "Mới giao" },
      cells: { state: "Đang thực hiện", result: "đã xong", resultPaper: "chưa có văn bản" },
    },
    {
      because: "a returned result starts the clock again, the due date unchanged",
      input: { kind: "returned", content: "thiếu phụ lục" },
      row: { state: "Chờ xác nhận", reportedOn: "2026-10-14", resultPaper: "Công văn số 1" },
      cells: { state: "Đang thực hiện", reportedOn: null, resultPaper: "" },
    },
    {
      because: "an oral extension counts and says what it is",
      input: { kind: "extended", newDue: day("2026-10-30"), allowedBy: "Phó Chủ tịch UBND tỉnh", source: "meeting" },
      row: {},
      cells: {
        extended: "2026-10-30",
        extensionBasis: "Ý kiến trực tiếp, chưa có văn bản; Phó Chủ tịch UBND tỉnh",
      },
    },
    {
      because: "a second extension says that it is one",
      input: { kind: "extended", newDue: day("2026-11-30"), ...PAPER },
      row: { extended: "2026-10-30", extensionBasis: "Công văn số 1/VP" },
      cells: { extended: "2026-11-30", extensionBasis: "Lần 2: Công văn số 1802/STC-NS ngày 14/10/2026" },
    },
    {
      because: "a third one too",
      input: { kind: "extended", newDue: day("2026-12-30"), allowedBy: "Chủ tịch", source: "phone" },
      row: { extended: "2026-11-30", extensionBasis: "Lần 2: Công văn số 1/VP" },
      cells: { extended: "2026-12-30", extensionBasis: "Lần 3: Ý kiến trực tiếp, chưa có văn bản; Chủ tịch" },
    },
    {
      because: "an extension refused leaves the date",
      input: { kind: "extensionRefused", content: "không có lý do" },
      row: {},
      cells: {},
    },
    {
      because: "an objection is seen in the row, beside the obstacles",
      input: { kind: "disputed", content: "không thuộc chức năng", source: "phone" },
      row: { obstacle: "thiếu kinh phí" },
      cells: { obstacle: "Có ý kiến: không thuộc chức năng; thiếu kinh phí" },
    },
    {
      because: "an event starts the clock that the paper set",
      input: { kind: "eventCame", on: day("2026-10-16") },
      row: { due: null, deadlineKind: "Khi đủ điều kiện", phrase: "trong 10 ngày kể từ ngày được phê duyệt" },
      cells: { due: "2026-10-26", basis: "đủ điều kiện từ ngày 16/10/2026" },
    },
    {
      because: "a typed day goes before the words",
      input: { kind: "eventCame", on: day("2026-10-16"), newDue: day("2026-11-05") },
      row: { due: null, deadlineKind: "Khi đủ điều kiện", phrase: "sau khi được phê duyệt" },
      cells: { due: "2026-11-05", basis: "đủ điều kiện từ ngày 16/10/2026" },
    },
    {
      because: "a basis recorded for what was dropped by hand lets the row go",
      input: { kind: "dropped", reason: "stopped", ...PAPER },
      row: { state: "Thôi theo dõi", check: "Tạm dừng, thôi theo dõi chưa có căn cứ" },
      cells: { check: "" },
    },
    {
      because: "a request changes nothing yet",
      input: { kind: "extensionAsked", newDue: day("2026-10-30"), content: "chờ thẩm định" },
      row: {},
      cells: {},
    },
    {
      because: "a row typed in error needs no basis",
      input: { kind: "dropped", reason: "mistyped" },
      row: {},
      cells: { state: "Thôi theo dõi" },
    },
  ] as const)("$because", ({ input, row, cells }) => {
    const found = recorded(input, row);
    expect(found.refused).toBe(false);
    expect(found.cells).toEqual(cells);
  });

  test("reported in time is never overdue while the office looks at it; returned, it is", () => {
    expect(recorded({ kind: "submitted", ...PAPER }).standing).toBe("claimedInTime");
    expect(
      recorded({ kind: "returned", content: "thiếu" }, { state: "Đã trình", reportedOn: "2026-10-14" }).standing,
    ).toBe("overdue");
  });
});

describe("what “Diễn biến” says", () => {
  test.each([
    {
      because: "an extension tells old and new date, who, how, and that it was asked for too late",
      input: { kind: "extended", newDue: day("2026-10-30"), ...PAPER, askedOn: day("2026-10-16") },
      content:
        "từ 15/10/2026 đến 30/10/2026; Công văn số 1802/STC-NS ngày 14/10/2026; đề nghị ngày 16/10/2026; đề nghị sau khi hết hạn",
      kind: "gia hạn",
    },
    {
      because: "what came by telephone has no paper",
      input: { content: "đang làm", obstacle: "thiếu kinh phí", source: "phone" },
      content: "đang làm; khó khăn, vướng mắc: thiếu kinh phí",
      kind: "báo cáo tiến độ",
    },
    {
      because: "a pause tells its reason and its basis",
      input: { kind: "paused", reason: "stopped", ...PAPER },
      content: "dừng theo văn bản, ý kiến chỉ đạo; Công văn số 1802/STC-NS ngày 14/10/2026",
      kind: "tạm dừng",
    },
  ] as const)("$because", ({ input, content, kind }) => {
    expect(recorded(input).event).toMatchObject({ id: "NV-0001", date: "2026-10-19", content, kind });
  });
});

describe("what is refused, in words", () => {
  test.each([
    { input: {}, row: {}, said: "NV-0001: cần nội dung.", because: "nothing was told" },
    {
      input: { kind: "confirmed" },
      row: { resultPaper: "chưa có văn bản" },
      said: "NV-0001: cần số, ngày văn bản kết quả hoặc nêu rõ việc đã xong (ví dụ: đã khởi công ngày 20/6/2026).",
      because: "the words “no paper” prove nothing",
    },
    {
      input: { kind: "submitted", paperNumber: "12/TTr" },
      row: {},
      said: "NV-0001: cần số và ngày văn bản.",
      because: "a number without its date",
    },
    {
      input: { kind: "extended", newDue: day("2026-10-10"), ...PAPER },
      row: {},
      said: "NV-0001: ngày gia hạn phải sau hạn hiện tại (15/10/2026).",
      because: "an extension that is none",
    },
    {
      input: { kind: "extended", newDue: day("2026-10-30") },
      row: {},
      said: "NV-0001: cần số, ngày văn bản hoặc tên, chức vụ người cho ý kiến.",
      because: "nobody allowed it",
    },
    {
      input: { kind: "dropped", ...PAPER },
      row: {},
      said: "NV-0001: cần chọn lý do.",
      because: "what a leader ordered is not dropped without a reason",
    },
    {
      input: { kind: "extended", newDue: null, ...PAPER },
      row: {},
      said: "NV-0001: cần ngày đề nghị gia hạn.",
      because: "extended to no day",
    },
    {
      input: { kind: "occurrence", ...PAPER },
      row: { deadlineKind: "Định kỳ", phrase: "2 tuần một lần" },
      said: "NV-0001: không tính được ngày từ thời hạn đã ghi, cần nhập ngày.",
      because: "a fortnight is no week: only a person knows the next day",
    },
    {
      input: { kind: "returned", content: "thiếu" },
      row: {},
      said: "NV-0001: không ghi được “Trả lại, đề nghị bổ sung” khi trạng thái là “Đang thực hiện”.",
      because: "nothing was reported",
    },
    {
      input: { kind: "eventCame" },
      row: { due: null, deadlineKind: "Khi đủ điều kiện", phrase: "sau khi được phê duyệt" },
      said: "NV-0001: không tính được ngày từ thời hạn đã ghi, cần nhập ngày.",
      because: "no date is invented",
    },
    {
      input: { kind: "occurrence", ...PAPER },
      row: {},
      said: "NV-0001: không ghi được “Báo cáo định kỳ, kỳ đang theo dõi” khi trạng thái là “Đang thực hiện”.",
      because: "only recurring rows have periods",
    },
    {
      input: { ids: ["NV-0009"], content: "x" },
      row: {},
      said: "NV-0009: không còn trong sổ.",
      because: "deleted meanwhile",
    },
  ] as const)("$because", ({ input, row, said }) => {
    const found = recorded({ ...input, ids: "ids" in input ? [...input.ids] : ["NV-0001"] }, row);
    expect(found.refused).toBe(true);
    expect(found.said).toEqual([said]);
    expect(found.event).toBeUndefined();
  });

  test("for one of two rows, so for both", () => {
    const rows = [directive(ROW), directive({ ...ROW, id: "NV-0002", state: "Hoàn thành" })];
    const plan = recordProgress.decide(
      bookOf({ rows }),
      { ...INPUT, ids: ["NV-0001", "NV-0002"], content: "đang làm" },
      {},
    );
    expect(plan).toEqual({ refused: true, say: expect.any(Array) });
  });

  test("for a parent: each of its agencies reports for itself", () => {
    const rows = ["NV-0001", "NV-0001/1", "NV-0001/2"].map((id) => directive({ ...ROW, id }));
    const plan = recordProgress.decide(bookOf({ rows }), { ...INPUT, kind: "submitted", ...PAPER }, {});
    expect((plan.say ?? []).map((each) => say("vi", each))).toEqual([
      "NV-0001 có nhiều cơ quan chủ trì: ghi vào dòng của từng cơ quan (NV-0001/1, NV-0001/2).",
    ]);
  });
});

const MONTHLY = { deadlineKind: "Định kỳ", phrase: "trước ngày 25 hằng tháng" } as const;

describe("a report of a recurring row ends its period and opens the next", () => {
  const report = (on: string) => ({ kind: "occurrence", paperNumber: "9/BC-STC", paperOn: day(on) }) as const;
  const missed = { id: "NV-0001", date: "2026-09-25", kind: "kỳ báo cáo", content: "kỳ 25/9/2026: chưa có báo cáo" };
  test.each([
    {
      because: "in time",
      input: report("2026-10-19"),
      row: { due: "2026-10-25" },
      events: [],
      cells: { due: "2026-11-25" },
      content: "kỳ 25/10/2026: đã báo cáo trong hạn",
    },
    {
      because: "late, before the night has rolled it",
      input: report("2026-10-19"),
      row: { due: "2026-10-15", phrase: "vào ngày 15 hằng tháng" },
      events: [],
      cells: { due: "2026-11-15" },
      content: "kỳ 15/10/2026: đã báo cáo quá hạn",
    },
    {
      because: "soon after a missed one it makes up for it",
      input: report("2026-09-30"),
      row: { due: "2026-10-25", note: "thiếu 01/01 kỳ" },
      events: [missed],
      cells: { note: "" },
      content: "kỳ 25/9/2026: đã báo cáo quá hạn",
    },
    {
      because: "near the next one it is the next one's; the missed one stays missed",
      input: report("2026-10-19"),
      row: { due: "2026-10-25", note: "thiếu 01/01 kỳ" },
      events: [missed],
      cells: { due: "2026-11-25", note: "thiếu 01/02 kỳ" },
      content: "kỳ 25/10/2026: đã báo cáo trong hạn",
    },
  ])("$because", ({ input, row, events, cells, content }) => {
    const found = recorded(input, { ...MONTHLY, ...row }, events.map(event));
    expect(found.cells).toEqual(cells);
    expect(found.event).toMatchObject({ kind: "kỳ báo cáo", content, paper: expect.stringContaining("9/BC-STC") });
  });
});

test("a transferred child stays in its family: the task is still one", () => {
  const rows = ["NV-0001", "NV-0001/1", "NV-0001/2"].map((id) => directive({ ...ROW, id, inCharge: "Trần Văn B" }));
  const input: ProgressInput = {
    ...INPUT,
    ...PAPER,
    ids: ["NV-0001/1"],
    kind: "transferred",
    newLead: "Sở Xây dựng",
  };
  const plan = recordProgress.decide(bookOf({ rows }), input, {});
  expect(plan.append?.register).toMatchObject([{ id: "NV-0001/3", lead: "Sở Xây dựng", inCharge: "Trần Văn B" }]);
  const result = plan.cells?.find(({ id, column }) => id === "NV-0001" && column === "result");
  expect(result?.value).toBe("0/2 cơ quan đã báo cáo");
});

test("a transfer ends the old row and starts one for the new lead, with its own day and Mã", () => {
  const found = recorded({ kind: "transferred", newLead: "Sở Xây dựng", ...PAPER, content: "không đúng chức năng" });
  expect(found.cells).toEqual({ state: "Thôi theo dõi" });
  expect(found.event?.content).toContain("chuyển từ Sở Tài chính sang Sở Xây dựng");
  expect(found.added).toMatchObject([
    {
      id: "NV-0002",
      lead: "Sở Xây dựng",
      given: "2026-10-19",
      due: "2026-10-15",
      state: "Mới giao",
      note: "Nhận từ Sở Tài chính (NV-0001)",
    },
  ]);
});
