import { type IsoDate, parseIsoDate } from "../calendar/isoDate.ts";
import { type Message, message } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import type { Population } from "../register/population.ts";
import { PROPERTY } from "../register/propertyKeys.ts";
import { MOST_APPENDIX_ROWS } from "../report/appendixColumns.ts";
import { buildReport } from "../report/buildReport.ts";
import type { FrozenReport } from "../report/frozenReport.ts";
import { keptReports, nextReportId, type RelatedReports, relatedReports, rowsToKeep } from "../report/keptReports.ts";
import { linesReport } from "../report/linesReport.ts";
import { openingFrom } from "../report/openingStock.ts";
import { type ProjectLine, projectKey, projectLines } from "../report/projectLines.ts";
import { readPeriod } from "../report/readPeriod.ts";
import { reportDoubts } from "../report/reportDoubts.ts";
import type { ReportIssue, ReportModel } from "../report/reportModel.ts";
import { dayOfReport, periodWords, type ReportPeriod } from "../report/reportPeriod.ts";
import { rowsToReport } from "../report/reportRows.ts";
import { ALL, type ReportScope } from "../report/reportScope.ts";
import { changedSince, reviveReport } from "../report/reviveReport.ts";
import { shortList } from "../text/shortList.ts";
import { ROW_MARKS } from "./journalLines.ts";
import { missingSettings } from "./missingSettings.ts";
import type { Answers, Plan } from "./plan.ts";
import { refreshedBook, refreshPlan } from "./refreshRegister.ts";
import { planAgencyLists, planListSheet, withListSheet } from "./reportAppendix.ts";
import type { ReportInput } from "./reportInput.ts";

/** Without these a report would be half-written. */
export const REPORT_NEEDS = ["authority", "authorityFull", "assigners", "office", "officeFull", "place"] as const;

function withOwnLines(book: Book, { signOff, recipients }: ReportInput): Book {
  const { settings } = book;
  return {
    ...book,
    settings: { ...settings, signOff: signOff ?? settings.signOff, recipients: recipients ?? settings.recipients },
  };
}

/** A document that was asked for goes to Drive unless the dialog takes it. */
const deliveryOf = ({ deliver }: ReportInput) => (deliver === "download" ? "download" : "drive");

const refused = (...say: readonly Message[]): Plan => ({ refused: true, say });
const notReconciled = ({ line, a, b }: ReportIssue): Plan => refused(message("msg.notReconciled", { line, a, b }));

/** The figures, and the line of the journal by which keeping them can be taken back. */
function keeping(frozen: FrozenReport, { tables, now, user, run }: Book): Pick<Plan, "append" | "journal"> {
  const id = nextReportId(tables.reports);
  return {
    append: { reports: rowsToKeep(id, frozen, now, user || run) },
    journal: [{ sheet: "reports", id, field: ROW_MARKS.kept, before: "", after: periodWords(frozen.period) }],
  };
}

type Refreshed = ReturnType<typeof refreshPlan>;

function withKeeping(refreshed: Refreshed, kept: Pick<Plan, "append" | "journal">): Plan {
  return { ...refreshed, ...kept, append: { ...refreshed.append, ...kept.append } };
}

/** The key projects that a report on `scope` names. */
function projectsWithin(book: Book, scope: ReportScope, asOf: IsoDate): readonly ProjectLine[] {
  if (scope.kind !== "all" && scope.kind !== "project") return [];
  const lines = projectLines(book, rowsToReport(book, asOf, ALL).counted, asOf);
  return lines.filter(({ name }) => scope.name === "" || projectKey(name) === projectKey(scope.name));
}

/** What a look at the register before a report is about. */
interface Look {
  readonly scope: ReportScope;
  readonly asOf: IsoDate;
  readonly rows: number;
  readonly related: RelatedReports | null;
  /** Whose lists become files of their own, where the list of all is too long. */
  readonly agencies: readonly string[];
}

/** What the dialog shows before anything is made. */
function checkPlan(book: Book, { scope, asOf, rows, related, agencies }: Look): Plan {
  const { all } = rowsToReport(book, asOf, scope);
  const projects = projectsWithin(book, scope, asOf);
  const { same = null, broken = [] } = related ?? {};
  return {
    reply: {
      doubts: reportDoubts(book, all, projects),
      rows,
      kept: same && { id: same.id, madeAt: same.madeAt, asOf: same.frozen.asOf },
      broken,
      opensWith: related?.previous ? periodWords(related.previous.period) : null,
      agencies,
    },
  };
}

/** Why a report line by line would hold nothing: there is nothing, or all of it is what reports do not count. */
function whyEmpty(book: Book, scope: ReportScope, asOf: IsoDate): readonly Message[] {
  const { all } = rowsToReport(book, asOf, scope);
  if (all.length === 0) return [message("msg.reportEmpty")];
  const counts = new Map<Population, number>();
  for (const { population } of all) counts.set(population, (counts.get(population) ?? 0) + 1);
  const reasons = [...counts].map(([population, n]) => message(`msg.uncounted.${population}`, { n }));
  return [message("msg.reportUncounted", { n: all.length }), ...reasons];
}

function planLines(book: Book, refreshed: Refreshed, scope: ReportScope, input: ReportInput): Plan {
  const asked = input.asOf === undefined ? null : parseIsoDate(input.asOf);
  const asOf = asked !== null && asked < book.today ? asked : book.today;
  const meeting = linesReport(book, scope, asOf);
  if ("code" in meeting) return notReconciled(meeting);
  const rows = meeting.groups.reduce((sum, { items }) => sum + items.length, 0);
  const empty = rows === 0 ? whyEmpty(book, scope, asOf) : [];
  if (input.check) return { ...checkPlan(book, { scope, asOf, rows, related: null, agencies: [] }), say: empty };
  if (rows === 0) return refused(...empty);
  const kept = withKeeping(refreshed, keeping(meeting.frozen, book));
  return { ...kept, meeting, deliver: deliveryOf(input) };
}

/** What a person should know of the kept figures, and of those that were to be used and cannot be. */
function keptNotes(report: ReportModel, fresh: ReportModel, { broken }: RelatedReports): readonly Message[] {
  const changed = report === fresh ? [] : changedSince(report.frozen, fresh.frozen);
  return [
    ...(changed.length > 0 ? [message("msg.keptDiffers", { n: changed.length, ids: shortList(changed) })] : []),
    ...(broken.length > 0 ? [message("msg.keptBroken", { ids: broken.join(", ") })] : []),
  ];
}

function planFigures(book: Book, refreshed: Refreshed, period: ReportPeriod, input: ReportInput): Plan {
  const scope = input.scope ?? ALL;
  const opens = (frozen: FrozenReport) => openingFrom(frozen, scope) !== null;
  const related = relatedReports(keptReports(book.tables.reports), period, scope, opens);
  const fresh = buildReport(book, period, related, scope);
  if ("code" in fresh) return notReconciled(fresh);
  if (input.check) {
    const rows = fresh.appendix.length;
    const agencies =
      rows > MOST_APPENDIX_ROWS ? fresh.blocks.flatMap(({ lines }) => lines.map((own) => own.agency)) : [];
    return checkPlan(book, { scope, asOf: dayOfReport(period, book.today), rows, related, agencies });
  }
  const isKept = input.source === "kept" && related.same !== null;
  const report = isKept && related.same ? reviveReport(related.same.frozen, book) : fresh;
  if (input.sheet) return planListSheet(report);
  if (input.lists) return planAgencyLists(report, input.lists, deliveryOf(input));
  const plan = isKept ? refreshed : withKeeping(refreshed, keeping(report.frozen, book));
  const notes = keptNotes(report, fresh, related);
  if (input.deliver === "none")
    return { ...plan, say: [message("msg.figuresKept", { period: periodWords(period) }), ...notes] };
  return {
    ...plan,
    ...withListSheet(report, input.period === undefined ? "sheet" : "no-sheet"),
    deliver: deliveryOf(input),
    say: notes,
  };
}

/** In a box, a period that was reported before is asked about: its figures as kept, or anew. */
function sourceFromBox(book: Book, period: ReportPeriod, answers: Answers): Plan | ReportInput["source"] {
  const { same } = relatedReports(keptReports(book.tables.reports), period, ALL, () => false);
  if (same === null) return "register";
  if (answers["anew"] !== undefined) return answers["anew"] === "yes" ? "register" : "kept";
  const text = message("ask.reportAnew", { period: periodWords(period), id: same.id, at: same.madeAt });
  return { ask: { name: "anew", title: message("menu.report"), text, kind: "yes-no" } };
}

/** Makes the report that was asked for and keeps its figures; computes the register first, so that figures and sheet agree. */
export function planReport(book: Book, input: ReportInput, answers: Answers): Plan {
  const missing = missingSettings(book.settings, REPORT_NEEDS);
  if (missing.length > 0) return refused(...missing);
  const computed = refreshPlan(book);
  const known = book.tables.projects.rows.length > 0 ? "yes" : "no";
  const refreshed = { ...computed, properties: { ...computed.properties, [PROPERTY.projects]: known } };
  const after = withOwnLines(refreshedBook(book, refreshed), input);
  if (input.form === "lines") return planLines(after, refreshed, input.scope ?? ALL, input);
  const typed = input.period ?? answers["period"];
  if (typed === undefined) {
    const text = message("ask.period");
    return { ask: { name: "period", title: message("menu.report"), text, kind: "text" } };
  }
  if (typed === "cancel") return { say: [message("msg.nothingDone")] };
  const period = readPeriod(typed, book.today, book.settings.reportCutOff);
  if (period === null) return refused(message("msg.periodUnreadable", { text: typed }));
  if (period.from > book.today) return refused(message("msg.periodAhead"));
  const source = input.period === undefined ? sourceFromBox(after, period, answers) : input.source;
  if (typeof source === "object") return source;
  return planFigures(after, refreshed, period, { ...input, ...(source ? { source } : {}) });
}
