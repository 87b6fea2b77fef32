import type { CellWrite } from "../core/commands/plan.ts";
import { baseOfLine } from "../core/register/adoptedSheets.ts";
import { sheetSpec } from "../core/register/sheets.ts";
import type { CellCodec } from "./cells.ts";
import type { CellValue, SpreadsheetService } from "./google.ts";
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

/** Names of the rows of the snapshot, from the first under the headings on, as the image has them. */
export function namesInImage(image: SheetImage): string[] {
  const places = namePlaces(image);
  return image.cells.slice(image.headLine, image.lastLine).map((row) => nameAt(row, places, 1));
}

/** The sheet's row of a place in `namesInImage` and `namesNow`. */
export const rowOfName = ({ headLine }: SheetImage, index: number) => headLine + 1 + index;

/** The same names as the sheet has them now, down to `lastLine`. Cost: one read. */
export function namesNow(image: SheetImage, lastLine: number = image.lastLine): string[] {
  const places = namePlaces(image);
  const rows = Math.min(lastLine, image.sheet.getMaxRows()) - image.headLine;
  if (places.length === 0 || rows < 1) return [];
  const first = Math.min(...places);
  const width = Math.max(...places) - first + 1;
  return image.sheet
    .getRange(image.headLine + 1, first, rows, width)
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

/** A row that moved between the last look and the flush, with the row of the sheet where it stands now. */
interface Moved {
  readonly id: string;
  readonly line: number;
}

/** Mã that stand elsewhere than they were written to. @param written Mã given by this run, by line of the table. Cost: one read. */
export function movedRows(image: SheetImage, written: ReadonlyMap<number, string>): readonly Moved[] {
  const wanted = namesInImage(image).map((id, index) => written.get(image.lineBase + rowOfName(image, index)) ?? id);
  const now = namesNow(image);
  return now.flatMap((id, index) => (id === wanted[index] ? [] : [{ id, line: rowOfName(image, index) }]));
}

/** What stood in `column` of the row `id` when it was read. */
function imageCell(image: SheetImage, id: string, column: string): CellValue | null {
  const place = image.places.get(column);
  const index = namesInImage(image).indexOf(id);
  if (place === undefined || index < 0) return null;
  return image.cells[image.headLine + index]?.[place - 1] ?? "";
}

/**
 * Puts right single cells that landed in rows which had just moved: the row that is there now gets back what it held,
 * the row that was meant gets the value. Only for rows that moved within one run; two calls each.
 */
export function repairCells(
  image: SheetImage,
  cells: readonly CellWrite[],
  moved: readonly Moved[],
  codec: CellCodec,
): void {
  const idAt = new Map(moved.map(({ id, line }) => [line, id]));
  const lineOf = new Map(moved.map(({ id, line }) => [id, line]));
  const here = cells.filter(({ sheet, line }) => sheet === "register" && baseOfLine(line) === image.lineBase);
  for (const { column, line: tableLine, id, value } of here) {
    const line = tableLine - image.lineBase;
    const intruder = idAt.get(line);
    const place = image.places.get(column);
    if (intruder === undefined || place === undefined) continue;
    const before = imageCell(image, intruder, column);
    if (before !== null) image.sheet.getRange(line, place, 1, 1).setValue(before);
    const target = lineOf.get(id);
    const type = image.columns.find(({ key }) => key === column)?.type ?? "text";
    if (target !== undefined) image.sheet.getRange(target, place, 1, 1).setValue(codec.encode(value, type));
  }
}
