import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import { toA1 } from "../simulator/area.ts";
import type { Book, SheetData } from "../simulator/book.ts";
import { localeRules } from "../simulator/typing.ts";
import { DEFAULT_FONT, toRgb } from "./cellStyles.ts";
import { fileSheetNames, OWN_SHEET, ownDataOf, ownRows } from "./ownSheet.ts";
import { placeCells, stylesIn, withSamples } from "./placeCells.ts";
import { ruleAreas } from "./ruleAreas.ts";
import { widthOf } from "./sheetXml.ts";
import { absoluteReference, type FileParts, fileColourRule, fileValidation } from "./writeFileRules.ts";

/** Written into every file, so that equal content gives equal bytes. */
const FIXED_DATE = new Date("2026-01-01T00:00:00Z");

/** The book as .xlsx; formulas must have been worked out. */
export async function writeXlsxBook(book: Book): Promise<Uint8Array> {
  const { sheets } = book;
  const locale = localeRules(book.locale);
  const file: FileParts = { names: fileSheetNames(book), lists: [], conditions: {}, locale };
  const styles = stylesIn(sheets);
  const fileSheets = sheets.map((sheet, index) => {
    const notes = fileNotes(sheet);
    return fileSheet(sheet, index === 0 ? withSamples(notes, styles) : notes, file);
  });
  const active = sheets.findIndex(({ id }) => id === book.activeSheetId);
  const unfilled = await writeXlsx({
    sheets: [...fileSheets, { name: OWN_SHEET, rows: ownRows(ownDataOf(book, file)), veryHidden: true }],
    namedRanges: book.namedRanges.flatMap(({ name, sheetId, area }) => {
      const sheet = file.names.get(sheetId);
      return sheet === undefined ? [] : [{ name, range: absoluteReference(sheet, area) }];
    }),
    defaultFont: DEFAULT_FONT,
    properties: { title: book.name, created: FIXED_DATE, modified: FIXED_DATE },
    ...(active > 0 ? { activeSheet: active } : {}),
  });
  return placeCells({ file: unfilled, sheets, styles, locale });
}

type LibraryCells = NonNullable<WriteSheet["cells"]>;

/** A sheet for the library; what stands in its cells is placed afterwards. */
function fileSheet(sheet: SheetData, cells: LibraryCells, file: FileParts): WriteSheet {
  return {
    name: file.names.get(sheet.id) ?? sheet.name,
    cells,
    columns: fileColumns(sheet),
    merges: sheet.merges.map((area) => ({
      startRow: area.row - 1,
      startCol: area.column - 1,
      endRow: area.row + area.rows - 2,
      endCol: area.column + area.columns - 2,
    })),
    dataValidations: ruleAreas(sheet).flatMap(({ rule, areas }) =>
      // A condition becomes a formula over its first cell, so each area says its own.
      rule.criterion.kind === "CONDITION"
        ? areas.map((area) => fileValidation(rule, [area], file))
        : [fileValidation(rule, areas, file)],
    ),
    conditionalRules: sheet.colourRules.map((rule, index) => fileColourRule(rule, index + 1, file)),
    freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
    ...(sheet.filter ? { autoFilter: { range: toA1(sheet.filter) } } : {}),
    ...(sheet.tabColour ? { view: { tabColor: { rgb: toRgb(sheet.tabColour) } } } : {}),
    ...(sheet.hidden ? { hidden: true } : {}),
  };
}

function fileNotes({ rows }: SheetData): LibraryCells {
  const cells: LibraryCells = new Map();
  rows.forEach((row, r) => {
    row?.notes.forEach((note, c) => {
      if (note) cells.set(`${r},${c}`, { comment: { text: note } });
    });
  });
  return cells;
}

/** A column nobody widened: wider than a file's own default. */
const DEFAULT_WIDTH = 100;

/** Pixels to the file's unit, the width of a digit; the way back is `columnPixels` in readXlsxBook.ts. */
function fileColumnWidth(pixels: number): number {
  return (pixels - 5) / 7;
}

function fileColumns(sheet: SheetData) {
  const length = Math.max(sheet.columns.length, widthOf(sheet));
  const columns = Array.from({ length }, (_, index) => sheet.columns[index] ?? null);
  return columns.map((column, index) => ({
    width: fileColumnWidth(column?.width ?? DEFAULT_WIDTH),
    ...(column && (column.hidden || column.collapsed) ? { hidden: true } : {}),
    ...(column?.depth ? { outlineLevel: column.depth } : {}),
    // The mark of a closed group stands on the column after it.
    ...(columns[index - 1]?.collapsed && !column?.collapsed ? { collapsed: true } : {}),
  }));
}
