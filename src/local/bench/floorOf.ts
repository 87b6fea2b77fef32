import { type SheetKey, sheetSpec } from "../../core/register/sheets.ts";
import type { Book, Content, SheetData } from "../simulator/book.ts";
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

/** First and last row of a column that changed. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a sheet changed, by column; rows that neither version wrote are shared. */
function changedColumns(before: SheetData | undefined, sheet: SheetData): ReadonlyMap<number, Span> {
  const spans = new Map<number, Span>();
  sheet.rows.forEach((row, at) => {
    const old = before?.rows[at];
    if (row === undefined || row === old) return;
    row.contents.forEach((content, column) => {
      if (written(content) === written(old?.contents[column])) return;
      spans.set(column, { from: spans.get(column)?.from ?? at, to: at });
    });
  });
  return spans;
}

/** Cells of the rectangles that one write has to cover: neighbouring columns from their first to their last change. */
function cellsToWrite(before: SheetData | undefined, sheet: SheetData): number {
  const spans = [...changedColumns(before, sheet)].sort(([a], [b]) => a - b);
  let cells = 0;
  let open: (Span & { readonly first: number; readonly last: number }) | null = null;
  const close = () => {
    if (open) cells += (open.to - open.from + 1) * (open.last - open.first + 1);
  };
  for (const [column, { from, to }] of spans) {
    if (open?.last === column - 1) {
      open = { first: open.first, last: column, from: Math.min(open.from, from), to: Math.max(open.to, to) };
      continue;
    }
    close();
    open = { first: column, last: column, from, to };
  }
  close();
  return cells;
}

/** What somebody wrote there: a formula's result changes by itself. */
function written(content: Content | undefined): string | number | boolean | null {
  if (typeof content !== "object" || content === null) return content ?? null;
  return content.formula;
}

/**
 * Virtual milliseconds below which nobody can come who does the same: a run's start, one read of each sheet that is
 * needed, one write around the cells that changed with its flush, every e-mail, every file in Drive.
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
      cellsToWrite(
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
