import { LETTERS_LABEL, STATUS_CELLS } from "../core/commands/statusCells.ts";
import type { WeekLetters } from "../core/digest/weekLetters.ts";
import { automationWords, ownerWords } from "../core/register/automation.ts";
import { SUMMARY_SHEET } from "../core/register/sheets.ts";
import type { CellValue, Spreadsheet } from "./google.ts";

/** Writes one of the lines of “Tổng hợp” that tell how the register stands; nothing where the sheet is gone. Cost: one call. */
export function writeStatus(spreadsheet: Spreadsheet, key: keyof typeof STATUS_CELLS, value: CellValue): void {
  const { row, column } = STATUS_CELLS[key];
  spreadsheet.getSheetByName(SUMMARY_SHEET.vi)?.getRange(row, column, 1, 1).setValue(value);
}

/** Whether automation runs, and as whom. Cost: two calls. */
export function writeAutomationStatus(spreadsheet: Spreadsheet, properties: Readonly<Record<string, string>>): void {
  writeStatus(spreadsheet, "automation", automationWords(properties));
  writeStatus(spreadsheet, "owner", ownerWords(properties));
}

/** The week's letters; nothing on a sheet of an earlier layout. Cost: a read and a write. */
export function writeLetters(spreadsheet: Spreadsheet, { words, troubled }: WeekLetters): void {
  const sheet = spreadsheet.getSheetByName(SUMMARY_SHEET.vi);
  const { row, column } = STATUS_CELLS.letters;
  if (sheet === null || sheet.getRange(row, 1, 1, 1).getValues()[0]?.[0] !== LETTERS_LABEL) return;
  sheet.getRange(row, column, 2, 1).setValues([[words], [troubled]]);
}
