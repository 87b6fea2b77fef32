import type { ICellData } from "@univerjs/core";
import { extrasOf } from "./toUniverCell.ts";

/** What a person typed into a cell; null empties it. */
export type Typed = string | number | boolean | null;

/** A rectangle of cells that one act of a person filled. Row and column are 1-based. */
export interface EditArea {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Typed[])[];
}

/** Cells by row and column, counted from 0, as Univer tells what changed. */
export type CellMatrix = Readonly<Record<number, Readonly<Record<number, ICellData | null | undefined>>>>;

/** What the cell of a change was given; undefined when the change is about its look alone. */
export function typedValue(cell: ICellData | null | undefined): Typed | undefined {
  if (!cell) return null;
  const { formula } = extrasOf(cell);
  if (formula !== undefined) return formula;
  if (cell.f) return cell.f;
  const body = cell.p?.body?.dataStream;
  // A document ends in \r\n and parts its paragraphs by \r.
  if (body !== undefined) return body.replace(/\r\n$/, "").replace(/\r\n?/g, "\n");
  if (cell.v === undefined) return "f" in cell || "p" in cell ? null : undefined;
  return cell.v === "" ? null : cell.v;
}

interface Strip {
  readonly row: number;
  readonly column: number;
  readonly values: Typed[];
}

/** The changed cells as rectangles: neighbours in a row, then rows of the same width below one another. */
export function editAreas(
  matrix: CellMatrix,
  typed: (cell: ICellData | null | undefined, row: number, column: number) => Typed | undefined,
): EditArea[] {
  const done: { row: number; column: number; values: Typed[][] }[] = [];
  for (const strip of stripsOf(matrix, typed)) {
    const above = done.find(
      ({ row, column, values }) =>
        column === strip.column && row + values.length === strip.row && values[0]?.length === strip.values.length,
    );
    if (above) above.values.push(strip.values);
    else done.push({ row: strip.row, column: strip.column, values: [strip.values] });
  }
  return done;
}

function stripsOf(matrix: CellMatrix, typed: Parameters<typeof editAreas>[1]): Strip[] {
  const strips: Strip[] = [];
  for (const [rowKey, cells] of Object.entries(matrix)) {
    let last: Strip | null = null;
    for (const [columnKey, cell] of Object.entries(cells ?? {})) {
      const row = Number(rowKey) + 1;
      const column = Number(columnKey) + 1;
      const value = typed(cell, row, column);
      if (value === undefined) continue;
      if (last && last.column + last.values.length === column) last.values.push(value);
      else {
        last = { row, column, values: [value] };
        strips.push(last);
      }
    }
  }
  return strips;
}
