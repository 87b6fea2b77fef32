import type { IsoDate } from "../calendar/isoDate.ts";
import type { WorkCalendar } from "../calendar/workingDays.ts";
import type { readDueCell } from "../deadline/readDueCell.ts";
import type { Recurrence } from "../register/recurrence.ts";

/** What the words of a deadline come to once a day is known. */
export interface DueReader {
  /** How often the words say it is due; null when they name no period, or none that the register counts by (“2 tuần một lần”). */
  readonly recurrence: (phrase: string) => Recurrence | null;
  /** The last day of the length that the words name, counted from `day`; null when they name none. */
  readonly after: (phrase: string, day: IsoDate) => IsoDate | null;
}

/** “15 ngày làm việc”, “02 tháng”: a length of time within a clause. */
const LENGTH = /\d+ (?:ngày làm việc|ngày|tuần|tháng|năm)(?![\p{L}\d])/u;

/** Below this the period is the nearest to the one that is written: rolled by it, a row would tell of periods that never were. */
const SURE = 0.75;

/** @param read the reader of deadlines, handed in because most runs do without it. */
export function dueReader(read: typeof readDueCell, calendar: WorkCalendar, today: IsoDate): DueReader {
  const known = new Map<string, Recurrence | null>();
  const readFrom = (phrase: string, base: IsoDate) =>
    read(phrase, { base, issuedOn: base, meetingOn: null, calendar }).deadline;
  return {
    recurrence(phrase) {
      if (phrase.trim() === "") return null;
      const found = known.get(phrase);
      if (found !== undefined) return found;
      const { rule, ruleDay, confidence } = readFrom(phrase, today);
      const recurrence = rule === null || confidence < SURE ? null : { rule, day: ruleDay };
      known.set(phrase, recurrence);
      return recurrence;
    },
    after(phrase, day) {
      const [length] = LENGTH.exec(phrase.normalize("NFC").toLowerCase()) ?? [];
      return length === undefined ? null : readFrom(`trong ${length}`, day).date;
    },
  };
}
