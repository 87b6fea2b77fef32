// On demand: Code.js only fetches it from Parts.js.
import type { ListSheet } from "../core/commands/plan.ts";
import { guardText } from "./cells.ts";
import type { Google, Sheet, Spreadsheet } from "./google.ts";

/** The name, or the first with a number behind it that no sheet bears. */
function freeName(spreadsheet: Spreadsheet, name: string): string {
  for (let number = 1; ; number++) {
    const wanted = number === 1 ? name : `${name} ${number}`;
    if (spreadsheet.getSheetByName(wanted) === null) return wanted;
  }
}

/** Makes a sheet for a list, after all others, its headings on top; whoever is at the screen stays where they are. Cost: about 12 calls. */
export function makeListSheet(google: Google, spreadsheet: Spreadsheet, list: ListSheet): Sheet {
  const { columns, rows } = list;
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(freeName(spreadsheet, list.name), spreadsheet.getSheets().length);
  spreadsheet.setActiveSheet(active);
  const missing = rows.length + 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const all = sheet.getRange(1, 1, rows.length + 1, columns.length);
  all
    .setNumberFormat("@")
    .setVerticalAlignment("top")
    .setWrapStrategy(google.SpreadsheetApp.WrapStrategy.WRAP)
    .setValues([columns.map(({ heading }) => heading), ...rows.map((row) => row.map(guardText))]);
  sheet.getRange(1, 1, 1, columns.length).setFontWeight("bold");
  sheet.setFrozenRows(1);
  columns.forEach(({ width }, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  return sheet;
}
