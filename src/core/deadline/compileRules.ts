import { DIGIT_HEAD, headsOf } from "./ruleHeads.ts";
import type { TimeRule } from "./timeRule.ts";

export interface CompiledRule {
  /** Sticky: matches only at its lastIndex. */
  readonly pattern: RegExp;
  readonly read: TimeRule[2];
}

/** Rules with the places where they are to be tried. */
export interface Grammar {
  /** Finds the next head of any rule. */
  readonly head: RegExp;
  /** Of each head, the rules that can match there, in the order of the table. */
  readonly rulesOf: ReadonlyMap<string, readonly CompiledRule[]>;
}

/** Sorts a table of rules by what they begin with. @throws when a rule can begin with neither a letter nor a digit */
export function compileRules(rules: readonly TimeRule[]): Grammar {
  const compiled = rules.map(([, source, read]) => ({ pattern: patternOf(source), read }));
  const headsOfRules = rules.map(([, source]) => new Set(headsOf(source)));
  // The longest first, so that the head found is the one that says most.
  const heads = [...new Set(headsOfRules.flatMap((own) => [...own]))].sort((a, b) => b.length - a.length);
  const rulesOf = heads.map((found): [string, CompiledRule[]] => {
    const beginnings = [found, found.slice(0, 1), found.slice(0, 2)];
    return [found, compiled.filter((_rule, index) => beginnings.some((head) => headsOfRules[index]?.has(head)))];
  });
  const source = heads.map((head) => (head === DIGIT_HEAD ? "\\d" : head)).join("|");
  return { head: new RegExp(source, "g"), rulesOf: new Map(rulesOf) };
}

/** Without the Unicode flag a pattern runs much faster; only \p needs it. */
function patternOf(source: string): RegExp {
  return new RegExp(source.replace(/_/g, " ?"), source.includes("\\p") ? "uy" : "y");
}

/** Rules to try at a head. @param head as found in a text */
export function rulesAt(rulesOf: Grammar["rulesOf"], head: string): readonly CompiledRule[] {
  return rulesOf.get(/^\d/.test(head) ? DIGIT_HEAD : head) ?? [];
}
