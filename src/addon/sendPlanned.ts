import type { Plan } from "../core/commands/plan.ts";
import type { Message } from "../core/messages/say.ts";
import { pausedNotice } from "../core/register/automation.ts";
import { PROPERTY } from "../core/register/propertyKeys.ts";
import { deliverMails } from "./deliverMails.ts";
import type { Google } from "./google.ts";
import { correctionMail, type Outgoing, testMails, weeklyMails } from "./outgoing.ts";
import type { Reading } from "./readBook.ts";
import { LOCK_MS, withLock } from "./scriptLock.ts";

/** What came of sending: what the person is told, and what the ledger now knows of each e-mail. */
interface Sent {
  readonly said: readonly Message[];
  readonly reply?: unknown;
}

/** The e-mails that a plan wants sent. */
function mailsOf({ digest, correction, sends }: Plan, { book }: Reading): readonly Outgoing[] {
  if (correction) return [correctionMail(correction, book)];
  const letters = digest?.letters ?? [];
  return sends === "test" ? testMails(letters, book) : weeklyMails(letters, book);
}

/** Sends what the plan wants sent; nothing while mail is paused. */
export function sendPlanned(google: Google, plan: Plan, reading: Reading): Sent {
  const store = google.PropertiesService.getScriptProperties();
  const paused = pausedNotice(store.getProperties());
  if (paused.length > 0) return { said: paused };
  const mails = mailsOf(plan, reading);
  const { notes, settled, marks } = deliverMails(google, mails, reading, (work) => withLock(google, LOCK_MS, work));
  if (settled && plan.digest && !plan.sends) store.setProperty(PROPERTY.digestWeek, plan.digest.week.key);
  return { said: notes, reply: { marks } };
}
