import { type Glyphs, pageRows } from "./pdfLines.ts";
import type { Rule } from "./pdfRules.ts";

/** Places of the lines between columns, from the left, and between rows, from the top. */
export interface Grid {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly rules: readonly Rule[];
}

/** Two lines nearer than this are one, drawn thick or twice. */
const SAME = 3;
/** Columns from which a table holds data; fewer are frames, and the head of a paper. */
const LEAST_COLUMNS = 3;

const crosses = (a: Rule, b: Rule): boolean =>
  a.isLevel !== b.isLevel && b.at > a.from - SAME && b.at < a.to + SAME && a.at > b.from - SAME && a.at < b.to + SAME;

const joins = (a: Rule, b: Rule): boolean =>
  a.isLevel === b.isLevel && Math.abs(a.at - b.at) < SAME && a.from < b.to + SAME && b.from < a.to + SAME;

/** Rules that touch each other, directly or through others. */
function connected(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const left = new Set(rules);
  const groups: Rule[][] = [];
  for (const first of rules) {
    if (!left.delete(first)) continue;
    const group = [first];
    // The group grows while it is gone through.
    for (const rule of group) {
      for (const other of left) {
        if (crosses(rule, other) || joins(rule, other)) {
          left.delete(other);
          group.push(other);
        }
      }
    }
    groups.push(group);
  }
  return groups;
}

function places(rules: readonly Rule[]): readonly number[] {
  const found: number[] = [];
  for (const { at } of [...rules].sort((a, b) => a.at - b.at)) {
    if (found.length === 0 || at - (found[found.length - 1] ?? 0) > SAME) found.push(at);
  }
  return found;
}

/** Bordered tables of a page, from top to bottom. */
export function gridsOf(rules: readonly Rule[]): readonly Grid[] {
  return connected(rules)
    .map((group) => ({
      columns: places(group.filter(({ isLevel }) => !isLevel)),
      rows: [...places(group.filter(({ isLevel }) => isLevel))].reverse(),
      rules: group,
    }))
    .filter(({ columns, rows }) => columns.length > LEAST_COLUMNS && rows.length > 1)
    .sort((a, b) => (b.rows[0] ?? 0) - (a.rows[0] ?? 0));
}

const between = (value: number, lines: readonly number[]): number => {
  for (let i = 0; i + 1 < lines.length; i++) {
    const [a = 0, b = 0] = [lines[i], lines[i + 1]];
    if (value >= Math.min(a, b) && value <= Math.max(a, b)) return i;
  }
  return -1;
};

/** Row and column of a piece of text in a grid; null when it stands outside. */
function cellOf({ columns, rows }: Grid, { x, y, width, height }: Glyphs): { row: number; column: number } | null {
  const row = between(y + height / 3, rows);
  // By its beginning: a piece may be drawn wider than its cell.
  const column = between(x + Math.min(width / 2, height / 2), columns);
  return row < 0 || column < 0 ? null : { row, column };
}

/** Is a line drawn at `at` where it passes `through`? */
function isDrawn({ rules }: Grid, isLevel: boolean, at: number, through: number): boolean {
  return rules.some(
    (rule) =>
      rule.isLevel === isLevel && Math.abs(rule.at - at) <= SAME && rule.from <= through + 1 && rule.to >= through - 1,
  );
}

const middle = (lines: readonly number[], index: number): number => ((lines[index] ?? 0) + (lines[index + 1] ?? 0)) / 2;

interface Area {
  /** First row and column of a cell, which may span several. */
  readonly row: number;
  readonly column: number;
}

/** For each place of the grid the cell that it belongs to: cells without a line between them are one. */
function areasOf(grid: Grid): readonly (readonly Area[])[] {
  const areas: Area[][] = [];
  for (let row = 0; row + 1 < grid.rows.length; row++) {
    const line: Area[] = [];
    for (let column = 0; column + 1 < grid.columns.length; column++) {
      const left = line[column - 1];
      const above = areas[row - 1]?.[column];
      const hasLeft = isDrawn(grid, false, grid.columns[column] ?? 0, middle(grid.rows, row));
      const hasTop = isDrawn(grid, true, grid.rows[row] ?? 0, middle(grid.columns, column));
      line.push((!hasLeft && left) || (!hasTop && above) || { row, column });
    }
    areas.push(line);
  }
  return areas;
}

/** A table as rows of cells. A cell that spans rows stands in each of them; beside it, columns are blank. */
export interface TableRows {
  readonly rows: readonly (readonly string[])[];
}

function cellText(pieces: readonly Glyphs[]): string {
  return pageRows(pieces)
    .map(({ text }) => text)
    .join(" ")
    .replace(/[\s|]+/g, " ")
    .trim();
}

/** Reads a table: which pieces are in it, and its rows. */
export function readTable(grid: Grid, pieces: readonly Glyphs[]): { inside: ReadonlySet<Glyphs>; table: TableRows } {
  const areas = areasOf(grid);
  const texts = new Map<Area, Glyphs[]>();
  const inside = new Set<Glyphs>();
  for (const piece of pieces) {
    const place = cellOf(grid, piece);
    const area = place ? areas[place.row]?.[place.column] : undefined;
    if (!area) continue;
    inside.add(piece);
    texts.set(area, [...(texts.get(area) ?? []), piece]);
  }
  const rows = areas.map((line) =>
    line.map((area, column) => (area.column === column ? cellText(texts.get(area) ?? []) : "")),
  );
  return { inside, table: { rows: rows.filter((row) => row.some((text) => text !== "")) } };
}
