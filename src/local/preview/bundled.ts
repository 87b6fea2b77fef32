import { readFile } from "node:fs/promises";
import { deserialize, serialize } from "node:v8";
import type { BuildOptions } from "esbuild";
import { cachePath, hashOf, ROOT, tryToCache } from "./cacheFolder.mjs";

/** Files by their paths below the page's address, with slashes and none in front. */
export type Bundled = ReadonlyMap<string, Uint8Array>;

/** What a build has made, and of what: paths below the root. */
interface Built {
  readonly files: Bundled;
  readonly inputs: readonly string[];
}

/** Bundles that are made together. */
export interface Recipe {
  /** Names its place in the cache. */
  readonly name: string;
  /** What makes it anew beside what its builds have read: paths below the root. */
  readonly sources: readonly string[];
  readonly make: () => Promise<Built>;
}

/** What the cache holds. */
interface Kept extends Built {
  readonly hash: string;
}

/** What all bundles for browsers have in common. */
const FOR_BROWSERS: BuildOptions = {
  bundle: true,
  minify: true,
  write: false,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  absWorkingDir: ROOT,
  outdir: "/",
};

/** The files of one build by their paths. */
export async function builtFiles(options: BuildOptions): Promise<Built> {
  // Loaded on use: most starts find everything made.
  const { build } = await import("esbuild");
  const { outputFiles = [], metafile } = await build({ ...FOR_BROWSERS, ...options, metafile: true });
  return {
    files: new Map(outputFiles.map(({ path, contents }) => [path.replace(/^(?:[A-Z]:)?[\\/]+/i, ""), contents])),
    inputs: Object.keys(metafile.inputs).filter(isSource),
  };
}

/** Packages count by the lock file; what stands in angle brackets or has a namespace is no file. */
function isSource(input: string): boolean {
  return /^[^:<]+$/.test(input) && !input.includes("node_modules/");
}

/** As an earlier start has made it when nothing has changed since, else made now and kept. */
export async function bundled({ name, sources, make }: Recipe): Promise<Bundled> {
  const path = cachePath(name);
  const own = ["src/local/preview/bundled.ts", ...sources];
  const kept = await readKept(path);
  if (kept?.hash && hashOf([...own, ...kept.inputs]) === kept.hash) return kept.files;
  const { files, inputs } = await make();
  const made: Kept = { files, inputs, hash: hashOf([...own, ...inputs]) };
  tryToCache(path, serialize(made));
  return files;
}

/** null when there is none, or what is there cannot be read. */
async function readKept(path: string): Promise<Kept | null> {
  try {
    return deserialize(await readFile(path));
  } catch {
    return null;
  }
}
