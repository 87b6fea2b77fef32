import type { ConditionalRule, DataValidation } from "hucre/xlsx";
import { type Area, parseA1, splitSheetName } from "../simulator/area.ts";
import type { Book, ColourRule } from "../simulator/book.ts";
import type { CellRule, Criterion } from "../simulator/cellRule.ts";
import type { LocaleRules } from "../simulator/typing.ts";
import { fromRgb } from "./cellStyles.ts";
import { gradientOf } from "./colourScale.ts";
import { fromNeutralFormula } from "./formulaText.ts";
import { OWN_SHEET, type OwnData } from "./ownSheet.ts";

/** A file's conditional rule; kinds that are not simulated are kept as they are. */
export function colourRule(
  rule: ConditionalRule,
  ranges: Area[],
  own: OwnData | null,
  locale: LocaleRules,
): ColourRule {
  const simple = rule.type === "expression" && typeof rule.formula === "string";
  const condition = own?.conditions[String(rule.formula)] ?? null;
  const gradient = rule.colorScale ? gradientOf(rule.colorScale) : null;
  const { font, fill } = rule.style ?? {};
  const { range: _range, priority: _priority, ...native } = rule;
  return {
    ranges,
    condition,
    gradient,
    formula: simple && !condition ? fromNeutralFormula(`=${String(rule.formula)}`, locale) : null,
    background: fill?.type === "pattern" ? fromRgb(fill.bgColor?.rgb ?? fill.fgColor?.rgb) : null,
    fontColor: fromRgb(font?.color?.rgb),
    bold: font?.bold ?? null,
    italic: font?.italic ?? null,
    strikethrough: font?.strikethrough ?? null,
    underline: font?.underline === undefined ? null : Boolean(font.underline),
    native: simple || gradient ? null : JSON.stringify(native),
  };
}

/** A file's data validation; kinds that are not simulated are kept as they are. */
export function cellRule(book: Book, validation: DataValidation, own: OwnData | null, locale: LocaleRules): CellRule {
  return {
    criterion: criterionOf(book, validation, own, locale),
    allowInvalid: validation.showErrorMessage !== true || (validation.errorStyle ?? "stop") !== "stop",
    helpText: validation.inputMessage ?? null,
  };
}

function criterionOf(book: Book, validation: DataValidation, own: OwnData | null, locale: LocaleRules): Criterion {
  const { type, values, formula1 = "" } = validation;
  if (type === "list" && values) {
    const isCheckbox = values.length === 2 && values[0] === "TRUE" && values[1] === "FALSE";
    return isCheckbox ? { kind: "CHECKBOX" } : { kind: "VALUE_IN_LIST", values, showDropdown: true };
  }
  const list = type === "list" ? ownList(formula1, own) : null;
  if (list) return { kind: "VALUE_IN_LIST", values: list, showDropdown: true };
  const place = type === "list" ? referenceTo(book, formula1) : null;
  if (place) return { kind: "VALUE_IN_RANGE", ...place, showDropdown: true };
  const condition = type === "custom" ? own?.conditions[formula1] : undefined;
  if (condition) return { kind: "CONDITION", condition };
  if (type === "custom") return { kind: "CUSTOM_FORMULA", formula: fromNeutralFormula(`=${formula1}`, locale) };
  const { range: _range, ...native } = validation;
  return { kind: "UNKNOWN", native: JSON.stringify(native) };
}

/** The list on our own sheet that a reference means. */
function ownList(reference: string, own: OwnData | null): readonly string[] | null {
  const { sheet, address } = splitSheetName(reference);
  const area = sheet === OWN_SHEET ? parseA1(address, 1_000_000, 20_000) : null;
  return area ? (own?.lists[area.column - 2] ?? null) : null;
}

/** The cells that "'Sheet'!$A$1:$B$2" means; null when the book has none. */
export function referenceTo(book: Book, reference: string): { sheetId: number; area: Area } | null {
  const { sheet: name, address } = splitSheetName(reference.replace(/^=/, ""));
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  const area = sheet ? parseA1(address, sheet.maxRows, sheet.maxColumns) : null;
  return sheet && area ? { sheetId: sheet.id, area } : null;
}
