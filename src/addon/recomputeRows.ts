import { ownValues } from "../core/register/ownValues.ts";
import type { DirectiveKey } from "../core/register/registerColumns.ts";
import { sheetSpec } from "../core/register/sheets.ts";
import type { EditEvent, Google, Range } from "./google.ts";
import { readBook } from "./readBook.ts";
import { readHeadings, tableOf } from "./sheetImage.ts";
import { ownBlocks, writeBlocks } from "./writePlan.ts";

/** Columns on which a standing depends. */
const JUDGED: readonly DirectiveKey[] = ["due", "extended", "state", "deadlineKind", "reportedOn", "doneOn", "check"];
/** A simple trigger must not keep the person waiting; what it misses the next refresh puts right. */
const LOCK_MS = 3_000;

/** Part of the register that an edit touched; null when it lies elsewhere or the caller is no edit. */
function editedLines(event: EditEvent | undefined): { range: Range; first: number; count: number } | null {
  const range = event?.range;
  if (!range || typeof range.getSheet !== "function") return null;
  const spec = sheetSpec("register");
  const name = range.getSheet().getName();
  if (name !== spec.vi && name !== spec.en) return null;
  const first = Math.max(2, range.getRow());
  const count = range.getRow() + range.getNumRows() - first;
  return count > 0 ? { range, first, count } : null;
}

function recompute(google: Google, range: Range, first: number, count: number): void {
  const reading = readBook(google, { reads: ["settings", "holidays"] }, new Date());
  if ("issues" in reading) return;
  const head = readHeadings(reading.spreadsheet, "register");
  if (head === null) return;
  const left = range.getColumn();
  const right = left + range.getNumColumns() - 1;
  const judged = JUDGED.some((key) => {
    const place = head.places.get(key);
    return place !== undefined && place >= left && place <= right;
  });
  if (!judged) return;
  const width = head.sheet.getLastColumn();
  const cells = head.sheet.getRange(first, 1, count, width).getValues();
  // The lines above are not needed: blank lines keep the numbering of the sheet.
  const padded = [head.cells[0] ?? [], ...Array.from({ length: first - 2 }, () => []), ...cells];
  const image = { ...head, cells: padded, lastLine: first + count - 1 };
  const rows = tableOf<"register">(image, reading.codec).rows;
  const own = rows.map(({ line, values, unreadable }) => {
    const row = unreadable.length > 0 ? { ...values, check: unreadable.join(", ") } : values;
    return { line, values: { ...ownValues(row, reading.book), updated: reading.book.today } };
  });
  writeBlocks(ownBlocks(image, own, reading.codec));
}

/** After an edit of the register, its computed columns for the edited rows. Never shows an error: the person is typing. */
export function recomputeRows(google: Google, event: EditEvent | undefined): void {
  const lines = editedLines(event);
  if (lines === null) return;
  const lock = google.LockService.getScriptLock();
  if (!lock.tryLock(LOCK_MS)) return;
  try {
    recompute(google, lines.range, lines.first, lines.count);
    google.SpreadsheetApp.flush();
  } finally {
    lock.releaseLock();
  }
}
