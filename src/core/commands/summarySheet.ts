import { STANDINGS } from "../register/standings.ts";

/** One cell of “Tổng hợp”; formulas are written by the add-on, which knows where the columns stand. */
export interface SummaryCell {
  /** 1-based. */
  readonly row: number;
  /** 1-based. */
  readonly column: number;
  readonly content:
    | { readonly kind: "text"; readonly text: string; readonly style: "title" | "heading" | "label" }
    | { readonly kind: "as-of" }
    /** Rows of the register whose `column` reads `equals`. */
    | { readonly kind: "count"; readonly column: string; readonly equals: string }
    | { readonly kind: "sum"; readonly fromRow: number; readonly toRow: number };
}

const FIRST = 5;

/** Place of “Tính đến ngày”, the day for which the standings were computed. */
export const AS_OF_CELL = { row: 2, column: 2 } as const;

const words = (row: number, column: number, text: string, style: "title" | "heading" | "label"): SummaryCell => ({
  row,
  column,
  content: { kind: "text", text, style },
});

/** “Tổng hợp”: two columns, readable on a phone. */
export function summaryCells(): readonly SummaryCell[] {
  const last = FIRST + STANDINGS.length - 1;
  return [
    words(1, 1, "TỔNG HỢP NHIỆM VỤ", "title"),
    words(AS_OF_CELL.row, 1, "Tính đến ngày", "label"),
    { ...AS_OF_CELL, content: { kind: "as-of" } },
    words(FIRST - 1, 1, "Tình trạng thời hạn", "heading"),
    words(FIRST - 1, 2, "Số dòng", "heading"),
    ...STANDINGS.flatMap(({ vi }, index): SummaryCell[] => [
      words(FIRST + index, 1, vi, "label"),
      { row: FIRST + index, column: 2, content: { kind: "count", column: "standing", equals: vi } },
    ]),
    words(last + 1, 1, "Cộng", "heading"),
    { row: last + 1, column: 2, content: { kind: "sum", fromRow: FIRST, toRow: last } },
  ];
}
