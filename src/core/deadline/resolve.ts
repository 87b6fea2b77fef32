import {
  addDays,
  dayOf,
  type IsoDate,
  isoDate,
  lastDayOfMonth,
  monthOf,
  parseIsoDate,
  yearOf,
} from "../calendar/isoDate.ts";
import { addMonths, monthsOf, type Period } from "../calendar/periods.ts";
import { addWorkingDays } from "../calendar/workingDays.ts";
import type { DeadlineContext } from "./context.ts";
import type { DurationMeaning } from "./meaning.ts";

/**
 * A day whose year is not written: the first such day on or after `base`.
 * @returns null when that year has no such day (29/02 read in January 2026).
 */
export function nextDay(day: number, month: number, base: IsoDate): IsoDate | null {
  const passed = month < monthOf(base) || (month === monthOf(base) && day < dayOf(base));
  return isoDate(yearOf(base) + (passed ? 1 : 0), month, day);
}

/** “ngày 25” without a month: in the month of `base`, or the next one when it has passed. */
export function nextDayOfMonth(day: number, base: IsoDate): IsoDate | null {
  const month = day < dayOf(base) ? addMonths(base, 1) : base;
  return isoDate(yearOf(month), monthOf(month), day);
}

/** Months whose year is not written: the first such stretch that ends on or after `base`. */
export function nextMonths(fromMonth: number, toMonth: number, base: IsoDate): Period | null {
  const sameYear = monthsOf(yearOf(base), fromMonth, toMonth);
  return sameYear && sameYear.last < base ? monthsOf(yearOf(base) + 1, fromMonth, toMonth) : sameYear;
}

/** The 15th of the month in the middle (Civil Code 2015, art. 146; a year's middle is the end of June). */
export function middleOf({ first, last }: Period): IsoDate {
  const months = (yearOf(last) - yearOf(first)) * 12 + monthOf(last) - monthOf(first) + 1;
  if (months === 12) return lastDayOfMonth(yearOf(first), 6);
  return months % 2 === 1 ? addDays(addMonths(first, (months - 1) / 2), 14) : addDays(addMonths(first, months / 2), -1);
}

/** The last day of a duration whose first day is the day after `start`; null when it leaves the calendar. */
export function endOf({ count, unit }: DurationMeaning, start: IsoDate, { calendar }: DeadlineContext): IsoDate | null {
  const days = { hour: Math.floor(count / 24), day: count, week: 7 * count }[unit as "hour" | "day" | "week"];
  const end =
    unit === "working-day"
      ? addWorkingDays(start, count, calendar)
      : days === undefined
        ? addMonths(start, unit === "year" ? 12 * count : count)
        : addDays(start, days);
  return yearOf(end) <= 2199 ? end : null;
}

/** First days of the lunar year, 2024-2040 (astronomical, UTC+7). */
const LUNAR_NEW_YEARS =
  "2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-02 2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08 2036-01-28 2037-02-15 2038-02-04 2039-01-24 2040-02-12";

/** Tết of a year, or the next one when `year` is null; null outside 2024-2040. */
export function lunarNewYear(year: number | null, base: IsoDate): IsoDate | null {
  const days = LUNAR_NEW_YEARS.split(" ").map(parseIsoDate);
  return days.find((day) => day !== null && (year === null ? day > base : yearOf(day) === year)) ?? null;
}

/** A public holiday of a year, or the next one when `year` is null. */
export function holidayDay(day: number, month: number, year: number | null, base: IsoDate): IsoDate | null {
  return year === null ? nextDay(day, month, base) : isoDate(year, month, day);
}
