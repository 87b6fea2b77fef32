import { type Change, changedCode } from "./changedCode.ts";

/** What keeps a sending safe, and how the built add-on is made to do without it. */
export const GUARDS = {
  ledger: [{ line: /store\.setProperty\(markName\(.*\);/, instead: "" }],
  lock: [
    { line: /if \(!lock\.tryLock\(waitMs\)\) return null;/, instead: "" },
    { line: /lock\.releaseLock\(\);/, instead: "" },
    { line: /if \(holder && .* > nowMs\) return false;/, instead: "" },
  ],
  verify: [
    { line: /if \(.*!areStillAsRead\(blocks, .*/, instead: "" },
    { line: /const notes = settle\(blocks, .*\);/, instead: "const notes = [];" },
  ],
} as const satisfies Readonly<Record<string, readonly Change[]>>;

export type Guard = keyof typeof GUARDS;

export function isGuard(name: string): name is Guard {
  return Object.keys(GUARDS).includes(name);
}

/** A copy of the built add-on without a guard; throws when the scripts no longer hold what is to be taken out. */
export function codeWithout(guard: Guard, dist: string): string {
  return changedCode(GUARDS[guard], dist);
}
