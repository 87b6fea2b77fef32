// On demand: Code.js only fetches it from Parts.js.
import { daysBetween } from "../calendar/isoDate.ts";
import type { Book } from "../register/book.ts";
import type { TableRow } from "../register/column.ts";
import { parentIds } from "../register/identity.ts";
import type { Directive } from "../register/registerColumns.ts";
import { paperOfResult } from "../register/resultPaper.ts";
import { judge, type StandingKey, standingInfo } from "../register/standings.ts";
import { keyOfLabel, STATES } from "../register/states.ts";
import { type DatedEvent, eventsById } from "../report/events.ts";
import type { Claim } from "../reportBack/claim.ts";
import { takenWords } from "../reportBack/claimKinds.ts";
import { waitingById } from "../reportBack/claims.ts";
import { documentDate } from "../text/formatDate.ts";
import { guessFollower } from "./guessFollower.ts";
import { leadNames, type RecordedRow, recordedRows } from "./progressData.ts";

/** What decides where a row stands on the page. */
interface WorkFacts {
  readonly row: Directive;
  readonly standing: StandingKey;
  /** Speaks only through its children. */
  readonly isParent: boolean;
  /** An extension was asked for and nobody has answered. */
  readonly isAsking: boolean;
  /** What an agency has sent by form and nobody has answered. */
  readonly sent: Claim | null;
}

const LIVE_OR_DONE: ReadonlySet<string> = new Set(["assigned", "inProgress", "submitted", "claimed", "done"]);
const REPORTED: ReadonlySet<string> = new Set(["submitted", "claimed"]);
const stateOf = ({ state }: Directive) => keyOfLabel(STATES, state) ?? "assigned";

/** Told by word of mouth, or typed without what shows it: a result, or an extension. */
function lacksPaper(row: Directive): boolean {
  const state = stateOf(row);
  if (!LIVE_OR_DONE.has(state)) return false;
  if (row.extensionBasis.includes("chưa có văn bản") && state !== "done") return true;
  return paperOfResult(row) === "" && (row.resultPaper.trim() !== "" || REPORTED.has(state));
}

/** Parts of the page, in the order of their tabs; a row may stand in several. */
export const WORK_SECTIONS = [
  { key: "check", holds: ({ standing }) => standing === "unchecked" },
  { key: "byForm", holds: ({ sent }) => sent !== null },
  {
    key: "claimed",
    holds: ({ standing, isParent, isAsking }) =>
      !isParent && (standing === "claimedInTime" || standing === "claimedLate" || isAsking),
  },
  {
    key: "overdue",
    holds: ({ standing, isParent }) => !isParent && (standing === "overdue" || standing === "missedTarget"),
  },
  { key: "dueSoon", holds: ({ standing, isParent }) => !isParent && standing === "dueSoon" },
  { key: "noPaper", holds: ({ row, isParent, standing }) => !isParent && standing !== "unchecked" && lacksPaper(row) },
] as const satisfies readonly { readonly key: string; readonly holds: (facts: WorkFacts) => boolean }[];

export type WorkSection = (typeof WORK_SECTIONS)[number]["key"];

/** A row on the page. */
export interface WorkRow extends RecordedRow {
  readonly follower: string;
  readonly sections: readonly WorkSection[];
  /** What an agency sent by form; else reasons to check it; else what was told last. */
  readonly why: string;
}

/** More rows than that no page shows; the most urgent are kept. */
const MOST = 1_000;

/** What a request is answered by; anything else that happens leaves it open. */
const ANSWERS: ReadonlySet<string> = new Set([
  "extended",
  "extensionRefused",
  "confirmed",
  "paused",
  "dropped",
  "transferred",
]);

/** The last request for an extension that nobody has answered; null when there is none. */
export function openRequest(events: readonly DatedEvent[]): DatedEvent | null {
  return events.reduce<DatedEvent | null>((open, event) => {
    if (event.kind === "extensionAsked") return event;
    return ANSWERS.has(event.kind) ? null : open;
  }, null);
}

interface Found extends WorkFacts {
  readonly source: TableRow<Directive>;
  readonly sections: readonly WorkSection[];
  readonly daysPast: number;
  readonly request: DatedEvent | null;
}

function foundRows(book: Book): readonly Found[] {
  const { rows } = book.tables.register;
  const parents = parentIds(rows);
  const events = eventsById(book.tables.events);
  const waiting = waitingById(book.tables);
  return rows.flatMap((source): Found[] => {
    const { values: row, unreadable } = source;
    const id = row.id.trim();
    if (id === "") return [];
    const judged = judge(row, book);
    const standing = unreadable.length > 0 ? "unchecked" : judged.standing;
    const isOpen = stateOf(row) === "assigned" || stateOf(row) === "inProgress";
    const request = isOpen ? openRequest(events.get(id) ?? []) : null;
    const facts = {
      row,
      standing,
      isParent: parents.has(id),
      isAsking: request !== null,
      sent: waiting.get(id) ?? null,
    };
    const sections = WORK_SECTIONS.filter(({ holds }) => holds(facts)).map(({ key }) => key);
    const daysPast = judged.due === null ? 0 : daysBetween(judged.due, book.today);
    return sections.length === 0 ? [] : [{ ...facts, source, sections, daysPast, request }];
  });
}

/** “Sở Tài chính, 19/10/2026, báo cáo tiến độ: đang lấy ý kiến”. */
function sentWords({ agency, on, kind, content, obstacle }: Claim): string {
  const said = [content, obstacle].filter((part) => part !== "").join("; ");
  return `${agency}, ${documentDate(on)}, ${takenWords(kind)}${said === "" ? "" : `: ${said}`}`;
}

function whyOf({ row, sections, request, sent }: Found): string {
  if (sent !== null) return sentWords(sent);
  if (sections.includes("check")) return row.check || "có ô không đọc được ngày";
  if (request !== null) return request.content;
  return row.result || row.resultPaper;
}

/** What the page starts with: rows that wait for somebody, the longest overdue first, and who follows them. */
export function myWorkData(book: Book) {
  const found = [...foundRows(book)].sort((a, b) => b.daysPast - a.daysPast);
  const shown = found.slice(0, MOST);
  const rows = recordedRows(
    shown.map(({ source }) => source),
    book,
  );
  const followers = [...new Set(found.map(({ row }) => row.follower.trim()).filter((name) => name !== ""))].sort();
  return {
    language: book.language,
    today: book.today,
    dueSoonDays: book.settings.dueSoonDays,
    rows: rows.map((row, index): WorkRow => {
      const each = shown[index];
      if (each === undefined) throw new Error("rows and what was found of them go together");
      const standing = standingInfo(each.standing).vi;
      return { ...row, standing, follower: each.row.follower.trim(), sections: each.sections, why: whyOf(each) };
    }),
    left: found.length - shown.length,
    followers,
    me: guessFollower(followers, book.user),
    leads: leadNames(book),
  };
}
