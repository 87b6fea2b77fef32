import { beforeReading, MOST_WORDS, numbered } from "./vocabulary.ts";
import { splitWords, type Word } from "./words.ts";

/** A lexicon of phrases, word by word. */
export interface Phrases {
  /** Of each number of a word, in whose phrases of 32 lexicons it stands first. */
  readonly begins: Int32Array;
  /** The lexicon's bit in `begins`. */
  readonly bit: number;
  /** Its place in the tree of all phrases. */
  readonly root: number;
}

const BITS = 32;
let lexicons = 0;
let begins = new Int32Array(0);
let places = 0;

/** @param list phrases; they are built in before the first text is read */
export function phrases(list: readonly string[]): Phrases {
  if (lexicons % BITS === 0) begins = new Int32Array(MOST_WORDS);
  const lexicon = { begins, bit: 1 << (lexicons % BITS), root: ++places };
  lexicons++;
  beforeReading(() => {
    for (const phrase of list) add(lexicon, phrase);
  });
  return lexicon;
}

/**
 * The tree of all phrases: from a place by a word to the next place. One table without objects for the steps of all
 * lexicons, looked up by a key of both and searched on from there; it stays small enough to be kept close at hand.
 */
const STEPS = 1 << 15;
const HASH_SHIFT = 17;
const SPREAD = 0x9e3779b1;
const keys = new Int32Array(STEPS);
/** Twice the next place, and one where a phrase ends there. */
const nexts = new Uint16Array(STEPS);

/** Where the step stands, or the free hole for it. */
function holeOf(place: number, word: number): number {
  const key = place * MOST_WORDS + word;
  let hole = Math.imul(key, SPREAD) >>> HASH_SHIFT;
  for (let found = keys[hole]; found !== key && found !== 0; found = keys[hole]) hole = (hole + 1) % STEPS;
  return hole;
}

function add(lexicon: Phrases, phrase: string): void {
  let place = lexicon.root;
  let hole = -1;
  for (const { key } of splitWords(phrase)) {
    const word = numbered(key);
    if (hole < 0) lexicon.begins[word] = (lexicon.begins[word] ?? 0) | lexicon.bit;
    hole = holeOf(place, word);
    if (keys[hole] === 0) {
      keys[hole] = place * MOST_WORDS + word;
      nexts[hole] = ++places * 2;
    }
    place = (nexts[hole] ?? 0) >> 1;
  }
  if (hole >= 0) nexts[hole] = place * 2 + 1;
  if (places > STEPS / 2) throw new Error("too many phrases in the lexicons of the notice reader");
}

/** Does the lexicon hold a phrase that begins with this word? */
export function mayBegin(lexicon: Phrases, word: Word | undefined): boolean {
  return word !== undefined && ((lexicon.begins[word.number] ?? 0) & lexicon.bit) !== 0;
}

/** Index after the longest phrase that begins at word `at`; `at` itself when none does. */
export function phraseEnd(lexicon: Phrases, words: readonly Word[], at: number): number {
  if (!mayBegin(lexicon, words[at])) return at;
  let end = at;
  let place = lexicon.root;
  for (let i = at; i < words.length; i++) {
    const number = words[i]?.number ?? 0;
    const next = number === 0 ? 0 : (nexts[holeOf(place, number)] ?? 0);
    if (next === 0) break;
    if ((next & 1) === 1) end = i + 1;
    place = next >> 1;
  }
  return end;
}

/** A table of phrases written as one string, separated by “|”. */
export function listed(text: string): string[] {
  return text
    .split("|")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}
