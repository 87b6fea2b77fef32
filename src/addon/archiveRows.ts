// On demand: Code.js only fetches it from Parts.js.
import type { RowMove } from "../core/commands/plan.ts";
import { type Message, message } from "../core/messages/say.ts";
import { headingOf } from "../core/register/registerColumns.ts";
import { sheetSpec } from "../core/register/sheets.ts";
import type { CellValue, Google, Sheet } from "./google.ts";
import {
  areSameRows,
  columnSources,
  growTo,
  homelessColumn,
  mappedRows,
  placeOfHeading,
  type Rows,
  wordsAt,
} from "./movedRows.ts";
import type { Reading } from "./readBook.ts";
import { deleteLines, type Removing, removalNotes, settleRemoval, takeOut, writableRows } from "./removeRows.ts";
import type { SheetImage } from "./sheetImage.ts";

/** A column of the add-on's own that holds the order in a copy for a moment. */
const ORDER_COLUMN = "reminders";

/** Finished rows stand in their archive and have left the register. */
interface Archived {
  readonly how: "archived";
  readonly notes: readonly Message[];
  /** No row was left above those that went, so rules and figures have lost what they named. */
  readonly emptied: boolean;
}

/** "not-written": the register moved, nothing was done. "stopped": nothing was taken away. */
type Archiving = Archived | { readonly how: "not-written" | "stopped"; readonly notes: readonly Message[] };

const stopped = (note: Message): Archiving => ({ how: "stopped", notes: [note] });

/** What is to leave the register. */
interface Leaving {
  readonly image: SheetImage;
  readonly rows: Rows;
  /** 0-based among `rows`. */
  readonly finished: ReadonlySet<number>;
}

/**
 * A copy of the register with nothing but the finished rows, looks and notes beside them. They are brought together in
 * the copy: sorting the register would tear what somebody types there, and formulas that look at other rows. In the copy
 * formulas become what they showed: they would look at rows that are not here. Cost: eight calls.
 */
function makeArchive(google: Google, { image, rows, finished }: Leaving, name: string, order: number): Rows {
  const sheet = image.sheet.copyTo(google.SpreadsheetApp.getActiveSpreadsheet());
  sheet.setName(name);
  const width = rows[0]?.length ?? 1;
  const ranked = rows.map((row, index) => {
    const rank = finished.has(index) ? index : rows.length + index;
    return row.map((cell, at) => (at === order - 1 ? rank : cell));
  });
  const table = sheet.getRange(2, 1, rows.length, width);
  table.setValues(writableRows(ranked)).sort({ column: order, ascending: true });
  if (finished.size < rows.length) sheet.deleteRows(finished.size + 2, rows.length - finished.size);
  const kept = rows.filter((_, index) => finished.has(index));
  sheet.getRange(2, order, kept.length, 1).setValues(writableRows(kept.map((row) => [row[order - 1] ?? ""])));
  sheet.protect().setWarningOnly(true);
  return kept;
}

/** Mã and words: a Mã alone might, in a copy of the file that forgot its numbers, name another row. */
function keysOf(rows: Rows, head: readonly CellValue[]): readonly string[] {
  const places = ["id", "text"].map((key) => placeOfHeading(head, headingOf(key)));
  return rows.map((row) => places.map((place) => wordsAt(row, place)).join("\u0000"));
}

/** Adds rows to an archive that is there; what a closing that died had put there, and the register still has, goes first. */
function extendArchive(sheet: Sheet, { image, rows, finished }: Leaving): Rows | Message {
  const [head = [], ...there] = sheet.getDataRange().getValues();
  const [headings = []] = image.cells;
  const leaving = rows.filter((_, index) => finished.has(index));
  const sources = columnSources(headings, head, new Map());
  const column = homelessColumn(leaving, headings, sources);
  if (column !== null) return message("msg.columnMissing", { sheet: sheet.getName(), column });
  const known = new Set(keysOf(image.cells.slice(1), headings));
  const again = new Set(keysOf(there, head).flatMap((key, index) => (known.has(key) ? [index] : [])));
  const clear = [...again].map((index) => index + 2);
  deleteLines(sheet, clear);
  const cells = mappedRows(leaving, sources);
  const line = there.length - again.size + 2;
  growTo(sheet, line + cells.length - 1);
  sheet.getRange(line, 1, cells.length, head.length).setValues(writableRows(cells));
  return [...there.filter((_, index) => !again.has(index)), ...cells];
}

/**
 * Who went by mistake comes back; a row that somebody had just typed in or deleted, or whose removal was refused, is no
 * longer one of the archive. Cost: one read.
 */
function settleArchive(google: Google, archive: Sheet, removing: Removing): Archiving {
  const removed = settleRemoval(google.SpreadsheetApp, removing);
  const back = new Set([...removed.changed, ...removed.lost, ...removed.refused]);
  const notes = removalNotes(removed);
  const { length } = removing.removals;
  const archived = { how: "archived", notes, emptied: length === removing.now.length } as const;
  if (back.size === 0) return archived;
  const [head = [], ...there] = archive.getDataRange().getValues();
  const place = placeOfHeading(head, headingOf("id"));
  const lines = there.flatMap((row, index) => (back.has(wordsAt(row, place)) ? [index + 2] : []));
  if (lines.length < there.length) deleteLines(archive, lines);
  else google.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(archive);
  return back.size === length ? { how: "stopped", notes } : { ...archived, emptied: false };
}

/**
 * Moves rows of the register to a sheet of their own: copied, read again, and only then taken away, each found by its Mã
 * and only while it holds what was copied. Whenever it dies, each row stands in at least one of the two, and a second
 * try begins by clearing what the first had copied. Cost: 13 calls, one for each group of neighbouring rows that go.
 */
export function archiveRows(
  google: Google,
  { sheet: name, ids }: RowMove,
  { images, spreadsheet }: Reading,
): Archiving {
  const image = images.register;
  const order = image?.places.get(ORDER_COLUMN);
  if (!image || order === undefined)
    return stopped(message("msg.columnMissing", { sheet: sheetSpec("register").vi, column: headingOf(ORDER_COLUMN) }));
  const place = image.places.get("id") ?? 1;
  const rows = image.cells.slice(1, image.lastLine);
  const leaves = new Set(ids);
  const finished = new Set(rows.flatMap((row, index) => (leaves.has(wordsAt(row, place)) ? [index] : [])));
  const leaving: Leaving = { image, rows, finished };
  const found = spreadsheet.getSheetByName(name);
  const wanted = found ? extendArchive(found, leaving) : makeArchive(google, leaving, name, order);
  if ("key" in wanted) return stopped(wanted);
  google.SpreadsheetApp.flush();
  const archive = found ?? spreadsheet.getSheetByName(name);
  const [, ...there] = archive?.getDataRange().getValues() ?? [];
  // A copy taken in the moment of a sort or an insertion holds something else besides.
  if (archive === null || !areSameRows(there, wanted)) {
    if (found || archive === null) return stopped(message("msg.closeYearStopped", { sheet: name }));
    spreadsheet.deleteSheet(archive);
    return { how: "not-written", notes: [] };
  }
  const lines = [...finished].map((index) => ({ line: index + 2 }));
  const removing = takeOut(image, lines);
  google.SpreadsheetApp.flush();
  return settleArchive(google, archive, removing);
}
