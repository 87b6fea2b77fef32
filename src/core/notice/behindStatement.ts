import type { Clause } from "./agencyNames.ts";
import { type Found, subjectAt } from "./clauseLeads.ts";
import { agenciesAt } from "./findAgencies.ts";
import { begins, phrases } from "./phrases.ts";
import { looksForward, verbEnd } from "./predicates.ts";
import type { Word } from "./words.ts";

const LONGEST_LIST = 60;
/** Bounds the work on text that is one endless list of names. */
const MOST_COMMAS = 40;
const DONE = phrases(["đã", "vừa", "từng"]);
const SPOKEN = phrases(["hứa", "cam", "đề", "kiến", "phản", "hẹn", "xin"]);

/** “… | rào lại”, “… | cùng Sở B rào lại”. */
function isVerbBehind(clause: Clause, at: number): boolean {
  const { words } = clause;
  if (verbEnd(words, at) > at) return true;
  const helpers = words[at]?.key === "cùng" ? agenciesAt(clause, words[at + 1]?.key === "với" ? at + 2 : at + 1) : null;
  return helpers !== null && verbEnd(words, helpers.end) > helpers.end;
}

/** Does the comma at word `at` stand in a list of agencies? */
function isInList(clause: Clause, from: number, at: number): boolean {
  for (let i = Math.max(from, at - LONGEST_LIST); i < at; i++) {
    const list = clause.words[i]?.isCapital ? agenciesAt(clause, i) : null;
    if (list && list.end > at) return true;
    if (list) i = list.end - 1;
  }
  return false;
}

/** “Cầu bản A hỏng, nguy hiểm, | Phòng B rào lại …”, “Công ty A đã hứa …, | Phòng B theo dõi”: how things stand, then who sees to it. */
export function behindStatement(clause: Clause, from: number, said: Found | null): Found | null {
  const { words } = clause;
  let depth = 0;
  let isDone = false;
  let commas = 0;
  for (let i = from; i < words.length && commas < MOST_COMMAS; i++) {
    const key = words[i]?.key;
    if (key === "(") depth++;
    if (key === ")") depth--;
    if (begins(DONE, words[i]) && !begins(SPOKEN, words[i + 1])) isDone = true;
    if (key !== "," || depth > 0 || !words[i + 1]?.isCapital) continue;
    commas++;
    const found = subjectAt(clause, i + 1);
    const at = found?.taskFrom ?? 0;
    if (found?.how !== "subject" || !isVerbBehind(clause, at) || begins(DONE, words[at])) continue;
    if (said?.isDecision && isInList(clause, from, i)) continue;
    if (!isDone || looksForward(words, at)) return found;
  }
  return null;
}

/** “Ngay trong đêm, Sở A đã điều …, | Sở B cử 02 kíp”: goes on telling what was done. */
export function goesOnTelling(words: readonly Word[], from: number, at: number, found: Found | null): boolean {
  if (looksForward(words, found?.taskFrom ?? at)) return false;
  for (let i = from; i < at; i++) if (begins(DONE, words[i])) return true;
  return false;
}
