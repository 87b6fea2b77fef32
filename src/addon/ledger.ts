import { type MailMark, markName, markText } from "../core/digest/mailMarks.ts";
import type { Properties } from "./google.ts";

const LEASE = "mail.lease";
/** Longer than a run may last (6 minutes), so that a dead run's lease runs out by itself. */
const LEASE_MS = 7 * 60_000;

/** Writes an e-mail's mark, durable at once. Cost: one property write. */
export function writeMark(store: Properties, mark: MailMark): void {
  store.setProperty(markName(mark.key), markText(mark));
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

/** Is an e-mail being sent right now? A claim is only unclear once nobody sends any more. Cost: one property read. */
export function isSending(store: Properties, nowMs: number): boolean {
  return Number((store.getProperty(LEASE) ?? "").split("|")[1] ?? 0) > nowMs;
}
