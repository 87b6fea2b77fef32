import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ROOT } from "./bundled.ts";
import { CACHE_FOLDER, putIntoCache, tryToCache } from "./cacheFolder.ts";

/** A bundle of an earlier start. */
interface Kept {
  /** Name of its file. */
  readonly bundle: string;
  /** What it was made of: paths below the root, and {@link hashOf} them. */
  readonly inputs: readonly string[];
  readonly hash: string;
}

/**
 * A thread's code as one file of JavaScript: the loader that runs TypeScript does not reach threads, and would take
 * a second longer. Made anew only when one of its sources has changed.
 * @param name of a file beside this one, e.g. "engine.ts"
 */
export async function bundleWorker(name: string): Promise<URL> {
  const entry = fileURLToPath(new URL(name, import.meta.url));
  // Several working copies may share their packages.
  const index = join(CACHE_FOLDER, `${name}-${shortHash(entry)}.json`);
  const known = readKept(index);
  if (known?.hash && hashOf(known.inputs) === known.hash) return pathToFileURL(join(CACHE_FOLDER, known.bundle));
  const { code, inputs } = await bundle(entry);
  const path = join(CACHE_FOLDER, `${basename(name, ".ts")}-${shortHash(code)}.mjs`);
  if (!existsSync(path)) putIntoCache(path, code);
  const kept: Kept = { bundle: basename(path), inputs, hash: hashOf(inputs) };
  tryToCache(index, Buffer.from(JSON.stringify(kept)));
  return pathToFileURL(path);
}

async function bundle(entry: string): Promise<{ readonly code: Uint8Array; readonly inputs: readonly string[] }> {
  // Loaded on use: most starts do not need it.
  const { build } = await import("esbuild");
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    charset: "utf8",
    // All of `local` lies at one depth, so that paths relative to one of its files hold for every one.
    define: { "import.meta.url": JSON.stringify(pathToFileURL(entry).href) },
  });
  return { code: outputFiles[0]?.contents ?? new Uint8Array(), inputs: Object.keys(metafile.inputs) };
}

/** null when there is none, or its bundle is gone, or it cannot be read. */
function readKept(index: string): Kept | null {
  try {
    const kept: Kept = JSON.parse(readFileSync(index, "utf8"));
    return existsSync(join(CACHE_FOLDER, kept.bundle)) ? kept : null;
  } catch {
    return null;
  }
}

/** Of the sources, the packages and this file; "" when one is gone. */
function hashOf(inputs: readonly string[]): string {
  const hash = createHash("sha256");
  try {
    for (const path of [
      fileURLToPath(import.meta.url),
      ...["package-lock.json", ...inputs].map((at) => join(ROOT, at)),
    ]) {
      hash.update(path).update(readFileSync(path));
    }
    return hash.digest("hex");
  } catch {
    return "";
  }
}

function shortHash(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex").slice(0, 16);
}
