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

/**
 * Every character that a row may look for, and many that none does: whatever is not of the letters, figures and marks
 * that papers are made of. What lies between two of them is copied unread.
 */
const SUSPECT = /[^\t\n !"$-)+-=?-[\]^`-~\u00a1-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e]/g;

interface Draft {
  readonly given: string;
  readonly parts: string[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  length: number;
}

/** NFC, plain spaces and line feeds, no markdown marks; every character keeps its place in the given text. */
export function normalise(given: string): SourceText {
  const [starts, ends] = [new Int32Array(given.length + 1), new Int32Array(given.length + 1)];
  const draft: Draft = { given, parts: [], starts, ends, length: 0 };
  let at = 0;
  for (let match = nextMatch(given, at); match; match = nextMatch(given, at)) {
    const [found] = match;
    const instead = insteadOf(match);
    copy(draft, at, match.index);
    put(draft, instead.length > found.length ? found : instead, match.index, match.index + found.length);
    at = match.index + found.length;
  }
  copy(draft, at, given.length);
  return { text: draft.parts.join(""), places: { starts, ends }, at: 0 };
}

/** A heading or a quotation begins with the spaces of its line, letters with marks one character before the first mark. */
function nextMatch(given: string, at: number): RegExpExecArray | null {
  SUSPECT.lastIndex = at;
  const suspect = SUSPECT.exec(given);
  if (!suspect) return null;
  let from = suspect.index - 1;
  if (suspect[0] === "#" || suspect[0] === ">") while (from > at && isBlank(given.charCodeAt(from))) from--;
  PATTERN.lastIndex = Math.max(at, from);
  return PATTERN.exec(given);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

function insteadOf(match: RegExpExecArray): string {
  let rule = 1;
  while (match[rule] === undefined) rule++;
  return rule === COMPOSE ? match[0].normalize("NFC") : (REWRITES[rule - 1]?.[1] ?? "");
}

function put(draft: Draft, text: string, start: number, end: number): void {
  draft.parts.push(text);
  for (let i = 0; i < text.length; i++) {
    draft.starts[draft.length] = start;
    draft.ends[draft.length++] = end;
  }
}

function copy(draft: Draft, from: number, to: number): void {
  if (from < to) draft.parts.push(draft.given.slice(from, to));
  for (let i = from; i < to; i++) {
    draft.starts[draft.length] = i;
    draft.ends[draft.length++] = i + 1;
  }
}
