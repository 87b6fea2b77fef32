import { describe, expect, test } from "@jest/globals";
import { trackSelectedRows } from "../../../src/core/commands/trackSelectedRows.ts";
import type { Selection } from "../../../src/core/register/book.ts";
import type { Value } from "../../../src/core/register/column.ts";
import { AGENCIES, agency, bookOf, directive } from "../../support/testBook.ts";

const HEAD = [
  "STT",
  "Nội dung công việc",
  "Đơn vị thực hiện",
  "Phối hợp",
  "Thời gian hoàn thành",
  "Kết quả",
  "Ghi chú",
];
const REGISTER = { lineBase: 0, headingLine: 1, columns: [], added: [] };
const YES = { secret: "yes", track: "yes" };

function selection(rows: readonly (readonly Value[])[], changes: Partial<Selection> = {}): Selection {
  return {
    sheet: "Theo dõi cũ",
    sheetId: 7,
    isFiltered: false,
    register: null,
    above: [{ line: 1, cells: HEAD }],
    rows: rows.map((cells, index) => ({ line: index + 2, cells })),
    merges: null,
    hidden: [],
    ...changes,
  };
}

const row = (...cells: Value[]) =>
  [1, "Rà soát hồ sơ", "Sở Tài chính", "", "", "", ""].map((cell, index) => cells[index] ?? cell);

function tracked(rows: readonly (readonly Value[])[], changes: Partial<Selection> = {}) {
  const agencies = [...AGENCIES, agency("Sở Văn hóa, Thể thao và Du lịch", 12, { shortNames: ["SVHTTDL"] })];
  const book = { ...bookOf({ rows: [], agencies }), selection: selection(rows, changes) };
  return trackSelectedRows.decide(book, undefined, YES).append?.register ?? [];
}

describe("deadlines of an old sheet", () => {
  test.each([
    ["a date cell", "2026-11-30", "2026-11-30", "Ngày cụ thể"],
    ["a bare quarter is its last day", "Quý IV/2026", "2026-12-31", "Ngày cụ thể"],
    ["words are read as in notices", "trước 30/11/2026", "2026-11-30", "Ngày cụ thể"],
    ["a target stays a target", "phấn đấu tháng 11/2026", "2026-11-30", "Mốc phấn đấu"],
    ["recurring work has no date", "hằng tuần", null, "Định kỳ"],
    ["an event is waited for", "sau khi có hướng dẫn của Bộ", null, "Khi đủ điều kiện"],
    ["blank is no deadline", "", null, "Không quy định"],
  ])("%s", (_because, cell, due, kind) => {
    expect(
      tracked([row(undefined as never, undefined as never, undefined as never, undefined as never, cell)])[0],
    ).toMatchObject({ due, deadlineKind: kind });
  });

  test("words that are no deadline are kept and asked about", () => {
    const [found] = tracked([[1, "Việc", "Sở Tài chính", "", "theo lịch họp", "", ""]]);
    expect(found).toMatchObject({ due: null, phrase: "theo lịch họp", check: "Cần xác nhận thời hạn: theo lịch họp" });
  });

  test("a row that is late already waits for a person", () => {
    expect(tracked([[1, "Việc", "Sở Tài chính", "", "2026-10-01", "", ""]])[0]?.check).toBe(
      "Đã quá hạn tại thời điểm nhập",
    );
  });
});

describe("agencies of an old sheet", () => {
  test.each([
    [
      "a comma parts two agencies that are both known",
      "Sở Tài chính, Sở Xây dựng",
      ["Sở Tài chính; Sở Xây dựng", "Sở Tài chính", "Sở Xây dựng"],
    ],
    ["a name that holds a comma is one agency", "Sở Văn hóa, Thể thao và Du lịch", ["Sở Văn hóa, Thể thao và Du lịch"]],
    ["a comma before something unknown parts nothing", "Sở Tài chính, làm gấp", ["Sở Tài chính, làm gấp"]],
    [
      "lines and semicolons part",
      "Sở Tài chính;\nSở Xây dựng",
      ["Sở Tài chính; Sở Xây dựng", "Sở Tài chính", "Sở Xây dựng"],
    ],
    ["a short name becomes the name", "SVHTTDL", ["Sở Văn hóa, Thể thao và Du lịch"]],
  ])("%s", (_because, cell, leads) => {
    expect(tracked([[1, "Việc", cell, "", "2026-12-01", "", ""]]).map(({ lead }) => lead)).toEqual(leads);
  });
});

test("result and note come along", () => {
  expect(tracked([[1, "Việc", "Sở Tài chính", "", "", "Đang làm", "đã nhắc"]])[0]).toMatchObject({
    result: "Đang làm",
    note: "đã nhắc",
  });
});

test("the nearest row above that names a column of contents is the heading, titles above it are not", () => {
  const above = [["BẢNG THEO DÕI NỘI DUNG"], HEAD, ["", "Ghi chú riêng", ""]].map((cells, index) => ({
    line: index - 1,
    cells,
  }));
  expect(tracked([[1, "Việc", "Sở Tài chính", "", "", "", ""]], { above })[0]?.text).toBe("Việc");
});

test("a heading row that was selected with the rows names their columns and is not tracked", () => {
  const rows = [HEAD, [1, "Việc", "Sở Tài chính", "", "", "", ""]];
  expect(tracked(rows, { above: [] }).map(({ text }) => text)).toEqual(["Việc"]);
});

describe("what is not tracked", () => {
  const say = (changes: Partial<Selection> | null, answers = {}) => {
    const chosen = changes === null ? null : selection([[1, "Việc", "Sở Tài chính", "", "", "", ""]], changes);
    const rows = [directive({ id: "NV-0001", text: "Đã có", phrase: "" })];
    const plan = trackSelectedRows.decide({ ...bookOf({ rows }), selection: chosen }, undefined, answers);
    return { keys: plan.say?.map(({ key }) => key), writes: plan.append, ask: plan.ask?.name };
  };
  test.each([
    ["no selection", null, {}, "msg.selectRows"],
    ["rows of the register itself", { register: REGISTER }, {}, "msg.alreadyRegister"],
    [
      "a sheet that names no column of contents",
      { above: [], rows: [{ line: 2, cells: [1, 2, 3] }] },
      {},
      "msg.noTextColumn",
    ],
    ["blank rows", { rows: [{ line: 2, cells: ["", "", ""] }] }, {}, "msg.nothingToTrack"],
    ["rows tracked before", { rows: [{ line: 2, cells: [1, "Đã có", "", "", "", "", ""] }] }, {}, "msg.nothingToTrack"],
    ["what may be secret", {}, { secret: "no" }, "msg.secretRefused"],
    ["what the person takes back", {}, { secret: "yes", track: "no" }, "msg.nothingDone"],
  ])("%s", (_because, changes, answers, key) => {
    expect(say(changes, answers)).toEqual({ keys: [key], writes: undefined, ask: undefined });
  });

  test("nothing is written before both questions are answered", () => {
    expect(say({})).toMatchObject({ ask: "secret", writes: undefined });
    expect(say({}, { secret: "yes" })).toMatchObject({ ask: "track", writes: undefined });
  });
});
