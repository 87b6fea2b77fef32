import { addDays, type IsoDate, isoDate, lastDayOfMonth, monthOf, weekdayOf, yearOf } from "../calendar/isoDate.ts";
import { addMonths } from "../calendar/periods.ts";
import type { RecurrenceRule } from "../deadline/deadline.ts";

/** How often something is due, and on which day of its period. */
export interface Recurrence {
  readonly rule: RecurrenceRule;
  /** weekly: 1 Monday … 7; monthly and longer: day of its last month. null: the period's last (a week's Friday). */
  readonly day: number | null;
}

/** Months of each period that is counted in months. */
const MONTHS: Readonly<Partial<Record<RecurrenceRule, number>>> = {
  monthly: 1,
  quarterly: 3,
  "half-yearly": 6,
  yearly: 12,
};

const FRIDAY = 5;

/** The day in a month; its last day when it has no such day. */
function dayIn(year: number, month: number, day: number | null): IsoDate {
  const last = lastDayOfMonth(year, month);
  return day === null ? last : (isoDate(yearOf(last), monthOf(last), day) ?? last);
}

/** The first day after `after` on which it is due; null for what is due every day: no single day can be missed. */
export function nextOccurrence({ rule, day }: Recurrence, after: IsoDate): IsoDate | null {
  if (rule === "weekly") return addDays(after, (((day ?? FRIDAY) - weekdayOf(after) + 6) % 7) + 1);
  const months = MONTHS[rule];
  if (months === undefined) return null;
  const lastMonth = Math.ceil(monthOf(after) / months) * months;
  const due = dayIn(yearOf(after), lastMonth, day);
  if (due > after) return due;
  const next = addMonths(lastDayOfMonth(yearOf(after), lastMonth), months);
  return dayIn(yearOf(next), monthOf(next), day);
}
