import type { ICellData } from "@univerjs/core";
import type { CellView } from "../protocol.ts";
import { styleName } from "./toUniverStyle.ts";
import { CELL_TYPE, NO, YES } from "./univerCodes.ts";

/** What a cell carries beside its value, for the formula bar and for showing. */
export interface CellExtras {
  /** As Google shows it. */
  readonly text?: string;
  /** With its "=". The formula stays out of Univer's own field, so that nothing but the server works it out. */
  readonly formula?: string;
}

/** A cell of the snapshot. */
export function toUniverCell(cell: CellView): ICellData {
  const extras: CellExtras = {
    ...(cell.text !== undefined && { text: cell.text }),
    ...(cell.formula !== undefined && { formula: cell.formula }),
  };
  return {
    ...valueFields(cell.value),
    ...(cell.style !== undefined && { s: styleName(cell.style) }),
    ...(Object.keys(extras).length > 0 && { custom: { ...extras } }),
  };
}

function valueFields(value: CellView["value"]): ICellData {
  if (value === undefined) return {};
  if (typeof value === "boolean") return { v: value ? YES : NO, t: CELL_TYPE.boolean };
  return { v: value, t: typeof value === "number" ? CELL_TYPE.number : CELL_TYPE.string };
}

/**
 * A cell that replaces all that another held, field by field, as Univer's changes merge into what is there.
 * Looks would be merged too: where they differ, the cell is to be deleted first.
 */
export function replacingCell(cell: CellView | null): ICellData {
  return { v: null, t: null, f: null, si: null, p: null, custom: null, ...(cell && toUniverCell(cell)) };
}

/** What {@link toUniverCell} put beside the value; empty for a cell without. */
export function extrasOf(cell: ICellData | null | undefined): CellExtras {
  const { text, formula }: Record<string, unknown> = cell?.custom ?? {};
  return {
    ...(typeof text === "string" && { text }),
    ...(typeof formula === "string" && { formula }),
  };
}
