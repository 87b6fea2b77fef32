import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deserialize, serialize } from "node:v8";
import type { BuildOptions } from "esbuild";
import { CACHE_FOLDER, tryToCache } from "./cacheFolder.ts";

export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** Files by their paths below the page's address, with slashes and none in front. */
export type Bundled = ReadonlyMap<string, Uint8Array>;

/** Bundles that are made together. */
export interface Recipe {
  /** Names its place in the cache. */
  readonly name: string;
  /** Files and folders below the root whose change makes it anew; packages count by the lock file. */
  readonly sources: readonly string[];
  readonly make: () => Promise<Bundled>;
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
export async function builtFiles(options: BuildOptions): Promise<Bundled> {
  // Loaded on use: most starts find everything made.
  const { build } = await import("esbuild");
  const { outputFiles = [] } = await build({ ...FOR_BROWSERS, ...options });
  return new Map(outputFiles.map(({ path, contents }) => [path.replace(/^(?:[A-Z]:)?[\\/]+/i, ""), contents]));
}

/** As an earlier start has made it when nothing has changed since, else made now and kept. */
export async function bundled({ name, sources, make }: Recipe): Promise<Bundled> {
  const path = join(CACHE_FOLDER, `${name}-${await hashOf(["package-lock.json", ...sources])}`);
  const kept = await readKept(path);
  if (kept) return kept;
  const files = await make();
  tryToCache(path, serialize(files));
  return files;
}

/** null when there is none, or what is there cannot be read. */
async function readKept(path: string): Promise<Bundled | null> {
  try {
    return deserialize(await readFile(path));
  } catch {
    return null;
  }
}

async function hashOf(sources: readonly string[]): Promise<string> {
  const lists = await Promise.all(sources.map((source) => sourcesAt(join(ROOT, source))));
  const hash = createHash("sha256");
  for (const path of lists.flat().sort()) hash.update(path.slice(ROOT.length)).update(await readFile(path));
  return hash.digest("hex").slice(0, 20);
}

async function sourcesAt(path: string): Promise<string[]> {
  if (!existsSync(path)) return [];
  if ((await stat(path)).isFile()) return [path];
  const names = await readdir(path, { recursive: true });
  return names.filter((name) => /\.(?:tsx?|css|html|json)$/.test(name)).map((name) => join(path, name));
}
