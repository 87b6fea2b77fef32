import { moveIn } from "./moveIn.ts";

/** Where a cell stands: its 0-based row and the key of its column. */
interface CellPlace {
  readonly row: number;
  readonly column: string;
}

/** The cell below or above for Enter and the arrows; null: the key keeps its meaning. */
export function cellAfter(key: string, from: CellPlace, rows: number): CellPlace | null {
  if (key !== "Enter" && key !== "ArrowDown" && key !== "ArrowUp") return null;
  const row = moveIn(key === "Enter" ? "ArrowDown" : key, from.row, rows, "column");
  return row === null ? null : { row, column: from.column };
}

/** What is used of an element of the page. */
interface PageElement {
  matches(selector: string): boolean;
  closest(selector: string): unknown;
  getAttribute(name: string): string | null;
  querySelector(selector: string): unknown;
  focus(): void;
}

interface KeyPress {
  readonly key: string;
  readonly target: unknown;
  readonly currentTarget: unknown;
  preventDefault(): void;
}

/** Controls in which the arrows and Enter have no work of their own. */
const MOVABLE = 'input:not([type="date"]):not([type="radio"])';

function isElement(value: unknown): value is PageElement {
  return typeof value === "object" && value !== null && "closest" in value && "focus" in value;
}

/** Moves the focus within a table whose cells carry `data-row` and `data-column`. */
export function moveInTable(press: KeyPress, rows: number): void {
  const { key, target, currentTarget } = press;
  if (!isElement(target) || !isElement(currentTarget) || !target.matches(MOVABLE)) return;
  const cell = target.closest("[data-column]");
  if (!isElement(cell)) return;
  const from = { row: Number(cell.getAttribute("data-row")), column: cell.getAttribute("data-column") ?? "" };
  const to = cellAfter(key, from, rows);
  if (to === null) return;
  press.preventDefault();
  const next = currentTarget.querySelector(`[data-row="${to.row}"][data-column="${to.column}"] input`);
  if (isElement(next)) next.focus();
}
