import { addDays, type IsoDate } from "../calendar/isoDate.ts";
import { type Language, message, say } from "../messages/say.ts";
import type { Settings } from "../register/settings.ts";
import { oneLine, shorten } from "../text/cleanText.ts";
import type { CalendarEntry } from "./digestLetter.ts";

/** RFC 5545 allows 75 bytes a line, and a letter takes up to 4. */
const LINE_LENGTH = 18;

/** Text with the marks escaped that mean something in a calendar. */
function escaped(text: string): string {
  return oneLine(text).replace(/[\\;,]/g, "\\$&");
}

/** A long line goes on in the next, after a blank; no letter is cut in two. */
function folded(line: string): string {
  const letters = [...line];
  const lines: string[] = [];
  for (let at = 0; at < letters.length; at += LINE_LENGTH) lines.push(letters.slice(at, at + LINE_LENGTH).join(""));
  return lines.join("\r\n ");
}

const compact = (date: IsoDate) => date.replace(/-/g, "");

/** The same directive of the same office keeps its name, so that a later file changes it instead of adding to it. */
function uidOf({ id }: CalendarEntry, { replyTo }: Pick<Settings, "replyTo">): string {
  const domain = replyTo.split("@")[1] ?? "dondoc";
  return `${id.replace(/[^A-Za-z0-9-]/g, "_")}@${domain.replace(/[^A-Za-z0-9.-]/g, "")}`;
}

/** Which edition of the calendar a file is: programs believe the higher one. */
export interface CalendarEdition {
  readonly asOf: IsoDate;
  /** Counts the corrections of that day's letter; 0 for the letter itself. */
  readonly correction: number;
}

/** “2026101900”: grows from day to day and with every correction; fits into 31 bits for another century. */
function sequenceOf({ asOf, correction }: CalendarEdition): string {
  return `${compact(asOf)}${String(Math.min(correction, 99)).padStart(2, "0")}`;
}

function eventLines(entry: CalendarEntry, edition: CalendarEdition, settings: Settings, language: Language) {
  const text = shorten(oneLine(entry.text), 200);
  return [
    "BEGIN:VEVENT",
    `UID:${uidOf(entry, settings)}`,
    `DTSTAMP:${compact(edition.asOf)}T${String(Math.min(edition.correction, 23)).padStart(2, "0")}0000Z`,
    `SEQUENCE:${sequenceOf(edition)}`,
    `ORGANIZER:mailto:${oneLine(settings.replyTo)}`,
    `DTSTART;VALUE=DATE:${compact(entry.due)}`,
    `DTEND;VALUE=DATE:${compact(addDays(entry.due, 1))}`,
    `SUMMARY:${escaped(say(language, message("mail.calendar.event", { id: entry.id, text })))}`,
    `STATUS:${entry.isOver ? "CANCELLED" : "CONFIRMED"}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/**
 * Deadlines as a calendar to be looked at; "" when there are none. RFC 5546 lets what is published be cancelled the
 * same way: the same name, a higher sequence, STATUS:CANCELLED.
 */
export function calendarText(
  entries: readonly CalendarEntry[],
  edition: CalendarEdition,
  settings: Settings,
  language: Language,
): string {
  if (entries.length === 0) return "";
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//dondoc//register of directives//VI",
    "METHOD:PUBLISH",
    ...entries.flatMap((entry) => eventLines(entry, edition, settings, language)),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}
