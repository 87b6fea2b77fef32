import { addDays, daysBetween, type IsoDate, monthOf, yearOf } from "../calendar/isoDate.ts";
import { isWorkingDay } from "../calendar/workingDays.ts";
import type { Book } from "../register/book.ts";
import { parentOf } from "../register/identity.ts";
import type { Directive } from "../register/registerColumns.ts";
import { DEADLINE_KINDS, keyOfLabel, STATES } from "../register/states.ts";
import { foldClasses } from "../report/foldClasses.ts";
import { daysPast } from "../report/reportItem.ts";
import { calendarPeriod, type ReportPeriod } from "../report/reportPeriod.ts";
import { allRows, countedRows, type ReportRow, reportRows } from "../report/reportRows.ts";
import { cellEntries, oneLine, shorten } from "../text/cleanText.ts";
import { withContext } from "../text/withContext.ts";
import { CALENDAR_DAYS } from "./comingDays.ts";
import type { DashboardFacts, DashboardRow } from "./dashboardRow.ts";

const TEXT_LENGTH = 160;
/** Months before that of today. */
const MONTHS_BACK = 11;

/** A directive in a line of a list. */
export function listedText(row: Directive): string {
  return shorten(oneLine(row.short) || oneLine(withContext(row)), TEXT_LENGTH);
}

type Namer = (cell: string) => string;

/** Cells that differ only in case or blanks name the same: as the first one spells it. */
function firstSpelling(): Namer {
  const spellings = new Map<string, string>();
  return (cell) => {
    const name = oneLine(cell);
    const known = spellings.get(name.toLowerCase());
    if (known === undefined) spellings.set(name.toLowerCase(), name);
    return known ?? name;
  };
}

function dashboardRow(source: ReportRow, asOf: IsoDate, named: Namer, text: string | null): DashboardRow {
  const { row, root, population, judgement, officialClass, originalClass, reported, leftOn, leads } = source;
  return {
    row: { id: row.id, given: row.given, state: row.state },
    root,
    population,
    judgement: { standing: judgement.standing },
    officialClass,
    originalClass,
    reported,
    leftOn,
    leads: leads.map(({ agency }) => ({ agency: { name: agency.name } })),
    due: judgement.due,
    isTarget: keyOfLabel(DEADLINE_KINDS, row.deadlineKind) === "target",
    daysPast: daysPast(source, asOf),
    daysWaiting: reported && row.reportedOn ? Math.max(0, daysBetween(row.reportedOn, asOf)) : 0,
    lead: cellEntries(row.lead).join("; "),
    project: named(row.project),
    leader: named(oneLine(row.inCharge) === "" ? row.orderedBy : row.inCharge),
    paper: named(row.paper),
    text,
  };
}

/** In four classes where the office reports so. */
function rowsOn(book: Book, day: IsoDate): readonly ReportRow[] {
  const rows = reportRows(book, day);
  return book.settings.fourClasses ? foldClasses(rows) : rows;
}

function groupedByRoot<Row extends { readonly values: { readonly id: string } }>(rows: readonly Row[]) {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = row.values.id.trim();
    const root = parentOf(id) ?? id;
    const group = groups.get(root);
    if (group) group.push(row);
    else groups.set(root, [row]);
  }
  return (root: string): readonly Row[] => groups.get(root) ?? [];
}

interface ReportMonth {
  readonly month: ReportPeriod;
  readonly rows: readonly ReportRow[];
}

/** Months are judged at their own end, as their reports are; only the tasks that they finished are looked at again. */
function reportMonths(book: Book, rows: readonly ReportRow[]): readonly ReportMonth[] {
  const registerOf = groupedByRoot(allRows(book));
  const eventsOf = groupedByRoot(book.tables.events.rows);
  const year = yearOf(book.today);
  const months = Array.from({ length: MONTHS_BACK }, (_, index) =>
    calendarPeriod("month", year, monthOf(book.today) - MONTHS_BACK + index, null),
  );
  return months.map((month) => {
    const left = rows.filter(({ leftOn }) => leftOn !== null && leftOn >= month.from && leftOn <= month.to);
    const roots = [...new Set(left.map(({ root }) => root))];
    const register = { rows: roots.flatMap(registerOf) };
    const events = { rows: roots.flatMap(eventsOf) };
    const then = rowsOn({ ...book, tables: { ...book.tables, register, events }, archive: { rows: [] } }, month.to);
    return { month, rows: countedRows(then) };
  });
}

/** Open, left since `from`, or paused: with all that belongs to their tasks. What was finished long ago is in no figure. */
function rowsThatCount(rows: readonly ReportRow[], from: IsoDate): readonly ReportRow[] {
  const matters = ({ leftOn, row }: ReportRow) =>
    leftOn === null || leftOn >= from || keyOfLabel(STATES, row.state) === "paused";
  const roots = new Set(rows.filter(matters).map(({ root }) => root));
  return rows.filter(({ root }) => roots.has(root));
}

function daysOffFrom({ today, calendar }: Book): ReadonlySet<IsoDate> {
  const days = Array.from({ length: CALENDAR_DAYS }, (_, index) => addDays(today, index));
  return new Set(days.filter((day) => !isWorkingDay(day, calendar)));
}

function firstDay(months: readonly { readonly month: ReportPeriod }[], today: IsoDate): IsoDate {
  return months[0]?.month.from ?? today;
}

/** Texts of rows by Mã: of so many at most, the open ones first. */
function textsOf(rows: readonly ReportRow[], most: number): ReadonlyMap<string, string> {
  const open = rows.filter(({ leftOn }) => leftOn === null);
  const left = rows.filter(({ leftOn }) => leftOn !== null);
  const told = [...open, ...left].slice(0, most);
  return new Map(told.map(({ row }) => [row.id, listedText(row)]));
}

/**
 * The register of `book` on its day, as the dashboard counts it.
 * @param mostTexts rows beyond that many come without their text
 */
export function dashboardFacts(book: Book, mostTexts: number): DashboardFacts {
  const all = rowsOn(book, book.today);
  const months = reportMonths(book, all);
  const rows = rowsThatCount(all, firstDay(months, book.today));
  const texts = textsOf(rows, mostTexts);
  const leads = new Set(
    [all, ...months.map((month) => month.rows)].flatMap((some) =>
      some.flatMap((row) => row.leads.map(({ agency }) => agency.name)),
    ),
  );
  const named = firstSpelling();
  const listed = (some: readonly ReportRow[], asOf: IsoDate) =>
    some.map((source) => dashboardRow(source, asOf, named, texts.get(source.row.id) ?? null));
  return {
    today: book.today,
    agencies: book.directory.agencies
      .filter(({ name }) => leads.has(name))
      .map(({ name, block, order }) => ({ name, block, order })),
    rows: listed(rows, book.today),
    months: months.map(({ month, rows: then }) => ({ month, rows: listed(then, month.to) })),
    daysOff: daysOffFrom(book),
  };
}
