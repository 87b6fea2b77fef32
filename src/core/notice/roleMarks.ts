import { listed, phraseEnd, phrases } from "./phrases.ts";
import type { Word } from "./words.ts";

/** The part that a mark behind a name gives it. */
export interface RoleMark {
  readonly part: "leads" | "helps";
  /** Word after the mark. */
  readonly end: number;
}

const LEADS = phrases(
  listed(
    "chủ trì|chủ trì chính|chủ trì thực hiện|chủ trì tham mưu|đồng chủ trì|cơ quan chủ trì|đơn vị chủ trì|là cơ quan chủ trì|là đơn vị chủ trì|đầu mối|làm đầu mối|cơ quan đầu mối|đơn vị đầu mối|chịu trách nhiệm chính",
  ),
);
const HELPS = phrases(
  listed(
    "phối hợp|cùng phối hợp|phối hợp thực hiện|cơ quan phối hợp|đơn vị phối hợp|là cơ quan phối hợp|là đơn vị phối hợp|tham gia|tham gia phối hợp|cùng tham gia|hỗ trợ",
  ),
);
const DASHES = new Set(["-", "–", ":"]);
const ENDS = new Set([",", ";", ".", ")"]);

/** “(chủ trì)”, “(cơ quan phối hợp)”, “- chủ trì,” behind a name; null when none stands at word `at`. */
export function roleMarkAt(words: readonly Word[], at: number): RoleMark | null {
  const opener = words[at]?.key ?? "";
  if (opener !== "(" && !DASHES.has(opener)) return null;
  const leads = phraseEnd(LEADS, words, at + 1);
  const end = Math.max(leads, phraseEnd(HELPS, words, at + 1));
  if (end === at + 1) return null;
  const part = end === leads ? "leads" : "helps";
  const mark = words[end]?.key;
  if (opener === "(") return mark === ")" ? { part, end: end + 1 } : null;
  return mark === undefined || ENDS.has(mark) ? { part, end } : null;
}
