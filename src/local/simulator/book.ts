import type { Area } from "./area.ts";
import type { CellRule } from "./cellRule.ts";
import type { ChartEntry } from "./chartEntry.ts";
import type { Condition } from "./conditions.ts";
import type { Gradient } from "./gradient.ts";
import type { Style } from "./style.ts";

/** A formula as written (with its "="), in the spreadsheet's locale, and what it came to. */
export interface FormulaCell {
  readonly formula: string;
  readonly value: string | number | boolean | null;
}

/** What a cell holds: null is blank, a date is its serial number. */
export type Content = string | number | boolean | FormulaCell | null;

/** Cells of one row; a row belongs to one sheet version and is copied before it is changed in another. */
export interface Row {
  owner: object;
  readonly contents: (Content | undefined)[];
  readonly styles: (Style | undefined)[];
  readonly notes: (string | undefined)[];
  readonly rules: (CellRule | undefined)[];
  /** Pixels; null is the default. */
  height: number | null;
  hiddenByUser: boolean;
  hiddenByFilter: boolean;
}

/** How a column is shown. */
export interface Column {
  /** Pixels; null is the default. */
  readonly width: number | null;
  readonly hidden: boolean;
  /** How many groups the column lies in, 0 to 8. */
  readonly depth: number;
  /** Whether its group is closed. */
  readonly collapsed: boolean;
}

/** A conditional format rule; the first that applies wins. */
export interface ColourRule {
  readonly ranges: readonly Area[];
  /** Custom formula with its "="; null for a kind of rule that is kept but not simulated. */
  readonly formula: string | null;
  /** A condition on each cell, instead of a formula. */
  readonly condition: Condition | null;
  /** A scale of colours, instead of both. */
  readonly gradient: Gradient | null;
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
  readonly underline: boolean | null;
  /** JSON of the file's own rule, for kinds that are kept but not simulated. */
  readonly native: string | null;
}

/** Developer metadata: invisible notes of scripts that move with their row or column. */
export interface MetadataEntry {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: "DOCUMENT" | "PROJECT";
  readonly on: "SPREADSHEET" | "SHEET" | "ROW" | "COLUMN";
  /** 1-based row or column; 0 for sheet and spreadsheet. */
  readonly index: number;
}

/** A protected sheet or range. */
export interface ProtectionEntry {
  readonly id: number;
  readonly description: string;
  readonly warningOnly: boolean;
  /** null protects the whole sheet. */
  readonly area: Area | null;
  /** E-mails of who may edit besides the file's owner; null is everyone who can edit the file. */
  readonly editors: readonly string[] | null;
}

/** One sheet; lists are replaced, not changed, except rows and columns. */
export interface SheetData {
  readonly id: number;
  name: string;
  hidden: boolean;
  tabColour: string | null;
  /** Token of this version; rows that carry another are shared with other versions. */
  owner: object;
  maxRows: number;
  maxColumns: number;
  /** Index 0 is row 1; a row without anything is missing. */
  readonly rows: (Row | undefined)[];
  /** Index 0 is column A. */
  readonly columns: (Column | undefined)[];
  frozenRows: number;
  frozenColumns: number;
  colourRules: readonly ColourRule[];
  protections: readonly ProtectionEntry[];
  merges: readonly Area[];
  filter: Area | null;
  charts: readonly ChartEntry[];
  metadata: readonly MetadataEntry[];
}

/** Cells with a name. */
export interface NamedRange {
  readonly name: string;
  readonly sheetId: number;
  readonly area: Area;
}

/** A spreadsheet. */
export interface Book {
  readonly id: string;
  name: string;
  owner: string;
  locale: string;
  zone: string;
  sheets: SheetData[];
  namedRanges: readonly NamedRange[];
  metadata: readonly MetadataEntry[];
  activeSheetId: number;
  /** Day (YYYY-MM-DD) for which the formulas' values were worked out; null after a change. */
  calculatedOn: string | null;
}

/** Google's size of a new sheet. */
export const NEW_SHEET_ROWS = 1000;
/** See {@link NEW_SHEET_ROWS}. */
export const NEW_SHEET_COLUMNS = 26;
/** A column nobody touched. */
export const DEFAULT_COLUMN: Column = { width: null, hidden: false, depth: 0, collapsed: false };

/** An empty sheet of Google's size for new sheets. */
export function newSheet(id: number, name: string): SheetData {
  return {
    id,
    name,
    hidden: false,
    tabColour: null,
    owner: {},
    maxRows: NEW_SHEET_ROWS,
    maxColumns: NEW_SHEET_COLUMNS,
    rows: [],
    columns: [],
    frozenRows: 0,
    frozenColumns: 0,
    colourRules: [],
    protections: [],
    merges: [],
    filter: null,
    charts: [],
    metadata: [],
  };
}

/** A new spreadsheet as sheets.new makes it for an American account: one sheet, en_US. */
export function newBook(options: { id: string; name: string; owner: string }): Book {
  return {
    ...options,
    locale: "en_US",
    zone: "Asia/Ho_Chi_Minh",
    sheets: [newSheet(0, "Sheet1")],
    namedRanges: [],
    metadata: [],
    activeSheetId: 0,
    calculatedOn: null,
  };
}

/** A second version that can change without touching the first; rows are shared until written. */
export function forkBook(book: Book): Book {
  return { ...book, sheets: book.sheets.map(forkSheet) };
}

function forkSheet(sheet: SheetData): SheetData {
  // The original gives up its rows too: both sides share them from now on.
  sheet.owner = {};
  return { ...sheet, owner: {}, rows: sheet.rows.slice(), columns: sheet.columns.slice() };
}

/** The row to read; null when nothing is there. */
export function rowAt(sheet: SheetData, row: number): Row | null {
  return sheet.rows[row - 1] ?? null;
}

/** The row to write: made, or copied from the version it is shared with. */
export function rowForWrite(sheet: SheetData, row: number): Row {
  const known = sheet.rows[row - 1];
  if (known && known.owner === sheet.owner) return known;
  const own: Row = known ? copyRow(known, sheet.owner) : emptyRow(sheet.owner);
  while (sheet.rows.length < row - 1) sheet.rows.push(undefined);
  sheet.rows[row - 1] = own;
  return own;
}

function emptyRow(owner: object): Row {
  return {
    owner,
    contents: [],
    styles: [],
    notes: [],
    rules: [],
    height: null,
    hiddenByUser: false,
    hiddenByFilter: false,
  };
}

function copyRow(row: Row, owner: object): Row {
  return {
    ...row,
    owner,
    contents: row.contents.slice(),
    styles: row.styles.slice(),
    notes: row.notes.slice(),
    rules: row.rules.slice(),
  };
}

/** A formula's result, or the content itself. */
export function resultOf(content: Content | undefined): string | number | boolean | null {
  if (content === undefined || content === null) return null;
  return typeof content === "object" ? content.value : content;
}

/** Last row and column with content (0 when empty); validation, format and notes alone do not count. */
export function contentBounds(sheet: SheetData): { lastRow: number; lastColumn: number } {
  let lastRow = 0;
  let lastColumn = 0;
  for (let index = 0; index < sheet.rows.length; index += 1) {
    const contents = sheet.rows[index]?.contents;
    if (!contents) continue;
    let width = contents.length;
    while (width > 0 && isBlank(contents[width - 1])) width -= 1;
    if (width === 0) continue;
    lastRow = index + 1;
    if (width > lastColumn) lastColumn = width;
  }
  return { lastRow, lastColumn };
}

function isBlank(content: Content | undefined): boolean {
  return content === undefined || content === null;
}
