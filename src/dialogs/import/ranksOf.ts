import { certaintyOf, type ReviewRow } from "./reviewRow.ts";

const RANK = { unsure: 0, look: 1, sure: 2 } as const;

/** Rank of each row in the list, by key. @param hasQuestion of rows that rank as unsure, however sure the reader is of them */
export function ranksOf(
  rows: readonly ReviewRow[],
  hasQuestion: (row: ReviewRow) => boolean = () => false,
): ReadonlyMap<number, number> {
  return new Map(rows.map((row) => [row.key, RANK[hasQuestion(row) ? "unsure" : certaintyOf(row)]]));
}
