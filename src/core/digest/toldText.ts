import type { MessageKey } from "../messages/messages.ts";
import { type Language, type Message, message, say } from "../messages/say.ts";
import { documentDate } from "../text/formatDate.ts";
import type { DigestLetter, DigestLine } from "./digestLetter.ts";
import type { SectionKey } from "./sections.ts";

/** A cell takes 50,000 characters; the lines that fit are enough to find what was wrong. */
const LONGEST = 40_000;

/** What a letter says of a directive under each heading, in a few words. */
const TOLD: Readonly<Record<SectionKey, MessageKey>> = {
  overdue: "mail.told.overdue",
  missedTarget: "mail.told.missedTarget",
  dueSoon: "mail.told.dueSoon",
  recurring: "mail.told.recurring",
  recurringMissed: "mail.told.recurringMissed",
  new: "mail.told.new",
  claimed: "mail.told.claimed",
  returned: "mail.told.returned",
  stale: "mail.told.stale",
  supportDueSoon: "mail.told.supportDueSoon",
  supportNew: "mail.told.supportNew",
};

/** “quá hạn 14 ngày”: what a letter says of a line under its heading. */
export function toldMessage(section: SectionKey, { judgement }: Pick<DigestLine, "judgement">): Message {
  const { due, daysLeft } = judgement;
  const days = Math.max(0, -(daysLeft ?? 0));
  return message(TOLD[section], { days, date: due === null ? "–" : documentDate(due) });
}

/** What a letter said of each directive: “NV-0147: quá hạn 14 ngày; NV-0171: đến hạn 22/10/2026”. */
export function toldText({ lead, support }: Pick<DigestLetter, "lead" | "support">, language: Language): string {
  let text = "";
  for (const { key, lines } of [...lead, ...support]) {
    for (const line of lines) {
      const entry = `${line.row.id}: ${say(language, toldMessage(key, line))}`;
      if (text.length + entry.length > LONGEST) return text;
      text = text === "" ? entry : `${text}; ${entry}`;
    }
  }
  return text;
}

/** One directive as a letter told it. */
export interface Told {
  readonly id: string;
  readonly words: string;
}

/** Reads a cell of “Nội dung nhắc” back; what a person typed into it is left out. */
export function readTold(text: string): readonly Told[] {
  return text.split(";").flatMap((entry): Told[] => {
    const match = /^\s*(\S+): (.+)$/.exec(entry);
    return match ? [{ id: match[1] ?? "", words: (match[2] ?? "").trim() }] : [];
  });
}

const LANGUAGES = ["vi", "en"] as const satisfies readonly Language[];
/** “quá hạn ”, “overdue by ”: the words before the number of days. */
function overdueWords(language: Language): string {
  return say(language, message(TOLD.overdue, { days: "|", date: "" })).split("|")[0] ?? "";
}

/** Directives that a letter called overdue. */
export function overdueTold(told: readonly Told[]): number {
  const openings = LANGUAGES.map(overdueWords);
  return told.filter(({ words }) => openings.some((opening) => words.startsWith(opening))).length;
}
