import type { ConditionalRule, DataValidation } from "hucre/xlsx";
import { type Area, toA1 } from "../simulator/area.ts";
import type { ColourRule } from "../simulator/book.ts";
import type { CellRule, Criterion } from "../simulator/cellRule.ts";
import { type Condition, conditionFormula } from "../simulator/conditions.ts";
import type { LocaleRules } from "../simulator/typing.ts";
import { toRgb } from "./cellStyles.ts";
import { fileColourScale } from "./colourScale.ts";
import { toNeutralFormula } from "./formulaText.ts";
import { OWN_SHEET } from "./ownSheet.ts";

/** What the parts of the file share; lists and conditions fill while it is written. */
export interface FileParts {
  readonly names: ReadonlyMap<number, string>;
  readonly lists: string[][];
  readonly conditions: Record<string, Condition>;
  readonly locale: LocaleRules;
}

/** A colour rule in the file's form. */
export function fileColourRule(rule: ColourRule, priority: number, file: FileParts): ConditionalRule {
  const range = rule.ranges.map(toA1).join(" ");
  if (rule.native !== null) return { ...JSON.parse(rule.native), priority, range };
  if (rule.gradient) return { type: "colorScale", priority, range, colorScale: fileColourScale(rule.gradient) };
  const formula = rule.condition
    ? conditionText(rule.condition, rule.ranges, file)
    : neutralFormula(rule.formula ?? "", file.locale);
  const { background, fontColor, bold, italic, underline, strikethrough } = rule;
  const font = {
    ...(bold !== null && { bold }),
    ...(italic !== null && { italic }),
    ...(underline !== null && { underline }),
    ...(strikethrough !== null && { strikethrough }),
    ...(fontColor !== null && { color: { rgb: toRgb(fontColor) } }),
  };
  return {
    type: "expression",
    priority,
    range,
    formula,
    // In Sheets the first rule that applies wins.
    stopIfTrue: true,
    style: {
      ...(Object.keys(font).length > 0 && { font }),
      ...(background !== null && {
        fill: { type: "pattern" as const, pattern: "solid" as const, bgColor: { rgb: toRgb(background) } },
      }),
    },
  };
}

function neutralFormula(formula: string, locale: LocaleRules): string {
  return (toNeutralFormula(formula, locale) ?? formula).replace(/^=/, "");
}

/** A condition as a formula over the first cell of its areas; what it was is kept beside. */
function conditionText(condition: Condition, areas: readonly Area[], file: FileParts): string {
  const [first] = areas;
  const cell = first ? toA1({ ...first, rows: 1, columns: 1 }) : "A1";
  const formula = conditionFormula(condition, cell).slice(1);
  file.conditions[formula] = condition;
  return formula;
}

/** A data validation in the file's form. */
export function fileValidation(rule: CellRule, areas: readonly Area[], file: FileParts): DataValidation {
  const range = areas.map(toA1).join(" ");
  if (rule.criterion.kind === "UNKNOWN") return { ...JSON.parse(rule.criterion.native), range };
  return {
    ...fileCriterion(rule.criterion, areas, file),
    range,
    allowBlank: true,
    showErrorMessage: !rule.allowInvalid,
    errorStyle: rule.allowInvalid ? "warning" : "stop",
    ...(rule.helpText ? { showInputMessage: true, inputMessage: rule.helpText } : {}),
  };
}

function fileCriterion(
  criterion: Exclude<Criterion, { kind: "UNKNOWN" }>,
  areas: readonly Area[],
  file: FileParts,
): Pick<DataValidation, "type" | "formula1" | "values"> {
  const { names, lists, locale } = file;
  switch (criterion.kind) {
    case "CONDITION":
      return { type: "custom", formula1: conditionText(criterion.condition, areas, file) };
    case "CHECKBOX":
      return { type: "list", values: ["TRUE", "FALSE"] };
    case "VALUE_IN_LIST":
      return { type: "list", formula1: listReference(criterion.values, lists) };
    case "VALUE_IN_RANGE":
      return { type: "list", formula1: absoluteReference(names.get(criterion.sheetId) ?? "", criterion.area) };
    case "CUSTOM_FORMULA":
      return { type: "custom", formula1: neutralFormula(criterion.formula, locale) };
  }
}

/** Lists stand on the own sheet: in place a file allows 255 letters and no comma. */
function listReference(values: readonly string[], lists: string[][]): string {
  const key = JSON.stringify(values);
  let index = lists.findIndex((list) => JSON.stringify(list) === key);
  if (index < 0) index = lists.push([...values]) - 1;
  return absoluteReference(OWN_SHEET, { row: 1, column: index + 2, rows: values.length, columns: 1 });
}

/** "'Sheet'!$A$1:$B$2". */
export function absoluteReference(sheet: string, area: Area): string {
  return `'${sheet.replace(/'/g, "''")}'!${toA1(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}
