import type { Book } from "../register/book.ts";
import { percentage } from "../text/formatNumber.ts";
import { boundIn, type Figures } from "./figures.ts";
import { flowOf } from "./flow.ts";
import type { FrozenReport } from "./frozenReport.ts";
import type { Comparison } from "./reportModel.ts";
import { dayOfReport, type ReportPeriod } from "./reportPeriod.ts";
import { countedRows, reportRows } from "./reportRows.ts";
import { tasksOf } from "./units.ts";

const NOTHING_KNOWN: Comparison = { onTimeRate: null, total: null, overdue: null };

function comparisonOf(tasks: Figures): Comparison {
  if (tasks.total === 0) return NOTHING_KNOWN;
  return { onTimeRate: percentage(tasks.doneOnTime, boundIn(tasks)), total: tasks.total, overdue: tasks.openOverdue };
}

/** Figures of another period: of its report where one was kept, else computed from the rows' dates. */
export function compare(book: Book, period: ReportPeriod | null, frozen: FrozenReport | null): Comparison {
  if (period === null) return NOTHING_KNOWN;
  if (frozen && frozen.from === period.from && frozen.to === period.to) return comparisonOf(frozen.tasks);
  const units = tasksOf(countedRows(reportRows(book, dayOfReport(period, book.today))));
  return comparisonOf(flowOf(units, period, null).figures);
}
