import type { Book } from "../register/book.ts";
import type { TableRow, Value } from "../register/column.ts";
import { type SheetRow, sheetSpec } from "../register/sheets.ts";
import { BY_HAND, journalWords, keptColumns, parseRow, ROW_MARKS, rowWriter } from "./journalLines.ts";

type Line = SheetRow<"journal">;
type Row = TableRow<Readonly<Record<string, Value>>>;

/** A row as a line of the journal tells it whole, or its cells by column key once a later line has changed one. */
type Words = string | Readonly<Record<string, unknown>>;

/** So many rows a run are recorded that the journal does not know yet; the next runs record the others. */
const MOST_RECORDED = 1_000;

const REGISTER = sheetSpec("register").vi;
const KEPT = keptColumns("register");
const wordsOf = rowWriter("register");
const KEY_OF: ReadonlyMap<string, string> = new Map(KEPT.map(({ key, vi }) => [vi, key]));

/** null: more than a line of the journal holds. */
function cellsOf(told: Words): Readonly<Record<string, unknown>> | null {
  return typeof told === "string" ? parseRow(told) : told;
}

/** What a line makes of the rows that the lines above it told. */
function retell(rows: Map<string, Words>, { id, field, after }: Line): void {
  if (field === ROW_MARKS.added || field === ROW_MARKS.recorded) rows.set(id, after);
  // Of a row that was taken in where it stood the journal knows only what was added to it.
  else if (field === ROW_MARKS.removed || field === ROW_MARKS.adopted) rows.delete(id);
  else {
    const [key, told] = [KEY_OF.get(field), cellsOf(rows.get(id) ?? "")];
    if (key !== undefined && key !== "id" && told !== null) rows.set(id, { ...told, [key]: after });
  }
}

/** The register as the journal tells it: its last recorded image. By Mã. */
function toldRows(journal: readonly Line[]): ReadonlyMap<string, Words> {
  const rows = new Map<string, Words>();
  for (const line of journal) if (line.sheet === REGISTER) retell(rows, line);
  return rows;
}

/** The row's cells; one that is no date and no number as it was typed. */
function typedCells({ values, texts }: Row): Readonly<Record<string, Value>> {
  return texts === undefined ? values : { ...values, ...texts };
}

type Told = Pick<Line, "id" | "field" | "before" | "after">;

function rowEdits(row: Row, id: string, told: Words | undefined): readonly Told[] {
  const cells = typedCells(row);
  const words = wordsOf(cells);
  if (told === undefined) return [{ id, field: ROW_MARKS.recorded, before: "", after: words }];
  // Most rows are as they were: no need to take them apart.
  const then = told === words ? null : cellsOf(told);
  if (then === null) return [];
  return KEPT.flatMap(({ key, vi }) => {
    const [before, after] = [String(then[key] ?? ""), journalWords(cells[key] ?? null)];
    return before === after ? [] : [{ id, field: vi, before, after }];
  });
}

/**
 * What people have changed in the register since the journal last told, a line each. Compared is with what the journal
 * itself tells: every row once, then each change; so there is no second copy that could differ from it, and nothing has
 * to be written besides the lines. Rows that it does not know are recorded whole, rows that are gone with what they held.
 */
export function handEdits(book: Book): readonly Line[] {
  const told = toldRows(book.tables.journal.rows.map(({ values }) => values));
  const frame = { at: book.now, by: "không rõ", command: BY_HAND, run: book.run, sheet: REGISTER };
  const seen = new Set<string>();
  const found: Told[] = [];
  let recorded = 0;
  for (const row of book.tables.register.rows as readonly Row[]) {
    const id = String(row.values["id"] ?? "");
    // Rows without a Mã get one at the next refresh, copies another: only then can they be told apart.
    if (id === "" || seen.has(id)) continue;
    seen.add(id);
    if (!told.has(id)) recorded++;
    if (!told.has(id) && recorded > MOST_RECORDED) continue;
    found.push(...rowEdits(row, id, told.get(id)));
  }
  for (const [id, words] of told) {
    if (seen.has(id)) continue;
    const held = cellsOf(words);
    found.push({ id, field: ROW_MARKS.removed, before: held === null ? "" : JSON.stringify(held), after: "" });
  }
  return found.map((line) => ({ ...frame, ...line }));
}
