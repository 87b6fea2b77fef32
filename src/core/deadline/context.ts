import type { IsoDate } from "../calendar/isoDate.ts";
import type { WorkCalendar } from "../calendar/workingDays.ts";

/** What a deadline's words are relative to. */
export interface DeadlineContext {
  /** Issue date of the paper, else the date of its meeting. */
  readonly base: IsoDate;
  readonly issuedOn: IsoDate | null;
  readonly meetingOn: IsoDate | null;
  readonly calendar: WorkCalendar;
}
