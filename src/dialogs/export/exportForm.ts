import type { ExportRequest } from "../../core/commands/exportInput.ts";
import type { Facet } from "../../core/export/exportData.ts";
import type { ExportFilter } from "../../core/export/exportRows.ts";

/** What the person gets: the last three are made in the page. */
export type ExportForm = "appendix" | "print" | "xlsx" | "csv";

export type FilterKey = keyof ExportFilter;
export type Facets = Readonly<Record<FilterKey, Facet>>;

/** What the person has chosen so far. */
export interface ExportChoice extends ExportFilter {
  readonly scope: "selected" | "filter";
  readonly form: ExportForm;
  readonly title: string;
  readonly goesWith: string;
  /** Keys of columns, left to right. */
  readonly columns: readonly string[];
}

export const FILTERS = ["agency", "standing", "project", "paper"] as const satisfies readonly FilterKey[];

/** How many rows the filters leave. */
export function filteredCount(facets: Facets, choice: ExportChoice): number {
  const wanted = FILTERS.filter((key) => choice[key] !== "").map((key) => {
    return { rows: facets[key].rows, place: facets[key].names.indexOf(choice[key]) };
  });
  return facets.agency.rows.filter((_, index) => wanted.every(({ rows, place }) => rows[index]?.includes(place)))
    .length;
}

/** The columns with one more, or without it; a new one stands last. */
export function withColumn(columns: readonly string[], key: string, wanted: boolean): readonly string[] {
  const others = columns.filter((each) => each !== key);
  return wanted ? [...others, key] : others;
}

/** The columns with one a place further to the left. */
export function movedUp(columns: readonly string[], key: string): readonly string[] {
  const at = columns.indexOf(key);
  const before = columns[at - 1];
  if (at < 1 || before === undefined) return columns;
  return [...columns.slice(0, at - 1), key, before, ...columns.slice(at + 1)];
}

/** What is sent. */
export function requestOf(
  choice: ExportChoice,
  selected: readonly string[],
  deliver: ExportRequest["deliver"],
): ExportRequest {
  const { scope, form, title, goesWith, columns, agency, standing, project, paper } = choice;
  return {
    ids: scope === "selected" ? [...selected] : null,
    agency,
    standing,
    project,
    paper,
    form: form === "xlsx" || form === "csv" ? "table" : form,
    title,
    goesWith,
    columns: [...columns],
    deliver,
  };
}
