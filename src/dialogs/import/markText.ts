import type { Span } from "../../core/deadline/deadline.ts";
import type { ReviewRow } from "./reviewRow.ts";

export type MarkKind = "text" | "lead" | "due";

/** A stretch of the pasted text, and the row that it belongs to. */
export interface TextPiece {
  readonly start: number;
  readonly text: string;
  /** null: belongs to no row. */
  readonly row: number | null;
  readonly kind: MarkKind;
}

interface Mark extends Span {
  readonly row: number;
  readonly kind: MarkKind;
}

const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/** Where a lead is named inside its row; line breaks of the paper may part its words. */
function leadMarks({ key, leads, spans }: ReviewRow, source: string): Mark[] {
  return leads.flatMap(({ name }) => {
    const words = name.trim().split(/\s+/u).filter(Boolean);
    if (words.length === 0) return [];
    const pattern = new RegExp(words.map((word) => word.replace(SPECIAL, "\\$&")).join("\\s+"), "iu");
    for (const { start, end } of spans) {
      const found = pattern.exec(source.slice(start, end));
      if (found)
        return [{ start: start + found.index, end: start + found.index + found[0].length, row: key, kind: "lead" }];
    }
    return [];
  });
}

/** Inner marks after the text that they stand in: the last that covers a place names it. */
function marksOf(rows: readonly ReviewRow[], source: string): Mark[] {
  const texts = rows.flatMap(({ key, spans }) => spans.map((span): Mark => ({ ...span, row: key, kind: "text" })));
  const dues = rows.flatMap(({ key, dueSpan }): Mark[] => (dueSpan ? [{ ...dueSpan, row: key, kind: "due" }] : []));
  return [...texts, ...rows.flatMap((row) => leadMarks(row, source)), ...dues];
}

/** The pasted text cut where marks begin and end; put together again it is the text. */
export function textPieces(source: string, rows: readonly ReviewRow[]): readonly TextPiece[] {
  const marks = marksOf(rows, source);
  const edges = new Set([0, source.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].filter((at) => at >= 0 && at <= source.length).sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index): TextPiece => {
    const end = cuts[index + 1] ?? source.length;
    const over = marks.filter((mark) => mark.start <= start && end <= mark.end);
    const last = over[over.length - 1];
    return { start, text: source.slice(start, end), row: last?.row ?? null, kind: last?.kind ?? "text" };
  });
}
