import { describe, expect, test } from "@jest/globals";
import { readDueCell } from "../../../src/core/deadline/readDueCell.ts";
import { ageRows } from "../../../src/core/progress/ageRows.ts";
import { dueReader } from "../../../src/core/progress/dueReader.ts";
import type { Book } from "../../../src/core/register/book.ts";
import { blankRowOf } from "../../../src/core/register/column.ts";
import { sheetSpec } from "../../../src/core/register/sheets.ts";
import { bookOf, day, directive, event } from "../../support/testBook.ts";

type Row = Parameters<typeof directive>[0];
type Line = Parameters<typeof event>[0];

const RECURRING = {
  id: "NV-0001",
  text: "Báo cáo tiến độ giải ngân",
  lead: "Sở Tài chính",
  deadlineKind: "Định kỳ",
  phrase: "trước ngày 25 hằng tháng",
  state: "Đang thực hiện",
};
const PREPARATION = {
  id: "NV-0001",
  text: "Chuẩn bị tài liệu",
  lead: "Sở Tài chính",
  deadlineKind: "Chuẩn bị họp",
  paper: "Thông báo số 7/TB-VP ngày 12/10/2026",
  due: "2026-10-14",
};

/** A notice with the day of its meeting. */
function withMeeting(book: Book, meetingOn: string): Book {
  const values = {
    ...blankRowOf(sheetSpec("notices").columns),
    paper: PREPARATION.paper,
    issued: "Đã phát hành",
    meetingOn: day(meetingOn),
  };
  const notices = { rows: [{ line: 2, values, unreadable: [] }] } as unknown as Book["tables"]["notices"];
  return { ...book, tables: { ...book.tables, notices } };
}

function aged(rows: readonly Row[], events: readonly Line[] = [], meetingOn: string | null = null) {
  const plain = bookOf({ rows: rows.map(directive), events: events.map(event) });
  const book = meetingOn === null ? plain : withMeeting(plain, meetingOn);
  const found = ageRows(book.tables.register, book, dueReader(readDueCell, book.calendar, book.today));
  return {
    cells: found.cells.map(({ id, column, value }) => [id, column, value]),
    events: found.events.map(({ date, kind, content }) => [date, kind, content]),
    left: found.left,
  };
}

describe("recurring rows", () => {
  test.each([
    {
      because: "without a date it gets its first one, never in the past",
      row: { due: null },
      cells: [["NV-0001", "due", "2026-10-25"]],
      events: [],
    },
    { because: "before its day nothing moves", row: { due: "2026-10-25" }, cells: [], events: [] },
    {
      because: "a day off lasts to the end of the next working day",
      row: { due: "2026-10-18", phrase: "vào ngày 18 hằng tháng" },
      cells: [],
      events: [],
    },
    {
      because: "a silent month is one that is missing, not a row that is overdue",
      row: { due: "2026-09-25" },
      cells: [
        ["NV-0001", "due", "2026-10-25"],
        ["NV-0001", "note", "thiếu 01/01 kỳ"],
      ],
      events: [["2026-09-25", "kỳ báo cáo", "kỳ 25/9/2026: chưa có báo cáo"]],
    },
    {
      because: "a report typed by hand belongs to the occurrence that ended; the next one is open",
      row: { due: "2026-09-25", state: "Chờ xác nhận", reportedOn: "2026-09-24", note: "theo dõi sát" },
      cells: [
        ["NV-0001", "due", "2026-10-25"],
        ["NV-0001", "state", "Đang thực hiện"],
        ["NV-0001", "reportedOn", null],
      ],
      events: [["2026-09-25", "kỳ báo cáo", "kỳ 25/9/2026: đã báo cáo trong hạn"]],
    },
    {
      because: "reported after the day",
      row: { due: "2026-09-25", state: "Đã trình", reportedOn: "2026-10-02" },
      cells: [
        ["NV-0001", "due", "2026-10-25"],
        ["NV-0001", "state", "Đang thực hiện"],
        ["NV-0001", "reportedOn", null],
      ],
      events: [["2026-09-25", "kỳ báo cáo", "kỳ 25/9/2026: đã báo cáo quá hạn"]],
    },
    {
      because: "a row nobody has vouched for accuses nobody",
      row: { due: "2026-09-25", check: "Cần xác nhận thời hạn: 25" },
      cells: [],
      events: [],
    },
    {
      because: "a person has ended it",
      row: { due: "2026-09-25", state: "Tạm dừng", note: "ý kiến Chủ tịch" },
      cells: [],
      events: [],
    },
    { because: "words without a period cannot roll", row: { due: "2026-09-25", phrase: "" }, cells: [], events: [] },
  ])("$because", ({ row, cells, events }) => {
    expect(aged([{ ...RECURRING, ...row }])).toEqual({ cells, events, left: 0 });
  });

  test("months nobody looked are told one by one, and counted with those before", () => {
    const before = {
      id: "NV-0001",
      date: "2026-06-25",
      kind: "kỳ báo cáo",
      content: "kỳ 25/6/2026: đã báo cáo trong hạn",
    };
    const { cells, events } = aged([{ ...RECURRING, due: "2026-07-25" }], [before]);
    expect(events.map(([date]) => date)).toEqual(["2026-07-25", "2026-08-25", "2026-09-25"]);
    expect(cells).toContainEqual(["NV-0001", "note", "thiếu 03/04 kỳ"]);
  });

  test("a parent goes along, its children tell", () => {
    const rows = ["NV-0001", "NV-0001/1"].map((id) => ({ ...RECURRING, id, due: "2026-09-25", result: "có" }));
    const { cells, events } = aged(rows);
    expect(cells.filter(([, column]) => column === "due").map(([id]) => id)).toEqual(["NV-0001", "NV-0001/1"]);
    expect(events).toHaveLength(1);
  });
});

describe("work for a meeting", () => {
  const closed = [
    ["NV-0001", "state", "Hoàn thành"],
    ["NV-0001", "doneOn", "2026-10-16"],
    ["NV-0001", "result", "đã họp ngày 16/10/2026"],
  ];
  test.each([
    { because: "closes the day after", meetingOn: "2026-10-16", row: {}, events: [], cells: closed },
    { because: "waits on the day itself", meetingOn: "2026-10-19", row: {}, events: [], cells: [] },
    {
      because: "keeps what was typed as its result",
      meetingOn: "2026-10-16",
      row: { result: "đã in tài liệu" },
      events: [],
      cells: closed.slice(0, 2),
    },
    {
      because: "stays open when a person opened it again",
      meetingOn: "2026-10-16",
      row: { state: "Đang thực hiện" },
      events: [{ id: "NV-0001", date: "2026-10-16", kind: "xác nhận", content: "đã họp ngày 16/10/2026" }],
      cells: [],
    },
    {
      because: "is left alone when dropped",
      meetingOn: "2026-10-16",
      row: { state: "Thôi theo dõi", note: "nhập nhầm" },
      events: [],
      cells: [],
    },
  ])("$because", ({ meetingOn, row, events, cells }) => {
    expect(aged([{ ...PREPARATION, ...row }], events, meetingOn).cells).toEqual(cells);
  });
});

const UNFOUNDED = "Tạm dừng, thôi theo dõi chưa có căn cứ";

describe("what was typed without what it needs says so; the state stays as typed", () => {
  test.each([
    {
      because: "dropped by a word in a cell",
      row: { state: "Thôi theo dõi" },
      events: [],
      cells: [["NV-0001", "check", UNFOUNDED]],
    },
    {
      because: "paused, beside another doubt",
      row: { state: "Tạm dừng", check: "Chưa rõ cơ quan chủ trì" },
      events: [],
      cells: [["NV-0001", "check", `Chưa rõ cơ quan chủ trì; ${UNFOUNDED}`]],
    },
    {
      because: "a recorded basis is one",
      row: { state: "Tạm dừng" },
      events: [{ id: "NV-0001", date: "2026-10-01", kind: "tạm dừng", content: "x" }],
      cells: [],
    },
    {
      because: "a transfer ended it",
      row: { state: "Thôi theo dõi" },
      events: [{ id: "NV-0001", date: "2026-10-01", kind: "chuyển cơ quan", content: "x" }],
      cells: [],
    },
    {
      because: "a paper in the note is a basis",
      row: { state: "Thôi theo dõi", note: "Công văn số 500/VP-TH" },
      events: [],
      cells: [],
    },
    {
      because: "a row typed in error needs only its reason",
      row: { state: "Thôi theo dõi", note: "Nhập nhầm" },
      events: [],
      cells: [],
    },
    {
      because: "any other note is none",
      row: { state: "Thôi theo dõi", note: "hỏi lại" },
      events: [],
      cells: [["NV-0001", "check", UNFOUNDED]],
    },
    {
      because: "taken back, the row speaks again",
      row: { state: "Đang thực hiện", check: UNFOUNDED },
      events: [],
      cells: [["NV-0001", "check", ""]],
    },
    {
      because: "done without paper or fact",
      row: { state: "Hoàn thành" },
      events: [],
      cells: [["NV-0001", "resultPaper", "chưa có văn bản"]],
    },
    {
      because: "done, the fact stated since",
      row: { state: "Hoàn thành", doneOn: "2026-10-10", result: "đã khởi công", resultPaper: "chưa có văn bản" },
      events: [],
      cells: [["NV-0001", "resultPaper", ""]],
    },
    { because: "done by a paper", row: { state: "Hoàn thành", resultPaper: "Báo cáo số 5/BC" }, events: [], cells: [] },
    {
      because: "told by telephone, not done: what was recorded stays",
      row: { state: "Đang thực hiện", resultPaper: "chưa có văn bản" },
      events: [],
      cells: [],
    },
  ])("$because", ({ row, events, cells }) => {
    expect(aged([{ id: "NV-0001", text: "Việc", lead: "Sở Y tế", ...row }], events).cells).toEqual(cells);
  });
});

describe("a task with several leads", () => {
  const child = (number: number, state: string) => ({
    id: `NV-0012/${number}`,
    text: "Việc",
    lead: `Xã ${number}`,
    state,
    resultPaper: "x",
  });
  test.each([
    { because: "counts who reported", result: "", cells: [["NV-0012", "result", "2/3 cơ quan đã báo cáo"]] },
    {
      because: "counts again",
      result: "1/3 cơ quan đã báo cáo",
      cells: [["NV-0012", "result", "2/3 cơ quan đã báo cáo"]],
    },
    { because: "keeps what a person typed", result: "các xã đang làm", cells: [] },
  ])("$because", ({ result, cells }) => {
    const parent = { id: "NV-0012", text: "Việc", lead: "Xã 1; Xã 2; Xã 3; Xã 4", result };
    const children = [child(1, "Chờ xác nhận"), child(2, "Đã trình"), child(3, "Mới giao"), child(4, "Thôi theo dõi")];
    const left = { ...children[3], note: "gộp vào nhiệm vụ khác" };
    expect(aged([parent, ...children.slice(0, 3), left]).cells).toEqual(cells);
  });
});

test("a second look changes nothing more", () => {
  const rows = [
    { ...RECURRING, due: "2026-10-25", note: "thiếu 01/01 kỳ" },
    { id: "NV-0002", text: "Việc", state: "Thôi theo dõi", check: UNFOUNDED },
    { id: "NV-0003", text: "Việc", state: "Hoàn thành", resultPaper: "chưa có văn bản" },
  ];
  expect(aged(rows)).toEqual({ cells: [], events: [], left: 0 });
});

test("a register taken over with hundreds of them is brought up to date bit by bit: each cell costs a call", () => {
  const rows = Array.from({ length: 130 }, (_, index) => ({
    id: `NV-${1000 + index}`,
    text: "Việc",
    state: "Hoàn thành",
  }));
  const first = aged(rows);
  expect([first.cells.length, first.left]).toEqual([100, 30]);
});
