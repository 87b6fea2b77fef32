/** Calendar day "YYYY-MM-DD": no time, no zone, sorts as text. */
export type IsoDate = string & { readonly __brand: "IsoDate" };

const DAY_MS = 86_400_000;
/** 1970-01-01 was a Thursday. */
const DAYS_FROM_MONDAY = 3;

function fromUtc(ms: number): IsoDate {
  const utc = new Date(ms);
  if (Number.isNaN(utc.getTime())) throw new RangeError("not a calendar day");
  return written(utc.getUTCFullYear(), utc.getUTCMonth() + 1, utc.getUTCDate());
}

/** By hand, as it is done thousands of times in a report: toISOString formats a time too. */
function written(year: number, month: number, day: number): IsoDate {
  return `${year}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}` as IsoDate;
}

function toUtc(date: IsoDate): number {
  return Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date));
}

/** @param month 1-12. @returns null when the day does not exist (31/6) or the year is outside 1900-2199. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (!(year >= 1900 && year <= 2199)) return null;
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return exists ? written(year, month, day) : null;
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** Reads exactly "YYYY-MM-DD"; anything else, or a day that does not exist, is null. */
export function parseIsoDate(text: string): IsoDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

export function yearOf(date: IsoDate): number {
  return twoDigits(date, 0) * 100 + twoDigits(date, 2);
}

/** 1-12. */
export function monthOf(date: IsoDate): number {
  return twoDigits(date, 5);
}

/** 1-31. */
export function dayOf(date: IsoDate): number {
  return twoDigits(date, 8);
}

const ZERO = 48;

/** Without cutting the text: dates are taken apart hundreds of thousands of times in a large register. */
function twoDigits(date: IsoDate, at: number): number {
  return (date.charCodeAt(at) - ZERO) * 10 + date.charCodeAt(at + 1) - ZERO;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return fromUtc(toUtc(date) + days * DAY_MS);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((toUtc(to) - toUtc(from)) / DAY_MS);
}

/** ISO weekday: 1 Monday … 7 Sunday. */
export function weekdayOf(date: IsoDate): number {
  const daysSinceMonday = (toUtc(date) / DAY_MS + DAYS_FROM_MONDAY) % 7;
  return daysSinceMonday < 0 ? daysSinceMonday + 8 : daysSinceMonday + 1;
}

/** @param month 1-12; values outside roll over into neighbouring years (13 is January of the next year). */
export function lastDayOfMonth(year: number, month: number): IsoDate {
  return fromUtc(Date.UTC(year, month, 0));
}

/** Monday of the ISO week that `date` falls in. */
export function mondayOf(date: IsoDate): IsoDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** ISO 8601 week as "2026-W43"; the week belongs to the year that holds its Thursday. */
export function isoWeekOf(date: IsoDate): string {
  const thursday = addDays(mondayOf(date), 3);
  const week = Math.floor(daysBetween(written(yearOf(thursday), 1, 1), thursday) / 7) + 1;
  return `${yearOf(thursday)}-W${String(week).padStart(2, "0")}`;
}
