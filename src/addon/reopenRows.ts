// On demand: Code.js only fetches it from Parts.js.
import type { RowMove } from "../core/commands/plan.ts";
import { type Message, message } from "../core/messages/say.ts";
import { sheetSpec } from "../core/register/sheets.ts";
import type { Google, Sheet } from "./google.ts";
import {
  areSameRows,
  columnSources,
  homelessColumn,
  mappedRows,
  placeOfHeading,
  type Rows,
  wordsAt,
} from "./movedRows.ts";
import type { Reading } from "./readBook.ts";
import { deleteLines, writableRows } from "./removeRows.ts";
import type { SheetImage } from "./sheetImage.ts";
import { isSameWidth } from "./verify.ts";
import type { Block } from "./writePlan.ts";

/** Archived rows on their way back. */
export interface Reopening {
  readonly how: "reopening";
  readonly image: SheetImage;
  readonly archive: Sheet;
  /** As it was read, headings first. */
  readonly read: Rows;
  /** 1-based column of its Mã. */
  readonly place: number;
  /** 0-based rows of `read` that leave it. */
  readonly leaving: ReadonlySet<number>;
  /** As the register is to hold them. */
  readonly cells: Rows;
  /** Puts them under its last line. */
  readonly blocks: readonly Block[];
}

function blockOf(image: SheetImage, cells: Rows): Block {
  const width = image.cells[0]?.length ?? 1;
  const keyAt = new Map([...image.places].map(([key, place]) => [place, key]));
  return {
    image,
    kind: "rows",
    line: image.lastLine + 1,
    place: 1,
    keys: Array.from({ length: width }, (_, index) => keyAt.get(index + 1) ?? ""),
    values: writableRows(cells),
    before: cells.map(() => Array.from({ length: width }, () => "")),
  };
}

/** Finds archived rows for the end of the register; one that stands there already is not put there twice. Cost: a flush and a read. */
export function reopenRows(
  google: Google,
  { sheet: name, ids }: RowMove,
  { spreadsheet, images, book }: Reading,
): Reopening | { readonly how: "stopped"; readonly notes: readonly Message[] } {
  const archive = spreadsheet.getSheetByName(name);
  const image = images.register;
  if (archive === null || image === undefined)
    return { how: "stopped", notes: [message("msg.reopenGone", { sheet: name })] };
  // What was read before is served from a cache.
  google.SpreadsheetApp.flush();
  const read = archive.getDataRange().getValues();
  const [head = []] = read;
  const headings = image.cells[0] ?? [];
  const place = placeOfHeading(head, String(headings[(image.places.get("id") ?? 1) - 1] ?? ""));
  const wanted = new Set(ids);
  const own = new Set(book.tables.register.rows.map(({ values }) => values.id.trim()));
  const leaving = new Set(read.flatMap((row, index) => (index > 0 && wanted.has(wordsAt(row, place)) ? [index] : [])));
  const rows = read.filter((row, index) => leaving.has(index) && !own.has(wordsAt(row, place)));
  const sources = columnSources(head, headings, image.places);
  const column = homelessColumn(rows, head, sources);
  if (column !== null) {
    return { how: "stopped", notes: [message("msg.columnMissing", { sheet: sheetSpec("register").vi, column })] };
  }
  const cells = mappedRows(rows, sources);
  return {
    how: "reopening",
    image,
    archive,
    read,
    place,
    leaving,
    cells,
    blocks: cells.length === 0 ? [] : [blockOf(image, cells)],
  };
}

/** Names of rows that came back, wherever somebody has sorted them to, with the row of the register; where a column came in between only those that read as they did. */
function arrived({ cells, image }: Reopening, [head = [], ...now]: Rows): ReadonlyMap<string, number> {
  const place = image.places.get("id") ?? 1;
  const rows = mappedRows(now, columnSources(head, image.cells[0] ?? [], image.places));
  const sent = new Map(cells.map((row) => [wordsAt(row, place), row]));
  const isWhole = (row: Rows[number]) =>
    isSameWidth(image) || areSameRows([row], [sent.get(wordsAt(row, place)) ?? row]);
  return new Map(rows.flatMap((row, index) => (isWhole(row) ? [[wordsAt(row, place), index + 2] as const] : [])));
}

/** 0-based rows of the archive that still read as they did when they were sent. */
function unchangedRows({ read, leaving }: Reopening, now: Rows): ReadonlySet<number> {
  const there = now.map((row) => JSON.stringify(row));
  return new Set([...leaving].filter((index) => there.includes(JSON.stringify(read[index]))));
}

/**
 * After the flush: only rows that stand in the register again leave their archive; one that somebody had just changed or
 * deleted there leaves the register once more. Cost: two reads, one call for each group of neighbouring rows.
 */
export function settleReopening(google: Google, reopening: Reopening): readonly Message[] {
  const { archive, image, read, leaving, cells } = reopening;
  const sheet = archive.getName();
  const name = (row: Rows[number] | undefined) => wordsAt(row ?? [], reopening.place);
  const back = arrived(reopening, image.sheet.getDataRange().getValues());
  const now = archive.getDataRange().getValues();
  const unchanged = unchangedRows(reopening, now);
  const changed = [...leaving].filter((index) => !unchanged.has(index)).map((index) => name(read[index]));
  deleteLines(
    image.sheet,
    changed.flatMap((id) => back.get(id) ?? []),
  );
  const going = new Set([...unchanged].map((index) => name(read[index])).filter((id) => back.has(id)));
  const lines = now.flatMap((row, index) => (index > 0 && going.has(name(row)) ? [index + 1] : []));
  if (lines.length > 0 && lines.length === now.length - 1)
    google.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(archive);
  else deleteLines(archive, lines);
  if (going.size < leaving.size) return [message("msg.reopenStopped", { sheet })];
  return [message("msg.yearReopened", { rows: cells.length, sheet })];
}
