import type { Plan } from "../core/commands/plan.ts";
import { type Message, message } from "../core/messages/say.ts";
import type { Book } from "../core/register/book.ts";
import { PROPERTY } from "../core/register/propertyKeys.ts";
import { deliverMails } from "./deliverMails.ts";
import type { Google } from "./google.ts";
import { correctionMail, type LinkOf, type Outgoing, officeMails, testMails, weeklyMails } from "./outgoing.ts";
import type { Reading } from "./readBook.ts";
import { LOCK_MS, withLock } from "./scriptLock.ts";
import { linkMaker } from "./web/linkMaker.ts";

/** What came of sending: what the person is told, and what the ledger now knows of each e-mail. */
interface Sent {
  readonly said: readonly Message[];
  readonly reply?: unknown;
}

/** Links are made once the first e-mail leaves: only then does no other run send, and none makes keys. */
function lazyLinks(google: Google, book: Book): LinkOf {
  let made: ReturnType<typeof linkMaker> | null = null;
  return ({ agency, week }) => {
    made ??= linkMaker(google, book);
    return made(agency, week.from);
  };
}

/** The e-mails that a plan wants sent. */
function mailsOf(
  google: Google,
  { digest, correction, officeMail, sends }: Plan,
  { book }: Reading,
): readonly Outgoing[] {
  if (officeMail) return officeMails(officeMail, book);
  if (correction) return [correctionMail(correction, book)];
  const letters = digest?.letters ?? [];
  const linkOf = lazyLinks(google, book);
  return sends === "test" ? testMails(letters, book, linkOf) : weeklyMails(letters, book, linkOf);
}

/** The script property that keeps a plan's e-mails from being taken up again, once every one is settled; null: none does. */
function doneMark(
  { digest, officeMail, sends }: Plan,
  { book }: Reading,
): readonly [name: string, value: string] | null {
  if (officeMail?.kind === "rollUp") return [PROPERTY.rollUpWeek, officeMail.rollUp.week.key];
  if (officeMail?.kind === "morning") return [PROPERTY.morningDay, book.today];
  return digest && !sends ? [PROPERTY.digestWeek, digest.week.key] : null;
}

/** Which e-mails the outcome is about, where it is not the agencies'. */
function toldOf({ officeMail }: Plan, notes: readonly Message[]): readonly Message[] {
  if (!officeMail) return notes;
  return notes.map((outcome) => message(`msg.${officeMail.kind}`, { outcome }));
}

/** Sends what the plan wants sent. */
export function sendPlanned(google: Google, plan: Plan, reading: Reading): Sent {
  const store = google.PropertiesService.getScriptProperties();
  const mails = mailsOf(google, plan, reading);
  const { notes, settled, marks } = deliverMails(google, mails, reading, (work) => withLock(google, LOCK_MS, work));
  const done = doneMark(plan, reading);
  if (settled && done) store.setProperty(...done);
  return { said: toldOf(plan, notes), reply: { marks } };
}
