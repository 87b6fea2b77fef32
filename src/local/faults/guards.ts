import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Taken {
  /** Part of a line of the built scripts; the bundler may number its names. */
  readonly line: RegExp;
  readonly instead: string;
}

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
} as const satisfies Readonly<Record<string, readonly Taken[]>>;

export type Guard = keyof typeof GUARDS;

export function isGuard(name: string): name is Guard {
  return Object.keys(GUARDS).includes(name);
}

/** A copy of the built add-on without a guard; throws when the scripts no longer hold what is to be taken out. */
export function codeWithout(guard: Guard, dist: string): string {
  const folder = mkdtempSync(join(tmpdir(), `dondoc-without-${guard}-`));
  cpSync(dist, folder, { recursive: true });
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  for (const { line, instead } of GUARDS[guard]) {
    const holding = scripts.filter((name) => line.test(readFileSync(join(folder, name), "utf8")));
    if (holding.length === 0) throw new Error(`the built scripts hold no ${line}`);
    for (const name of holding) {
      const path = join(folder, name);
      writeFileSync(path, readFileSync(path, "utf8").replace(new RegExp(line, "g"), instead));
    }
  }
  return folder;
}
