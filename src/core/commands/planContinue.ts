import type { Digest } from "../digest/composeDigest.ts";
import { type MarkState, markOf } from "../digest/mailMarks.ts";
import { type Message, message } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import { PROPERTY } from "../register/propertyKeys.ts";
import { afterDigest, digestNotes } from "./digestNotes.ts";
import { digestToSend } from "./mailGate.ts";
import type { Plan } from "./plan.ts";
import { refreshPlan } from "./refreshRegister.ts";

/** What the ledger knows of letters that sending would take up; a letter that came back now has another address. */
const DUE: readonly (MarkState | null)[] = [null, "failed", "returned", "waiting"];

/** Letters of the week in each state of the ledger; null: never claimed. */
function countStates(digest: Digest, { properties }: Book): ReadonlyMap<MarkState | null, number> {
  const counts = new Map<MarkState | null, number>();
  for (const { key } of digest.letters) {
    const state = markOf(properties, key)?.state ?? null;
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return counts;
}

/** Why no letter of the week can leave now. */
function nothingLeft(digest: Digest, counts: ReadonlyMap<MarkState | null, number>): readonly Message[] {
  const unsure = counts.get("sending") ?? 0;
  const values = { sent: counts.get("sent") ?? 0, returned: digest.returned.length };
  return [
    message("msg.nothingLeft", values),
    ...(unsure > 0 ? [message("msg.unsurePreview", { letters: unsure })] : []),
    ...digestNotes(digest),
  ];
}

/** Sends what this week's sending left: what waited for quota or time, what failed, what a person wants sent again. */
export function planContinue(book: Book): Plan {
  const ready = digestToSend(book);
  if ("stop" in ready) return ready.stop;
  const { digest } = ready;
  const counts = countStates(digest, book);
  const waiting = DUE.reduce((sum, state) => sum + (counts.get(state) ?? 0), 0);
  if (waiting === 0) return { say: nothingLeft(digest, counts) };
  const begun = Object.keys(book.properties).some((name) => name.startsWith(`mail:digest|${digest.week.key}|`));
  if (!begun && book.properties[PROPERTY.digestWeek] !== digest.week.key) {
    return { say: [message("msg.notBegun", { letters: waiting, week: digest.week.key })] };
  }
  return { ...refreshPlan(book), digest, next: afterDigest(book) };
}
