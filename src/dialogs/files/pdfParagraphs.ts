import type { Row } from "./pdfLines.ts";

/** Paragraphs of a page, or of a part of it. */
export interface Paragraphs {
  /** A blank line where there is one on the page. */
  readonly lines: readonly string[];
  /** The first goes on from the page before, if one there is open. */
  readonly startsInside: boolean;
  /** The last has no end: it may go on, on the next page. */
  readonly endsOpen: boolean;
}

/** “1.”, “a)”, “-”, “II.”, “Điều 3.”: a paragraph begins. */
const MARKER =
  /^(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]\s|\d{1,2}(?:\.\d{1,2})+\s|[a-zđ]\)|[-–—+•*]\s|[IVX]{1,5}[.)]\s|Điều\s\d)/u;
const ENDED = /[.;:!?]["”)]?$/;
/** Distances in heights of a letter. */
const INDENT = 0.8;
const LONGEST_HANG = 4;
/** Leading, in heights of a letter, from which paragraphs stand apart, and from which a blank line does. */
const APART = 1.25;
const BLANK_LINE = 2.2;

/** Where the text of a page ends on the right, where its lines begin, and how far one is below the other. */
interface Measures {
  readonly left: number;
  readonly right: number;
  readonly leading: number;
}

const byRank = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.round((values.length - 1) * share)] ?? 0;

/** Narrower than this, in heights of a letter, a text has no margin that its lines were broken at. */
const NARROWEST = 24;

function measure(rows: readonly Row[]): Measures {
  const left = Math.min(...rows.map(({ x }) => x));
  const right = byRank(
    rows.map(({ end }) => end),
    0.95,
  );
  const height = byRank(
    rows.map((row) => row.height),
    0.5,
  );
  const leadings = rows.slice(1).map(({ y }, index) => (rows[index]?.y ?? y) - y);
  const isNarrow = right - left < NARROWEST * height;
  return { left, right: isNarrow ? Number.POSITIVE_INFINITY : right, leading: byRank(leadings, 0.4) };
}

/** Was the row broken because the first word of the next did not fit? */
function isFull({ end, text, x, height }: Row, next: Row, right: number): boolean {
  const letter = (end - x) / Math.max(text.trim().length, 1);
  const word = next.text.trim().split(" ")[0]?.length ?? 0;
  return end + letter * (word + 1) > right - height * 0.3;
}

/** A dash may also be one between words, where the line before has no end and the next is not set in. */
function begins(row: Row, next: Row, left: number): boolean {
  const text = next.text.trim();
  if (/^[-–—]\s/.test(text)) return ENDED.test(row.text) || next.x - left > INDENT * row.height;
  return MARKER.test(text);
}

function goesOn(row: Row, next: Row, isFirst: boolean, { left, right, leading }: Measures): boolean {
  if (!row.isPlain || !next.isPlain || begins(row, next, left)) return false;
  if (Math.abs(row.height - next.height) > 0.15 * row.height || row.y - next.y > leading * APART + 1) return false;
  if (!isFull(row, next, right)) return false;
  const indent = (next.x - row.x) / row.height;
  if (indent > INDENT) return isFirst && MARKER.test(row.text.trim()) && indent < LONGEST_HANG;
  // Both indented as first lines are, above text that is not: two paragraphs of a line each.
  const isIndented = (next.x - left) / row.height > INDENT;
  return !(isFirst && isIndented && Math.abs(indent) < 0.3 && ENDED.test(row.text));
}

/** One text behind the other; “71/BC-” and “SXD” have no blank between them. */
export function joined(text: string, next: string): string {
  return text + (/[\p{L}\d][-/]$/u.test(text) ? "" : " ") + next.trim();
}

/** Puts the rows of a page together that were one paragraph; columns and centred lines stay as they are. */
export function paragraphsOf(rows: readonly Row[]): Paragraphs {
  const measures = measure(rows);
  const lines: string[] = [];
  let isFirst = true;
  rows.forEach((row, at) => {
    const above = rows[at - 1];
    if (above && goesOn(above, row, isFirst, measures)) {
      lines[lines.length - 1] = joined(lines[lines.length - 1] ?? "", row.text);
      isFirst = false;
      return;
    }
    if (above && above.y - row.y > BLANK_LINE * Math.max(row.height, above.height)) lines.push("");
    lines.push(row.text);
    isFirst = true;
  });
  const [first, last] = [rows[0], rows[rows.length - 1]];
  return {
    lines,
    startsInside:
      first?.isPlain === true && first.x - measures.left < INDENT * first.height && !MARKER.test(first.text),
    endsOpen: last?.isPlain === true && !ENDED.test(last.text) && last.end > measures.right - 4 * last.height,
  };
}
