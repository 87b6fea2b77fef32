import { DIGIT_HEAD, headsOf } from "./ruleHeads.ts";
import type { TimeRule } from "./timeRule.ts";

export interface CompiledRule {
  /** Sticky: matches only at its lastIndex. */
  readonly pattern: RegExp;
  readonly read: TimeRule[2];
}

/** A tree of what rules begin with, a character a step; its nodes are numbered, 0 is the root. */
export interface Grammar {
  /** Node behind each step: `stepFrom(node, code)` → node. */
  readonly steps: ReadonlyMap<number, number>;
  /** Of each node, what can match where it has been reached, in the order of the table. */
  readonly rules: readonly (readonly CompiledRule[])[];
}

/** Sorts a table of rules by what they begin with. @throws when a rule can begin with neither a letter nor a digit */
export function compileRules(table: readonly TimeRule[]): Grammar {
  const steps = new Map<number, number>();
  const parents = [0];
  const ranks = [new Set<number>()];
  table.forEach(([, source], rank) => {
    for (const head of headsOf(source)) ranks[nodeOf(head, steps, parents, ranks)]?.add(rank);
  });
  const compiled = table.map(([, source, read]) => ({ pattern: patternOf(source), read }));
  // A rule whose head has been passed may still match further on; parents come before their children.
  ranks.forEach((own, node) => {
    for (const rank of ranks[parents[node] ?? 0] ?? []) own.add(rank);
  });
  return { steps, rules: ranks.map((own) => compiled.filter((_rule, rank) => own.has(rank))) };
}

/** The node of a head; the way to it is laid where there is none yet. */
function nodeOf(head: string, steps: Map<number, number>, parents: number[], ranks: Set<number>[]): number {
  let node = 0;
  for (let i = 0; i < head.length; i++) {
    const step = stepFrom(node, head.charCodeAt(i));
    const next = steps.get(step) ?? parents.length;
    if (next === parents.length) {
      steps.set(step, next);
      parents.push(node);
      ranks.push(new Set());
    }
    node = next;
  }
  return node;
}

/** @param code of a character, all digits as DIGIT_HEAD */
function stepFrom(node: number, code: number): number {
  return node * 0x10000 + code;
}

/** Without the Unicode flag a pattern runs much faster; only \p needs it. */
function patternOf(source: string): RegExp {
  return new RegExp(source.replace(/_/g, " ?"), source.includes("\\p") ? "uy" : "y");
}

const DIGITS = DIGIT_HEAD.charCodeAt(0);

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Rules to try at a place of a text, in the order of the table. */
export function rulesAt({ steps, rules }: Grammar, text: string, start: number): readonly CompiledRule[] {
  let node = 0;
  for (let at = start; at < text.length; ) {
    const code = text.charCodeAt(at);
    const next = steps.get(stepFrom(node, isDigit(code) ? DIGITS : code));
    if (next === undefined) break;
    node = next;
    at++;
    if (isDigit(code)) while (isDigit(text.charCodeAt(at))) at++;
  }
  return rules[node] ?? NO_RULES;
}

const NO_RULES: readonly CompiledRule[] = [];
