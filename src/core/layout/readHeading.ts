import { foldHeading } from "./foldHeading.ts";
import { type HeadingPhrase, headingPhrases, type LayoutKey } from "./headingLexicon.ts";

/** A meaning a heading may have. */
export interface HeadingGuess {
  readonly key: LayoutKey;
  /** 0-1; 1 for a spelling of its own. */
  readonly score: number;
}

/** Longest heading that is read: a sentence names no column. */
const LONGEST = 16;
/** A heading is the phrase itself, begins with it, or only holds it: Vietnamese puts the noun that matters first. */
const HOLDS = 0.5;
const COVERS = 0.35;
const BEGINS = 0.15;
/** Other words stand between those of the phrase. */
const GAPPED = 0.95;

interface Match extends HeadingGuess {
  readonly places: readonly number[];
}

/** Where the words of `phrase` stand in `heading`, in their order; null when one is missing. */
function placesOf(phrase: readonly string[], heading: readonly string[]): number[] | null {
  const places: number[] = [];
  let from = 0;
  for (const word of phrase) {
    const at = heading.indexOf(word, from);
    if (at < 0) return null;
    places.push(at);
    from = at + 1;
  }
  return places;
}

function matchOf({ key, weight, words }: HeadingPhrase, heading: readonly string[]): Match | null {
  const places = placesOf(words, heading);
  const first = places?.[0];
  const last = places?.[places.length - 1];
  if (places === null || first === undefined || last === undefined) return null;
  const gap = last - first + 1 - places.length;
  if (gap > 2 || (gap > 0 && words.length === 2 && words[0] === "ngay")) return null;
  const share = words.length / heading.length;
  const fit = HOLDS + COVERS * share + (first === 0 ? BEGINS : 0);
  return { key, score: weight * fit * (gap > 0 ? GAPPED : 1), places };
}

const isWithin = (inner: readonly number[], outer: readonly number[]) =>
  inner.length < outer.length && inner.every((place) => outer.includes(place));

/** What a heading may mean, surest first; the longest phrase speaks for its words (“cơ quan phối hợp” is no “cơ quan”). */
export function readHeading(text: string): HeadingGuess[] {
  const heading = foldHeading(text);
  if (heading.length === 0 || heading.length > LONGEST) return [];
  const matches = headingPhrases().flatMap((phrase) => matchOf(phrase, heading) ?? []);
  const whole = matches.filter(({ places }) => !matches.some((other) => isWithin(places, other.places)));
  const best = new Map<LayoutKey, number>();
  for (const { key, score } of whole) best.set(key, Math.max(score, best.get(key) ?? 0));
  return [...best].map(([key, score]) => ({ key, score })).sort((a, b) => b.score - a.score);
}

/** Surely enough to tell a row of headings by. */
export const NAMES_A_COLUMN = 0.62;
