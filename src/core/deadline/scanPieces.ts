import type { DeadlineContext } from "./context.ts";
import type { Piece } from "./meaning.ts";
import { DIGIT_HEAD, headsOf } from "./ruleHeads.ts";
import type { TimeRule } from "./timeRule.ts";
import { TIME_RULES } from "./timeRules.ts";

interface CompiledRule {
  readonly pattern: RegExp;
  readonly read: TimeRule[2];
  readonly heads: readonly string[];
}

const COMPILED: readonly CompiledRule[] = TIME_RULES.map(([, source, read]) => ({
  // Without the Unicode flag a pattern runs much faster; only \p needs it.
  pattern: new RegExp(source.replace(/_/g, " ?"), source.includes("\\p") ? "uy" : "y"),
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

/** The longest piece at a place; of equals that of the earlier rule. Shorter matches are not even read. */
function pieceAt(rules: readonly CompiledRule[], text: string, start: number, context: DeadlineContext): Piece | null {
  let longest: Piece | null = null;
  for (const { pattern, read } of rules) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) continue;
    const end = start + match[0].trimEnd().length;
    if (end <= (longest?.end ?? start) || !endsWhole(text, end)) continue;
    const meaning = read(match.groups ?? {}, context);
    if (meaning) longest = { start, end, meaning };
  }
  return longest;
}

/** All times, bounds and look-alikes in folded text, in order, none overlapping; linear in the length of the text. */
export function scanPieces(text: string, context: DeadlineContext): readonly Piece[] {
  const pieces: Piece[] = [];
  HEAD.lastIndex = 0;
  for (let head = HEAD.exec(text); head; head = HEAD.exec(text)) {
    const start = head.index;
    const rules = RULES_OF_HEAD.get(DIGIT.test(head[0]) ? DIGIT_HEAD : head[0]) ?? [];
    const piece = beginsWhole(text, start) ? pieceAt(rules, text, start, context) : null;
    if (piece) pieces.push(piece);
    // After a miss the next word may begin inside this head.
    HEAD.lastIndex = piece ? piece.end : start + 1;
  }
  return pieces;
}
