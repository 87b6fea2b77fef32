import type { DeadlineContext } from "./context.ts";
import { type FoldedText, foldText } from "./foldText.ts";
import { groupPieces } from "./groupPieces.ts";
import type { Mention } from "./mention.ts";
import { REFINERS } from "./refineMentions.ts";
import { scanPieces } from "./scanPieces.ts";

/** Mentions on the offsets of a folded text, which choosing among them still needs. */
export function foldedMentions(folded: FoldedText, context: DeadlineContext): readonly Mention[] {
  const grouped = groupPieces(folded.text, scanPieces(folded.text, context), context);
  if (grouped.length === 0) return grouped;
  return REFINERS.reduce((mentions, refine) => refine(mentions, folded.text, context), grouped);
}

/** Every time a text speaks of, in order, none overlapping; offsets are those of `text`. */
export function findMentions(text: string, context: DeadlineContext): readonly Mention[] {
  const folded = foldText(text);
  return foldedMentions(folded, context).map((mention) => ({ ...mention, ...folded.toSource(mention) }));
}
