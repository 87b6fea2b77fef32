import type { RowMove } from "../core/commands/plan.ts";
import { type Message, message } from "../core/messages/say.ts";
import { normaliseHeading } from "../core/register/column.ts";
import { sheetSpec } from "../core/register/sheets.ts";
import { guardText, isSameCell } from "./cells.ts";
import type { CellValue, Google, Sheet } from "./google.ts";
import type { Reading } from "./readBook.ts";
import { readHeadings, type SheetImage } from "./sheetImage.ts";

type Rows = readonly (readonly CellValue[])[];

/** "again": the register moved, nothing was done. "stopped": nothing was taken away. */
export interface Moved {
  readonly how: "done" | "stopped" | "again";
  readonly notes: readonly Message[];
}

const stopped = (notes: readonly Message[]): Moved => ({ how: "stopped", notes });

/** The add-on's own columns that may hold the order for a moment: worked out anew at each refresh. */
const ORDER_COLUMNS = ["reminders", "daysLeft"];

/** As it must be written so that Sheets takes it for what it was. */
const writable = (cell: CellValue): CellValue => (typeof cell === "string" ? guardText(cell) : cell);
const writableRows = (rows: Rows): CellValue[][] => rows.map((row) => row.map(writable));

function nameOf(row: readonly CellValue[], place: number): string {
  return String(row[place - 1] ?? "").trim();
}

/** 1-based column under a heading; 0 where there is none. */
function placeOf(head: readonly CellValue[], heading: string): number {
  return head.findIndex((cell) => normaliseHeading(String(cell)) === normaliseHeading(heading)) + 1;
}

function readRows(sheet: Sheet, rows: number, width: number): CellValue[][] {
  return rows < 1 ? [] : sheet.getRange(2, 1, rows, width).getValues();
}

/** Rows whose cells are all the same; `besides` is a column that does not count. */
function areSame(a: Rows, b: Rows, besides: number): boolean {
  return (
    a.length === b.length &&
    a.every((row, r) => row.every((cell, c) => c === besides - 1 || isSameCell(cell, b[r]?.[c] ?? "")))
  );
}

function growTo(sheet: Sheet, line: number): void {
  const missing = line - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
}

/** Deletes lines from the bottom up, one call for each group of neighbours. */
function deleteLines(sheet: Sheet, lines: readonly number[]): void {
  const sorted = [...lines].sort((a, b) => b - a);
  for (let start = 0; start < sorted.length; ) {
    let end = start;
    while (sorted[end + 1] === (sorted[end] ?? 0) - 1) end++;
    sheet.deleteRows(sorted[end] ?? 0, end - start + 1);
    start = end + 1;
  }
}

/** Rows of one sheet as another sheet would hold them: by heading, whatever the order of columns. */
function mapped(rows: Rows, from: readonly CellValue[], to: readonly CellValue[]): CellValue[][] {
  const places = new Map(from.map((heading, index) => [normaliseHeading(String(heading)), index]));
  const sources = to.map((heading) => (heading === "" ? -1 : (places.get(normaliseHeading(String(heading))) ?? -1)));
  return rows.map((row) => sources.map((source) => (source < 0 ? "" : (row[source] ?? ""))));
}

/** A copy of the register with nothing but these rows, looks and all. Cost: six calls. */
function makeArchive(google: Google, register: SheetImage, name: string, open: number, rows: Rows): Sheet {
  const sheet = register.sheet.copyTo(google.SpreadsheetApp.getActiveSpreadsheet());
  sheet.setName(name);
  if (open > 0) sheet.deleteRows(2, open);
  // Formulas become what they showed: they would look at rows that are not here.
  sheet.getRange(2, 1, rows.length, rows[0]?.length ?? 1).setValues(writableRows(rows));
  sheet.protect().setWarningOnly(true);
  return sheet;
}

/** Mã and words: a Mã alone might, in a copy of the file that forgot its numbers, name another row. */
function keysOf(rows: Rows, head: readonly CellValue[], { columns }: SheetImage): readonly string[] {
  const places = ["id", "text"].map((key) => placeOf(head, columns.find((column) => column.key === key)?.vi ?? ""));
  return rows.map((row) => places.map((place) => nameOf(row, place)).join("\u0000"));
}

/** Adds rows to an archive that is there; what a closing that died had put there, and the register still has, goes first. */
function extendArchive(sheet: Sheet, image: SheetImage, rows: Rows): CellValue[][] {
  const width = sheet.getLastColumn();
  const [head = [], ...there] = sheet.getRange(1, 1, Math.max(1, sheet.getLastRow()), width).getValues();
  const known = new Set(keysOf(image.cells.slice(1), image.cells[0] ?? [], image));
  const again = keysOf(there, head, image).flatMap((key, index) => (known.has(key) ? [index + 2] : []));
  deleteLines(sheet, again);
  const line = there.length - again.length + 2;
  const cells = mapped(rows, image.cells[0] ?? [], head);
  growTo(sheet, line + cells.length - 1);
  sheet.getRange(line, 1, cells.length, width).setValues(writableRows(cells));
  return cells;
}

interface Split {
  readonly open: Rows;
  readonly finished: Rows;
}

/** Brings the finished rows together at the end, the open ones in their order before them; null when rows moved meanwhile. */
function separate(google: Google, image: SheetImage, ids: ReadonlySet<string>, order: number): Split | null {
  const place = image.places.get("id") ?? 1;
  const rows = image.cells.slice(1, image.lastLine);
  const width = rows[0]?.length ?? 1;
  const isFinished = (row: readonly CellValue[]) => ids.has(nameOf(row, place));
  google.SpreadsheetApp.flush();
  if (!areSame(readRows(image.sheet, rows.length, width), rows, 0)) return null;
  const keys = rows.map((row, index) => [isFinished(row) ? rows.length + index : index]);
  image.sheet.getRange(2, order, rows.length, 1).setValues(keys);
  image.sheet.getRange(2, 1, rows.length, width).sort({ column: order, ascending: true });
  google.SpreadsheetApp.flush();
  const wanted = { open: rows.filter((row) => !isFinished(row)), finished: rows.filter(isFinished) };
  const now = readRows(image.sheet, rows.length, width);
  return areSame(now, [...wanted.open, ...wanted.finished], order) ? wanted : null;
}

/** Puts back what stood in the column that held the order, row by row as they stand now. Cost: a read and a write. */
function restoreOrder(image: SheetImage, order: number): void {
  const place = image.places.get("id") ?? 1;
  const stood = new Map(image.cells.slice(1).map((row) => [nameOf(row, place), row[order - 1] ?? ""]));
  const now = readRows(image.sheet, image.sheet.getLastRow() - 1, image.cells[0]?.length ?? 1);
  if (now.length === 0) return;
  image.sheet.getRange(2, order, now.length, 1).setValues(now.map((row) => [stood.get(nameOf(row, place)) ?? ""]));
}

/** Takes the finished rows away and looks whether none but they went; whoever went by mistake is put back. */
function takeAway(google: Google, { sheet, places, cells }: SheetImage, { open, finished }: Split): readonly Message[] {
  const place = places.get("id") ?? 1;
  sheet.deleteRows(open.length + 2, finished.length);
  google.SpreadsheetApp.flush();
  const now = readRows(sheet, sheet.getLastRow() - 1, cells[0]?.length ?? 1);
  const there = new Set(now.map((row) => nameOf(row, place)));
  const wronged = open.filter((row) => !there.has(nameOf(row, place)));
  if (wronged.length === 0) return [];
  growTo(sheet, now.length + 1 + wronged.length);
  sheet.getRange(now.length + 2, 1, wronged.length, cells[0]?.length ?? 1).setValues(writableRows(wronged));
  return [message("msg.rowsPutBack", { ids: wronged.map((row) => nameOf(row, place)).join(", ") })];
}

/**
 * Moves rows of the register to a sheet of their own: copied, read again, and only then taken away. Whenever it dies,
 * each row stands in at least one of the two, and a second try begins by clearing what the first had copied.
 * Cost: about 25 calls, whatever the rows.
 */
export function archiveRows(google: Google, { sheet: name, ids }: RowMove, reading: Reading): Moved {
  const image = reading.images.register;
  const order = ORDER_COLUMNS.map((key) => image?.places.get(key)).find((place) => place !== undefined);
  if (!image || order === undefined) {
    return stopped([message("msg.columnMissing", { sheet: sheetSpec("register").vi, column: "Số lần đôn đốc" })]);
  }
  const split = separate(google, image, new Set(ids), order);
  if (split === null || split.finished.length === 0) {
    restoreOrder(image, order);
    return { how: split === null ? "again" : "stopped", notes: [] };
  }
  const { open, finished } = split;
  const found = reading.spreadsheet.getSheetByName(name);
  const archive = found ?? makeArchive(google, image, name, open.length, finished);
  const copied = found ? extendArchive(found, image, finished) : finished;
  google.SpreadsheetApp.flush();
  const last = archive.getLastRow();
  const width = copied[0]?.length ?? 1;
  const there = archive.getRange(Math.max(2, last - copied.length + 1), 1, copied.length, width).getValues();
  const still = image.sheet.getRange(open.length + 2, 1, finished.length, finished[0]?.length ?? 1).getValues();
  if (!areSame(there, copied, found ? 0 : order) || !areSame(still, finished, order)) {
    restoreOrder(image, order);
    return stopped([message("msg.closeYearStopped", { sheet: name })]);
  }
  const notes = takeAway(google, image, split);
  restoreOrder(image, order);
  return { how: "done", notes };
}

/** Brings archived rows back to the end of the register: written, read again, and only then taken from the archive. */
export function reopenRows(google: Google, { sheet: name, ids }: RowMove, reading: Reading): Moved {
  const archive = reading.spreadsheet.getSheetByName(name);
  const image = readHeadings(reading.spreadsheet, "register");
  if (archive === null || image === null) return stopped([message("msg.reopenGone", { sheet: name })]);
  const width = archive.getLastColumn();
  const [head = [], ...there] = archive.getRange(1, 1, Math.max(1, archive.getLastRow()), width).getValues();
  const place = placeOf(head, String(image.cells[0]?.[(image.places.get("id") ?? 1) - 1] ?? ""));
  const wanted = new Set(ids);
  const own = new Set(reading.book.tables.register.rows.map(({ values }) => values.id.trim()));
  const leaving = there.flatMap((row, index) => (wanted.has(nameOf(row, place)) ? [{ row, line: index + 2 }] : []));
  const rows = leaving.map(({ row }) => row).filter((row) => !own.has(nameOf(row, place)));
  if (rows.length > 0) {
    const cells = mapped(rows, head, image.cells[0] ?? []);
    const line = image.lastLine + 1;
    growTo(image.sheet, line + cells.length - 1);
    const target = image.sheet.getRange(line, 1, cells.length, cells[0]?.length ?? 1);
    target.setValues(writableRows(cells));
    google.SpreadsheetApp.flush();
    if (!areSame(target.getValues(), cells, 0)) return stopped([message("msg.reopenStopped", { sheet: name })]);
  }
  if (leaving.length === there.length) reading.spreadsheet.deleteSheet(archive);
  else
    deleteLines(
      archive,
      leaving.map(({ line }) => line),
    );
  return { how: "done", notes: [message("msg.yearReopened", { rows: rows.length, sheet: name })] };
}
