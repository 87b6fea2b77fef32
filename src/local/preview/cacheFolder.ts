import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Where things lie that can be made again; packages are found from there, as from the sources. */
export const CACHE_FOLDER = join(
  dirname(createRequire(import.meta.url).resolve("esbuild/package.json")),
  "../.cache/dondoc",
);

/** Puts a file there whole or not at all: several starts may do so at once. */
export function putIntoCache(path: string, bytes: Uint8Array): void {
  const beside = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(beside, bytes);
  renameSync(beside, path);
}

/** As {@link putIntoCache}; a folder that cannot be written makes the next start slower, nothing else. */
export function tryToCache(path: string, bytes: Uint8Array): void {
  try {
    putIntoCache(path, bytes);
  } catch {
    // Said above.
  }
}
