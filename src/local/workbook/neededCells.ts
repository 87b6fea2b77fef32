import { type Area, parseA1 } from "../simulator/area.ts";
import { type Book, rowAt, type SheetData } from "../simulator/book.ts";

/** A cell by 0-based sheet position and 1-based row and column. */
export interface CellPlace {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

// Tổng!A1:B2 · 'Sổ theo dõi'!$J:$J · A1: sheet in quotes, bare sheet, address
const REFERENCE =
  /(?:'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d*)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})/gu;
// What these read cannot be seen in the text; a relative colour rule reads other rows than it names.
const ANYWHERE = /INDIRECT|OFFSET/i;

/**
 * Cells without a formula whose values the formulas may read, so that an engine need not be fed a whole register.
 * Whole columns of what is named are taken: colour rules and filled-down formulas read other rows too.
 */
export function neededCells(book: Book, formulas: readonly (string | null)[]): CellPlace[] {
  const texts = formulas.filter((formula) => formula !== null);
  if (texts.some((text) => ANYWHERE.test(text)) || book.namedRanges.length > 0) return valueCells(book, null);
  const named = texts.flatMap((text) => [...text.matchAll(REFERENCE)]);
  const columns = book.sheets.map((sheet) => columnsNamed(named, sheet));
  return valueCells(book, columns);
}

/** A reference without a sheet may be to any sheet that has formulas, so it counts for all. */
function columnsNamed(named: readonly RegExpMatchArray[], sheet: SheetData): Set<number> {
  const columns = new Set<number>();
  for (const [, quoted, bare, address = ""] of named) {
    const name = quoted?.replace(/''/g, "'") ?? bare;
    if (name !== undefined && name.toLowerCase() !== sheet.name.toLowerCase()) continue;
    const area: Area | null = parseA1(address, sheet.maxRows, sheet.maxColumns);
    for (let at = 0; at < (area?.columns ?? 0); at += 1) columns.add((area?.column ?? 0) + at);
  }
  return columns;
}

/** Cells that hold a value and no formula. @param wanted 1-based columns of each sheet; null is every column. */
function valueCells(book: Book, wanted: readonly ReadonlySet<number>[] | null): CellPlace[] {
  const places: CellPlace[] = [];
  book.sheets.forEach((data, sheet) => {
    const named = wanted?.[sheet] ?? null;
    for (let row = 1; row <= data.rows.length; row += 1) {
      const contents = rowAt(data, row)?.contents ?? [];
      for (const column of named ?? contents.map((_, index) => index + 1)) {
        const content = contents[column - 1] ?? null;
        if (content !== null && typeof content !== "object") places.push({ sheet, row, column });
      }
    }
  });
  return places;
}
