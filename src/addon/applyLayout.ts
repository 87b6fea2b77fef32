import { type ColourRule, RULE_MARK, type WorkbookLayout } from "../core/commands/layout.ts";
import type { Column } from "../core/register/column.ts";
import { type SheetKey, sheetSpec } from "../core/register/sheets.ts";
import { columnLetters } from "./columnLetters.ts";
import type { ConditionalFormatRule, Google, Sheet, Spreadsheet } from "./google.ts";
import { applySummaryRules, fitSummary, makeSummary } from "./layoutSummary.ts";
import { COLUMN_MARK, readHeadings, type SheetImage } from "./sheetImage.ts";

const HEADER_FILL = "#E8F0FE";
const ROW_HEIGHT = 36;
const FORMATS: Readonly<Record<Column["type"], string>> = {
  text: "@",
  date: "dd/MM/yyyy",
  number: "0",
  flag: "General",
};

/** Start and length of each stretch of neighbours with the same value, so that one call serves them all. */
function stretches<T>(values: readonly T[]): { value: T; start: number; length: number }[] {
  const found: { value: T; start: number; length: number }[] = [];
  values.forEach((value, start) => {
    const last = found[found.length - 1];
    if (last && last.value === value) last.length++;
    else found.push({ value, start, length: 1 });
  });
  return found;
}

/** Most columns hold text of usual width: that is set for all at once, then what differs. */
const USUAL = { format: "@", width: 160 } as const;

function formatColumns(google: Google, image: SheetImage, first: number, columns: readonly Column[]): void {
  const { sheet } = image;
  const rows = sheet.getMaxRows() - image.headLine;
  const body = (start: number, count: number) => sheet.getRange(image.headLine + 1, first + start, rows, count);
  body(0, columns.length).setNumberFormat(USUAL.format);
  for (const { value, start, length } of stretches(columns.map(({ type, format }) => format ?? FORMATS[type]))) {
    if (value !== USUAL.format) body(start, length).setNumberFormat(value);
  }
  sheet.setColumnWidths(first, columns.length, USUAL.width);
  for (const { value, start, length } of stretches(columns.map(({ width }) => width))) {
    if (value !== USUAL.width) sheet.setColumnWidths(first + start, length, value);
  }
  for (const { value, start, length } of stretches(columns.map(({ group }) => group ?? null))) {
    if (value !== null)
      sheet
        .getRange(1, first + start, 1, length)
        .shiftColumnGroupDepth(1)
        .collapseGroups();
  }
  columns.forEach((column, index) => {
    const rule = image.lineBase === 0 ? validationOf(google, column) : null;
    if (rule) body(index, 1).setDataValidation(rule);
    if (sheetSpec(image.key).anchored) anchor(google, sheet, first + index, column.key);
  });
}

function anchor(google: Google, sheet: Sheet, place: number, key: string): void {
  const visibility = google.SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
  sheet.getRange(1, place, sheet.getMaxRows(), 1).addDeveloperMetadata(COLUMN_MARK, key, visibility);
}

function validationOf(google: Google, column: Column) {
  const builder = google.SpreadsheetApp.newDataValidation();
  if (column.type === "flag") return builder.requireCheckbox().build();
  if (!column.choices) return null;
  return builder
    .requireValueInList([...column.choices], true)
    .setAllowInvalid(column.strict !== true)
    .build();
}

function writeHeadings({ sheet, headLine }: SheetImage, first: number, columns: readonly Column[]): void {
  const head = sheet.getRange(headLine, first, 1, columns.length);
  head
    .setValues([columns.map(({ vi }) => vi)])
    .setFontWeight("bold")
    .setBackground(HEADER_FILL);
  if (columns.some(({ note }) => note)) head.setNotes([columns.map(({ note }) => note ?? "")]);
}

/** Adds `columns` from column `first` on. @returns the image with their places. */
function addColumns(google: Google, image: SheetImage, first: number, columns: readonly Column[]): SheetImage {
  const { sheet } = image;
  const missing = first + columns.length - 1 - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  writeHeadings(image, first, columns);
  formatColumns(google, image, first, columns);
  const added = columns.map(({ key }, index): [string, number] => [key, first + index]);
  return { ...image, places: new Map([...image.places, ...added]) };
}

function makeSheet(google: Google, spreadsheet: Spreadsheet, key: SheetKey, index: number): SheetImage {
  const spec = sheetSpec(key);
  const sheet = spreadsheet.insertSheet(spec.vi, index);
  const empty: SheetImage = {
    key,
    sheet,
    columns: spec.columns,
    places: new Map(),
    headLine: 1,
    lineBase: 0,
    cells: [],
    lastLine: 1,
  };
  const image = addColumns(google, empty, 1, spec.columns);
  sheet.setFrozenRows(1);
  if (spec.frozenColumns > 0) sheet.setFrozenColumns(spec.frozenColumns);
  if (spec.guarded) sheet.protect().setWarningOnly(true);
  if (key === "register") dressRegister(google, image);
  return image;
}

/** Long directives are clipped at a fixed row height, so that the sheet stays one to work in. */
function dressRegister(google: Google, { sheet, columns }: SheetImage): void {
  const rows = sheet.getMaxRows();
  sheet
    .getRange(1, 1, rows, columns.length)
    .setVerticalAlignment("top")
    .setWrapStrategy(google.SpreadsheetApp.WrapStrategy.WRAP);
  sheet.setRowHeightsForced(1, rows, ROW_HEIGHT);
}

/** Adds what is missing and leaves what is there: columns that a person moved, renamed or formatted stay so. */
function completeSheet(google: Google, image: SheetImage): SheetImage {
  const missing = image.columns.filter(({ key }) => !image.places.has(key));
  return missing.length === 0 ? image : addColumns(google, image, image.sheet.getLastColumn() + 1, missing);
}

function isOurs(rule: ConditionalFormatRule): boolean {
  const values = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return values.some((value) => String(value).includes(RULE_MARK));
}

function buildRule(google: Google, image: SheetImage, rule: ColourRule): ConditionalFormatRule {
  const watched = columnLetters(image.places.get(rule.watches) ?? 1);
  const { sheet, headLine } = image;
  const rows = sheet.getMaxRows() - headLine;
  const ranges = rule.columns.flatMap((key) => {
    const place = image.places.get(key);
    return place === undefined ? [] : [sheet.getRange(headLine + 1, place, rows, 1)];
  });
  const builder = google.SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(`=($${watched}${headLine + 1}="${rule.equals}")+N("${RULE_MARK}${rule.watches}")`)
    .setFontColor(rule.colour.text)
    .setRanges(ranges);
  if (rule.colour.fill !== null) builder.setBackground(rule.colour.fill);
  if (rule.colour.italic) builder.setItalic(true);
  return builder.build();
}

/** Replaces our colour rules of one sheet, keeps a user's own; rules whose ranges are gone cannot be written back. Cost: two calls. */
function applyRules(google: Google, image: SheetImage, rules: readonly ColourRule[]): void {
  const kept = image.sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule) && rule.getRanges().length > 0);
  const ours = rules.filter(({ sheet }) => sheet === image.key).map((rule) => buildRule(google, image, rule));
  image.sheet.setConditionalFormatRules([...ours, ...kept]);
}

/**
 * Colour rules and live figures name the rows of the register: brings them up to a register that has grown.
 * Cost: two calls for each of its sheets and three.
 */
export function fitToRows(
  google: Google,
  spreadsheet: Spreadsheet,
  registers: readonly SheetImage[],
  layout: WorkbookLayout,
): void {
  for (const image of registers) applyRules(google, image, layout.rules);
  fitSummary(spreadsheet, layout, registers);
}

/** Makes or completes every sheet. Cost: under 250 calls on an empty workbook, about 20 on a finished one. @param adopted people's own sheets of the register */
export function applyLayout(
  google: Google,
  spreadsheet: Spreadsheet,
  layout: WorkbookLayout,
  adopted: readonly SheetImage[],
): void {
  if (spreadsheet.getSpreadsheetLocale() !== layout.locale) spreadsheet.setSpreadsheetLocale(layout.locale);
  if (spreadsheet.getSpreadsheetTimeZone() !== layout.zone) spreadsheet.setSpreadsheetTimeZone(layout.zone);
  const images = new Map<SheetKey, SheetImage>();
  layout.sheets.forEach(({ key }, index) => {
    const image = readHeadings(spreadsheet, key);
    images.set(key, image === null ? makeSheet(google, spreadsheet, key, index) : completeSheet(google, image));
  });
  const register = images.get("register");
  if (!register) return;
  const registers = [register, ...adopted];
  if (!makeSummary(spreadsheet, layout, registers)) fitSummary(spreadsheet, layout, registers);
  applyAllRules(google, spreadsheet, registers, layout);
}

/** Replaces our colour rules on the register and “Tổng hợp”, a user's own stay. Cost: two calls for each sheet. */
export function applyAllRules(
  google: Google,
  spreadsheet: Spreadsheet,
  registers: readonly SheetImage[],
  layout: Pick<WorkbookLayout, "rules" | "summary">,
): void {
  for (const image of registers) applyRules(google, image, layout.rules);
  applySummaryRules(google, spreadsheet, layout.summary);
}
