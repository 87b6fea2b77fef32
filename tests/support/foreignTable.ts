import { readdirSync, readFileSync } from "node:fs";
import { cellText, type Grid, type GridRow, type MergedArea } from "../../src/core/layout/grid.ts";
import type { Value } from "../../src/core/register/column.ts";

const FOLDER = new URL("../fixtures/layouts/", import.meta.url);

/** A table as an office makes it, and what is in it: columns by letter, "-" where there is none. */
export interface ForeignTable {
  readonly name: string;
  readonly because: string;
  readonly grid: Grid;
  readonly headingLines: readonly number[];
  /** 0-based column of text, lead and due; null where the table has none. */
  readonly main: Readonly<Record<"text" | "lead" | "due", number | null>>;
  /** What else it holds, 0-based; a key may have several columns. */
  readonly also: readonly { readonly key: string; readonly column: number }[];
  /** Directives in the selection. */
  readonly directives: number;
}

const columnOf = (letter: string) => letter.charCodeAt(0) - 65;

function areaOf(text: string): MergedArea {
  const match = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(text.trim());
  if (!match) throw new Error(`No area: ${text}`);
  const [, left = "", top = "", right = "", bottom = ""] = match;
  return {
    line: Number(top),
    column: columnOf(left) + 1,
    lines: Number(bottom) - Number(top) + 1,
    columns: columnOf(right) - columnOf(left) + 1,
  };
}

/** “#46295” is a number, “\n” a line break inside the cell. */
function cellOf(text: string): Value {
  const cell = text.trim();
  return /^#\d+$/.test(cell) ? Number(cell.slice(1)) : cell.split("\\n").join("\n");
}

function linesOf(range: string): number[] {
  if (range === "-") return [];
  const [first = 0, last = first] = range.split("-").map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Reads one file of tests/fixtures/layouts: “because” and facts above “---”, cells between bars below. */
function readTable(file: string): ForeignTable {
  const [head = "", body = ""] = readFileSync(new URL(file, FOLDER), "utf8").split("\n---\n");
  const fact = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(head)?.[1] ?? "";
  const rows = body
    .replace(/\n$/, "")
    .split("\n")
    .map((line, index): GridRow => ({ line: index + 1, cells: line.split("|").map(cellOf) }));
  const selected = new Set(linesOf(fact("select")));
  const first = Math.min(...selected);
  const column = (key: string) => (fact(key) === "-" ? null : columnOf(fact(key)));
  return {
    name: file.replace(".txt", ""),
    because: /^# (.*)$/m.exec(head)?.[1] ?? "",
    grid: {
      above: rows.filter(({ line }) => line < first),
      rows: rows.filter(({ line }) => selected.has(line)),
      merges: fact("merge") === "" ? null : fact("merge").split(",").map(areaOf),
    },
    headingLines: linesOf(fact("headings")),
    main: { text: column("text"), lead: column("lead"), due: column("due") },
    also: fact("also")
      .split(" ")
      .filter((pair) => pair !== "")
      .flatMap((pair) => {
        const [key = "", letters = ""] = pair.split("=");
        return [...letters].map((letter) => ({ key, column: columnOf(letter) }));
      }),
    directives: Number(fact("rows")),
  };
}

/** Tables to tune with, or those kept aside. */
export function foreignTables(which: "open" | "heldout"): ForeignTable[] {
  return readdirSync(FOLDER)
    .filter((file) => file.startsWith("heldout-") === (which === "heldout"))
    .sort()
    .map(readTable);
}

/** The grid with its columns in another order. @param order new order of the old 0-based columns */
export function reordered(grid: Grid, order: readonly number[]): Grid {
  const rows = (list: readonly GridRow[]) =>
    list.map(({ line, cells }) => ({ line, cells: order.map((column) => cells[column] ?? "") }));
  return { above: rows(grid.above), rows: rows(grid.rows), merges: null };
}

/** The grid with `change` applied to every cell that holds words. */
export function reworded(grid: Grid, change: (text: string) => string): Grid {
  const rows = (list: readonly GridRow[]) =>
    list.map((row) => ({
      line: row.line,
      cells: row.cells.map((cell, column) => (typeof cell === "string" ? change(cellText(row, column)) : cell)),
    }));
  return { ...grid, above: rows(grid.above), rows: rows(grid.rows) };
}
