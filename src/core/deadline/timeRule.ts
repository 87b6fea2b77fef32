import { type IsoDate, yearOf } from "../calendar/isoDate.ts";
import type { DeadlineContext } from "./context.ts";
import type { Meaning } from "./meaning.ts";
import { fullYear } from "./numerals.ts";

/** Named groups of a match; a group that took no part is undefined. */
export type Groups = Readonly<Record<string, string | undefined>>;

/**
 * One way to say something about time: a sample, a regex source on folded text in which “_” stands for an optional
 * space, and what the match means (null: it only looked like it). A source must be bounded (no open repetition) and
 * must not begin with an optional word that another rule could claim.
 */
export type TimeRule = readonly [
  sample: string,
  source: string,
  read: (groups: Groups, context: DeadlineContext) => Meaning | null,
];

export const YEAR = "(?:19|20|21)\\d\\d";
export const SEP = "_[/.\\\\-]_";
/** “tháng sau”, “tuần tới”. */
export const NEXT = "sau|tới|kế_tiếp|tiếp_theo|liền_kề";
/** “năm nay”, “năm sau”. */
export const RELATIVE = "nay|này|sau|tới|kế_tiếp|tiếp_theo";
/** “của năm 2025”, “, năm sau”. */
export const IN_YEAR = `_[,(]?_(?:của_)?năm_(?:(?<yn>${YEAR})|(?<rel>${RELATIVE}))`;
/** “/2025”, “-2025”, “/25” or as IN_YEAR. */
export const OF_YEAR = `(?:${SEP}(?<y>${YEAR})|/(?<yy>\\d\\d)(?!\\d)|${IN_YEAR})?`;

/** The year that OF_YEAR or IN_YEAR found; null when none is written. */
export function yearIn(groups: Groups, base: IsoDate): number | null {
  const written = groups["y"] ?? groups["yn"] ?? groups["yy"];
  if (written) return fullYear(written);
  if (!groups["rel"]) return null;
  return yearOf(base) + (isThis(groups["rel"]) ? 0 : 1);
}

/** “này”, “nay” against “sau”, “tới”, “kế tiếp”. */
export function isThis(word: string | undefined): boolean {
  return word === "này" || word === "nay";
}
