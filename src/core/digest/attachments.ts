import { isoWeekOf } from "../calendar/isoDate.ts";
import type { MessageKey } from "../messages/messages.ts";
import { type Language, message, say } from "../messages/say.ts";
import type { Settings } from "../register/settings.ts";
import { oneLine } from "../text/cleanText.ts";
import { csvText } from "../text/csvCell.ts";
import { registerDate } from "../text/formatDate.ts";
import { type CalendarEdition, calendarText } from "./calendarText.ts";
import type { CalendarEntry, DigestLetter, DigestLine } from "./digestLetter.ts";
import { type SectionKey, sectionInfo } from "./sections.ts";
import { toldMessage } from "./toldText.ts";

/** A file that goes with an e-mail. */
export interface Attachment {
  readonly name: string;
  /** Its kind as mail names it. */
  readonly type: string;
  readonly text: string;
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

/** The letter's directives as .csv; a co-ordinator's lines say no more of the lead than the letter does. */
function listText({ lead, support }: DigestLetter, language: Language): string {
  const heads = COLUMNS.map(([heading]) => say(language, message(heading)));
  const rows = [...lead, ...support].flatMap(({ key, lines }) =>
    lines.map((line) => {
      const shown = sectionInfo(key).part === "support" ? { ...line, support: [] } : line;
      return COLUMNS.map(([, cell]) => cell(shown, key, language));
    }),
  );
  return csvText([heads, ...rows]);
}

/** The calendar as a file; [] when it would be empty or the office sends none. */
export function calendarFiles(
  entries: readonly CalendarEntry[],
  edition: CalendarEdition,
  settings: Settings,
  language: Language,
): readonly Attachment[] {
  const text = settings.attachCalendar ? calendarText(entries, edition, settings, language) : "";
  if (text === "") return [];
  const name = say(language, message("mail.calendar.file", { week: isoWeekOf(edition.asOf) }));
  return [{ name, type: "text/calendar", text }];
}

/** Files that the office wants with the weekly e-mail; none by default. */
export function attachmentsOf(letter: DigestLetter, settings: Settings, language: Language): readonly Attachment[] {
  const list = say(language, message("mail.list.file", { week: letter.week.key }));
  const { asOf, calendar } = letter;
  return [
    ...(settings.attachList ? [{ name: list, type: "text/csv", text: listText(letter, language) }] : []),
    ...calendarFiles(calendar, { asOf, correction: 0 }, settings, language),
  ];
}
