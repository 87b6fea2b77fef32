import type { IRange } from "@univerjs/core";
import type { ColourRuleView } from "../protocol.ts";
import { toUniverRange } from "./toUniverRange.ts";
import { YES } from "./univerCodes.ts";

/** A rule of Univer's conditional formatting, as its snapshot keeps it. */
export interface UniverColourRule {
  readonly cfId: string;
  readonly ranges: IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: {
    readonly type: "highlightCell";
    readonly subType: "formula";
    readonly value: string;
    readonly style: object;
  };
}

/** The rules of a sheet in Univer's order of the snapshot, where the first wins as in Google. */
export function colourRules(rules: readonly ColourRuleView[]): UniverColourRule[] {
  return rules.map((rule, index) => ({
    cfId: `c${index}`,
    ranges: rule.ranges.map(toUniverRange),
    stopIfTrue: true,
    rule: { type: "highlightCell", subType: "formula", value: rule.formula, style: lookOf(rule) },
  }));
}

function lookOf(rule: ColourRuleView): object {
  return {
    ...(rule.background && { bg: { rgb: rule.background } }),
    ...(rule.fontColor && { cl: { rgb: rule.fontColor } }),
    ...(rule.bold && { bl: YES }),
    ...(rule.italic && { it: YES }),
    ...(rule.strikethrough && { st: { s: YES } }),
    ...(rule.underline && { ul: { s: YES } }),
  };
}
