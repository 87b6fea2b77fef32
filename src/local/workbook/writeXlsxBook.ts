import { type Cell, type ConditionalRule, type DataValidation, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { type Area, toA1 } from "../simulator/area.ts";
import type { Book, ColourRule, Content, Row, SheetData } from "../simulator/book.ts";
import type { CellRule, Criterion } from "../simulator/cellRule.ts";
import { plainStyle, type Style } from "../simulator/style.ts";
import { type LocaleRules, localeRules } from "../simulator/typing.ts";
import { fileStyle, toRgb } from "./cellStyles.ts";
import { toNeutralFormula } from "./formulaText.ts";
import { fileSheetNames, OWN_SHEET, ownDataOf, ownRows } from "./ownSheet.ts";
import { ruleAreas } from "./ruleAreas.ts";

/** Written into every file, so that equal content gives equal bytes. */
const FIXED_DATE = new Date("2026-01-01T00:00:00Z");

/** The book as .xlsx; formulas must have been worked out. */
export async function writeXlsxBook(book: Book): Promise<Uint8Array> {
  const file: FileParts = { names: fileSheetNames(book), lists: [], locale: localeRules(book.locale) };
  const sheets = book.sheets.map((sheet) => fileSheet(sheet, file));
  const active = book.sheets.findIndex(({ id }) => id === book.activeSheetId);
  return writeXlsx({
    sheets: [...sheets, { name: OWN_SHEET, rows: ownRows(ownDataOf(book, file.lists, file.names)), veryHidden: true }],
    namedRanges: book.namedRanges.flatMap(({ name, sheetId, area }) => {
      const sheet = file.names.get(sheetId);
      return sheet === undefined ? [] : [{ name, range: absoluteReference(sheet, area) }];
    }),
    properties: { title: book.name, created: FIXED_DATE, modified: FIXED_DATE },
    ...(active > 0 ? { activeSheet: active } : {}),
  });
}

/** What the parts of the file share; `lists` fills while it is written. */
interface FileParts {
  readonly names: ReadonlyMap<number, string>;
  readonly lists: string[][];
  readonly locale: LocaleRules;
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
    dataValidations: ruleAreas(sheet).map(({ rule, areas }) => fileValidation(rule, areas, file)),
    conditionalRules: sheet.colourRules.map((rule, index) => fileColourRule(rule, index + 1, locale)),
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
    row?.styles.forEach((style = plainStyle, column) => {
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

/** Pixels to the file's unit, the width of a digit; see {@link fileColumnPixels}. */
function fileColumnWidth(pixels: number): number {
  return (pixels - 5) / 7;
}

function fileColumns(sheet: SheetData, usual: readonly Style[]) {
  const length = Math.max(sheet.columns.length, usual.length);
  const columns = Array.from({ length }, (_, index) => sheet.columns[index] ?? null);
  return columns.map((column, index) => ({
    ...(column?.width ? { width: fileColumnWidth(column.width) } : {}),
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

function fileColourRule(rule: ColourRule, priority: number, locale: LocaleRules): ConditionalRule {
  const range = rule.ranges.map(toA1).join(" ");
  if (rule.native !== null) return { ...JSON.parse(rule.native), priority, range };
  const formula = rule.formula ?? "";
  const { background, fontColor, bold, italic, underline, strikethrough } = rule;
  const font = {
    ...(bold !== null && { bold }),
    ...(italic !== null && { italic }),
    ...(underline !== null && { underline }),
    ...(strikethrough !== null && { strikethrough }),
    ...(fontColor !== null && { color: { rgb: toRgb(fontColor) } }),
  };
  return {
    type: "expression",
    priority,
    range,
    formula: (toNeutralFormula(formula, locale) ?? formula).replace(/^=/, ""),
    // In Sheets the first rule that applies wins.
    stopIfTrue: true,
    style: {
      ...(Object.keys(font).length > 0 && { font }),
      ...(background !== null && {
        fill: { type: "pattern" as const, pattern: "solid" as const, bgColor: { rgb: toRgb(background) } },
      }),
    },
  };
}

function fileValidation(rule: CellRule, areas: readonly Area[], file: FileParts): DataValidation {
  const range = areas.map(toA1).join(" ");
  if (rule.criterion.kind === "UNKNOWN") return { ...JSON.parse(rule.criterion.native), range };
  return {
    ...fileCriterion(rule.criterion, file),
    range,
    allowBlank: true,
    showErrorMessage: !rule.allowInvalid,
    errorStyle: rule.allowInvalid ? "warning" : "stop",
    ...(rule.helpText ? { showInputMessage: true, inputMessage: rule.helpText } : {}),
  };
}

function fileCriterion(
  criterion: Exclude<Criterion, { kind: "UNKNOWN" }>,
  { names, lists, locale }: FileParts,
): Pick<DataValidation, "type" | "formula1" | "values"> {
  switch (criterion.kind) {
    case "CHECKBOX":
      return { type: "list", values: ["TRUE", "FALSE"] };
    case "VALUE_IN_LIST":
      return { type: "list", formula1: listReference(criterion.values, lists) };
    case "VALUE_IN_RANGE":
      return { type: "list", formula1: absoluteReference(names.get(criterion.sheetId) ?? "", criterion.area) };
    case "CUSTOM_FORMULA":
      return { type: "custom", formula1: (toNeutralFormula(criterion.formula, locale) ?? "").replace(/^=/, "") };
  }
}

/** Lists stand on the own sheet: in place a file allows 255 letters and no comma. */
function listReference(values: readonly string[], lists: string[][]): string {
  const key = JSON.stringify(values);
  let index = lists.findIndex((list) => JSON.stringify(list) === key);
  if (index < 0) index = lists.push([...values]) - 1;
  return absoluteReference(OWN_SHEET, { row: 1, column: index + 2, rows: values.length, columns: 1 });
}

function absoluteReference(sheet: string, area: Area): string {
  return `'${sheet.replace(/'/g, "''")}'!${toA1(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}
