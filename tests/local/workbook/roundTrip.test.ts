import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Book, type Content, newBook, newSheet, rowForWrite } from "../../../src/local/simulator/book.ts";
import type { CellRule } from "../../../src/local/simulator/cellRule.ts";
import { isDateFormat } from "../../../src/local/simulator/numberFormat.ts";
import { plainStyle, type Style, styleOf } from "../../../src/local/simulator/style.ts";
import { readXlsxBook } from "../../../src/local/workbook/readXlsxBook.ts";
import { writeXlsxBook } from "../../../src/local/workbook/writeXlsxBook.ts";
import { bookImage } from "../../support/bookImage.ts";

/** A file holds no control characters and no half of a surrogate pair. */
function isPrintable(value: string): boolean {
  return Array.from(value, (char) => char.codePointAt(0) ?? 0).every(
    (code) => code >= 32 && (code < 0xd800 || code > 0xdfff) && (code & 0xfffe) !== 0xfffe,
  );
}

const text = fc.oneof(
  fc.constantFrom("Quá hạn", "=A1", "'30/6", "04/18", " trước sau ", "dòng\nhai", "<b>&\"'", "TRUE", "#N/Anh", "1E5"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).filter(isPrintable),
);
const content: fc.Arbitrary<Content> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: text },
  {
    weight: 2,
    arbitrary: fc
      .double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })
      .filter((value) => !Object.is(value, -0)),
  },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 80_000 }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constant<Content>({ formula: "=SUM(B1:B2)*2", value: 3 }) },
);
const style: fc.Arbitrary<Style> = fc
  .record({
    numberFormat: fc.constantFrom("", "@", "dd/MM/yyyy", "0.00", "#,##0", "0%", "d/M", "h:mm"),
    background: fc.constantFrom(null, "#ffc7ce", "#ffffff", "#00b050"),
    fontColor: fc.constantFrom(null, "#9c0006"),
    fontFamily: fc.constantFrom(null, "Times New Roman"),
    fontSize: fc.constantFrom(null, 14),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    strikethrough: fc.boolean(),
    horizontal: fc.constantFrom(null, "left", "center", "right"),
    vertical: fc.constantFrom(null, "top", "middle", "bottom"),
    wrap: fc.constantFrom(null, "WRAP", "CLIP", "OVERFLOW"),
    border: fc.boolean(),
  })
  .map(styleOf);
const rule: fc.Arbitrary<CellRule> = fc.record({
  criterion: fc.oneof(
    fc.record({
      kind: fc.constant("VALUE_IN_LIST" as const),
      values: fc.array(text, { minLength: 1, maxLength: 9 }),
      showDropdown: fc.constant(true),
    }),
    fc.constant({ kind: "CHECKBOX" as const }),
    fc.constant({
      kind: "VALUE_IN_RANGE" as const,
      sheetId: 7,
      area: { row: 2, column: 1, rows: 9, columns: 1 },
      showDropdown: true,
    }),
    fc.constant({ kind: "CUSTOM_FORMULA" as const, formula: "=A1>1" }),
    fc.constant({
      kind: "CONDITION" as const,
      condition: { type: "NUMBER_BETWEEN" as const, operands: [1.5, 9] },
    }),
  ),
  allowInvalid: fc.boolean(),
  helpText: fc.constantFrom(null, "Chọn trong danh sách"),
});
const cell = fc.record({
  row: fc.integer({ min: 1, max: 12 }),
  column: fc.integer({ min: 1, max: 9 }),
  content,
  style: fc.option(style),
  note: fc.option(text),
  rule: fc.option(rule),
});

/** Under a date format a number stands for a moment to the millisecond, from 1900 on. */
function asDate(value: Content, cellStyle: Style | null): Content {
  if (typeof value !== "number" || !isDateFormat(cellStyle?.numberFormat ?? "")) return value;
  return Math.round(61 * 86_400_000 + (Math.abs(value) % 80_000) * 86_400_000) / 86_400_000;
}

function bookOf(cells: readonly (typeof cell extends fc.Arbitrary<infer T> ? T : never)[], locale: string): Book {
  const book = newBook({ id: "b-1", name: "Sổ", owner: "owner@example.invalid" });
  const sheet = newSheet(7, "Sổ 'theo dõi'");
  book.locale = locale;
  book.sheets = [sheet, newSheet(3, "Khác")];
  book.activeSheetId = 3;
  for (const { row, column, ...parts } of cells) {
    const line = rowForWrite(sheet, row);
    line.contents[column - 1] = asDate(parts.content, parts.style);
    line.styles[column - 1] = parts.style ?? plainStyle;
    line.notes[column - 1] = parts.note ?? undefined;
    line.rules[column - 1] = parts.rule ?? undefined;
  }
  return book;
}

test("whatever is in the cells comes back from the file", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { maxLength: 40 }), fc.constantFrom("en_US", "vi_VN"), async (cells, locale) => {
      const book = bookOf(cells, locale);
      const again = await readXlsxBook(await writeXlsxBook(book), "a.xlsx");
      expect(bookImage(again)).toEqual(bookImage(book));
    }),
    { numRuns: 60 },
  );
}, 60_000);

test("equal content gives equal bytes, also after reading back", async () => {
  const cells = fc.sample(cell, { numRuns: 80, seed: 7 });
  const first = await writeXlsxBook(bookOf(cells, "vi_VN"));
  const second = await writeXlsxBook(bookOf(cells, "vi_VN"));
  const third = await writeXlsxBook(await readXlsxBook(first, "a.xlsx"));
  expect(Buffer.compare(first, second)).toBe(0);
  expect(Buffer.compare(first, third)).toBe(0);
});

test("what surrounds the cells comes back too", async () => {
  const book = bookOf([], "vi_VN");
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  const whole = { row: 1, column: 2, rows: 1000, columns: 3 };
  book.zone = "Asia/Bangkok";
  book.namedRanges = [{ name: "CoQuan", sheetId: 7, area: whole }];
  book.metadata = [{ id: 5, key: "k", value: null, visibility: "PROJECT", on: "SPREADSHEET", index: 0 }];
  Object.assign(sheet, {
    maxRows: 1200,
    maxColumns: 40,
    frozenRows: 2,
    frozenColumns: 1,
    tabColour: "#4472c4",
    filter: { row: 1, column: 1, rows: 20, columns: 5 },
    merges: [{ row: 30, column: 1, rows: 2, columns: 3 }],
    metadata: [{ id: 6, key: "cột", value: "ma", visibility: "DOCUMENT", on: "COLUMN", index: 3 }],
    charts: [
      {
        id: 11,
        type: "PIE",
        ranges: [{ sheetId: 0, area: { row: 1, column: 1, rows: 5, columns: 2 } }],
        options: { title: "Tình trạng" },
        headers: 1,
        row: 2,
        column: 4,
      },
    ],
    protections: [{ id: 9, description: "Nhật ký", warningOnly: true, area: null, editors: null }],
    colourRules: [
      {
        ranges: [whole, { row: 4, column: 9, rows: 2, columns: 1 }],
        formula: '=IF($C2="Quá hạn; nặng";1,5;0)>1',
        condition: null,
        gradient: null,
        background: "#ffc7ce",
        fontColor: "#9c0006",
        bold: true,
        italic: null,
        strikethrough: null,
        underline: null,
        native: null,
      },
      {
        ranges: [whole],
        formula: null,
        condition: { type: "TEXT_CONTAINS", operands: ['trễ "hạn"'] },
        gradient: null,
        background: null,
        fontColor: "#ff0000",
        bold: null,
        italic: null,
        strikethrough: null,
        underline: null,
        native: null,
      },
      {
        ranges: [whole],
        formula: null,
        condition: null,
        background: null,
        fontColor: null,
        bold: null,
        italic: null,
        strikethrough: null,
        underline: null,
        native: null,
        gradient: {
          min: { color: "#ffffff", type: "MIN", value: "" },
          mid: null,
          max: { color: "#57bb8a", type: "PERCENTILE", value: "90" },
        },
      },
      {
        ranges: [whole],
        formula: null,
        condition: null,
        background: null,
        fontColor: null,
        bold: null,
        italic: null,
        strikethrough: null,
        underline: null,
        native: null,
        gradient: {
          min: { color: "#e67c73", type: "NUMBER", value: "0" },
          mid: { color: "#ffffff", type: "PERCENT", value: "50" },
          max: { color: "#57bb8a", type: "MAX", value: "" },
        },
      },
    ],
  });
  for (const width of [77, 101, 133, 21]) sheet.columns.push({ width, hidden: false, depth: 0, collapsed: false });
  sheet.columns.push({ width: 50, hidden: true, depth: 0, collapsed: false });
  sheet.columns.push({ width: null, hidden: false, depth: 1, collapsed: true });
  sheet.columns.push({ width: 60, hidden: false, depth: 1, collapsed: true });
  sheet.columns.push({ width: 60, hidden: false, depth: 1, collapsed: false });
  rowForWrite(sheet, 3).hiddenByFilter = true;
  rowForWrite(sheet, 4).hiddenByUser = true;
  rowForWrite(sheet, 5).height = 44;
  const again = await readXlsxBook(await writeXlsxBook(book), "a.xlsx");
  expect(bookImage(again)).toEqual(bookImage(book));
});

test("names that a file does not allow come back, and what refers to them", async () => {
  const book = bookOf([], "en_US");
  const long = "Theo dõi nhiệm vụ giao tại thông báo kết luận 2025/2026";
  book.sheets = [long, `${long} (2)`, "'_DONDOC'"].map((name, id) => newSheet(id, name));
  book.activeSheetId = 1;
  book.namedRanges = [{ name: "ten", sheetId: 1, area: { row: 1, column: 1, rows: 2, columns: 2 } }];
  expect(bookImage(await readXlsxBook(await writeXlsxBook(book), "a.xlsx"))).toEqual(bookImage(book));
});

test("a validation over many rows is written as one area", async () => {
  const { readXlsx } = await import("hucre/xlsx");
  const book = bookOf([], "en_US");
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  const list: CellRule = {
    criterion: { kind: "VALUE_IN_LIST", values: ["a, b", "c"], showDropdown: true },
    allowInvalid: false,
    helpText: null,
  };
  for (let row = 2; row <= 900; row += 1) rowForWrite(sheet, row).rules[1] = { ...list };
  rowForWrite(sheet, 5).rules[4] = list;
  const file = await readXlsx(await writeXlsxBook(book), { readStyles: true });
  expect(file.sheets[0]?.dataValidations?.map(({ range }) => range)).toEqual(["E5 B2:B900"]);
});
