import { ledgerRow, type MailMark, markOf, stateWords } from "../core/digest/mailMarks.ts";
import { areSameAddresses } from "../core/digest/returnedMail.ts";
import type { Known } from "../core/digest/settlements.ts";
import { type Message, message } from "../core/messages/say.ts";
import { pausedNotice } from "../core/register/automation.ts";
import type { Book } from "../core/register/book.ts";
import { PROPERTY } from "../core/register/propertyKeys.ts";
import type { SheetRow } from "../core/register/sheets.ts";
import { oneLine } from "../core/text/cleanText.ts";
import { utf8Bytes } from "../core/text/utf8Bytes.ts";
import type { Google } from "./google.ts";
import { writeMark } from "./ledger.ts";
import type { Outgoing } from "./outgoing.ts";

/** So often, while e-mails leave, it is looked whether somebody has paused. */
const LOOK_MS = 5_000;

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

/** Why no further e-mail may leave, as it stands in this moment: sending takes minutes. Cost: one property read. */
function pausedNow(google: Google): readonly Message[] {
  const mark = google.PropertiesService.getScriptProperties().getProperty(PROPERTY.paused) ?? "";
  return pausedNotice({ [PROPERTY.paused]: mark });
}

/**
 * Sends what the ledger does not know yet, in the order given, nothing seconds after mail is paused; a claim before
 * and a mark after each, and an address that fails does not stop the rest. Quota counts recipients. Whatever is sent comes
 * by here. Cost: two property writes and a send an e-mail, one quota call, a property read every few seconds.
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
  let paused: readonly Message[] = [];
  let looked = Number.NEGATIVE_INFINITY;
  const isPaused = (): boolean => {
    if (paused.length === 0 && clock() - looked > LOOK_MS) {
      looked = clock();
      paused = pausedNow(google);
    }
    return paused.length > 0;
  };
  for (const mail of mails) {
    const mark = markOf(book.properties, mail.key);
    const known = mark?.state;
    const cameBack = mark?.state === "returned" && areSameAddresses(mark.to, mail.to);
    if (known === "sent" || cameBack) count.skipped++;
    else if (known === "sending") count.unsure++;
    else if (quota < mail.to.length || clock() - started > SENDING_MS || isPaused()) count.left++;
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
  const notes = [message("msg.sent", told), ...(unsure > 0 ? [message("msg.unsure", { letters: unsure })] : [])];
  return {
    rows,
    sent,
    marks,
    notes: [...paused, ...(paused.length > 0 && rows.length === 0 ? [] : notes)],
    settled: count.left === 0,
  };
}
