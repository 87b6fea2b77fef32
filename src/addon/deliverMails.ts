// On demand: Code.js only fetches it from Parts.js.
import { mailMarks, stateWords, unrecorded } from "../core/digest/mailMarks.ts";
import { weekLetters } from "../core/digest/weekLetters.ts";
import { type Message, message } from "../core/messages/say.ts";
import { reminderOf } from "../core/register/reminders.ts";
import type { SheetKey, SheetRow } from "../core/register/sheets.ts";
import { issueOf } from "./failures.ts";
import type { Google } from "./google.ts";
import { dropLease, takeLease } from "./ledger.ts";
import type { Outgoing } from "./outgoing.ts";
import type { Reading } from "./readBook.ts";
import { type SendOutcome, sendMails } from "./sendMails.ts";
import { readHeadings, readSheet, tableOf } from "./sheetImage.ts";
import { writeBlocks } from "./writeBlocks.ts";
import { appendBlocks } from "./writePlan.ts";
import { writeLetters } from "./writeSummary.ts";

/** How sending ended. */
export interface Delivery {
  readonly notes: readonly Message[];
  readonly marks: SendOutcome["marks"];
  /** false: some e-mails wait for another run. */
  readonly settled: boolean;
}

/** Runs work under the script lock; null when it could not be had. */
export type Locked = <T>(work: () => T) => T | null;

type Rows = readonly Readonly<Record<string, string | null>>[];

function append(key: SheetKey, rows: Rows, { spreadsheet, codec }: Reading) {
  const image = rows.length === 0 ? null : readHeadings(spreadsheet, key);
  if (image === null) return [];
  // A register older than this column goes without it.
  const kept = image.places.has("told") ? rows : rows.map((row) => ({ ...row, told: null }));
  return appendBlocks(image, kept, codec);
}

/** Lines of “Thư đã gửi” that a run which died left unwritten. Cost: one read. */
function leftBehind(properties: Readonly<Record<string, string>>, { spreadsheet, codec }: Reading) {
  const image = readSheet(spreadsheet, "mail");
  if (image === null) return [];
  const rows = tableOf<"mail">(image, codec).rows.map(({ values }) => values);
  return unrecorded(mailMarks(properties), rows);
}

/** Copies the marks to “Thư đã gửi” and the reminders to “Diễn biến”; if this fails, the next sending makes up for it. */
function record(
  google: Google,
  rows: readonly SheetRow<"mail">[],
  gone: readonly Outgoing[],
  reading: Reading,
): readonly Message[] {
  const reminded = gone
    .flatMap((mail) => mail.urges.map((id) => reminderOf(id, mail.subject, reading.book)))
    .map((row) => ({ ...row }));
  const ledger = rows.map((row) => ({ ...row }));
  try {
    if (rows.some(({ key }) => key.startsWith("digest|"))) {
      const properties = google.PropertiesService.getScriptProperties().getProperties();
      writeLetters(reading.spreadsheet, weekLetters(properties, reading.book.today));
    }
    writeBlocks([...append("mail", ledger, reading), ...append("events", reminded, reading)]);
    google.SpreadsheetApp.flush();
    return [];
  } catch (thrown) {
    return [issueOf(thrown)];
  }
}

/**
 * Sends what has not left yet, nothing while mail is paused, and writes it down, one run at a time by a lease: locks do not last as long as sending.
 * Cost: as `sendMails`, and about a dozen calls.
 * @param within runs work under the script lock
 */
export function deliverMails(google: Google, mails: readonly Outgoing[], reading: Reading, within: Locked): Delivery {
  const store = google.PropertiesService.getScriptProperties();
  const { run } = reading.book;
  if (within(() => takeLease(store, run, Date.now())) !== true)
    return { notes: [message("msg.sending")], marks: [], settled: false };
  // The marks as they stand now: those read before the lease was taken may be a run behind.
  const properties = store.getProperties();
  const behind = leftBehind(properties, reading);
  const outcome = sendMails(google, mails, { ...reading.book, properties }, () => Date.now());
  const known = new Set(behind.filter(({ state }) => state === stateWords("sent")).map(({ key }) => key));
  const gone = [...mails.filter(({ key }) => known.has(key)), ...outcome.sent];
  const recorded = within(() => record(google, [...behind, ...outcome.rows], gone, reading)) ?? [message("msg.busy")];
  dropLease(store);
  return { notes: [...outcome.notes, ...recorded], marks: outcome.marks, settled: outcome.settled };
}
