import type { Candidate, ColumnGuess } from "./guessColumns.ts";
import type { LayoutKey } from "./headingLexicon.ts";

/** Without these a directive cannot be tracked: a column that may be one of them is tried as such first. */
const SOUGHT: Partial<Readonly<Record<LayoutKey, number>>> = { text: 0.5, lead: 0.5, due: 0.5 };
/** Any number of columns may be of no use, or hold ticks of one state each. */
const MANY: ReadonlySet<LayoutKey> = new Set<LayoutKey>(["other", "state"]);
/** Guesses below this are not worth a question. */
const LEAST = 0.3;
/** Two columns that may both be the same: which one is a person's to say. */
const TOO_CLOSE = 0.06;
const UNSURE = 0.55;

interface Pair {
  readonly candidate: Candidate;
  readonly guess: ColumnGuess;
  readonly rank: number;
}

/** Best first; equals by their content and words, never by their place, so that columns may stand in any order. */
function pairsOf(candidates: readonly Candidate[]): Pair[] {
  const pairs = candidates.flatMap((candidate) =>
    candidate.guesses
      .filter(({ score }) => score >= LEAST)
      .map((guess) => ({ candidate, guess, rank: guess.score + (SOUGHT[guess.key] ?? 0) })),
  );
  return pairs.sort(
    (a, b) =>
      b.rank - a.rank ||
      b.candidate.profile.filled - a.candidate.profile.filled ||
      (a.candidate.heading < b.candidate.heading ? -1 : Number(a.candidate.heading > b.candidate.heading)) ||
      a.candidate.index - b.candidate.index,
  );
}

/** A column with ticks or state words, beside another of that key. */
const mayRepeat = ({ candidate, guess }: Pair) =>
  guess.key === "other" || (guess.key === "state" && (candidate.profile.ticks > 0.5 || candidate.profile.filled === 0));

/** Gives every column at most one meaning and every meaning at most one column, by the best guesses. */
export function assignColumns(candidates: readonly Candidate[]): ReadonlyMap<number, ColumnGuess> {
  const pairs = pairsOf(candidates);
  const settled = new Map<number, ColumnGuess>();
  const taken = new Map<LayoutKey, Pair>();
  for (const pair of pairs) {
    const { candidate, guess } = pair;
    if (settled.has(candidate.index)) continue;
    const holder = taken.get(guess.key);
    if (holder !== undefined && !(MANY.has(guess.key) && mayRepeat(pair))) continue;
    settled.set(candidate.index, guess);
    if (holder === undefined) taken.set(guess.key, pair);
  }
  return withDoubts(settled, pairs);
}

/** A rival that no heading explains makes the choice a question. */
function withDoubts(
  settled: ReadonlyMap<number, ColumnGuess>,
  pairs: readonly Pair[],
): ReadonlyMap<number, ColumnGuess> {
  return new Map(
    [...settled].map(([index, guess]) => {
      const rival = pairs.find(
        (pair) =>
          pair.guess.key === guess.key &&
          pair.candidate.index !== index &&
          settled.get(pair.candidate.index)?.from !== "heading" &&
          pair.guess.score > guess.score - TOO_CLOSE,
      );
      if (rival === undefined || MANY.has(guess.key)) return [index, guess];
      const reason = `${guess.reason}; còn cột ${rival.candidate.heading === "" ? "khác" : `“${rival.candidate.heading}”`} giống như vậy`;
      return [index, { ...guess, score: Math.min(guess.score, UNSURE), reason }];
    }),
  );
}
