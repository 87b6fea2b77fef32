import { type Language, message, say } from "../messages/say.ts";
import { oneLine } from "../text/cleanText.ts";
import { dateSpan } from "../text/formatDate.ts";
import { paddedCount } from "../text/formatNumber.ts";
import type { DigestLetter } from "./digestLetter.ts";
import { sectionInfo } from "./sections.ts";

type Subjected = Pick<DigestLetter, "agency" | "week" | "lead" | "lines">;

function figures(letter: Subjected, language: Language): string {
  const named = letter.lead.flatMap(({ key, lines }) => {
    const { figure } = sectionInfo(key);
    return figure ? [say(language, message(figure, { n: paddedCount(lines.length) }))] : [];
  });
  if (named.length > 0) return named.join(", ");
  const claimed = letter.lead.reduce((sum, { lines }) => sum + lines.length, 0);
  return say(language, message("mail.f.claimed", { n: paddedCount(claimed) }));
}

/** Subject of a weekly e-mail: counts only what the agency leads; always one line. */
export function digestSubject(letter: Subjected, language: Language): string {
  const week = dateSpan(letter.week.from, letter.week.to);
  if (letter.lines === 0) {
    return oneLine(say(language, message("mail.subject.reports", { agency: letter.agency, week })));
  }
  if (letter.lead.length === 0) {
    return oneLine(say(language, message("mail.subject.support", { agency: letter.agency, week })));
  }
  const values = { agency: letter.agency, week, figures: figures(letter, language) };
  return oneLine(say(language, message("mail.subject.lead", values)));
}
