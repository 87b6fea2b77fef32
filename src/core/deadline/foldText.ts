import type { Span } from "./deadline.ts";
import { correctSlips, gluedEnds } from "./slips.ts";

/** A text made easy to match (NFC, lower case, single spaces, plain dashes and digits) that remembers where each character came from. */
export interface FoldedText {
  readonly text: string;
  /** Span of the source for a span of `text`. */
  readonly toSource: (span: Span) => Span;
}

/** Characters that only look different → the plain one; keys are NFC. */
const SAME: ReadonlyMap<string, string> = new Map([
  ...[..."–—−‐‑‒―－"].map((dash): [string, string] => [dash, "-"]),
  ...[..."０１２３４５６７８９"].map((digit, value): [string, string] => [digit, String(value)]),
  ...[..."／⁄∕"].map((slash): [string, string] => [slash, "/"]),
  ...[..."．：，（）"].map((mark, index): [string, string] => [mark, ".:,()".charAt(index)]),
  ...["Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ"].map((numeral, index): [string, string] => [numeral, ["i", "ii", "iii", "iv"][index] ?? ""]),
]);

/** Marks of Markdown and invisible characters: not part of any word. */
const DROPPED = /^[*`\u00ad\u200b-\u200f\u2060\ufeff]$/;
/** Underscores set off words or stand for a separator. */
const BLANK = /^[\s_]$/;
/** One character with its combining marks. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gsu;

export function foldText(source: string): FoldedText {
  return foldEven(source) ?? foldClusters(source);
}

/** Anything but the letters and marks of clean Vietnamese text with single spaces: it may not fold one to one. */
const UNEVEN = /[^ \n!-)+-^a-~\u00c0-\u012f\u0131-\u017fƠơƯưẠ-ỹ“”‘’…–]|^[ \n]|[ \n]{2}/;

/** The quick way for most texts, where every character stands for itself; null when this one needs more. */
function foldEven(source: string): FoldedText | null {
  if (UNEVEN.test(source)) return null;
  const lower = source.toLowerCase();
  const dashed = lower.includes("–") ? lower.replace(/–/g, "-") : lower;
  const text = correctSlips(dashed.includes("\n") ? dashed.replace(/\n/g, " ") : dashed);
  return gluedEnds(text).length === 0 ? { text, toSource: sameSpan } : null;
}

function sameSpan({ start, end }: Span): Span {
  return { start, end };
}

function foldClusters(source: string): FoldedText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const known = new Map<string, string>();
  for (const { 0: cluster, index: start = 0 } of source.matchAll(CLUSTER)) {
    const plain = known.get(cluster) ?? plainOf(cluster);
    known.set(cluster, plain);
    if (plain === " " && (units.length === 0 || units[units.length - 1] === " ")) continue;
    for (let at = 0; at < plain.length; at++) {
      units.push(plain.charAt(at));
      starts.push(start);
      ends.push(start + cluster.length);
    }
  }
  return unglue(source, correctSlips(units.join("")), starts, ends);
}

/** "" for what is no part of a word. */
function plainOf(cluster: string): string {
  const composed = cluster.normalize("NFC");
  if (DROPPED.test(composed)) return "";
  return BLANK.test(composed) ? " " : (SAME.get(composed) ?? composed.toLowerCase());
}

/** Puts the missing space into “trongtháng”; it stands for no character of the source. */
function unglue(source: string, text: string, starts: readonly number[], ends: readonly number[]): FoldedText {
  const pieces: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let done = 0;
  const take = (end: number) => {
    pieces.push(text.slice(done, end));
    for (let at = done; at < end; at++) {
      from.push(starts[at] ?? 0);
      to.push(ends[at] ?? 0);
    }
    done = end;
  };
  for (const end of gluedEnds(text)) {
    take(end);
    pieces.push(" ");
    from.push(to[to.length - 1] ?? 0);
    to.push(to[to.length - 1] ?? 0);
  }
  take(text.length);
  const toSource = ({ start, end }: Span): Span => {
    const first = from[start] ?? 0;
    return { start: first, end: afterMarks(source, first, to[end - 1] ?? 0) };
  };
  return { text: pieces.join(""), toSource };
}

/** Takes in the marks that close those inside: “ngày **23/5/2025**”. */
function afterMarks(source: string, start: number, end: number): number {
  const mark = /[*`]/.exec(source.slice(start, end))?.[0];
  let after = end;
  while (mark !== undefined && source[after] === mark) after++;
  return after;
}
