import { calendarFiles } from "../digest/attachments.ts";
import { type CorrectedLine, correctionBlocks, correctionSubject } from "../digest/correction.ts";
import type { CalendarEntry } from "../digest/digestLetter.ts";
import { markOf } from "../digest/mailMarks.ts";
import { sentLetters } from "../digest/sentLetters.ts";
import { message } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import { dueNow } from "../register/linkKinds.ts";
import { judge, standingInfo } from "../register/standings.ts";
import { leadReader } from "../report/leadAgencies.ts";
import type { CorrectionInput } from "./correctionInput.ts";
import { mailStop } from "./mailGate.ts";
import { missingSettings } from "./missingSettings.ts";
import type { JournalNote, Plan } from "./plan.ts";

/** The corrected directives in the calendar of the agency: what it no longer has to do is cancelled there. */
function calendarOf(ids: readonly string[], agency: string, book: Book): readonly CalendarEntry[] {
  const read = leadReader(book.directory, book.today);
  const rows = new Map(book.tables.register.rows.map(({ values }) => [values.id.trim(), values]));
  return ids.flatMap((id): CalendarEntry[] => {
    const row = rows.get(id);
    // A day of some kind an event must have, even one that is only taken away.
    if (row === undefined) return [{ id, text: id, due: book.today, isOver: true }];
    const { standing } = judge(row, book);
    const isOpen = standingInfo(standing).class.startsWith("open.");
    const leads = read(row.lead).some(({ lead }) => lead?.agency.name === agency);
    const due = dueNow(row);
    return due !== null && due >= book.today ? [{ id, text: row.text, due, isOver: !isOpen || !leads }] : [];
  });
}

/** What the dialog starts with; null: no e-mail was ever sent. */
export function correctionData(book: Book) {
  const letters = sentLetters(book);
  const { office, officeFull } = book.settings;
  return letters.length === 0 ? null : { language: book.language, office, officeFull, letters };
}

/** Sends a correction of one letter to those who got it; each number of a letter's corrections leaves once. */
export function planCorrection({ key, number, lines }: CorrectionInput, book: Book): Plan {
  const stop = mailStop(book);
  if (stop) return stop;
  const missing = missingSettings(book.settings, ["office", "officeFull", "replyTo"]);
  if (missing.length > 0) return { refused: true, say: missing };
  const letter = sentLetters(book).find((each) => each.key === key);
  if (!letter) return { refused: true, say: [message("msg.letterGone")] };
  const [, week = ""] = key.split("|");
  const own = `correction|${week}.${number}|${letter.agency}`;
  if (letter.number !== number || markOf(book.properties, own) !== null) {
    return { refused: true, say: [message("msg.correctedBefore", { agency: letter.agency })] };
  }
  const corrected = lines.map(({ id, right }): CorrectedLine => {
    return { id, right, told: letter.lines.find((line) => line.id === id)?.told ?? "" };
  });
  const edition = { asOf: book.today, correction: number };
  const calendar = calendarOf(
    corrected.map(({ id }) => id),
    letter.agency,
    book,
  );
  const correction = { agency: letter.agency, date: letter.date, lines: corrected };
  return {
    correction: {
      key: own,
      to: letter.to,
      subject: correctionSubject(correction, book.language),
      blocks: correctionBlocks(correction, book.settings, book.language),
      attachments: calendarFiles(calendar, edition, book.settings, book.language),
      told: corrected.map(({ id, right }) => `${id}: ${right.replace(/;/g, ",")}`).join("; "),
    },
    journal: corrected.map(({ id, told, right }): JournalNote => {
      return { sheet: "mail", id, field: `Đính chính thư ${key}`, before: told, after: right };
    }),
  };
}
