import type { Fact } from "../fact.ts";

const list = (values: string, allow: boolean) =>
  `SpreadsheetApp.newDataValidation().requireValueInList(${values}, true).setAllowInvalid(${allow}).build()`;
const rule = (formula: string) =>
  `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(${JSON.stringify(formula)}).setBackground("#ffc7ce")`;

/** Data validation, colour rules, protection. */
export const RULE_FACTS: readonly Fact[] = [
  {
    because: "a rejecting list makes the write throw, naming the cell",
    script: `at("B2:B9").setDataValidation(${list('["a","b"]', false)}); at("B3").setValue("c");`,
    throws: "The data you entered in cell B3 violates the data validation rules set on this cell.",
    source: "believed, after several error reports",
  },
  {
    because: "the whole write fails, not one cell",
    script: `at("B2:B9").setDataValidation(${list('["a","b"]', false)}); try { at("A2:B3").setValues([[1,"a"],[2,"c"]]); } catch (e) {} return at("A2:B3").isBlank();`,
    gives: true,
    source: "believed, after several error reports",
  },
  {
    because: "the list is named in the message",
    script: `at("A1").setDataValidation(${list('["Có","Không"]', false)}); at("A1").setValue("x");`,
    throws: "Please enter one of the following values: Có, Không.",
    source: "believed",
  },
  {
    because: "a listed value is written",
    script: `at("A1").setDataValidation(${list('["a"]', false)}); at("A1").setValue("a"); return at("A1").getValue();`,
    gives: "a",
    source: "ref: DataValidationBuilder.requireValueInList",
  },
  {
    because: "a blank is always allowed",
    script: `at("A1").setDataValidation(${list('["a"]', false)}); at("A1").setValue("a"); at("A1").setValue(""); return at("A1").getValue();`,
    gives: "",
    source: "believed",
  },
  {
    because: "case counts",
    script: `at("A1").setDataValidation(${list('["Quá hạn"]', false)}); at("A1").setValue("quá hạn");`,
    throws: "violates the data validation rules",
    source: "believed",
  },
  {
    because: "a warning list lets everything in",
    script: `at("A1").setDataValidation(${list('["a"]', true)}); at("A1").setValue("c"); return at("A1").getValue();`,
    gives: "c",
    source: "ref: DataValidationBuilder.setAllowInvalid",
  },
  {
    because: "without setAllowInvalid a rule only warns",
    script: `return SpreadsheetApp.newDataValidation().requireCheckbox().build().getAllowInvalid();`,
    gives: true,
    source: "ref: DataValidationBuilder.setAllowInvalid",
  },
  {
    because: "a number typed from text is compared as shown",
    script: `at("A1").setDataValidation(${list('["1","2"]', false)}); at("A1").setValue("1"); return at("A1").getValue();`,
    gives: 1,
    source: "believed",
  },
  {
    because: "a list from a range reads the range when it checks",
    script: `at("D1").setValue("a"); at("A1").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(at("D1:D5"), true).setAllowInvalid(false).build()); at("D2").setValue("b"); at("A1").setValue("b"); return at("A1").getValue();`,
    gives: "b",
    source: "believed",
  },
  {
    because: "a checkbox takes booleans alone",
    script: `at("A1").setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(false).build()); at("A1").setValue("có");`,
    throws: "violates",
    source: "believed",
  },
  {
    because: "a checkbox takes TRUE as text",
    script: `at("A1").setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(false).build()); at("A1").setValue("TRUE"); return at("A1").getValue();`,
    gives: true,
    source: "believed",
  },
  {
    because: "null removes a rule",
    script: `at("A1").setDataValidation(${list('["a"]', false)}); at("A1").setDataValidation(null); at("A1").setValue("z"); return at("A1").getDataValidation();`,
    gives: null,
    source: "ref: Range.setDataValidation",
  },
  {
    because: "a list holds 500 values",
    script: `SpreadsheetApp.newDataValidation().requireValueInList(Array.from({ length: 501 }, (_, i) => "v" + i), true);`,
    throws: "500",
    source: "believed",
  },
  {
    because: "validation set later does not touch what is there",
    script: `at("A1").setValue("z"); at("A1").setDataValidation(${list('["a"]', false)}); return at("A1").getValue();`,
    gives: "z",
    source: "believed",
  },
  {
    because: "colour rules are replaced, all of them",
    script: `const r = (f) => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(f).setBackground("#ffffff").setRanges([at("A1:A9")]).build(); sheet.setConditionalFormatRules([r("=TRUE"), r("=FALSE")]); sheet.setConditionalFormatRules([r("=1=1")]); return sheet.getConditionalFormatRules().map((x) => x.getBooleanCondition().getCriteriaValues());`,
    gives: [["=1=1"]],
    source: "ref: Sheet.setConditionalFormatRules",
  },
  {
    because: "a rule without ranges is refused",
    script: `sheet.setConditionalFormatRules([${rule("=TRUE")}.build()]);`,
    throws: "Conditional format rule",
    source: "believed",
  },
  {
    because: "a refused set of rules leaves the old ones",
    script: `sheet.setConditionalFormatRules([${rule("=TRUE")}.setRanges([at("A1")]).build()]); try { sheet.setConditionalFormatRules([${rule("=TRUE")}.build()]); } catch (e) {} return sheet.getConditionalFormatRules().length;`,
    gives: 1,
    source: "believed",
  },
  {
    because: "a rule needs a condition",
    script: `SpreadsheetApp.newConditionalFormatRule().setBackground("#ffffff").setRanges([at("A1")]).build();`,
    throws: "condition",
    source: "believed",
  },
  {
    because: "a rule whose rows were deleted is gone",
    script: `sheet.setConditionalFormatRules([${rule("=TRUE")}.setRanges([at("A3:B4")]).build()]); sheet.deleteRows(3, 2); return sheet.getConditionalFormatRules().length;`,
    gives: 0,
    source: "believed",
  },
  {
    because: "a rule's range grows with rows inserted inside",
    script: `sheet.setConditionalFormatRules([${rule("=TRUE")}.setRanges([at("A3:B4")]).build()]); sheet.insertRowsAfter(3, 2); return sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation();`,
    gives: "A3:B6",
    source: "believed",
  },
  {
    because: "rules of a missing kind are not an array",
    script: `sheet.setConditionalFormatRules(${rule("=TRUE")}.build());`,
    throws: "don't match the method signature",
    source: "believed",
  },
  {
    because: "a builder is no rule",
    script: `sheet.setConditionalFormatRules([${rule("=TRUE")}.setRanges([at("A1")])]);`,
    throws: "don't match the method signature",
    source: "believed",
  },
  {
    because: "another person's protection refuses a write",
    script: `const p = sheet.protect(); p.removeEditors(p.getEditors()); at("A1").setValue(1); return at("A1").getValue();`,
    gives: 1,
    source: "ref: Protection, the owner keeps the right",
  },
  {
    because: "a protection keeps its description",
    script: `sheet.protect().setDescription("Nhật ký").setWarningOnly(true); const [p] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET); return [p.getDescription(), p.isWarningOnly()];`,
    gives: ["Nhật ký", true],
    source: "ref: Protection.setDescription",
  },
  {
    because: "sheet protections are not range protections",
    script: `sheet.protect(); return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;`,
    gives: 0,
    source: "ref: Sheet.getProtections",
  },
  {
    because: "a kind of protection that does not exist is refused",
    script: `sheet.getProtections(SpreadsheetApp.ProtectionType.BOOK);`,
    throws: "The parameters (null) don't match",
    source: "believed",
  },
  {
    because: "a removed protection is gone",
    script: `const p = sheet.protect(); p.remove(); return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length;`,
    gives: 0,
    source: "ref: Protection.remove",
  },
];
