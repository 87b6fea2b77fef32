import type { MessageKey } from "../messages/messages.ts";
import { type Language, message, say } from "../messages/say.ts";
import type { Settings } from "../register/settings.ts";
import { oneLine } from "../text/cleanText.ts";
import { registerDate } from "../text/formatDate.ts";
import { calendarText } from "./calendarText.ts";
import type { DigestLetter, DigestLine } from "./digestLetter.ts";
import { type SectionKey, sectionInfo } from "./sections.ts";
import { toldMessage } from "./toldText.ts";

/** A file that goes with an e-mail. */
export interface Attachment {
  readonly name: string;
  /** Its kind as mail names it. */
  readonly type: string;
  readonly text: string;
}

/** A spreadsheet takes these for the start of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A cell of the list: one line, never a formula, quoted. */
export function csvCell(text: string): string {
  const line = oneLine(text);
  const safe = FORMULA.test(line) ? `'${line}` : line;
  return `"${safe.replace(/"/g, '""')}"`;
}

/** Columns of the list, left to right. */
const COLUMNS: readonly (readonly [
  MessageKey,
  (line: DigestLine, section: SectionKey, language: Language) => string,
])[] = [
  ["mail.column.number", ({ number }) => String(number)],
  ["mail.list.id", ({ row }) => row.id],
  ["mail.column.directive", ({ row }) => row.text],
  ["mail.list.lead", ({ leads }) => leads.join(", ")],
  ["mail.list.support", ({ support }) => support.join(", ")],
  ["mail.list.paper", ({ row }) => oneLine(`${row.item} ${row.paper}`)],
  ["mail.list.due", ({ judgement: { due } }) => (due === null ? "" : registerDate(due))],
  ["mail.list.told", (line, section, language) => say(language, toldMessage(section, line))],
];

/** Excel reads UTF-8 only behind this mark. */
const BYTE_ORDER_MARK = "\ufeff";

/** The letter's directives as .csv; a co-ordinator's lines say no more of the lead than the letter does. */
function listText({ lead, support }: DigestLetter, language: Language): string {
  const heads = COLUMNS.map(([heading]) => csvCell(say(language, message(heading))));
  const rows = [...lead, ...support].flatMap(({ key, lines }) =>
    lines.map((line) => {
      const shown = sectionInfo(key).part === "support" ? { ...line, support: [] } : line;
      return COLUMNS.map(([, cell]) => csvCell(cell(shown, key, language))).join(",");
    }),
  );
  return `${BYTE_ORDER_MARK}${[heads.join(","), ...rows].join("\r\n")}\r\n`;
}

/** Files that the office wants with the weekly e-mail; none by default. */
export function attachmentsOf(letter: DigestLetter, settings: Settings, language: Language): readonly Attachment[] {
  const week = letter.week.key;
  const files: Attachment[] = [];
  if (settings.attachList) {
    const name = say(language, message("mail.list.file", { week }));
    files.push({ name, type: "text/csv", text: listText(letter, language) });
  }
  const calendar = settings.attachCalendar ? calendarText(letter, settings, language) : "";
  if (calendar !== "") {
    const name = say(language, message("mail.calendar.file", { week }));
    files.push({ name, type: "text/calendar", text: calendar });
  }
  return files;
}
