import { DIGIT_HEAD, headsOf } from "./ruleHeads.ts";
import type { TimeRule } from "./timeRule.ts";

export interface CompiledRule {
  /** Sticky: matches only at its lastIndex. */
  readonly pattern: RegExp;
  readonly read: TimeRule[2];
}

/**
 * A tree of what rules begin with, a character a step; its nodes are numbered, 0 is the root. The children of a node
 * are linked to one another: most nodes have one or two, and a map is slow to ask at every word.
 */
export interface Grammar {
  /** Child of the root by the code of its character; 0 where no rule begins. */
  readonly roots: Uint16Array;
  /** Of each node: the code that leads to it, its first child and the next child of its parent; 0 for none. */
  readonly codes: Uint16Array;
  readonly children: Uint16Array;
  readonly siblings: Uint16Array;
  /** Of each node, what can match where it has been reached, in the order of the table. */
  readonly rules: readonly (readonly CompiledRule[])[];
}

/** Sorts a table of rules by what they begin with. @throws when a rule can begin with neither a letter nor a digit */
export function compileRules(table: readonly TimeRule[]): Grammar {
  const root = newNode();
  table.forEach(([, source], rank) => {
    for (const head of headsOf(source)) nodeOf(root, head).ranks.add(rank);
  });
  const compiled = table.map(([, source, read]) => ({ pattern: patternOf(source), read }));
  const nodes = [root];
  for (const node of nodes) for (const child of node.next.values()) nodes.push(child);
  const numbers = new Map(nodes.map((node, number) => [node, number] as const));
  const links = () => new Uint16Array(nodes.length);
  const grammar = { roots: new Uint16Array(0x10000), codes: links(), children: links(), siblings: links() };
  for (const [at, { next, ranks }] of nodes.entries()) {
    let before = 0;
    for (const [code, child] of next) {
      const number = numbers.get(child) ?? 0;
      // A rule whose head has been passed may still match further on; parents come before their children.
      for (const rank of ranks) child.ranks.add(rank);
      grammar.codes[number] = code;
      if (at === 0) grammar.roots[code] = number;
      else if (before === 0) grammar.children[at] = number;
      else grammar.siblings[before] = number;
      before = number;
    }
  }
  return { ...grammar, rules: nodes.map(({ ranks }) => compiled.filter((_rule, rank) => ranks.has(rank))) };
}

interface Node {
  readonly next: Map<number, Node>;
  /** Places in the table of the rules that have this head. */
  readonly ranks: Set<number>;
}

function newNode(): Node {
  return { next: new Map(), ranks: new Set() };
}

/** The node of a head; the way to it is laid where there is none yet. */
function nodeOf(root: Node, head: string): Node {
  let node = root;
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i);
    const next = node.next.get(code) ?? newNode();
    node.next.set(code, next);
    node = next;
  }
  return node;
}

/** Without the Unicode flag a pattern runs much faster; only \p needs it. */
function patternOf(source: string): RegExp {
  return new RegExp(source.replace(/_/g, " ?"), source.includes("\\p") ? "uy" : "y");
}

const DIGITS = DIGIT_HEAD.charCodeAt(0);

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** May a rule begin with this character? */
export function beginsRule({ roots }: Grammar, code: number): boolean {
  return roots[isDigit(code) ? DIGITS : code] !== 0;
}

/** Rules to try at a place of a text, in the order of the table; spaces are passed over, as in heads. */
export function rulesAt(
  { roots, codes, children, siblings, rules }: Grammar,
  text: string,
  start: number,
): readonly CompiledRule[] {
  let node = 0;
  for (let at = start; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code === SPACE) continue;
    if (isDigit(code)) {
      code = DIGITS;
      at = digitsEnd(text, at) - 1;
    }
    let next = node === 0 ? (roots[code] ?? 0) : (children[node] ?? 0);
    while (next !== 0 && codes[next] !== code) next = siblings[next] ?? 0;
    if (next === 0) break;
    node = next;
  }
  return rules[node] ?? NO_RULES;
}

/** “2 5” is one run: a head does not tell. */
function digitsEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && (isDigit(text.charCodeAt(at)) || text.charCodeAt(at) === SPACE)) at++;
  return at;
}

const SPACE = 0x20;
const NO_RULES: readonly CompiledRule[] = [];
