// On demand: Code.js only fetches it from Parts.js.
import type { Book } from "../register/book.ts";
import type { TableRow, Value } from "../register/column.ts";
import { type NotedCell, notedCells } from "../register/editNotes.ts";
import { type SheetRow, sheetSpec } from "../register/sheets.ts";
import { BY_HAND, journalWords, keptColumns, OVERWRITTEN, parseRow, ROW_MARKS, rowWriter } from "./journalLines.ts";

type Line = SheetRow<"journal">;
type Row = TableRow<Readonly<Record<string, Value>>>;

/** What all lines of a run share. */
type Frame = Pick<Line, "at" | "by" | "command" | "run" | "sheet">;

/** Google does not tell. */
const UNKNOWN = "không rõ";

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
function retell(rows: Map<string, Words>, { id, field, before, after }: Line): void {
  if (field === ROW_MARKS.added || field === ROW_MARKS.recorded) rows.set(id, after);
  // Of a row that was taken in where it stood the journal knows only what was added to it.
  else if (field === ROW_MARKS.removed || field === ROW_MARKS.adopted) rows.delete(id);
  else if (field === ROW_MARKS.archived) for (const archived of before.split(" ")) rows.delete(archived);
  else {
    const [key, told] = [KEY_OF.get(field), cellsOf(rows.get(id) ?? "")];
    if (key !== undefined && key !== "id" && told !== null) rows.set(id, { ...told, [key]: after });
  }
}

/** The register as the journal tells it: its last recorded image. By Mã. */
function toldRows(journal: readonly Line[]): Map<string, Words> {
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

/** Notes of the same cell, the oldest first. */
function byCell(cells: readonly NotedCell[]): readonly (readonly NotedCell[])[] {
  const found = new Map<string, NotedCell[]>();
  for (const cell of cells) {
    const place = `${cell.id} ${cell.key}`;
    found.set(place, [...(found.get(place) ?? []), cell]);
  }
  return [...found.values()];
}

/** What was typed one after the other into a cell, and stands there or stood there before an edit that nobody noted. */
function chain(typed: readonly NotedCell[], told: string, frame: Frame, field: string): readonly Line[] {
  let before = told;
  return typed.flatMap(({ at, by, id, words }) => {
    const after = words ?? before;
    if (after === before) return [];
    const line = { ...frame, at, by: by || UNKNOWN, id, field, before, after };
    before = after;
    return [line];
  });
}

/** What was typed into cells of one name, as lines; nothing where only who typed is known. */
function notedLines(
  typed: readonly NotedCell[],
  told: Words | undefined,
  row: Row | undefined,
  frame: Frame,
): readonly Line[] {
  const [{ id, key } = { id: "", key: "" }] = typed;
  const field = KEPT.find((column) => column.key === key)?.vi;
  const known = typed.filter(({ words }) => words !== null);
  const last = known[known.length - 1];
  if (field === undefined || key === "id" || last === undefined) return [];
  const now = row === undefined ? "" : journalWords(typedCells(row)[key] ?? null);
  const then = told === undefined ? null : cellsOf(told);
  const before = then === null ? now : String(then[key] ?? "");
  if (then !== null && (last.words === now || before !== now || row === undefined))
    return chain(known, before, frame, field);
  // A row that nobody has told of is recorded whole; in one that left its sheet, or where a command wrote since, it is gone.
  if (then === null && row !== undefined) return [];
  return known.flatMap(({ at, by, words }) =>
    words === null || words === "" || words === now
      ? []
      : [{ ...frame, command: OVERWRITTEN, at, by: by || UNKNOWN, id, field, before: words, after: now }],
  );
}

/**
 * What people have changed in the register since the journal last told, a line each. Who typed what is told as far as
 * `onEdit` has heard of it, also where something else stands in the cell by now; everything else is found by comparing
 * with what the journal itself tells: every row once, then each change; so there is no second copy that could differ
 * from it, and nothing has to be written besides the lines. Rows that it does not know are recorded whole, rows that are
 * gone with what they held.
 */
export function handEdits(book: Book): readonly Line[] {
  const told = toldRows(book.tables.journal.rows.map(({ values }) => values));
  const frame = { at: book.now, by: UNKNOWN, command: BY_HAND, run: book.run, sheet: REGISTER };
  const noted = notedCells(book.properties);
  const rows = noted.length === 0 ? new Map<string, Row>() : rowsById(book);
  const typed = byCell(noted).flatMap((cells) => {
    const id = cells[0]?.id ?? "";
    return notedLines(cells, told.get(id), rows.get(id), frame);
  });
  for (const line of typed) retell(told, line);
  return [...typed, ...comparedLines(book, told, frame, authorsOf(noted))];
}

function rowsById({ tables }: Book): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const row of tables.register.rows) if (!rows.has(row.values.id)) rows.set(row.values.id, row);
  return rows;
}

/** Who typed last into a cell and when, where what was typed is not known. By Mã and heading. */
function authorsOf(noted: readonly NotedCell[]): ReadonlyMap<string, Pick<Line, "at" | "by">> {
  return new Map(
    noted.flatMap(({ id, key, at, by, words }) => {
      const field = KEPT.find((column) => column.key === key)?.vi ?? "";
      return words === null && by !== "" ? [[`${id} ${field}`, { at, by }] as const] : [];
    }),
  );
}

function comparedLines(
  book: Book,
  told: ReadonlyMap<string, Words>,
  frame: Frame,
  authors: ReadonlyMap<string, Pick<Line, "at" | "by">>,
): readonly Line[] {
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
  return found.map((line) => ({ ...frame, ...authors.get(`${line.id} ${line.field}`), ...line }));
}
