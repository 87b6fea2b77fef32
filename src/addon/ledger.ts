import type { Properties } from "./google.ts";

/** Each e-mail is claimed by a script property before it is sent: durable at once, and no sorting can move it. */
const LETTER = "mail:";
const LEASE = "mail.lease";
/** Longer than a run may last (6 minutes), so that a dead run's lease runs out by itself. */
const LEASE_MS = 7 * 60_000;

export type LetterState = "sending" | "sent" | "failed";

const WORDS: Readonly<Record<LetterState, string>> = { sending: "đang gửi", sent: "đã gửi", failed: "lỗi" };

/** The mark of a letter as words; null when it was never claimed. */
export function markOf(properties: Readonly<Record<string, string>>, key: string): LetterState | null {
  const mark = properties[LETTER + key];
  if (mark === undefined) return null;
  const found = (Object.keys(WORDS) as LetterState[]).find((state) => mark.startsWith(WORDS[state]));
  return found ?? "sending";
}

/** Writes the mark “đang gửi|run|time”. Cost: one property write. */
export function mark(store: Properties, key: string, state: LetterState, run: string, at: string): void {
  store.setProperty(LETTER + key, `${WORDS[state]}|${run}|${at}`);
}

/** Reserves sending for `run`; false while another run holds it. To be called under the script lock. */
export function takeLease(store: Properties, run: string, nowMs: number): boolean {
  const [holder, until] = (store.getProperty(LEASE) ?? "").split("|");
  if (holder && holder !== run && Number(until) > nowMs) return false;
  store.setProperty(LEASE, `${run}|${nowMs + LEASE_MS}`);
  return true;
}

export function dropLease(store: Properties): void {
  store.deleteProperty(LEASE);
}
