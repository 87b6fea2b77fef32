import type { Fact } from "../fact.ts";

const RULE = `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=TRUE")`;

/** What is refused: each row takes away one way of being wrong. */
export const GUARD_FACTS: readonly Fact[] = [
  {
    because: "not-a-number is no row",
    script: `sheet.getRange(NaN, 1);`,
    throws: "Cannot convert NaN to int.",
    source: "believed",
  },
  {
    because: "an object is no value",
    script: `at("A1").setValue({ a: 1 });`,
    throws: "Writing a value of type object into a cell is not simulated",
    source: "believed: our own rule",
  },
  {
    because: "a list is no value",
    script: `at("A1").setValue([1]);`,
    throws: "Writing an array into a cell is not simulated",
    source: "believed: our own rule",
  },
  {
    because: "a name that no sheet has is no range",
    script: `ss.getRange("Khác!A1");`,
    throws: "Range not found",
    source: "believed",
  },
  {
    because: "ten million cells is the limit for columns too",
    script: `sheet.insertColumnsAfter(26, 10000);`,
    throws: "above the limit of 10000000 cells",
    source: "guide: Sheets limits",
  },
  {
    because: "ten million cells is the limit for new sheets too",
    script: `sheet.insertColumnsAfter(26, 9974); ss.insertSheet("b", 0);`,
    throws: "above the limit of 10000000 cells",
    source: "guide: Sheets limits",
  },
  {
    because: "all columns cannot be frozen",
    script: `sheet.setFrozenColumns(26);`,
    throws: "freeze all columns",
    source: "believed",
  },
  {
    because: "a locale that is not simulated says so",
    script: `ss.setSpreadsheetLocale("fr_FR");`,
    throws: "Spreadsheet locale fr_FR is not simulated",
    source: "believed: our own rule",
  },
  {
    because: "a colour rule needs a range",
    script: `sheet.setConditionalFormatRules([${RULE}.build()]);`,
    throws: "must have at least one range",
    source: "believed",
  },
  {
    because: "a colour rule's ranges lie on its own sheet",
    script: `const other = ss.insertSheet("b", 1); other.setConditionalFormatRules([${RULE}.setRanges([at("A1")]).build()]);`,
    throws: "must be on the same sheet",
    source: "believed",
  },
  {
    because: "a validation needs a condition",
    script: `SpreadsheetApp.newDataValidation().build();`,
    throws: "no criteria",
    source: "believed",
  },
  {
    because: "removed metadata tells nothing",
    script: `at("A:A").addDeveloperMetadata("k"); const [m] = sheet.createDeveloperMetadataFinder().find(); m.remove(); m.getKey();`,
    throws: "no longer exists",
    source: "believed",
  },
  {
    because: "a removed protection tells nothing",
    script: `const p = sheet.protect(); p.remove(); p.getDescription();`,
    throws: "no longer exists",
    source: "believed",
  },
  {
    because: "a removed filter tells nothing",
    script: `at("A1:B2").setValue(1).createFilter(); const f = sheet.getFilter(); f.remove(); f.getRange();`,
    throws: "no longer exists",
    source: "believed",
  },
  {
    because: "a key of the cache has 250 letters",
    script: `CacheService.getScriptCache().put("k".repeat(251), "v");`,
    throws: "Argument too large: key",
    source: "guide: quotas",
  },
  {
    because: "conversion to a Google document is not simulated",
    script: `Drive.Files.create({ name: "a", mimeType: "application/vnd.google-apps.document" }, Utilities.newBlob("a"));`,
    throws: "with conversion is not simulated",
    source: "believed: our own rule",
  },
  {
    because: "digests that Node lacks are not simulated",
    script: `Utilities.computeDigest(Utilities.DigestAlgorithm.MD2, "a");`,
    throws: "is not simulated",
    source: "believed: our own rule",
  },
  {
    because: "a table of formulas has the range's size",
    script: `at("A1:B1").setFormulas([["=1"]]);`,
    throws: "The data has 1 but the range has 2.",
    source: "believed",
  },
  {
    because: "a table of notes has the range's size",
    script: `at("A1:B1").setNotes([["a"]]);`,
    throws: "The data has 1 but the range has 2.",
    source: "believed",
  },
  {
    because: "a table of colours has the range's size",
    script: `at("A1:A2").setBackgrounds([["#ffffff"]]);`,
    throws: "The data has 1 but the range has 2.",
    source: "believed",
  },
  {
    because: "a table of validations has the range's size",
    script: `at("A1:A2").setDataValidations([[null]]);`,
    throws: "The data has 1 but the range has 2.",
    source: "believed",
  },
  {
    because: "copying formulas is not simulated",
    script: `at("A1").setFormula("=1"); at("A1").copyTo(at("B1"));`,
    throws: "Range.copyTo of formulas is not simulated",
    source: "believed: our own rule",
  },
  {
    because: "sorting formulas is not simulated",
    script: `at("A1:A2").setFormula("=1"); at("A1:A2").sort(1);`,
    throws: "Range.sort over formulas is not simulated",
    source: "believed: our own rule",
  },
  {
    because: "trimming formulas is not simulated",
    script: `at("A1").setFormula('=" a"'); at("A1").trimWhitespace();`,
    throws: "Range.trimWhitespace of formulas is not simulated",
    source: "believed: our own rule",
  },
  {
    because: "a sheet is not renamed to another's name",
    script: `ss.insertSheet("b", 1).setName("Sheet1");`,
    throws: 'A sheet with the name "Sheet1" already exists.',
    source: "believed",
  },
  {
    because: "a sheet keeps its own name",
    script: `return sheet.setName("Sheet1").getName();`,
    gives: "Sheet1",
    source: "believed",
  },
  {
    because: "one column that is not frozen stays",
    script: `sheet.setFrozenColumns(1); sheet.deleteColumns(2, 25);`,
    throws: "not possible to delete all non-frozen columns",
    source: "believed",
  },
  {
    because: "a weekly trigger comes every week",
    script: `ScriptApp.newTrigger("f").timeBased().everyWeeks(2);`,
    throws: "not simulated",
    source: "believed: our own rule",
  },
  {
    because: "a trigger's zone exists",
    script: `ScriptApp.newTrigger("f").timeBased().inTimezone("Asia/Ha_Noi");`,
    throws: "Invalid time zone",
    source: "believed",
  },
  {
    because: "a trigger needs a schedule",
    script: `ScriptApp.newTrigger("f").timeBased().create();`,
    throws: "needs a schedule",
    source: "believed",
  },
  {
    because: "appending respects validation",
    script: `at("A:A").setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(false).build()); sheet.appendRow(["x"]);`,
    throws: "cell A1 violates",
    source: "believed",
  },
];
