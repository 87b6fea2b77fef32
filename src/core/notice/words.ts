/** A word or a punctuation mark of a clause. */
export interface Word {
  readonly text: string;
  /** Lower case, tone marks in their newer place (“uỷ” → “ủy”): what lexicons are compared with. */
  readonly key: string;
  /** Hole of the sieve of a lexicon that the key falls through. */
  readonly hole: number;
  /** 0-based offsets in the clause, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
  readonly isCapital: boolean;
}

/**
 * “UBND”, “1088/2”, “120.000”, “NN&MT”, “VNPT-iOffice”; or one mark.
 * Words are cut by hand, not by a pattern: every character of a paper comes by here.
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const traits = traitsAt(text, at);
    const isWord = (traits & LETTER_OR_DIGIT) !== 0;
    const end = isWord ? wordEnd(text, at) : at + widthAt(text, at);
    if ((traits & SPACE) === 0) {
      const { text: found, key, hole } = spelt(text.slice(at, end));
      words.push({ text: found, key, hole, start: at, end, isWord, isCapital: (traits & CAPITAL) !== 0 });
    }
    at = end;
  }
  return words;
}

type Spelling = Pick<Word, "text" | "key" | "hole">;

/** Papers say the same few words again and again: their words share what is the same of each. */
const SPELLINGS = new Map<string, Spelling>();
const MOST_SPELLINGS = 5000;
const LONGEST_SPELLING = 20;

function spelt(text: string): Spelling {
  const known = SPELLINGS.get(text);
  if (known !== undefined) return known;
  const key = wordKey(text);
  const spelling = { text, key, hole: holeOf(key) };
  if (text.length > LONGEST_SPELLING) return spelling;
  if (SPELLINGS.size >= MOST_SPELLINGS) SPELLINGS.clear();
  SPELLINGS.set(text, spelling);
  return spelling;
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
  while (at < text.length && (traitsAt(text, at) & LETTER_OR_DIGIT) !== 0) at += widthAt(text, at);
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

/** What a character is, as bits; KNOWN once it has been looked up. */
const KNOWN = 1;
const LETTER_OR_DIGIT = 2;
const SPACE = 4;
const CAPITAL = 8;
const TRAITS = new Uint8Array(0x10000);

function traitsAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const traits = TRAITS[code] ?? 0;
  if (traits !== 0 && !isSurrogate(code)) return traits;
  return lookUp(code, text.codePointAt(at) ?? code);
}

/** A character of two halves is looked up each time it is met; whether it is a capital, only half of it says. */
function lookUp(code: number, point: number): number {
  const whole = String.fromCodePoint(point);
  const half = String.fromCharCode(code);
  const traits =
    KNOWN |
    (/^[\p{L}\p{N}]/u.test(whole) ? LETTER_OR_DIGIT : 0) |
    (/^\s/.test(whole) ? SPACE : 0) |
    (half === half.toLowerCase() ? 0 : CAPITAL);
  TRAITS[code] = traits;
  return traits;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return isSurrogate(code) && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
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

/** A lexicon of phrases, word by word. It is built when first asked: most runs of the add-on read no notice. */
export interface Phrases {
  readonly first: Map<string, PhraseNode>;
  /** 1 where a phrase may begin: most words fall out here, without a look into the map. */
  readonly sieve: Uint8Array;
  /** Phrases not built in yet. */
  waiting: readonly string[];
}

interface PhraseNode {
  /** null where no phrase goes on. */
  next: Map<string, PhraseNode> | null;
  isEnd: boolean;
}

const HOLES = 1024;
const BUILT: readonly string[] = [];

function holeOf(key: string): number {
  const last = key.charCodeAt(key.length - 1);
  const middle = key.charCodeAt(key.length >> 1);
  return (key.charCodeAt(0) * 131 + middle * 31 + last * 7 + key.length) % HOLES;
}

export function phrases(list: readonly string[]): Phrases {
  return { first: new Map(), sieve: new Uint8Array(HOLES), waiting: list };
}

function build(lexicon: Phrases): void {
  for (const phrase of lexicon.waiting) {
    let node: PhraseNode | null = null;
    for (const { key, hole } of splitWords(phrase)) {
      if (node === null) lexicon.sieve[hole] = 1;
      else node.next ??= new Map();
      const next: Map<string, PhraseNode> = node?.next ?? lexicon.first;
      node = next.get(key) ?? { next: null, isEnd: false };
      next.set(key, node);
    }
    if (node) node.isEnd = true;
  }
  lexicon.waiting = BUILT;
}

/** Index after the longest phrase that begins at word `at`; `at` itself when none does. */
export function phraseEnd(lexicon: Phrases, words: readonly Word[], at: number): number {
  if (lexicon.waiting.length > 0) build(lexicon);
  const first = words[at];
  if (first === undefined || lexicon.sieve[first.hole] === 0) return at;
  let end = at;
  let node = lexicon.first.get(first.key);
  for (let i = at + 1; node !== undefined; i++) {
    if (node.isEnd) end = i;
    const { next } = node;
    const word = next === null ? undefined : words[i];
    if (next === null || word === undefined) return end;
    node = next.get(word.key);
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
