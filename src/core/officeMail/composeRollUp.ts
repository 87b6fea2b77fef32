// On demand: Code.js only fetches it from Parts.js.
import { addDays, daysBetween, isoWeekOf, mondayOf } from "../calendar/isoDate.ts";
import { composeDigest, type Digest } from "../digest/composeDigest.ts";
import { digestRows, mayBeMailed } from "../digest/digestRows.ts";
import { mailMarks } from "../digest/mailMarks.ts";
import type { Book } from "../register/book.ts";
import { numberOf } from "../register/identity.ts";
import { directoryOrder } from "../report/directoryOrder.ts";
import type { Figures } from "../report/figures.ts";
import { flowOf } from "../report/flow.ts";
import { leadReader } from "../report/leadAgencies.ts";
import { reportChanges } from "../report/reportChanges.ts";
import { freePeriod } from "../report/reportPeriod.ts";
import { countedRows, type ReportRow, reportRows } from "../report/reportRows.ts";
import { assignmentsOf, tasksOf, type Unit } from "../report/units.ts";
import { cellEntries } from "../text/cleanText.ts";
import { isMailAddress } from "../text/mailAddress.ts";
import { agencyTable } from "./agencyTable.ts";
import { figuresOfWeek, withFigures } from "./earlierFigures.ts";
import { openClaims, openRequests, reportsByForm, spokenExtensions } from "./officeRows.ts";
import type { MailCounts, Proposed, RollUp } from "./rollUp.ts";
import { figureOf, rollUpFigures } from "./rollUpFigures.ts";
import { rollUpSubject } from "./wordRollUp.ts";

/** Names the addressee in the ledger, whoever that is; no agency is called so. */
const ADDRESSEE = "lãnh đạo theo dõi";

const rollUpKey = (week: string) => `rollUp|${week}|${ADDRESSEE}`;

/** Where the roll-up goes; [] when the office wants none. */
function managerAddresses({ settings }: Pick<Book, "settings">): readonly string[] {
  return [...new Set(cellEntries(settings.managerEmail))].filter(isMailAddress);
}

const byId = (rows: readonly ReportRow[]) => new Map(rows.map((source) => [source.row.id, source]));

function overdueOf(units: readonly Unit[], rows: readonly ReportRow[]): ReadonlySet<string> {
  const known = byId(rows);
  return new Set(units.filter((unit) => figureOf(unit, known) === "overdue").map(({ key }) => key));
}

/** Tasks overdue seven days ago: as that week's roll-up said, else as the rows' dates tell. */
function overdueBefore(book: Book): ReadonlySet<string> {
  const day = addDays(book.today, -7);
  const kept = figuresOfWeek(book.properties, isoWeekOf(day));
  if (kept) return new Set(kept.overdue);
  const rows = countedRows(reportRows(book, day));
  return overdueOf(tasksOf(rows), rows);
}

/** Agencies that may be written to and are overdue for more than the set days, in directory order. */
function proposedLetters(rows: readonly ReportRow[], units: readonly Unit[], book: Book): readonly Proposed[] {
  const known = byId(rows);
  const isLong = (unit: Unit) => {
    const keptUntil = known.get(unit.ids[0] ?? "")?.judgement.keptUntil ?? null;
    return keptUntil !== null && daysBetween(keptUntil, book.today) > book.settings.escalateDays;
  };
  return directoryOrder(book.directory.agencies)
    .filter(mayBeMailed)
    .flatMap(({ name }) => {
      const own = units.filter((unit) => unit.agency === name && figureOf(unit, known) === "overdue" && isLong(unit));
      return own.length > 0 ? [{ agency: name, tasks: own.length }] : [];
    });
}

function mailCounts(digest: Digest, { properties }: Book): MailCounts {
  const marks = mailMarks(properties).filter(({ key }) => key.startsWith(`digest|${digest.week.key}|`));
  const known = new Map(marks.map(({ key, state }) => [key, state]));
  const count = (state: string) => marks.filter((mark) => mark.state === state).length;
  return {
    sent: count("sent") + count("returned"),
    failed: count("failed"),
    unclear: count("sending"),
    waiting: digest.letters.filter(({ key }) => (known.get(key) ?? "waiting") === "waiting").length,
    unreachable: digest.unreachable,
    silent: digest.silent.length,
  };
}

/** Open tasks that no table counts, told apart: those of leaders and the office, and those whose lead nobody knows. */
function withoutAgency(rows: readonly ReportRow[], book: Book): { own: readonly string[]; unknown: readonly string[] } {
  const read = leadReader(book.directory, book.today);
  const left = rows.filter(
    ({ population, leads, leftOn }) => population === "counted" && leads.length === 0 && leftOn === null,
  );
  const isOwn = ({ row }: ReportRow) =>
    read(row.lead).some(({ lead }) => lead?.agency.kind === "leader" || lead?.agency.kind === "own");
  const roots = (some: readonly ReportRow[]) => [...new Set(some.map(({ root }) => root))];
  return { own: roots(left.filter(isOwn)), unknown: roots(left.filter((source) => !isOwn(source))) };
}

/** Of agencies with open assignments; those of a report would also count what left the stock. */
function openFiguresByAgency(units: readonly Unit[], book: Book): ReadonlyMap<string, Figures> {
  const period = freePeriod(addDays(book.today, -6), book.today);
  const names = [...new Set(units.flatMap(({ agency }) => agency ?? []))];
  const own = (name: string) => units.filter(({ agency, leftOn }) => agency === name && leftOn === null);
  return new Map(
    names.flatMap((name): [string, Figures][] =>
      own(name).length > 0 ? [[name, flowOf(own(name), period, null).figures]] : [],
    ),
  );
}

const byNumber = (a: { readonly id: string }, b: { readonly id: string }) =>
  (numberOf(a.id) ?? 0) - (numberOf(b.id) ?? 0);

/** What came and went in the seven days up to today. @param overdue keys of tasks that are now */
function movedIn(book: Book, tasks: readonly Unit[], overdue: ReadonlySet<string>): RollUp["moved"] {
  const period = freePeriod(addDays(book.today, -6), book.today);
  const { given, doneOnTime, doneLate, doneNoDeadline } = flowOf(tasks, period, null).figures;
  const changes = reportChanges(overdueBefore(book), overdue, [], [], period);
  const changed = (key: string) => changes.find((line) => line.key === key)?.count ?? 0;
  return {
    ...{ given, doneOnTime, doneLate, doneNoDeadline },
    newlyOverdue: changed("newlyOverdue"),
    noLongerOverdue: changed("noLongerOverdue"),
  };
}

/** The roll-up that `book` gives rise to on its day, and what the next one has to remember of it. */
export function composeRollUp(book: Book): { readonly rollUp: RollUp; readonly remember: string } {
  const all = reportRows(book, book.today);
  const rows = countedRows(all);
  const known = byId(rows);
  const tasks = tasksOf(rows);
  const assignments = assignmentsOf(rows);
  const overdue = overdueOf(tasks, rows);
  const digest = composeDigest(book);
  const figures = rollUpFigures(tasks, known);
  const table = agencyTable(
    openFiguresByAgency(assignments, book),
    assignments,
    known,
    book.directory.agencies,
    book.today,
  );
  const { own, unknown } = withoutAgency(all, book);
  const roots = (holds: (row: ReportRow) => boolean) => [...new Set(all.filter(holds).map(({ root }) => root))];
  const unchecked = roots(({ population, leftOn }) => population === "unchecked" && leftOn === null);
  const from = mondayOf(book.today);
  const week = { key: isoWeekOf(book.today), from, to: addDays(from, 6) };
  const rollUp: Omit<RollUp, "subject"> = {
    key: rollUpKey(week.key),
    to: managerAddresses(book),
    week,
    asOf: book.today,
    figures,
    before: figuresOfWeek(book.properties, isoWeekOf(addDays(book.today, -7)))?.figures ?? null,
    moved: movedIn(book, tasks, overdue),
    assignments: table.total.tracked,
    stale: digestRows(book).filter(({ facts }) => facts.stale && !facts.recurring).length,
    requests: [...openRequests(rows)].sort(byNumber),
    byForm: reportsByForm(all, book),
    claims: openClaims(rows, book).filter(({ days }) => days > book.settings.confirmDays),
    spoken: [...spokenExtensions(rows)].sort(byNumber),
    proposed: proposedLetters(rows, assignments, book),
    table,
    mails: mailCounts(digest, book),
    unchecked: unchecked.length + unknown.length,
    drafts: new Set(all.filter(({ population }) => population === "draft").map(({ row }) => row.paper)).size,
    ownTasks: own,
    link: `https://docs.google.com/spreadsheets/d/${book.spreadsheetId}/edit`,
  };
  const remember = withFigures(book.properties, { week: week.key, figures, overdue: [...overdue] });
  return { rollUp: { ...rollUp, subject: rollUpSubject(rollUp, book.language) }, remember };
}
