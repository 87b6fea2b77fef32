import type { IsoDate } from "../calendar/isoDate.ts";
import { flowOf } from "./flow.ts";
import { type FrozenReport, frozenFigures } from "./frozenReport.ts";
import { originalDueCounts } from "./originalDueCounts.ts";
import type { Comparison } from "./reportModel.ts";
import { dayOfReport, type ReportPeriod } from "./reportPeriod.ts";
import type { ReportRow } from "./reportRows.ts";
import { tasksOf } from "./units.ts";

/** Of a period that neither a report nor rows tell of. */
export const NOTHING_KNOWN: Comparison = { figures: null, byOriginalDue: null };

/**
 * Figures of another period: of its report where one was kept, else computed from the rows' dates.
 * @param rowsOn the counted rows as they stood at the end of a day
 */
export function compare(
  period: ReportPeriod | null,
  frozen: FrozenReport | null,
  today: IsoDate,
  rowsOn: (day: IsoDate) => readonly ReportRow[],
): Comparison {
  if (period === null) return NOTHING_KNOWN;
  if (frozen && frozen.period.from === period.from && frozen.period.to === period.to) {
    return { figures: frozenFigures(frozen.tasks), byOriginalDue: originalDueCounts(frozen.tasks.units) };
  }
  const { figures, units } = flowOf(tasksOf(rowsOn(dayOfReport(period, today))), period, null);
  return figures.total === 0 ? NOTHING_KNOWN : { figures, byOriginalDue: originalDueCounts(units) };
}
