import {
  beginsAgency,
  type FlatHeader,
  NUMBER,
  NUMBERED,
  OPEN_CELL,
  partOf,
  STOP,
  textAt,
  textOf,
} from "./flatTables.ts";
import { startsSmall } from "./noise.ts";
import { type Column, columnOf, isAssignmentTable } from "./tableColumns.ts";
import type { CellPart, Page, Table } from "./tables.ts";

/** Column after column: the numbers or numbered tasks, then all agencies, then all deadlines. */
export function columnwiseRows(page: Page, at: number, header: FlatHeader, section: string): Table | null {
  const isNumbered = header.columns[0] === "task";
  const first = isNumbered ? header.end : at + 1;
  const tasks = isNumbered ? numberedCells(page, first) : null;
  let i = tasks ? tasks.end : first;
  const start = Number.parseInt(textAt(page, first), 10);
  while (!tasks && Number.parseInt(textAt(page, i), 10) === start + i - first && NUMBER.test(textOf(page, i, i + 1)))
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
    const cells = balancedCells(page, i + length, count) ?? cellsBelow(page, i + length, count);
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
    const number = NUMBERED.exec(textAt(page, i))?.[1];
    if (number === String(cells.length + 1)) cells.push([i]);
    else cells[cells.length - 1]?.push(i);
  }
  return { lines: cells, end: i };
}

/** Lines of one column, up to the label of the next. */
function columnEnd(page: Page, from: number, count: number): number | null {
  for (let i = from; i < Math.min(page.lines.length, from + count * LONGEST_CELL); i++) {
    if (STOP.test(textAt(page, i))) return null;
    if (labelLength(page, i) > 0) return i;
  }
  return null;
}

const LONGEST_CELL = 5;

/** A column between two labels, cut into as many cells as there are rows where a cell most likely begins; null when it cannot be. */
function balancedCells(page: Page, from: number, count: number): { lines: number[][]; end: number } | null {
  const end = columnEnd(page, from, count);
  if (end === null || end - from < count) return null;
  const rows = Array.from({ length: end - from }, (_, i) => from + i);
  const width = Math.max(...rows.map((i) => page.lines[i]?.text.length ?? 0));
  const starts = rows
    .slice(1)
    .map((at) => ({ at, score: startScore(page, at, width) }))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, count - 1);
  if (starts.some(({ score }) => score <= 0)) return null;
  const first = new Set([from, ...starts.map(({ at }) => at)]);
  const lines: number[][] = [];
  for (const at of rows) {
    if (first.has(at)) lines.push([at]);
    else lines[lines.length - 1]?.push(at);
  }
  return { lines, end };
}

/** How likely a line begins a cell: the line before it had room left for its first word. */
function startScore(page: Page, at: number, width: number): number {
  const line = page.lines[at];
  const before = page.lines[at - 1];
  if (!line || !before || startsSmall(line) || OPEN_CELL.test(before.text)) return 0;
  const word = line.text.split(" ")[0]?.length ?? 0;
  return Math.max(1, width - before.text.length - word) + (beginsAgency(textOf(page, at, at + 2)) ? 0.5 : 0);
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
