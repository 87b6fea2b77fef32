import type { Span } from "../deadline/deadline.ts";

/** A cleaned piece of the given text that remembers, character by character, where it came from. */
export interface SourceText {
  readonly text: string;
  readonly places: Places;
  /** Index in `places` of the first character: slices share the places of the text they were cut from. */
  readonly at: number;
}

/** Where characters came from. */
export interface Places {
  /** Offset in the given text at which character i begins; -1 for characters put in by the reader. */
  readonly starts: Int32Array;
  /** Offset in the given text at which character i ends, exclusive; -1 for characters put in by the reader. */
  readonly ends: Int32Array;
}

export const EMPTY_SOURCE: SourceText = {
  text: "",
  places: { starts: new Int32Array(0), ends: new Int32Array(0) },
  at: 0,
};

/** @param from 0-based, not negative @param to exclusive */
export function sliceSource({ text, places, at }: SourceText, from: number, to: number): SourceText {
  return { text: text.slice(from, to), places, at: at + from };
}

export function trimSource(source: SourceText): SourceText {
  const trimmed = source.text.trim();
  if (trimmed === "") return EMPTY_SOURCE;
  if (trimmed.length === source.text.length) return source;
  const from = source.text.length - source.text.trimStart().length;
  return { text: trimmed, places: source.places, at: source.at + from };
}

/** Characters without a place of their own in the given text. */
export function madeUp(text: string): SourceText {
  const nowhere = new Int32Array(text.length).fill(-1);
  return { text, places: { starts: nowhere, ends: nowhere }, at: 0 };
}

/** One piece of several; the separator has no place in the given text. */
export function joinSources(parts: readonly SourceText[], separator: string): SourceText {
  const [first] = parts;
  if (!first) return EMPTY_SOURCE;
  if (parts.length === 1) return first;
  const text = parts.map((part) => part.text).join(separator);
  const places = { starts: new Int32Array(text.length), ends: new Int32Array(text.length) };
  let at = 0;
  for (const part of parts) {
    if (at > 0 || part !== first) {
      places.starts.fill(-1, at, at + separator.length);
      places.ends.fill(-1, at, at + separator.length);
      at += separator.length;
    }
    copyPlaces(part, places, at);
    at += part.text.length;
  }
  return { text, places, at: 0 };
}

function copyPlaces({ text, places, at }: SourceText, into: Places, to: number): void {
  for (let i = 0; i < text.length; i++) {
    into.starts[to + i] = places.starts[at + i] ?? -1;
    into.ends[to + i] = places.ends[at + i] ?? -1;
  }
}

/** The place of characters from..to of a piece in the given text; null when none of them came from it. */
export function spanOf({ text, places, at }: SourceText, from: number, to: number): Span | null {
  let start = -1;
  let end = -1;
  for (let i = at + from; i < at + Math.min(to, text.length); i++) {
    const begins = places.starts[i] ?? -1;
    if (begins < 0) continue;
    if (start < 0 || begins < start) start = begins;
    end = Math.max(end, places.ends[i] ?? -1);
  }
  return start < 0 ? null : { start, end };
}

/** Gaps that a reader does not see: line ends, indents, markdown marks, the frame of a table. */
const INVISIBLE = /^[\s*_#>|\\\u00ad\u200b-\u200d\ufeff-]*$/;

/** The places of a whole piece, in order: one, unless a page break or another column interrupts it. */
export function spansOf({ text, places, at }: SourceText, given: string): Span[] {
  const spans: { start: number; end: number }[] = [];
  let last: { start: number; end: number } | null = null;
  for (let i = 0; i < text.length; i++) {
    const start = places.starts[at + i] ?? -1;
    const end = places.ends[at + i] ?? -1;
    if (start < 0) continue;
    if (last !== null && start === last.end) last.end = end;
    else if (last && adjoins(last, start, given)) last.end = Math.max(last.end, end);
    else if (text[i] !== " ") {
      last = { start, end };
      spans.push(last);
    }
  }
  return spans;
}

function adjoins(last: Span, start: number, given: string): boolean {
  return start >= last.start && (start <= last.end || isInvisible(given, last.end, start));
}

function isInvisible(given: string, from: number, to: number): boolean {
  return to - from < 400 && INVISIBLE.test(given.slice(from, to));
}
