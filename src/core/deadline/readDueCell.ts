// On demand: Code.js only fetches it from Parts.js.
import { lastDayOfMonth } from "../calendar/isoDate.ts";
import type { DeadlineContext } from "./context.ts";
import type { Deadline, DeadlineReading } from "./deadline.ts";
import { readDeadlines } from "./readDeadlines.ts";

/** Makes what follows a deadline, as the heading of the column does. */
const LABEL = "Hạn: ";
/** “15.6”, “15-6”: in a sentence these may be anything. */
const SHORT_DATE = /^(\s*\d{1,2})[.-](\d{1,2}\s*)$/;

/** Before any date of a register: no written date is past. What is counted from it lies near it. */
const NO_BASE = lastDayOfMonth(1900, 1);
const NEAR_NO_BASE = lastDayOfMonth(1910, 1);

/**
 * Reads a cell of a deadline column, where a bare date or period is a deadline (“30/6”, “Quý II/2025”) and a past date
 * is no doubt; spans are those of `cell`.
 */
export function readDueCell(cell: string, context: DeadlineContext): DeadlineReading {
  const text = LABEL + cell.replace(SHORT_DATE, "$1/$2");
  const written = readDeadlines(text, { ...context, base: NO_BASE });
  const isWritten = written.deadline.date !== null && written.deadline.date > NEAR_NO_BASE;
  const { deadline, others } = isWritten ? written : readDeadlines(text, context);
  const ofCell = (read: Deadline): Deadline => {
    if (!read.span) return read;
    const span = { start: Math.max(0, read.span.start - LABEL.length), end: read.span.end - LABEL.length };
    return { ...read, span, phrase: cell.slice(span.start, span.end) };
  };
  return { deadline: ofCell(deadline), others: others.map(ofCell) };
}
