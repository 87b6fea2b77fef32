import type { Fact } from "../fact.ts";

/** A row whose source is the reference page of one method. */
const told = (method: string, because: string, script: string, gives: unknown): Fact => ({
  because,
  script,
  gives,
  source: `ref: ${method}`,
});

/** Where things are, what they are called, and what is selected. */
export const PLACE_FACTS: readonly Fact[] = [
  // Ranges
  told(
    "Range.getLastRow",
    "a range tells its place",
    `const r = at("B3:D9"); return [r.getRow(), r.getRowIndex(), r.getLastRow(), r.getColumn(), r.getColumnIndex(), r.getLastColumn()];`,
    [3, 3, 9, 2, 2, 4],
  ),
  told(
    "Range.getHeight",
    "a range tells its size",
    `const r = at("B3:D9"); return [r.getNumRows(), r.getHeight(), r.getNumColumns(), r.getWidth()];`,
    [7, 7, 3, 3],
  ),
  told(
    "Range.getSheet",
    "a range knows its sheet",
    `return [at("A1").getSheet().getName(), at("A1").getGridId() === sheet.getSheetId()];`,
    ["Sheet1", true],
  ),
  told(
    "Range.createTextFinder",
    "a finder over a range looks nowhere else",
    `at("A1:B1").setValues([["a", "a"]]); return at("B1:B2").createTextFinder("a").findAll().map((r) => r.getA1Notation());`,
    ["B1"],
  ),
  told(
    "TextFinder.useRegularExpression",
    "a finder takes a pattern",
    `at("A1:A2").setValues([["NV-0001"], ["NV-x"]]); return sheet.createTextFinder("^NV-[0-9]+$").useRegularExpression(true).findAll().map((r) => r.getA1Notation());`,
    ["A1"],
  ),
  // Rows and columns
  told(
    "Sheet.insertRowAfter",
    "one row after, one row before, several before",
    `at("A1").setValue("x"); sheet.insertRowAfter(1); sheet.insertRowBefore(1); sheet.insertRowsBefore(1, 2); return [at("A4").getValue(), sheet.getMaxRows()];`,
    ["x", 1004],
  ),
  told(
    "Sheet.insertColumnAfter",
    "one column after, one column before, several before",
    `at("A1").setValue("x"); sheet.insertColumnAfter(1); sheet.insertColumnBefore(1); sheet.insertColumnsBefore(1, 2); return [at("D1").getValue(), sheet.getMaxColumns()];`,
    ["x", 30],
  ),
  told(
    "Sheet.deleteRow",
    "one row goes, and one column",
    `at("A1:B2").setValues([[1, 2], [3, 4]]); sheet.deleteRow(1); sheet.deleteColumn(1); return [at("A1").getValue(), sheet.getMaxRows(), sheet.getMaxColumns()];`,
    [4, 999, 25],
  ),
  told(
    "Sheet.hideColumns",
    "columns are hidden and shown again",
    `sheet.hideColumns(2, 2); const hidden = [1, 2, 3, 4].map((c) => sheet.isColumnHiddenByUser(c)); sheet.showColumns(2, 2); return [hidden, sheet.isColumnHiddenByUser(2)];`,
    [[false, true, true, false], false],
  ),
  told(
    "Sheet.hideRows",
    "rows are hidden and shown again",
    `sheet.hideRows(2); const hidden = [1, 2, 3].map((r) => sheet.isRowHiddenByUser(r)); sheet.showRows(2); return [hidden, sheet.isRowHiddenByUser(2)];`,
    [[false, true, false], false],
  ),
  told(
    "Sheet.getColumnGroupDepth",
    "a group has a depth and can be closed",
    `at("B:C").shiftColumnGroupDepth(1).collapseGroups(); at("C:C").shiftColumnGroupDepth(1); return [1, 2, 3].map((c) => sheet.getColumnGroupDepth(c));`,
    [0, 1, 2],
  ),
  told(
    "Sheet.setRowHeight",
    "heights and widths are read back",
    `sheet.setRowHeight(1, 40).setRowHeights(2, 2, 50).setColumnWidth(1, 60); return [[1, 2, 3, 4].map((r) => sheet.getRowHeight(r)), [1, 2].map((c) => sheet.getColumnWidth(c))];`,
    [
      [40, 50, 50, 21],
      [60, 100],
    ],
  ),
  {
    because: "what only Google can measure stays as it was",
    script: `at("A1").setValue("một câu dài hơn cột của nó"); sheet.autoResizeColumn(1).autoResizeColumns(1, 2).autoResizeRows(1, 2); return [sheet.getColumnWidth(1), sheet.getRowHeight(1)];`,
    gives: [100, 21],
    source: "ours: widths of text are not simulated",
  },
  told(
    "Sheet.getFrozenColumns",
    "frozen panes are read back",
    `sheet.setFrozenColumns(2); sheet.setFrozenRows(1); return [sheet.getFrozenColumns(), sheet.getFrozenRows()];`,
    [2, 1],
  ),
  told(
    "Sheet.getSheetValues",
    "values by coordinates",
    `at("B2").setValue(5); return sheet.getSheetValues(1, 1, 2, 2);`,
    [
      ["", ""],
      ["", 5],
    ],
  ),
  // Clearing
  told(
    "Sheet.clearFormats",
    "formats of a sheet go, values and notes stay",
    `at("A1").setValue(1).setBackground("#ff0000").setNote("x"); sheet.clearFormats(); return [at("A1").getValue(), at("A1").getBackground(), at("A1").getNote()];`,
    [1, "#ffffff", "x"],
  ),
  told(
    "Sheet.clearNotes",
    "notes of a sheet go, values stay",
    `at("A1").setValue(1).setNote("x"); sheet.clearNotes(); return [at("A1").getValue(), at("A1").getNote()];`,
    [1, ""],
  ),
  told(
    "Sheet.clearConditionalFormatRules",
    "all colour rules of a sheet go",
    `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([at("A1")]).build()]); sheet.clearConditionalFormatRules(); return sheet.getConditionalFormatRules().length;`,
    0,
  ),
  // Sheets
  told(
    "Sheet.setTabColor",
    "a tab has a colour or none",
    `const before = sheet.getTabColor(); sheet.setTabColor("#ff0000"); const red = sheet.getTabColor(); sheet.setTabColor(null); return [before, red, sheet.getTabColor()];`,
    [null, "#ff0000", null],
  ),
  told(
    "Sheet.isSheetHidden",
    "a hidden sheet is told and shown again",
    `const b = ss.insertSheet("b"); b.hideSheet(); const hidden = b.isSheetHidden(); b.showSheet(); return [hidden, b.isSheetHidden()];`,
    [true, false],
  ),
  told(
    "Sheet.getIndex",
    "a sheet has a name, a number and a parent",
    `const b = ss.insertSheet("b", 1); return [b.getSheetName(), b.getIndex(), b.getParent().getName() === ss.getName()];`,
    ["b", 2, true],
  ),
  told(
    "Spreadsheet.moveActiveSheet",
    "the active sheet moves to a position counted from 1",
    `ss.insertSheet("b", 1); ss.insertSheet("c", 2); ss.moveActiveSheet(1); return ss.getSheets().map((s) => s.getName());`,
    ["c", "Sheet1", "b"],
  ),
  told(
    "Spreadsheet.deleteActiveSheet",
    "the deleted active sheet gives way to another",
    `ss.insertSheet("b", 1); return [ss.deleteActiveSheet().getName(), ss.getNumSheets()];`,
    ["Sheet1", 1],
  ),
  told(
    "Spreadsheet.renameActiveSheet",
    "the active sheet is renamed",
    `ss.renameActiveSheet("Sổ"); return [sheet.getName(), ss.getSheetByName("Sổ") !== null];`,
    ["Sổ", true],
  ),
  told(
    "Spreadsheet.getSheetById",
    "a sheet is found by its id",
    `return [ss.getSheetById(sheet.getSheetId()).getName(), ss.getSheetById(99)];`,
    ["Sheet1", null],
  ),
  told(
    "Spreadsheet.getLastRow",
    "the spreadsheet answers for its active sheet",
    `at("B3").setValue(1); ss.setFrozenRows(2); ss.setFrozenColumns(1); return [ss.getLastRow(), ss.getLastColumn(), ss.getDataRange().getA1Notation(), sheet.getFrozenRows(), sheet.getFrozenColumns()];`,
    [3, 2, "A1:B3", 2, 1],
  ),
  told(
    "Spreadsheet.getRange",
    "an address may name its sheet",
    `const b = ss.insertSheet("Sổ cái"); b.getRange("A1").setValue("x"); return [ss.getRange("'Sổ cái'!A1").getValue(), ss.getRange("Sheet1!A1").getSheet().getName()];`,
    ["x", "Sheet1"],
  ),
  // The spreadsheet
  told(
    "Spreadsheet.getUrl",
    "the address of a spreadsheet holds its id",
    `return [ss.getUrl().includes(ss.getId()), ss.getOwner().getEmail(), ss.getSpreadsheetLocale()];`,
    [true, "owner@example.invalid", "en_US"],
  ),
  told(
    "Spreadsheet.rename",
    "a spreadsheet is renamed",
    `ss.rename("Sổ theo dõi"); return ss.getName();`,
    "Sổ theo dõi",
  ),
  told("Spreadsheet.toast", "a toast returns nothing", `return ss.toast("Xong", "Đôn Đốc", 3) === undefined;`, true),
  told(
    "SpreadsheetApp.getActive",
    "the service answers for the active spreadsheet, sheet and range",
    `at("B2").activate(); return [SpreadsheetApp.getActive().getId() === ss.getId(), SpreadsheetApp.getActiveSheet().getName(), SpreadsheetApp.getActiveRange().getA1Notation()];`,
    [true, "Sheet1", "B2"],
  ),
  // Selection
  told(
    "SpreadsheetApp.setActiveSheet",
    "another sheet becomes active in each of three ways",
    `const b = ss.insertSheet("b"); const names = []; SpreadsheetApp.setActiveSheet(sheet); names.push(ss.getActiveSheet().getName()); b.activate(); names.push(ss.getActiveSheet().getName()); ss.setActiveSheet(sheet); names.push(ss.getActiveSheet().getName()); return names;`,
    ["Sheet1", "b", "Sheet1"],
  ),
  told(
    "Sheet.setActiveSelection",
    "a selection is set by range, by address, by cell",
    `const places = []; sheet.setActiveRange(at("B2:C3")); places.push(sheet.getActiveRange().getA1Notation()); sheet.setActiveSelection("D4:D5"); places.push(sheet.getActiveRange().getA1Notation()); sheet.setCurrentCell(at("E6")); places.push(sheet.getCurrentCell().getA1Notation()); return places;`,
    ["B2:C3", "D4:D5", "E6"],
  ),
  // Named ranges
  told(
    "Spreadsheet.removeNamedRange",
    "a name that was removed means nothing",
    `ss.setNamedRange("Han", at("B2:B9")); const before = ss.getRangeByName("Han").getA1Notation(); ss.removeNamedRange("Han"); return [before, ss.getRangeByName("Han")];`,
    ["B2:B9", null],
  ),
  // Developer metadata
  told(
    "DeveloperMetadataFinder.withVisibility",
    "metadata is found by value and by who may see it",
    `at("A:A").addDeveloperMetadata("k", "1"); at("B:B").addDeveloperMetadata("k", "2", SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
     const find = () => ss.createDeveloperMetadataFinder().withKey("k");
     return [find().find().length, find().withValue("2").find()[0].getVisibility() === SpreadsheetApp.DeveloperMetadataVisibility.PROJECT, find().withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT).find().map((m) => m.getValue())];`,
    [2, true, ["1"]],
  ),
  told(
    "DeveloperMetadata.setValue",
    "metadata is changed and found again by its id",
    `sheet.addDeveloperMetadata("k", "cũ"); const [m] = ss.createDeveloperMetadataFinder().find(); m.setValue("mới"); const [again] = sheet.createDeveloperMetadataFinder().find(); return [again.getValue(), again.getId() === m.getId()];`,
    ["mới", true],
  ),
  told(
    "DeveloperMetadataLocation",
    "metadata tells what it lies on",
    `ss.addDeveloperMetadata("s"); sheet.addDeveloperMetadata("h"); at("A:A").addDeveloperMetadata("c"); at("3:3").addDeveloperMetadata("r");
     return ss.createDeveloperMetadataFinder().find().map((m) => { const l = m.getLocation(); return [m.getKey(), String(l.getLocationType()), l.getSheet() && l.getSheet().getName(), l.getColumn() && l.getColumn().getColumn(), l.getRow() && l.getRow().getRow()]; });`,
    [
      ["s", "SPREADSHEET", null, null, null],
      ["h", "SHEET", "Sheet1", null, null],
      ["c", "COLUMN", "Sheet1", 1, null],
      ["r", "ROW", "Sheet1", null, 3],
    ],
  ),
  // Protections and filters
  told(
    "Spreadsheet.getProtections",
    "protections of all sheets are listed by kind",
    `sheet.protect(); const b = ss.insertSheet("b"); b.getRange("A1:B2").protect().setDescription("khoá"); const ranges = ss.getProtections(SpreadsheetApp.ProtectionType.RANGE);
     return [ss.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, ranges.map((p) => [p.getDescription(), p.getRange().getA1Notation(), p.getProtectionType() === SpreadsheetApp.ProtectionType.RANGE])];`,
    [1, [["khoá", "A1:B2", true]]],
  ),
  told(
    "Protection.addEditor",
    "an added editor is listed and the owner may edit",
    `const p = at("A1").protect(); p.removeEditors(p.getEditors()); p.addEditor("lan@example.invalid"); return [p.getEditors().map((u) => u.getEmail()), p.canEdit(), p.isWarningOnly()];`,
    [["owner@example.invalid", "lan@example.invalid"], true, false],
  ),
  told(
    "Protection.setWarningOnly",
    "a protection may only warn",
    `return at("A1").protect().setWarningOnly(true).isWarningOnly();`,
    true,
  ),
  told(
    "Filter.sort",
    "a filter sorts what is below its heading",
    `at("A1:A4").setValues([["Hạn"], [3], [1], [2]]); const f = at("A1:A4").createFilter(); f.sort(1, false); return [f.getRange().getA1Notation(), at("A1:A4").getValues().flat()];`,
    ["A1:A4", ["Hạn", 3, 2, 1]],
  ),
  told(
    "FilterCriteria.getHiddenValues",
    "a filter's criteria tell what they hide",
    `return SpreadsheetApp.newFilterCriteria().setHiddenValues(["a", "b"]).build().getHiddenValues();`,
    ["a", "b"],
  ),
];
