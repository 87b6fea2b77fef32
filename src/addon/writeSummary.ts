import { STATUS_CELLS } from "../core/commands/statusCells.ts";
import { SUMMARY_SHEET } from "../core/register/sheets.ts";
import type { CellValue, Spreadsheet } from "./google.ts";

/** Writes one of the lines of “Tổng hợp” that tell how the register stands; nothing where the sheet is gone. Cost: one call. */
export function writeStatus(spreadsheet: Spreadsheet, key: keyof typeof STATUS_CELLS, value: CellValue): void {
  const { row, column } = STATUS_CELLS[key];
  spreadsheet.getSheetByName(SUMMARY_SHEET.vi)?.getRange(row, column, 1, 1).setValue(value);
}
