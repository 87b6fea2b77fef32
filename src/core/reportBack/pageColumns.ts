import type { DirectiveKey } from "../register/registerColumns.ts";

/** Columns that the page is made of: a visit has no time to read the whole register. */
export const PAGE_COLUMNS = [
  ...(["id", "text", "lead", "support", "paper"] as const),
  ...(["due", "extended", "deadlineKind", "state", "standing"] as const),
] as const satisfies readonly DirectiveKey[];

/** Where they stood when the register was last read, under whatever heading. */
export interface PageColumns {
  /** Columns of the grid. */
  readonly width: number;
  /** @member place 1-based */
  readonly columns: readonly { readonly key: string; readonly place: number; readonly heading: string }[];
}

/** @param places 1-based, of any columns @param headings from the first column on */
export function pageColumns(
  places: ReadonlyMap<string, number>,
  headings: readonly string[],
  width: number,
): PageColumns {
  const columns = PAGE_COLUMNS.flatMap((key) => {
    const place = places.get(key);
    return place === undefined ? [] : [{ key, place, heading: headings[place - 1] ?? "" }];
  });
  return { width, columns };
}

/** A read costs as much as this many cells. */
const CELLS_A_READ = 20_000;

/** Neighbouring columns that are read at once. */
export interface Span {
  /** 1-based. */
  readonly first: number;
  readonly last: number;
}

/** As few columns as pay, in at most `most` reads: what stands between two of ours is read along where that is cheaper. */
export function spansOf(wanted: readonly number[], rows: number, most: number): readonly Span[] {
  const places = [...wanted].sort((a, b) => a - b);
  const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0) - 1);
  const widest = [...gaps].sort((a, b) => b - a).slice(0, most - 1);
  const spans: { first: number; last: number }[] = [];
  places.forEach((place, index) => {
    const gap = gaps[index - 1] ?? 0;
    const open = spans[spans.length - 1];
    const at = widest.indexOf(gap);
    if (open !== undefined && (gap * rows <= CELLS_A_READ || at < 0)) {
      open.last = place;
      return;
    }
    if (open !== undefined) widest.splice(at, 1);
    spans.push({ first: place, last: place });
  });
  return spans;
}
