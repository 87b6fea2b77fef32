/** Calendar day "YYYY-MM-DD": no time, no zone, sorts as text. */
export type IsoDate = string & { readonly __brand: "IsoDate" };

const DAY_MS = 86_400_000;

function fromUtc(ms: number): IsoDate {
  return new Date(ms).toISOString().slice(0, 10) as IsoDate;
}

function toUtc(date: IsoDate): number {
  return Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date));
}

/** @param month 1-12. @returns null when the day does not exist (31/6) or the year is outside 1900-2199. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (year < 1900 || year > 2199) return null;
  const utc = new Date(Date.UTC(year, month - 1, day));
  const exists = utc.getUTCFullYear() === year && utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day;
  return exists ? fromUtc(utc.getTime()) : null;
}

/** Reads exactly "YYYY-MM-DD"; anything else, or a day that does not exist, is null. */
export function parseIsoDate(text: string): IsoDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** 1-12. */
export function monthOf(date: IsoDate): number {
  return Number(date.slice(5, 7));
}

/** 1-31. */
export function dayOf(date: IsoDate): number {
  return Number(date.slice(8, 10));
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
  return new Date(toUtc(date)).getUTCDay() || 7;
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
  const week = Math.floor(daysBetween(isoDate(yearOf(thursday), 1, 1) as IsoDate, thursday) / 7) + 1;
  return `${yearOf(thursday)}-W${String(week).padStart(2, "0")}`;
}
