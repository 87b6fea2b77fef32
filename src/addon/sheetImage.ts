import { type AdoptedSheet, lineBaseOf } from "../core/register/adoptedSheets.ts";
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
  /** Row that names the columns; what is read stands below it. */
  readonly headLine: number;
  /** What makes a line of the table of a row of the sheet: 0, but in an adopted sheet. */
  readonly lineBase: number;
  /** From row 1 on: `cells[row - 1]`. */
  readonly cells: readonly (readonly CellValue[])[];
  /** Last row that holds anything but unticked boxes; at least the row of headings. */
  readonly lastLine: number;
  /** Columns of the grid: another number later means that places no longer hold. */
  readonly width: number;
  /** Last row that held anything when the sheet was read, unticked boxes too. */
  readonly bottom: number;
}

const isContent = (cell: CellValue) => cell !== "" && cell !== false;

/** Last row that holds anything but unticked boxes; at least `headLine`. */
export function lastContentLine(cells: readonly (readonly CellValue[])[], headLine: number): number {
  for (let line = cells.length; line > headLine; line--) if (cells[line - 1]?.some(isContent)) return line;
  return headLine;
}

const OURS = { headLine: 1, lineBase: 0 } as const;

/** How far the grid reaches when a sheet is read. */
export const gridOf = (sheet: Sheet) => ({ width: sheet.getMaxColumns(), bottom: sheet.getLastRow() });

/** Columns by the metadata that moves with them, under whatever heading. Cost: one call. */
export function placesByMark(sheet: Sheet): Map<string, number> {
  const places = new Map<string, number>();
  for (const mark of sheet.createDeveloperMetadataFinder().withKey(COLUMN_MARK).find()) {
    const column = mark.getLocation().getColumn();
    const key = mark.getValue();
    if (column !== null && key !== null) places.set(key, column.getColumn());
  }
  return places;
}

/** 1-based column of each column key under these headings. Cost: one call when a heading is missing. */
function placesIn(sheet: Sheet, headings: readonly CellValue[], columns: readonly Column[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [key, index] of mapHeadings(headings.map(String), columns)) places.set(key, index + 1);
  if (columns.every(({ key }) => places.has(key))) return places;
  const taken = new Set(places.values());
  for (const [key, place] of placesByMark(sheet)) {
    if (!places.has(key) && !taken.has(place)) places.set(key, place);
  }
  return places;
}

/** The same for a sheet that was read: an adopted one is known by its marks alone. Cost: one call at most. */
export function placesNow(
  { sheet, columns, lineBase }: SheetImage,
  headings: readonly CellValue[],
): Map<string, number> {
  return lineBase === 0 ? placesIn(sheet, headings, columns) : placesByMark(sheet);
}

/**
 * Reads a sheet of ours whole; null when it is not there. Cost: one read, one more call when a heading is missing.
 * @param name of another sheet with the same columns; usually the sheet's own
 */
export function readSheet(spreadsheet: Spreadsheet, key: SheetKey, name?: string): SheetImage | null {
  const { vi, en, columns } = sheetSpec(key);
  const sheet = spreadsheet.getSheetByName(name ?? vi) ?? spreadsheet.getSheetByName(name ?? en);
  if (sheet === null) return null;
  const cells = sheet.getDataRange().getValues();
  const places = placesIn(sheet, cells[0] ?? [], columns);
  return {
    key,
    sheet,
    columns,
    places,
    ...OURS,
    cells,
    lastLine: lastContentLine(cells, 1),
    ...gridOf(sheet),
  };
}

/** Where the next row goes, without reading what is there. Cost: one read of the headings. */
export function readHeadings(spreadsheet: Spreadsheet, key: SheetKey): SheetImage | null {
  const { vi, en, columns } = sheetSpec(key);
  const sheet = spreadsheet.getSheetByName(vi) ?? spreadsheet.getSheetByName(en);
  if (sheet === null) return null;
  const cells = sheet.getRange(1, 1, 1, Math.max(1, sheet.getLastColumn())).getValues();
  const places = placesIn(sheet, cells[0] ?? [], columns);
  const lastLine = Math.max(1, sheet.getLastRow());
  return { key, sheet, columns, places, ...OURS, cells, lastLine, ...gridOf(sheet) };
}

/**
 * The sheets of people's own that belong to the register, without their cells; those that were deleted, or have lost
 * their column of Mã, are left out. Cost: one call a sheet.
 */
export function adoptedHeads(spreadsheet: Spreadsheet, list: readonly AdoptedSheet[]): readonly SheetImage[] {
  const { columns } = sheetSpec("register");
  const sheets = list.length === 0 ? [] : spreadsheet.getSheets();
  return list.flatMap(({ sheetId, headingLine }, index): SheetImage[] => {
    const sheet = sheets.find((each) => each.getSheetId() === sheetId);
    const places = sheet === undefined ? new Map<string, number>() : placesByMark(sheet);
    if (sheet === undefined || !places.has("id")) return [];
    const lines = { headLine: headingLine, lineBase: lineBaseOf(index), lastLine: headingLine };
    return [{ key: "register", sheet, columns, places, ...lines, cells: [], ...gridOf(sheet) }];
  });
}

/** The same with their cells. Cost: two calls a sheet. */
export function readAdoptedSheets(spreadsheet: Spreadsheet, list: readonly AdoptedSheet[]): readonly SheetImage[] {
  return adoptedHeads(spreadsheet, list).map((head) => {
    const cells = head.sheet.getDataRange().getValues();
    return { ...head, cells, lastLine: lastContentLine(cells, head.headLine) };
  });
}

/** Columns that the sheet cannot do without and has lost. */
export function lostColumns(image: SheetImage): readonly Column[] {
  return image.columns.filter(({ key, required }) => required === true && !image.places.has(key));
}

/** A column with its 0-based cell; -1 when the sheet has lost it. Looked up once a sheet, not once a row. */
interface Placed extends Pick<Column, "key" | "type" | "accepts" | "owner"> {
  readonly index: number;
}

function placedColumns({ columns, places }: SheetImage): Placed[] {
  return columns.map((column) => ({ ...column, index: (places.get(column.key) ?? 0) - 1 }));
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
  const texts: Record<string, string> = {};
  for (const { key, type, index, accepts, owner } of columns) {
    const cell = cells[index] ?? "";
    if (cell === "") continue;
    const { value, readable } = codec.decode(cell, type);
    values[key] = value;
    if (readable && (accepts === undefined || accepts(String(value)))) continue;
    // What the add-on computes it computes anew, whatever was put there.
    if (owner === "add-on") continue;
    unreadable.push(key);
    texts[key] = String(codec.decode(cell, "text").value);
  }
  return unreadable.length === 0 ? { line, values, unreadable } : { line, values, unreadable, texts };
}

/** In a sheet of ours every row in which anybody has typed counts, not one where only computed values were left; in an adopted one only those that have been taken in. */
function countedCells({ lineBase, places, columns }: SheetImage): (cells: readonly CellValue[]) => boolean {
  const own = new Set(columns.flatMap(({ key, owner }) => (owner === "add-on" ? (places.get(key) ?? []) : [])));
  if (lineBase === 0) return (cells) => cells.some((cell, index) => isContent(cell) && !own.has(index + 1));
  // A Mã that somebody deleted is given again: what was computed still stands beside it.
  const marks = ["id", "standing"].flatMap((key) => places.get(key) ?? []);
  return (cells) => marks.some((place) => isContent(cells[place - 1] ?? ""));
}

/** The rows of the image as values; blank lines are left out. */
export function tableOf<K extends SheetKey>(image: SheetImage, codec: CellCodec): Table<SheetRow<K>> {
  const rows: TableRow<Record<string, Value>>[] = [];
  const columns = placedColumns(image);
  const blank = blankRowOf(image.columns);
  const counts = countedCells(image);
  for (let line = image.headLine + 1; line <= image.lastLine; line++) {
    const cells = image.cells[line - 1];
    if (cells && counts(cells)) rows.push(decodeRow(cells, image.lineBase + line, columns, blank, codec));
  }
  // The columns of the image are the table from which the row type derives.
  return { rows } as unknown as Table<SheetRow<K>>;
}

/** Rows of a sheet of ours that hold computed values and nothing else: what was typed there went, or moved on, in between. */
export function strayRows(image: SheetImage): readonly number[] {
  if (image.lineBase !== 0) return [];
  const counts = countedCells(image);
  return image.cells.slice(0, image.lastLine).flatMap((cells, index) => {
    return index >= image.headLine && cells.some(isContent) && !counts(cells) ? [index + 1] : [];
  });
}
