import { cellText, filledColumns, type Grid, type GridRow } from "./grid.ts";

/** “MẬT”, “[TỐI MẬT]”, “Độ mật: Tuyệt mật”: a mark of its own, never a word inside a sentence. */
const MARK = /^(?:(?:độ mật|mức độ mật|dấu mật)\s*:\s*)?[[(|\s]*(?:tuyệt mật|tối mật|mật)[\])|!.\s]*$/iu;

const marked = (row: GridRow) => filledColumns(row).filter((column) => MARK.test(cellText(row, column)));

/** Rows that bear a mark of secrecy: selected ones, and titles above them, which speak for the whole table. @returns 1-based lines */
export function secretRows({ above, rows }: Grid): readonly number[] {
  const titles = above.filter((row) => filledColumns(row).length === 1 && marked(row).length === 1);
  return [...titles, ...rows.filter((row) => marked(row).length > 0)].map(({ line }) => line);
}
