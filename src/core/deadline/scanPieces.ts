import { type CompiledRule, compileRules, type Grammar, rulesAt } from "./compileRules.ts";
import type { DeadlineContext } from "./context.ts";
import type { Piece } from "./meaning.ts";
import { TIME_RULES } from "./timeRules.ts";

/** Made when first needed: most runs of the add-on read no text. */
let grammar: Grammar | null = null;

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
  grammar ??= compileRules(TIME_RULES);
  const { head, rulesOf } = grammar;
  const pieces: Piece[] = [];
  head.lastIndex = 0;
  for (let found = head.exec(text); found; found = head.exec(text)) {
    const start = found.index;
    const rules = beginsWhole(text, start) ? rulesAt(rulesOf, found[0]) : [];
    const piece = pieceAt(rules, text, start, context);
    if (piece) pieces.push(piece);
    // After a miss the next word may begin inside this head.
    head.lastIndex = piece ? piece.end : start + 1;
  }
  return pieces;
}
