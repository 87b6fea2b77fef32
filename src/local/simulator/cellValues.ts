import type { Area } from "./area.ts";
import { type Book, type Content, type Row, resultOf, rowAt, rowForWrite, type SheetData } from "./book.ts";
import { displayText, isDateFormat, TEXT_FORMAT } from "./numberFormat.ts";
import { isDate } from "./realm.ts";
import type { Run } from "./run.ts";
import { plainStyle, styleOf } from "./style.ts";
import { localeRules, type Typed, typeText } from "./typing.ts";
import { msToSerial, serialToMs } from "./zones.ts";

/** What a script reads from a cell. */
export type ReadValue = string | number | boolean | Date;

const MAX_TEXT = 50_000;
/** Serial number of 1/1/10000, the first day that is no date in Sheets: from there on the number itself is read. */
const END_OF_DATES = 2_958_466;

/** Values of an area, row by row, as `getValues` gives them. */
export function readValues(run: Run, book: Book, sheet: SheetData, area: Area): ReadValue[][] {
  return mapCells(sheet, area, (row, at) => {
    const value = resultOf(row?.contents[at]);
    if (value === null) return "";
    if (typeof value !== "number") return value;
    const format = row?.styles[at]?.numberFormat ?? "";
    return isDateFormat(format) && Math.abs(value) < END_OF_DATES
      ? run.realm.date(serialToMs(value, book.zone))
      : value;
  });
}

/** Texts of an area as a person sees them. */
export function readDisplay(book: Book, sheet: SheetData, area: Area): string[][] {
  const locale = localeRules(book.locale);
  return mapCells(sheet, area, (row, at) =>
    displayText(resultOf(row?.contents[at]), row?.styles[at]?.numberFormat ?? "", locale),
  );
}

/** Something of each cell of an area, row by row; `at` is the cell's 0-based place in its row. */
export function mapCells<T>(sheet: SheetData, area: Area, read: (row: Row | null, at: number) => T): T[][] {
  const rows: T[][] = [];
  for (let index = area.row; index < area.row + area.rows; index += 1) {
    const row = rowAt(sheet, index);
    const cells: T[] = [];
    for (let at = area.column - 1; at < area.column - 1 + area.columns; at += 1) cells.push(read(row, at));
    rows.push(cells);
  }
  return rows;
}

/** One value for each cell of an area, row by row. */
export function mapArea<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const cells: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
}

/**
 * What a value of a script becomes in a cell with this number format.
 * Throws Google's exception for what cannot be stored.
 */
function toContent(run: Run, book: Book, value: unknown, format: string): Typed {
  if (value === null || value === undefined || value === "") return { content: null, format: null };
  if (typeof value === "boolean") return { content: value, format: null };
  if (typeof value === "number") return { content: Number.isFinite(value) ? value : "#NUM!", format: null };
  if (isDate(value)) return dateContent(book, value, format);
  if (typeof value !== "string") throw run.error(`Writing ${describe(value)} into a cell is not simulated`);
  if (value.length > MAX_TEXT) {
    throw run.error(`Your input contains more than the maximum of ${MAX_TEXT} characters in a single cell.`);
  }
  if (format === TEXT_FORMAT) return { content: value.replace(/^'/, ""), format: null };
  const typed = typeText(value, book.locale, new Date(run.now()).getUTCFullYear());
  const keeps = format !== "" && (typed.format === null || isDateFormat(format) === isDateFormat(typed.format));
  return keeps ? { content: typed.content, format: null } : typed;
}

function dateContent(book: Book, date: Date, format: string): Typed {
  if (Number.isNaN(date.getTime())) return { content: "#NUM!", format: null };
  const serial = msToSerial(date.getTime(), book.zone);
  const locale = localeRules(book.locale);
  const own = Number.isInteger(serial) ? locale.dateFormat : `${locale.dateFormat} H:mm:ss`;
  if (format === TEXT_FORMAT) return { content: displayText(serial, own, locale), format: null };
  return { content: serial, format: isDateFormat(format) ? null : own };
}

function describe(value: unknown): string {
  return Array.isArray(value) ? "an array" : `a value of type ${typeof value}`;
}

/** Contents ready to be written, and the cells whose format changes by typing. */
export interface ContentGrid {
  readonly contents: Content[][];
  readonly formats: { readonly row: number; readonly column: number; readonly format: string }[];
}

/** Converts a script's values for an area; nothing is written. */
export function toContents(
  run: Run,
  book: Book,
  sheet: SheetData,
  area: Area,
  values: readonly (readonly unknown[])[],
): ContentGrid {
  const formats: ContentGrid["formats"] = [];
  const contents = values.map((cells, r) => {
    const styles = rowAt(sheet, area.row + r)?.styles;
    return cells.map((value, c) => {
      const column = area.column + c;
      const typed = toContent(run, book, value, styles?.[column - 1]?.numberFormat ?? "");
      if (typed.format !== null) formats.push({ row: area.row + r, column, format: typed.format });
      return typed.content;
    });
  });
  return { contents, formats };
}

/** Puts converted contents into a sheet. */
export function writeContents(sheet: SheetData, area: Area, { contents, formats }: ContentGrid): void {
  contents.forEach((cells, r) => {
    const row = rowForWrite(sheet, area.row + r);
    cells.forEach((content, c) => {
      setContent(row.contents, area.column + c, content);
    });
  });
  for (const { row, column, format } of formats) {
    const { styles } = rowForWrite(sheet, row);
    styles[column - 1] = styleOf({ ...(styles[column - 1] ?? plainStyle), numberFormat: format });
  }
}

/** Sets a cell of a row without growing the row for blanks. */
function setContent(contents: (Content | undefined)[], column: number, content: Content): void {
  if (content === null && column > contents.length) return;
  while (contents.length < column - 1) contents.push(undefined);
  contents[column - 1] = content;
}
