import { addDays, daysBetween, type IsoDate, weekdayOf } from "./isoDate.ts";

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
  const within = (day: IsoDate) => day > from && day <= to;
  let count = weekdaysBetween(from, to);
  // Counted, not walked: a letter asks this of every overdue row, some of them years old.
  for (const day of calendar.daysOff) if (within(day) && weekdayOf(day) <= 5 && !calendar.workedDays.has(day)) count--;
  for (const day of calendar.workedDays) if (within(day) && weekdayOf(day) > 5) count++;
  return count;
}

/** Mondays to Fridays after `from` up to and including `to`, which is not earlier. */
function weekdaysBetween(from: IsoDate, to: IsoDate): number {
  const days = daysBetween(from, to);
  const start = weekdayOf(from);
  const rest = days % 7;
  let count = ((days - rest) / 7) * 5;
  for (let step = 1; step <= rest; step++) if ((start + step - 1) % 7 < 5) count++;
  return count;
}
