import { addDays, type IsoDate } from "../calendar/isoDate.ts";
import { spokenExtensions } from "../officeMail/officeRows.ts";
import type { Book } from "../register/book.ts";
import { agencyBlocks } from "./agencyBlocks.ts";
import { checkFigures } from "./checkFigures.ts";
import { compare } from "./compareReports.ts";
import { figuresByAgency } from "./figuresByAgency.ts";
import { flowOf } from "./flow.ts";
import { type EarlierReports, type FrozenReport, freezeFlow, NO_EARLIER_REPORTS } from "./frozenReport.ts";
import { openingFrom } from "./openingStock.ts";
import { originalDueCounts } from "./originalDueCounts.ts";
import { outsideFigures } from "./outsideFigures.ts";
import { projectLines } from "./projectLines.ts";
import { reportChanges } from "./reportChanges.ts";
import { reportLists } from "./reportLists.ts";
import type { ReportIssue, ReportModel } from "./reportModel.ts";
import { reportNames } from "./reportNames.ts";
import {
  dayOfReport,
  periodAfter,
  periodBefore,
  periodLastYear,
  periodWords,
  type ReportPeriod,
} from "./reportPeriod.ts";
import { type ReportRow, rowsToReport } from "./reportRows.ts";
import { ALL, isSameScope, type ReportScope } from "./reportScope.ts";
import { staleIds } from "./staleRows.ts";
import { assignmentsOf, tasksOf, type Unit } from "./units.ts";

export type { ReportIssue, ReportModel } from "./reportModel.ts";

function overdueTasksOf(units: readonly Unit[]): ReadonlySet<string> {
  return new Set(units.filter(({ officialClass }) => officialClass === "open.overdue").map(({ key }) => key));
}

/** The counted rows day by day, each day worked out once: the day before the period is asked for twice. */
function countedRowsOf(book: Book, scope: ReportScope): (day: IsoDate) => readonly ReportRow[] {
  const known = new Map<IsoDate, readonly ReportRow[]>();
  return (day) => {
    const rows = known.get(day) ?? rowsToReport(book, day, scope).counted;
    known.set(day, rows);
    return rows;
  };
}

/**
 * The statistical report on `scope` over `period`; an issue, and no report, where its figures do not add up.
 * @param earlier reports kept from before: the last one opens the stock if it ended the day before this period begins,
 * otherwise the stock is computed from the rows' dates.
 */
export function buildReport(
  book: Book,
  period: ReportPeriod,
  earlier: EarlierReports = NO_EARLIER_REPORTS,
  scope: ReportScope = ALL,
): ReportModel | ReportIssue {
  const asOf = dayOfReport(period, book.today);
  const { all, counted } = rowsToReport(book, asOf, scope);
  const last = earlier.previous && addDays(earlier.previous.period.to, 1) === period.from ? earlier.previous : null;
  const opening = last && openingFrom(last, scope);
  const taskFlow = flowOf(tasksOf(counted), period, opening?.tasks ?? null);
  const units = assignmentsOf(counted);
  const assignments = flowOf(units, period, opening?.assignments ?? null);
  const blocks = agencyBlocks(figuresByAgency(units, period, opening?.assignments ?? null), book.directory.agencies);
  const issue = checkFigures(taskFlow.figures, assignments.figures, blocks);
  if (issue) return issue;
  const ids = new Set(assignments.units.flatMap((unit) => unit.ids));
  const reported = counted.filter(({ row }) => ids.has(row.id));
  const rowsOn = countedRowsOf(book, scope);
  const dayBefore = addDays(period.from, -1);
  const overdueBefore =
    opening?.overdueTasks ?? overdueTasksOf(tasksOf(rowsOn(dayBefore < book.today ? dayBefore : book.today)));
  const changes = reportChanges(overdueBefore, overdueTasksOf(taskFlow.units), taskFlow.adjusted, reported, period);
  const lists = reportLists(reported, period, asOf, book.directory.agencies);
  const outside = outsideFigures(all, period);
  const onSame = (frozen: FrozenReport | null) => (frozen && isSameScope(frozen.scope, scope) ? frozen : null);
  const previous = compare(periodBefore(period), onSame(last), book.today, rowsOn);
  const lastYear = compare(periodLastYear(period), onSame(earlier.lastYear), book.today, rowsOn);
  const spoken = spokenExtensions(reported).map(({ id }) => id);
  const stale = staleIds(reported, asOf, book.settings.staleDays);
  const projects = scope.kind === "all" ? projectLines(book, counted, asOf) : [];
  const said = { period, scope, asOf, madeOn: book.today, fourClasses: book.settings.fourClasses };
  const told = { changes, outside, previous, lastYear, spoken, stale, projects };
  return {
    ...said,
    ...told,
    periodName: periodWords(period),
    names: reportNames(book),
    tasks: taskFlow.figures,
    assignments: assignments.figures,
    blocks,
    byOriginalDue: originalDueCounts(taskFlow.units),
    ...lists,
    nextPeriod: periodAfter(period),
    staleDays: book.settings.staleDays,
    frozen: {
      ...said,
      ...told,
      tasks: freezeFlow(taskFlow),
      assignments: freezeFlow(assignments),
      blocks: blocks.map(({ block, lines }) => [block, lines.map(({ agency }) => agency)]),
      dueNext: lists.dueNext.map(({ id }) => id),
    },
  };
}
