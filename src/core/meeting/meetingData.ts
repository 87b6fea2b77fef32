import { addDays } from "../calendar/isoDate.ts";
import { nextWorkingDay, subtractWorkingDays } from "../calendar/workingDays.ts";
import { MOST_DISCUSSED } from "../commands/limits.ts";
import { missingSettings } from "../commands/missingSettings.ts";
import { PAPER_NEEDS } from "../letters/paperNeeds.ts";
import { say } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import { oneLine, shorten } from "../text/cleanText.ts";
import { withContext } from "../text/withContext.ts";
import { discussedRows } from "./discussedRows.ts";

/** Longest text of a directive in the dialog. */
const LONGEST = 200;

/** Rows that the page can hold: more than one meeting takes. */
const MOST_SHOWN = 4 * MOST_DISCUSSED;

/** An open directive that a meeting can look at. */
export interface DiscussedRow {
  readonly id: string;
  readonly text: string;
  readonly agencies: readonly string[];
  readonly paper: string;
  readonly project: string;
}

/** Positions of leaders in office, for who chairs. */
function positionsOf({ tables, today }: Book): readonly string[] {
  const held = tables.leaders.rows.filter(
    ({ values: { from, to } }) => (from === null || from <= today) && (to === null || to >= today),
  );
  return [...new Set(held.map(({ values }) => oneLine(values.position)).filter((position) => position !== ""))];
}

/** What the dialog starts with: open directives, a day in ten days, and the office's usual lines. */
export function meetingData(book: Book) {
  const on = nextWorkingDay(addDays(book.today, 10), book.calendar);
  const rows = discussedRows(book).map(({ row, agencies }): DiscussedRow => {
    return {
      id: row.id,
      text: shorten(oneLine(withContext(row)), LONGEST),
      agencies: agencies.map(({ name }) => name),
      paper: oneLine(row.paper),
      project: oneLine(row.project),
    };
  });
  return {
    language: book.language,
    today: book.today,
    on,
    papersOn: subtractWorkingDays(on, 2, book.calendar),
    rows: rows.slice(0, MOST_SHOWN),
    chairs: positionsOf(book),
    always: book.settings.meetingInvitees,
    signOff: book.settings.meetingSignOff,
    recipients: book.settings.meetingRecipients,
    missing: missingSettings(book.settings, PAPER_NEEDS).map((missing) => say(book.language, missing)),
  };
}
