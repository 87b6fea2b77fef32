import type { Directive } from "../register/registerColumns.ts";
import { keyOfLabel, STATES } from "../register/states.ts";
import type { DatedEvent } from "../report/events.ts";
import { LEAVING_REASONS } from "./progressEntry.ts";

const LEFT: ReadonlySet<string> = new Set(["paused", "dropped", "transferred"]);
/** “số 412/TB-VP”, “ý kiến của đồng chí …”: words that name a paper or a person. */
const NAMED = /\d+\/[\p{Lu}\d]|ý kiến|kết luận/u;

/**
 * Was the row paused or dropped by hand, with nothing to show why? A recorded entry shows it, and so does a note that
 * names a reason, a paper or a person.
 */
export function isLeavingUnfounded(row: Pick<Directive, "state" | "note">, events: readonly DatedEvent[]): boolean {
  const state = keyOfLabel(STATES, row.state);
  if (state !== "paused" && state !== "dropped") return false;
  if (events.some(({ kind }) => LEFT.has(kind))) return false;
  const note = row.note.normalize("NFC");
  return !NAMED.test(note) && !LEAVING_REASONS.some(({ words }) => note.toLowerCase().includes(words));
}
