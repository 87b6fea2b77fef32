import { describe, expect, test } from "@jest/globals";
import type { Grid } from "../../../src/core/layout/grid.ts";
import type { Value } from "../../../src/core/register/column.ts";
import { foreignTables } from "../../support/foreignTable.ts";
import { gridOf, HEAD, readGrid } from "./usualGrid.ts";

const USUAL: readonly Value[] = [1, "Rà soát hồ sơ đất đai", "Sở Tài chính", "30/11/2026"];

const rowOf = (cells: Readonly<Record<string, Value>>) =>
  HEAD.map((heading, index) => cells[heading] ?? USUAL[index] ?? "");

const readOne = (cells: Readonly<Record<string, Value>>) => {
  const [found] = readGrid(gridOf([rowOf(cells)])).rows;
  if (!found) throw new Error("no row");
  return found.proposal;
};

describe("deadlines", () => {
  test.each([
    ["a date cell", "2026-11-30", "2026-11-30", "date", "30/11/2026", []],
    ["day before month", "10/12/2026", "2026-12-10", "date", "10/12/2026", []],
    ["a serial number left by pasting", 46_356, "2026-11-30", "date", "30/11/2026", []],
    ["an English date", "30-Nov-2026", "2026-11-30", "date", "30/11/2026", []],
    ["a month in short", "T11/2026", "2026-11-30", "date", "T11/2026", []],
    ["a month as a fraction", "11/2026", "2026-11-30", "date", "11/2026", []],
    ["a quarter in short", "Q4/2026", "2026-12-31", "date", "Q4/2026", []],
    ["a year", 2026, "2026-12-31", "date", "2026", []],
    ["words of a notice", "trước 30/11/2026", "2026-11-30", "date", "trước 30/11/2026", []],
    [
      "without a year: of this season, not of next year",
      "30/9",
      "2026-09-30",
      "date",
      "30/9",
      ["Đã quá hạn tại thời điểm nhập"],
    ],
    [
      "without a year: early next year, which is asked about",
      "15/01",
      "2027-01-15",
      "date",
      "15/01",
      ["Cần xác nhận thời hạn: 15/01"],
    ],
    ["standing work has none", "Thường xuyên", null, "none", "Thường xuyên", []],
    ["an impossible day is asked about", "31/6/2026", null, "none", "31/6/2026", ["Cần xác nhận thời hạn: 31/6/2026"]],
    [
      "words that say nothing are asked about",
      "theo lịch họp",
      null,
      "none",
      "theo lịch họp",
      ["Cần xác nhận thời hạn: theo lịch họp"],
    ],
  ])("%s: %s", (_because, cell, due, deadlineKind, phrase, doubts) => {
    expect(readOne({ "Thời hạn": cell })).toMatchObject({ due, deadlineKind, phrase, doubts });
  });

  test.each([
    ["in brackets", "30/9/2026 (gia hạn 15/12)", "2026-12-15"],
    ["in words", "30/9/2026, gia hạn đến ngày 31/12/2026", "2026-12-31"],
    ["on its own line", "30/9/2026\nđiều chỉnh đến 15/11/2026", "2026-11-15"],
  ])("an extension in the same cell is kept as one, %s", (_because, cell, extended) => {
    expect(readOne({ "Thời hạn": cell })).toMatchObject({ due: "2026-09-30", kept: { extended }, doubts: [] });
  });

  test("an extension of its own column keeps a past deadline from accusing", () => {
    expect(readOne({ "Thời hạn": "30/9/2026", "Gia hạn": "15/11/2026" })).toMatchObject({
      due: "2026-09-30",
      kept: { extended: "2026-11-15", extensionBasis: "ghi trong bảng cũ" },
      doubts: [],
    });
  });

  test("days are counted from the date of the paper", () => {
    const paper = "Thông báo số 31/TB-VP ngày 12/10/2026";
    expect(readOne({ "Văn bản": paper, "Thời hạn": "trong 20 ngày" })).toMatchObject({
      given: "2026-10-12",
      due: "2026-11-01",
    });
  });
});

describe("order of day and month", () => {
  const dues = (cells: readonly string[]) =>
    readGrid(gridOf(cells.map((cell) => rowOf({ "Thời hạn": cell })))).rows.map(({ proposal }) => [
      proposal.due,
      proposal.doubts.length > 0,
    ]);
  test.each([
    [
      "day first as everybody writes",
      ["30/11/2026", "05/12/2026"],
      [
        ["2026-11-30", false],
        ["2026-12-05", false],
      ],
    ],
    [
      "a month-first column says so by one date; the others are asked about",
      ["11/30/2026", "12/05/2026"],
      [
        ["2026-11-30", false],
        ["2026-12-05", true],
      ],
    ],
    [
      "both orders in one column: what may be either is asked about",
      ["30/11/2026", "11/30/2026", "05/12/2026"],
      [
        ["2026-11-30", false],
        ["2026-11-30", false],
        ["2026-12-05", true],
      ],
    ],
    [
      "date cells up to the 12th beside later days left as text may be turned round",
      ["30/11/2026", "2026-12-05"],
      [
        ["2026-11-30", false],
        ["2026-12-05", true],
      ],
    ],
    [
      "the same day and month cannot be turned round",
      ["11/30/2026", "12/12/2026"],
      [
        ["2026-11-30", false],
        ["2026-12-12", false],
      ],
    ],
  ])("%s", (_because, cells, expected) => {
    expect(dues(cells)).toEqual(expected);
  });
});

describe("states", () => {
  test.each([
    ["done with its day", "Đã hoàn thành ngày 12/10/2026", { state: "Hoàn thành", doneOn: "2026-10-12" }, []],
    ["a day without a year has passed", "Đã hoàn thành ngày 12/12", { state: "Hoàn thành", doneOn: "2025-12-12" }, []],
    [
      "done without a day is asked about: it might be counted late",
      "Đã hoàn thành",
      { state: "Hoàn thành" },
      ["Đã hoàn thành, chưa rõ ngày hoàn thành"],
    ],
    ["under way", "Đang triển khai", { state: "Đang thực hiện" }, []],
    ["not yet begun", "Chưa thực hiện", { state: "Mới giao" }, []],
    ["without marks", "DANG THUC HIEN", { state: "Đang thực hiện" }, []],
    ["a pause needs a basis, so a person sets it", "Tạm dừng", {}, ["Xem lại trạng thái: Tạm dừng"]],
    ["words that say more set nothing", "Đã gửi lấy ý kiến các xã", {}, []],
  ])("%s: “%s”", (_because, cell, kept, doubts) => {
    const read = readOne({ "Trạng thái": cell });
    expect(read.kept).toEqual(kept);
    expect(read.doubts).toEqual(doubts);
  });

  test.each([
    ["words that are no state", "Đã gửi lấy ý kiến các xã", "", "Đã gửi lấy ý kiến các xã"],
    ["beside a result", "Chờ Bộ trả lời", "Đã có dự thảo", "Chờ Bộ trả lời; Đã có dự thảo"],
    ["a state that is one is not repeated", "Đang thực hiện", "Đã có dự thảo", "Đã có dự thảo"],
  ])("nothing said about the work is lost: %s", (_because, state, result, kept) => {
    expect(readOne({ "Trạng thái": state, "Kết quả": result }).result).toBe(kept);
  });

  test("a finished row is not asked about for being past its deadline", () => {
    const read = readOne({ "Thời hạn": "30/9/2026", "Trạng thái": "Hoàn thành (28/9/2026)" });
    expect(read).toMatchObject({ doubts: [], kept: { doneOn: "2026-09-28" } });
  });

  test.each([
    ["80%", 80],
    [0.8, 80],
    [1, 100],
    [80, 80],
  ])("progress %s is %d per cent", (cell, progress) => {
    expect(readOne({ "% hoàn thành": cell }).kept?.progress).toBe(progress);
  });
});

describe("leads", () => {
  test.each([
    ["lines", "Sở Tài chính\nSở Xây dựng", ["Sở Tài chính", "Sở Xây dựng"]],
    ["bullets", "- Sở Tài chính\n- Sở Xây dựng", ["Sở Tài chính", "Sở Xây dựng"]],
    ["“và” between known names", "Sở Tài chính và Sở Xây dựng", ["Sở Tài chính", "Sở Xây dựng"]],
    ["a slash between known names", "Sở Tài chính/Sở Xây dựng", ["Sở Tài chính", "Sở Xây dựng"]],
    ["“và” inside a name", "Sở Nông nghiệp và Môi trường", ["Sở Nông nghiệp và Môi trường"]],
    ["unknown bodies that read as bodies", "Công an tỉnh, Thanh tra tỉnh", ["Công an tỉnh", "Thanh tra tỉnh"]],
    ["what is no body stays whole", "Sở Tài chính, làm gấp", ["Sở Tài chính, làm gấp"]],
  ])("%s", (_because, cell, leads) => {
    expect(readOne({ "Chủ trì": cell }).leads.map(({ name }) => name)).toEqual(leads);
  });

  test("who only helps goes to the co-ordinators", () => {
    const { leads, support } = readOne({ "Chủ trì": "Sở Tài chính (chủ trì), Sở Xây dựng (phối hợp)" });
    expect([leads.map(({ name }) => name), support]).toEqual([["Sở Tài chính"], ["Sở Xây dựng"]]);
  });

  test("standing work of a group is kept and not chased", () => {
    const cells = {
      "Nội dung": "Tiếp tục làm tốt công tác phối hợp",
      "Chủ trì": "Các sở, ngành",
      "Thời hạn": "Thường xuyên",
    };
    expect(readOne(cells).chase).toBe(false);
    expect(readOne({ ...cells, "Thời hạn": "30/11/2026" }).chase).toBe(true);
  });
});

describe("several tasks in one cell", () => {
  const split = (cells: Readonly<Record<string, Value>>) =>
    readGrid(gridOf([rowOf(cells)])).rows.map(({ proposal }) => [
      proposal.text,
      proposal.leads.map(({ name }) => name).join("; "),
      proposal.due,
    ]);
  test.each([
    [
      "numbered lines are tasks, with the agency and day of the same line",
      {
        "Nội dung": "1. Lập dự toán\n2. Trình phê duyệt",
        "Chủ trì": "Sở Tài chính\nSở Xây dựng",
        "Thời hạn": "10/11/2026\n30/11/2026",
      },
      [
        ["Lập dự toán", "Sở Tài chính", "2026-11-10"],
        ["Trình phê duyệt", "Sở Xây dựng", "2026-11-30"],
      ],
    ],
    [
      "one agency and one day are everybody's",
      { "Nội dung": "a) Lập dự toán\nb) Trình phê duyệt" },
      [
        ["Lập dự toán", "Sở Tài chính", "2026-11-30"],
        ["Trình phê duyệt", "Sở Tài chính", "2026-11-30"],
      ],
    ],
    [
      "lines without numbers are one task",
      { "Nội dung": "- Lập dự toán\n- Trình phê duyệt" },
      [["- Lập dự toán\n- Trình phê duyệt", "Sở Tài chính", "2026-11-30"]],
    ],
    [
      "numbers that do not count from one are no list",
      { "Nội dung": "15. Lập dự toán\n16. Trình phê duyệt" },
      [["15. Lập dự toán\n16. Trình phê duyệt", "Sở Tài chính", "2026-11-30"]],
    ],
  ])("%s", (_because, cells, expected) => {
    expect(split(cells)).toEqual(expected);
  });

  test("what was split is asked about", () => {
    const { rows } = readGrid(gridOf([rowOf({ "Nội dung": "1. Lập dự toán\n2. Trình phê duyệt" })]));
    expect(rows.every(({ proposal }) => proposal.doubts.includes("Tách từ một ô có nhiều việc"))).toBe(true);
  });
});

describe("cells that speak for several rows", () => {
  const blank = { STT: "", "Chủ trì": "" };
  const texts = ["Lập dự toán", "Trình phê duyệt"];
  const rows = [rowOf({ "Nội dung": texts[0] ?? "" }), rowOf({ ...blank, "Nội dung": texts[1] ?? "" })];
  const leadOf = (grid: Grid) => {
    const last = readGrid(grid).rows[1]?.proposal;
    return [last?.leads.map(({ name }) => name).join("; "), last?.doubts];
  };

  test("a merged cell is everybody's", () => {
    expect(leadOf(gridOf(rows, [{ line: 2, column: 3, lines: 2, columns: 1 }]))).toEqual(["Sở Tài chính", []]);
  });
  test("a blank that is not merged stays blank", () => {
    expect(leadOf(gridOf(rows, []))).toEqual(["", []]);
  });
  test("where merges are not known, what is taken from above is asked about", () => {
    expect(leadOf(gridOf(rows))).toEqual(["Sở Tài chính", ["Cơ quan chủ trì lấy theo dòng trên: Sở Tài chính"]]);
  });
  test("a row with a number of its own does not borrow a lead", () => {
    const numbered = [rows[0] ?? [], rowOf({ STT: 2, "Chủ trì": "", "Nội dung": "Trình phê duyệt" })];
    expect(leadOf(gridOf(numbered))).toEqual(["", []]);
  });
  test("one task over two agencies is one directive with two leads", () => {
    const tall = [rowOf({}), rowOf({ STT: "", "Nội dung": "", "Chủ trì": "Sở Xây dựng", "Thời hạn": "" })];
    const merges = [1, 2, 4].map((column) => ({ line: 2, column, lines: 2, columns: 1 }));
    const read = readGrid(gridOf(tall, merges)).rows;
    expect(read.map(({ proposal }) => proposal.leads.map(({ name }) => name))).toEqual([
      ["Sở Tài chính", "Sở Xây dựng"],
    ]);
  });

  test("headings across the table name the agency, the field, the paper of the rows below", () => {
    const section = (words: string) => [words, ...HEAD.slice(1).map(() => "")];
    const row = (text: string) => rowOf({ "Nội dung": text, "Chủ trì": "" });
    const grid = gridOf([
      section("A. Thông báo số 31/TB-VP ngày 02/3/2026"),
      section("I. Sở Xây dựng"),
      row("Lập quy hoạch phân khu"),
      section("II. Lĩnh vực môi trường"),
      row("Kiểm tra bãi rác tạm"),
      section("B. Thông báo số 40/TB-VP ngày 09/4/2026"),
      row("Báo cáo kết quả chung"),
    ]);
    expect(
      readGrid(grid).rows.map(({ proposal }) => [
        proposal.leads.map(({ name }) => name).join(),
        proposal.kept?.field ?? "",
        proposal.paper,
        proposal.given,
      ]),
    ).toEqual([
      ["Sở Xây dựng", "", "Thông báo số 31/TB-VP ngày 02/3/2026", "2026-03-02"],
      ["", "Môi trường", "Thông báo số 31/TB-VP ngày 02/3/2026", "2026-03-02"],
      ["", "", "Thông báo số 40/TB-VP ngày 09/4/2026", "2026-04-09"],
    ]);
  });
});

describe("what is left out is listed", () => {
  test("rows that are no directives", () => {
    const grid = gridOf([rowOf({}), HEAD.map(() => ""), rowOf({ "Nội dung": "" }), ["Tổng số: 1 nhiệm vụ"]]);
    expect(readGrid(grid).skipped).toEqual([
      { line: 3, kind: "blank" },
      { line: 4, kind: "no-text" },
      { line: 5, kind: "total" },
    ]);
  });

  test("columns the register has no use for", () => {
    const grid: Grid = {
      above: [{ line: 1, cells: ["Nội dung", "Thời hạn", "Điện thoại", "Kinh phí"] }],
      rows: [{ line: 2, cells: ["Rà soát hồ sơ đất đai", "30/11/2026", "0200.111", ""] }],
      merges: null,
    };
    expect(readGrid(grid).unused.map(({ heading }) => heading)).toEqual(["Điện thoại"]);
  });

  test("a column that is not sure makes every row a question", () => {
    const grid: Grid = {
      above: [],
      rows: ["Rà soát quy hoạch chi tiết khu dân cư", "Báo cáo kết quả kiểm tra an toàn hồ đập"].map((text, index) => ({
        line: index + 1,
        cells: [text, index === 0 ? "Hà" : "Tùng", "30/11/2026"],
      })),
      merges: null,
    };
    expect(readGrid(grid).rows.map(({ proposal }) => proposal.doubts)).toEqual([
      ["Chưa chắc cột “thứ 2” ghi Cơ quan chủ trì"],
      ["Chưa chắc cột “thứ 2” ghi Cơ quan chủ trì"],
    ]);
  });
});

test("the tables of other offices give as many directives as they hold", () => {
  for (const { name, grid, directives } of foreignTables("open")) {
    expect([name, readGrid(grid).rows.length]).toEqual([name, directives]);
  }
});
