import { parseIsoDate } from "../calendar/isoDate.ts";
import type { Book } from "../register/book.ts";
import type { Column, ColumnType, Value } from "../register/column.ts";
import { type SheetKey, type SheetRow, sheetSpec } from "../register/sheets.ts";
import { CELL_LIMIT } from "./limits.ts";
import type { Plan } from "./plan.ts";

type Line = SheetRow<"journal">;

/** What “Cột” says of a line that is about a whole row. */
export const ROW_MARKS = {
  added: "(dòng mới)",
  removed: "(xóa dòng)",
  archived: "(khóa sổ)",
  undone: "(hoàn tác)",
  adopted: "(nhận tại chỗ)",
  /** Figures of a report were kept. */
  kept: "(chốt số liệu)",
  /** Found in the register and not told before. */
  recorded: "(ghi nhận)",
} as const;

/** What “Lệnh” says of a change that a person made in the sheet. */
export const BY_HAND = "(sửa tay)";

/** The same of something typed that no longer stands: before is what was typed, after what stands in its place. */
export const OVERWRITTEN = "(bị ghi đè)";

/** Sheets whose new rows are told: the others are histories of their own, or filled once at set-up. */
const TOLD: ReadonlySet<string> = new Set<SheetKey>(["register", "notices", "agencies", "events"]);

/** A value as the journal keeps it, whole, so that it can be put back; blank is "". */
export function journalWords(value: Value): string {
  if (typeof value === "string") return value;
  return value === null || value === false ? "" : String(value);
}

/** The value that `journalWords` told. */
export function journalValue(words: string, type: ColumnType): Value {
  if (type === "flag") return words === "true";
  if (type === "text") return words;
  if (words === "") return null;
  const value = type === "date" ? parseIsoDate(words) : Number(words);
  // A cell that was no date and no number comes back as it was typed.
  return value === null || Number.isNaN(value) ? words : value;
}

/** Columns that a row keeps by itself: the others are worked out again. */
export function keptColumns(sheet: SheetKey): readonly Column[] {
  return sheetSpec(sheet).columns.filter(({ owner }) => owner === "person");
}

/** Makes words of rows of a sheet: what people's columns hold, as JSON by column key; blank cells are left out. */
export function rowWriter(sheet: SheetKey): (row: Readonly<Record<string, Value | undefined>>) => string {
  const kept = keptColumns(sheet);
  return (row) => {
    const cells: Record<string, string> = {};
    for (const { key } of kept) {
      const words = journalWords(row[key] ?? null);
      if (words !== "") cells[key] = words;
    }
    return JSON.stringify(cells).slice(0, CELL_LIMIT - 1);
  };
}

/** What people's columns of a row hold, in the words of `rowWriter`. */
export function rowWords(sheet: SheetKey, row: Readonly<Record<string, Value | undefined>>): string {
  return rowWriter(sheet)(row);
}

/** The cells that `rowWords` told; null for a row that was too long for its line. */
export function parseRow(words: string): Readonly<Record<string, unknown>> | null {
  try {
    const row: unknown = JSON.parse(words);
    return typeof row === "object" && row !== null ? { ...row } : null;
  } catch {
    return null;
  }
}

/** “(Sở Tài chính; mã 7F3A90C1)”: what tells a report by form from others on the same directive, whoever answers it. */
const REPORT_OF = /^[^(]*(\(.*; mã [0-9A-F]{8}\))/;

/** The name under which a row of `sheet` is found again; its first naming column where several name it. */
export function rowName(sheet: SheetKey, row: Readonly<Record<string, Value | undefined>>): string {
  const [first = ""] = sheetSpec(sheet).namedBy ?? [];
  const name = journalWords(row[first] ?? null);
  const report = sheet === "events" ? REPORT_OF.exec(journalWords(row["by"] ?? null)) : null;
  return report === null ? name : `${name} ${report[1]}`;
}

/** What a cell held that is no date and no number, and so has no value; "" for others. */
function typedText(book: Book, sheet: SheetKey, line: number, column: string): string {
  const row = book.tables[sheet].rows.find((each) => each.texts !== undefined && each.line === line);
  return row?.texts?.[column] ?? "";
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
  const changed = (plan.cells ?? []).map(({ sheet, line, id, column, before, value }): Line => {
    const { vi, columns } = sheetSpec(sheet);
    const field = columns.find(({ key }) => key === column)?.vi ?? column;
    const stood = journalWords(before) || typedText(book, sheet, line, column);
    return { ...frame, sheet: vi, id, field, before: stood, after: journalWords(value) };
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
