/** A word or a punctuation mark of a clause. */
export interface Word {
  readonly text: string;
  /** Lower case, tone marks in their newer place (“uỷ” → “ủy”): what lexicons are compared with. */
  readonly key: string;
  /** 0-based offsets in the clause, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
  readonly isCapital: boolean;
}

/** “UBND”, “1088/2”, “120.000”, “NN&MT”, “VNPT-iOffice”; or one mark. */
const WORD = /[\p{L}\p{N}]+(?:(?:[&/\-–]|\.(?=\d))[\p{L}\p{N}]+)*%?|[^\s\p{L}\p{N}]/gu;
const STARTS_AS_WORD = /^[\p{L}\p{N}]/u;

export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const found = match[0];
    const key = wordKey(found);
    const first = found.charAt(0);
    words.push({
      text: found,
      key,
      start: match.index,
      end: match.index + found.length,
      isWord: STARTS_AS_WORD.test(found),
      isCapital: first !== first.toLowerCase(),
    });
  }
  return words;
}

const OLD_TONES = "oà òa|oá óa|oả ỏa|oã õa|oạ ọa|oè òe|oé óe|oẻ ỏe|oẽ õe|oẹ ọe|uỳ ùy|uý úy|uỷ ủy|uỹ ũy|uỵ ụy";
const NEWER_TONES: ReadonlyMap<string, string> = new Map(
  OLD_TONES.split("|").map((pair) => [pair.slice(0, 2), pair.slice(3)] as const),
);

/** “quý”, “quỹ” are no old spellings: their u belongs to the q. */
function wordKey(word: string): string {
  const lower = word.toLowerCase();
  if (lower.charAt(lower.length - 3) === "q") return lower;
  const newer = NEWER_TONES.get(lower.slice(-2));
  return newer === undefined ? lower : lower.slice(0, -2) + newer;
}

/** A lexicon of phrases, word by word. */
export interface Phrases {
  readonly next: Map<string, Phrases>;
  isEnd: boolean;
}

export function phrases(list: readonly string[]): Phrases {
  const root: Phrases = { next: new Map(), isEnd: false };
  for (const phrase of list) {
    let node = root;
    for (const { key } of splitWords(phrase)) {
      const next = node.next.get(key) ?? { next: new Map(), isEnd: false };
      node.next.set(key, next);
      node = next;
    }
    node.isEnd = node !== root;
  }
  return root;
}

/** Index after the longest phrase that begins at word `at`; `at` itself when none does. */
export function phraseEnd(lexicon: Phrases, words: readonly Word[], at: number): number {
  let end = at;
  let node: Phrases | undefined = lexicon;
  for (let i = at; i < words.length; i++) {
    node = node.next.get(words[i]?.key ?? "");
    if (node === undefined) return end;
    if (node.isEnd) end = i + 1;
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
