import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, Script } from "node:vm";

/** What Google has to fetch and compile. */
export interface BundleCost {
  /** Bytes of each file that is pushed. */
  readonly bytes: Readonly<Record<string, number>>;
  /** Milliseconds that the scripts take to load in a bare context, as every run does: the median of several. */
  readonly loadMs: number;
}

const TIMES = 9;

/** Looks at a folder as it is pushed. */
export function bundleCost(folder: string): BundleCost {
  const names = readdirSync(folder).sort();
  const scripts = names.filter((name) => name.endsWith(".js")).map((name) => readFileSync(join(folder, name), "utf8"));
  const taken = Array.from({ length: TIMES }, () => {
    const started = performance.now();
    const context = createContext({});
    for (const code of scripts) new Script(code).runInContext(context);
    return performance.now() - started;
  });
  const [median = 0] = taken.sort((a, b) => a - b).slice(TIMES >> 1);
  const bytes = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name)).byteLength]));
  return { bytes, loadMs: Math.round(median * 10) / 10 };
}
