import { type FlatHeader, NUMBER, NUMBERED, OPEN_CELL, partOf, STOP, textOf } from "./flatTables.ts";
import { startsSmall } from "./noise.ts";
import { type Column, columnOf, isAssignmentTable } from "./tableColumns.ts";
import type { CellPart, Page, Table } from "./tables.ts";

/** Column after column: the numbers or numbered tasks, then all agencies, then all deadlines. */
export function columnwiseRows(page: Page, at: number, header: FlatHeader, section: string): Table | null {
  const isNumbered = header.columns[0] === "task";
  const first = isNumbered ? header.end : at + 1;
  const tasks = isNumbered ? numberedCells(page, first) : null;
  let i = tasks ? tasks.end : first;
  while (!tasks && Number.parseInt(page.lines[i]?.text ?? "", 10) === i - at && NUMBER.test(page.lines[i]?.text ?? ""))
    i++;
  const count = tasks ? tasks.lines.length : i - first;
  const rows: { section: string; parts: CellPart[] }[] = Array.from({ length: count }, () => ({ section, parts: [] }));
  const put = (cells: readonly number[][], column: Column) =>
    cells.forEach((lines, row) => {
      for (const line of lines) rows[row]?.parts.push(partOf(page, line, column));
    });
  if (tasks) put(tasks.lines, "task");
  const seen: Column[] = ["number", ...(tasks ? (["task"] as const) : [])];
  while (count > 1) {
    const length = labelLength(page, i);
    if (length === 0) break;
    const column = columnOf(textOf(page, i, i + length)) ?? "other";
    if (column === "number" || (column !== "other" && seen.includes(column))) break;
    const cells = cellsBelow(page, i + length, count);
    if (cells.lines.length === count) {
      seen.push(column);
      put(cells.lines, column);
    }
    i = cells.end;
  }
  return isAssignmentTable(seen) ? { from: at, to: i, rows } : null;
}

/** Lines that the column label at line `at` takes; 0 when none stands there. */
function labelLength(page: Page, at: number): number {
  return [3, 2, 1].find((n) => columnOf(textOf(page, at, at + n)) !== null) ?? 0;
}

/** Tasks that carry their numbers: “1. …”, “2. …”. */
function numberedCells(page: Page, from: number): { lines: number[][]; end: number } {
  const cells: number[][] = [];
  let i = from;
  for (; i < page.lines.length && labelLength(page, i) === 0; i++) {
    const number = NUMBERED.exec(page.lines[i]?.text ?? "")?.[1];
    if (number === String(cells.length + 1)) cells.push([i]);
    else cells[cells.length - 1]?.push(i);
  }
  return { lines: cells, end: i };
}

/** Cells up to the next label: a cell begins with a capital or a figure, unless the line before is open. */
function cellsBelow(page: Page, from: number, count: number): { lines: number[][]; end: number } {
  const cells: number[][] = [];
  let i = from;
  for (; i < page.lines.length; i++) {
    const line = page.lines[i];
    const before = page.lines[i - 1];
    if (!line || !before || labelLength(page, i) > 0 || STOP.test(line.text)) break;
    const continues = cells.length > 0 && (startsSmall(line) || OPEN_CELL.test(before.text));
    if (!continues && cells.length === count) break;
    if (continues) cells[cells.length - 1]?.push(i);
    else cells.push([i]);
  }
  return { lines: cells, end: i };
}
