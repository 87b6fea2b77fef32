import type { Dimension } from "./area.ts";
import { resultOf, rowAt, rowForWrite, type SheetData } from "./book.ts";
import { memberName, type RangeRef, sheetOf, writeValues } from "./rangeAccess.ts";
import { onSheet } from "./run.ts";
import { checkProtection } from "./writeChecks.ts";

/** Steps by the names of SpreadsheetApp.Direction. */
const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** Where Ctrl and an arrow key lead from a cell: the end of its block, else the next cell with content, else the edge. */
export function nextDataCell(range: RangeRef, direction: unknown): { readonly row: number; readonly column: number } {
  const [down = 0, right = 0] = STEPS[memberName(direction)] ?? [];
  const sheet = sheetOf(range);
  const filled = (row: number, column: number) => resultOf(rowAt(sheet, row)?.contents[column - 1]) !== null;
  const isInside = (row: number, column: number) =>
    row >= 1 && column >= 1 && row <= sheet.maxRows && column <= sheet.maxColumns;
  let { row, column } = range.area;
  const step = () => {
    row += down;
    column += right;
  };
  const inBlock = filled(row, column) && filled(row + down, column + right);
  while (isInside(row + down, column + right)) {
    if (inBlock && !filled(row + down, column + right)) break;
    step();
    if (!inBlock && filled(row, column)) break;
  }
  return { row, column };
}

/** Takes the range's cells away; those below or to the right move up. */
export function deleteCells(range: RangeRef, dimension: unknown): void {
  shift(range, memberName(dimension) === "ROWS" ? "ROWS" : "COLUMNS", "out");
}

/** Puts blank cells in the range's place; what was there moves down or to the right. */
export function insertCells(range: RangeRef, dimension: unknown): void {
  shift(range, memberName(dimension) === "ROWS" ? "ROWS" : "COLUMNS", "in");
}

/** Cuts the texts of the range's first column into the columns beside it. */
export function splitTextToColumns(range: RangeRef, delimiter: string): void {
  const { area } = range;
  const sheet = sheetOf(range);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const text = String(resultOf(rowAt(sheet, row)?.contents[area.column - 1]) ?? "");
    if (!text.includes(delimiter)) continue;
    const parts = text.split(delimiter);
    writeValues({ ...range, area: { ...area, row, rows: 1, columns: parts.length } }, [parts]);
  }
}

function shift(range: RangeRef, dimension: Dimension, way: "in" | "out"): void {
  const { run, sheetId, area } = range;
  const sheet = sheetOf(range);
  if (sheet.rows.some((row) => row?.contents.some((cell) => typeof cell === "object" && cell !== null))) {
    throw run.error("Shifting cells of a sheet with formulas is not simulated");
  }
  checkProtection(run, run.view(), sheet, area);
  run.change(
    area.rows * area.columns,
    onSheet(sheetId, (target) =>
      dimension === "ROWS" ? shiftRows(target, range, way) : shiftColumns(target, range, way),
    ),
  );
}

const PARTS = ["contents", "styles", "notes", "rules"] as const;

function shiftColumns(sheet: SheetData, { area }: RangeRef, way: "in" | "out"): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line = rowForWrite(sheet, row);
    for (const part of PARTS) {
      const cells: unknown[] = line[part];
      while (cells.length < area.column - 1) cells.push(undefined);
      if (way === "out") cells.splice(area.column - 1, area.columns);
      else cells.splice(area.column - 1, 0, ...Array.from({ length: area.columns }, () => undefined));
    }
  }
}

function shiftRows(sheet: SheetData, { area }: RangeRef, way: "in" | "out"): void {
  const last = sheet.rows.length + (way === "in" ? area.rows : 0);
  const rows = Array.from({ length: Math.max(0, last - area.row + 1) }, (_, at) => area.row + at);
  const offset = way === "out" ? area.rows : -area.rows;
  for (const row of way === "out" ? rows : rows.reverse()) {
    const from = row + offset >= area.row ? rowAt(sheet, row + offset) : null;
    const to = rowForWrite(sheet, row);
    for (const part of PARTS) {
      const source: readonly unknown[] = from?.[part] ?? [];
      const cells: unknown[] = to[part];
      for (let at = area.column - 1; at < area.column - 1 + area.columns; at += 1) cells[at] = source[at];
    }
  }
}
