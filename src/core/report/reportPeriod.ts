import {
  addDays,
  dayOf,
  daysBetween,
  type IsoDate,
  isoWeekOf,
  lastDayOfMonth,
  mondayOf,
  yearOf,
} from "../calendar/isoDate.ts";
import { dateSpan, documentDate, monthWords } from "../text/formatDate.ts";
import { romanNumeral } from "../text/romanNumeral.ts";

export const PERIOD_KINDS = ["week", "month", "quarter", "half", "nineMonths", "year", "free"] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];
export type CalendarKind = Exclude<PeriodKind, "week" | "free">;

/** What a report covers; both days are inside. */
export interface ReportPeriod {
  readonly kind: PeriodKind;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Of `kind` within its year, from 1; 1 for years and free periods. */
  readonly number: number;
  readonly year: number;
  /** Last day in its last month; null: the month's last. */
  readonly cutOffDay: number | null;
}

/** Months that a period of each kind lasts. */
const MONTHS: Readonly<Record<CalendarKind, number>> = { month: 1, quarter: 3, half: 6, nineMonths: 9, year: 12 };

/** @param month 1-12, or 0 for December of the year before. */
function cutOffIn(year: number, month: number, cutOffDay: number | null): IsoDate {
  const last = lastDayOfMonth(year, month);
  return cutOffDay === null || cutOffDay >= dayOf(last) ? last : addDays(last, cutOffDay - dayOf(last));
}

/**
 * A month, quarter, half-year, nine months or year.
 * @param number 1-based within `year`; numbers outside roll over into neighbouring years.
 * @param cutOffDay 1-31: the period ends on this day of its last month and begins the day after it; null: whole months.
 */
export function calendarPeriod(
  kind: CalendarKind,
  year: number,
  number: number,
  cutOffDay: number | null,
): ReportPeriod {
  const months = MONTHS[kind];
  const perYear = Math.floor(12 / months);
  const years = Math.floor((number - 1) / perYear);
  const inYear = number - years * perYear;
  const lastMonth = inYear * months;
  const to = cutOffIn(year + years, lastMonth, cutOffDay);
  const from = addDays(cutOffIn(year + years, lastMonth - months, cutOffDay), 1);
  return { kind, from, to, number: inYear, year: year + years, cutOffDay };
}

/** Monday to Sunday of the week of `date`. */
export function weekPeriod(date: IsoDate): ReportPeriod {
  const from = mondayOf(date);
  const [year, week] = isoWeekOf(date).split("-W").map(Number);
  return { kind: "week", from, to: addDays(from, 6), number: week ?? 1, year: year ?? yearOf(date), cutOffDay: null };
}

/** @param to not before `from`. */
export function freePeriod(from: IsoDate, to: IsoDate): ReportPeriod {
  return { kind: "free", from, to, number: 1, year: yearOf(to), cutOffDay: null };
}

/** The period of the same kind that begins the day after; of free periods and nine months, one of the same or the remaining length. */
export function periodAfter(period: ReportPeriod): ReportPeriod {
  const { kind, number, year, cutOffDay } = period;
  if (kind === "week") return weekPeriod(addDays(period.from, 7));
  if (kind === "nineMonths") return calendarPeriod("quarter", year, 4, cutOffDay);
  if (kind !== "free") return calendarPeriod(kind, year, number + 1, cutOffDay);
  return freePeriod(addDays(period.to, 1), addDays(period.to, 1 + daysBetween(period.from, period.to)));
}

/** The period of the same kind and length that ends the day before; null where there is none. */
export function periodBefore(period: ReportPeriod): ReportPeriod | null {
  const { kind, number, year, cutOffDay } = period;
  if (kind === "week") return weekPeriod(addDays(period.from, -7));
  if (kind === "nineMonths") return null;
  if (kind !== "free") return calendarPeriod(kind, year, number - 1, cutOffDay);
  return freePeriod(addDays(period.from, -1 - daysBetween(period.from, period.to)), addDays(period.from, -1));
}

/** The same period of the year before; null for weeks and free periods. */
export function periodLastYear({ kind, number, year, cutOffDay }: ReportPeriod): ReportPeriod | null {
  return kind === "week" || kind === "free" ? null : calendarPeriod(kind, year - 1, number, cutOffDay);
}

/** The day for which a report on `period` can tell standings: its last, or today when that is earlier. */
export function dayOfReport(period: ReportPeriod, today: IsoDate): IsoDate {
  return period.to < today ? period.to : today;
}

/** “tháng 10 năm 2026”, “quý III năm 2026”, “6 tháng đầu năm 2026”, “tuần 19/10–25/10/2026”. */
export function periodWords({ kind, from, to, number, year }: ReportPeriod): string {
  switch (kind) {
    case "week":
      return `tuần ${dateSpan(from, to)}`;
    case "month":
      return monthWords(to);
    case "quarter":
      return `quý ${romanNumeral(number)} năm ${year}`;
    case "half":
      return `6 tháng ${number === 1 ? "đầu" : "cuối"} năm ${year}`;
    case "nineMonths":
      return `9 tháng đầu năm ${year}`;
    case "year":
      return `năm ${year}`;
    case "free":
      return `từ ngày ${documentDate(from)} đến ngày ${documentDate(to)}`;
  }
}
