import type { Block } from "./blocks.ts";
import { BULLET_RANK, type Marker, markerOf } from "./marker.ts";
import { sliceSource, trimSource } from "./sourceText.ts";

/** “…: (i) …; (ii) …”, “…: a) …; b) …”: the first label and the one that follows each. */
const SERIES: readonly (readonly [first: string, labels: readonly string[]])[] = [
  ["(i)", ["(i)", "(ii)", "(iii)", "(iv)", "(v)", "(vi)", "(vii)", "(viii)"]],
  ["i)", ["i)", "ii)", "iii)", "iv)", "v)", "vi)"]],
  ["(1)", ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)"]],
  ["1)", ["1)", "2)", "3)", "4)", "5)", "6)", "7)", "8)", "9)"]],
  ["(a)", ["(a)", "(b)", "(c)", "(d)", "(đ)", "(e)", "(g)"]],
  ["a)", ["a)", "b)", "c)", "d)", "đ)", "e)", "g)", "h)"]],
  ["a.", ["a.", "b.", "c.", "d.", "đ.", "e.", "g.", "h."]],
  ["1.", ["1.", "2.", "3.", "4.", "5.", "6.", "7.", "8.", "9."]],
];

/** Below any paragraph: the next paragraph ends the series. */
const INLINE_RANK = BULLET_RANK + 5;

/** Items that run on in one paragraph behind a colon become items below it. */
export function inlineItems(block: Block): Block[] {
  const starts = startsIn(block.source.text);
  if (starts.length < 2) return [block];
  const ends = [...starts.slice(1), block.source.text.length];
  const items = starts.flatMap((start, i): Block[] => {
    const whole = trimSource(sliceSource(block.source, start, ends[i] ?? start));
    const marker: Marker | null = markerOf(whole.text);
    return marker
      ? [{ marker: { ...marker, rank: INLINE_RANK }, source: sliceSource(whole, marker.length, whole.text.length) }]
      : [];
  });
  return [{ ...block, source: trimSource(sliceSource(block.source, 0, starts[0] ?? 0)) }, ...items];
}

/** Begins like the first label of some series behind a colon. */
const MAY_OPEN = /: \(?[i1a][).] /;

function startsIn(text: string): number[] {
  if (!MAY_OPEN.test(text)) return [];
  for (const [first, labels] of SERIES) {
    const head = text.indexOf(`: ${first} `);
    if (head < 0) continue;
    const starts = [head + 2];
    for (const label of labels.slice(1)) {
      const next = nextLabel(text, label, (starts[starts.length - 1] ?? 0) + 1);
      if (next < 0) break;
      starts.push(next);
    }
    return starts;
  }
  return [];
}

/** “; (ii)”, “, (ii)”, “và (ii)”. */
function nextLabel(text: string, label: string, from: number): number {
  for (let at = text.indexOf(` ${label} `, from); at >= 0; at = text.indexOf(` ${label} `, at + 1)) {
    if (/(?:[;,.]|\sv\u00e0)$/.test(text.slice(Math.max(0, at - 4), at))) return at + 1;
  }
  return -1;
}
