import { addDays, type IsoDate, mondayOf } from "../calendar/isoDate.ts";
import type { DashboardFacts, DashboardRow } from "./dashboardRow.ts";

/** Today and the thirty days after it. */
export const CALENDAR_DAYS = 31;

export interface ComingDay {
  readonly date: IsoDate;
  readonly isOff: boolean;
  /** Open and not reported, due on this day; of one task there may be several. */
  readonly rows: readonly DashboardRow[];
}

/** Monday to Sunday; null: a day before today, or after the last. */
export type ComingWeek = readonly (ComingDay | null)[];

/** What is due from today on, week by week. @param rows those that reports count */
export function comingWeeks(rows: readonly DashboardRow[], { today, daysOff }: DashboardFacts): readonly ComingWeek[] {
  const last = addDays(today, CALENDAR_DAYS - 1);
  const due = new Map<IsoDate, DashboardRow[]>();
  for (const row of rows) {
    const isExpected = row.officialClass.startsWith("open.") && !row.reported;
    if (!isExpected || row.due === null || row.due < today || row.due > last) continue;
    due.set(row.due, [...(due.get(row.due) ?? []), row]);
  }
  const weeks: ComingWeek[] = [];
  for (let monday = mondayOf(today); monday <= last; monday = addDays(monday, 7)) {
    const dates = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
    weeks.push(
      dates.map((date) => {
        if (date < today || date > last) return null;
        return { date, isOff: daysOff.has(date), rows: due.get(date) ?? [] };
      }),
    );
  }
  return weeks;
}
