import { describe, expect, test } from "@jest/globals";
import { mirrorOf } from "../../../../src/local/preview/page/bookMirror.ts";
import { colourOf } from "../../../../src/local/preview/page/colourRules.ts";
import { typedText } from "../../../../src/local/preview/page/showCells.ts";
import { toUniver, toUniverSheet } from "../../../../src/local/preview/page/toUniver.ts";
import { toUniverStyle } from "../../../../src/local/preview/page/toUniverStyle.ts";
import { ruleRanges, validationRules } from "../../../../src/local/preview/page/validationRules.ts";
import type { BookView, CellView, RowView, SheetView } from "../../../../src/local/preview/protocol.ts";
import type { Criterion } from "../../../../src/local/simulator/cellRule.ts";
import { plainStyle, styleOf } from "../../../../src/local/simulator/style.ts";

const row = (index: number, cells: readonly (CellView | null)[], more: Partial<RowView> = {}): RowView => ({
  index,
  count: 1,
  height: null,
  hidden: false,
  cells,
  ...more,
});

const sheet = (more: Partial<SheetView> = {}): SheetView => ({
  id: 7,
  name: "Nhiệm vụ",
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
  rows: [],
  ...more,
});

const book = (only: SheetView): BookView => ({
  version: 1,
  name: "Sổ",
  locale: "vi_VN",
  activeSheetId: only.id,
  styles: [plainStyle, styleOf({ numberFormat: "dd/MM/yyyy" }), styleOf({ numberFormat: "0.0" })],
  rules: [],
  sheets: [only],
});

describe("a cell", () => {
  test.each`
    cell                                    | expected                                              | because
    ${{ value: "Sở Y tế" }}                 | ${{ v: "Sở Y tế", t: 1 }}                             | ${"a text stays a text"}
    ${{ value: 46000, text: "09/12/2025" }} | ${{ v: 46000, t: 2, custom: { text: "09/12/2025" } }} | ${"the number is kept, the text shown"}
    ${{ value: true }}                      | ${{ v: 1, t: 3 }}                                     | ${"a ticked box"}
    ${{ value: 3, formula: "=1+2" }}        | ${{ v: 3, t: 2, custom: { formula: "=1+2" } }}        | ${"Univer must not work formulas out"}
    ${{ style: 2 }}                         | ${{ s: "s2" }}                                        | ${"an empty cell has a look"}
  `("$because", ({ cell, expected }) => {
    expect(toUniverSheet(sheet({ rows: [row(3, [null, cell as CellView])] })).cellData).toEqual({ 2: { 1: expected } });
  });
});

test.each`
  style                                           | expected                                                  | because
  ${{}}                                           | ${{ ff: "Arial", fs: 10 }}                                | ${"Google's font"}
  ${{ bold: true, background: "#e8f0fe" }}        | ${{ ff: "Arial", fs: 10, bl: 1, bg: { rgb: "#e8f0fe" } }} | ${"a heading"}
  ${{ wrap: "WRAP", vertical: "top" }}            | ${{ ff: "Arial", fs: 10, tb: 3, vt: 1 }}                  | ${"wrapped at the top"}
  ${{ horizontal: "right", strikethrough: true }} | ${{ ff: "Arial", fs: 10, ht: 3, st: { s: 1 } }}           | ${"struck through"}
`("a style: $because", ({ style, expected }) => expect(toUniverStyle(styleOf(Object(style)))).toEqual(expected));

describe("a sheet", () => {
  test.each`
    part            | given                                                                             | expected                                                      | because
    ${"columnData"} | ${{ columns: [null, { width: 420, hidden: false, depth: 0, collapsed: false }] }} | ${{ 0: { w: 100, hd: 0 }, 1: { w: 420, hd: 0 } }}             | ${"widths, Google's where none is told"}
    ${"columnData"} | ${{ columns: [{ width: null, hidden: false, depth: 1, collapsed: true }] }}       | ${{ 0: { w: 100, hd: 1 } }}                                   | ${"a closed group hides"}
    ${"columnData"} | ${{ columns: [{ width: null, hidden: false, depth: 1, collapsed: false }] }}      | ${{ 0: { w: 100, hd: 0 } }}                                   | ${"an open group shows"}
    ${"rowData"}    | ${{ rows: [row(2, [], { height: 42 }), row(5, [], { hidden: true })] }}           | ${{ 1: { h: 42, ia: 0, hd: 0 }, 4: { ia: 1, hd: 1 } }}        | ${"heights and hidden rows"}
    ${"freeze"}     | ${{ frozenRows: 1, frozenColumns: 2 }}                                            | ${{ xSplit: 2, ySplit: 1, startRow: 1, startColumn: 2 }}      | ${"frozen panes"}
    ${"freeze"}     | ${{}}                                                                             | ${{ xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 }}    | ${"nothing frozen"}
    ${"mergeData"}  | ${{ merges: [{ row: 1, column: 1, rows: 1, columns: 3 }] }}                       | ${[{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 2 }]} | ${"merged cells"}
    ${"hidden"}     | ${{ hidden: true }}                                                               | ${1}                                                          | ${"a hidden sheet"}
    ${"tabColor"}   | ${{ tabColour: "#ff0000" }}                                                       | ${"#ff0000"}                                                  | ${"a tab's colour"}
  `("$because", ({ part, given, expected }) => {
    const made: Readonly<Record<string, unknown>> = { ...toUniverSheet(sheet(Object(given))) };
    expect(made[String(part)]).toEqual(expected);
  });

  test("notes stand where they were written", () => {
    const notes = toUniver(
      book(sheet({ rows: [row(3, [null, { note: "Căn cứ" }])] })),
      "viVN" as never,
    ).resources?.find(({ name }) => name === "SHEET_NOTE_PLUGIN");
    expect(JSON.parse(notes?.data ?? "{}")["7"]["2"]["1"]).toMatchObject({ row: 2, col: 1, note: "Căn cứ" });
  });
});

describe("colour rules", () => {
  const look = { bold: null, italic: null, strikethrough: null, underline: null };
  const area = { row: 2, column: 1, rows: 99, columns: 2 };
  const rules = [
    { ...look, ranges: [area], formula: '=$A2="Quá hạn"', background: "#ff0000", fontColor: null },
    { ...look, ranges: [area], formula: '=$A2<>""', background: "#00ff00", fontColor: "#111111" },
  ];
  const [shown] = mirrorOf(
    book(
      sheet({
        colourRules: rules,
        rows: [row(1, [{ value: "Quá hạn" }]), row(2, [{ value: "Quá hạn" }]), row(3, [{ value: "Trong hạn" }])],
      }),
    ),
  ).sheets;
  test.each`
    row  | column | expected                                              | because
    ${2} | ${1}   | ${{ bg: { rgb: "#ff0000" } }}                         | ${"the first rule that applies wins, whole"}
    ${3} | ${2}   | ${{ bg: { rgb: "#00ff00" }, cl: { rgb: "#111111" } }} | ${"the next one where the first does not apply"}
    ${1} | ${1}   | ${null}                                               | ${"outside the ranges"}
    ${4} | ${1}   | ${null}                                               | ${"no rule applies"}
  `("$because", ({ row, column, expected }) =>
    expect(shown && colourOf(shown, Number(row), Number(column), 0)).toEqual(expected),
  );
});

describe("validations", () => {
  test("cells of a column under one rule are one range, a gap parts them", () => {
    const rows = [row(2, [{ rule: 0 }, { rule: 1 }]), row(3, [{ rule: 0 }]), row(5, [{ rule: 0 }])];
    expect([...ruleRanges(rows)]).toEqual([
      [
        0,
        [
          { startRow: 1, endRow: 2, startColumn: 0, endColumn: 0 },
          { startRow: 4, endRow: 4, startColumn: 0, endColumn: 0 },
        ],
      ],
      [1, [{ startRow: 1, endRow: 1, startColumn: 1, endColumn: 1 }]],
    ]);
  });

  test.each`
    criterion                                                                                                       | expected                                                     | because
    ${{ kind: "CHECKBOX" }}                                                                                         | ${{ type: "checkbox" }}                                      | ${"a box to tick"}
    ${{ kind: "VALUE_IN_LIST", values: ["Khẩn, không ngày", "Khác"], showDropdown: true }}                          | ${{ type: "list", formula1: '["Khẩn, không ngày","Khác"]' }} | ${"a comma inside an entry parts nothing"}
    ${{ kind: "VALUE_IN_RANGE", sheetId: 7, area: { row: 2, column: 1, rows: 9, columns: 1 }, showDropdown: true }} | ${{ type: "list", formula1: "='Nhiệm vụ'!$A$2:$A$10" }}      | ${"a list that stands in a sheet"}
    ${{ kind: "CUSTOM_FORMULA", formula: "=TRUE" }}                                                                 | ${null}                                                      | ${"the server alone checks these"}
  `("$because", ({ criterion, expected }) => {
    const made = validationRules(
      [row(2, [{ rule: 0 }])],
      [{ criterion: criterion as Criterion, allowInvalid: false, helpText: null }],
      () => "Nhiệm vụ",
    );
    expect(made[0] ?? null).toEqual(expected && expect.objectContaining(Object(expected)));
  });
});

test.each`
  cell                                              | expected         | because
  ${{ value: 3, formula: "=SUM(A1;A2)" }}           | ${"=SUM(A1;A2)"} | ${"the formula as typed"}
  ${{ value: 46000, text: "09/12/2025", style: 1 }} | ${"09/12/2025"}  | ${"a date as it is typed"}
  ${{ value: 1.25, text: "1,3", style: 2 }}         | ${"1,25"}        | ${"all digits, with the locale's comma"}
  ${{ value: "chữ" }}                               | ${null}          | ${"a text is its own"}
`("the formula bar shows $because", ({ cell, expected }) => {
  expect(typedText(mirrorOf(book(sheet({ rows: [row(1, [cell as CellView])] }))), 7, 1, 1)).toBe(expected);
});
