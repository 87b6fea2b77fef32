import type { DeadlineContext } from "./context.ts";
import type { Piece } from "./meaning.ts";
import { DIGIT_HEAD, headsOf } from "./ruleHeads.ts";
import type { TimeRule } from "./timeRule.ts";
import { TIME_RULES } from "./timeRules.ts";

interface CompiledRule {
  readonly order: number;
  readonly pattern: RegExp;
  readonly read: TimeRule[2];
  readonly heads: readonly string[];
}

const COMPILED: readonly CompiledRule[] = TIME_RULES.map(([, source, read], order) => ({
  order,
  pattern: new RegExp(source.replace(/_/g, " ?"), "uy"),
  read,
  heads: headsOf(source),
}));

/** The longest first, so that the head found is the one that says most. */
const HEADS = [...new Set(COMPILED.flatMap(({ heads }) => heads))].sort((a, b) => b.length - a.length);
const HEAD = new RegExp(HEADS.map((head) => (head === DIGIT_HEAD ? "\\d" : head)).join("|"), "g");
const RULES_OF_HEAD: ReadonlyMap<string, readonly CompiledRule[]> = new Map(
  HEADS.map((found) => [found, COMPILED.filter(({ heads }) => heads.some((head) => found.startsWith(head)))]),
);

const LETTER = /\p{L}|\p{M}/u;
const DIGIT = /\d/;

/** Words and numbers must be whole; a number may touch a letter on its right (“30/6/2025và”), not on its left. */
function beginsWhole(text: string, start: number): boolean {
  const [before, first] = [text.charAt(start - 1), text.charAt(start)];
  if (before === " ") return true;
  if (!DIGIT.test(first)) return !LETTER.test(before);
  return !LETTER.test(before) && !DIGIT.test(before) && !(/[/.]/.test(before) && DIGIT.test(text.charAt(start - 2)));
}

function endsWhole(text: string, end: number): boolean {
  const [last, after] = [text.charAt(end - 1), text.charAt(end)];
  if (DIGIT.test(last)) return !DIGIT.test(after) && !(/[/.]/.test(after) && DIGIT.test(text.charAt(end + 1)));
  return !LETTER.test(after) || !LETTER.test(last);
}

function matchAt({ pattern, read }: CompiledRule, text: string, start: number, context: DeadlineContext): Piece | null {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  if (!match) return null;
  const end = start + match[0].trimEnd().length;
  const meaning = endsWhole(text, end) ? read(match.groups ?? {}, context) : null;
  return meaning && { start, end, meaning };
}

/** All matches in the order of their beginning; of one rule none overlap. */
function matchesIn(text: string, context: DeadlineContext): readonly (readonly [Piece, order: number])[] {
  const found: [Piece, number][] = [];
  const reached = COMPILED.map(() => 0);
  HEAD.lastIndex = 0;
  for (let head = HEAD.exec(text); head; head = HEAD.exec(text)) {
    const start = head.index;
    // The next word may begin inside this head.
    HEAD.lastIndex = start + 1;
    if (!beginsWhole(text, start)) continue;
    for (const rule of RULES_OF_HEAD.get(DIGIT.test(head[0]) ? DIGIT_HEAD : head[0]) ?? []) {
      const piece = start < (reached[rule.order] ?? 0) ? null : matchAt(rule, text, start, context);
      if (!piece) continue;
      found.push([piece, rule.order]);
      reached[rule.order] = piece.end;
    }
  }
  return found;
}

/** All times, bounds and look-alikes in folded text, in order, none overlapping; linear in the length of the text. */
export function scanPieces(text: string, context: DeadlineContext): readonly Piece[] {
  const found = [...matchesIn(text, context)];
  found.sort(([a, orderA], [b, orderB]) => a.start - b.start || b.end - a.end || orderA - orderB);
  const kept: Piece[] = [];
  let reached = 0;
  for (const [piece] of found) {
    if (piece.start < reached) continue;
    kept.push(piece);
    reached = piece.end;
  }
  return kept;
}
