import type { CellRule } from "../simulator/cellRule.ts";
import { plainStyle, type Style } from "../simulator/style.ts";

/** Styles and validations by number, in the order in which they were first told; only ever grows. */
export interface Palette {
  readonly styles: readonly Style[];
  readonly rules: readonly CellRule[];
  /** null for a cell nobody touched. */
  style(style: Style | undefined): number | null;
  /** Equal rules have one number, however often a script makes them anew. */
  rule(rule: CellRule | undefined): number | null;
}

/** A palette without colours yet. */
export function newPalette(): Palette {
  const styles: Style[] = [];
  const rules: CellRule[] = [];
  const styleNumbers = new Map<Style, number>();
  const ruleNumbers = new Map<string, number>();
  return {
    styles,
    rules,
    style(style = plainStyle) {
      if (style === plainStyle) return null;
      const known = styleNumbers.get(style);
      if (known !== undefined) return known;
      styleNumbers.set(style, styles.length);
      return styles.push(style) - 1;
    },
    rule(rule) {
      if (!rule) return null;
      const key = ruleKey(rule);
      const known = ruleNumbers.get(key);
      if (known !== undefined) return known;
      ruleNumbers.set(key, rules.length);
      return rules.push(rule) - 1;
    },
  };
}

const ruleKeys = new WeakMap<CellRule, string>();

function ruleKey(rule: CellRule): string {
  const known = ruleKeys.get(rule);
  if (known !== undefined) return known;
  const key = JSON.stringify(rule);
  ruleKeys.set(rule, key);
  return key;
}

/** Whether two validations ask for the same. */
export function sameRule(a: CellRule | undefined, b: CellRule | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && ruleKey(a) === ruleKey(b));
}
