import type { Area } from "./area.ts";
import { type Column, DEFAULT_COLUMN, type SheetData } from "./book.ts";

const MAX_DEPTH = 8;

/** Changes columns of an area. */
export function changeColumns(sheet: SheetData, from: number, count: number, change: (column: Column) => Column): void {
  while (sheet.columns.length < from - 1) sheet.columns.push(undefined);
  for (let at = from - 1; at < from - 1 + count; at += 1) {
    sheet.columns[at] = change(sheet.columns[at] ?? DEFAULT_COLUMN);
  }
}

/** Column groups: a column's depth is the number of groups round it; a closed group hides its columns. */
export const rangeColumnGroups = {
  shift(sheet: SheetData, area: Area, delta: number): void {
    changeColumns(sheet, area.column, area.columns, (column) => {
      const depth = Math.max(0, Math.min(MAX_DEPTH, column.depth + delta));
      return { ...column, depth, collapsed: depth > 0 && column.collapsed };
    });
  },
  collapse(sheet: SheetData, area: Area): void {
    changeColumns(sheet, area.column, area.columns, (column) => ({ ...column, collapsed: column.depth > 0 }));
  },
};
