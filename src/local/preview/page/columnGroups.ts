import { columnLetters } from "../../../core/text/columnLetters.ts";
import type { SheetFrame } from "../protocol.ts";
import type { SheetMirror } from "./bookMirror.ts";

/** A run of grouped columns, as the bar above the grid shows it. */
export interface ColumnGroup {
  /** First column, 1-based. */
  readonly column: number;
  /** "G", "G – M". */
  readonly letters: string;
  readonly isClosed: boolean;
  /** Headings in row 1 of its columns. */
  readonly headings: readonly string[];
}

/** The outermost groups of a sheet, from the left. */
export function columnGroups({
  frame,
  rows,
}: Pick<SheetMirror, "rows"> & { readonly frame: Pick<SheetFrame, "columns"> }): ColumnGroup[] {
  const groups: { column: number; last: number; isClosed: boolean }[] = [];
  frame.columns.forEach((entry, index) => {
    if (!entry || entry.depth === 0) return;
    const last = groups[groups.length - 1];
    if (last && last.last === index) last.last = index + 1;
    else groups.push({ column: index + 1, last: index + 1, isClosed: entry.collapsed });
  });
  const heading = rows.get(1)?.cells ?? [];
  return groups.map(({ column, last, isClosed }) => ({
    column,
    isClosed,
    letters: column === last ? columnLetters(column) : `${columnLetters(column)} – ${columnLetters(last)}`,
    headings: heading.slice(column - 1, last).map((cell) => cell?.text ?? String(cell?.value ?? "")),
  }));
}
