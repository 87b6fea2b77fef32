/** The words of all lexicons, each with a number: numbers are compared and looked up much faster than words. */
const NUMBERS = new Map<string, number>();

/** Of a word that no lexicon holds. */
export const STRANGE = 0;

/** What any number counts as where only the head of a word is looked at. */
export const FIGURE = "0";

/** Numbers lie below; a power of two, so that a number and a place fit into one key. */
export const MOST_WORDS = 4096;

/** The number of a word as a lexicon compares it; STRANGE when none holds it. */
export function numberOf(key: string): number {
  return NUMBERS.get(key) ?? STRANGE;
}

/** Takes a word of a lexicon in. @returns its number @throws when the lexicons have outgrown MOST_WORDS */
export function numbered(key: string): number {
  const number = NUMBERS.get(key) ?? NUMBERS.size + 1;
  if (number >= MOST_WORDS) throw new Error("too many words in the lexicons of the notice reader");
  NUMBERS.set(key, number);
  return number;
}

const waiting: (() => void)[] = [];

/**
 * Two numbers in one, for a word of a text: its own, and that of what stands in front of the first mark inside
 * (“đã/đang” → “đã”; of any figure that of FIGURE). Papers have many words: one field less in each spares memory.
 */
export function codeOf(number: number, head: number): number {
  return head * MOST_WORDS + number;
}

/** The word's own number. */
export function numberIn(code: number): number {
  return code % MOST_WORDS;
}

/** The number of its head. */
export function headIn(code: number): number {
  return (code / MOST_WORDS) | 0;
}

/** Lexicons are built when a text is first cut into words: most runs of the add-on read none. */
export function beforeReading(build: () => void): void {
  waiting.push(build);
}

/** Builds what waits. @returns true when words have got numbers that had none before */
export function prepare(): boolean {
  if (waiting.length === 0) return false;
  for (const build of waiting.splice(0)) build();
  return true;
}
