import { isLandmark, textTerms } from "./textTerms.ts";

/** A directive as far as its subject goes. */
export interface Subject {
  readonly text: string;
  readonly leads: readonly string[];
  readonly support: readonly string[];
}

/** A directive of the register that may be the same obligation as a new one. */
export interface Earlier {
  readonly id: string;
  /** 0 to 1: how much of the shorter text the two have in common, rare words counting most. */
  readonly score: number;
}

/** Subjects of the register, to be asked many times. */
export interface SubjectIndex {
  readonly rows: readonly { readonly id: string; readonly terms: ReadonlySet<string>; readonly weight: number }[];
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** 0 to 1: the rarer, the heavier. */
  weightOf(term: string): number;
}

/**
 * When two directives are offered as one obligation; the first that holds is enough. Weights add up rare terms, so 4.5 is
 * about five words that few other directives have. Tried on notices of one office half a year apart.
 */
const ALIKE: readonly { readonly weight: number; readonly share: number; readonly sameLandmark: boolean }[] = [
  { weight: 4.5, share: 0.25, sameLandmark: false },
  { weight: 5, share: 0, sameLandmark: true },
];

/** More would not be read. */
const MOST = 3;

function termsOf({ text, leads, support }: Subject): ReadonlySet<string> {
  return textTerms(text, [...leads, ...support]);
}

/** @param rows open directives of earlier papers. @param fresh the new ones: words that many of them share tell little. */
export function indexSubjects(
  rows: readonly (Subject & { readonly id: string })[],
  fresh: readonly Subject[],
): SubjectIndex {
  const terms = rows.map(termsOf);
  const counts = new Map<string, number>();
  for (const set of [...terms, ...fresh.map(termsOf)]) {
    for (const term of set) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const all = rows.length + fresh.length;
  const weightOf = (term: string) => Math.log(1 + all / (counts.get(term) ?? 1)) / Math.log(1 + all);
  const places = new Map<string, number[]>();
  terms.forEach((set, index) => {
    for (const term of set) {
      const known = places.get(term);
      if (known) known.push(index);
      else places.set(term, [index]);
    }
  });
  const weigh = (set: ReadonlySet<string>) => [...set].reduce((sum, term) => sum + weightOf(term), 0);
  return {
    rows: rows.map(({ id }, index) => {
      const set = terms[index] ?? new Set<string>();
      return { id, terms: set, weight: weigh(set) };
    }),
    places,
    weightOf,
  };
}

interface Shared {
  weight: number;
  landmark: boolean;
}

/** What each row has in common with `terms`, by its place in the index. */
function sharedWith(terms: ReadonlySet<string>, index: SubjectIndex): ReadonlyMap<number, Shared> {
  const found = new Map<number, Shared>();
  for (const term of terms) {
    for (const place of index.places.get(term) ?? []) {
      const shared = found.get(place) ?? { weight: 0, landmark: false };
      shared.weight += index.weightOf(term);
      shared.landmark ||= isLandmark(term);
      found.set(place, shared);
    }
  }
  return found;
}

/** Earlier directives that `subject` may repeat, change or replace; a person decides. Best first, at most three. */
export function earlierDirectives(subject: Subject, index: SubjectIndex): readonly Earlier[] {
  const terms = termsOf(subject);
  const own = [...terms].reduce((sum, term) => sum + index.weightOf(term), 0);
  const alike: Earlier[] = [];
  for (const [place, { weight, landmark }] of sharedWith(terms, index)) {
    const row = index.rows[place];
    if (!row) continue;
    const share = weight / Math.max(1, Math.min(own, row.weight));
    const rule = ALIKE.find((each) => weight >= each.weight && share >= each.share && (landmark || !each.sameLandmark));
    if (rule) alike.push({ id: row.id, score: Math.min(1, share) });
  }
  return alike.sort((a, b) => b.score - a.score || a.id.localeCompare(b.id)).slice(0, MOST);
}
