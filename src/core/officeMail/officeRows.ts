import { daysBetween, type IsoDate, parseIsoDate } from "../calendar/isoDate.ts";
import { openRequest } from "../progress/myWork.ts";
import type { Book } from "../register/book.ts";
import { keyOfLabel, STATES } from "../register/states.ts";
import type { ReportRow } from "../report/reportRows.ts";
import { pendingIn } from "../reportBack/claims.ts";

/** A row on which the office itself has to decide or to act. */
export interface WaitingRow {
  readonly id: string;
  readonly agency: string;
  readonly follower: string;
  /** Days that a claim, or a report by form, waits; 0 for others. */
  readonly days: number;
  /** Day that an agency asks for; null where its request names none, and for others. */
  readonly until: IsoDate | null;
  /** The extension was asked for after the deadline. */
  readonly isLate: boolean;
}

const stateOf = ({ row }: ReportRow) => keyOfLabel(STATES, row.state) ?? "assigned";

function waiting(source: ReportRow, more: Partial<WaitingRow> = {}): WaitingRow {
  const agency = source.leads.map((lead) => lead.agency.name).join("; ") || source.row.lead.trim();
  return {
    id: source.row.id,
    agency,
    follower: source.row.follower.trim(),
    days: 0,
    until: null,
    isLate: false,
    ...more,
  };
}

/** “đề nghị gia hạn đến 30/10/2026; …”: the day, as the entry words it. */
function dayAskedFor(content: string): IsoDate | null {
  const [, day = "", month = "", year = ""] = /đến (\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(content.normalize("NFC")) ?? [];
  return parseIsoDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

/** Requests for an extension that nobody has answered. */
export function openRequests(rows: readonly ReportRow[]): readonly WaitingRow[] {
  return rows.flatMap((source) => {
    const isOpen = stateOf(source) === "assigned" || stateOf(source) === "inProgress";
    const request = isOpen ? openRequest(source.events) : null;
    if (request === null) return [];
    const { keptUntil } = source.judgement;
    const isLate = keptUntil !== null && request.date > keptUntil;
    return [waiting(source, { until: dayAskedFor(request.content), isLate })];
  });
}

/** Claims that wait for the office's confirmation, the oldest first. */
export function openClaims(rows: readonly ReportRow[], { today }: Pick<Book, "today">): readonly WaitingRow[] {
  return rows
    .filter((source) => source.reported && stateOf(source) === "claimed")
    .map((source) => {
      const { reportedOn } = source.row;
      return waiting(source, { days: reportedOn ? Math.max(0, daysBetween(reportedOn, today)) : 0 });
    })
    .sort((a, b) => b.days - a.days);
}

/** Reports by form that nobody has answered, the oldest first; one an agency and directive. */
export function reportsByForm(rows: readonly ReportRow[], { tables, today }: Book): readonly WaitingRow[] {
  const followers = new Map(rows.map(({ row }) => [row.id.trim(), row.follower.trim()]));
  const found = new Map<string, WaitingRow>();
  for (const { claim } of pendingIn(tables)) {
    const { id, agency, on } = claim;
    const days = Math.max(0, daysBetween(on, today));
    const row = { id, agency, follower: followers.get(id) ?? "", days, until: null, isLate: false };
    if (!found.has(`${id} ${agency}`)) found.set(`${id} ${agency}`, row);
  }
  return [...found.values()].sort((a, b) => b.days - a.days);
}

/** Extensions that were only spoken: they count, and stay listed until a paper is entered. */
export function spokenExtensions(rows: readonly ReportRow[]): readonly WaitingRow[] {
  const isSpoken = ({ row }: ReportRow) => row.extensionBasis.normalize("NFC").includes("chưa có văn bản");
  return rows.filter((source) => isSpoken(source) && source.leftOn === null).map((source) => waiting(source));
}
