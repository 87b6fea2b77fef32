import { daysBetween } from "../calendar/isoDate.ts";
import { type Language, type Message, message, say } from "../messages/say.ts";
import type { Settings } from "../register/settings.ts";
import { DEADLINE_KINDS, keyOfLabel, STATES } from "../register/states.ts";
import { oneLine, shorten, withFullStop, withoutFullStop } from "../text/cleanText.ts";
import { dateWithWeekday, documentDate } from "../text/formatDate.ts";
import { paddedCount } from "../text/formatNumber.ts";
import { mentionPaper } from "../text/mentionPaper.ts";
import type { DigestLetter, DigestLine } from "./digestLetter.ts";
import { type SectionKey, sectionInfo } from "./sections.ts";

/** What wording needs besides the line. */
export interface WordingContext {
  readonly letter: Pick<DigestLetter, "agency" | "asOf">;
  readonly settings: Settings;
  readonly language: Language;
  /** Longest text of a cell that is quoted whole. */
  readonly longest: number;
  /** Papers cited so far in the letter. */
  readonly seenPapers: Set<string>;
}

/** A directive in words, in the parts that a line of text and a table row share. */
export interface WordedLine {
  readonly number: number;
  /** “[NV-0147] Rà soát …”. */
  readonly head: string;
  /** “Văn bản giao: …”, “Phối hợp: …”: sentences without their stop. */
  readonly source: readonly string[];
  /** “Thời hạn: …” without its stop; "" where the line says none. */
  readonly deadline: string;
  /** Sentences of their own: last result, what to complete. */
  readonly notes: readonly string[];
}

/** How an agency is called once it has been named; the first that fits, so longer names stand first. */
const SELF_REFERENCES: readonly (readonly [RegExp, string])[] = [
  [/^Sở(?!\p{L})/u, "Sở"],
  [/^UBND (xã|phường|đặc khu|thị trấn|huyện|thành phố|thị xã)(?!\p{L})/u, "UBND $1"],
  [/^Ban(?!\p{L})/u, "Ban"],
  [/^Công an(?!\p{L})/u, "Công an"],
  [/^Thanh tra(?!\p{L})/u, "Thanh tra"],
];

function selfReference(agency: string): string {
  for (const [pattern, words] of SELF_REFERENCES) {
    const match = pattern.exec(agency);
    if (match) return words.replace("$1", match[1] ?? "");
  }
  return "cơ quan";
}

const quoted = (text: string, { longest }: WordingContext) => shorten(oneLine(text), longest);

/** “30/9/2026, được gia hạn đến 15/10/2026 (…)”; null unless extended. */
function extensionMessage(line: DigestLine, context: WordingContext): Message | null {
  const { due, extended, extensionBasis } = line.row;
  if (extended === null || due === null) return null;
  const basis = quoted(extensionBasis, context);
  const values = { due: documentDate(due), extended: documentDate(extended) };
  return basis === "" ? message("mail.extended", values) : message("mail.extendedBy", { ...values, basis });
}

function datedWords(line: DigestLine, context: WordingContext): string {
  const { judgement } = line;
  const { due, keptUntil, daysLeft } = judgement;
  if (due === null) return "";
  const extended = extensionMessage(line, context);
  const soon = judgement.standing === "dueSoon";
  const plain = soon ? dateWithWeekday(due) : documentDate(due);
  const words = extended ? say(context.language, extended) : plain;
  const running = daysLeft !== null && (soon || daysLeft < 0);
  if (!running || keptUntil === null || keptUntil === due) return words;
  return say(context.language, message("mail.dayOff", { due: words, kept: documentDate(keptUntil) }));
}

function clockWords(line: DigestLine, due: string, context: WordingContext): string {
  const { daysLeft, standing } = line.judgement;
  if (daysLeft === null || due === "") return due;
  if (daysLeft < 0) {
    const values = { due, days: paddedCount(-daysLeft), workingDays: paddedCount(line.workingDaysPast) };
    const words = say(context.language, message(standing === "missedTarget" ? "mail.pastTarget" : "mail.past", values));
    if (line.daysBeforeTakeover === null) return words;
    const days = paddedCount(line.daysBeforeTakeover);
    return say(context.language, message("mail.beforeTakeover", { deadline: words, days }));
  }
  if (standing !== "dueSoon") return due;
  if (daysLeft === 0) return say(context.language, message("mail.today", { due }));
  return say(context.language, message("mail.left", { due, days: paddedCount(daysLeft) }));
}

function undatedWords(section: SectionKey, line: DigestLine, context: WordingContext): string {
  if (section === "stale" && line.lastHeard !== null) {
    const days = paddedCount(daysBetween(line.lastHeard, context.letter.asOf));
    return say(context.language, message("mail.unheard", { days, since: documentDate(line.lastHeard) }));
  }
  const phrase = quoted(withoutFullStop(line.row.phrase), context);
  return phrase === "" ? say(context.language, message("mail.noDeadline")) : phrase;
}

/** For a co-ordinator the day alone: days left or past and extensions are the lead's affair. */
function dayForSupport({ judgement: { due, standing } }: DigestLine): string {
  if (due === null) return "";
  return standing === "dueSoon" ? dateWithWeekday(due) : documentDate(due);
}

function deadlineWords(section: SectionKey, line: DigestLine, context: WordingContext): string {
  const isLead = sectionInfo(section).part === "lead";
  const due = isLead ? clockWords(line, datedWords(line, context), context) : dayForSupport(line);
  const deadline = due === "" ? undatedWords(section, line, context) : due;
  const kind = keyOfLabel(DEADLINE_KINDS, line.row.deadlineKind);
  const isTarget = kind === "target" && !context.settings.targetIsDeadline;
  const key = kind === "recurring" ? "mail.occurrence" : isTarget ? "mail.target" : "mail.deadline";
  return say(context.language, message(key, { deadline }));
}

function headWords(line: DigestLine, context: WordingContext): string {
  const text = quoted(line.row.text, context);
  if (line.tookOver === null) return `[${line.row.id}] ${text}`;
  const { from, since } = line.tookOver;
  const tookOver =
    since === null
      ? message("mail.tookOverUndated", { agency: from })
      : message("mail.tookOver", { agency: from, date: documentDate(since) });
  return `[${line.row.id}] ${withoutFullStop(text)} ${say(context.language, tookOver)}`;
}

function claimMessage(item: string, line: DigestLine, context: WordingContext): Message {
  const agency = selfReference(context.letter.agency);
  const { office } = context.settings;
  const paper = quoted(withoutFullStop(line.row.resultPaper), context);
  const submitted = keyOfLabel(STATES, line.row.state) === "submitted";
  if (paper !== "") return message(submitted ? "mail.submitted" : "mail.claimed", { item, agency, office, paper });
  if (line.row.reportedOn === null) return message("mail.claimedPlain", { item, agency, office });
  return message("mail.claimedOn", { item, agency, office, date: documentDate(line.row.reportedOn) });
}

function resultWords(line: DigestLine, context: WordingContext): string {
  const result = quoted(withoutFullStop(line.row.result), context);
  const paper = quoted(withoutFullStop(line.row.resultPaper), context);
  if (result === "" && paper === "") return say(context.language, message("mail.noResult"));
  if (result === "") return paper;
  return paper === "" || result.includes(paper) ? result : `${result} (${paper})`;
}

function noteWords(section: SectionKey, line: DigestLine, context: WordingContext): string[] {
  const { language } = context;
  if (sectionInfo(section).part === "support") return [];
  const notes: string[] = [];
  if (line.returned !== null) {
    const date = documentDate(line.returned.date);
    const content = quoted(line.returned.content, context);
    const words =
      content === "" ? message("mail.returnedPlain", { date }) : message("mail.returned", { date, content });
    notes.push(say(language, words));
  }
  if (line.dispute !== null && line.dispute.trim() !== "") {
    notes.push(say(language, message("mail.dispute", { content: quoted(line.dispute, context) })));
  }
  if (section === "overdue" || section === "missedTarget") {
    notes.push(say(language, message("mail.result", { result: resultWords(line, context) })));
  }
  return notes.map(withFullStop);
}

/** Words for a directive that `letter.agency` leads, or (support sections) co-ordinates. */
export function wordLine(section: SectionKey, line: DigestLine, context: WordingContext): WordedLine {
  const { language } = context;
  const head = headWords(line, context);
  if (section === "claimed") {
    const claim = say(language, claimMessage(withoutFullStop(head), line, context));
    return { number: line.number, head: withFullStop(claim), source: [], deadline: "", notes: [] };
  }
  const paper = mentionPaper(line.row.item, line.row.paper, context.seenPapers);
  const source = paper === "" ? [] : [say(language, message("mail.paper", { paper }))];
  if (sectionInfo(section).part === "support") {
    source.unshift(say(language, message("mail.lead", { agencies: line.leads.join(", ") })));
  } else if (line.support.length > 0) {
    source.push(say(language, message("mail.support", { agencies: line.support.join(", ") })));
  }
  return {
    number: line.number,
    head: withFullStop(head),
    source,
    deadline: deadlineWords(section, line, context),
    notes: noteWords(section, line, context),
  };
}
