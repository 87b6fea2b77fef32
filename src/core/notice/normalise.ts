import type { SourceText } from "./sourceText.ts";

/**
 * What the reader does not want to see, and what it reads instead. The first row that matches decides.
 * A pattern may look at most one character back, and must be linear.
 */
const REWRITES: readonly (readonly [pattern: string, instead: string, because: string])[] = [
  ["\\r\\n?|[\\f\\v\\u0085\\u2028\\u2029]", "\n", "line ends of other systems, page feeds"],
  ["[\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]", " ", "spaces of fixed width"],
  ["[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]", "", "characters without width"],
  ["[\\uf000-\\uf8ff]", "•", "bullets of symbol fonts"],
  ["[\\u0000-\\u0008\\u000e-\\u001f\\u007f\\ufffd]", " ", "control characters"],
  ["\\*{2,}|_{2}(?=\\p{L})", "", "markdown: bold"],
  ["(?<=^|\\n)[ \\t]*(?:#{1,6}|>)[ \\t]+", "", "markdown: headings, quotations"],
  ["\\*(?! )|(?<=\\S)\\*", "", "markdown: italics; “* ” stays, it is a bullet"],
  ["\\\\(?=[.()\\[\\]*#+-])", "", "markdown: escapes"],
  ["\\P{M}\\p{M}+", "", "letters with separate marks; composed below"],
];

const PATTERN = new RegExp(REWRITES.map(([pattern]) => `(${pattern})`).join("|"), "gu");
const COMPOSE = REWRITES.length;

/** NFC, plain spaces and line feeds, no markdown marks; every character keeps its place in the given text. */
export function normalise(given: string): SourceText {
  const starts = new Int32Array(given.length + 1);
  const ends = new Int32Array(given.length + 1);
  const parts: string[] = [];
  let length = 0;
  const put = (text: string, start: number, end: number) => {
    parts.push(text);
    for (let i = 0; i < text.length; i++) {
      starts[length] = start;
      ends[length++] = end;
    }
  };
  const copy = (from: number, to: number) => {
    if (from < to) parts.push(given.slice(from, to));
    for (let i = from; i < to; i++) {
      starts[length] = i;
      ends[length++] = i + 1;
    }
  };
  let at = 0;
  for (const match of given.matchAll(PATTERN)) {
    const rule = match.slice(1).findIndex((group) => group !== undefined) + 1;
    const instead = rule === COMPOSE ? match[0].normalize("NFC") : (REWRITES[rule - 1]?.[1] ?? "");
    copy(at, match.index);
    put(instead.length > match[0].length ? match[0] : instead, match.index, match.index + match[0].length);
    at = match.index + match[0].length;
  }
  copy(at, given.length);
  return { text: parts.join(""), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}
