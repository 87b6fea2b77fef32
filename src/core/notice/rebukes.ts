import type { Clause, Mention } from "./agencyNames.ts";
import { agenciesAt } from "./findAgencies.ts";
import { listed, phraseEnd, phrases } from "./phrases.ts";
import { openersEnd, verbEnd } from "./predicates.ts";
import type { Word } from "./words.ts";

/** Who is blamed in a clause, and what is asked of them there. */
export interface Rebuke {
  readonly blamed: readonly Mention[];
  /** First word of what they are to do; null when the clause asks for nothing. */
  readonly taskFrom: number | null;
}

const BLAMES = phrases(
  listed(
    "phê bình|nghiêm túc phê bình|nghiêm khắc phê bình|phê bình nghiêm khắc|nhắc nhở|nghiêm túc nhắc nhở|nghiêm khắc nhắc nhở|phê bình, nhắc nhở|kiên quyết phê bình",
  ),
);
const DEMANDS = phrases(listed("yêu cầu|đề nghị|phải|cần"));

/** “Phê bình UBND xã A để chậm trễ, yêu cầu giải trình …”; null when nobody is blamed at word `at`. */
export function rebukeAt(clause: Clause, at: number): Rebuke | null {
  const opened = phraseEnd(BLAMES, clause.words, at);
  const list = opened > at ? agenciesAt(clause, opened) : null;
  return list && { blamed: list.mentions, taskFrom: demandIn(clause.words, list.end) };
}

const FALLS_SHORT = new Set(["chưa", "chậm", "còn", "không", "thấp", "thiếu", "để"]);
/** Last words of the demands that blame: “yêu cầu”, “phải”. */
const STERN = new Set(["cầu", "phải"]);

/** “Sở A chưa thực hiện, nay yêu cầu hoàn thành trước …”: who is told to fall short, and what is then demanded. */
export function shortfallAt(clause: Clause, at: number): Rebuke | null {
  const { words } = clause;
  const list = agenciesAt(clause, at);
  const taskFrom = list && demandIn(words, list.end);
  if (!list || taskFrom === null) return null;
  const isBlamed = words.slice(list.end, taskFrom).some(({ key }) => FALLS_SHORT.has(key));
  return isBlamed && STERN.has(words[taskFrom - 1]?.key ?? "") ? { blamed: list.mentions, taskFrom } : null;
}

function demandIn(words: readonly Word[], from: number): number | null {
  for (let i = from; i < words.length; i++) {
    const key = words[i]?.key;
    if ((key === "," || key === "và") && demandEnd(words, i + 1) > i + 1) return demandEnd(words, i + 1);
  }
  return null;
}

/** Word after a demand that names nobody: “yêu cầu | giải trình”; `at` when there is none. */
export function demandEnd(words: readonly Word[], at: number): number {
  const opened = openersEnd(words, at);
  const end = phraseEnd(DEMANDS, words, opened);
  return end > opened && verbEnd(words, end) > end ? end : at;
}
