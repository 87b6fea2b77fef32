import { describe, expect, test } from "@jest/globals";
import { afterChange, mirrorOf } from "../../../../src/local/preview/page/bookMirror.ts";
import { gridMutations, restoringMutations } from "../../../../src/local/preview/page/gridMutations.ts";
import type { BookChange, BookView, RowView, SheetFrame } from "../../../../src/local/preview/protocol.ts";
import { plainStyle } from "../../../../src/local/simulator/style.ts";

const frame = (id: number, more: Partial<SheetFrame> = {}): SheetFrame => ({
  id,
  name: `Trang ${id}`,
  hidden: false,
  tabColour: null,
  maxRows: 100,
  maxColumns: 10,
  frozenRows: 0,
  frozenColumns: 0,
  columns: [],
  merges: [],
  filter: null,
  colourRules: [],
  charts: [],
  ...more,
});
const row = (index: number, value: string, more: Partial<RowView> = {}): RowView => ({
  index,
  count: 1,
  height: null,
  hidden: false,
  cells: [{ value }],
  ...more,
});

const BOOK: BookView = {
  version: 1,
  name: "Sổ",
  locale: "vi_VN",
  activeSheetId: 1,
  styles: [plainStyle],
  rules: [{ criterion: { kind: "CHECKBOX" }, allowInvalid: true, helpText: null }],
  sheets: [
    { ...frame(1), rows: [row(1, "một"), row(2, "hai")] },
    { ...frame(2), rows: [] },
  ],
};
const NO_CHANGE: BookChange = {
  version: 2,
  order: [1, 2],
  activeSheetId: 1,
  styles: [],
  rules: [],
  frames: [],
  rows: [],
};

function mutationsOf(change: Partial<BookChange>) {
  const before = mirrorOf(BOOK);
  const after = afterChange(before, { ...NO_CHANGE, ...change });
  if (!after) throw new Error("a change was missed");
  return gridMutations(before, after);
}

const idsOf = (change: Partial<BookChange>) => mutationsOf(change).map(({ id }) => id);

describe("the least that turns the grid into what the server has", () => {
  test.each`
    change                                                                 | expected                                       | because
    ${{}}                                                                  | ${[]}                                          | ${"nothing changed"}
    ${{ rows: [{ sheetId: 1, rows: [row(1, "một")] }] }}                   | ${[]}                                          | ${"the same told again"}
    ${{ rows: [{ sheetId: 1, rows: [row(2, "ba")] }] }}                    | ${["set-range-values"]}                        | ${"a value"}
    ${{ rows: [{ sheetId: 1, rows: [row(2, "hai", { hidden: true })] }] }} | ${["set-row-data", "set-worksheet-row-count"]} | ${"a hidden row is measured anew"}
    ${{ frames: [frame(1, { name: "Mới" })] }}                             | ${["set-worksheet-name"]}                      | ${"a new name"}
    ${{ frames: [frame(1, { maxRows: 200 })] }}                            | ${["set-worksheet-row-count"]}                 | ${"more rows"}
    ${{ order: [1], frames: [] }}                                          | ${["remove-sheet"]}                            | ${"a sheet is gone"}
    ${{ order: [1, 2, 3], frames: [frame(3)] }}                            | ${["insert-sheet"]}                            | ${"a new sheet at the end"}
    ${{ order: [3, 1, 2], frames: [frame(3)] }}                            | ${["insert-sheet"]}                            | ${"a new sheet in front"}
    ${{ order: [2, 1] }}                                                   | ${["set-worksheet-order"]}                     | ${"tabs in another order"}
  `("$because", ({ change, expected }) => {
    expect(idsOf(change as Partial<BookChange>).map((id) => id.replace("sheet.mutation.", ""))).toEqual(expected);
  });

  test("a cell that changes its look is deleted first, as looks would be merged", () => {
    const styled = { ...row(2, "hai"), cells: [{ value: "hai", style: 0 }] };
    const [first, second] = mutationsOf({ rows: [{ sheetId: 1, rows: [styled] }] });
    expect(first?.params).toMatchObject({ cellValue: { 1: { 0: null } } });
    expect(second?.params).toMatchObject({ cellValue: { 1: { 0: { v: "hai", s: "s0" } } } });
  });

  test("an emptied row empties the grid", () => {
    const [only] = mutationsOf({ rows: [{ sheetId: 1, rows: [{ ...row(2, ""), cells: [] }] }] });
    expect(only?.params).toMatchObject({ subUnitId: "1", cellValue: { 1: { 0: { v: null, custom: null } } } });
  });

  test("validations are replaced where they moved, and only there", () => {
    const ruled = { ...row(2, "hai"), cells: [{ value: "hai", rule: 0 }] };
    expect(idsOf({ rows: [{ sheetId: 1, rows: [ruled] }] })).toContain("data-validation.mutation.addRule");
    expect(idsOf({ rows: [{ sheetId: 1, rows: [row(2, "ba")] }] })).not.toContain("data-validation.mutation.addRule");
  });
});

test("like rows told once are each shown", () => {
  const after = afterChange(mirrorOf(BOOK), {
    ...NO_CHANGE,
    rows: [{ sheetId: 2, rows: [row(4, "trống", { count: 3 })] }],
  });
  expect([...(after?.sheets[1]?.rows.keys() ?? [])]).toEqual([4, 5, 6]);
});

test("an older change is already in", () => {
  const book = mirrorOf(BOOK);
  expect(afterChange(book, { ...NO_CHANGE, version: 1, order: [1] })).toBe(book);
});

test("a sheet that was never told means that a change was missed", () => {
  expect(afterChange(mirrorOf(BOOK), { ...NO_CHANGE, order: [1, 2, 9] })).toBeNull();
});

test("a refused edit is put back as the server has it", () => {
  const [sheet] = mirrorOf(BOOK).sheets;
  const [, put] = sheet ? restoringMutations(sheet, [{ row: 2, column: 1, rows: 1, columns: 2 }]) : [];
  expect(put?.params).toMatchObject({ cellValue: { 1: { 0: { v: "hai" }, 1: { v: null } } } });
});
