import type { IRange } from "@univerjs/core";
import type { Area } from "../../simulator/area.ts";

/** Univer counts from 0 and names the last cell. */
export function toUniverRange({ row, column, rows, columns }: Area): IRange {
  return { startRow: row - 1, startColumn: column - 1, endRow: row + rows - 2, endColumn: column + columns - 2 };
}

/** The way back. */
export function toArea({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return {
    row: startRow + 1,
    column: startColumn + 1,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}
