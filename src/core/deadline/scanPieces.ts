import type { DeadlineContext } from "./context.ts";
import type { Piece } from "./meaning.ts";
import type { TimeRule } from "./timeRule.ts";
import { TIME_RULES } from "./timeRules.ts";

type Reader = TimeRule[2];

const COMPILED: readonly (readonly [RegExp, Reader])[] = TIME_RULES.map(([, source, read]) => [
  new RegExp(source.replace(/_/g, " ?"), "gu"),
  read,
]);

const LETTER = /\p{L}|\p{M}/u;
const DIGIT = /\d/;

/** Words and numbers must be whole; a number may touch a letter on its right (“30/6/2025và”), not on its left. */
function isWhole(text: string, start: number, end: number): boolean {
  const [before, first, last, after] = [text[start - 1] ?? "", text[start] ?? "", text[end - 1] ?? "", text[end] ?? ""];
  if (LETTER.test(first) && LETTER.test(before)) return false;
  if (LETTER.test(last) && LETTER.test(after)) return false;
  if (DIGIT.test(last) && (DIGIT.test(after) || (/[/.]/.test(after) && DIGIT.test(text[end + 1] ?? "")))) return false;
  if (!DIGIT.test(first)) return true;
  return !LETTER.test(before) && !DIGIT.test(before) && !(/[/.]/.test(before) && DIGIT.test(text[start - 2] ?? ""));
}

function* matchesOf(pattern: RegExp, read: Reader, text: string, context: DeadlineContext): Generator<Piece> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const end = match.index + match[0].trimEnd().length;
    const start = end - match[0].trim().length;
    const meaning = end > start && isWhole(text, start, end) ? read(match.groups ?? {}, context) : null;
    if (meaning) yield { start, end, meaning };
    else pattern.lastIndex = match.index + 1;
  }
}

/** All times, bounds and look-alikes in folded text, in order, none overlapping; linear in the length of the text. */
export function scanPieces(text: string, context: DeadlineContext): readonly Piece[] {
  const found = COMPILED.flatMap(([pattern, read], order) =>
    [...matchesOf(pattern, read, text, context)].map((piece) => ({ piece, order })),
  );
  found.sort((a, b) => a.piece.start - b.piece.start || b.piece.end - a.piece.end || a.order - b.order);
  const kept: Piece[] = [];
  let reached = 0;
  for (const { piece } of found) {
    if (piece.start < reached) continue;
    kept.push(piece);
    reached = piece.end;
  }
  return kept;
}
