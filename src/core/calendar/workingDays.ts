import { addDays, type IsoDate, weekdayOf } from "./isoDate.ts";

/** Exceptions to the Monday-to-Friday week, as kept on the sheet “Ngày nghỉ”. */
export interface WorkCalendar {
  /** Weekdays on which offices are closed. */
  readonly daysOff: ReadonlySet<IsoDate>;
  /** Saturdays and Sundays worked in exchange for a day off. */
  readonly workedDays: ReadonlySet<IsoDate>;
}

export function isWorkingDay(date: IsoDate, calendar: WorkCalendar): boolean {
  if (calendar.workedDays.has(date)) return true;
  return weekdayOf(date) <= 5 && !calendar.daysOff.has(date);
}

/** The day itself when offices work, else the next day on which they do. */
export function nextWorkingDay(date: IsoDate, calendar: WorkCalendar): IsoDate {
  let day = date;
  while (!isWorkingDay(day, calendar)) day = addDays(day, 1);
  return day;
}

/** The day itself when offices work, else the last day before on which they did. */
export function previousWorkingDay(date: IsoDate, calendar: WorkCalendar): IsoDate {
  let day = date;
  while (!isWorkingDay(day, calendar)) day = addDays(day, -1);
  return day;
}

/** The n-th working day after `date`; the day itself is not counted (Civil Code 2015, art. 147). @param count ≥ 0. */
export function addWorkingDays(date: IsoDate, count: number, calendar: WorkCalendar): IsoDate {
  let day = date;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) left--;
  }
  return day;
}

/** The n-th working day before `date`; the day itself is not counted. @param count ≥ 0. */
export function subtractWorkingDays(date: IsoDate, count: number, calendar: WorkCalendar): IsoDate {
  let day = date;
  for (let left = count; left > 0; ) {
    day = addDays(day, -1);
    if (isWorkingDay(day, calendar)) left--;
  }
  return day;
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: IsoDate, to: IsoDate, calendar: WorkCalendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar) || 0;
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count++;
  return count;
}
