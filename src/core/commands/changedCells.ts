import type { TableRow, Value } from "../register/column.ts";
import type { Directive } from "../register/registerColumns.ts";
import type { CellWrite } from "./plan.ts";

/** The cells of a register row that `changes` gives another value. */
export function changedCells({ line, values }: TableRow<Directive>, changes: Partial<Directive>): CellWrite[] {
  const before: Readonly<Record<string, Value>> = values;
  return Object.entries(changes).flatMap(([column, value]) =>
    before[column] === value
      ? []
      : [{ sheet: "register" as const, line, column, value, id: values.id, before: before[column] ?? null }],
  );
}
