import type { Word } from "./words.ts";

/** Longest remark in brackets that may stand behind a name: “(cơ quan thường trực)”. */
const LONGEST_REMARK = 40;

/** Word after a remark in brackets behind a name; `at` when none stands there. */
export function remarkEnd(words: readonly Word[], at: number): number {
  if (words[at]?.key !== "(") return at;
  if (words[at + 1]?.key === "giao") return at;
  for (let close = at + 1; close <= at + LONGEST_REMARK; close++) if (words[close]?.key === ")") return close + 1;
  return at;
}
