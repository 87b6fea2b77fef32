import { type Column, headingsOf, normaliseHeading } from "./column.ts";

/** Which 0-based cell of a row holds each column; columns not found are absent. */
export type HeadingMap = ReadonlyMap<string, number>;

/** Columns found by their headings: each heading serves one column, the first that names it. */
export function mapHeadings(headings: readonly string[], columns: readonly Column[]): HeadingMap {
  const places = new Map<string, number>();
  headings.map(normaliseHeading).forEach((heading, index) => {
    if (heading !== "" && !places.has(heading)) places.set(heading, index);
  });
  const map = new Map<string, number>();
  const taken = new Set<number>();
  for (const column of columns) {
    const heading = headingsOf(column).find((name) => {
      const place = places.get(name);
      return place !== undefined && !taken.has(place);
    });
    const place = heading === undefined ? undefined : places.get(heading);
    if (place === undefined) continue;
    map.set(column.key, place);
    taken.add(place);
  }
  return map;
}
