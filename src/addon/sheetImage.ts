import { blankRowOf, type Column, type Table, type TableRow, type Value } from "../core/register/column.ts";
import { mapHeadings } from "../core/register/headingMap.ts";
import { type SheetKey, type SheetRow, sheetSpec } from "../core/register/sheets.ts";
import type { CellCodec } from "./cells.ts";
import type { CellValue, Sheet, Spreadsheet } from "./google.ts";

/** Key of the metadata that anchors our columns against renamed headings. */
export const COLUMN_MARK = "dondoc.column";

/** A sheet as it was read: where its columns stand and what its cells hold. */
export interface SheetImage {
  readonly key: SheetKey;
  readonly sheet: Sheet;
  readonly columns: readonly Column[];
  /** 1-based column of each column key that was found. */
  readonly places: ReadonlyMap<string, number>;
  /** Row 1 is the headings: `cells[line - 1]`. */
  readonly cells: readonly (readonly CellValue[])[];
  /** Last line that holds anything but unticked boxes; at least 1. */
  readonly lastLine: number;
}

const isContent = (cell: CellValue) => cell !== "" && cell !== false;

function lastContentLine(cells: readonly (readonly CellValue[])[]): number {
  for (let line = cells.length; line > 1; line--) if (cells[line - 1]?.some(isContent)) return line;
  return 1;
}

/** Columns whose heading was renamed, by the metadata that moved with them. Cost: one call. */
function placesByMark(sheet: Sheet): Map<string, number> {
  const places = new Map<string, number>();
  for (const mark of sheet.createDeveloperMetadataFinder().withKey(COLUMN_MARK).find()) {
    const column = mark.getLocation().getColumn();
    const key = mark.getValue();
    if (column !== null && key !== null) places.set(key, column.getColumn());
  }
  return places;
}

function findColumns(sheet: Sheet, headings: readonly CellValue[], columns: readonly Column[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [key, index] of mapHeadings(headings.map(String), columns)) places.set(key, index + 1);
  if (columns.every(({ key }) => places.has(key))) return places;
  const taken = new Set(places.values());
  for (const [key, place] of placesByMark(sheet)) {
    if (!places.has(key) && !taken.has(place)) places.set(key, place);
  }
  return places;
}

/** Reads a sheet of ours whole; null when it is not there. Cost: one read, one more call when a heading is missing. */
export function readSheet(spreadsheet: Spreadsheet, key: SheetKey): SheetImage | null {
  const { vi, en, columns } = sheetSpec(key);
  const sheet = spreadsheet.getSheetByName(vi) ?? spreadsheet.getSheetByName(en);
  if (sheet === null) return null;
  const cells = sheet.getDataRange().getValues();
  const places = findColumns(sheet, cells[0] ?? [], columns);
  return { key, sheet, columns, places, cells, lastLine: lastContentLine(cells) };
}

/** Where the next row goes, without reading what is there. Cost: one read of the headings. */
export function readHeadings(spreadsheet: Spreadsheet, key: SheetKey): SheetImage | null {
  const { vi, en, columns } = sheetSpec(key);
  const sheet = spreadsheet.getSheetByName(vi) ?? spreadsheet.getSheetByName(en);
  if (sheet === null) return null;
  const cells = sheet.getRange(1, 1, 1, Math.max(1, sheet.getLastColumn())).getValues();
  const places = findColumns(sheet, cells[0] ?? [], columns);
  return { key, sheet, columns, places, cells, lastLine: Math.max(1, sheet.getLastRow()) };
}

/** Columns that the sheet cannot do without and has lost. */
export function lostColumns(image: SheetImage): readonly Column[] {
  return image.columns.filter(({ key, required }) => required === true && !image.places.has(key));
}

/** A column with its 0-based cell; -1 when the sheet has lost it. Looked up once a sheet, not once a row. */
interface Placed extends Pick<Column, "key" | "type"> {
  readonly index: number;
}

function placedColumns({ columns, places }: SheetImage): Placed[] {
  return columns.map(({ key, type }) => ({ key, type, index: (places.get(key) ?? 0) - 1 }));
}

/** @param blank a row without anything: a copy of it is filled, because growing an object field by field is slow. */
function decodeRow(
  cells: readonly CellValue[],
  line: number,
  columns: readonly Placed[],
  blank: Readonly<Record<string, Value>>,
  codec: CellCodec,
): TableRow<Record<string, Value>> {
  const values: Record<string, Value> = { ...blank };
  const unreadable: string[] = [];
  for (const { key, type, index } of columns) {
    const cell = cells[index] ?? "";
    if (cell === "") continue;
    const { value, readable } = codec.decode(cell, type);
    values[key] = value;
    if (!readable) unreadable.push(key);
  }
  return { line, values, unreadable };
}

/** The rows of the image as values; blank lines are left out. */
export function tableOf<K extends SheetKey>(image: SheetImage, codec: CellCodec): Table<SheetRow<K>> {
  const rows: TableRow<Record<string, Value>>[] = [];
  const columns = placedColumns(image);
  const blank = blankRowOf(image.columns);
  for (let line = 2; line <= image.lastLine; line++) {
    const cells = image.cells[line - 1];
    if (cells?.some(isContent)) rows.push(decodeRow(cells, line, columns, blank, codec));
  }
  // The columns of the image are the table from which the row type derives.
  return { rows } as unknown as Table<SheetRow<K>>;
}
