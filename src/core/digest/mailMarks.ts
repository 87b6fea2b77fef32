import type { SheetRow } from "../register/sheets.ts";
import { isMailKind, MAIL_KINDS } from "./mailKinds.ts";

/** Each e-mail is claimed by a script property before it is sent: durable at once, and no sorting can move it. */
const MARK = "mail:";

/** As a person told: returned: it left and came back; waiting: it is to leave once more. */
export type MarkState = "sending" | "sent" | "failed" | "returned" | "waiting";

/** What the ledger sheet says of an e-mail; of several rows with one key the last holds. */
const WORDS: Readonly<Record<MarkState, string>> = {
  sending: "đang gửi",
  sent: "đã gửi",
  failed: "lỗi",
  returned: "bị trả lại",
  waiting: "chờ gửi lại",
};
/** A claim whose run ended without saying how it went. */
export const UNCLEAR = "chưa rõ";

/** One e-mail as its script property remembers it. */
export interface MailMark {
  /** “digest|2026-W43|Sở Công Thương”: kind, period, addressee. */
  readonly key: string;
  readonly state: MarkState;
  readonly run: string;
  /** "YYYY-MM-DD HH:MM:SS" in the spreadsheet's zone. */
  readonly at: string;
  readonly to: readonly string[];
  readonly subject: string;
}

/** A property takes 9 KB; a subject is never that long, but a name in it could be. */
const LONGEST_SUBJECT = 300;

export const markName = (key: string) => MARK + key;

export function markText({ state, run, at, to, subject }: Omit<MailMark, "key">): string {
  return [WORDS[state], run, at, to.join(" "), subject.slice(0, LONGEST_SUBJECT)].join("|");
}

function readMark(key: string, text: string): MailMark {
  const [word, run = "", at = "", to = "", ...subject] = text.split("|");
  const state = (Object.keys(WORDS) as MarkState[]).find((each) => WORDS[each] === word) ?? "sending";
  return { key, state, run, at, to: to.split(" ").filter((address) => address !== ""), subject: subject.join("|") };
}

/** The mark of an e-mail; null when it was never claimed. */
export function markOf(properties: Readonly<Record<string, string>>, key: string): MailMark | null {
  const text = properties[markName(key)];
  return text === undefined ? null : readMark(key, text);
}

/** Every mark among the script properties. */
export function mailMarks(properties: Readonly<Record<string, string>>): readonly MailMark[] {
  return Object.entries(properties).flatMap(([name, text]) =>
    name.startsWith(MARK) ? [readMark(name.slice(MARK.length), text)] : [],
  );
}

type LedgerRow = SheetRow<"mail">;

/** A line of “Thư đã gửi”. @param state as shown @param told what the e-mail says of each directive; "" where nobody knows */
export function ledgerRow(mark: MailMark, state: string, error: string, told = ""): LedgerRow {
  const [kind = "", period = "", ...addressee] = mark.key.split("|");
  return {
    key: mark.key,
    agency: addressee.join("|"),
    week: period,
    kind: isMailKind(kind) ? MAIL_KINDS[kind] : kind,
    recipients: mark.to.join("; "),
    state,
    sentAt: mark.at,
    subject: mark.subject,
    error,
    told,
  };
}

export function stateWords(state: MarkState): string {
  return state === "sending" ? UNCLEAR : WORDS[state];
}

/** Tells of a mark whether a line of “Thư đã gửi” says the same. */
export function recordedIn(rows: readonly Pick<LedgerRow, "key" | "sentAt" | "state">[]): (mark: MailMark) => boolean {
  const known = new Set(rows.map(({ key, sentAt, state }) => `${key}\n${sentAt}\n${state}`));
  return ({ key, at, state }) => known.has(`${key}\n${at}\n${stateWords(state)}`);
}

/**
 * Lines that “Thư đã gửi” lacks: marks of runs that ended before they wrote it. The marks are the truth, the sheet their
 * copy. To be asked while nobody sends: a claim is then one that nobody finished.
 */
export function unrecorded(
  marks: readonly MailMark[],
  rows: readonly Pick<LedgerRow, "key" | "sentAt" | "state">[],
): readonly LedgerRow[] {
  const isRecorded = recordedIn(rows);
  return marks.filter((mark) => !isRecorded(mark)).map((mark) => ledgerRow(mark, stateWords(mark.state), ""));
}
