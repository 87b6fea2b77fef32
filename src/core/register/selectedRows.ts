import type { Book, Selection } from "./book.ts";
import type { TableRow } from "./column.ts";
import type { Directive } from "./registerColumns.ts";

/** Rows with a Mã among the selected ones, on whichever sheet of the register; none while another sheet is in front. */
export function selectedRows({
  selection,
  tables,
}: Pick<Book, "selection" | "tables">): readonly TableRow<Directive>[] {
  const { rows = [], register = null } = selection ?? {};
  if (register === null) return [];
  const lines = new Set(rows.map(({ line }) => register.lineBase + line));
  return tables.register.rows.filter(({ line, values }) => lines.has(line) && values.id.trim() !== "");
}

/** Rows of a foreign sheet that are tracked where they stand. @returns 1-based rows of the sheet */
export function trackedLines({ register, above, rows, hidden }: Selection): ReadonlySet<number> {
  const place = register?.columns.find(({ key }) => key === "id")?.index;
  if (place === undefined) return new Set();
  const tracked = [...above, ...rows, ...hidden].filter(({ cells }) => String(cells[place] ?? "").trim() !== "");
  return new Set(tracked.map(({ line }) => line));
}
