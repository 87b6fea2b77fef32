import { type IsoDate, yearOf } from "./isoDate.ts";
import type { WorkCalendar } from "./workingDays.ts";

/** Years of `days`, from this year on, of which the calendar knows no day off: deadlines on a holiday would count wrongly. */
export function uncoveredYears(
  days: readonly (IsoDate | null)[],
  calendar: WorkCalendar,
  today: IsoDate,
): readonly number[] {
  const known = new Set([...calendar.daysOff].map(yearOf));
  const asked = new Set(days.flatMap((day) => (day === null ? [] : yearOf(day))));
  return [...asked].filter((year) => year >= yearOf(today) && !known.has(year)).sort((a, b) => a - b);
}
