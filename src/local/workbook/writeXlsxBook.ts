import { type Cell, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { toA1 } from "../simulator/area.ts";
import { type Book, type Content, contentBounds, type Row, type SheetData } from "../simulator/book.ts";
import { plainStyle, type Style } from "../simulator/style.ts";
import { type LocaleRules, localeRules } from "../simulator/typing.ts";
import { DEFAULT_FONT, fileStyle, toRgb } from "./cellStyles.ts";
import { toNeutralFormula } from "./formulaText.ts";
import { fileSheetNames, OWN_SHEET, ownDataOf, ownRows } from "./ownSheet.ts";
import { ruleAreas } from "./ruleAreas.ts";
import { absoluteReference, type FileParts, fileColourRule, fileValidation } from "./writeFileRules.ts";

/** Written into every file, so that equal content gives equal bytes. */
const FIXED_DATE = new Date("2026-01-01T00:00:00Z");

/** The book as .xlsx; formulas must have been worked out. */
export async function writeXlsxBook(book: Book): Promise<Uint8Array> {
  const file: FileParts = { names: fileSheetNames(book), lists: [], conditions: {}, locale: localeRules(book.locale) };
  const sheets = book.sheets.map((sheet) => fileSheet(sheet, file));
  const active = book.sheets.findIndex(({ id }) => id === book.activeSheetId);
  return writeXlsx({
    sheets: [...sheets, { name: OWN_SHEET, rows: ownRows(ownDataOf(book, file)), veryHidden: true }],
    namedRanges: book.namedRanges.flatMap(({ name, sheetId, area }) => {
      const sheet = file.names.get(sheetId);
      return sheet === undefined ? [] : [{ name, range: absoluteReference(sheet, area) }];
    }),
    defaultFont: DEFAULT_FONT,
    properties: { title: book.name, created: FIXED_DATE, modified: FIXED_DATE },
    ...(active > 0 ? { activeSheet: active } : {}),
  });
}

function fileSheet(sheet: SheetData, file: FileParts): WriteSheet {
  const { locale } = file;
  const usual = usualStyles(sheet);
  const { rows, cells } = fileCells(sheet, locale, usual);
  return {
    name: file.names.get(sheet.id) ?? sheet.name,
    rows,
    cells,
    columns: fileColumns(sheet, usual),
    rowDefs: fileRows(sheet),
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

type FileValue = string | number | boolean | null;

/**
 * The style that most cells of each column have, written once for the column: naming it in each cell is slow.
 * Not one that shows on blank cells, because it would go on below the sheet's end.
 */
function usualStyles(sheet: SheetData): readonly Style[] {
  const counts: Map<Style, number>[] = [];
  for (const row of sheet.rows) {
    // A copy, because forEach passes over holes, which are plain cells as well.
    Array.from(row?.styles ?? []).forEach((style = plainStyle, column) => {
      const count = counts[column] ?? new Map<Style, number>();
      counts[column] = count.set(style, (count.get(style) ?? 0) + 1);
    });
  }
  return Array.from(counts, (count = new Map()) => {
    const [style = plainStyle] = [...count].sort((a, b) => b[1] - a[1])[0] ?? [];
    return (style.background ?? "#ffffff") === "#ffffff" && !style.border ? style : plainStyle;
  });
}

function fileCells(sheet: SheetData, locale: LocaleRules, usual: readonly Style[]) {
  const cells = new Map<string, Partial<Cell>>();
  const rows = sheet.rows.map((row, r) => {
    if (!row) return [];
    const width = usedWidth(row);
    const values: FileValue[] = [];
    for (let c = 0; c < width; c += 1) {
      const content = row.contents[c] ?? null;
      values.push(typeof content === "object" ? (content?.value ?? null) : content);
      const detail = fileCell(row, c, content, { locale, usual: usual[c] ?? plainStyle });
      if (detail) cells.set(`${r},${c}`, detail);
    }
    return values;
  });
  return { rows, cells };
}

/** Columns of a row up to the last that has content, a style or a note. */
function usedWidth({ contents, styles, notes }: Row): number {
  let width = Math.max(contents.length, styles.length, notes.length);
  const isUsed = (at: number) =>
    (contents[at] ?? null) !== null || (styles[at] ?? plainStyle) !== plainStyle || Boolean(notes[at]);
  while (width > 0 && !isUsed(width - 1)) width -= 1;
  return width;
}

/** What a cell has besides a plain value; null when nothing. */
function fileCell(
  row: Row,
  at: number,
  content: Content,
  { locale, usual }: { readonly locale: LocaleRules; readonly usual: Style },
): Partial<Cell> | null {
  const style = row.styles[at] ?? plainStyle;
  const note = row.notes[at];
  const formula = typeof content === "object" && content !== null ? content : null;
  const error = isErrorText(formula ? formula.value : content);
  if (style === usual && !note && !formula && !error) return null;
  const value = formula ? formula.value : typeof content === "object" ? null : content;
  const neutral = formula ? toNeutralFormula(formula.formula, locale) : null;
  return {
    value,
    ...(error && { type: "error" as const }),
    ...(formula && { formula: (neutral ?? formula.formula).slice(1), formulaResult: value }),
    ...(style !== usual && { style: fileStyle(style) }),
    ...(note && { comment: { text: note } }),
  };
}

const ERRORS = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"]);

function isErrorText(value: unknown): boolean {
  return typeof value === "string" && ERRORS.has(value);
}

/** A column nobody widened: wider than a file's own default. */
const DEFAULT_WIDTH = 100;

/** Pixels to the file's unit, the width of a digit; see {@link fileColumnPixels}. */
function fileColumnWidth(pixels: number): number {
  return (pixels - 5) / 7;
}

function fileColumns(sheet: SheetData, usual: readonly Style[]) {
  const length = Math.max(sheet.columns.length, usual.length, contentBounds(sheet).lastColumn);
  const columns = Array.from({ length }, (_, index) => sheet.columns[index] ?? null);
  return columns.map((column, index) => ({
    width: fileColumnWidth(column?.width ?? DEFAULT_WIDTH),
    ...(column && (column.hidden || column.collapsed) ? { hidden: true } : {}),
    ...(column?.depth ? { outlineLevel: column.depth } : {}),
    // The mark of a closed group stands on the column after it.
    ...(usual[index] && usual[index] !== plainStyle ? { style: fileStyle(usual[index]) } : {}),
    ...(columns[index - 1]?.collapsed && !column?.collapsed ? { collapsed: true } : {}),
  }));
}

function fileRows(sheet: SheetData) {
  const defs = new Map<number, { height?: number; hidden?: boolean }>();
  sheet.rows.forEach((row, index) => {
    if (!row || (row.height === null && !row.hiddenByUser && !row.hiddenByFilter)) return;
    defs.set(index, {
      ...(row.height === null ? {} : { height: row.height * 0.75 }),
      ...(row.hiddenByUser || row.hiddenByFilter ? { hidden: true } : {}),
    });
  });
  return defs;
}
