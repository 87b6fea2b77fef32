import { isSyllable } from "./syllable.ts";
import { fromTcvn3 } from "./tcvn3.ts";
import { fromVni } from "./vni.ts";

/** Encodings from before Unicode, made visible by fonts of their own. */
export type LegacyCharset = "tcvn3" | "vni";

export interface LegacyReading {
  /** In Unicode where `charset` names what it was; as given otherwise. */
  readonly text: string;
  readonly charset: LegacyCharset | null;
  /** It does not look like Vietnamese in Unicode, and too little speaks for one of the old encodings. */
  readonly isDoubtful: boolean;
}

const CONVERT: Readonly<Record<LegacyCharset, (text: string) => string>> = { tcvn3: fromTcvn3, vni: fromVni };
const CHARSETS: readonly LegacyCharset[] = ["tcvn3", "vni"];

/** Words that have to speak for an encoding before a whole text is converted. */
const LEAST_WORDS = 6;
/** Share of words that must be Vietnamese once converted. */
const LEAST_SHARE = 0.85;
/** Words that must be wrong before a text is called doubtful: names and foreign words also are. */
const DOUBTFUL_WORDS = 3;

/** Between blanks, figures and ASCII signs; whatever an old encoding may have made of letters belongs to the word. */
const WORD = /[A-Za-z\u00a1-\uffff]+/g;
const EDGES = /^[«»°²³·…“”‘’–—•\u2000-\u206f]+|[«»°²³·…“”‘’–—•\u2000-\u206f]+$/g;
const BEYOND_ASCII = /[\u00a1-\uffff]/;

const wordsOf = (line: string): string[] =>
  (line.match(WORD) ?? []).map((word) => word.replace(EDGES, "")).filter((word) => BEYOND_ASCII.test(word));

interface LineCount {
  readonly line: string;
  readonly words: number;
  readonly asIs: number;
  readonly right: Readonly<Record<LegacyCharset, number>>;
}

function countLine(line: string): LineCount {
  const words = wordsOf(line);
  const rightIn = (charset: LegacyCharset) => words.filter((word) => isWord(CONVERT[charset](word))).length;
  const asIs = words.filter(isWord).length;
  if (asIs === words.length) return { line, words: words.length, asIs, right: { tcvn3: 0, vni: 0 } };
  return { line, words: words.length, asIs, right: { tcvn3: rightIn("tcvn3"), vni: rightIn("vni") } };
}

/** “HĐND”, “QĐ” are no syllables, and right. */
const ABBREVIATION = /^[A-ZĐ]{1,8}$/;

const isWord = (word: string): boolean => ABBREVIATION.test(word) || isSyllable(word.replace(/\u00ad/g, ""));

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** Capitals of ABC fonts have no tones: “HéI” was typed for “HỘI”, and a line without small letters is all capitals. */
function raiseCapitals(line: string, given: string): string {
  if (!/[a-z]/.test(given) && (given.match(/[A-Z]/g) ?? []).length > 1) return line.toUpperCase();
  return line.replace(/\S+/g, (word) => {
    const ascii = word.replace(/[^A-Za-z]/g, "");
    return ascii.length > 1 && ascii === ascii.toUpperCase() ? word.toUpperCase() : word;
  });
}

/**
 * Recognises text of the ABC (TCVN3) and VNI fonts by whether its words are Vietnamese as they stand or once converted,
 * and converts it. Line by line, as papers mix fonts; a line that reads as well either way goes with the text.
 * Text in Unicode stays as it is, and so does what was converted before.
 */
export function readLegacy(text: string): LegacyReading {
  const asGiven = { text, charset: null };
  if (!BEYOND_ASCII.test(text)) return { ...asGiven, isDoubtful: false };
  const counts = text.split("\n").map(countLine);
  const speaksFor = (charset: LegacyCharset) => counts.filter(({ right, asIs }) => right[charset] > asIs);
  const [charset = "tcvn3"] = [...CHARSETS].sort((a, b) => gainOf(speaksFor(b), b) - gainOf(speaksFor(a), a));
  const lines = speaksFor(charset);
  const words = sum(lines.map((line) => line.words));
  const right = sum(lines.map((line) => line.right[charset]));
  const wrong = sum(counts.map((line) => line.words - line.asIs));
  if (words >= LEAST_WORDS && right >= words * LEAST_SHARE) {
    const others = sum(counts.filter((line) => !lines.includes(line)).map((line) => line.words));
    const takesTies = words > others;
    const isTaken = (line: LineCount) =>
      line.right[charset] > line.asIs || (takesTies && line.asIs === line.words && isTie(line, charset));
    const converted = counts.map((count) => (isTaken(count) ? convertLine(count.line, charset) : count.line));
    return { text: converted.join("\n"), charset, isDoubtful: false };
  }
  const all = sum(counts.map((line) => line.words));
  return { ...asGiven, isDoubtful: wrong >= DOUBTFUL_WORDS && wrong > all / 2 };
}

const gainOf = (lines: readonly LineCount[], charset: LegacyCharset): number =>
  sum(lines.map(({ right, asIs }) => right[charset] - asIs));

/** Reads as well once converted, like “Héi” for “Hội”. */
function isTie({ line, words }: LineCount, charset: LegacyCharset): boolean {
  return words > 0 && wordsOf(line).every((word) => isWord(CONVERT[charset](word)));
}

function convertLine(line: string, charset: LegacyCharset): string {
  const converted = CONVERT[charset](line);
  return charset === "tcvn3" ? raiseCapitals(converted, line) : converted;
}

/** Converts text whose font tells its encoding. */
export function fromLegacy(text: string, charset: LegacyCharset): string {
  return CONVERT[charset](text);
}
