import { VILLAGES } from "./agencyLexicon.ts";
import { type Clause, type Mention, nameOf } from "./agencyNames.ts";
import { SURNAMES } from "./holders.ts";
import { beginsName, properNameEnd } from "./nameTails.ts";
import { begins, phraseEnd, phrases } from "./phrases.ts";
import type { Word } from "./words.ts";

const LEVELS = phrases(VILLAGES);
const LINKS = phrases([",", "và", ";"]);
const LONGEST_LIST = 40;
/** Villages are named in one word or two. */
const LEAST_OF_PERSON = 3;

/** “thôn Nà Pan”, “các bản: Co Muông, Pá Hốc”, “tổ dân phố số 3 và số 5”: a unit each; null when none is named. */
export function villagesAt(clause: Clause, at: number): Mention[] | null {
  const { words } = clause;
  const opened = words[at]?.key === "các" ? at + 1 : at;
  const level = phraseEnd(LEVELS, words, opened);
  if (level === opened) return null;
  const kind = nameOf(clause, opened, level);
  const found: Mention[] = [];
  let from = words[level]?.key === ":" ? level + 1 : level;
  while (found.length < LONGEST_LIST) {
    const end = beginsName(words, from) ? from : ownNameEnd(words, from);
    const isPerson = end - from >= LEAST_OF_PERSON && begins(SURNAMES, words[from]);
    if (end === from || (isPerson && found.length > 0)) break;
    const name = `${kind} ${nameOf(clause, from, end)}`;
    found.push({ name, shape: "body", start: found.length === 0 ? at : from, end });
    if (!begins(LINKS, words[end])) break;
    from = phraseEnd(LEVELS, words, end + 1);
  }
  return found.length > 0 ? found : null;
}

/** “Nà Pan”, “số 3”, “12”. */
function ownNameEnd(words: readonly Word[], at: number): number {
  const number = words[at]?.key === "số" ? at + 1 : at;
  return /^\d{1,2}$/.test(words[number]?.text ?? "") ? number + 1 : properNameEnd(words, at);
}
