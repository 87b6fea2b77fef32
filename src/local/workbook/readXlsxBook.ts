import { type Sheet as FileSheet, readXlsx, type Workbook } from "hucre/xlsx";
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
import { type LocaleRules, localeRules } from "../simulator/typing.ts";
import { fromRgb, styleReader } from "./cellStyles.ts";
import { type FileRows, libraryRows, liftedRows } from "./fileRows.ts";
import { fromNeutralFormula } from "./formulaText.ts";
import { liftCells } from "./liftCells.ts";
import { OWN_SHEET, type OwnData, type OwnSheetEntry, readOwnData } from "./ownSheet.ts";
import { cellRule, colourRule, referenceTo } from "./readFileRules.ts";

/** A file that cannot be read as a workbook; the message names it, in Vietnamese. */
export class WorkbookError extends Error {}

/** A file as the library read it. */
interface ReadFile {
  readonly workbook: Workbook;
  readonly rowsOf: (sheet: FileSheet) => FileRows;
  readonly fileName: string;
}

/** @param fileName for the message. Throws {@link WorkbookError} when the bytes are no readable .xlsx. */
export async function readXlsxBook(bytes: Uint8Array, fileName: string): Promise<Book> {
  const file = await readFile(bytes, fileName);
  const { sheets } = file.workbook;
  const ownFile = sheets.find(({ name }) => name === OWN_SHEET);
  const own = ownFile ? readOwnData(file.rowsOf(ownFile).map((row) => row?.contents ?? [])) : null;
  const files = sheets.filter((sheet) => sheet !== ownFile);
  if (files.length === 0) throw new WorkbookError(`“${fileName}” không có trang tính nào.`);
  return toBook(file, files, own);
}

async function readFile(bytes: Uint8Array, fileName: string): Promise<ReadFile> {
  try {
    const lifted = liftCells(bytes);
    const workbook = await readXlsx(lifted?.rest ?? bytes, { readStyles: true });
    const { name = "Calibri", size = 11 } = workbook.defaultFont ?? {};
    const readStyle = styleReader({ name, size });
    const rowsOf = (sheet: FileSheet) =>
      lifted ? liftedRows(lifted, sheet, readStyle) : libraryRows(sheet, readStyle);
    return { workbook, rowsOf, fileName };
  } catch (cause) {
    throw new WorkbookError(`Không đọc được “${fileName}”: tệp hỏng hoặc không phải bảng tính .xlsx.`, { cause });
  }
}

function toBook({ workbook, rowsOf, fileName }: ReadFile, files: readonly FileSheet[], own: OwnData | null): Book {
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
  const rows = files.map(rowsOf);
  book.sheets = files.map((file, index) => emptySheet(file, rows[index] ?? [], ids[index] ?? index, own));
  const reading = { book, own, locale: localeRules(book.locale) };
  files.forEach((file, index) => {
    const sheet = book.sheets[index];
    if (sheet) fillSheet(sheet, file, rows[index] ?? [], reading);
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

function emptySheet(file: FileSheet, rows: FileRows, id: number, own: OwnData | null): SheetData {
  const sheet = newSheet(id, file.name);
  const entry = entryOf(own, file.name);
  const widths = rows.map((row) => Math.max(row?.contents.length ?? 0, row?.styles.length ?? 0));
  const usedColumns = widths.reduce((widest, width) => Math.max(widest, width), file.columns?.length ?? 0);
  sheet.maxRows = Math.max(entry?.maxRows ?? sheet.maxRows, rows.length);
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
}

function fillSheet(sheet: SheetData, file: FileSheet, rows: FileRows, { book, own, locale }: Reading): void {
  fillCells(sheet, rows, locale);
  fillNotes(sheet, file);
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

function fillCells(sheet: SheetData, rows: FileRows, locale: LocaleRules): void {
  rows.forEach((from, index) => {
    if (!from || (from.styles.length === 0 && from.contents.every((content) => content === null))) return;
    const { contents, styles } = rowForWrite(sheet, index + 1);
    for (const content of from.contents) contents.push(localContent(content, locale));
    for (const style of from.styles) styles.push(style);
  });
}

function localContent(content: Content | undefined, locale: LocaleRules): Content | undefined {
  if (typeof content !== "object" || content === null) return content;
  return { ...content, formula: fromNeutralFormula(content.formula, locale) };
}

function fillNotes(sheet: SheetData, file: FileSheet): void {
  for (const [key, { comment }] of file.cells ?? []) {
    if (!comment) continue;
    const comma = key.indexOf(",");
    rowForWrite(sheet, Number(key.slice(0, comma)) + 1).notes[Number(key.slice(comma + 1))] = comment.text;
  }
}

/** Google's width of a column nobody widened. */
const DEFAULT_WIDTH = 100;

/** The way back from `fileColumnWidth` in writeXlsxBook.ts; null is the default. */
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
