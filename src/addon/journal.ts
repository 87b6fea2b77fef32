import type { Plan } from "../core/commands/plan.ts";
import type { Book } from "../core/register/book.ts";
import type { Value } from "../core/register/column.ts";
import { type SheetRow, sheetSpec } from "../core/register/sheets.ts";

type Line = SheetRow<"journal">;

const CELL = 1_000;

function words(value: Value): string {
  return value === null ? "" : String(value).slice(0, CELL);
}

/** What the plan changes, a line each: new rows of the register, and single cells with what stood there before. */
export function journalLines(command: string, plan: Plan, book: Book): readonly Line[] {
  const frame = { at: book.now, by: book.user || "không rõ", command, run: book.run };
  const added = (plan.append?.register ?? []).map((row): Line => {
    const after = words(row.text ?? "");
    return { ...frame, sheet: sheetSpec("register").vi, id: row.id ?? "", field: "(dòng mới)", before: "", after };
  });
  const changed = (plan.cells ?? []).map(({ sheet, id, column, before, value }): Line => {
    const { vi, columns } = sheetSpec(sheet);
    const field = columns.find(({ key }) => key === column)?.vi ?? column;
    return { ...frame, sheet: vi, id, field, before: words(before), after: words(value) };
  });
  return [...added, ...changed];
}
