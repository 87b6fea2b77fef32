import { addDays } from "../calendar/isoDate.ts";
import { hoursBetween } from "../register/automation.ts";
import type { Book } from "../register/book.ts";
import { sheetSpec } from "../register/sheets.ts";
import { EVENT_KINDS, type EventKey } from "../report/events.ts";
import { readClaimWords } from "../reportBack/claimKinds.ts";
import { oneLine, shorten } from "../text/cleanText.ts";
import { documentDate } from "../text/formatDate.ts";
import type { DigestLetter } from "./digestLetter.ts";
import { stateWords } from "./mailMarks.ts";
import { overdueTold, readTold } from "./toldText.ts";

/** A directive at which a person should look before the e-mails leave. */
export interface BrakeLine {
  readonly id: string;
  readonly agency: string;
  /** Letter that lists it. */
  readonly key: string;
  /** What happened, when, by whom. */
  readonly what: string;
}

/** What speaks for looking twice before the e-mails leave. */
export interface Brakes {
  /** Listed directives that were changed within the last day. */
  readonly changed: readonly BrakeLine[];
  /** Listed as pressing though the agency was heard of within the last week. */
  readonly answered: readonly BrakeLine[];
  /** The agency whose overdue directives changed most against its last letter; null where none did. */
  readonly jump: {
    readonly agency: string;
    readonly key: string;
    readonly before: number;
    readonly now: number;
  } | null;
}

/** So long a change counts as recent. */
const CHANGE_HOURS = 24;
/** So long an agency counts as heard of. */
const ANSWER_DAYS = 7;
const ANSWERS: ReadonlySet<EventKey> = new Set(["progress", "claimed", "submitted", "extensionAsked", "disputed"]);
const PRESSING: ReadonlySet<string> = new Set(["overdue", "missedTarget", "dueSoon", "stale"]);
const REGISTER = sheetSpec("register").vi;

interface Listed {
  readonly id: string;
  readonly letter: DigestLetter;
  readonly updated: string | null;
}

function listedIn(letters: readonly DigestLetter[], isMeant: (section: string) => boolean): readonly Listed[] {
  return letters.flatMap((letter) =>
    letter.lead
      .filter(({ key }) => isMeant(key))
      .flatMap(({ lines }) => lines.map(({ row }) => ({ id: row.id, letter, updated: row.updated }))),
  );
}

const brakeLine = ({ id, letter }: Listed, what: string): BrakeLine => {
  return { id, agency: letter.agency, key: letter.key, what };
};

/** “Hạn hoàn thành, 18/10/2026 16:05, a@…” of the newest change of each Mã within the last day. */
function recentChanges({ tables, now }: Book): ReadonlyMap<string, string> {
  const changes = new Map<string, string>();
  for (const { values } of tables.journal.rows) {
    const hours = hoursBetween(values.at, now);
    if (values.sheet !== REGISTER || hours === null || hours > CHANGE_HOURS) continue;
    const [day = "", time = ""] = values.at.split(" ");
    changes.set(values.id, `${values.field}, ${day.split("-").reverse().join("/")} ${time.slice(0, 5)}, ${values.by}`);
  }
  return changes;
}

function changedLines(letters: readonly DigestLetter[], book: Book): readonly BrakeLine[] {
  const changes = recentChanges(book);
  const yesterday = addDays(book.today, -1);
  return listedIn(letters, () => true).flatMap((listed) => {
    const change = changes.get(listed.id);
    if (change !== undefined) return [brakeLine(listed, change)];
    const { updated } = listed;
    return updated !== null && updated >= yesterday ? [brakeLine(listed, "")] : [];
  });
}

function answeredLines(letters: readonly DigestLetter[], { tables, today }: Book): readonly BrakeLine[] {
  const since = addDays(today, -ANSWER_DAYS);
  const kinds = new Set<string>(EVENT_KINDS.filter(({ key }) => ANSWERS.has(key)).map(({ words }) => words));
  const answers = new Map<string, string>();
  for (const { values } of tables.events.rows) {
    const { date, kind, source, content } = values;
    const isWaiting = readClaimWords(kind)?.state === "pending";
    if (date === null || date < since || date > today || !(kinds.has(kind) || isWaiting)) continue;
    const words = [`${kind} ngày ${documentDate(date)}`, source, shorten(oneLine(content), 80)];
    answers.set(values.id, words.filter((word) => word !== "").join(", "));
  }
  return listedIn(letters, (section) => PRESSING.has(section)).flatMap((listed) => {
    const answer = answers.get(listed.id);
    return answer === undefined ? [] : [brakeLine(listed, answer)];
  });
}

/** Directives called overdue in the last letter that each agency got before this week. */
function lastOverdue({ tables }: Book, week: string): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const { values } of tables.mail.rows) {
    const isEarlier = values.key.startsWith("digest|") && values.week < week && values.state === stateWords("sent");
    if (isEarlier && values.told !== "") last.set(values.agency, overdueTold(readTold(values.told)));
  }
  return last;
}

function jumpOf(letters: readonly DigestLetter[], book: Book): Brakes["jump"] {
  const last = lastOverdue(book, letters[0]?.week.key ?? "");
  let most: Brakes["jump"] = null;
  for (const { agency, key, lead } of letters) {
    const before = last.get(agency);
    if (before === undefined) continue;
    const now = lead.find((section) => section.key === "overdue")?.lines.length ?? 0;
    if (Math.abs(now - before) > Math.abs((most?.now ?? 0) - (most?.before ?? 0))) most = { agency, key, before, now };
  }
  return most;
}

/** @param book with “Nhật ký”, “Diễn biến” and “Thư đã gửi” read */
export function brakesOf(letters: readonly DigestLetter[], book: Book): Brakes {
  return {
    changed: changedLines(letters, book),
    answered: answeredLines(letters, book),
    jump: jumpOf(letters, book),
  };
}
