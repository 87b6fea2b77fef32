import type { Book } from "../register/book.ts";
import type { TableRow } from "../register/column.ts";
import { parentOf } from "../register/identity.ts";
import type { Directive } from "../register/registerColumns.ts";
import { keyOfLabel, STATES } from "../register/states.ts";

type Row = TableRow<Directive>;

/** A row as the dialog shows and checks it. */
export type RecordedRow = Pick<
  Directive,
  "id" | "text" | "lead" | "due" | "extended" | "state" | "standing" | "result" | "reportedOn" | "resultPaper"
> & {
  /** Rows of a task with several leads that have not reported; null for a row of one lead. */
  readonly family: { readonly reported: number; readonly all: number; readonly waiting: readonly string[] } | null;
};

const REPORTED: ReadonlySet<string> = new Set(["submitted", "claimed", "done"]);

/** How many of a parent's agencies have reported, and which have not. */
function familyOf(children: readonly Row[]): RecordedRow["family"] {
  if (children.length === 0) return null;
  const waiting = children.filter(({ values }) => !REPORTED.has(keyOfLabel(STATES, values.state) ?? "assigned"));
  return {
    reported: children.length - waiting.length,
    all: children.length,
    waiting: waiting.map(({ values }) => values.lead),
  };
}

/** The rows as a dialog of entries needs them. */
export function recordedRows(chosen: readonly Row[], { tables }: Pick<Book, "tables">): readonly RecordedRow[] {
  const children = new Map<string, Row[]>();
  for (const row of tables.register.rows) {
    const parent = parentOf(row.values.id);
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), row]);
  }
  return chosen.map(({ values }) => {
    const { id, text, lead, due, extended, state, standing, result, reportedOn, resultPaper } = values;
    const family = familyOf(children.get(id.trim()) ?? []);
    return { id, text, lead, due, extended, state, standing, result, reportedOn, resultPaper, family };
  });
}

/** Names that a task may be given to, in the order of the directory. */
export function leadNames({ directory, today }: Pick<Book, "directory" | "today">): readonly string[] {
  return directory.agencies
    .filter(({ kind, validTo }) => (kind === "agency" || kind === "other") && (validTo === null || validTo >= today))
    .sort((a, b) => a.order - b.order)
    .map(({ name }) => name);
}

/** What the dialog starts with. */
export function progressData(book: Book, chosen: readonly Row[]) {
  const { language, today } = book;
  return { language, today, rows: recordedRows(chosen, book), leads: leadNames(book) };
}
