/** A run of letters on a page; lengths in points, y grows upwards. */
export interface Glyphs {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A stretch of a line without a gap that could part two columns. */
interface Segment {
  readonly text: string;
  readonly x: number;
  readonly end: number;
}

interface Line {
  readonly y: number;
  /** Of its letters. */
  readonly height: number;
  readonly pieces: readonly Glyphs[];
}

/** Gaps in heights of a letter: from here on a blank; perhaps a gap of columns; surely one. */
const BLANK = 0.16;
const GUTTER = 0.7;
const SURE_GUTTER = 1.6;
/** How far above the line letters begin that are raised, and how much smaller they are. */
const RAISED = { least: 0.15, most: 0.8, size: 0.8 } as const;

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Puts pieces of about the same height on the page into lines, from top to bottom. */
function linesOf(pieces: readonly Glyphs[]): Line[] {
  const sorted = [...pieces].sort((a, b) => b.height - a.height || b.y - a.y);
  const lines: { y: number; height: number; pieces: Glyphs[] }[] = [];
  // Large letters first: what is raised or lowered joins the line that it belongs to.
  for (const piece of sorted) {
    const line = lines.find(({ y, height }) => belongs(piece, y, height));
    if (line) line.pieces.push(piece);
    else lines.push({ y: piece.y, height: piece.height, pieces: [piece] });
  }
  return lines.sort((a, b) => b.y - a.y).map((line) => ({ ...line, pieces: line.pieces.sort((a, b) => a.x - b.x) }));
}

function belongs({ y, height }: Glyphs, lineY: number, lineHeight: number): boolean {
  const rise = (y - lineY) / lineHeight;
  if (Math.abs(rise) < 0.3) return true;
  return height < lineHeight * RAISED.size && rise > RAISED.least && rise < RAISED.most;
}

/** Figures above the line are the signs of footnotes, or “m²”. */
function textIn(piece: Glyphs, line: Line): string {
  const isRaised =
    piece.height < line.height * RAISED.size &&
    (piece.y - line.y) / line.height > RAISED.least &&
    /^\d{1,2}$/.test(piece.text);
  return isRaised ? piece.text.replace(/\d/g, (figure) => SUPERSCRIPTS.charAt(Number(figure))) : piece.text;
}

interface Gap {
  readonly from: number;
  readonly to: number;
  readonly size: number;
}

function gapsOf({ pieces, height }: Line): readonly Gap[] {
  const gaps: Gap[] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const { x, width } of pieces) {
    if (x - end > GUTTER * height) gaps.push({ from: end, to: x, size: (x - end) / height });
    end = end === Number.POSITIVE_INFINITY ? x + width : Math.max(end, x + width);
  }
  return gaps;
}

/** A gap parts columns when it is wide, or when a line beside it has one at the same place. */
function guttersOf(all: readonly (readonly Gap[])[], at: number): readonly Gap[] {
  const beside = [all[at - 2], all[at - 1], all[at + 1], all[at + 2]].flatMap((gaps) => gaps ?? []);
  return (all[at] ?? []).filter(
    ({ from, to, size }) =>
      size >= SURE_GUTTER || beside.some((other) => other.from < to && other.to > from && other.size >= GUTTER),
  );
}

/** Marks over letters have no width, and pdf.js takes what follows for a blank: “ở ,”. */
const tidy = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/ (?=[,.;:)](?:\s|$))/g, "")
    .trim();

function segmentsOf(line: Line, gutters: readonly Gap[]): readonly Segment[] {
  const starts = new Set(gutters.map(({ to }) => to));
  const segments: { text: string; x: number; end: number }[] = [];
  for (const piece of line.pieces) {
    const last = segments[segments.length - 1];
    const end = piece.x + piece.width;
    if (!last || starts.has(piece.x)) {
      segments.push({ text: textIn(piece, line), x: piece.x, end });
      continue;
    }
    const isApart = piece.x - last.end > BLANK * line.height && !last.text.endsWith(" ") && !piece.text.startsWith(" ");
    last.text += (isApart ? " " : "") + textIn(piece, line);
    last.end = Math.max(last.end, end);
  }
  return segments.map(({ text, ...place }) => ({ ...place, text: tidy(text) })).filter(({ text }) => text !== "");
}

/** Characters a point: enough that no column runs into the next, so that columns begin at the same place in every line. */
function densityOf(rows: readonly (readonly Segment[])[]): number {
  const needed = rows.flatMap((row) =>
    row.slice(1).map((segment, index) => {
      const before = row[index];
      return before ? (before.text.length + 2) / Math.max(segment.x - before.x, 1) : 0;
    }),
  );
  return Math.min(0.5, Math.max(0.18, ...needed));
}

/** A line as wide as on the page: columns keep their places, indents too. */
function laidOut(row: readonly Segment[], left: number, density: number): string {
  let text = "";
  for (const { text: words, x } of row) {
    const column = Math.round((x - left) * density);
    const least = text === "" ? 0 : text.length + 2;
    text = text.padEnd(Math.max(column, least)) + words;
  }
  return text;
}

/** A row of a page with what tells whether its paragraph goes on below. */
export interface Row {
  readonly text: string;
  /** It has but one stretch of text. */
  readonly isPlain: boolean;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  /** Of its letters. */
  readonly height: number;
}

/** Rows of a page in reading order, with blanks where columns and indents are. Pieces of white space are left out. */
export function pageRows(given: readonly Glyphs[]): readonly Row[] {
  const lines = linesOf(given.filter(({ text }) => text.trim() !== ""));
  const gaps = lines.map(gapsOf);
  const rows = lines.map((line, at) => ({ line, segments: segmentsOf(line, guttersOf(gaps, at)) }));
  const left = Math.min(...rows.map(({ segments }) => segments[0]?.x ?? Number.POSITIVE_INFINITY));
  const density = densityOf(rows.map(({ segments }) => segments));
  return rows.map(({ line, segments }) => ({
    text: laidOut(segments, left, density),
    isPlain: segments.length === 1,
    x: segments[0]?.x ?? 0,
    end: segments[segments.length - 1]?.end ?? 0,
    y: line.y,
    height: line.height,
  }));
}
