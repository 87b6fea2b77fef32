import { addDays } from "../calendar/isoDate.ts";
import type { Book } from "../register/book.ts";
import { agencyBlocks } from "./agencyBlocks.ts";
import { checkFigures } from "./checkFigures.ts";
import { compare } from "./compareReports.ts";
import { figuresByAgency } from "./figuresByAgency.ts";
import { flowOf } from "./flow.ts";
import { type EarlierReports, NO_EARLIER_REPORTS } from "./frozenReport.ts";
import { officeNames } from "./officeNames.ts";
import { freeze, openingFrom } from "./openingStock.ts";
import { originalDueCounts } from "./originalDueCounts.ts";
import { outsideFigures } from "./outsideFigures.ts";
import { reportChanges } from "./reportChanges.ts";
import { reportLists } from "./reportLists.ts";
import type { ReportIssue, ReportModel, ReportNames } from "./reportModel.ts";
import {
  dayOfReport,
  periodAfter,
  periodBefore,
  periodLastYear,
  periodWords,
  type ReportPeriod,
} from "./reportPeriod.ts";
import { countedRows, reportRows } from "./reportRows.ts";
import { assignmentsOf, tasksOf, type Unit } from "./units.ts";

export type { ReportIssue, ReportModel } from "./reportModel.ts";

function namesOf({ settings }: Book): ReportNames {
  const { reportSymbol: symbol, signOff, recipients } = settings;
  return officeNames(settings, { symbol, signOff, recipients });
}

function overdueTasksOf(units: readonly Unit[]): ReadonlySet<string> {
  return new Set(units.filter(({ officialClass }) => officialClass === "open.overdue").map(({ key }) => key));
}

/** Tasks as they stood the day before `period`, from the rows' dates. */
function tasksBefore(book: Book, period: ReportPeriod): readonly Unit[] {
  const dayBefore = addDays(period.from, -1);
  return tasksOf(countedRows(reportRows(book, dayBefore < book.today ? dayBefore : book.today)));
}

/**
 * The statistical report on all directives over `period`; an issue, and no report, where its figures do not add up.
 * @param earlier reports kept from before: the last one opens the stock if it ended the day before this period begins,
 * otherwise the stock is computed from the rows' dates.
 */
export function buildReport(
  book: Book,
  period: ReportPeriod,
  earlier: EarlierReports = NO_EARLIER_REPORTS,
): ReportModel | ReportIssue {
  const asOf = dayOfReport(period, book.today);
  const all = reportRows(book, asOf);
  const rows = countedRows(all);
  const last = earlier.previous && addDays(earlier.previous.to, 1) === period.from ? earlier.previous : null;
  const opening = last && openingFrom(last);
  const taskFlow = flowOf(tasksOf(rows), period, opening?.tasks ?? null);
  const byAgency = figuresByAgency(assignmentsOf(rows), period, opening?.assignments ?? null);
  const blocks = agencyBlocks(byAgency, book.directory.agencies);
  const assignments = flowOf(assignmentsOf(rows), period, opening?.assignments ?? null);
  const issue = checkFigures(taskFlow.figures, assignments.figures, blocks);
  if (issue) return issue;
  const ids = new Set(assignments.units.flatMap((unit) => unit.ids));
  const reported = rows.filter(({ row }) => ids.has(row.id));
  const overdueBefore = opening?.overdueTasks ?? overdueTasksOf(tasksBefore(book, period));
  return {
    period,
    periodName: periodWords(period),
    asOf,
    madeOn: book.today,
    names: namesOf(book),
    tasks: taskFlow.figures,
    assignments: assignments.figures,
    blocks,
    byOriginalDue: originalDueCounts(taskFlow.units),
    previous: compare(book, periodBefore(period), last),
    lastYear: compare(book, periodLastYear(period), earlier.lastYear),
    changes: reportChanges(overdueBefore, overdueTasksOf(taskFlow.units), taskFlow.adjusted, reported, period),
    ...reportLists(reported, period, asOf, book.directory.agencies),
    nextPeriod: periodAfter(period),
    outside: outsideFigures(all, period),
    frozen: freeze(reported, period, asOf, taskFlow.figures),
  };
}
