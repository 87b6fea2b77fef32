import { adoptedAt } from "../register/adoptedSheets.ts";
import type { Book } from "../register/book.ts";
import type { Column, TableRow, Value } from "../register/column.ts";
import { parentOf } from "../register/identity.ts";
import { SHEETS, type SheetKey, type SheetRow } from "../register/sheets.ts";
import { journalValue, journalWords, keptColumns, parseRow, ROW_MARKS, rowName, rowWords } from "./journalLines.ts";
import type { JournalRun } from "./lastRun.ts";
import type { CellWrite, RowRemoval } from "./plan.ts";

type Line = SheetRow<"journal">;
type Row = TableRow<Readonly<Record<string, Value>>>;

/** What taking back a run comes to. */
export interface Undo {
  readonly cells: readonly CellWrite[];
  readonly remove: readonly RowRemoval[];
  /** Places that no longer hold what the run wrote and so stay as they are, e.g. "NV-0012: Trạng thái". */
  readonly kept: readonly string[];
}

function sheetNamed(vi: string): SheetKey | null {
  return SHEETS.find((spec) => spec.vi === vi)?.key ?? null;
}

function rowsOf(sheet: SheetKey, book: Book): readonly Row[] {
  return book.tables[sheet].rows as readonly Row[];
}

/** Headings of the columns in which the row differs from what was written. */
function changedColumns(sheet: SheetKey, row: Row, written: Readonly<Record<string, unknown>>): readonly string[] {
  return keptColumns(sheet)
    .filter(({ key }) => journalWords(row.values[key] ?? null) !== String(written[key] ?? ""))
    .map(({ vi }) => vi);
}

function undoCell(line: Line, sheet: SheetKey, book: Book): CellWrite | string {
  const column = keptColumns(sheet).find(({ vi }) => vi === line.field);
  const row = rowsOf(sheet, book).find(({ values }) => rowName(sheet, values) === line.id);
  if (!column || !row) return `${line.id}: ${line.field}`;
  const before = row.values[column.key] ?? null;
  if (journalWords(before) !== line.after) return `${line.id}: ${line.field}`;
  return {
    sheet,
    line: row.line,
    column: column.key,
    value: journalValue(line.before, column.type),
    id: line.id,
    before,
  };
}

/** Rows that look alike are taken out from the last: appended last, they are most likely the ones. */
function undoRow(line: Line, sheet: SheetKey, book: Book, taken: ReadonlySet<number>): RowRemoval | string {
  const written = parseRow(line.after);
  const named = rowsOf(sheet, book).filter((row) => rowName(sheet, row.values) === line.id && !taken.has(row.line));
  if (written === null || named.length === 0) return `${line.id}: ${line.field}`;
  const same = named.filter((row) => changedColumns(sheet, row, written).length === 0);
  const found = same[same.length - 1];
  const [other] = named;
  if (found) return { sheet, line: found.line, id: line.id, before: rowWords(sheet, found.values) };
  return `${line.id}: ${other ? changedColumns(sheet, other, written).join(", ") : line.field}`;
}

/** What the add-on wrote beside a row of somebody's own sheet goes, unless anything there was changed since. */
function undoAdopted(line: Line, book: Book): readonly CellWrite[] | string {
  const written = parseRow(line.after);
  const row = rowsOf("register", book).find(({ values }) => rowName("register", values) === line.id);
  if (written === null || !row) return `${line.id}: ${line.field}`;
  const added = new Set(adoptedAt(row.line, book.properties)?.added ?? []);
  const columns = keptColumns("register").filter(({ key }) => added.has(key));
  const now = ({ key }: Column) => journalWords(row.values[key] ?? null);
  const changed = columns.filter((column) => now(column) !== String(written[column.key] ?? ""));
  if (changed.length > 0) return `${line.id}: ${changed.map(({ vi }) => vi).join(", ")}`;
  return columns.flatMap(({ key, type }): CellWrite[] => {
    const before = row.values[key] ?? null;
    const cell = { sheet: "register" as const, line: row.line, column: key, id: line.id, before };
    return journalWords(before) === "" ? [] : [{ ...cell, value: journalValue("", type) }];
  });
}

/** A parent without its children, or children without their parent, would count wrongly: they stay together. */
function wholeFamilies<Step extends RowRemoval | CellWrite>(
  steps: readonly Step[],
  kept: readonly string[],
): readonly Step[] {
  const familyOf = (id: string) => parentOf(id) ?? id;
  const staying = new Set(kept.map((place) => familyOf(place.split(":")[0] ?? "")));
  return steps.filter(({ sheet, id }) => sheet !== "register" || !staying.has(familyOf(id)));
}

/** Works out what a run wrote and still stands, to be taken back, and what somebody has changed since, to be left alone. */
export function undoRun({ lines }: JournalRun, book: Book): Undo {
  const cells: CellWrite[] = [];
  const adopted: CellWrite[] = [];
  const remove: RowRemoval[] = [];
  const kept: string[] = [];
  const taken = new Map<SheetKey, Set<number>>();
  for (const line of lines) {
    const sheet = sheetNamed(line.sheet);
    if (sheet === null || line.field === ROW_MARKS.removed) continue;
    if (line.field === ROW_MARKS.adopted) {
      const blanked = undoAdopted(line, book);
      if (typeof blanked === "string") kept.push(blanked);
      else adopted.push(...blanked);
      continue;
    }
    const lost = taken.get(sheet) ?? new Set<number>();
    const step = line.field === ROW_MARKS.added ? undoRow(line, sheet, book, lost) : undoCell(line, sheet, book);
    if (typeof step === "string") kept.push(step);
    else if ("value" in step) cells.push(step);
    else {
      remove.push(step);
      taken.set(sheet, lost.add(step.line));
    }
  }
  return { cells: [...cells, ...wholeFamilies(adopted, kept)], remove: wholeFamilies(remove, kept), kept };
}
