import { addDays, type IsoDate } from "../calendar/isoDate.ts";
import type { Book } from "../register/book.ts";
import { parentOf } from "../register/identity.ts";
import { cellEntries, oneLine } from "../text/cleanText.ts";
import { percentage } from "../text/formatNumber.ts";
import { agencyBlocks } from "./agencyBlocks.ts";
import { checkFigures } from "./checkFigures.ts";
import { boundIn, type Figures } from "./figures.ts";
import { flowOf } from "./flow.ts";
import { type EarlierReports, type FrozenReport, NO_EARLIER_REPORTS, OPEN_CLASSES } from "./frozenReport.ts";
import { outsideFigures } from "./outsideFigures.ts";
import { reportChanges } from "./reportChanges.ts";
import { reportLists } from "./reportLists.ts";
import type { Comparison, ReportIssue, ReportModel, ReportNames } from "./reportModel.ts";
import { periodAfter, periodBefore, periodLastYear, periodWords, type ReportPeriod } from "./reportPeriod.ts";
import { countedRows, type ReportRow, reportRows } from "./reportRows.ts";
import { assignmentKey, assignmentsOf, tasksOf, type Unit } from "./units.ts";

export type { ReportIssue, ReportModel } from "./reportModel.ts";

function namesOf({ settings }: Book): ReportNames {
  return {
    authority: oneLine(settings.authority),
    authorityFull: oneLine(settings.authorityFull),
    assigners: oneLine(settings.assigners),
    office: oneLine(settings.office),
    officeFull: oneLine(settings.officeFull),
    place: oneLine(settings.place),
    symbol: oneLine(settings.reportSymbol),
    signOff: cellEntries(settings.signOff),
    recipients: cellEntries(settings.recipients),
  };
}

/** Keys of the closing stock of a report, as tasks and as assignments. */
interface Opening {
  readonly tasks: ReadonlySet<string>;
  readonly assignments: ReadonlySet<string>;
  readonly overdueTasks: ReadonlySet<string>;
}

function openingFrom(frozen: FrozenReport): Opening {
  const rootOf = (id: string) => parentOf(id) ?? id;
  const overdue = OPEN_CLASSES.indexOf("open.overdue");
  return {
    tasks: new Set(frozen.open.map(([id]) => rootOf(id))),
    assignments: new Set(frozen.open.map(([id, agency]) => assignmentKey(id, frozen.agencies[agency] ?? ""))),
    overdueTasks: new Set(frozen.open.filter(([, , place]) => place === overdue).map(([id]) => rootOf(id))),
  };
}

const earlierOf = (a: IsoDate, b: IsoDate) => (a < b ? a : b);

function overdueTasksOf(units: readonly Unit[]): ReadonlySet<string> {
  return new Set(units.filter(({ officialClass }) => officialClass === "open.overdue").map(({ key }) => key));
}

function comparisonOf(tasks: Figures): Comparison {
  if (tasks.total === 0) return NOTHING_KNOWN;
  return { onTimeRate: percentage(tasks.doneOnTime, boundIn(tasks)), total: tasks.total, overdue: tasks.openOverdue };
}

const NOTHING_KNOWN: Comparison = { onTimeRate: null, total: null, overdue: null };

/** Figures of another period: of its report where one was kept, else computed from the rows' dates. */
function compare(book: Book, period: ReportPeriod | null, frozen: FrozenReport | null): Comparison {
  if (period === null) return NOTHING_KNOWN;
  if (frozen && frozen.from === period.from && frozen.to === period.to) return comparisonOf(frozen.tasks);
  const units = tasksOf(countedRows(reportRows(book, earlierOf(period.to, book.today))));
  return comparisonOf(flowOf(units, period, null).figures);
}

/** One line an agency: the assignments of the period, and what vanished from those of the last report. */
function figuresByAgency(
  units: readonly Unit[],
  period: ReportPeriod,
  opening: ReadonlySet<string> | null,
): ReadonlyMap<string, Figures> {
  const agencyOf = (key: string) => key.slice(key.indexOf("|") + 1);
  const names = new Set([...units.flatMap(({ agency }) => agency ?? []), ...[...(opening ?? [])].map(agencyOf)]);
  const lines = [...names].map((name): [string, Figures] => {
    const own = opening && new Set([...opening].filter((key) => agencyOf(key) === name));
    return [
      name,
      flowOf(
        units.filter(({ agency }) => agency === name),
        period,
        own,
      ).figures,
    ];
  });
  return new Map(lines.filter(([, line]) => line.total > 0 || line.opening > 0));
}

function freeze(rows: readonly ReportRow[], period: ReportPeriod, asOf: IsoDate, tasks: Figures): FrozenReport {
  const agencies = [...new Set(rows.flatMap(({ leads }) => leads.map(({ agency }) => agency.name)))];
  const places = new Map(agencies.map((name, place) => [name, place]));
  const open = rows
    .filter(({ leftOn }) => leftOn === null)
    .flatMap(({ row, leads, officialClass }) =>
      leads.map(({ agency }) => [row.id, places.get(agency.name) ?? 0, OPEN_CLASSES.indexOf(officialClass)] as const),
    );
  return { version: 1, kind: period.kind, from: period.from, to: period.to, asOf, tasks, agencies, open };
}

function originalDueCounts(units: readonly Unit[]): ReportModel["byOriginalDue"] {
  const done = (originalClass: Unit["originalClass"]) =>
    units.filter((unit) => unit.leftOn !== null && unit.originalClass === originalClass).length;
  return { onTime: done("done.onTime"), late: done("done.late") };
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
  const asOf = earlierOf(period.to, book.today);
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
  const ids = new Set([...taskFlow.units, ...assignments.units].flatMap((unit) => unit.ids));
  const reported = rows.filter(({ row }) => ids.has(row.id));
  const dayBefore = tasksOf(countedRows(reportRows(book, earlierOf(addDays(period.from, -1), book.today))));
  const overdueBefore = opening?.overdueTasks ?? overdueTasksOf(dayBefore);
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
