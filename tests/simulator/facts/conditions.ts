import type { Fact } from "../fact.ts";

const DAY = "new Date(2026, 5, 30)";

/** Conditions as script text: the method after “require” or “when”, its arguments, one value that meets it, one that does not. */
const CONDITIONS: readonly (readonly [type: string, method: string, args: string, fits: string, fails: string])[] = [
  ["NUMBER_EQUAL_TO", "NumberEqualTo", "5", "5", "6"],
  ["NUMBER_NOT_EQUAL_TO", "NumberNotEqualTo", "5", "6", "5"],
  ["NUMBER_GREATER_THAN", "NumberGreaterThan", "5", "5.5", "5"],
  ["NUMBER_GREATER_THAN_OR_EQUAL_TO", "NumberGreaterThanOrEqualTo", "5", "5", "4.5"],
  ["NUMBER_LESS_THAN", "NumberLessThan", "5", "4.5", "5"],
  ["NUMBER_LESS_THAN_OR_EQUAL_TO", "NumberLessThanOrEqualTo", "5", "5", "5.5"],
  ["NUMBER_BETWEEN", "NumberBetween", "1, 5", "5", "5.5"],
  ["NUMBER_NOT_BETWEEN", "NumberNotBetween", "1, 5", "5.5", "5"],
  ["TEXT_CONTAINS", "TextContains", `"ban"`, `"UBND, BAN quản lý"`, `"sở"`],
  ["TEXT_DOES_NOT_CONTAIN", "TextDoesNotContain", `"ban"`, `"sở"`, `"Ban quản lý"`],
  ["TEXT_EQUAL_TO", "TextEqualTo", `"sở"`, `"sở"`, `"sở y"`],
  ["DATE_EQUAL_TO", "DateEqualTo", DAY, "new Date(2026, 5, 30, 9)", "new Date(2026, 6, 1)"],
  ["DATE_AFTER", "DateAfter", DAY, "new Date(2026, 6, 1)", "new Date(2026, 5, 30, 9)"],
  ["DATE_BEFORE", "DateBefore", DAY, "new Date(2026, 5, 29, 23)", DAY],
  ["DATE_BETWEEN", "DateBetween", `${DAY}, new Date(2026, 6, 2)`, "new Date(2026, 6, 2, 9)", "new Date(2026, 6, 3)"],
  ["DATE_IS_VALID_DATE", "Date", "", DAY, `"hôm nay"`],
];

/** Conditions that only colour rules have. */
const COLOUR_ONLY: readonly (readonly [type: string, method: string, args: string])[] = [
  ["TEXT_STARTS_WITH", "TextStartsWith", `"Quá"`],
  ["TEXT_ENDS_WITH", "TextEndsWith", `"hạn"`],
  ["CELL_EMPTY", "CellEmpty", ""],
  ["CELL_NOT_EMPTY", "CellNotEmpty", ""],
];

/** Conditions that only validation has. */
const VALIDATION_ONLY = ["DATE_BETWEEN", "DATE_IS_VALID_DATE"];

const validations: readonly Fact[] = CONDITIONS.map(([type, method, args, fits, fails]) => ({
  because: `a validation with ${type} tells its kind, takes what fits and refuses what does not`,
  script: `const rule = SpreadsheetApp.newDataValidation().require${method}(${args}).setAllowInvalid(false).build();
    at("A1").setDataValidation(rule); at("A1").setValue(${fits});
    let refused = false; try { at("A1").setValue(${fails}); } catch (e) { refused = /violates/.test(e.message); }
    return [rule.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.${type}, refused];`,
  gives: [true, true],
  source: `ref: DataValidationBuilder.require${method}`,
}));

const colours: readonly Fact[] = [
  ...CONDITIONS.filter(([type]) => !VALIDATION_ONLY.includes(type)),
  ...COLOUR_ONLY,
].map(([type, method, args]) => ({
  because: `a colour rule with ${type} is kept with its kind and its values`,
  script: `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().when${method}(${args}).setBackground("#ff0000").setRanges([at("A1")]).build()]);
    const kept = sheet.getConditionalFormatRules()[0].getBooleanCondition();
    return [kept.getCriteriaType() === SpreadsheetApp.BooleanCriteria.${type}, kept.getCriteriaValues().length];`,
  gives: [true, args === "" ? 0 : args.startsWith("new") ? 1 : args.split(",").length],
  source: `ref: ConditionalFormatRuleBuilder.when${method}`,
}));

/** The kinds of conditions on cells. */
export const CONDITION_FACTS: readonly Fact[] = [
  ...validations,
  ...colours,
  {
    because: "a validation by formula keeps its formula",
    script: `const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied("=A1>0").build(); return [String(rule.getCriteriaType()), rule.getCriteriaValues()];`,
    gives: ["CUSTOM_FORMULA", ["=A1>0"]],
    source: "ref: DataValidationBuilder.requireFormulaSatisfied",
  },
  {
    because: "a validation by list tells its values and its arrow",
    script: `const rule = SpreadsheetApp.newDataValidation().requireValueInList(["a", "b"], false).build(); return rule.getCriteriaValues();`,
    gives: [["a", "b"], false],
    source: "ref: DataValidation.getCriteriaValues",
  },
  {
    because: "a validation by range tells its range",
    script: `const rule = SpreadsheetApp.newDataValidation().requireValueInRange(at("B1:B9")).build(); const [range, arrow] = rule.getCriteriaValues(); return [range.getA1Notation(), arrow];`,
    gives: ["B1:B9", true],
    source: "ref: DataValidation.getCriteriaValues",
  },
  {
    because: "a validation keeps its help text, and a copy of it is apart",
    script: `const rule = SpreadsheetApp.newDataValidation().requireCheckbox().setHelpText("Chọn một").build(); const copy = rule.copy().setHelpText(null).build(); return [rule.getHelpText(), copy.getHelpText()];`,
    gives: ["Chọn một", null],
    source: "ref: DataValidation.copy",
  },
  {
    because: "a colour rule keeps its fonts",
    script: `const rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground("#FF0000").setFontColor("#00FF00").setBold(true).setItalic(true).setUnderline(true).setStrikethrough(true).setRanges([at("A1")]).build();
      const kept = rule.getBooleanCondition(); return [kept.getBackground(), kept.getFontColor(), kept.getBold(), kept.getItalic()];`,
    gives: ["#ff0000", "#00ff00", true, true],
    source: "ref: BooleanCondition",
  },
  {
    because: "a copy of a colour rule is apart",
    script: `const rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground("#ff0000").setRanges([at("A1")]).build();
      const copy = rule.copy().setBackground("#00ff00").build();
      return [rule, copy].map((r) => [r.getBooleanCondition().getBackground(), r.getGradientCondition(), r.getRanges()[0].getA1Notation()]);`,
    gives: [
      ["#ff0000", null, "A1"],
      ["#00ff00", null, "A1"],
    ],
    source: "ref: ConditionalFormatRule.copy",
  },
];
