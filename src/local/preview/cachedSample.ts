import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { SAMPLES } from "../demo/sampleOffice.ts";
import { forkBook } from "../simulator/book.ts";
import { type Project, projectOn } from "../simulator/project.ts";
import type { ProjectState } from "../simulator/projectState.ts";
import { calculate } from "../workbook/evaluate.ts";
import { applyPatch, type BookPatch, makePatch, newMirror } from "./bookPatch.ts";
import { CACHE_FOLDER, tryToCache } from "./cacheFolder.mjs";
import { newPalette } from "./palette.ts";
import { sampleRegister } from "./sampleRegister.ts";

interface Kept {
  readonly patch: BookPatch;
  readonly state: ProjectState;
}

/** A project, and what is to be done for the next start when nobody waits. */
export interface Opened {
  readonly project: Project;
  readonly atRest: () => void;
}

/**
 * The sample register as an earlier start has made it, else made now, to be kept: making it takes a second.
 * @param engine name of the thread's bundle, which changes with any of its code
 */
export async function cachedSample(code: string, engine: string): Promise<Opened> {
  const key = await keyOf(code, engine);
  const path = join(CACHE_FOLDER, `sample-${key}`);
  const kept = await readKept(path);
  if (kept) return { project: fromKept(kept, code), atRest: () => {} };
  const project = await sampleRegister(code);
  const [book, state, { nowMs }] = [forkBook(project.book()), structuredClone(project.state()), project.host];
  return {
    project,
    atRest() {
      calculate(book, nowMs);
      const made: Kept = { patch: makePatch(null, book, newPalette()), state };
      tryToCache(path, serialize(made));
    },
  };
}

function fromKept({ patch, state }: Kept, code: string): Project {
  const mirror = newMirror();
  applyPatch(mirror, patch);
  return projectOn(mirror.book, { code, state, now: state.now });
}

/** null when there is none, or what is there cannot be read. */
async function readKept(path: string): Promise<Kept | null> {
  try {
    return deserialize(await readFile(path));
  } catch {
    return null;
  }
}

async function keyOf(code: string, engine: string): Promise<string> {
  const hash = createHash("sha256").update(engine);
  for (const folder of [code, SAMPLES.pathname, new URL("notices/", SAMPLES).pathname]) {
    const entries = await readdir(folder, { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    for (const name of files.sort()) hash.update(name).update(await readFile(join(folder, name)));
  }
  return hash.digest("hex").slice(0, 16);
}
