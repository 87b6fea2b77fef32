import { normaliseHeading } from "../core/register/column.ts";
import { mapHeadings } from "../core/register/headingMap.ts";
import { sheetSpec } from "../core/register/sheets.ts";
import { isSameCell } from "./cells.ts";
import type { CellValue, Sheet } from "./google.ts";

/** Lines of a sheet as they were read. */
export type Rows = readonly (readonly CellValue[])[];

/** What a cell of a row says. @param place 1-based column */
export function wordsAt(row: readonly CellValue[], place: number): string {
  return String(row[place - 1] ?? "").trim();
}

/** 1-based column under a heading; 0 where there is none. */
export function placeOfHeading(head: readonly CellValue[], heading: string): number {
  return head.findIndex((cell) => normaliseHeading(String(cell)) === normaliseHeading(heading)) + 1;
}

/** Whether all cells are the same, blank ones beyond the end of a row too. */
export function areSameRows(a: Rows, b: Rows): boolean {
  const isSameRow = (one: readonly CellValue[], other: readonly CellValue[]) => {
    const longer = one.length > other.length ? one : other;
    return longer.every((_, index) => isSameCell(one[index] ?? "", other[index] ?? ""));
  };
  return a.length === b.length && a.every((row, index) => isSameRow(row, b[index] ?? []));
}

/** Makes the sheet at least `line` rows long. */
export function growTo(sheet: Sheet, line: number): void {
  const missing = line - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
}

/** 0-based column of one sheet for each column of the other; -1: none. */
export type Sources = readonly number[];

/** Columns by what they are for, whatever they are called by now; a person's own by their heading, or by their place where they have none. */
export function columnSources(
  from: readonly CellValue[],
  to: readonly CellValue[],
  places: ReadonlyMap<string, number>,
): Sources {
  const columns = sheetSpec("register").columns;
  const byKey = mapHeadings(from.map(String), columns);
  const keyAt = new Map([...places].map(([key, place]) => [place - 1, key]));
  const byHeading = new Map(from.map((heading, index) => [normaliseHeading(String(heading)), index]));
  return to.map((heading, index) => {
    const words = normaliseHeading(String(heading));
    if (words === "") return String(from[index] ?? "") === "" ? index : -1;
    return byHeading.get(words) ?? byKey.get(keyAt.get(index) ?? "") ?? -1;
  });
}

/** Rows of one sheet as another sheet holds them. */
export function mappedRows(rows: Rows, sources: Sources): CellValue[][] {
  return rows.map((row) => sources.map((source) => row[source] ?? ""));
}

/** Heading of the first column that holds something in these rows and has no place in the other sheet; null: none. */
export function homelessColumn(rows: Rows, from: readonly CellValue[], sources: Sources): string | null {
  const housed = new Set(sources);
  const width = Math.max(0, ...rows.map((row) => row.length));
  for (let index = 0; index < width; index++)
    if (!housed.has(index) && rows.some((row) => (row[index] ?? "") !== "")) return String(from[index] ?? "");
  return null;
}
