import type { IsoDate } from "../calendar/isoDate.ts";
import type { Book } from "../register/book.ts";
import { oneLine } from "../text/cleanText.ts";
import { formatCount } from "../text/formatNumber.ts";
import { agencyBlocks } from "./agencyBlocks.ts";
import { checkFigures } from "./checkFigures.ts";
import { NOTHING_KNOWN } from "./compareReports.ts";
import { documentWords } from "./documentWords.ts";
import type { Figures } from "./figures.ts";
import { figuresByAgency } from "./figuresByAgency.ts";
import { flowOf } from "./flow.ts";
import { type FrozenReport, freezeFlow } from "./frozenReport.ts";
import { outsideFigures } from "./outsideFigures.ts";
import { byPlaceInPaper } from "./paperOrder.ts";
import { type ProjectLine, projectKey, projectLines } from "./projectLines.ts";
import { reportItem } from "./reportItem.ts";
import type { ReportIssue, ReportItem, ReportNames } from "./reportModel.ts";
import { reportNames } from "./reportNames.ts";
import { freePeriod } from "./reportPeriod.ts";
import { type ReportRow, rowsToReport } from "./reportRows.ts";
import type { ReportScope } from "./reportScope.ts";
import { assignmentsOf, tasksOf, type Unit } from "./units.ts";

/** A directive with what a meeting is told of it. */
export interface MeetingItem extends ReportItem {
  /** “Quá hạn 14 ngày”, “Hoàn thành đúng hạn”. */
  readonly verdict: string;
}

/** What a group of a report line by line is about. */
export interface MeetingGroup {
  /** null where there is only one. */
  readonly title: string | null;
  readonly items: readonly MeetingItem[];
}

/** A report line by line, in the order of the paper: what a meeting goes through. */
export interface LinesModel {
  readonly scope: ReportScope;
  readonly asOf: IsoDate;
  readonly madeOn: IsoDate;
  readonly fourClasses: boolean;
  readonly names: ReportNames;
  /** “Thông báo số 412/TB-VP ngày 09/9/2026”, or the project. */
  readonly subject: string;
  /** With issuer and subject, as a paper is first cited; "" for projects. */
  readonly citation: string;
  /** Of the meeting that the paper concluded; null where nobody noted it. */
  readonly meetingOn: IsoDate | null;
  /** Counted in tasks. */
  readonly tasks: Figures;
  readonly groups: readonly MeetingGroup[];
  /** Key projects that it is about; none for a paper. */
  readonly projects: readonly ProjectLine[];
  readonly frozen: FrozenReport;
}

function verdictOf(item: ReportItem): string {
  if (item.daysPast === 0) return item.standing;
  return documentWords("report.verdict.past", { standing: item.standing, days: formatCount(item.daysPast) });
}

function itemsOf(rows: readonly ReportRow[], asOf: IsoDate, seen: Set<string>): readonly MeetingItem[] {
  return rows.map((source) => {
    const item = reportItem(source, asOf, seen);
    return { ...item, verdict: verdictOf(item) };
  });
}

/** Rows by project, in the order of the sheet “Dự án”, then those that it does not know. */
function byProject(
  rows: readonly ReportRow[],
  lines: readonly ProjectLine[],
): readonly (readonly [string, ReportRow[]])[] {
  const names = new Map(lines.map(({ name }) => [projectKey(name), name]));
  const gathered = new Map<string, ReportRow[]>([...names.keys()].map((key) => [key, []]));
  for (const row of rows) {
    const key = projectKey(row.row.project);
    if (!names.has(key)) names.set(key, oneLine(row.row.project));
    const known = gathered.get(key);
    if (known) known.push(row);
    else gathered.set(key, [row]);
  }
  return [...gathered].filter(([, own]) => own.length > 0).map(([key, own]) => [names.get(key) ?? "", own]);
}

/** By the day they were given, then by paper, then by their place in it. */
function byPaper({ row: a }: ReportRow, { row: b }: ReportRow): number {
  const [givenA, givenB] = [a.given ?? "", b.given ?? ""];
  if (givenA !== givenB) return givenA < givenB ? -1 : 1;
  if (a.paper === b.paper) return byPlaceInPaper(a, b);
  return a.paper < b.paper ? -1 : 1;
}

function groupsOf(
  rows: readonly ReportRow[],
  asOf: IsoDate,
  scope: ReportScope,
  lines: readonly ProjectLine[],
): readonly MeetingGroup[] {
  if (scope.kind === "notice") {
    const sorted = [...rows].sort((a, b) => byPlaceInPaper(a.row, b.row));
    // the paper stands in the title: its lines name only their place in it
    return [{ title: null, items: itemsOf(sorted, asOf, new Set([oneLine(scope.name)])) }];
  }
  const seen = new Set<string>();
  const groups = byProject(rows, lines).map(([title, own]) => {
    return { title, items: itemsOf([...own].sort(byPaper), asOf, seen) };
  });
  return groups.length === 1 ? groups.map(({ items }) => ({ title: null, items })) : groups;
}

/** Every row counts, however long ago it was finished: the meeting goes through all of them. */
const everyUnit = (units: readonly Unit[]): readonly Unit[] => units.map((unit) => ({ ...unit, leftOn: null }));

/** The paper as it is first cited: kind, number, day, issuer, what it is about. */
function citationOf({ name }: ReportScope, { tables }: Book): Pick<LinesModel, "citation" | "meetingOn"> {
  const row = tables.notices.rows.find(({ values }) => oneLine(values.paper) === oneLine(name))?.values;
  if (!row) return { citation: oneLine(name), meetingOn: null };
  const issuer = oneLine(row.issuer) === "" ? "" : documentWords("report.issuedBy", { issuer: oneLine(row.issuer) });
  const words = [oneLine(name), issuer, oneLine(row.subject)].filter((part) => part !== "");
  return { citation: words.join(" "), meetingOn: row.meetingOn };
}

/**
 * The report on a paper, a project or all projects, line by line, as of `asOf`; an issue where its figures do not add up.
 * Rows that nobody vouched for, and what leaders, groups or the office itself are to do, are not in it.
 */
export function linesReport(book: Book, scope: ReportScope, asOf: IsoDate): LinesModel | ReportIssue {
  const { all, counted } = rowsToReport(book, asOf, scope);
  const period = freePeriod(asOf, asOf);
  const units = everyUnit(assignmentsOf(counted));
  const tasks = flowOf(everyUnit(tasksOf(counted)), period, null);
  const assignments = flowOf(units, period, null);
  const blocks = agencyBlocks(figuresByAgency(units, period, null), book.directory.agencies);
  const issue = checkFigures(tasks.figures, assignments.figures, blocks);
  if (issue) return issue;
  const lines = scope.kind === "project" ? projectLines(book, counted, asOf) : [];
  const projects = lines.filter(({ name }) => scope.name === "" || projectKey(name) === projectKey(scope.name));
  const cited = scope.kind === "notice" ? citationOf(scope, book) : { citation: "", meetingOn: null };
  return {
    scope,
    asOf,
    madeOn: book.today,
    fourClasses: book.settings.fourClasses,
    names: reportNames(book),
    subject: oneLine(scope.name),
    ...cited,
    tasks: tasks.figures,
    groups: groupsOf(counted, asOf, scope, lines),
    projects,
    frozen: {
      period,
      ...{ scope, asOf, madeOn: book.today, fourClasses: book.settings.fourClasses, projects },
      tasks: freezeFlow(tasks),
      assignments: freezeFlow(assignments),
      blocks: blocks.map(({ block, lines: own }) => [block, own.map(({ agency }) => agency)]),
      ...{ changes: [], dueNext: [], spoken: [], stale: [] },
      outside: outsideFigures(all, period),
      ...{ previous: NOTHING_KNOWN, lastYear: NOTHING_KNOWN },
    },
  };
}
