import type { Cell, CellStyle, Sheet as FileSheet } from "hucre/xlsx";
import type { Content } from "../simulator/book.ts";
import { isDate } from "../simulator/realm.ts";
import type { Style } from "../simulator/style.ts";
import { formatIn, type LiftedFile } from "./liftCells.ts";

/** Cells of one row of a file, however they were read. */
export interface FileRow {
  /** Formulas in the file's neutral form, with their "=". */
  readonly contents: (Content | undefined)[];
  readonly styles: (Style | undefined)[];
}

/** By 0-based row. */
export type FileRows = readonly (FileRow | undefined)[];

type ReadStyle = (style: CellStyle) => Style;

/** The rows of a sheet whose cells were taken out before the library read it. */
export function liftedRows(lifted: LiftedFile, sheet: FileSheet, readStyle: ReadStyle): FileRows {
  const styles = new Map<number, Style | undefined>();
  const styleAt = (format: number | undefined) => {
    if (format === undefined) return undefined;
    if (!styles.has(format)) {
      const style = formatIn(sheet, format);
      styles.set(format, style && readStyle(style));
    }
    return styles.get(format);
  };
  return lifted.rowsOf(sheet).map((row) => row && { contents: row.contents, styles: row.formats.map(styleAt) });
}

/** The rows of a sheet as the library read it. */
export function libraryRows(sheet: FileSheet, readStyle: ReadStyle): FileRows {
  const rows = sheet.rows.map((values): FileRow => {
    const contents = values.map((value) => (isDate(value) ? serialOf(value) : value));
    return { contents, styles: [] };
  });
  for (const [key, cell] of sheet.cells ?? []) {
    const comma = key.indexOf(",");
    const row = rows[Number(key.slice(0, comma))];
    const at = Number(key.slice(comma + 1));
    // A shared formula stands in its first cell only; the others keep their value.
    if (row && cell.formula) row.contents[at] = formulaContent(cell);
    if (row && cell.style) row.styles[at] = readStyle(cell.style);
  }
  return rows;
}

/** The library gives numbers as the formula's result, texts and errors as the cell's value. */
function formulaContent({ formula = "", formulaResult, value }: Cell): Content {
  const result = formulaResult ?? value ?? null;
  return { formula: `=${formula}`, value: isDate(result) ? serialOf(result) : result };
}

const DAY_MS = 86_400_000;
const FILE_EPOCH_MS = Date.UTC(1899, 11, 31);

/**
 * The number that stands in the file. The reader gives a date cell as if its clock time were UTC, and leaves out the
 * 29 February 1900 that files count.
 */
function serialOf(date: Date): number {
  const ms = date.getTime() - FILE_EPOCH_MS;
  return (ms < 60 * DAY_MS ? ms : ms + DAY_MS) / DAY_MS;
}
