import { mkdir, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Where things lie that can be made again; packages are found from there, as from the sources. */
export const CACHE_FOLDER = join(
  dirname(createRequire(import.meta.url).resolve("esbuild/package.json")),
  "../.cache/dondoc",
);

/** Puts a file there whole or not at all: several starts may do so at once. */
export async function putIntoCache(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(beside, bytes);
  await rename(beside, path);
}
