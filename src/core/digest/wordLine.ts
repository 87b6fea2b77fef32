import { type Message, message } from "../messages/say.ts";
import { paperOfResult } from "../register/resultPaper.ts";
import { keyOfLabel, STATES } from "../register/states.ts";
import { oneLine, withFullStop, withoutFullStop } from "../text/cleanText.ts";
import { documentDate } from "../text/formatDate.ts";
import { mentionPaper } from "../text/mentionPaper.ts";
import { withContext } from "../text/withContext.ts";
import type { DigestLine } from "./digestLetter.ts";
import { type SectionKey, sectionInfo } from "./sections.ts";
import { deadlineWords } from "./wordDeadline.ts";
import { quoted, sayLine, type WordingContext } from "./wordingContext.ts";

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

/** “Sở”, “UBND xã”: how a letter calls its agency once it has named it. */
export function selfReference(agency: string): string {
  for (const [pattern, words] of SELF_REFERENCES) {
    const match = pattern.exec(agency);
    if (match) return words.replace("$1", match[1] ?? "");
  }
  return "cơ quan";
}

function headWords(line: DigestLine, context: WordingContext): string {
  const text = quoted(withContext(line.row), context);
  if (line.tookOver === null) return `[${oneLine(line.row.id)}] ${text}`;
  const { from, since } = line.tookOver;
  const tookOver = message("mail.tookOver", { agency: from, date: documentDate(since) });
  return `[${oneLine(line.row.id)}] ${withoutFullStop(text)} ${sayLine(context.language, tookOver)}`;
}

function claimMessage(item: string, line: DigestLine, context: WordingContext): Message {
  const agency = selfReference(context.letter.agency);
  const { office } = context.settings;
  const paper = quoted(withoutFullStop(paperOfResult(line.row)), context);
  const submitted = keyOfLabel(STATES, line.row.state) === "submitted";
  if (paper !== "") return message(submitted ? "mail.submitted" : "mail.claimed", { item, agency, office, paper });
  if (line.row.reportedOn === null) return message("mail.claimedPlain", { item, agency, office });
  return message("mail.claimedOn", { item, agency, office, date: documentDate(line.row.reportedOn) });
}

function resultWords(line: DigestLine, context: WordingContext): string {
  const result = quoted(withoutFullStop(line.row.result), context);
  const paper = quoted(withoutFullStop(line.row.resultPaper), context);
  if (result === "" && paper === "") return sayLine(context.language, message("mail.noResult"));
  if (result === "") return paper;
  return paper === "" || result.includes(paper) ? result : `${result} (${paper})`;
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function noteWords(section: SectionKey, line: DigestLine, context: WordingContext): string[] {
  const { language } = context;
  if (sectionInfo(section).part === "support") return [];
  const notes: string[] = [];
  if (line.returned !== null) {
    const date = documentDate(line.returned.date);
    const content = quoted(line.returned.content, context);
    const words =
      content === "" ? message("mail.returnedPlain", { date }) : message("mail.returned", { date, content });
    notes.push(sayLine(language, words));
  }
  if (line.dispute !== null && line.dispute.trim() !== "") {
    notes.push(sayLine(language, message("mail.dispute", { content: quoted(line.dispute, context) })));
  }
  if (line.waitingSince !== undefined) {
    const values = { agency: selfReference(context.letter.agency), office: context.settings.office };
    const waiting = message("mail.waiting", { ...values, date: documentDate(line.waitingSince) });
    notes.push(capitalised(sayLine(language, waiting)));
  }
  if (section === "overdue" || section === "missedTarget") {
    notes.push(sayLine(language, message("mail.result", { result: resultWords(line, context) })));
  }
  return notes.map(withFullStop);
}

/** Words for a directive that `letter.agency` leads, or (support sections) co-ordinates. */
export function wordLine(section: SectionKey, line: DigestLine, context: WordingContext): WordedLine {
  const { language } = context;
  const head = headWords(line, context);
  if (section === "claimed") {
    const claim = sayLine(language, claimMessage(withoutFullStop(head), line, context));
    return { number: line.number, head: withFullStop(claim), source: [], deadline: "", notes: [] };
  }
  const paper = mentionPaper(line.row.item, line.row.paper, context.seenPapers);
  const source = paper === "" ? [] : [sayLine(language, message("mail.paper", { paper }))];
  if (sectionInfo(section).part === "support") {
    source.unshift(sayLine(language, message("mail.lead", { agencies: line.leads.join(", ") })));
  } else if (line.support.length > 0) {
    source.push(sayLine(language, message("mail.support", { agencies: line.support.join(", ") })));
  }
  return {
    number: line.number,
    head: withFullStop(head),
    source,
    deadline: deadlineWords(section, line, context),
    notes: noteWords(section, line, context),
  };
}
