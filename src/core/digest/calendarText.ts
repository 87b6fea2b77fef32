import { addDays, type IsoDate } from "../calendar/isoDate.ts";
import { type Language, message, say } from "../messages/say.ts";
import type { Settings } from "../register/settings.ts";
import { oneLine, shorten } from "../text/cleanText.ts";
import type { DigestLetter, DigestLine } from "./digestLetter.ts";

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
function uidOf({ row }: DigestLine, { replyTo }: Pick<Settings, "replyTo">): string {
  const domain = replyTo.split("@")[1] ?? "dondoc";
  return `${row.id.replace(/[^A-Za-z0-9-]/g, "_")}@${domain.replace(/[^A-Za-z0-9.-]/g, "")}`;
}

function eventLines(line: DigestLine, due: IsoDate, letter: DigestLetter, settings: Settings, language: Language) {
  const text = shorten(oneLine(line.row.text), 200);
  const stamp = compact(letter.asOf);
  return [
    "BEGIN:VEVENT",
    `UID:${uidOf(line, settings)}`,
    `DTSTAMP:${stamp}T000000Z`,
    `SEQUENCE:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(due)}`,
    `DTEND;VALUE=DATE:${compact(addDays(due, 1))}`,
    `SUMMARY:${escaped(say(language, message("mail.calendar.event", { id: line.row.id, text })))}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** Coming deadlines of what the agency leads, as a calendar to be looked at (METHOD:PUBLISH); "" when there are none. */
export function calendarText(letter: DigestLetter, settings: Settings, language: Language): string {
  const events = letter.lead
    .flatMap(({ lines }) => lines)
    .flatMap((line) => {
      const { due } = line.judgement;
      return due !== null && due >= letter.asOf ? [eventLines(line, due, letter, settings, language)] : [];
    });
  if (events.length === 0) return "";
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//dondoc//register of directives//VI",
    "METHOD:PUBLISH",
    ...events.flat(),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}
