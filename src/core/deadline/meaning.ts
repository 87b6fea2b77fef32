import type { IsoDate } from "../calendar/isoDate.ts";
import type { RecurrenceRule } from "./deadline.ts";

/** A day of the calendar, or the end of a range of days. */
export interface DayMeaning {
  readonly type: "day";
  /** null when the day does not exist (31/6). */
  readonly date: IsoDate | null;
  /** 1-31 as written. */
  readonly dayOfMonth: number;
  /** What was written: a full date, a date without its year, only the day of the month. */
  readonly said: "year" | "month" | "day";
  /** Without a bound word: a due date, a date that is merely mentioned, or nothing (“08/9” may be a share). */
  readonly alone: "due" | "mentioned" | "nothing";
  /** Several days written as one (“22-24/10”); the last one counts. */
  readonly isRange: boolean;
  readonly basis: string;
}

/** A stretch of days: month, quarter, half-year, year, week. */
export interface PeriodMeaning {
  readonly type: "period";
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** When work “in” it is due: its last day, or for “đầu/giữa …” the day the law names. */
  readonly due: IsoDate;
  readonly yearSaid: boolean;
  readonly isRange: boolean;
  /** Without a bound word; “cuối tháng 6” says when, “tháng 6” only of what. */
  readonly alone: "due" | "mentioned";
  /** A part of it is meant (“đầu”, “giữa”, “cuối”), so that “trước” does not mean its eve. */
  readonly positioned: boolean;
  /** The reading is a convention that a person should confirm. */
  readonly review: boolean;
  readonly basis: string;
}

export type DurationUnit = "hour" | "day" | "working-day" | "week" | "month" | "year";

export interface DurationMeaning {
  readonly type: "duration";
  readonly count: number;
  readonly unit: DurationUnit;
  /** “10 ngày tới”: counts from now without a bound word. */
  readonly fromNow: boolean;
}

/** ISO weekday 1-7; `date` when the week is named (“thứ Sáu tuần này”). */
export interface WeekdayMeaning {
  readonly type: "weekday";
  readonly weekday: number;
  readonly date: IsoDate | null;
}

/** "HH:MM"; null for a part of the day (“sáng”). */
interface ClockMeaning {
  readonly type: "clock";
  readonly time: string | null;
}

export interface RecurringMeaning {
  readonly type: "recurring";
  readonly rule: RecurrenceRule;
  /** The interval has no rule of its own (every two weeks): the nearest was taken. */
  readonly review: boolean;
}

/**
 * by: up to and including · before: likewise for days, but a period is due before it begins · at: on that day ·
 * from: a start · as-of: date of figures · instead: a date given up · to: what an amended date becomes.
 */
type BoundRole = "by" | "before" | "at" | "from" | "as-of" | "instead" | "to";

export interface BoundMeaning {
  readonly type: "bound";
  readonly role: BoundRole;
  /** “chậm nhất”: never a mere target. */
  readonly firm: boolean;
  /** “đến”, “tới”: closes a range opened by “từ”. */
  readonly closes: boolean;
}

/** Words that open a condition: “sau khi …”. */
interface EventMeaning {
  readonly type: "event";
}

interface UrgencyMeaning {
  readonly type: "urgency";
}

/** Looks like a time but is none: a paper's date, a landmark, a scale. */
interface NotTimeMeaning {
  readonly type: "not-time";
}

export type Meaning =
  | DayMeaning
  | PeriodMeaning
  | DurationMeaning
  | WeekdayMeaning
  | ClockMeaning
  | RecurringMeaning
  | BoundMeaning
  | EventMeaning
  | UrgencyMeaning
  | NotTimeMeaning;

/** A meaning with its place in the folded text. */
export interface Piece<M extends Meaning = Meaning> {
  readonly start: number;
  readonly end: number;
  readonly meaning: M;
}
