import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { CACHE_FOLDER, cachePath, hashOf, putIntoCache, ROOT, shortHash, tryToCache } from "./cacheFolder.mjs";

/**
 * A bundle of an earlier start.
 * @typedef {object} Kept
 * @property {string} bundle name of its file
 * @property {readonly string[]} inputs what it was made of: paths below the root
 * @property {string} hash of these
 */

/**
 * TypeScript as one file of JavaScript.
 * @typedef {object} OneFile
 * @property {string} address of the file
 * @property {string} sources changes with any of its sources, and is the same in every working copy
 */

/** What decides how bundles are made. */
const OWN = ["src/local/preview/bundleOnce.mjs", "src/local/preview/cacheFolder.mjs"];

/**
 * TypeScript with all it imports as one file of JavaScript, made anew only when one of its sources has changed: the
 * loader that runs TypeScript takes a third of a second of every start, and does not reach threads.
 * @param {string} entry below src/local, e.g. "preview/engine.ts"
 * @returns {Promise<OneFile>}
 */
export async function bundleOnce(entry) {
  const index = `${cachePath(entry.replaceAll("/", "-"))}.json`;
  const known = readKept(index);
  if (known?.hash && hashOf([...OWN, ...known.inputs]) === known.hash) return oneFile(known);
  const { code, inputs } = await bundle(join(ROOT, "src/local", entry));
  const name = `${basename(entry, ".ts")}-${shortHash(code)}.mjs`;
  if (!existsSync(placeOf(name))) putIntoCache(placeOf(name), code);
  /** @type {Kept} */
  const kept = { bundle: name, inputs, hash: hashOf([...OWN, ...inputs]) };
  tryToCache(index, Buffer.from(JSON.stringify(kept)));
  return oneFile(kept);
}

/**
 * @param {Kept} kept
 * @returns {OneFile}
 */
function oneFile({ bundle: name, hash }) {
  return { address: pathToFileURL(placeOf(name)).href, sources: hash };
}

/** @param {string} name */
function placeOf(name) {
  return join(CACHE_FOLDER, name);
}

/** @param {string} entry */
async function bundle(entry) {
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

/**
 * @param {string} index
 * @returns {Kept | null} null when there is none, or its bundle is gone, or it cannot be read
 */
function readKept(index) {
  try {
    /** @type {Kept} */
    const kept = JSON.parse(readFileSync(index, "utf8"));
    return existsSync(placeOf(kept.bundle)) ? kept : null;
  } catch {
    return null;
  }
}
