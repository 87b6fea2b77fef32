import { beforeReading, MOST_WORDS, numbered, numberIn, STRANGE } from "./vocabulary.ts";
import { splitWords, type Word } from "./words.ts";

/** A lexicon of phrases. All lexicons share one tree; a bit tells whose a phrase is. */
export interface Phrases {
  /** Of each number of a word, with which of 32 lexicons a phrase begins with it. */
  readonly firsts: Int32Array;
  /** Of each place in the tree, of which of them a phrase ends there. */
  readonly ends: Int32Array;
  readonly bit: number;
}

const BITS = 32;
const MOST_PLACES = 1 << 14;
let lexicons = 0;
/** Tables that the newest lexicons share, 32 at a time. */
let newestFirsts = new Int32Array(0);
let newestEnds = new Int32Array(0);

/** @param list phrases; they are taken in before the next text is cut into words */
export function phrases(list: readonly string[]): Phrases {
  if (lexicons % BITS === 0) {
    newestFirsts = new Int32Array(MOST_WORDS);
    newestEnds = new Int32Array(MOST_PLACES);
  }
  const lexicon = { firsts: newestFirsts, ends: newestEnds, bit: 1 << (lexicons % BITS) };
  lexicons++;
  beforeReading(() => {
    for (const phrase of list) add(lexicon, phrase);
  });
  return lexicon;
}

/**
 * The tree of all phrases: from a place by a word to the next place; 0 is its root. A table without objects, looked up
 * by a key of both and searched on from there: it stays small enough to be kept close at hand.
 */
const STEPS = 1 << 15;
const HASH_SHIFT = 17;
const SPREAD = 0x9e3779b1;
const keys = new Int32Array(STEPS);
const nexts = new Uint16Array(STEPS);
let places = 0;

/** Where the step stands, or the free hole for it. */
function holeOf(place: number, word: number): number {
  const key = place * MOST_WORDS + word;
  let hole = Math.imul(key, SPREAD) >>> HASH_SHIFT;
  for (let found = keys[hole]; found !== key && found !== 0; found = keys[hole]) hole = (hole + 1) % STEPS;
  return hole;
}

function add({ firsts, ends, bit }: Phrases, phrase: string): void {
  let place = 0;
  for (const { key } of splitWords(phrase)) {
    const word = numbered(key);
    if (place === 0) firsts[word] = (firsts[word] ?? 0) | bit;
    place = stepFrom(place, word);
  }
  ends[place] = (ends[place] ?? 0) | bit;
}

/** The next place; it is made where there is none yet. */
function stepFrom(place: number, word: number): number {
  const hole = holeOf(place, word);
  if (keys[hole] === 0) {
    if (++places === MOST_PLACES) throw new Error("too many phrases in the lexicons of the notice reader");
    keys[hole] = place * MOST_WORDS + word;
    nexts[hole] = places;
  }
  return nexts[hole] ?? 0;
}

/** Does a phrase of the lexicon begin with this word? Where phrases are single words: is it one of them? */
export function begins(lexicon: Phrases, word: Word | undefined): boolean {
  return word !== undefined && ((lexicon.firsts[numberIn(word.code)] ?? 0) & lexicon.bit) !== 0;
}

/** Index after the longest phrase that begins at word `at`; `at` itself when none does. */
export function phraseEnd(lexicon: Phrases, words: readonly Word[], at: number): number {
  if (!begins(lexicon, words[at])) return at;
  const { ends, bit } = lexicon;
  let end = at;
  let place = 0;
  for (let i = at; i < words.length; i++) {
    const word = numberIn(words[i]?.code ?? STRANGE);
    place = word === STRANGE ? 0 : (nexts[holeOf(place, word)] ?? 0);
    if (place === 0) break;
    if (((ends[place] ?? 0) & bit) !== 0) end = i + 1;
  }
  return end;
}

/** Are the words from..to one of the phrases? */
export function isPhrase({ ends, bit }: Phrases, words: readonly Word[], from: number, to: number): boolean {
  let place = 0;
  for (let i = from; i < to; i++) {
    const word = numberIn(words[i]?.code ?? STRANGE);
    place = word === STRANGE ? 0 : (nexts[holeOf(place, word)] ?? 0);
    if (place === 0) return false;
  }
  return ((ends[place] ?? 0) & bit) !== 0;
}

/** A table of phrases written as one string, separated by “|”. */
export function listed(text: string): string[] {
  return text
    .split("|")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}
