/** Keys that move along a row or down a column. */
const STEPS = {
  row: { ArrowRight: 1, ArrowLeft: -1 },
  column: { ArrowDown: 1, ArrowUp: -1 },
} as const;

/**
 * Where a key leads in a list of `size` places.
 * @param at 0-based. @returns null when the key does not move, or there is no place to go.
 */
export function moveIn(key: string, at: number, size: number, along: "row" | "column"): number | null {
  if (size === 0) return null;
  if (key === "Home") return 0;
  if (key === "End") return size - 1;
  const steps: Readonly<Record<string, number>> = STEPS[along];
  const step = steps[key];
  if (step === undefined) return null;
  const next = at + step;
  return next >= 0 && next < size ? next : null;
}
