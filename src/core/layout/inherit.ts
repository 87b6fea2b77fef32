import { cellText, type Grid, type GridRow, mergeAt } from "./grid.ts";
import type { LayoutKey } from "./headingLexicon.ts";
import { columnsOf, type Layout, type RowKind } from "./layout.ts";

/** A cell with where its words come from: itself, a merged cell above it, or only a filled cell above a blank one. */
export interface FoundCell {
  readonly text: string;
  readonly from: "own" | "merge" | "above";
}

/** Columns that people write once for several rows below each other, where nobody knows of merges. */
const WRITTEN_ONCE: ReadonlySet<LayoutKey> = new Set<LayoutKey>(["lead", "paper", "given"]);
/** A column with fewer blanks is filled row by row: its blanks are omissions. */
const MOSTLY_FILLED = 0.8;

/** Looks up cells of a grid's rows, through merges and blanks. */
export interface CellFinder {
  /** Cell of `row` in the 0-based `column` that holds `key`. */
  readonly find: (row: GridRow, column: number, key: LayoutKey) => FoundCell;
}

const BLANK: FoundCell = { text: "", from: "own" };

/** Prepares the look-up; nothing is inherited across a heading of a part, a blank row or a total. */
export function cellFinder(grid: Grid, layout: Layout): CellFinder {
  const rows = [...grid.above, ...grid.rows];
  const places = new Map(rows.map((row, index) => [row.line, index]));
  const kinds = new Map<number, RowKind>(layout.rows.map(({ line, kind }) => [line, kind]));
  const numbers = columnsOf(layout, "number")[0]?.index;
  const data = grid.rows.filter(({ line }) => kinds.get(line) === "data");
  const share = (column: number) =>
    data.length === 0 ? 1 : data.filter((row) => cellText(row, column) !== "").length / data.length;
  const shares = new Map<number, number>();
  const shareOf = (column: number) => {
    const known = shares.get(column) ?? share(column);
    shares.set(column, known);
    return known;
  };

  const merged = (row: GridRow, column: number): string => {
    const area = mergeAt(grid, row.line, column);
    if (area === null || area.line === row.line) return "";
    return cellText(rows[places.get(area.line) ?? -1], area.column - 1);
  };
  const above = (row: GridRow, column: number): string => {
    for (let index = (places.get(row.line) ?? 0) - 1; index >= 0; index--) {
      const earlier = rows[index];
      if (earlier === undefined || kinds.get(earlier.line) !== "data") return "";
      const text = cellText(earlier, column);
      if (text !== "") return text;
    }
    return "";
  };
  const mayInherit = (row: GridRow, column: number, key: LayoutKey) => {
    if (grid.merges !== null || !WRITTEN_ONCE.has(key) || shareOf(column) > MOSTLY_FILLED) return false;
    return key !== "lead" || numbers === undefined || cellText(row, numbers) === "";
  };
  return {
    find: (row, column, key) => {
      const own = cellText(row, column);
      if (own !== "") return { text: own, from: "own" };
      const under = merged(row, column);
      if (under !== "") return { text: under, from: "merge" };
      const text = mayInherit(row, column, key) ? above(row, column) : "";
      return text === "" ? BLANK : { text, from: "above" };
    },
  };
}
