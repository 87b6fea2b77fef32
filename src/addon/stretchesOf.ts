/** Neighbours in groups, so that one call serves each: a new one begins where an item does not follow the one before it. */
export function stretchesOf<T extends object | number>(
  items: readonly T[],
  follows: (item: T, before: T) => boolean,
): readonly (readonly T[])[] {
  const found: T[][] = [];
  for (const item of items) {
    const last = found[found.length - 1];
    const before = last?.[last.length - 1];
    if (last && before !== undefined && follows(item, before)) last.push(item);
    else found.push([item]);
  }
  return found;
}
