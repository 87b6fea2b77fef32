import type { IsoDate } from "../calendar/isoDate.ts";
import type { Book } from "../register/book.ts";
import type { TableRow } from "../register/column.ts";
import { parentIds, parentOf } from "../register/identity.ts";
import { type Population, populationOf } from "../register/population.ts";
import type { Directive } from "../register/registerColumns.ts";
import { type Judgement, judge, judgeByOriginalDue, type OfficialClass, standingInfo } from "../register/standings.ts";
import { type DatedEvent, eventsById } from "./events.ts";
import { foldClasses } from "./foldClasses.ts";
import { type LeadAgency, leadReader } from "./leadAgencies.ts";
import { type ReportScope, rowsWithin } from "./reportScope.ts";
import { isTypingError, leftStockOn, rowAsOf } from "./rowAsOf.ts";

/** A row of the register without children, as it stood at the end of a day. */
export interface ReportRow {
  readonly row: Directive;
  /** Mã of its parent, or its own: names the task. */
  readonly root: string;
  readonly events: readonly DatedEvent[];
  readonly population: Population;
  readonly judgement: Judgement;
  readonly officialClass: OfficialClass;
  /** Class as if no extension had been granted. */
  readonly originalClass: OfficialClass;
  /** Reported or submitted, not confirmed. */
  readonly reported: boolean;
  /** Day it left the stock; null while open. */
  readonly leftOn: IsoDate | null;
  /** Agencies that answer for it, in the order of the cell; empty for what leaders or the office itself do. */
  readonly leads: readonly LeadAgency[];
}

/** Bodies that a table may name: agencies, and other bodies where mail is ticked; never leaders, groups, the office itself. */
function mayBeNamed({ agency }: LeadAgency): boolean {
  return agency.kind === "agency" || (agency.kind === "other" && agency.mailed);
}

function uniqueLeads(leads: readonly LeadAgency[]): LeadAgency[] {
  return leads.filter((lead, index) => leads.findIndex(({ agency }) => agency.name === lead.agency.name) === index);
}

/** Rows of the register, and those that were closed with their year; one that a closing cut short left in both counts once. */
export function allRows({ tables, archive }: Pick<Book, "tables" | "archive">): readonly TableRow<Directive>[] {
  const { rows } = tables.register;
  if (archive === undefined || archive.rows.length === 0) return rows;
  const here = new Set(rows.map(({ values }) => values.id.trim()));
  return [...rows, ...archive.rows.filter(({ values }) => !here.has(values.id.trim()))];
}

/** The register as it stood at the end of `day`: rows given by then, parents left out because their children speak. */
export function reportRows(book: Book, day: IsoDate): readonly ReportRow[] {
  const { tables, directory } = book;
  const rows = allRows(book);
  const context = { ...book, today: day };
  const read = leadReader(directory, day);
  const events = eventsById(tables.events);
  const parents = parentIds(rows);
  return rows.flatMap(({ values, unreadable }): ReportRow[] => {
    const id = values.id.trim();
    const own = events.get(id) ?? [];
    const notYet = values.given !== null && values.given > day;
    if (id === "" || parents.has(id) || notYet || isTypingError(values, own)) return [];
    const row = rowAsOf({ ...values, id }, own, day);
    const judgement = judge(row, context);
    const { standing } = judgement;
    const left = leftStockOn(row, own);
    return [
      {
        row,
        root: parentOf(id) ?? id,
        events: own,
        population: unreadable.length > 0 ? "unchecked" : populationOf(row),
        judgement,
        officialClass: standingInfo(standing).class,
        originalClass: standingInfo(row.extended === null ? standing : judgeByOriginalDue(row, context).standing).class,
        reported: standing === "claimedInTime" || standing === "claimedLate",
        leftOn: left !== null && left <= day ? left : null,
        leads: uniqueLeads(read(row.lead).flatMap(({ lead }) => (lead && mayBeNamed(lead) ? [lead] : []))),
      },
    ];
  });
}

/** Rows that reports count: vouched for, chased, led by an agency. */
export function countedRows<Row extends { readonly population: Population; readonly leads: readonly unknown[] }>(
  rows: readonly Row[],
): readonly Row[] {
  return rows.filter(({ population, leads }) => population === "counted" && leads.length > 0);
}

/** Rows of a scope on one day: all of them, and those that the report counts. */
export interface ScopedRows {
  readonly all: readonly ReportRow[];
  readonly counted: readonly ReportRow[];
}

/** The rows that a report on `scope` is about, as they stood at the end of `day`; in four classes where the office reports so. */
export function rowsToReport(book: Book, day: IsoDate, scope: ReportScope): ScopedRows {
  const all = reportRows(book, day);
  const counted = rowsWithin(countedRows(all), scope);
  return { all: rowsWithin(all, scope), counted: book.settings.fourClasses ? foldClasses(counted) : counted };
}
