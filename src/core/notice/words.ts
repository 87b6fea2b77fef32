import { codeOf, FIGURE, numberOf, prepare } from "./vocabulary.ts";

/** A word or a punctuation mark of a clause. */
export interface Word {
  readonly text: string;
  /** Lower case, tone marks in their newer place (“uỷ” → “ủy”): what lexicons are compared with. */
  readonly key: string;
  /** Numbers of the key and of its head in the vocabulary of all lexicons, as `codeOf` makes one of them. */
  readonly code: number;
  /** 0-based offsets in the clause, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
  readonly isCapital: boolean;
}

/** The keys of the words from..to, as lexicons hold phrases: with spaces between. */
export function keysOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ key }) => key)
    .join(" ");
}

/**
 * “UBND”, “1088/2”, “120.000”, “NN&MT”, “VNPT-iOffice”; or one mark.
 * Words are cut by hand, not by a pattern: every character of a paper comes by here.
 */
export function splitWords(text: string): Word[] {
  if (prepare()) SPELLINGS.fill(undefined);
  readUnits(text);
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const traits = traitsAt(text, at);
    const isWord = (traits & LETTER_OR_DIGIT) !== 0;
    const end = isWord ? wordEnd(text, at) : at + widthOf(traits);
    if ((traits & SPACE) === 0) {
      const { text: found, key, code } = spelt(text, at, end);
      words.push({ text: found, key, code, start: at, end, isWord, isCapital: (traits & CAPITAL) !== 0 });
    }
    at = end;
  }
  return words;
}

/** UTF-16 units of the text that is being cut, read out once: a string is slower to ask, and each is looked at several times. */
let units = new Uint16Array(1 << 12);

function readUnits(text: string): void {
  if (text.length > units.length) units = new Uint16Array(2 * text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
}

type Spelling = Pick<Word, "text" | "key" | "code">;

/**
 * Papers say the same few words again and again: their words share what is the same of each. Kept by a number made of
 * the letters, the last two met of those that share it; a word met before is found without being cut out of the text.
 */
const MOST_SPELLINGS = 8192;
const SPELLINGS = new Array<Spelling | undefined>(MOST_SPELLINGS).fill(undefined);
const LONGEST_SPELLING = 20;

function spelt(text: string, from: number, to: number): Spelling {
  if (to - from > LONGEST_SPELLING) return spellingOf(text.slice(from, to));
  let hash = 0;
  for (let i = from; i < to; i++) hash = (hash * 37 + (units[i] ?? 0)) & 0xffffff;
  hash = (hash ^ (hash >> 12)) % MOST_SPELLINGS;
  const known = SPELLINGS[hash];
  if (known !== undefined && isSpelt(known.text, from, to)) return known;
  const beside = SPELLINGS[hash ^ 1];
  if (beside !== undefined && isSpelt(beside.text, from, to)) return beside;
  const spelling = spellingOf(text.slice(from, to));
  if (known !== undefined) SPELLINGS[hash ^ 1] = known;
  SPELLINGS[hash] = spelling;
  return spelling;
}

function isSpelt(word: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let i = from; i < to; i++) if (word.charCodeAt(i - from) !== units[i]) return false;
  return true;
}

function spellingOf(text: string): Spelling {
  const key = wordKey(text);
  return { text, key, code: codeOf(numberOf(key), numberOf(headOf(text))) };
}

const FRONT = /^[\p{L}\p{M}]+/u;

function headOf(word: string): string {
  return /^\p{N}/u.test(word) ? FIGURE : wordKey(FRONT.exec(word)?.[0] ?? word);
}

function wordEnd(text: string, from: number): number {
  let at = runEnd(text, from);
  while (isLink(text, at)) {
    const next = runEnd(text, at + 1);
    if (next === at + 1) break;
    at = next;
  }
  return text.charAt(at) === "%" ? at + 1 : at;
}

function runEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const traits = traitsAt(text, at);
    if ((traits & LETTER_OR_DIGIT) === 0) break;
    at += widthOf(traits);
  }
  return at;
}

const [AMPERSAND, SLASH, HYPHEN, DASH, DOT, QUOTE, APOSTROPHE] = [0x26, 0x2f, 0x2d, 0x2013, 0x2e, 0x27, 0x2019];

/** A mark inside a word (“H'Nương”); a full stop is one only before a figure. */
function isLink(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === DOT) {
    const next = text.charCodeAt(at + 1);
    return next >= 0x30 && next <= 0x39;
  }
  if (code === QUOTE || code === APOSTROPHE) return at + 1 < text.length && (traitsAt(text, at + 1) & CAPITAL) !== 0;
  return code === AMPERSAND || code === SLASH || code === HYPHEN || code === DASH;
}

/** What a character is, as bits; KNOWN once it has been looked up, WIDE when it has two halves. */
const KNOWN = 1;
const LETTER_OR_DIGIT = 2;
const SPACE = 4;
const CAPITAL = 8;
const WIDE = 16;
const TRAITS = new Uint8Array(0x10000);

function traitsAt(text: string, at: number): number {
  const code = units[at] ?? 0;
  const traits = TRAITS[code] ?? 0;
  return traits === 0 ? lookUp(code, text.codePointAt(at) ?? code) : traits;
}

/** A character of two halves is looked up each time it is met; whether it is a capital, only half of it says. */
function lookUp(code: number, point: number): number {
  const whole = String.fromCodePoint(point);
  const half = String.fromCharCode(code);
  const traits =
    KNOWN |
    (/^[\p{L}\p{N}]/u.test(whole) ? LETTER_OR_DIGIT : 0) |
    (/^\s/.test(whole) ? SPACE : 0) |
    (half === half.toLowerCase() ? 0 : CAPITAL) |
    (point > 0xffff ? WIDE : 0);
  if (!isSurrogate(code)) TRAITS[code] = traits;
  return traits;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

function widthOf(traits: number): number {
  return (traits & WIDE) === 0 ? 1 : 2;
}

const OLD_TONES = "oà òa|oá óa|oả ỏa|oã õa|oạ ọa|oè òe|oé óe|oẻ ỏe|oẽ õe|oẹ ọe|uỳ ùy|uý úy|uỷ ủy|uỹ ũy|uỵ ụy";
const NEWER_TONES: ReadonlyMap<string, string> = new Map(
  OLD_TONES.split("|").map((pair) => [pair.slice(0, 2), pair.slice(3)] as const),
);

/** “quý”, “quỹ” are no old spellings: their u belongs to the q. */
function wordKey(word: string): string {
  const lower = hasCapital(word) ? word.toLowerCase() : word;
  const glide = lower.charAt(lower.length - 2);
  if (glide !== "o" && glide !== "u") return lower;
  if (lower.charAt(lower.length - 3) === "q") return lower;
  const newer = NEWER_TONES.get(lower.slice(-2));
  return newer === undefined ? lower : lower.slice(0, -2) + newer;
}

/** Half a character of two may hide a capital. */
function hasCapital(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (((TRAITS[code] ?? 0) & CAPITAL) !== 0 || isSurrogate(code)) return true;
  }
  return false;
}
