import { columnLetters } from "../../core/text/columnLetters.ts";

/** A rectangle of cells; rows and columns are 1-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Where a rectangle lies along one dimension. */
export type Dimension = "ROWS" | "COLUMNS";

/** @returns the 1-based column of "A", "aa" … */
function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** "A1", or "A1:B2" for more than one cell. */
export function toA1({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

// "A1" · "A" · "1": letters, row
const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d+)?$/;

/**
 * Reads "B2", "B2:D9", "B:D", "2:9", "B2:D"; open ends run to the given size.
 * @returns null when the text is no address.
 */
export function parseA1(text: string, maxRows: number, maxColumns: number): Area | null {
  const parts = text.split(":");
  const [first = "", last = first] = parts;
  const from = CORNER.exec(first.trim());
  const to = CORNER.exec(last.trim());
  if (parts.length > 2 || !first || !last || !from || !to) return null;
  if (parts.length === 1 && !(from[1] && from[2])) return null;
  const top = from[2] ? Number(from[2]) : 1;
  const left = from[1] ? columnNumber(from[1]) : 1;
  const bottom = to[2] ? Number(to[2]) : maxRows;
  const right = to[1] ? columnNumber(to[1]) : maxColumns;
  const row = Math.min(top, bottom);
  const column = Math.min(left, right);
  return { row, column, rows: Math.abs(bottom - top) + 1, columns: Math.abs(right - left) + 1 };
}

/** Splits "'Sổ theo dõi'!A2:B3" into sheet and address; sheet is null when none is named. */
export function splitSheetName(text: string): { sheet: string | null; address: string } {
  const mark = text.lastIndexOf("!");
  if (mark < 0) return { sheet: null, address: text };
  const name = text.slice(0, mark);
  const quoted = /^'(.*)'$/s.exec(name);
  return { sheet: quoted ? (quoted[1] ?? "").split("''").join("'") : name, address: text.slice(mark + 1) };
}

/** Whether the rectangles share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/**
 * Where a rectangle is after `count` rows or columns were inserted before position `at`.
 * Inserting inside stretches it; at its first line it moves.
 */
export function afterInsert(area: Area, dimension: Dimension, at: number, count: number): Area {
  const [start, size] = dimension === "ROWS" ? [area.row, area.rows] : [area.column, area.columns];
  if (at >= start + size) return area;
  const moved = at <= start;
  const newStart = moved ? start + count : start;
  const newSize = moved ? size : size + count;
  return dimension === "ROWS"
    ? { ...area, row: newStart, rows: newSize }
    : { ...area, column: newStart, columns: newSize };
}

/** Where a rectangle is after `count` rows or columns from `at` on were deleted; null when nothing of it is left. */
export function afterDelete(area: Area, dimension: Dimension, at: number, count: number): Area | null {
  const [start, size] = dimension === "ROWS" ? [area.row, area.rows] : [area.column, area.columns];
  const gone = Math.max(0, Math.min(start + size, at + count) - Math.max(start, at));
  const before = Math.max(0, Math.min(start, at + count) - at);
  if (gone === size) return null;
  const newStart = start - before;
  return dimension === "ROWS"
    ? { ...area, row: newStart, rows: size - gone }
    : { ...area, column: newStart, columns: size - gone };
}
