import { type AgencyRow, agencyDraft } from "../agency/agencyRow.ts";
import { describeDirectoryIssue, newIssues } from "../agency/checkDirectory.ts";
import { message } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import type { TableRow, Value } from "../register/column.ts";
import { AGENCY_COLUMNS } from "../register/sheets.ts";
import type { DirectoryInput } from "./directoryInput.ts";
import type { CellWrite, Plan } from "./plan.ts";

type Edit = DirectoryInput["edits"][number];
type Row = TableRow<AgencyRow>;

/** The row that was edited: where it stood, or by its name should somebody have sorted since. */
function rowOf({ line, name }: Edit, rows: readonly Row[]): Row | null {
  const named = rows.filter(({ values }) => values.name === name);
  const inPlace = named.find((row) => row.line === line);
  const [only, ...others] = named;
  return inPlace ?? (others.length === 0 ? (only ?? null) : null);
}

function edited(row: AgencyRow, set: Edit["set"]): AgencyRow {
  const said = Object.entries(set).filter(([, value]) => value !== undefined);
  return { ...row, ...Object.fromEntries(said) };
}

/** Cells that differ. The journal names the row as it will be called, so that undo finds it. */
function cellsFor(row: Row, after: AgencyRow): readonly CellWrite[] {
  const [now, next]: readonly Readonly<Record<string, Value>>[] = [row.values, after];
  return AGENCY_COLUMNS.flatMap(({ key }) => {
    const [before, value] = [now?.[key] ?? null, next?.[key] ?? null];
    if (before === value) return [];
    return [{ sheet: "agencies" as const, line: row.line, column: key, value, id: after.name, before }];
  });
}

/** The changed cells and the added rows, or, where they would make the directory wrong, why not; all or none. */
export function planDirectory(book: Book, { edits, added }: DirectoryInput): Plan {
  const { rows } = book.tables.agencies;
  const found = edits.map((edit) => ({ edit, row: rowOf(edit, rows) }));
  const lost = found.flatMap(({ edit, row }) =>
    row === null ? [message("msg.agencyMoved", { name: edit.name })] : [],
  );
  if (lost.length > 0) return { refused: true, say: lost };
  const sets = new Map(found.map(({ edit, row }) => [row?.line, edit.set]));
  const after = rows.map((row) => ({ row, next: edited(row.values, sets.get(row.line) ?? {}) }));
  const before = rows.map(({ values }) => agencyDraft(values));
  const wrong = newIssues(before, [...after.map(({ next }) => next), ...added].map(agencyDraft));
  if (wrong.length > 0) {
    return {
      refused: true,
      say: wrong.map((issue) => message("msg.directoryRefused", { text: describeDirectoryIssue(issue) })),
    };
  }
  const cells = after.flatMap(({ row, next }) => cellsFor(row, next));
  if (cells.length + added.length === 0) return { say: [message("msg.directorySame")] };
  const changed = new Set(cells.map(({ line }) => line)).size;
  return {
    cells,
    append: { agencies: added },
    say: [message("msg.directorySaved", { added: added.length, changed })],
  };
}
