import { type SheetKey, sheetSpec } from "../../core/register/sheets.ts";
import type { Book, Content, Row, SheetData } from "../simulator/book.ts";
import { PRICES, START_MS, UNBUFFERED_WRITE } from "../simulator/costs.ts";
import type { RunResult } from "../simulator/project.ts";

/** Cells of a sheet down to its last row; 0 where nothing stands below the headings. */
function cellsOf(book: Book, key: SheetKey): number {
  const { vi, columns } = sheetSpec(key);
  const rows = book.sheets.find(({ name }) => name === vi)?.rows ?? [];
  const last = rows.reduce((found, row, at) => (row?.contents.some(isFilled) ? at + 1 : found), 0);
  return last > 1 ? last * columns.length : 0;
}

const isFilled = (content: Content | undefined) => (content ?? null) !== null;

/** @param sheet the one that `before` became; rows that neither wrote are shared */
function changedCells(before: SheetData | undefined, sheet: SheetData): number {
  return sheet.rows.reduce((sum, row, at) => sum + changedInRow(before?.rows[at], row), 0);
}

function changedInRow(before: Row | undefined, row: Row | undefined): number {
  if (row === undefined || row === before) return 0;
  return row.contents.filter((content, at) => written(content) !== written(before?.contents[at])).length;
}

/** What somebody wrote there: a formula's result changes by itself. */
function written(content: Content | undefined): string | number | boolean | null {
  if (typeof content !== "object" || content === null) return content ?? null;
  return content.formula;
}

/**
 * Virtual milliseconds below which nobody can come who does the same: a run's start, one read of each sheet that is
 * needed, one write of the cells that changed with its flush, every e-mail, every file in Drive.
 */
export function floorOf(needs: readonly SheetKey[], before: Book, after: Book, run: RunResult): number {
  const { read, write, flush, send, drive } = PRICES;
  const reading = needs
    .map((key) => cellsOf(before, key))
    .filter((cells) => cells > 0)
    .reduce((sum, cells) => sum + read.ms + read.msPerCell * cells, 0);
  const changed = after.sheets.reduce(
    (sum, sheet) =>
      sum +
      changedCells(
        before.sheets.find(({ id }) => id === sheet.id),
        sheet,
      ),
    0,
  );
  const perCell = changed > UNBUFFERED_WRITE.cells ? UNBUFFERED_WRITE.msPerCell : write.msPerCell;
  const writing = changed === 0 ? 0 : write.ms + flush.ms + (perCell + flush.msPerCell) * changed;
  const files = (run.callsByKind["drive"] ?? 0) * drive.ms;
  return Math.round(START_MS + reading + writing + run.emails.length * send.ms + files);
}
