import type { Book } from "../register/book.ts";
import type { TableRow } from "../register/column.ts";
import { parentOf } from "../register/identity.ts";
import type { Directive } from "../register/registerColumns.ts";
import { judge, standingInfo } from "../register/standings.ts";
import { cellEntries, oneLine } from "../text/cleanText.ts";

/** A row of the register as it stands today, whatever its computed cells say. */
export interface ExportRow {
  readonly row: Directive;
  readonly agencies: readonly string[];
  readonly standing: string;
}

/** By what a list is narrowed down; "": not. */
export interface ExportFilter {
  readonly agency: string;
  readonly standing: string;
  readonly project: string;
  readonly paper: string;
}

function exportRow({ values, unreadable }: TableRow<Directive>, book: Book): ExportRow {
  const judged = unreadable.length > 0 ? { standing: "unchecked" as const, daysLeft: null } : judge(values, book);
  const standing = standingInfo(judged.standing).vi;
  return {
    row: { ...values, standing, daysLeft: judged.daysLeft },
    agencies: cellEntries(values.lead),
    standing,
  };
}

/** Every row with a Mã, as it stands on the day of the book. */
export function allExportRows(book: Book): readonly ExportRow[] {
  return book.tables.register.rows.filter(({ values }) => values.id.trim() !== "").map((row) => exportRow(row, book));
}

/** Does the row pass every filter? */
export function fits({ row, agencies, standing }: ExportRow, filter: ExportFilter): boolean {
  return (
    (filter.agency === "" || agencies.includes(filter.agency)) &&
    (filter.standing === "" || standing === filter.standing) &&
    (filter.project === "" || oneLine(row.project) === filter.project) &&
    (filter.paper === "" || oneLine(row.paper) === filter.paper)
  );
}

/** Without parents whose children are listed: the same task twice. */
export function withoutParents(rows: readonly ExportRow[]): readonly ExportRow[] {
  const parents = new Set(rows.flatMap(({ row }) => parentOf(row.id) ?? []));
  return rows.filter(({ row }) => !parents.has(row.id.trim()));
}
