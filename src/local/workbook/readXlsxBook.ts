import { type Cell, type Sheet as FileSheet, readXlsx, type Workbook } from "hucre/xlsx";
import { type Area, parseA1 } from "../simulator/area.ts";
import {
  type Book,
  type Column,
  type Content,
  DEFAULT_COLUMN,
  newBook,
  newSheet,
  rowForWrite,
  type SheetData,
} from "../simulator/book.ts";
import type { CellRule } from "../simulator/cellRule.ts";
import { isDate } from "../simulator/realm.ts";
import { type LocaleRules, localeRules } from "../simulator/typing.ts";
import { fromRgb, styleReader } from "./cellStyles.ts";
import { fromNeutralFormula } from "./formulaText.ts";
import { OWN_SHEET, type OwnData, type OwnSheetEntry, readOwnData } from "./ownSheet.ts";
import { cellRule, colourRule, referenceTo } from "./readFileRules.ts";

/** A file that cannot be read as a workbook; the message names it, in Vietnamese. */
export class WorkbookError extends Error {}

/** @param fileName for the message. Throws {@link WorkbookError} when the bytes are no readable .xlsx. */
export async function readXlsxBook(bytes: Uint8Array, fileName: string): Promise<Book> {
  let workbook: Workbook;
  try {
    workbook = await readXlsx(bytes, { readStyles: true });
  } catch (cause) {
    throw new WorkbookError(`Không đọc được “${fileName}”: tệp hỏng hoặc không phải bảng tính .xlsx.`, { cause });
  }
  const ownFile = workbook.sheets.find(({ name }) => name === OWN_SHEET);
  const own = ownFile ? readOwnData(ownFile.rows) : null;
  const files = workbook.sheets.filter((sheet) => sheet !== ownFile);
  if (files.length === 0) throw new WorkbookError(`“${fileName}” không có trang tính nào.`);
  return toBook(workbook, files, own, fileName);
}

function toBook(workbook: Workbook, files: readonly FileSheet[], own: OwnData | null, fileName: string): Book {
  const title = fileName.replace(/^.*[\\/]/, "").replace(/\.xlsx$/i, "");
  const blank = newBook({ id: `file-${title}`, name: title, owner: "owner@example.invalid" });
  const book: Book = own
    ? {
        ...blank,
        id: own.id,
        name: own.name,
        owner: own.owner,
        locale: own.locale,
        zone: own.zone,
        metadata: own.metadata,
      }
    : blank;
  const ids = sheetIds(files, own);
  book.sheets = files.map((file, index) => emptySheet(file, ids[index] ?? index, own));
  const { name: font = "Calibri", size = 11 } = workbook.defaultFont ?? {};
  const reading = { book, own, locale: localeRules(book.locale), readStyle: styleReader({ name: font, size }) };
  files.forEach((file, index) => {
    const sheet = book.sheets[index];
    if (sheet) fillSheet(sheet, file, reading);
  });
  book.activeSheetId = book.sheets[workbook.activeSheet ?? 0]?.id ?? book.sheets[0]?.id ?? 0;
  book.namedRanges = (workbook.namedRanges ?? []).flatMap(({ name, range }) => {
    const place = referenceTo(book, range);
    return place ? [{ name, ...place }] : [];
  });
  // Last, because references in the file use the file's names.
  for (const sheet of book.sheets) sheet.name = entryOf(own, sheet.name)?.name ?? sheet.name;
  return book;
}

function entryOf(own: OwnData | null, fileName: string): OwnSheetEntry | undefined {
  return own?.sheets.find((entry) => entry.fileName === fileName);
}

/** Ids by name; a sheet we do not know gets the next free one. */
function sheetIds(files: readonly FileSheet[], own: OwnData | null): number[] {
  let next = Math.max(-1, ...(own?.sheets ?? []).map(({ id }) => id)) + 1;
  return files.map(({ name }) => entryOf(own, name)?.id ?? next++);
}

function emptySheet(file: FileSheet, id: number, own: OwnData | null): SheetData {
  const sheet = newSheet(id, file.name);
  const entry = entryOf(own, file.name);
  const usedColumns = file.rows.reduce((widest, row) => Math.max(widest, row.length), file.columns?.length ?? 0);
  sheet.maxRows = Math.max(entry?.maxRows ?? sheet.maxRows, file.rows.length);
  sheet.maxColumns = Math.max(entry?.maxColumns ?? sheet.maxColumns, usedColumns);
  sheet.metadata = entry?.metadata ?? [];
  sheet.protections = entry?.protections ?? [];
  sheet.charts = entry?.charts ?? [];
  sheet.hidden = Boolean(file.hidden || file.veryHidden);
  sheet.tabColour = fromRgb(file.view?.tabColor?.rgb);
  sheet.frozenRows = file.freezePane?.rows ?? 0;
  sheet.frozenColumns = file.freezePane?.columns ?? 0;
  return sheet;
}

/** What the sheets of one file share. */
interface Reading {
  readonly book: Book;
  readonly own: OwnData | null;
  readonly locale: LocaleRules;
  readonly readStyle: ReturnType<typeof styleReader>;
}

function fillSheet(sheet: SheetData, file: FileSheet, reading: Reading): void {
  const { book, own, locale } = reading;
  fillCells(sheet, file, reading);
  (file.columns ?? []).forEach((column, index) => {
    const depth = column.outlineLevel ?? 0;
    const hidden = column.hidden ?? false;
    const read: Column = {
      width: columnPixels(column.width),
      hidden: hidden && depth === 0,
      depth,
      collapsed: hidden && depth > 0,
    };
    sheet.columns[index] = sameColumn(read, DEFAULT_COLUMN) ? undefined : read;
  });
  const area = (text: string | undefined) => (text ? parseA1(text, sheet.maxRows, sheet.maxColumns) : null);
  sheet.filter = area(file.autoFilter?.range);
  sheet.merges = (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow + 1,
    column: startCol + 1,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));
  fillRowProperties(sheet, file, own);
  const rules = [...(file.conditionalRules ?? [])].sort((a, b) => a.priority - b.priority);
  sheet.colourRules = rules.map((rule) => colourRule(rule, areasOf(rule.range, sheet), own, locale));
  for (const validation of file.dataValidations ?? []) {
    placeRule(sheet, cellRule(book, validation, own, locale), areasOf(validation.range, sheet));
  }
}

function sameColumn(a: Column, b: Column): boolean {
  return a.width === b.width && a.hidden === b.hidden && a.depth === b.depth && a.collapsed === b.collapsed;
}

function fillCells(sheet: SheetData, file: FileSheet, { locale, readStyle }: Reading): void {
  file.rows.forEach((values, r) => {
    if (values.every((value) => value === null)) return;
    const { contents } = rowForWrite(sheet, r + 1);
    values.forEach((value, c) => {
      contents[c] = isDate(value) ? serialOf(value) : value;
    });
  });
  for (const [key, cell] of file.cells ?? []) {
    const comma = key.indexOf(",");
    const row = rowForWrite(sheet, Number(key.slice(0, comma)) + 1);
    const at = Number(key.slice(comma + 1));
    // A shared formula stands in its first cell only; the others keep their value.
    if (cell.formula) row.contents[at] = formulaContent(cell, locale);
    if (cell.style) row.styles[at] = readStyle(cell.style);
    if (cell.comment) row.notes[at] = cell.comment.text;
  }
}

function formulaContent({ formula = "", formulaResult = null }: Cell, locale: LocaleRules): Content {
  const value = isDate(formulaResult) ? serialOf(formulaResult) : formulaResult;
  return { formula: fromNeutralFormula(`=${formula}`, locale), value };
}

const DAY_MS = 86_400_000;
const FILE_EPOCH_MS = Date.UTC(1899, 11, 31);

/**
 * The number that stands in the file. The reader gives a date cell as if its clock time were UTC, and leaves out the
 * 29 February 1900 that files count.
 */
function serialOf(date: Date): number {
  const ms = date.getTime() - FILE_EPOCH_MS;
  return (ms < 60 * DAY_MS ? ms : ms + DAY_MS) / DAY_MS;
}

/** Google's width of a column nobody widened. */
const DEFAULT_WIDTH = 100;

/** See fileColumnWidth; null is the default. */
function columnPixels(width: number | undefined): number | null {
  const pixels = width === undefined ? DEFAULT_WIDTH : Math.round(width * 7 + 5);
  return pixels === DEFAULT_WIDTH ? null : pixels;
}

function fillRowProperties(sheet: SheetData, file: FileSheet, own: OwnData | null): void {
  const entry = entryOf(own, file.name);
  const filtered = new Set(entry?.filteredRows ?? []);
  const criteria = (file.autoFilter?.columns ?? []).length > 0;
  for (const [index, { height, hidden }] of file.rowDefs ?? []) {
    const row = rowForWrite(sheet, index + 1);
    const inFilter =
      sheet.filter !== null && index + 1 > sheet.filter.row && index < sheet.filter.row - 1 + sheet.filter.rows;
    const byFilter = Boolean(hidden) && (entry ? filtered.has(index + 1) : criteria && inFilter);
    row.height = height === undefined ? null : Math.round(height / 0.75);
    row.hiddenByFilter = byFilter;
    row.hiddenByUser = Boolean(hidden) && !byFilter;
  }
}

function areasOf(range: string, { maxRows, maxColumns }: SheetData): Area[] {
  return range.split(/\s+/).flatMap((text) => {
    const area = parseA1(text, maxRows, maxColumns);
    if (!area || area.row > maxRows || area.column > maxColumns) return [];
    const rows = Math.min(area.rows, maxRows - area.row + 1);
    const columns = Math.min(area.columns, maxColumns - area.column + 1);
    return [{ ...area, rows, columns }];
  });
}

function placeRule(sheet: SheetData, rule: CellRule, areas: readonly Area[]): void {
  for (const { row, column, rows, columns } of areas) {
    for (let at = row; at < row + rows; at += 1) {
      const { rules } = rowForWrite(sheet, at);
      while (rules.length < column - 1) rules.push(undefined);
      for (let c = column - 1; c < column - 1 + columns; c += 1) rules[c] = rule;
    }
  }
}
