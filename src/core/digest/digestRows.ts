import type { Agency } from "../agency/agency.ts";
import { addDays, daysBetween, type IsoDate } from "../calendar/isoDate.ts";
import { workingDaysBetween } from "../calendar/workingDays.ts";
import { type Missed, missedOf, occurrencesOf } from "../progress/occurrences.ts";
import type { Book } from "../register/book.ts";
import { numberOf, parentIds, parentOf } from "../register/identity.ts";
import { populationOf } from "../register/population.ts";
import type { Directive } from "../register/registerColumns.ts";
import { type Judgement, judge } from "../register/standings.ts";
import { keyOfLabel, STATES } from "../register/states.ts";
import { type DatedEvent, type EventKey, eventsById, latestEvent } from "../report/events.ts";
import { type LeadAgency, leadReader, type NamedLead } from "../report/leadAgencies.ts";
import type { LineFacts } from "./sections.ts";

/** A directive counts as new for this many days after it was given. */
const FRESH_DAYS = 7;

/** A row of the register that may be mailed, with all that a letter may say about it. */
export interface DigestRow {
  readonly row: Directive;
  /** Mã of its parent, or its own. */
  readonly root: string;
  readonly judgement: Judgement;
  readonly facts: LineFacts;
  readonly workingDaysPast: number;
  readonly leads: readonly NamedLead[];
  readonly support: readonly NamedLead[];
  readonly returned: DatedEvent | null;
  readonly dispute: DatedEvent | null;
  readonly lastHeard: IsoDate | null;
  /** null: it does not recur, or no occurrence was missed. */
  readonly missed: Missed | null;
}

const HEARD: readonly EventKey[] = ["progress", "claimed", "submitted", "occurrence", "extensionAsked", "disputed"];
const ANSWERED: readonly EventKey[] = ["claimed", "submitted", "confirmed", "returned"];
const SETTLED: readonly EventKey[] = ["claimed", "submitted", "confirmed", "transferred", "corrected", "disputed"];

function latest(dates: readonly (IsoDate | null)[]): IsoDate | null {
  return dates.reduce((last, date) => (date !== null && (last === null || date > last) ? date : last), null);
}

/** Last day up to `until` on which the agency was heard of, or got the directive; null when unknown. */
export function lastHeardOf(
  { given, reportedOn }: Pick<Directive, "given" | "reportedOn">,
  events: readonly DatedEvent[],
  until: IsoDate,
): IsoDate | null {
  return latest([given, reportedOn, latestEvent(events, HEARD, until)?.date ?? null]);
}

function returnedEvent(row: Directive, events: readonly DatedEvent[], today: IsoDate): DatedEvent | null {
  const state = keyOfLabel(STATES, row.state) ?? "assigned";
  const answer = latestEvent(events, ANSWERED, today);
  return answer?.kind === "returned" && (state === "assigned" || state === "inProgress") ? answer : null;
}

function isFresh(given: IsoDate | null, today: IsoDate): boolean {
  return given !== null && given <= today && given >= addDays(today, -FRESH_DAYS);
}

/** Rows that may be mailed: vouched for, chased, no parent of others, the counted ones and the recurring. */
export function digestRows(book: Book): readonly DigestRow[] {
  const { today, calendar, settings, tables } = book;
  const read = leadReader(book.directory, today);
  const events = eventsById(tables.events);
  const parents = parentIds(tables.register.rows);
  return tables.register.rows.flatMap(({ values: row, unreadable }): DigestRow[] => {
    const id = row.id.trim();
    const population = populationOf(row);
    const speaks = (population === "counted" || population === "recurring") && row.chase && unreadable.length === 0;
    if (!speaks || id === "" || parents.has(id)) return [];
    const judgement = judge(row, book);
    const own = events.get(id) ?? [];
    const returned = returnedEvent(row, own, today);
    const dispute = latestEvent(own, SETTLED, today);
    const lastHeard = lastHeardOf(row, own, today);
    const unheardDays = lastHeard === null ? 0 : daysBetween(lastHeard, today);
    const missed = population === "recurring" ? missedOf(occurrencesOf(own)) : null;
    const facts: LineFacts = {
      standing: judgement.standing,
      fresh: isFresh(row.given, today),
      returned: returned !== null,
      stale: judgement.standing === "noDeadline" && unheardDays > settings.staleDays,
      recurring: population === "recurring",
      missed: missed !== null,
    };
    const past = judgement.daysLeft !== null && judgement.daysLeft < 0 && judgement.keptUntil !== null;
    return [
      {
        row: { ...row, id },
        root: parentOf(id) ?? id,
        judgement,
        facts,
        workingDaysPast: past && judgement.keptUntil ? workingDaysBetween(judgement.keptUntil, today, calendar) : 0,
        leads: read(row.lead),
        support: read(row.support),
        returned,
        dispute: dispute?.kind === "disputed" ? dispute : null,
        lastHeard,
        missed,
      },
    ];
  });
}

/** A body that may be written to at all: agencies, and other bodies, where mail is ticked; never leaders, groups, the office itself. */
export function mayBeMailed(agency: Agency): boolean {
  return (agency.kind === "agency" || agency.kind === "other") && agency.mailed;
}

/** The way `agency` answers for a row, or null. */
export function leadOfAgency(row: DigestRow, agency: string): LeadAgency | null {
  return row.leads.find(({ lead }) => lead?.agency.name === agency)?.lead ?? null;
}

/** By due date, rows without one last, then by Mã. */
export function byDueThenId(a: DigestRow, b: DigestRow): number {
  const dueA = a.judgement.due ?? "9999";
  const dueB = b.judgement.due ?? "9999";
  if (dueA !== dueB) return dueA < dueB ? -1 : 1;
  const gap = (numberOf(a.row.id) ?? 0) - (numberOf(b.row.id) ?? 0);
  if (gap !== 0) return gap;
  return a.row.id < b.row.id ? -1 : a.row.id > b.row.id ? 1 : 0;
}
