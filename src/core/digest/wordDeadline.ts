import { daysBetween } from "../calendar/isoDate.ts";
import { type Message, message } from "../messages/say.ts";
import { DEADLINE_KINDS, keyOfLabel } from "../register/states.ts";
import { withoutFullStop } from "../text/cleanText.ts";
import { dateWithWeekday, documentDate } from "../text/formatDate.ts";
import { paddedCount } from "../text/formatNumber.ts";
import type { DigestLine } from "./digestLetter.ts";
import { type SectionKey, sectionInfo } from "./sections.ts";
import { quoted, sayLine, type WordingContext } from "./wordingContext.ts";

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
  const plain = soon ? dateWithWeekday(due, context.language) : documentDate(due);
  const words = extended ? sayLine(context.language, extended) : plain;
  const running = daysLeft !== null && (soon || daysLeft < 0);
  if (!running || keptUntil === null || keptUntil === due) return words;
  return sayLine(context.language, message("mail.dayOff", { due: words, kept: documentDate(keptUntil) }));
}

function clockWords(line: DigestLine, due: string, context: WordingContext): string {
  const { daysLeft, standing } = line.judgement;
  if (daysLeft === null || due === "") return due;
  if (daysLeft < 0) {
    const values = { due, days: paddedCount(-daysLeft), workingDays: paddedCount(line.workingDaysPast) };
    const words = sayLine(
      context.language,
      message(standing === "missedTarget" ? "mail.pastTarget" : "mail.past", values),
    );
    if (line.daysBeforeTakeover === null) return words;
    const days = paddedCount(line.daysBeforeTakeover);
    return sayLine(context.language, message("mail.beforeTakeover", { deadline: words, days }));
  }
  if (standing !== "dueSoon") return due;
  if (daysLeft === 0) return sayLine(context.language, message("mail.today", { due }));
  return sayLine(context.language, message("mail.left", { due, days: paddedCount(daysLeft) }));
}

function undatedWords(section: SectionKey, line: DigestLine, context: WordingContext): string {
  if (section === "stale" && line.lastHeard !== null) {
    const days = paddedCount(daysBetween(line.lastHeard, context.letter.asOf));
    return sayLine(context.language, message("mail.unheard", { days, since: documentDate(line.lastHeard) }));
  }
  const phrase = quoted(withoutFullStop(line.row.phrase), context);
  return phrase === "" ? sayLine(context.language, message("mail.noDeadline")) : phrase;
}

/** For a co-ordinator the day alone: days left or past and extensions are the lead's affair. */
function dayForSupport({ judgement: { due, standing } }: DigestLine, { language }: WordingContext): string {
  if (due === null) return "";
  return standing === "dueSoon" ? dateWithWeekday(due, language) : documentDate(due);
}

/** “…; thiếu 02/06 kỳ”. */
function withMissed(deadline: string, { missed }: DigestLine, { language }: WordingContext): string {
  if (missed === null) return deadline;
  const counts = { n: paddedCount(missed.missed), all: paddedCount(missed.all) };
  return sayLine(language, message("mail.missed", { deadline, ...counts }));
}

/** “Thời hạn: …”, “Mốc phấn đấu: …” or “Kỳ báo cáo: …”, with the days left or past; without its stop. */
export function deadlineWords(section: SectionKey, line: DigestLine, context: WordingContext): string {
  const isLead = sectionInfo(section).part === "lead";
  const due = isLead ? clockWords(line, datedWords(line, context), context) : dayForSupport(line, context);
  const deadline = due === "" ? undatedWords(section, line, context) : due;
  const kind = keyOfLabel(DEADLINE_KINDS, line.row.deadlineKind);
  const isTarget = kind === "target" && !context.settings.targetIsDeadline;
  const key = kind === "recurring" ? "mail.occurrence" : isTarget ? "mail.target" : "mail.deadline";
  return sayLine(context.language, message(key, { deadline: isLead ? withMissed(deadline, line, context) : deadline }));
}
