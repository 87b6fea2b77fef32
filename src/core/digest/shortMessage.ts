import type { IsoDate } from "../calendar/isoDate.ts";
import type { MessageKey } from "../messages/messages.ts";
import { type Language, message, say } from "../messages/say.ts";
import type { Settings } from "../register/settings.ts";
import { oneLine, shorten } from "../text/cleanText.ts";
import { documentDate } from "../text/formatDate.ts";
import { paddedCount } from "../text/formatNumber.ts";
import { laterMention } from "../text/mentionPaper.ts";
import type { DigestLetter, DigestLine, DigestSection } from "./digestLetter.ts";
import type { SectionKey } from "./sections.ts";

/** What fits on the screen of a telephone. */
export const SHORT_MESSAGE_LENGTH = 600;

/** Kinds of papers as people abbreviate them among themselves; the first that fits. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/^Thông báo số /u, "TB "],
  [/^Công văn số /u, "CV "],
  [/^Kế hoạch số /u, "KH "],
  [/^Quyết định số /u, "QĐ "],
  [/^Chỉ thị số /u, "CT "],
];

/** Headings that a message names, with the words after the count, in its order. */
const NAMED: readonly (readonly [SectionKey, MessageKey])[] = [
  ["overdue", "mail.short.overdue"],
  ["missedTarget", "mail.short.missedTarget"],
  ["dueSoon", "mail.short.dueSoon"],
  ["returned", "mail.short.returned"],
  ["stale", "mail.short.stale"],
  ["new", "mail.short.new"],
];

/** How much is told of each line; the first that lets the message fit is taken, so the fullest stands first. */
type Detail = (line: DigestLine, asOf: IsoDate, language: Language) => string;

function dayWords(date: IsoDate, asOf: IsoDate): string {
  const words = documentDate(date);
  const year = `/${asOf.slice(0, 4)}`;
  return words.endsWith(year) ? words.slice(0, -year.length) : words;
}

/** “mục II.4 TB 305/TB-UBND”. */
function paperWords({ row }: DigestLine): string {
  const item = oneLine(row.item).replace(/^điểm (\S+) mục (\S+)$/u, "mục $2.$1");
  const paper = laterMention(row.paper);
  const [pattern, short] = ABBREVIATIONS.find(([each]) => each.test(paper)) ?? [];
  return oneLine(`${item} ${pattern && short ? paper.replace(pattern, short) : paper}`);
}

function joinedParts(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(", ");
}

const dueWords: Detail = ({ judgement: { due } }, asOf, language) =>
  due === null ? "" : say(language, message("mail.short.due", { date: dayWords(due, asOf) }));

const DETAILS: readonly Detail[] = [
  (line, ...how) => joinedParts(line.row.id, paperWords(line), dueWords(line, ...how)),
  (line, ...how) => joinedParts(line.row.id, dueWords(line, ...how)),
  ({ row }) => row.id,
  () => "",
];

/** “02 nhiệm vụ quá hạn (NV-0147, …; NV-0098, …)”; what is due soon is told by its days alone. */
function sectionWords(
  { key, lines }: DigestSection,
  words: string,
  detail: Detail,
  { asOf }: Pick<DigestLetter, "asOf">,
  language: Language,
): string {
  if (key === "dueSoon") {
    const days = lines.map(({ judgement: { due } }) => (due === null ? "" : dayWords(due, asOf)));
    return `${words} ${[...new Set(days)].filter((day) => day !== "").join(", ")}`.trim();
  }
  const details = lines.map((line) => detail(line, asOf, language)).filter((text) => text !== "");
  return details.length === 0 ? words : `${words} (${details.join("; ")})`;
}

function joinedWith(parts: readonly string[], and: string): string {
  const last = parts[parts.length - 1] ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} ${and} ${last}`;
}

/**
 * The letter's essence for a message by telephone, 600 characters at most; "" when the agency leads nothing that it names.
 * No other agency is named in it.
 */
export function shortMessage(letter: DigestLetter, settings: Settings, language: Language): string {
  const office = oneLine(settings.office).replace(/^Văn phòng(?!\p{L})/u, "VP");
  const named = NAMED.flatMap(([key, label]) => {
    const section = letter.lead.find((each) => each.key === key);
    if (!section) return [];
    return [{ section, words: say(language, message(label, { n: paddedCount(section.lines.length) })) }];
  });
  if (named.length === 0) return "";
  const and = say(language, message("mail.short.and"));
  const worded = DETAILS.map((detail) => {
    const parts = named.map(({ section, words }) => sectionWords(section, words, detail, letter, language));
    return say(language, message("mail.short", { office, agency: letter.agency, tasks: joinedWith(parts, and) }));
  });
  return (
    worded.find(({ length }) => length <= SHORT_MESSAGE_LENGTH) ??
    shorten(worded[worded.length - 1] ?? "", SHORT_MESSAGE_LENGTH)
  );
}
