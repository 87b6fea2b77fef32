import { oneLine } from "./cleanText.ts";

/** “Thông báo số 412/TB-VP ngày 09/9/2026” → “Thông báo số 412/TB-VP”; a meeting's date is its name and stays. */
const NUMBERED = /^(.*?\d+\s*\/\s*[\p{L}][\p{L}\d&./-]*)[\s,]+ngày\s.*$/u;

/** How a paper is cited once it has been cited in full: kind and number only. */
export function laterMention(paper: string): string {
  const numbered = NUMBERED.exec(oneLine(paper));
  return numbered?.[1] ?? oneLine(paper);
}

/** “mục 3 Thông báo số 412/TB-VP ngày 09/9/2026”. @param seen papers cited so far; the paper is added. */
export function mentionPaper(item: string, paper: string, seen: Set<string>): string {
  const full = oneLine(paper);
  const citation = seen.has(full) ? laterMention(full) : full;
  seen.add(full);
  return oneLine(`${item} ${citation}`);
}
