import type { Plan } from "../core/commands/plan.ts";
import type { Digest } from "../core/digest/composeDigest.ts";
import type { Message } from "../core/messages/say.ts";
import { pausedNotice } from "../core/register/automation.ts";
import { PROPERTY } from "../core/register/propertyKeys.ts";
import { deliverMails } from "./deliverMails.ts";
import type { Google } from "./google.ts";
import { type Outgoing, testMails, weeklyMails } from "./outgoing.ts";
import type { Reading } from "./readBook.ts";
import { LOCK_MS, withLock } from "./scriptLock.ts";

/** What came of sending: what the person is told, and what the ledger now knows of each e-mail. */
interface Sent {
  readonly said: readonly Message[];
  readonly reply?: unknown;
}

/** Sends what the plan wants sent; nothing while mail is paused. */
export function sendPlanned(
  google: Google,
  digest: Digest,
  sends: "week" | NonNullable<Plan["sends"]>,
  reading: Reading,
): Sent {
  const store = google.PropertiesService.getScriptProperties();
  const paused = pausedNotice(store.getProperties());
  if (paused.length > 0) return { said: paused };
  const mails: readonly Outgoing[] =
    sends === "test" ? testMails(digest.letters, reading.book) : weeklyMails(digest.letters, reading.book);
  const { notes, settled, marks } = deliverMails(google, mails, reading, (work) => withLock(google, LOCK_MS, work));
  if (settled && sends === "week") store.setProperty(PROPERTY.digestWeek, digest.week.key);
  return { said: notes, reply: { marks } };
}
