import { ledgerRow, type MailMark, markOf, stateWords } from "../core/digest/mailMarks.ts";
import { areSameAddresses } from "../core/digest/returnedMail.ts";
import type { Known } from "../core/digest/settlements.ts";
import { type Message, message } from "../core/messages/say.ts";
import type { Book } from "../core/register/book.ts";
import type { SheetRow } from "../core/register/sheets.ts";
import { oneLine } from "../core/text/cleanText.ts";
import { utf8Bytes } from "../core/text/utf8Bytes.ts";
import type { Google } from "./google.ts";
import { writeMark } from "./ledger.ts";
import type { Outgoing } from "./outgoing.ts";

/** Stops well before Google ends the run at 6 minutes. */
const SENDING_MS = 4 * 60_000;

export interface SendOutcome {
  readonly rows: readonly SheetRow<"mail">[];
  /** E-mails that went out in this run. */
  readonly sent: readonly Outgoing[];
  /** What the ledger now knows of the e-mails that this run claimed. */
  readonly marks: readonly { readonly key: string; readonly known: Known }[];
  readonly notes: readonly Message[];
  /** Every e-mail is sent, or waits for a person: one that was refused is not tried again by itself. */
  readonly settled: boolean;
}

/** @returns what the mail service said against it; "" when it took the e-mail */
function sendOne(google: Google, mail: Outgoing, { replyTo, officeFull }: Book["settings"]): string {
  const { html, text, attachments = [] } = mail.render();
  const blobs = attachments.map(({ name, type, text: contents }) => {
    return google.Utilities.newBlob(utf8Bytes(contents), type, name);
  });
  try {
    google.MailApp.sendEmail(mail.to.join(","), mail.subject, text, {
      replyTo,
      name: oneLine(officeFull),
      htmlBody: html,
      ...(blobs.length > 0 ? { attachments: blobs } : {}),
    });
    return "";
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}

/**
 * Sends what the ledger does not know yet, in the order given; a claim before and a mark after each, and an address
 * that fails does not stop the rest. Quota counts recipients. Cost: two property writes and a send an e-mail, one quota call.
 * @param clock milliseconds; read between e-mails.
 */
export function sendMails(google: Google, mails: readonly Outgoing[], book: Book, clock: () => number): SendOutcome {
  const store = google.PropertiesService.getScriptProperties();
  const started = clock();
  let quota = google.MailApp.getRemainingDailyQuota() - book.settings.mailReserve;
  const count = { sent: 0, failed: 0, skipped: 0, left: 0, unsure: 0 };
  const rows: SheetRow<"mail">[] = [];
  const sent: Outgoing[] = [];
  const marks: { key: string; known: Known }[] = [];
  for (const mail of mails) {
    const mark = markOf(book.properties, mail.key);
    const known = mark?.state;
    const cameBack = mark?.state === "returned" && areSameAddresses(mark.to, mail.to);
    if (known === "sent" || cameBack) count.skipped++;
    else if (known === "sending") count.unsure++;
    else if (quota < mail.to.length || clock() - started > SENDING_MS) count.left++;
    else {
      const { key, to, subject } = mail;
      const claim: MailMark = { key, to, subject, state: "sending", run: book.run, at: book.now };
      writeMark(store, claim);
      const error = sendOne(google, mail, book.settings);
      const state = error === "" ? "sent" : "failed";
      writeMark(store, { ...claim, state });
      rows.push(ledgerRow(claim, stateWords(state), error, mail.told));
      quota -= to.length;
      marks.push({ key, known: state });
      if (state === "sent") sent.push(mail);
      count[state]++;
    }
  }
  const { unsure, ...told } = count;
  return {
    rows,
    sent,
    marks,
    notes: [message("msg.sent", told), ...(unsure > 0 ? [message("msg.unsure", { letters: unsure })] : [])],
    settled: count.left === 0,
  };
}
