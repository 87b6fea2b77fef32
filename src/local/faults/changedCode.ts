import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A change of the built add-on. */
export interface Change {
  /** Part of a line of the built scripts; the bundler may number its names. */
  readonly line: RegExp;
  readonly instead: string;
}

/** A copy of the built add-on with changes, in a new folder; throws when the scripts do not hold what is to be changed. */
export function changedCode(changes: readonly Change[], dist: string): string {
  const folder = mkdtempSync(join(tmpdir(), "dondoc-changed-"));
  cpSync(dist, folder, { recursive: true });
  const scripts = readdirSync(folder).filter((name) => /\.js$|^Reader.*\.html$/.test(name));
  for (const { line, instead } of changes) {
    const holding = scripts.filter((name) => line.test(readFileSync(join(folder, name), "utf8")));
    if (holding.length === 0) throw new Error(`the built scripts hold no ${line}`);
    for (const name of holding) {
      const path = join(folder, name);
      writeFileSync(path, readFileSync(path, "utf8").replace(new RegExp(line, "g"), instead));
    }
  }
  return folder;
}
