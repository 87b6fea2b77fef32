import type { CellWrite } from "../core/commands/plan.ts";
import { sheetSpec } from "../core/register/sheets.ts";
import type { CellValue, SpreadsheetService } from "./google.ts";
import type { Reading } from "./readBook.ts";
import type { SheetImage } from "./sheetImage.ts";

const SEPARATOR = "\u0000";

/** 1-based columns that together name a row of the sheet; none when the sheet has lost them or its rows have no names. */
function namePlaces(image: SheetImage): readonly number[] {
  const keys = sheetSpec(image.key).namedBy ?? [];
  const places = keys.flatMap((key) => image.places.get(key) ?? []);
  return places.length === keys.length ? places : [];
}

const nameAt = (row: readonly CellValue[], places: readonly number[], from: number) =>
  places.map((place) => String(row[place - from] ?? "")).join(SEPARATOR);

/** Names of the lines of the snapshot, from line 2 on, as the image has them. */
export function namesInImage(image: SheetImage): string[] {
  const places = namePlaces(image);
  return image.cells.slice(1, image.lastLine).map((row) => nameAt(row, places, 1));
}

/** The same names as the sheet has them now, down to `lastLine`. Cost: one read. */
export function namesNow(image: SheetImage, lastLine: number = image.lastLine): string[] {
  const places = namePlaces(image);
  const rows = Math.min(lastLine, image.sheet.getMaxRows()) - 1;
  if (places.length === 0 || rows < 1) return [];
  const first = Math.min(...places);
  const width = Math.max(...places) - first + 1;
  return image.sheet
    .getRange(2, first, rows, width)
    .getValues()
    .map((row) => nameAt(row, places, first));
}

/**
 * Does the sheet still stand as it was read? Locks stop no sorting and no typing, so it is asked last before writing.
 * Reads are served from a cache until a flush. Cost: a flush and one read.
 */
export function stillInPlace(image: SheetImage, service: SpreadsheetService): boolean {
  service.flush();
  const now = namesNow(image);
  return namesInImage(image).every((id, index) => id === now[index]);
}

/** A row that moved between the last look and the flush, with where it stands now. */
interface Moved {
  readonly id: string;
  readonly line: number;
}

/** Mã that stand elsewhere than they were written to. @param written Mã given by this run, by line. Cost: one read. */
export function movedRows(image: SheetImage, written: ReadonlyMap<number, string>): readonly Moved[] {
  const wanted = namesInImage(image).map((id, index) => written.get(index + 2) ?? id);
  const now = namesNow(image);
  return now.flatMap((id, index) => (id === wanted[index] ? [] : [{ id, line: index + 2 }]));
}

/** What stood in `column` of the row `id` when it was read. */
function imageCell(image: SheetImage, id: string, column: string): CellValue | null {
  const place = image.places.get(column);
  const index = namesInImage(image).indexOf(id);
  if (place === undefined || index < 0) return null;
  return image.cells[index + 1]?.[place - 1] ?? "";
}

/**
 * Puts right single cells that landed in rows which had just moved: the row that is there now gets back what it held,
 * the row that was meant gets the value. Only for rows that moved within one run; two calls each.
 */
export function repairCells(cells: readonly CellWrite[], moved: readonly Moved[], reading: Reading): void {
  const image = reading.images.register;
  if (!image) return;
  const idAt = new Map(moved.map(({ id, line }) => [line, id]));
  const lineOf = new Map(moved.map(({ id, line }) => [id, line]));
  for (const { column, line, id, value } of cells.filter(({ sheet }) => sheet === "register")) {
    const intruder = idAt.get(line);
    const place = image.places.get(column);
    if (intruder === undefined || place === undefined) continue;
    const before = imageCell(image, intruder, column);
    if (before !== null) image.sheet.getRange(line, place, 1, 1).setValue(before);
    const target = lineOf.get(id);
    const type = image.columns.find(({ key }) => key === column)?.type ?? "text";
    if (target !== undefined) image.sheet.getRange(target, place, 1, 1).setValue(reading.codec.encode(value, type));
  }
}
