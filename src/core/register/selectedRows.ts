import type { Book } from "./book.ts";
import type { TableRow } from "./column.ts";
import type { Directive } from "./registerColumns.ts";
import { sheetSpec } from "./sheets.ts";

/** Rows with a Mã among the selected lines of the register; none while another sheet is in front. */
export function selectedRows({ selection, tables }: Book): readonly TableRow<Directive>[] {
  if (selection === null || selection.sheet !== sheetSpec("register").vi) return [];
  const lines = new Set(selection.rows.map(({ line }) => line));
  return tables.register.rows.filter(({ line, values }) => lines.has(line) && values.id.trim() !== "");
}
