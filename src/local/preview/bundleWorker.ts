import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { CACHE_FOLDER, putIntoCache } from "./cacheFolder.ts";

/**
 * A thread's code as one file of JavaScript: the loader that runs TypeScript does not reach threads, and would take
 * a second longer.
 * @param name of a file beside this one, e.g. "engine.ts"
 */
export async function bundleWorker(name: string): Promise<URL> {
  const entry = fileURLToPath(new URL(name, import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    charset: "utf8",
    // All of `local` lies at one depth, so that paths relative to one of its files hold for every one.
    define: { "import.meta.url": JSON.stringify(pathToFileURL(entry).href) },
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  const hash = createHash("sha256").update(code).digest("hex").slice(0, 16);
  const path = join(CACHE_FOLDER, `${name.replace(/\.ts$/, "")}-${hash}.mjs`);
  if (!existsSync(path)) putIntoCache(path, code);
  return pathToFileURL(path);
}
