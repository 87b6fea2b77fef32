import type { DigestLetter } from "./digestLetter.ts";

/** Most overdue first, so that a short quota reaches those who need it most. */
export function byUrgency(letters: readonly DigestLetter[]): DigestLetter[] {
  return [...letters].sort((a, b) => b.mostOverdueDays - a.mostOverdueDays);
}
