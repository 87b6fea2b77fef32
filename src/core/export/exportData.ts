import type { Book } from "../register/book.ts";
import { PROPERTY } from "../register/propertyKeys.ts";
import { REGISTER_COLUMNS } from "../register/registerColumns.ts";
import { selectedRows } from "../register/selectedRows.ts";
import { documentWords } from "../report/documentWords.ts";
import { oneLine } from "../text/cleanText.ts";
import { monthWords } from "../text/formatDate.ts";
import { allExportRows, type ExportRow } from "./exportRows.ts";
import { chosenColumns } from "./tableCells.ts";

/** Names that occur in a column, and for each row which of them. */
export interface Facet {
  readonly names: readonly string[];
  /** A list of places in `names` for each row, in the order of the rows. */
  readonly rows: readonly (readonly number[])[];
}

/** Rows are told by numbers only, so that a page of 20,000 rows stays light. */
function facetOf(rows: readonly ExportRow[], read: (row: ExportRow) => readonly string[]): Facet {
  const values = rows.map((row) => read(row).filter((name) => name !== ""));
  const names = [...new Set(values.flat())].sort((a, b) => (a < b ? -1 : 1));
  const places = new Map(names.map((name, index) => [name, index]));
  return { names, rows: values.map((own) => own.flatMap((name) => places.get(name) ?? [])) };
}

/** What the dialog starts with: what can be chosen, and the columns of the last time. */
export function exportData(book: Book) {
  const rows = allExportRows(book);
  const { settings, properties } = book;
  return {
    language: book.language,
    today: book.today,
    selected: selectedRows(book).map(({ values }) => values.id),
    facets: {
      agency: facetOf(rows, ({ agencies }) => agencies),
      standing: facetOf(rows, ({ standing }) => [standing]),
      project: facetOf(rows, ({ row }) => [oneLine(row.project)]),
      paper: facetOf(rows, ({ row }) => [oneLine(row.paper)]),
    },
    columns: REGISTER_COLUMNS.map((column) => ({ key: column.key, name: column[book.language] })),
    chosen: chosenColumns((properties[PROPERTY.exportColumns] ?? "").split(" ")).map(({ key }) => key),
    goesWith: documentWords("list.usualPaper", {
      symbol: settings.reportSymbol,
      month: monthWords(book.today),
      office: oneLine(settings.office),
    }),
  };
}
