import type { Agency } from "../agency/agency.ts";
import { daysBetween, type IsoDate } from "../calendar/isoDate.ts";
import type { Book } from "../register/book.ts";
import { dueNow } from "../register/linkKinds.ts";
import { type StandingKey, standingInfo } from "../register/standings.ts";
import { directoryOrder } from "../report/directoryOrder.ts";
import type { LeadAgency, NamedLead } from "../report/leadAgencies.ts";
import type { ReportOutcome } from "../reportBack/outcomes.ts";
import type { CalendarEntry, DigestLetter, DigestLine, DigestSection, StandingCount } from "./digestLetter.ts";
import { byDueThenId, type DigestRow, leadOfAgency } from "./digestRows.ts";
import { SECTIONS, sectionOf } from "./sections.ts";

export type LetterContent = Pick<
  DigestLetter,
  "lead" | "support" | "counts" | "calendar" | "lines" | "mostOverdueDays" | "answers"
>;

/** Standings that a letter counts, in the order of its closing line. */
const COUNTED = [
  "overdue",
  "missedTarget",
  "dueSoon",
  "onTrack",
  "noDeadline",
  "waitingEvent",
  "claimedInTime",
  "claimedLate",
] as const satisfies readonly StandingKey[];

/** A directive as one agency is told of it. */
interface Told {
  readonly source: DigestRow;
  readonly id: string;
  readonly tookOver: LeadAgency["tookOver"];
  readonly leads: readonly string[];
}

const nameOf = ({ written, lead }: NamedLead) => lead?.agency.name ?? written;
const unique = (names: readonly string[]) => [...new Set(names)];

/** Every valid agency in directory order, with the rows that name it. */
export function rowsByAgency(
  rows: readonly DigestRow[],
  { directory, today }: Book,
): readonly { readonly agency: Agency; readonly rows: readonly DigestRow[] }[] {
  const named = new Map<string, DigestRow[]>();
  for (const row of rows) {
    for (const name of unique([...row.leads, ...row.support].flatMap(({ lead }) => lead?.agency.name ?? []))) {
      const list = named.get(name) ?? [];
      list.push(row);
      named.set(name, list);
    }
  }
  return directoryOrder(directory.agencies)
    .filter(({ validTo }) => validTo === null || validTo >= today)
    .map((agency) => ({ agency, rows: named.get(agency.name) ?? [] }));
}

function toldAsLead(agency: string, rows: readonly DigestRow[]): Told[] {
  return rows.flatMap((source) => {
    const lead = leadOfAgency(source, agency);
    const leads = unique(source.leads.map(nameOf));
    return lead ? [{ source, id: source.row.id, tookOver: lead.tookOver, leads }] : [];
  });
}

/** One entry a task: children of one parent are told once, with all their leads. What a leader or the office leads is not told. */
function toldAsSupport(agency: string, rows: readonly DigestRow[]): Told[] {
  const led = new Set(rows.filter((row) => leadOfAgency(row, agency)).map(({ root }) => root));
  const byRoot = new Map<string, DigestRow[]>();
  for (const row of [...rows].sort(byDueThenId)) {
    const supports = row.support.some(({ lead }) => lead?.agency.name === agency);
    const speaks = sectionOf("support", row.facts) !== null;
    const ledByAgency = row.leads.some(({ lead }) => lead?.agency.kind === "agency" || lead?.agency.kind === "other");
    if (supports && speaks && ledByAgency && !led.has(row.root))
      byRoot.set(row.root, [...(byRoot.get(row.root) ?? []), row]);
  }
  return [...byRoot].flatMap(([root, [source, ...more]]) => {
    if (!source) return [];
    const leads = unique([source, ...more].flatMap((row) => row.leads.map(nameOf)));
    return [{ source, id: more.length > 0 ? root : source.row.id, tookOver: null, leads }];
  });
}

/** Days past that the former body left behind. */
function daysBeforeTakeover(told: Told, today: IsoDate): number | null {
  const { daysLeft, keptUntil } = told.source.judgement;
  const since = told.tookOver?.since ?? null;
  if (since === null || keptUntil === null || daysLeft === null || daysLeft >= 0) return null;
  const days = daysBetween(keptUntil, since < today ? since : today) - 1;
  return days > 0 ? days : null;
}

function lineFrom(told: Told, number: number, today: IsoDate): DigestLine {
  const { source } = told;
  return {
    number,
    row: { ...source.row, id: told.id },
    judgement: source.judgement,
    workingDaysPast: source.workingDaysPast,
    daysBeforeTakeover: daysBeforeTakeover(told, today),
    tookOver: told.tookOver,
    leads: told.leads,
    support: unique(source.support.map(nameOf)),
    returned: source.returned,
    dispute: source.dispute?.content ?? null,
    lastHeard: source.lastHeard,
    missed: source.missed,
  };
}

function sectionsOf(part: "lead" | "support", told: readonly Told[], before: number, today: IsoDate): DigestSection[] {
  const sorted = [...told].sort((a, b) => byDueThenId(a.source, b.source));
  let number = before;
  return SECTIONS.filter((section) => section.part === part).flatMap(({ key }) => {
    const lines = sorted
      .filter(({ source }) => sectionOf(part, source.facts) === key)
      .map((line) => lineFrom(line, ++number, today));
    return lines.length > 0 ? [{ key, lines }] : [];
  });
}

function countsOf(told: readonly Told[]): StandingCount[] {
  const tasks = told.filter(({ source }) => !source.facts.recurring);
  return COUNTED.flatMap((standing) => {
    const rows = tasks.filter(({ source }) => source.judgement.standing === standing);
    const fresh = rows.filter(({ source }) => sectionOf("lead", source.facts) === "new").length;
    return rows.length > 0 ? [{ standing, rows: rows.length, fresh }] : [];
  });
}

/** Also what ended early: an earlier calendar may hold it. */
function calendarOf(told: readonly Told[], today: IsoDate): readonly CalendarEntry[] {
  return told.flatMap(({ id, source: { row, judgement } }) => {
    const due = judgement.due ?? dueNow(row);
    const isOver = !standingInfo(judgement.standing).class.startsWith("open.");
    return due !== null && due >= today ? [{ id, text: row.text, due, isOver }] : [];
  });
}

const linesIn = (sections: readonly DigestSection[]) => sections.reduce((sum, { lines }) => sum + lines.length, 0);

/** Sections with the day since which a report on a line waits: nobody is called late without a word of what was sent. */
function withWaiting(sections: readonly DigestSection[], answers: readonly ReportOutcome[]): readonly DigestSection[] {
  const since = new Map(
    answers.flatMap(({ claim }) => (claim.state === "pending" ? [[claim.id, claim.on] as const] : [])),
  );
  if (since.size === 0) return sections;
  return sections.map((section) => ({
    ...section,
    lines: section.lines.map((line) => {
      const waitingSince = since.get(line.row.id);
      return waitingSince === undefined ? line : { ...line, waitingSince };
    }),
  }));
}

/** What `agency` is told; null when nothing needs saying. @param answers to what it reported by form */
export function contentFor(
  agency: string,
  rows: readonly DigestRow[],
  book: Book,
  answers: readonly ReportOutcome[] = [],
): LetterContent | null {
  const leading = toldAsLead(agency, rows);
  const lead = withWaiting(sectionsOf("lead", leading, 0, book.today), answers);
  const support = sectionsOf("support", toldAsSupport(agency, rows), linesIn(lead), book.today);
  const lines = linesIn(lead) + linesIn(support);
  const isAnswered = answers.some(({ claim }) => claim.state !== "pending");
  if (lines === 0 && !isAnswered) return null;
  const overdue = lead.find(({ key }) => key === "overdue")?.lines ?? [];
  const mostOverdueDays = overdue.reduce((most, { judgement }) => Math.max(most, -(judgement.daysLeft ?? 0)), 0);
  const calendar = book.settings.attachCalendar ? calendarOf(leading, book.today) : [];
  const told = answers.length === 0 ? {} : { answers };
  return { lead, support, counts: countsOf(leading), calendar, lines, mostOverdueDays, ...told };
}
