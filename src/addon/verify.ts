import type { CellWrite } from "../core/commands/plan.ts";
import type { SheetKey } from "../core/register/sheets.ts";
import type { CellValue, SpreadsheetService } from "./google.ts";
import type { Reading } from "./readBook.ts";
import type { SheetImage } from "./sheetImage.ts";

/** The column that names a row, by sheet; only these sheets are written in the middle. */
const NAMED_BY: Readonly<Partial<Record<SheetKey, string>>> = { register: "id", notices: "paper" };

function idPlace(image: SheetImage): number | null {
  return image.places.get(NAMED_BY[image.key] ?? "") ?? null;
}

/** Mã of the lines of the snapshot, as the image has them. */
function idsInImage(image: SheetImage): string[] {
  const place = idPlace(image) ?? 1;
  return image.cells.slice(1, image.lastLine).map((row) => String(row[place - 1] ?? ""));
}

function idsNow(image: SheetImage): string[] {
  const place = idPlace(image);
  if (place === null || image.lastLine < 2) return [];
  const cells = image.sheet.getRange(2, place, image.lastLine - 1, 1).getValues();
  return cells.map(([cell]) => String(cell ?? ""));
}

/**
 * Does the sheet still stand as it was read? Locks stop no sorting and no typing, so it is asked last before writing.
 * Reads are served from a cache until a flush. Cost: a flush and one read.
 */
export function stillInPlace(image: SheetImage, service: SpreadsheetService): boolean {
  service.flush();
  const now = idsNow(image);
  return idsInImage(image).every((id, index) => id === now[index]);
}

/** A row that moved between the last look and the flush, with where it stands now. */
interface Moved {
  readonly id: string;
  readonly line: number;
}

/** Mã that stand elsewhere than they were written to. @param written Mã given by this run, by line. Cost: one read. */
export function movedRows(image: SheetImage, written: ReadonlyMap<number, string>): readonly Moved[] {
  const wanted = idsInImage(image).map((id, index) => written.get(index + 2) ?? id);
  const now = idsNow(image);
  return now.flatMap((id, index) => (id === wanted[index] ? [] : [{ id, line: index + 2 }]));
}

/** What stood in `column` of the row `id` when it was read. */
function imageCell(image: SheetImage, id: string, column: string): CellValue | null {
  const place = image.places.get(column);
  const index = idsInImage(image).indexOf(id);
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
