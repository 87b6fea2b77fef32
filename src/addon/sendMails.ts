import { byUrgency } from "../core/digest/byUrgency.ts";
import type { Digest } from "../core/digest/composeDigest.ts";
import type { DigestLetter } from "../core/digest/digestLetter.ts";
import { type Message, message } from "../core/messages/say.ts";
import type { Book } from "../core/register/book.ts";
import type { SheetRow } from "../core/register/sheets.ts";
import { renderDigestEmail } from "../views/email/digestEmail.tsx";
import type { Google } from "./google.ts";
import { mark, markOf } from "./ledger.ts";

/** Stops well before Google ends the run at 6 minutes. */
const SENDING_MS = 4 * 60_000;

type LedgerRow = SheetRow<"mail">;

export interface SendOutcome {
  readonly rows: readonly LedgerRow[];
  /** Letters that went out in this run. */
  readonly sent: readonly DigestLetter[];
  readonly notes: readonly Message[];
  /** Every letter of the week is sent, or waits for a person: one that was refused is not tried again by itself. */
  readonly settled: boolean;
}

function ledgerRow(letter: DigestLetter, book: Book, state: string, subject: string, error: string): LedgerRow {
  return {
    key: letter.key,
    agency: letter.agency,
    week: letter.week.key,
    kind: "Thư nhắc việc tuần",
    recipients: letter.to.join("; "),
    state,
    sentAt: book.now,
    subject,
    error,
  };
}

function sendOne(google: Google, letter: DigestLetter, book: Book): { subject: string; error: string } {
  const { subject, html, text } = renderDigestEmail(letter, book.settings, book.language);
  try {
    const { replyTo, officeFull } = book.settings;
    google.MailApp.sendEmail({
      to: letter.to.join(","),
      replyTo,
      name: officeFull,
      subject,
      body: text,
      htmlBody: html,
    });
    return { subject, error: "" };
  } catch (cause) {
    return { subject, error: cause instanceof Error ? cause.message : String(cause) };
  }
}

/**
 * Sends what the ledger does not know yet, a claim before and a mark after each letter; an address that fails does not
 * stop the rest. Quota counts recipients. Cost: two property writes and a send a letter, one quota call.
 * @param clock milliseconds; read between letters.
 */
export function sendDigest(google: Google, digest: Digest, book: Book, clock: () => number): SendOutcome {
  const store = google.PropertiesService.getScriptProperties();
  const started = clock();
  let quota = google.MailApp.getRemainingDailyQuota() - book.settings.mailReserve;
  const count = { sent: 0, failed: 0, skipped: 0, left: 0, unsure: 0 };
  const rows: LedgerRow[] = [];
  const sent: DigestLetter[] = [];
  for (const letter of byUrgency(digest.letters)) {
    const known = markOf(book.properties, letter.key);
    if (known === "sent") count.skipped++;
    else if (known === "sending") count.unsure++;
    else if (quota < letter.to.length || clock() - started > SENDING_MS) count.left++;
    else {
      mark(store, letter.key, "sending", book.run, book.now);
      const { subject, error } = sendOne(google, letter, book);
      mark(store, letter.key, error === "" ? "sent" : "failed", book.run, book.now);
      rows.push(ledgerRow(letter, book, error === "" ? "đã gửi" : "lỗi", subject, error));
      quota -= letter.to.length;
      if (error === "") sent.push(letter);
      count[error === "" ? "sent" : "failed"]++;
    }
  }
  const { unsure, ...told } = count;
  return {
    rows,
    sent,
    notes: [message("msg.sent", told), ...(unsure > 0 ? [message("msg.unsure", { letters: unsure })] : [])],
    settled: count.left === 0,
  };
}
