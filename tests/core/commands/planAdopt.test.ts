import { describe, expect, test } from "@jest/globals";
import * as v from "valibot";
import { type TrackRequest, trackInput } from "../../../src/core/commands/trackInput.ts";
import { trackSelectedRows } from "../../../src/core/commands/trackSelectedRows.ts";
import { readAdopted } from "../../../src/core/register/adoptedSheets.ts";
import type { Book, Selection } from "../../../src/core/register/book.ts";
import type { Value } from "../../../src/core/register/column.ts";
import { PROPERTY } from "../../../src/core/register/propertyKeys.ts";
import { bookOf } from "../../support/testBook.ts";

type Asked = TrackRequest["rows"][number];
type Columns = NonNullable<TrackRequest["adopt"]>["columns"];

/** A, B … of the foreign table. */
const COLUMNS: Columns = [
  { key: "text", index: 0 },
  { key: "lead", index: 1 },
  { key: "due", index: 2 },
  { key: "state", index: 3 },
  { key: "result", index: 4 },
];

function selection(rows: readonly (readonly Value[])[], changes: Partial<Selection> = {}): Selection {
  return {
    ...{ sheet: "Theo dõi cũ", sheetId: 7, isFiltered: false, register: null, merges: null, hidden: [] },
    above: [{ line: 1, cells: ["Việc", "Đơn vị", "Hạn", "Tình trạng", "Kết quả"] }],
    rows: rows.map((cells, index) => ({ line: index + 2, cells })),
    ...changes,
  };
}

function asked(line: number, values: Partial<Asked> = {}): Asked {
  return {
    ...{ text: "Rà soát hồ sơ", leads: [{ name: "Sở Tài chính", kind: null }], support: [], item: "" },
    ...{ due: "2026-11-30", deadlineKind: "date", phrase: "30/11/2026", basis: "ngày ghi trong bảng cũ", chase: true },
    ...{ doubts: [], paper: "", given: null, orderedBy: "", room: "", follower: "", result: "", note: "", kept: {} },
    ...{ again: false, place: { line, words: "Rà soát hồ sơ" } },
    ...values,
  };
}

interface Given {
  readonly cells?: readonly (readonly Value[])[];
  readonly rows?: readonly Asked[];
  readonly columns?: Columns;
  /** null: the dialog was left open and nothing is selected by now. */
  readonly selected?: Partial<Selection> | null;
  readonly properties?: Book["properties"];
}

const ROW: readonly Value[] = ["Rà soát hồ sơ", "Sở Tài chính", "2026-11-30", "", ""];

function planOf({ cells = [ROW], rows = [asked(2)], columns = COLUMNS, selected = {}, properties = {} }: Given) {
  const request: TrackRequest = {
    ...{ notSecret: true, pastDue: "keep", agencies: [], rows: [...rows] },
    adopt: { sheetId: 7, headingLine: 1, columns: [...columns] },
  };
  const book = { ...bookOf({ rows: [] }), properties, selection: selected && selection(cells, selected) };
  return trackSelectedRows.decide(book, v.parse(trackInput(), { confirmed: request }), {});
}

describe("which columns of the person's serve as they stand", () => {
  test.each<{
    because: string;
    given: Given;
    serve: readonly string[];
    added: readonly string[];
    not: readonly string[];
  }>([
    {
      because: "names and days as the register writes them need no second column, nor do their words",
      given: {},
      serve: ["text", "lead", "due", "result"],
      added: ["id", "state", "standing", "check"],
      not: ["lead", "due", "phrase", "basis", "result"],
    },
    {
      because: "a day that was typed as text reads the same",
      given: { cells: [["Rà soát hồ sơ", "Sở Tài chính", "30/11/2026", "", ""]] },
      serve: ["text", "lead", "due", "result"],
      added: ["id"],
      not: ["due"],
    },
    {
      because: "words for a date stay, what was read of them stands apart",
      given: { cells: [["Rà soát hồ sơ", "Sở Tài chính", "cuối tháng 11", "", ""]] },
      serve: ["text", "lead", "result"],
      added: ["due", "phrase", "basis"],
      not: ["lead"],
    },
    {
      because: "a month that stands before the day would be read as another date",
      given: {
        cells: [["Rà soát hồ sơ", "Sở Tài chính", "11/10/2026", "", ""]],
        rows: [asked(2, { due: "2026-11-10" })],
      },
      serve: ["text", "lead", "result"],
      added: ["due"],
      not: [],
    },
    {
      because: "one row whose name was resolved is enough for a column of resolved names",
      given: {
        cells: [ROW, ["Rà soát hồ sơ", "STC", "2026-11-30", "", ""]],
        rows: [asked(2), asked(3)],
      },
      serve: ["text", "due", "result"],
      added: ["lead"],
      not: ["due"],
    },
    {
      because: "words for a state are kept beside the register's own",
      given: {
        cells: [["Rà soát hồ sơ", "Sở Tài chính", "2026-11-30", "xong", ""]],
        rows: [asked(2, { kept: { state: "Hoàn thành", doneOn: "2026-10-01" } })],
      },
      serve: ["text", "lead", "due", "result"],
      added: ["state", "doneOn"],
      not: [],
    },
    {
      because: "ticks under several states serve for none of them",
      given: {
        cells: [["Rà soát hồ sơ", "Sở Tài chính", "2026-11-30", "Mới giao", ""]],
        columns: [...COLUMNS, { key: "state", index: 5 }],
      },
      serve: ["text", "lead", "due", "result"],
      added: ["state"],
      not: [],
    },
  ])("$because", ({ given, serve, added, not }) => {
    const { adopt } = planOf(given);
    expect(adopt?.inPlace.map(({ key }) => key)).toEqual(serve);
    expect(adopt?.added).toEqual(expect.arrayContaining([...added]));
    expect(adopt?.added.filter((key) => not.includes(key))).toEqual([]);
  });
});

test("a row gets values for added columns only, the first free Mã, and is remembered with its sheet", () => {
  const plan = planOf({ properties: { [PROPERTY.lastNumber]: "41" } });
  expect(plan.adopt?.rows).toEqual([
    { line: 2, words: "Rà soát hồ sơ", values: expect.objectContaining({ id: "NV-0042", standing: "Trong hạn" }) },
  ]);
  expect(Object.keys(plan.adopt?.rows[0]?.values ?? {})).not.toContain("text");
  expect(plan.append).toBeUndefined();
  expect(readAdopted(plan.properties ?? {})).toEqual([{ sheetId: 7, headingLine: 1, added: plan.adopt?.added }]);
});

test("a row without a place is copied, and so is a row for each of several leads", () => {
  const leads = ["Sở Tài chính", "Sở Xây dựng"].map((name) => ({ name, kind: null }));
  const plan = planOf({ rows: [asked(2, { leads }), asked(3, { text: "Việc khác", place: null })] });
  expect(plan.adopt?.rows.map(({ line, values }) => [line, values.id])).toEqual([[2, "NV-0001"]]);
  expect(plan.append?.register?.map(({ id, text }) => [id, text])).toEqual([
    ["NV-0001/1", "Rà soát hồ sơ"],
    ["NV-0001/2", "Rà soát hồ sơ"],
    ["NV-0002", "Việc khác"],
  ]);
});

test.each<{ because: string; rows: readonly Asked[]; cells?: readonly (readonly Value[])[]; added: string[] }>([
  {
    because: "agencies that support have a column of their own",
    rows: [asked(2, { support: ["Sở Y tế"] })],
    added: ["support"],
  },
  { because: "a project that was read does", rows: [asked(2, { kept: { project: "Cầu Vàng" } })], added: ["project"] },
  { because: "blank in every row they would only widen the table", rows: [asked(2)], added: [] },
  {
    because: "a row that ends early has blank cells behind",
    rows: [asked(2, { due: null, leads: [] })],
    cells: [["Rà soát hồ sơ"]],
    added: [],
  },
])("columns that no rule needs: $because", ({ rows, cells = [ROW], added }) => {
  const { adopt } = planOf({ rows, cells });
  expect(adopt?.added.filter((key) => ["support", "project", "note", "product"].includes(key))).toEqual(added);
});

describe("a sheet that was adopted before", () => {
  const ID = { key: "id", index: 5 };
  const register = { lineBase: 10_000_000, headingLine: 1, columns: [{ key: "text", index: 0 }, ID], added: ["id"] };
  const listed = [
    { sheetId: 3, headingLine: 2, added: ["id"] },
    { sheetId: 7, headingLine: 1, added: ["id"] },
  ];
  const plan = planOf({
    cells: [[...ROW, "NV-0007"], ROW],
    rows: [asked(3)],
    selected: { register },
    properties: { [PROPERTY.adopted]: JSON.stringify(listed) },
  });

  test("keeps its columns, gets those that it lacks, and no column of the person's is taken anew", () => {
    expect(plan.adopt).toMatchObject({ headingLine: 1, inPlace: [], sources: [] });
    expect(plan.adopt?.added.slice(0, 3)).toEqual(["id", "lead", "given"]);
    expect(plan.adopt?.rows.map(({ line }) => line)).toEqual([3]);
  });

  test("is listed once, in its old place", () => {
    expect(readAdopted(plan.properties ?? {}).map(({ sheetId, added }) => [sheetId, added])).toEqual([
      [3, ["id"]],
      [7, plan.adopt?.added],
    ]);
  });
});

test("rows that can all not stay where they are leave the sheet as it is", () => {
  const plan = planOf({ rows: [asked(2, { place: null, doubts: ["Đối chiếu nội dung với văn bản"] })] });
  expect([plan.adopt, Object.keys(plan.properties ?? {})]).toEqual([undefined, [PROPERTY.lastNumber]]);
  expect(plan.say?.map(({ key }) => key)).toEqual(["msg.adopted", "msg.importedDoubtful"]);
});

describe("what is refused", () => {
  const register = { lineBase: 10_000_000, headingLine: 1, columns: [{ key: "id", index: 5 }], added: ["id"] };
  const full = Array.from({ length: 20 }, (_, index) => ({ sheetId: 100 + index, headingLine: 1, added: ["id"] }));
  test.each<[string, Given, string]>([
    ["nothing is selected by now", { selected: null }, "msg.selectRows"],
    ["no column of contents", { columns: COLUMNS.slice(1) }, "msg.adoptChanged"],
    ["another sheet is in front", { selected: { sheetId: 8 } }, "msg.adoptChanged"],
    ["the row holds other words by now", { cells: [["Việc khác", "", "", "", ""]] }, "msg.adoptChanged"],
    ["two rows for one line", { rows: [asked(2), asked(2)] }, "msg.adoptChanged"],
    ["a row above the headings", { selected: { above: [] }, rows: [asked(9)] }, "msg.adoptChanged"],
    ["a row that has a Mã", { cells: [[...ROW, "NV-0007"]], selected: { register } }, "msg.adoptChanged"],
    ["the register itself", { selected: { register: { ...register, lineBase: 0 } } }, "msg.alreadyRegister"],
    ["a filter that would part the columns", { selected: { isFiltered: true } }, "msg.adoptFiltered"],
    ["too many sheets", { properties: { [PROPERTY.adopted]: JSON.stringify(full) } }, "msg.adoptMost"],
  ])("%s", (_because, given, key) => {
    const plan = planOf(given);
    expect([plan.refused, plan.say?.map((each) => each.key), plan.adopt]).toEqual([true, [key], undefined]);
  });
});
