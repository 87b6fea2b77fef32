import { addDays, dayOf, type IsoDate, isoDate, lastDayOfMonth, mondayOf, monthOf, yearOf } from "./isoDate.ts";

/** First and last day, both inside. */
export interface Period {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** @param fromMonth 1-12; @param toMonth 1-12, not before `fromMonth`. Years outside 1900-2199 give null. */
export function monthsOf(year: number, fromMonth: number, toMonth: number): Period | null {
  const first = isoDate(year, fromMonth, 1);
  if (!first || toMonth < fromMonth || toMonth > 12) return null;
  return { first, last: lastDayOfMonth(year, toMonth) };
}

/** Monday to Sunday of the week `weeks` after the one of `date`. */
export function weekOf(date: IsoDate, weeks: number): Period {
  const first = addDays(mondayOf(date), 7 * weeks);
  return { first, last: addDays(first, 6) };
}

/** Monday to Sunday of ISO week `week` of `year`; null when that year has no such week. */
export function isoWeek(year: number, week: number): Period | null {
  const fourth = isoDate(year, 1, 4);
  if (!fourth || week < 1) return null;
  const period = weekOf(fourth, week - 1);
  return yearOf(addDays(period.first, 3)) === year ? period : null;
}

/** The same day `months` later, or the last day of that month when it has no such day (Civil Code 2015, art. 148). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const last = lastDayOfMonth(yearOf(date), monthOf(date) + months);
  return addDays(last, Math.min(dayOf(date), dayOf(last)) - dayOf(last));
}
