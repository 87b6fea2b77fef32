import type { Table, Value } from "./column.ts";
import type { SheetKey, SheetRow } from "./sheets.ts";

/** A new value for one cell of a snapshot. */
interface NewCell {
  readonly sheet: SheetKey;
  readonly line: number;
  readonly column: string;
  readonly value: Value;
}

/** The table as it will read once `cells` are written. */
export function withCells<K extends SheetKey>(
  key: K,
  table: Table<SheetRow<K>>,
  cells: readonly NewCell[],
): Table<SheetRow<K>> {
  const byLine = new Map<number, Record<string, Value>>();
  for (const { sheet, line, column, value } of cells) {
    if (sheet === key) byLine.set(line, { ...byLine.get(line), [column]: value });
  }
  const rows = table.rows.map((row) => {
    const changed = byLine.get(row.line);
    return changed === undefined ? row : { ...row, values: { ...row.values, ...changed } };
  });
  return { rows };
}
