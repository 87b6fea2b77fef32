import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { gunzipSync, gzipSync } from "node:zlib";
import { SAMPLES } from "../demo/sampleOffice.ts";
import type { Book } from "../simulator/book.ts";
import { type Project, projectOn } from "../simulator/project.ts";
import type { ProjectState } from "../simulator/projectState.ts";
import { applyPatch, type BookPatch, makePatch, newMirror } from "./bookPatch.ts";
import { newPalette } from "./palette.ts";

/** The sample register as bytes, and what it was made of. */
export interface KeptSample {
  readonly key: string;
  readonly patch: BookPatch;
  readonly state: ProjectState;
}

/** The one that came with the sources. */
export const SHIPPED_SAMPLE = new URL("register.bin", SAMPLES);

/** @param book with the results of its formulas */
export function sampleBytes(key: string, book: Book, state: ProjectState): Uint8Array {
  const kept: KeptSample = { key, patch: makePatch(null, book, newPalette()), state };
  return gzipSync(serialize(kept));
}

/** null when there is none, or what is there cannot be read, or was made of something else. */
export async function readSample(path: string | URL, key: string): Promise<KeptSample | null> {
  try {
    const kept: KeptSample = deserialize(gunzipSync(await readFile(path)));
    return kept.key === key ? kept : null;
  } catch {
    return null;
  }
}

export function sampleProject({ patch, state }: KeptSample, code: string): Project {
  const mirror = newMirror();
  applyPatch(mirror, patch);
  return projectOn(mirror.book, { code, state, now: state.now });
}

/**
 * Changes with whatever the sample is made of.
 * @param code folder of the add-on
 * @param sources of the engine's thread, as {@link EngineData} has it
 */
export async function sampleKey(code: string, sources: string): Promise<string> {
  const hash = createHash("sha256").update(sources);
  for (const folder of [code, SAMPLES.pathname, new URL("notices/", SAMPLES).pathname]) {
    const entries = await readdir(folder, { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && !SHIPPED_SAMPLE.pathname.endsWith(`/${entry.name}`));
    for (const { name } of files.sort(byName)) hash.update(name).update(await readFile(join(folder, name)));
  }
  return hash.digest("hex").slice(0, 16);
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}
