import type { Book } from "../register/book.ts";
import type { TableRow } from "../register/column.ts";
import type { Directive } from "../register/registerColumns.ts";
import { directoryOrder } from "../report/directoryOrder.ts";
import { type Family, familiesOf } from "./families.ts";

type Row = TableRow<Directive>;

/** A row as the dialog shows and checks it. */
export type RecordedRow = Pick<
  Directive,
  | "id"
  | "text"
  | "lead"
  | "due"
  | "extended"
  | "phrase"
  | "deadlineKind"
  | "state"
  | "standing"
  | "result"
  | "reportedOn"
  | "resultPaper"
> & {
  /** Of a task with several leads; null for a row of one. */
  readonly family: Family | null;
};

/** The rows as a dialog of entries needs them. */
export function recordedRows(chosen: readonly Row[], { tables }: Pick<Book, "tables">): readonly RecordedRow[] {
  const families = familiesOf(tables.register.rows);
  return chosen.map(({ values }) => {
    const { id, text, lead, due, extended, phrase, deadlineKind, state, standing, result, reportedOn, resultPaper } =
      values;
    const family = families.get(id.trim()) ?? null;
    const deadline = { due, extended, phrase, deadlineKind };
    return { id, text, lead, ...deadline, state, standing, result, reportedOn, resultPaper, family };
  });
}

/** Names that a task may be given to, in the order of the directory. */
export function leadNames({ directory, today }: Pick<Book, "directory" | "today">): readonly string[] {
  return directoryOrder(directory.agencies)
    .filter(({ kind, validTo }) => (kind === "agency" || kind === "other") && (validTo === null || validTo >= today))
    .map(({ name }) => name);
}

/** What the dialog starts with. */
export function progressData(book: Book, chosen: readonly Row[]) {
  const { language, today } = book;
  return { language, today, rows: recordedRows(chosen, book), leads: leadNames(book) };
}
