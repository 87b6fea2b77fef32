import type { Span } from "../deadline/deadline.ts";

/** A cleaned piece of the given text that remembers, character by character, where it came from. */
export interface SourceText {
  readonly text: string;
  /** Offset in the given text at which character i begins; -1 for characters put in by the reader. */
  readonly starts: Int32Array;
  /** Offset in the given text at which character i ends, exclusive; -1 for characters put in by the reader. */
  readonly ends: Int32Array;
}

export const EMPTY_SOURCE: SourceText = { text: "", starts: new Int32Array(0), ends: new Int32Array(0) };

export function sliceSource(source: SourceText, from: number, to: number): SourceText {
  return {
    text: source.text.slice(from, to),
    starts: source.starts.subarray(from, to),
    ends: source.ends.subarray(from, to),
  };
}

export function trimSource(source: SourceText): SourceText {
  const from = source.text.length - source.text.trimStart().length;
  const to = source.text.trimEnd().length;
  return from < to ? sliceSource(source, from, to) : EMPTY_SOURCE;
}

/** Characters without a place of their own in the given text. */
export function madeUp(text: string): SourceText {
  const nowhere = new Int32Array(text.length).fill(-1);
  return { text, starts: nowhere, ends: nowhere };
}

export function joinSources(parts: readonly SourceText[], separator: string): SourceText {
  const between = madeUp(separator);
  const all = parts.flatMap((part, i) => (i === 0 || separator === "" ? [part] : [between, part]));
  const length = all.reduce((sum, part) => sum + part.text.length, 0);
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  let at = 0;
  for (const part of all) {
    starts.set(part.starts, at);
    ends.set(part.ends, at);
    at += part.text.length;
  }
  return { text: all.map((part) => part.text).join(""), starts, ends };
}

/** The place of characters from..to of a piece in the given text; null when none of them came from it. */
export function spanOf(source: SourceText, from: number, to: number): Span | null {
  let start = -1;
  let end = -1;
  for (let i = from; i < to; i++) {
    const begins = source.starts[i] ?? -1;
    if (begins < 0) continue;
    if (start < 0 || begins < start) start = begins;
    end = Math.max(end, source.ends[i] ?? -1);
  }
  return start < 0 ? null : { start, end };
}

/** Gaps that a reader does not see: line ends, indents, markdown marks, the frame of a table. */
const INVISIBLE = /^[\s*_#>|\\\u00ad\u200b-\u200d\ufeff-]*$/;

/** The places of a whole piece, in order: one, unless a page break or another column interrupts it. */
export function spansOf(source: SourceText, given: string): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (let i = 0; i < source.text.length; i++) {
    const start = source.starts[i] ?? -1;
    const end = source.ends[i] ?? -1;
    if (start < 0) continue;
    const last = spans[spans.length - 1];
    const adjoins =
      last !== undefined && start >= last.start && (start <= last.end || isInvisible(given, last.end, start));
    if (last && adjoins) last.end = Math.max(last.end, end);
    else if (source.text[i] !== " ") spans.push({ start, end });
  }
  return spans;
}

function isInvisible(given: string, from: number, to: number): boolean {
  return to - from < 400 && INVISIBLE.test(given.slice(from, to));
}
