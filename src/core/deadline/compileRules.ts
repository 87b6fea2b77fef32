import { DIGIT_HEAD, headsOf } from "./ruleHeads.ts";
import type { TimeRule } from "./timeRule.ts";

export interface CompiledRule {
  /** Sticky: matches only at its lastIndex. */
  readonly pattern: RegExp;
  readonly read: TimeRule[2];
}

/** Rules by what they begin with, a character a step. */
export interface Grammar {
  /** By character code; all digits are one. */
  readonly next: Map<number, Grammar>;
  /** What can match where this has been reached, in the order of the table. */
  rules: readonly CompiledRule[];
}

/** Sorts a table of rules by what they begin with. @throws when a rule can begin with neither a letter nor a digit */
export function compileRules(table: readonly TimeRule[]): Grammar {
  const grammar: Grammar = { next: new Map(), rules: [] };
  const rank = new Map<CompiledRule, number>();
  for (const [, source, read] of table) {
    const rule = { pattern: patternOf(source), read };
    rank.set(rule, rank.size);
    for (const head of headsOf(source)) enter(grammar, head, rule);
  }
  handDown(grammar, [], (a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  return grammar;
}

/** Without the Unicode flag a pattern runs much faster; only \p needs it. */
function patternOf(source: string): RegExp {
  return new RegExp(source.replace(/_/g, " ?"), source.includes("\\p") ? "uy" : "y");
}

function enter(grammar: Grammar, head: string, rule: CompiledRule): void {
  let at = grammar;
  for (let i = 0; i < head.length; i++) {
    const step = head.charCodeAt(i);
    const next = at.next.get(step) ?? { next: new Map(), rules: [] };
    at.next.set(step, next);
    at = next;
  }
  if (at.rules[at.rules.length - 1] !== rule) at.rules = [...at.rules, rule];
}

/** A rule whose head has been passed may still match further on. */
function handDown(
  grammar: Grammar,
  above: readonly CompiledRule[],
  order: (a: CompiledRule, b: CompiledRule) => number,
): void {
  grammar.rules = grammar.rules.length === 0 ? above : [...new Set([...above, ...grammar.rules])].sort(order);
  for (const next of grammar.next.values()) handDown(next, grammar.rules, order);
}

const DIGITS = DIGIT_HEAD.charCodeAt(0);

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Rules to try at a place of a text, in the order of the table. */
export function rulesAt(grammar: Grammar, text: string, start: number): readonly CompiledRule[] {
  let reached = grammar;
  for (let at = start; ; ) {
    const code = text.charCodeAt(at);
    const next = reached.next.get(isDigit(code) ? DIGITS : code);
    if (next === undefined) return reached.rules;
    reached = next;
    at++;
    if (isDigit(code)) while (isDigit(text.charCodeAt(at))) at++;
  }
}
