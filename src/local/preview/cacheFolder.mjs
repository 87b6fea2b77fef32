import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// Plain JavaScript, as start.mjs runs it before anything can read TypeScript.

/** The working copy, with a slash at the end. */
export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** Where things lie that can be made again; packages are found from there, as from the sources. */
export const CACHE_FOLDER = join(
  dirname(createRequire(import.meta.url).resolve("esbuild/package.json")),
  "../.cache/dondoc",
);

/**
 * Where something made of this working copy is kept: several may share their packages, and so this folder.
 * @param {string} name
 */
export function cachePath(name) {
  return join(CACHE_FOLDER, `${name}-${shortHash(ROOT)}`);
}

/**
 * Puts a file there whole or not at all: several starts may do so at once.
 * @param {string} path
 * @param {Uint8Array} bytes
 */
export function putIntoCache(path, bytes) {
  const beside = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(beside, bytes);
  renameSync(beside, path);
}

/**
 * As {@link putIntoCache}; a folder that cannot be written makes the next start slower, nothing else.
 * @param {string} path
 * @param {Uint8Array} bytes
 */
export function tryToCache(path, bytes) {
  try {
    putIntoCache(path, bytes);
  } catch {
    // Said above.
  }
}

/**
 * Tells whether what was made of these files is still theirs; packages count by the lock file.
 * @param {readonly string[]} paths below the root
 * @returns "" when one is gone
 */
export function hashOf(paths) {
  const hash = createHash("sha256");
  try {
    for (const path of ["package-lock.json", ...paths]) hash.update(path).update(readFileSync(join(ROOT, path)));
    return hash.digest("hex");
  } catch {
    return "";
  }
}

/** @param {string | Uint8Array} data */
export function shortHash(data) {
  return createHash("sha256").update(data).digest("hex").slice(0, 16);
}
