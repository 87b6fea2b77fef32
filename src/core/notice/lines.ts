import type { SourceText } from "./sourceText.ts";

/** A line of the cleaned text, with something on it. */
export interface Line {
  /** Without the spaces around it. */
  readonly text: string;
  /** 0-based offsets in the cleaned text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Columns of white space in front. */
  readonly indent: number;
  readonly afterBlank: boolean;
}

/** How a text was broken into lines. */
export interface Layout {
  /** Length from which a line has been broken because it was full; Infinity where lines are whole paragraphs. */
  readonly fullFrom: number;
  /** Every line is followed by an empty one, as in text taken from a PDF: empty lines mean nothing. */
  readonly isDoubleSpaced: boolean;
}

/** The lines with something on them. */
export function splitLines(source: SourceText): Line[] {
  const lines: Line[] = [];
  let afterBlank = false;
  let from = 0;
  while (from <= source.text.length) {
    const feed = source.text.indexOf("\n", from);
    const to = feed < 0 ? source.text.length : feed;
    const raw = source.text.slice(from, to);
    const text = raw.trim();
    if (text === "") afterBlank = true;
    else {
      const indent = raw.length - raw.trimStart().length;
      lines.push({ text, start: from + indent, end: from + indent + text.length, indent, afterBlank });
      afterBlank = false;
    }
    from = to + 1;
  }
  return lines;
}

/** Beyond this length a line is a paragraph of its own, not a line of a page. */
const LONGEST_PAGE_LINE = 150;

/** Tells from the lengths of the lines and the blanks between them. */
export function layoutOf(lines: readonly Line[]): Layout {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const longest = lengths[lengths.length - 1] ?? 0;
  const isWrapped = usual <= LONGEST_PAGE_LINE && usual >= 56 && longest <= 2 * usual;
  const blanks = lines.filter(({ afterBlank }) => afterBlank).length;
  return {
    fullFrom: isWrapped ? usual - 6 : Number.POSITIVE_INFINITY,
    isDoubleSpaced: isWrapped && lines.length > 8 && blanks > lines.length * 0.75,
  };
}

/** Was the line broken because the next word did not fit? */
export function isFull(line: Line, next: Line, layout: Layout): boolean {
  const word = next.text.indexOf(" ");
  const needed = word < 0 ? next.text.length : word;
  return line.text.length + 1 + Math.min(needed, 14) >= layout.fullFrom;
}
