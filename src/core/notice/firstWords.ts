import { headsOf } from "../deadline/ruleHeads.ts";
import { type Phrases, phrases } from "./phrases.ts";
import { FIGURE, headIn, numbered, numberIn, STRANGE } from "./vocabulary.ts";
import type { Word } from "./words.ts";

/** A word of a head up to its end; “0” stands for figures. */
const FIRST = /^(0|\p{L}+)(?!\p{L})/u;
/** Put in for white space, which heads leave out: it ends a word as a space would. */
const SPACE = "/";

/**
 * The words with which what a pattern matches can begin, told from its source: at other words it need not be tried.
 * @param pattern begins with “^”, each of its branches with a whole word or a figure
 * @throws when a branch may begin otherwise; a first word that a class cuts short (“thán[gh]”) is not noticed
 */
export function firstWords({ source }: RegExp): Phrases {
  const heads = headsOf(source.replace(/^\^/, "").replace(/\\s\+| /g, `\\${SPACE}`));
  const words = heads.map((head) => FIRST.exec(head)?.[1] ?? "");
  if (words.includes("")) throw new Error(`begins with no whole word: ${source}`);
  return phrases(words.map((word) => (word === "0" ? FIGURE : word)));
}

/** May a pattern with these first words match at this word? A word holds others: “đã/đang”, of which the first counts. */
export function opens({ firsts, bit }: Phrases, word: Word | undefined): boolean {
  return word !== undefined && ((firsts[headIn(word.code)] ?? 0) & bit) !== 0;
}

/** May one of these stand among the words, perhaps inside another: “tham-dự”? */
export function mayHold({ firsts, bit }: Phrases, words: readonly Word[]): boolean {
  return words.some((word) => ((firsts[numberIn(word.code)] ?? 0) & bit) !== 0 || isJoined(word));
}

const LONGEST_SYLLABLE = 7;

/** Two words in one, as far as lexicons can tell; figures are none. */
function isJoined({ code, text }: Word): boolean {
  const head = headIn(code);
  if (numberIn(code) !== STRANGE || head === FIGURE_HEAD) return false;
  return head !== STRANGE || text.length > LONGEST_SYLLABLE;
}

const FIGURE_HEAD = numbered(FIGURE);
