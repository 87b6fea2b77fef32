import type { DeadlineContext } from "./context.ts";
import type { Deadline, DeadlineReading } from "./deadline.ts";
import { readDeadlines } from "./readDeadlines.ts";

/** Makes what follows a deadline, as the heading of the column does. */
const LABEL = "Hạn: ";
/** “15.6”, “15-6”: in a sentence these may be anything. */
const SHORT_DATE = /^(\s*\d{1,2})[.-](\d{1,2}\s*)$/;

/** Reads a cell of a deadline column, where a bare date or period is a deadline (“30/6”, “Quý II/2025”); spans are those of `cell`. */
export function readDueCell(cell: string, context: DeadlineContext): DeadlineReading {
  const text = cell.replace(SHORT_DATE, "$1/$2");
  const { deadline, others } = readDeadlines(LABEL + text, context);
  const ofCell = (read: Deadline): Deadline => {
    if (!read.span) return read;
    const span = { start: Math.max(0, read.span.start - LABEL.length), end: read.span.end - LABEL.length };
    return { ...read, span, phrase: cell.slice(span.start, span.end) };
  };
  return { deadline: ofCell(deadline), others: others.map(ofCell) };
}
