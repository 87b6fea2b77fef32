import { addDays, type IsoDate, weekdayOf } from "../calendar/isoDate.ts";
import { nextWorkingDay } from "../calendar/workingDays.ts";
import { MOST_URGED } from "../commands/limits.ts";
import { missingSettings } from "../commands/missingSettings.ts";
import { say } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import { LETTER_SOURCE, remindersById } from "../register/reminders.ts";
import { shorten } from "../text/cleanText.ts";
import { laterMention } from "../text/mentionPaper.ts";
import { withContext } from "../text/withContext.ts";
import { PAPER_NEEDS } from "./paperNeeds.ts";
import { daysPastOf, isRequested, overdueByAgency, ownDaysPastOf } from "./urgedAgencies.ts";

/** Longest text of a directive in the dialog. */
const LONGEST = 300;

/** A directive that may be urged. */
export interface UrgingRow {
  readonly agency: string;
  readonly id: string;
  readonly text: string;
  readonly paper: string;
  /** With the extension, where there is one. */
  readonly due: IsoDate | null;
  readonly daysPast: number;
  /** Of these, since the agency has it. */
  readonly ownDaysPast: number;
  /** Letters that urged it before. */
  readonly letters: number;
  /** What the agency objects to; null when nothing is open. */
  readonly dispute: string | null;
  /** When the agency was last heard of, if that was within the last week. */
  readonly heard: IsoDate | null;
  /** Changed today or yesterday. */
  readonly fresh: boolean;
}

/** How many letters urged each Mã so far. */
function lettersById({ tables }: Book): ReadonlyMap<string, number> {
  const urged = { rows: tables.events.rows.filter(({ values }) => values.source === LETTER_SOURCE) };
  return remindersById(urged);
}

/** The Friday of next week, or the working day after it. */
function answerDay({ today, calendar }: Book): IsoDate {
  return nextWorkingDay(addDays(today, 12 - weekdayOf(today)), calendar);
}

/** What the dialog starts with: everything that is truly overdue, agency by agency. */
export function urgingData(book: Book) {
  const letters = lettersById(book);
  const yesterday = addDays(book.today, -1);
  const week = addDays(book.today, -7);
  const overdue = overdueByAgency(book);
  const rows = overdue.flatMap(({ agency, lines }) =>
    lines.map((line): UrgingRow => {
      const { row, judgement, dispute, lastHeard } = line;
      return {
        agency: agency.name,
        id: row.id,
        text: shorten(withContext(row), LONGEST),
        paper: laterMention(row.paper),
        due: judgement.due,
        daysPast: daysPastOf(line),
        ownDaysPast: ownDaysPastOf(line),
        letters: letters.get(row.id) ?? 0,
        dispute,
        heard: lastHeard !== null && lastHeard > week ? lastHeard : null,
        fresh: row.updated !== null && row.updated >= yesterday,
      };
    }),
  );
  return {
    language: book.language,
    today: book.today,
    rows: rows.slice(0, MOST_URGED),
    left: Math.max(0, rows.length - MOST_URGED),
    requested: overdue.filter(({ agency }) => isRequested(agency)).map(({ agency }) => agency.name),
    days: book.settings.escalateDays,
    answerBy: answerDay(book),
    authority: book.settings.authority,
    office: book.settings.office,
    signOff: book.settings.letterSignOff,
    recipients: book.settings.letterRecipients,
    missing: missingSettings(book.settings, PAPER_NEEDS).map((missing) => say(book.language, missing)),
  };
}
