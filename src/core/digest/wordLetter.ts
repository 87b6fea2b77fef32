import { type Language, type Message, message } from "../messages/say.ts";
import type { Settings } from "../register/settings.ts";
import { standingInfo } from "../register/standings.ts";
import { outcomeLines } from "../reportBack/wordOutcomes.ts";
import { oneLine } from "../text/cleanText.ts";
import { documentDate } from "../text/formatDate.ts";
import { paddedCount } from "../text/formatNumber.ts";
import { romanNumeral } from "../text/romanNumeral.ts";
import type { DigestLetter, DigestLine, DigestSection } from "./digestLetter.ts";
import { type SectionKey, sectionInfo } from "./sections.ts";
import { sayLine, type WordingContext } from "./wordingContext.ts";
import { type WordedLine, wordLine } from "./wordLine.ts";

export interface WordedSection {
  readonly key: SectionKey;
  /** “I. Nhiệm vụ đã quá thời hạn (02)”. */
  readonly title: string;
  readonly lines: readonly WordedLine[];
  /** What says how many lines more there are; "" when all are here. */
  readonly more: string;
}

/** How much of a letter is said; a letter too large for mail says less. */
export interface LetterExtent {
  /** Longest text of a cell that is quoted whole. */
  readonly longest: number;
  /** Lines at most, the first of the first sections; null for all. */
  readonly lines: number | null;
}

/** One part of a letter, top to bottom; its text form and its HTML form are made of the same parts. */
export type LetterBlock =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "section"; readonly section: WordedSection }
  /** Lines without a blank line between them. */
  | { readonly kind: "lines"; readonly lines: readonly string[] }
  /** Words, and an address that they lead to. */
  | { readonly kind: "link"; readonly text: string; readonly address: string }
  | { readonly kind: "signature"; readonly text: string };

interface Wording {
  readonly letter: DigestLetter;
  readonly settings: Settings;
  readonly language: Language;
  /** The lines that are said; others are only counted. */
  readonly told: ReadonlySet<DigestLine>;
}

function paragraph({ language }: Wording, ...sentences: readonly Message[]): LetterBlock {
  return { kind: "paragraph", text: sentences.map((sentence) => sayLine(language, sentence)).join(" ") };
}

function sectionBlock(
  section: DigestSection,
  position: number,
  wording: Wording,
  context: WordingContext,
): LetterBlock {
  const { letter, language, told } = wording;
  const values = { days: paddedCount(letter.dueSoonDays), staleDays: paddedCount(letter.staleDays) };
  const heading = sayLine(language, message(sectionInfo(section.key).title, values));
  const title = `${romanNumeral(position)}. ${heading} (${paddedCount(section.lines.length)})`;
  const lines = section.lines.filter((line) => told.has(line)).map((line) => wordLine(section.key, line, context));
  const left = section.lines.length - lines.length;
  const rest = lines.length > 0 ? "mail.more" : "mail.inList";
  const more = left === 0 ? "" : sayLine(language, message(rest, { n: paddedCount(left) }));
  return { kind: "section", section: { key: section.key, title, lines, more } };
}

function totalSentence({ letter, language }: Wording): Message {
  const parts = letter.counts.map(({ standing, rows, fresh }) => {
    const label = standingInfo(standing)[language];
    const words = label.charAt(0).toLowerCase() + label.slice(1);
    const values = { n: paddedCount(rows), standing: words, fresh: paddedCount(fresh) };
    return sayLine(language, message(fresh > 0 ? "mail.totalPartNew" : "mail.totalPart", values));
  });
  const total = letter.counts.reduce((sum, { rows }) => sum + rows, 0);
  return message("mail.total", { n: paddedCount(total), parts: parts.join(", ") });
}

function leadBlocks(wording: Wording, context: WordingContext): LetterBlock[] {
  const { letter, settings } = wording;
  if (letter.lead.length === 0) return [];
  const { office, assigners } = settings;
  const agency = letter.agency;
  const overdue = letter.lead.some(({ key }) => key === "overdue");
  const opening = message("mail.opening.lead", { office, assigners, agency, date: documentDate(letter.asOf) });
  return [
    paragraph(wording, opening),
    ...letter.lead.map((section, index) => sectionBlock(section, index + 1, wording, context)),
    ...(letter.counts.length > 0 ? [paragraph(wording, totalSentence(wording))] : []),
    paragraph(
      wording,
      message(overdue ? "mail.requestOverdue" : "mail.request", { agency }),
      message("mail.alreadyReported", { office }),
      message("mail.disagree"),
    ),
  ];
}

function supportBlocks(wording: Wording, context: WordingContext): LetterBlock[] {
  const { letter, settings } = wording;
  if (letter.support.length === 0) return [];
  const { office, assigners } = settings;
  const alone = letter.lead.length === 0;
  const opening = alone ? "mail.opening.support" : "mail.opening.alsoSupport";
  const request = alone ? "mail.supportRequest" : "mail.alsoSupportRequest";
  return [
    paragraph(wording, message(opening, { office, assigners, agency: letter.agency })),
    ...letter.support.map((section, index) => sectionBlock(section, letter.lead.length + index + 1, wording, context)),
    paragraph(wording, message(request, { agency: letter.agency })),
  ];
}

function noticeBlock({ settings, language }: Wording): LetterBlock {
  const { authority, office, contact, contactRoom, contactPhone } = settings;
  const phone = oneLine(contactPhone);
  const parts = [oneLine(contact), oneLine(contactRoom), phone && sayLine(language, message("mail.phone", { phone }))];
  const known = parts.filter((part) => part !== "").join(", ");
  const lines = [sayLine(language, message("mail.notice", { authority, office }))];
  if (known !== "") lines.push(sayLine(language, message("mail.contact", { contact: known })));
  return { kind: "lines", lines };
}

function reportBlocks(wording: Wording): LetterBlock[] {
  const { letter, settings, language } = wording;
  const lines = outcomeLines(letter, settings.office, language);
  if (lines.length === 0) return [];
  return [paragraph(wording, message("mail.reports", { agency: letter.agency })), { kind: "lines", lines }];
}

/** How to answer: by the form where the office has one, and always by reply; what asks a lead to report says that already. */
function answerBlocks({ letter, language }: Wording): LetterBlock[] {
  const { link } = letter;
  const lines: LetterBlock = { kind: "lines", lines: [sayLine(language, message("mail.byReply"))] };
  if (!link) return letter.lead.length > 0 ? [] : [lines];
  return [{ kind: "link", text: sayLine(language, message("mail.byForm")), address: link }, lines];
}

/** Every line of a letter in the order of its sections: those that press most come first. */
export function linesOf({ lead, support }: DigestLetter): readonly DigestLine[] {
  return [...lead, ...support].flatMap(({ lines }) => lines);
}

/** The letter in words, top to bottom. */
export function wordLetter(
  letter: DigestLetter,
  settings: Settings,
  language: Language,
  { longest, lines }: LetterExtent,
): readonly LetterBlock[] {
  const wording: Wording = { letter, settings, language, told: new Set(linesOf(letter).slice(0, lines ?? undefined)) };
  const context: WordingContext = { letter, settings, language, longest, seenPapers: new Set() };
  return [
    paragraph(wording, message("mail.greeting", { agency: letter.salutation })),
    ...leadBlocks(wording, context),
    ...supportBlocks(wording, context),
    ...reportBlocks(wording),
    ...answerBlocks(wording),
    noticeBlock(wording),
    paragraph(wording, message("mail.closing")),
    { kind: "signature", text: oneLine(settings.officeFull).toUpperCase() },
  ];
}
