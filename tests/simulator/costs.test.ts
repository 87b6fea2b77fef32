import { expect, test } from "@jest/globals";
import { callKind, PRICES } from "../../src/local/simulator/costs.ts";
import { RANGE_EXTRAS } from "../../src/local/simulator/rangeExtras.ts";
import { SHEET_EXTRAS } from "../../src/local/simulator/sheetExtras.ts";
import { SPREADSHEET_EXTRAS } from "../../src/local/simulator/spreadsheetExtras.ts";

test("every price names its source", () => {
  expect(Object.values(PRICES).filter(({ source }) => source.length < 10)).toEqual([]);
});

/** Methods that move no cells and ask nothing of the server. */
const FREE =
  /^(getCell|getColumnIndex|getHeight|getLast|getRowIndex|getGridId|getWidth|offset|getIndex|getSheetName|getTabColor|getFrozen|getColumnWidth|getRowHeight|getColumnGroupDepth|getRangeList|getFilter|getCurrentCell|getActiveCell|createTextFinder|canEdit|isSheetHidden|getParent|newChart|getOwner|getNumSheets|getSheetById|getActiveRange|getDataRange|getRangeByName|getType|getFormUrl|getSelection|getSheetId|addMenu|updateMenu|removeMenu)/;

test.each([
  ["Range", RANGE_EXTRAS],
  ["Sheet", SHEET_EXTRAS],
  ["Spreadsheet", SPREADSHEET_EXTRAS],
])("every method of %s that reads or writes has a price", (name, extras) => {
  const unpriced = Object.keys(extras).filter((method) => !FREE.test(method) && callKind(`${name}.${method}`) === null);
  expect(unpriced).toEqual([]);
});
