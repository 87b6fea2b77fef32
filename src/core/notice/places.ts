import { PREDICATES } from "./nameTails.ts";
import { begins, phraseEnd, phrases } from "./phrases.ts";
import { LIKE_VERBS } from "./predicateLexicon.ts";
import type { Word } from "./words.ts";

const NOUNS = phrases(LIKE_VERBS);
const PLACES = phrases(["tại", "trong", "ở"]);
const LONGEST_PLACE = 8;

/** “các hộ kinh doanh | tại chợ Tân Hà | di dời”: where they are, a place with a name, up to the verb. */
export function placeEnd(words: readonly Word[], at: number): number {
  if (!begins(PLACES, words[at])) return at;
  let isNamed = false;
  for (let end = at + 1; end <= at + LONGEST_PLACE; end++) {
    const word = words[end];
    const noun = phraseEnd(NOUNS, words, end);
    if (noun > end) {
      end = noun - 1;
      continue;
    }
    if (!word?.isWord) return at;
    if (!word.isCapital && phraseEnd(PREDICATES, words, end) > end) return isNamed ? end : at;
    if (word.isCapital) isNamed = true;
    if (/^\d/.test(word.text)) return at;
  }
  return at;
}
