import { parseIsoDate } from "../calendar/isoDate.ts";
import type { Book } from "../register/book.ts";
import type { Column, ColumnType, Value } from "../register/column.ts";
import { type SheetKey, type SheetRow, sheetSpec } from "../register/sheets.ts";
import { CELL_LIMIT } from "./importInput.ts";
import type { Plan } from "./plan.ts";

type Line = SheetRow<"journal">;

/** What “Cột” says of a line that is about a whole row. */
export const ROW_MARKS = {
  added: "(dòng mới)",
  removed: "(xóa dòng)",
  undone: "(hoàn tác)",
  adopted: "(nhận tại chỗ)",
} as const;

/** Sheets whose new rows are told: the others are histories of their own, or filled once at set-up. */
const TOLD: ReadonlySet<string> = new Set<SheetKey>(["register", "notices", "agencies", "events"]);

/** A value as the journal keeps it, whole, so that it can be put back; blank is "". */
export function journalWords(value: Value): string {
  return value === null || value === false ? "" : String(value);
}

/** The value that `journalWords` told. */
export function journalValue(words: string, type: ColumnType): Value {
  if (type === "flag") return words === "true";
  if (type === "text") return words;
  if (words === "") return null;
  return type === "date" ? parseIsoDate(words) : Number(words);
}

/** Columns that a row keeps by itself: the others are worked out again. */
export function keptColumns(sheet: SheetKey): readonly Column[] {
  return sheetSpec(sheet).columns.filter(({ owner }) => owner === "person");
}

/** What people's columns of a row hold, as JSON by column key; blank cells are left out. */
export function rowWords(sheet: SheetKey, row: Readonly<Record<string, Value | undefined>>): string {
  const cells = keptColumns(sheet).flatMap(({ key }) => {
    const words = journalWords(row[key] ?? null);
    return words === "" ? [] : [[key, words]];
  });
  return JSON.stringify(Object.fromEntries(cells)).slice(0, CELL_LIMIT - 1);
}

/** The name under which a row of `sheet` is found again; its first naming column where several name it. */
export function rowName(sheet: SheetKey, row: Readonly<Record<string, Value | undefined>>): string {
  const [first = ""] = sheetSpec(sheet).namedBy ?? [];
  return journalWords(row[first] ?? null);
}

/** What the plan changes, a line each: rows that come or go, and single cells with what stood there before. */
export function journalLines(command: string, plan: Plan, book: Book): readonly Line[] {
  const frame = { at: book.now, by: book.user || "không rõ", command, run: book.run };
  const added = (Object.entries(plan.append ?? {}) as [SheetKey, readonly object[]][])
    .filter(([sheet]) => TOLD.has(sheet))
    .flatMap(([sheet, rows]) =>
      rows.map((row): Line => {
        const values: Readonly<Record<string, Value>> = { ...row };
        const told = { id: rowName(sheet, values), field: ROW_MARKS.added, before: "", after: rowWords(sheet, values) };
        return { ...frame, sheet: sheetSpec(sheet).vi, ...told };
      }),
    );
  const adopted = (plan.adopt?.rows ?? []).map(({ values }): Line => {
    const told = { id: rowName("register", values), field: ROW_MARKS.adopted, before: "" };
    return { ...frame, sheet: sheetSpec("register").vi, ...told, after: rowWords("register", values) };
  });
  const changed = (plan.cells ?? []).map(({ sheet, id, column, before, value }): Line => {
    const { vi, columns } = sheetSpec(sheet);
    const field = columns.find(({ key }) => key === column)?.vi ?? column;
    return { ...frame, sheet: vi, id, field, before: journalWords(before), after: journalWords(value) };
  });
  const removed = (plan.remove ?? []).map(({ sheet, id, before }): Line => {
    return { ...frame, sheet: sheetSpec(sheet).vi, id, field: ROW_MARKS.removed, before, after: "" };
  });
  const undone = plan.undone
    ? [{ ...frame, sheet: "", id: plan.undone, field: ROW_MARKS.undone, before: "", after: "" }]
    : [];
  const noted = (plan.journal ?? []).map((note): Line => ({ ...frame, ...note, sheet: sheetSpec(note.sheet).vi }));
  return [...added, ...adopted, ...changed, ...removed, ...undone, ...noted];
}
