import type { Language } from "../../core/messages/say.ts";
import { formatCount, percentage } from "../../core/text/formatNumber.ts";

/** Dots and commas change places between the two languages. */
function inLanguage(text: string, language: Language): string {
  return language === "vi" ? text : text.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));
}

/** “1.234” or “1,234”. */
export function countWords(count: number, language: Language): string {
  return inLanguage(formatCount(count), language);
}

/** “87,5%” or “87.5%”; “–” where there is nothing to share. */
export function rateWords(part: number, whole: number, language: Language): string {
  const rate = percentage(part, whole);
  return rate === null ? "–" : `${inLanguage(rate, language)}%`;
}
