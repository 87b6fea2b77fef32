import type { Fact } from "../fact.ts";

const told = (method: string, because: string, script: string, gives: unknown): Fact => ({
  because,
  script,
  gives,
  source: `ref: ${method}`,
});

const FILLED = `at("A1:C4").setValues([["Tên", "Số", "Hạn"], ["b", 2, new Date(2026, 0, 5)], ["a", 1, ""], ["c", 30, new Date(2026, 1, 9)]]);`;
const FILTER = `${FILLED} const filter = at("A1:C4").createFilter(); const make = () => SpreadsheetApp.newFilterCriteria(); const hidden = () => [2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row));`;

const refuses = (rule: string, value: string, because: string): Fact => ({
  because,
  script: `at("A1").setDataValidation(SpreadsheetApp.newDataValidation().${rule}.setAllowInvalid(false).build()); at("A1").setValue(${value});`,
  throws: "violates the data validation rules",
  source: "ref: DataValidationBuilder",
});
const takes = (rule: string, value: string, because: string): Fact => ({
  because,
  script: `at("A1").setDataValidation(SpreadsheetApp.newDataValidation().${rule}.setAllowInvalid(false).build()); at("A1").setValue(${value}); return at("A1").isBlank();`,
  gives: false,
  source: "ref: DataValidationBuilder",
});

/** What tutorials use and the add-on does not. */
export const SURFACE_FACTS: readonly Fact[] = [
  // The spreadsheet's methods of its active sheet
  told(
    "Spreadsheet.appendRow",
    "the spreadsheet writes to its active sheet",
    `ss.insertSheet("Hai"); ss.appendRow(["b", 1]).getName(); ss.appendRow(["a", 2]); ss.sort(1); return [ss.getSheetName(), ss.getSheetValues(1, 1, 2, 2), sheet.getLastRow()];`,
    [
      "Hai",
      [
        ["a", 2],
        ["b", 1],
      ],
      0,
    ],
  ),
  told(
    "Spreadsheet.insertRowsAfter",
    "the spreadsheet inserts and deletes lines of its active sheet",
    `${FILLED} ss.insertRowsAfter(1, 2); ss.insertRowAfter(1); ss.insertRowBefore(1); ss.insertRowsBefore(1, 1); ss.deleteRow(1); ss.deleteRows(1, 1); ss.insertColumnsAfter(1, 1); ss.insertColumnAfter(1); ss.insertColumnBefore(1); ss.insertColumnsBefore(1, 2); ss.deleteColumn(1); ss.deleteColumns(1, 2); return [sheet.getMaxRows(), sheet.getMaxColumns(), at("A1").getValue(), at("D5").getValue()];`,
    [1003, 28, "Tên", 2],
  ),
  told(
    "Spreadsheet.hideRow",
    "the spreadsheet hides and sizes lines of its active sheet",
    `ss.hideRow(at("2:3")); ss.hideColumn(at("B1")); const hidden = [ss.isRowHiddenByUser(2), ss.isRowHiddenByUser(3), ss.isColumnHiddenByUser(2), ss.isRowHiddenByFilter(2)]; ss.unhideRow(at("2:3")); ss.unhideColumn(at("B1")); ss.setRowHeight(2, 40); ss.setColumnWidth(2, 77); ss.autoResizeColumn(1); return [hidden, ss.isRowHiddenByUser(2), ss.isColumnHiddenByUser(2), ss.getRowHeight(2), ss.getColumnWidth(2)];`,
    [[true, true, true, false], false, false, 40, 77],
  ),
  told(
    "Spreadsheet.getRangeList",
    "the spreadsheet tells of its active sheet",
    `ss.setFrozenRows(1); return [ss.getRangeList(["A1", "B2"]).getRanges().length, ss.getActiveCell().getA1Notation(), ss.getFrozenRows(), ss.getFrozenColumns(), ss.getSheetId() === sheet.getSheetId(), ss.getFormUrl()];`,
    [2, "A1", 1, 0, true, null],
  ),
  {
    because: "the spreadsheet's shortcuts take as long as the sheet's methods",
    script: `const from = Date.now(); ss.appendRow([1]); return Date.now() - from >= 80;`,
    gives: true,
    source: "measured: tanaike 2018, appendRow about 110 ms",
  },
  // The sheet
  told(
    "Sheet.hideRows",
    "lines are hidden by a range of theirs",
    `sheet.hideRow(at("2:2")); sheet.hideColumn(at("B1:C1")); const hidden = [sheet.isRowHiddenByUser(2), sheet.isColumnHiddenByUser(3)]; sheet.unhideRow(at("2:2")); sheet.unhideColumn(at("C1")); return [hidden, sheet.isRowHiddenByUser(2), sheet.isColumnHiddenByUser(2), sheet.isColumnHiddenByUser(3)];`,
    [[true, true], false, true, false],
  ),
  told(
    "Sheet.insertRows",
    "lines are inserted at a place",
    `${FILLED} sheet.insertRows(2); sheet.insertRows(2, 2); sheet.insertColumns(1); return [at("B5").getValue(), sheet.getMaxRows(), String(sheet.getType()), sheet.getFormUrl()];`,
    ["b", 1003, "GRID", null],
  ),
  told(
    "Selection.getActiveRange",
    "the selection tells of the active sheet",
    `at("B2:C3").activate(); return [SpreadsheetApp.getSelection(), ss.getSelection(), sheet.getSelection()].map((s) => [s.getActiveRange().getA1Notation(), s.getActiveRangeList().getRanges().length, s.getCurrentCell().getA1Notation(), s.getActiveSheet().getName()].join());`,
    ["B2:C3,1,B2,Sheet1", "B2:C3,1,B2,Sheet1", "B2:C3,1,B2,Sheet1"],
  ),
  told(
    "SpreadsheetApp.setActiveRange",
    "the service selects too",
    `SpreadsheetApp.setActiveRange(at("B2:C3")); const first = SpreadsheetApp.getCurrentCell().getA1Notation(); SpreadsheetApp.setCurrentCell(at("D4")); at("E5").activateAsCurrentCell(); return [first, SpreadsheetApp.getCurrentCell().getA1Notation()];`,
    ["B2", "E5"],
  ),
  // Cells
  told(
    "Range.getNextDataCell",
    "an arrow with Ctrl leads to the end of a block, the next content, or the edge",
    `at("A1:A3").setValues([[1], [2], [3]]); at("A7").setValue(4); const D = SpreadsheetApp.Direction; return [at("A1").getNextDataCell(D.DOWN), at("A3").getNextDataCell(D.DOWN), at("A7").getNextDataCell(D.DOWN), at("A7").getNextDataCell(D.UP), at("A3").getNextDataCell(D.UP), at("C1").getNextDataCell(D.PREVIOUS), at("A1").getNextDataCell(D.NEXT)].map((r) => r.getA1Notation());`,
    ["A3", "A7", "A1000", "A3", "A1", "A1", "Z1"],
  ),
  told(
    "Range.deleteCells",
    "cells taken away draw those below or beside them along",
    `at("A1:B3").setValues([[1, 4], [2, 5], [3, 6]]); at("A1").deleteCells(SpreadsheetApp.Dimension.ROWS); const up = at("A1:B3").getValues().join(";"); at("A1").deleteCells(SpreadsheetApp.Dimension.COLUMNS); return [up, at("A1:B1").getValues()[0].join()];`,
    ["2,4;3,5;,6", "4,"],
  ),
  told(
    "Range.insertCells",
    "cells put in push those below or beside them on",
    `at("A1:B2").setValues([[1, 3], [2, 4]]); at("A1").insertCells(SpreadsheetApp.Dimension.ROWS); const down = at("A1:B3").getValues().join(";"); at("A3").insertCells(SpreadsheetApp.Dimension.COLUMNS); return [down, at("A3:C3").getValues()[0].join()];`,
    [",3;1,4;2,", ",2,"],
  ),
  {
    because: "cells with formulas are not shifted",
    script: `at("A1").setFormula("=1"); at("B1").deleteCells(SpreadsheetApp.Dimension.ROWS);`,
    throws: "Shifting cells of a sheet with formulas is not simulated",
    source: "ours: strictness of the simulator",
  },
  told(
    "Range.splitTextToColumns",
    "a text is cut into columns, each part typed anew",
    `at("A1:A2").setValues([["a,7"], ["b"]]); at("A1:A2").splitTextToColumns(","); return at("A1:B2").getValues();`,
    [
      ["a", 7],
      ["b", ""],
    ],
  ),
  told(
    "Range.removeDuplicates",
    "duplicates may be told by some of the sheet's columns; what stays is not typed anew",
    `at("A1:C3").setNumberFormat("@").setValues([["1", "3/4", "x"], ["2", "3/4", "y"], ["3", "5", "x"]]); at("A1:C3").setNumberFormat("0"); const left = at("A1:C3").removeDuplicates([2]); return [left.getA1Notation(), at("A1:C3").getDisplayValues().join(";")];`,
    ["A1:C2", "1,3/4,x;3,5,x;,,"],
  ),
  told(
    "Range.setFormulaR1C1",
    "relative formulas fit each cell",
    `at("A1:A2").setValues([[2], [3]]); at("B1:B2").setFormulaR1C1("=RC[-1]*R1C1"); at("C1:C1").setFormulasR1C1([['=SUM(R[0]C[-2]:R[1]C[-2])&"R1C1"']]); return [at("B2").getFormula(), at("B1:B2").getValues().join(), at("C1").getFormula(), at("C1").getValue()];`,
    ["=A2*$A$1", "4,6", '=SUM(A1:A2)&"R1C1"', "5R1C1"],
  ),
  told(
    "Range.getFilter",
    "a range tells the filter over it",
    `${FILTER} return [at("B2").getFilter().getRange().getA1Notation(), at("F9").getFilter()];`,
    ["A1:C4", null],
  ),
  told(
    "Range.mergeVertically",
    "merging down makes one area a column",
    `at("A1:B3").mergeVertically(); return at("A1:B3").getMergedRanges().map((r) => r.getA1Notation());`,
    ["A1:A3", "B1:B3"],
  ),
  told(
    "Range.removeCheckboxes",
    "removed checkboxes leave blank cells, other cells stay",
    `at("A1:A2").insertCheckboxes(); at("A3").setValue("x"); at("A1:A3").removeCheckboxes(); return [at("A1:A3").getValues().join(), at("A1").getDataValidation()];`,
    [",,x", null],
  ),
  // Looks
  told(
    "Range.setTextStyle",
    "a text style changes what it names and nothing else",
    `const style = SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor("#CC0000").setFontSize(14).build(); at("A1").setFontStyle("italic").setTextStyle(style); return [at("A1").getFontWeight(), at("A1").getFontColor(), at("A1").getFontSize(), at("A1").getFontStyle(), style.isItalic(), style.getFontFamily()];`,
    ["bold", "#cc0000", 14, "italic", null, null],
  ),
  told(
    "Range.getTextStyle",
    "a cell tells its text style, which can be copied",
    `at("A1").setFontWeight("bold").setFontFamily("Roboto").setFontLine("underline"); const style = at("A1").getTextStyle().copy().setItalic(true).setUnderline(false).setStrikethrough(true).setFontFamily("Arial").build(); at("B1:C1").setTextStyles([[style, at("A1").getTextStyles()[0][0]]]); return [style.isBold(), style.isItalic(), style.isUnderline(), style.isStrikethrough(), style.getFontFamily(), style.getFontSize(), style.getForegroundColor(), at("B1").getFontLine(), at("C1").getFontFamily()];`,
    [true, true, false, true, "Arial", 10, "#000000", "line-through", "Roboto"],
  ),
  told(
    "Range.setFontSizes",
    "looks are set cell by cell",
    `const r = at("A1:B1"); r.setFontSizes([[8, 12]]).setFontFamilies([["Roboto", null]]).setFontLines([["underline", "line-through"]]).setFontStyles([["italic", "normal"]]).setHorizontalAlignments([["left", "right"]]).setVerticalAlignments([["top", "middle"]]).setWraps([[true, false]]); return [r.getFontSizes(), r.getFontFamilies(), r.getFontLines(), r.getFontStyles(), r.getHorizontalAlignments(), r.getVerticalAlignments(), r.getWraps()].map(([row]) => row.join());`,
    ["8,12", "Roboto,Arial", "underline,line-through", "italic,normal", "left,right", "top,middle", "true,false"],
  ),
  told(
    "Range.setWrapStrategies",
    "ways to wrap are set and told cell by cell",
    `const W = SpreadsheetApp.WrapStrategy; at("A1:B1").setWrapStrategies([[W.CLIP, W.WRAP]]); return [at("A1").getWrapStrategy() === W.CLIP, at("A1:C1").getWrapStrategies()[0].map(String)];`,
    [true, ["CLIP", "WRAP", "OVERFLOW"]],
  ),
  told(
    "Range.setBackgroundRGB",
    "a colour may be three numbers",
    `at("A1").setBackgroundRGB(255, 0, 10); return at("A1").getBackground();`,
    "#ff000a",
  ),
  told(
    "RangeList.setBorder",
    "lists of ranges take more looks",
    `const list = sheet.getRangeList(["A1", "B2:C2"]); at("A1").setValue(" x ").insertCheckboxes; list.setVerticalAlignment("top").setWrap(true).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).setBackgroundRGB(1, 2, 3).setBorder(true, true, true, true, false, false).trimWhitespace(); at("B2:C2").merge(); list.breakApart().insertCheckboxes().removeCheckboxes(); return [at("C2").getVerticalAlignment(), String(at("C2").getWrapStrategy()), at("A1").getBackground(), at("A1").getValue(), at("B2").isPartOfMerge(), at("B2").getDataValidation()];`,
    ["top", "CLIP", "#010203", "", false, null],
  ),
  // Validation
  refuses("requireTextIsEmail()", '"không"', "a validation by address refuses what is none"),
  takes("requireTextIsEmail()", '"a@example.invalid"', "a validation by address takes one"),
  refuses("requireTextIsUrl()", '"không phải"', "a validation by link refuses what is none"),
  takes("requireTextIsUrl()", '"https://example.invalid/a"', "a validation by link takes one"),
  refuses(
    "requireDateOnOrAfter(new Date(2026, 0, 5))",
    "new Date(2026, 0, 4)",
    "from a day on, the day before is refused",
  ),
  takes("requireDateOnOrAfter(new Date(2026, 0, 5))", "new Date(2026, 0, 5)", "from a day on, the day itself is taken"),
  refuses(
    "requireDateOnOrBefore(new Date(2026, 0, 5))",
    "new Date(2026, 0, 6)",
    "up to a day, the day after is refused",
  ),
  takes("requireDateOnOrBefore(new Date(2026, 0, 5))", "new Date(2026, 0, 5, 9)", "up to a day, its hours are taken"),
  refuses(
    "requireDateNotBetween(new Date(2026, 0, 5), new Date(2026, 0, 9))",
    "new Date(2026, 0, 9)",
    "a validation by dates outside refuses the last day inside",
  ),
  takes(
    "requireDateNotBetween(new Date(2026, 0, 5), new Date(2026, 0, 9))",
    "new Date(2026, 0, 10)",
    "a validation by dates outside takes the next day",
  ),
  told(
    "DataValidationBuilder.copy",
    "a builder tells what it has and is copied",
    `const b = SpreadsheetApp.newDataValidation(); const empty = [b.getCriteriaType(), b.getCriteriaValues().length, b.copy().getHelpText()]; b.requireNumberGreaterThan(3).setHelpText("x").setAllowInvalid(false); const c = b.copy(); return [empty, c.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.NUMBER_GREATER_THAN, c.getCriteriaValues(), c.getAllowInvalid(), c.getHelpText()];`,
    [[null, 0, null], true, [3], false, "x"],
  ),
  // Filters
  told(
    "FilterCriteriaBuilder.setVisibleValues",
    "a filter shows what it names",
    `${FILTER} const criteria = make().setVisibleValues(["b"]).build(); filter.setColumnFilterCriteria(1, criteria); return [hidden(), criteria.getVisibleValues(), criteria.copy().build().getHiddenValues(), criteria.getCriteriaType()];`,
    [[false, true, true], ["b"], [], null],
  ),
  told(
    "FilterCriteriaBuilder.whenNumberGreaterThan",
    "a filter shows what meets its condition",
    `${FILTER} const criteria = make().whenNumberGreaterThan(1).build(); filter.setColumnFilterCriteria(2, criteria); return [hidden(), criteria.getCriteriaType() === SpreadsheetApp.BooleanCriteria.NUMBER_GREATER_THAN, criteria.getCriteriaValues()];`,
    [[false, true, false], true, [1]],
  ),
  told(
    "Filter.removeColumnFilterCriteria",
    "a column's filter is taken off",
    `${FILTER} filter.setColumnFilterCriteria(3, make().whenDateAfter(new Date(2026, 0, 31)).build()); const before = hidden(); filter.removeColumnFilterCriteria(3); return [before, hidden()];`,
    [
      [true, true, false],
      [false, false, false],
    ],
  ),
  ...(
    [
      ["whenCellEmpty()", 3, [true, false, true]],
      ["whenCellNotEmpty()", 3, [false, true, false]],
      ["whenTextContains('A')", 1, [true, false, true]],
      ["whenTextDoesNotContain('a')", 1, [false, true, false]],
      ["whenTextEqualTo('c')", 1, [true, true, false]],
      ["whenTextStartsWith('b')", 1, [false, true, true]],
      ["whenTextEndsWith('b')", 1, [false, true, true]],
      ["whenNumberEqualTo(2)", 2, [false, true, true]],
      ["whenNumberNotEqualTo(2)", 2, [true, false, false]],
      ["whenNumberGreaterThanOrEqualTo(2)", 2, [false, true, false]],
      ["whenNumberLessThan(2)", 2, [true, false, true]],
      ["whenNumberLessThanOrEqualTo(2)", 2, [false, false, true]],
      ["whenNumberBetween(1, 2)", 2, [false, false, true]],
      ["whenNumberNotBetween(1, 2)", 2, [true, true, false]],
      ["whenDateBefore(new Date(2026, 1, 1))", 3, [false, true, true]],
      ["whenDateEqualTo(new Date(2026, 0, 5))", 3, [false, true, true]],
    ] as const
  ).map(([criterion, column, gives]) =>
    told(
      "FilterCriteriaBuilder",
      `a filter of column ${column} by ${criterion} hides the rest`,
      `${FILTER} filter.setColumnFilterCriteria(${column}, make().${criterion}.build()); return hidden();`,
      gives,
    ),
  ),
  // Boxes and menus, the older way
  {
    because: "a message box gives the button's name as text",
    answers: ["yes", "ok", "close"],
    script: `return [Browser.msgBox("T", "P", Browser.Buttons.YES_NO), Browser.msgBox("P"), Browser.msgBox("P", Browser.Buttons.OK_CANCEL)];`,
    gives: ["yes", "ok", "cancel"],
    source: "ref: Browser.msgBox",
  },
  {
    because: "an input box gives what was typed, or “cancel”",
    answers: ["Hoa", "cancel"],
    script: `return [Browser.inputBox("Tên?"), Browser.inputBox("T", "P", Browser.Buttons.OK_CANCEL)];`,
    gives: ["Hoa", "cancel"],
    source: "ref: Browser.inputBox",
  },
  {
    because: "a trigger has no boxes of the older kind either",
    context: "trigger",
    script: `Browser.msgBox("P");`,
    throws: "Cannot call Browser from this context.",
    source: "believed",
    probe: "contexts",
  },
  told(
    "Spreadsheet.addMenu",
    "menus of the older kind are made, replaced and removed",
    `ss.addMenu("Cũ", [{ name: "a", functionName: "b" }, null]); ss.updateMenu("Cũ", []); ss.removeMenu("Cũ"); return true;`,
    true,
  ),
  told(
    "Logger.log",
    "a log line takes its items, objects as JSON",
    `Logger.clear(); Logger.log("%s có %d", "Hoa", 2, { a: [1] }).log({ b: 1 }); console.log("x", 5, [1, "2"]); console.error(new Error("hỏng")); return Logger.getLog();`,
    'Hoa có 2 {"a":[1]}\n{"b":1}\nx 5 [1,"2"]\nError: hỏng',
  ),
  // Other services
  told(
    "Cache.putAll",
    "a cache takes, gives and drops several values at once",
    `const c = CacheService.getScriptCache(); c.putAll({ a: "1", b: "2" }, 60); c.putAll({ c: "3" }); const got = c.getAll(["a", "b", "x"]); c.removeAll(["a", "c"]); return [got, c.getAll(["a", "b", "c"])];`,
    [{ a: "1", b: "2" }, { b: "2" }],
  ),
  told(
    "Trigger.getTriggerSourceId",
    "a trigger tells its spreadsheet, a clock's none",
    `const made = [ScriptApp.newTrigger("f").forSpreadsheet(ss).onOpen().create(), ScriptApp.newTrigger("f").timeBased().everyHours(1).create()]; return [made[0].getTriggerSourceId() === ss.getId(), made[1].getTriggerSourceId()];`,
    [true, null],
  ),
  ...(
    [
      ["onMonthDay(1).atHour(6)", "2026-12-01T05:59:00+07:00", false],
      ["onMonthDay(1).atHour(6)", "2026-12-01T07:01:00+07:00", true],
      ["atDate(2026, 11, 25)", "2026-11-24T23:59:00+07:00", false],
      ["atDate(2026, 11, 25)", "2026-11-25T00:01:00+07:00", true],
    ] as const
  ).map(
    ([schedule, moment, fired]): Fact => ({
      because: `a trigger by ${schedule} has ${fired ? "" : "not "}fired by ${moment}`,
      before: [{ script: `ScriptApp.newTrigger("fact_mark").timeBased().${schedule}.create();` }],
      advance: moment,
      script: `return PropertiesService.getScriptProperties().getProperty("fired") !== null;`,
      gives: fired,
      source: "ref: ClockTriggerBuilder",
    }),
  ),
  {
    because: "no month has a day 32",
    script: `ScriptApp.newTrigger("f").timeBased().onMonthDay(32);`,
    throws: "Invalid argument: day",
    source: "believed",
    probe: "triggers",
  },
  {
    because: "a person's key tells nothing of who it is, and stays the same",
    before: [
      { script: `PropertiesService.getScriptProperties().setProperty("k", Session.getTemporaryActiveUserKey());` },
    ],
    script: `const key = Session.getTemporaryActiveUserKey(); return [key === PropertiesService.getScriptProperties().getProperty("k"), key.includes("owner")];`,
    gives: [true, false],
    source: "ref: Session.getTemporaryActiveUserKey",
  },
];
