import type { Value } from "../register/column.ts";

/** One row of a sheet; days are "YYYY-MM-DD", other cells as typed. */
export interface GridRow {
  /** 1-based row of the sheet. */
  readonly line: number;
  readonly cells: readonly Value[];
}

/** Merged cells; `line` and `column` are 1-based, as the sheet counts. */
export interface MergedArea {
  readonly line: number;
  readonly column: number;
  readonly lines: number;
  readonly columns: number;
}

/** Part of a sheet that somebody selected, with what stands above it. Plain data, so that it can travel to a dialog. */
export interface Grid {
  /** Rows above the selection, top to bottom: titles, headings, other rows of the table. */
  readonly above: readonly GridRow[];
  /** Selected rows that are not hidden, top to bottom. */
  readonly rows: readonly GridRow[];
  /** null: nobody asked the sheet, so that a blank cell may be part of a merged one. */
  readonly merges: readonly MergedArea[] | null;
}

/** A cell as words on their lines; "" for a blank one. */
export function cellText(row: GridRow | undefined, column: number): string {
  const value = row?.cells[column];
  if (value === undefined || value === null) return "";
  return String(value)
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}

/** Number of columns of the widest row. */
export function widthOf(grid: Grid): number {
  return [...grid.above, ...grid.rows].reduce((width, { cells }) => Math.max(width, cells.length), 0);
}

/** 0-based columns of `row` that hold something. */
export function filledColumns(row: GridRow): number[] {
  return row.cells.flatMap((_, column) => (cellText(row, column) === "" ? [] : [column]));
}

/** The merged area that covers a cell; null without one, or where merges are not known. @param column 0-based */
export function mergeAt({ merges }: Grid, line: number, column: number): MergedArea | null {
  const covers = (area: MergedArea) =>
    line >= area.line &&
    line < area.line + area.lines &&
    column + 1 >= area.column &&
    column + 1 < area.column + area.columns;
  return merges?.find(covers) ?? null;
}
