// On demand: Code.js only fetches it from Parts.js.
import { type ColourRule, RULE_MARK, type WorkbookLayout } from "../core/commands/layout.ts";
import { type SheetKey, sheetSpec } from "../core/register/sheets.ts";
import { columnLetters } from "../core/text/columnLetters.ts";
import { addColumns } from "./addColumns.ts";
import type { ConditionalFormatRule, Google, Spreadsheet } from "./google.ts";
import { applySummaryRules, fitSummary, makeSummary } from "./layoutSummary.ts";
import { readHeadings, type SheetImage } from "./sheetImage.ts";

const ROW_HEIGHT = 36;

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
    width: sheet.getMaxColumns(),
    bottom: 0,
  };
  const image = addColumns(
    google,
    empty,
    1,
    spec.columns.filter(({ late }) => late !== true),
  );
  sheet.setFrozenRows(1);
  if (spec.frozenColumns > 0) sheet.setFrozenColumns(spec.frozenColumns);
  if (spec.guarded) sheet.protect().setWarningOnly(true);
  if (key === "register") dressRegister(google, image);
  return image;
}

/** Makes a sheet that nobody works in and hides it; whoever is at the screen stays where they are. Cost: about 20 calls. */
export function makeHiddenSheet(google: Google, spreadsheet: Spreadsheet, key: SheetKey): SheetImage {
  const active = spreadsheet.getActiveSheet();
  const image = makeSheet(google, spreadsheet, key, spreadsheet.getSheets().length);
  spreadsheet.setActiveSheet(active);
  image.sheet.hideSheet();
  return { ...image, width: image.sheet.getMaxColumns(), bottom: 1 };
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
  const missing = image.columns.filter(({ key, late }) => late !== true && !image.places.has(key));
  return missing.length === 0 ? image : addColumns(google, image, image.sheet.getLastColumn() + 1, missing);
}

/** Does the rule bear our mark? */
export function isOurs(rule: ConditionalFormatRule): boolean {
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
