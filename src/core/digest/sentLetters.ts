import { type Message, message, say } from "../messages/say.ts";
import { dayOfStamp } from "../register/automation.ts";
import type { Book } from "../register/book.ts";
import type { Directive } from "../register/registerColumns.ts";
import { judge, standingInfo } from "../register/standings.ts";
import { keyOfLabel, STATES } from "../register/states.ts";
import { leadReader } from "../report/leadAgencies.ts";
import { oneLine, withoutFullStop } from "../text/cleanText.ts";
import { documentDate } from "../text/formatDate.ts";
import { mailMarks, markOf, stateWords } from "./mailMarks.ts";
import { readTold } from "./toldText.ts";
import { selfReference } from "./wordLine.ts";

/** Letters that are shown to be corrected: older ones nobody remembers. */
const MOST_LETTERS = 200;

/** A directive as a letter told it, and as it should be told now. */
export interface SentLine {
  readonly id: string;
  readonly told: string;
  /** Proposed; a person may word it otherwise. */
  readonly right: string;
}

/** An e-mail of the ledger that can be corrected. */
export interface SentLetter {
  readonly key: string;
  readonly agency: string;
  /** “19/10/2026”. */
  readonly date: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly lines: readonly SentLine[];
  /** Which correction of it would be the next; from 1. */
  readonly number: number;
}

function reportedWords(row: Directive, agency: string, inTime: boolean): Message {
  const self = selfReference(agency);
  const isSubmitted = keyOfLabel(STATES, row.state) === "submitted";
  const paper = withoutFullStop(oneLine(row.resultPaper));
  const when = message(inTime ? "mail.right.inTime" : "mail.right.late");
  if (paper !== "")
    return message(isSubmitted ? "mail.right.submittedBy" : "mail.right.reportedBy", { self, paper, when });
  const date = row.reportedOn ?? row.doneOn;
  return message("mail.right.reportedOn", { self, date: date === null ? "–" : documentDate(date), when });
}

/** What the register says of a directive today, in the words of a correction. */
function rightWords(row: Directive | null, agency: string, book: Book, leads: (row: Directive) => boolean): Message {
  if (row === null) return message("mail.right.gone");
  if (!leads(row)) return message("mail.right.notYours", { agency });
  const { standing, due } = judge(row, book);
  if (standing === "claimedInTime" || standing === "doneOnTime") return reportedWords(row, agency, true);
  if (standing === "claimedLate" || standing === "doneLate") return reportedWords(row, agency, false);
  const info = standingInfo(standing)[book.language];
  const words = info.charAt(0).toLowerCase() + info.slice(1);
  if (due === null) return message("mail.right.undated", { standing: words });
  return message("mail.right.dated", { date: documentDate(due), standing: words });
}

/** How many corrections of a week's letter to an agency the ledger knows. */
function correctionsOf(week: string, agency: string, book: Book): number {
  const known = [
    ...mailMarks(book.properties).map(({ key }) => key),
    ...book.tables.mail.rows.map(({ values }) => values.key),
  ];
  const numbers = known.flatMap((key) => {
    const [kind, period = "", ...addressee] = key.split("|");
    const [start, number] = period.split(".");
    const isOne = kind === "correction" && start === week && addressee.join("|") === agency;
    return isOne ? [Number(number) || 0] : [];
  });
  return Math.max(0, ...numbers);
}

/** E-mails that were sent, the newest first; only the last line of the ledger on each key speaks. */
export function sentLetters(book: Book): readonly SentLetter[] {
  const read = leadReader(book.directory, book.today);
  const rows = new Map(book.tables.register.rows.map(({ values }) => [values.id.trim(), values]));
  const last = new Map(book.tables.mail.rows.map(({ values }) => [values.key, values]));
  // What was told stands in the line of the sending, not in one that a person added.
  const told = new Map(book.tables.mail.rows.flatMap(({ values }) => (values.told ? [[values.key, values.told]] : [])));
  const sent = [...last.values()].filter(({ key, state }) => key.startsWith("digest|") && state === stateWords("sent"));
  return sent
    .reverse()
    .slice(0, MOST_LETTERS)
    .map(({ key, agency, week, recipients, subject, sentAt }): SentLetter => {
      const leads = (row: Directive) =>
        read(`${row.lead};${row.support}`).some(({ lead }) => lead?.agency.name === agency);
      return {
        key,
        agency,
        date: dayOfStamp(sentAt),
        to: markOf(book.properties, key)?.to ?? recipients.split(";").map((one) => one.trim()),
        subject,
        lines: readTold(told.get(key) ?? "").map((line) => {
          const words = rightWords(rows.get(line.id) ?? null, agency, book, leads);
          return { id: line.id, told: line.words, right: say(book.language, words) };
        }),
        number: correctionsOf(week, agency, book) + 1,
      };
    });
}
