import type { HandOverRequest } from "../../core/commands/handOverInput.ts";
import type { HandedRow } from "../../core/handOver/handOverData.ts";

/** Marks rows in whose column nothing stands; no name looks like it. */
export const NOBODY = "\u0000";

/** What the person has chosen so far; "": not narrowed down. */
export interface HandOverForm {
  readonly what: HandOverRequest["what"];
  readonly from: string;
  readonly agency: string;
  readonly field: string;
  readonly project: string;
  /** Mã of rows that were unticked. */
  readonly left: ReadonlySet<string>;
  readonly to: string;
  readonly on: string | null;
  readonly takeTriggers: boolean;
}

const namesIn = (cell: string) =>
  cell
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");

const fits = (chosen: string, cells: readonly string[]) =>
  chosen === "" || (chosen === NOBODY ? cells.length === 0 : cells.includes(chosen));

/** Rows that the filters leave. */
export function filteredRows(rows: readonly HandedRow[], form: HandOverForm): readonly HandedRow[] {
  return rows.filter(
    (row) =>
      fits(form.from, namesIn(row[form.what])) &&
      fits(form.agency, namesIn(row.lead)) &&
      fits(form.field, namesIn(row.field)) &&
      fits(form.project, namesIn(row.project)),
  );
}

/** Names that stand in a column, sorted; `NOBODY` last where some cells are blank. */
export function namesOf(
  rows: readonly HandedRow[],
  column: "lead" | "field" | "project" | HandOverForm["what"],
): string[] {
  const cells = rows.map((row) => namesIn(row[column]));
  const names = [...new Set(cells.flat())].sort((a, b) => a.localeCompare(b, "vi"));
  return cells.some((each) => each.length === 0) && names.length > 0 ? [...names, NOBODY] : names;
}

/** What is sent; null while nobody or no row is chosen. */
export function requestOf(
  form: HandOverForm,
  rows: readonly HandedRow[],
  deliver: HandOverRequest["deliver"],
): HandOverRequest | null {
  const ids = filteredRows(rows, form)
    .map(({ id }) => id)
    .filter((id) => !form.left.has(id));
  const to = form.to.trim();
  if (ids.length === 0 || to === "" || form.on === null) return null;
  return { what: form.what, ids, to, on: form.on, takeTriggers: form.takeTriggers, deliver };
}
