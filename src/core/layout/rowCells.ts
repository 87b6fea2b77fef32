import type { Directory } from "../agency/indexDirectory.ts";
import { namesBodies } from "./bodyLike.ts";
import { type DateOrder, dateOrderOf } from "./dateOrder.ts";
import { cellText, type Grid, type GridRow } from "./grid.ts";
import type { LayoutKey } from "./headingLexicon.ts";
import { cellFinder, type FoundCell } from "./inherit.ts";
import { columnsOf, type Layout, type RowKind } from "./layout.ts";
import { stateOfWords } from "./readState.ts";
import { sectionSigns, sectionWords } from "./rowKinds.ts";
import { type OpenSection, openSections, readSection, sectionValue } from "./sections.ts";

/** One selected row with everything that speaks for it. */
export interface RowCells {
  readonly row: GridRow;
  readonly kind: RowKind;
  /** Cell of a column, else what a heading across the table says; "" where neither does. */
  readonly cell: (key: LayoutKey) => FoundCell;
  /** Words for the state: of the cell, or the heading over a tick. */
  readonly state: () => string;
}

export interface TableCells {
  readonly rows: readonly RowCells[];
  /** How the dates of a column are written. */
  readonly orderOf: (key: LayoutKey) => DateOrder;
}

const BLANK: FoundCell = { text: "", from: "own" };
const TICK = /^(?:x|v|✓|✔|√|true)$/iu;

function sectionCell(open: readonly OpenSection[], key: LayoutKey): FoundCell {
  if (key !== "lead" && key !== "paper" && key !== "field" && key !== "project") return BLANK;
  return { text: sectionValue(open, key), from: "own" };
}

/** “Kết quả – Đã hoàn thành” with “x” is “Đã hoàn thành”. */
function stateWords(row: GridRow, layout: Layout): string {
  const words = columnsOf(layout, "state").flatMap(({ index, heading }) => {
    const text = cellText(row, index);
    if (text === "" || text === "false") return [];
    if (!TICK.test(text)) return [text];
    const tier = heading.split(" – ").pop() ?? "";
    return [stateOfWords(tier) === null ? `${heading}: ${text}` : tier];
  });
  return words.join("; ");
}

/** The selected rows of a table with their cells by what they hold. */
export function tableCells(grid: Grid, layout: Layout, directory: Directory): TableCells {
  const finder = cellFinder(grid, layout);
  const kinds = new Map(layout.rows.map(({ line, kind }) => [line, kind]));
  const signs = sectionSigns(grid, (name) => namesBodies(name, directory));
  const selected = new Set(grid.rows);
  let open: readonly OpenSection[] = [];
  const rows = [...grid.above, ...grid.rows].flatMap((row): RowCells[] => {
    const kind = kinds.get(row.line) ?? "data";
    if (kind === "section") {
      open = openSections(open, readSection(sectionWords(row, grid, signs) ?? "", directory));
    }
    if (!selected.has(row)) return [];
    const inForce = open;
    const cell = (key: LayoutKey): FoundCell => {
      const column = columnsOf(layout, key)[0];
      const found = column === undefined ? BLANK : finder.find(row, column.index, key);
      return found.text === "" ? sectionCell(inForce, key) : found;
    };
    return [{ row, kind, cell, state: () => stateWords(row, layout) }];
  });
  const data = rows.filter(({ kind }) => kind === "data");
  const orders = new Map<LayoutKey, DateOrder>();
  const orderOf = (key: LayoutKey): DateOrder => {
    const column = columnsOf(layout, key)[0];
    const order = orders.get(key) ?? dateOrderOf(column ? data.map(({ row }) => cellText(row, column.index)) : []);
    orders.set(key, order);
    return order;
  };
  return { rows, orderOf };
}
