import type { Book, Row, SheetData } from "./book.ts";

/** What a trigger for changes is told. Source: guide “Event objects”, Change. */
export type ChangeType =
  | "EDIT"
  | "INSERT_ROW"
  | "INSERT_COLUMN"
  | "REMOVE_ROW"
  | "REMOVE_COLUMN"
  | "INSERT_GRID"
  | "REMOVE_GRID"
  | "FORMAT"
  | "OTHER";

type SheetTest = (before: SheetData, after: SheetData) => boolean;

/** The first that holds for some sheet names the change: inserted rows move cells and formats too. */
const SHEET_TESTS: readonly (readonly [ChangeType, SheetTest])[] = [
  ["INSERT_ROW", (before, after) => after.maxRows > before.maxRows],
  ["REMOVE_ROW", (before, after) => after.maxRows < before.maxRows],
  ["INSERT_COLUMN", (before, after) => after.maxColumns > before.maxColumns],
  ["REMOVE_COLUMN", (before, after) => after.maxColumns < before.maxColumns],
  ["EDIT", (before, after) => rowsDiffer(before, after, ({ contents }) => contents)],
  ["FORMAT", (before, after) => rowsDiffer(before, after, ({ styles }) => styles)],
  ["OTHER", sheetsDiffer],
];

/** Names what a person has done between two versions of a book; null is nothing. */
export function changeTypeOf(before: Book, after: Book): ChangeType | null {
  if (after.sheets.length > before.sheets.length) return "INSERT_GRID";
  if (after.sheets.length < before.sheets.length) return "REMOVE_GRID";
  const pairs = after.sheets.flatMap((sheet) => {
    const old = before.sheets.find(({ id }) => id === sheet.id);
    return old ? [[old, sheet] as const] : [];
  });
  const found = SHEET_TESTS.find(([, differs]) => pairs.some(([old, sheet]) => differs(old, sheet)));
  return found?.[0] ?? null;
}

function rowsDiffer(before: SheetData, after: SheetData, part: (row: Row) => readonly unknown[]): boolean {
  const shown = (row: Row | undefined) => JSON.stringify(row ? withoutEnd(part(row)) : []);
  const height = Math.max(before.rows.length, after.rows.length);
  return Array.from({ length: height }).some((_, at) => {
    // Rows that nobody wrote are the same object in both versions.
    return before.rows[at] !== after.rows[at] && shown(before.rows[at]) !== shown(after.rows[at]);
  });
}

/** Blank cells at the end of a row are no cells. */
function withoutEnd(cells: readonly unknown[]): readonly unknown[] {
  let width = cells.length;
  while (width > 0 && (cells[width - 1] ?? null) === null) width -= 1;
  return cells.slice(0, width);
}

/** All but cells, which the tests above have looked at. */
function sheetsDiffer(before: SheetData, after: SheetData): boolean {
  const shown = ({ owner: _owner, rows: _rows, ...sheet }: SheetData) => JSON.stringify(sheet);
  return shown(before) !== shown(after);
}
