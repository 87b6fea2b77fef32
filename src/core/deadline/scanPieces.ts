import { isLetter } from "../text/isLetter.ts";
import { beginsRule, type CompiledRule, compileRules, type Grammar, isDigit, rulesAt } from "./compileRules.ts";
import type { DeadlineContext } from "./context.ts";
import type { Piece } from "./meaning.ts";
import { TIME_RULES } from "./timeRules.ts";

/** Made when first needed: most runs of the add-on read no text. */
let grammar: Grammar | null = null;

const [SPACE, DOT, SLASH] = [0x20, 0x2e, 0x2f];

/** Words and numbers must be whole; a number may touch a letter on its right (“30/6/2025và”), not on its left. */
function beginsWhole(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (before === SPACE || start === 0) return true;
  if (isLetter(before)) return false;
  if (!isDigit(text.charCodeAt(start))) return true;
  return !isDigit(before) && !((before === DOT || before === SLASH) && isDigit(text.charCodeAt(start - 2)));
}

function endsWhole(text: string, end: number): boolean {
  const [last, after] = [text.charCodeAt(end - 1), text.charCodeAt(end)];
  if (isDigit(last))
    return !isDigit(after) && !((after === DOT || after === SLASH) && isDigit(text.charCodeAt(end + 1)));
  return !isLetter(after) || !isLetter(last);
}

/** The longest piece at a place; of equals that of the earlier rule. Shorter matches are not even read. */
function pieceAt(rules: readonly CompiledRule[], text: string, start: number, context: DeadlineContext): Piece | null {
  let longest: Piece | null = null;
  for (const { pattern, read } of rules) {
    pattern.lastIndex = start;
    // Tested first: most fail, and the groups of a match are costly to make.
    if (!pattern.test(text)) continue;
    const end = trimmedEnd(text, pattern.lastIndex);
    if (end <= (longest?.end ?? start) || !endsWhole(text, end)) continue;
    pattern.lastIndex = start;
    const meaning = read(pattern.exec(text)?.groups ?? {}, context);
    if (meaning) longest = { start, end, meaning };
  }
  return longest;
}

/** Folded text has no other white space. */
function trimmedEnd(text: string, end: number): number {
  let at = end;
  while (text.charCodeAt(at - 1) === SPACE) at--;
  return at;
}

/** All times, bounds and look-alikes in folded text, in order, none overlapping; linear in the length of the text. */
export function scanPieces(text: string, context: DeadlineContext): readonly Piece[] {
  grammar ??= compileRules(TIME_RULES);
  const pieces: Piece[] = [];
  for (let start = 0; start < text.length; ) {
    const mayBegin = beginsRule(grammar, text.charCodeAt(start)) && beginsWhole(text, start);
    const piece = mayBegin ? pieceAt(rulesAt(grammar, text, start), text, start, context) : null;
    if (piece) pieces.push(piece);
    start = piece ? piece.end : nextStart(text, start);
  }
  return pieces;
}

/** Nothing begins inside a word. */
function nextStart(text: string, start: number): number {
  let at = start + 1;
  if (isLetter(text.charCodeAt(start))) while (isLetter(text.charCodeAt(at))) at++;
  return at;
}
