import { forkBook } from "../simulator/book.ts";
import type { Project } from "../simulator/project.ts";
import { calculate } from "../workbook/evaluate.ts";
import { cachePath, shortHash, tryToCache } from "./cacheFolder.mjs";
import { readSample, SHIPPED_SAMPLE, sampleBytes, sampleKey, sampleProject } from "./keptSample.ts";
import { sampleRegister } from "./sampleRegister.ts";

/** A project, and what is to be done for the next start when nobody waits. */
export interface Opened {
  readonly project: Project;
  readonly atRest: () => void;
}

/**
 * The sample register as it came with the sources or as an earlier start has made it, when nothing it is made of has
 * changed since; else made now, to be kept: making it takes seconds.
 * @param sources changes with any of the engine's code
 */
export async function cachedSample(code: string, sources: string): Promise<Opened> {
  const key = await sampleKey(code, sources);
  const path = cachePath(`sample-${shortHash(code)}`);
  const kept = (await readSample(path, key)) ?? (await readSample(SHIPPED_SAMPLE, key));
  if (kept) return { project: sampleProject(kept, code), atRest: () => {} };
  const project = await sampleRegister(code);
  const [book, state, { nowMs }] = [forkBook(project.book()), structuredClone(project.state()), project.host];
  return {
    project,
    atRest() {
      calculate(book, nowMs);
      tryToCache(path, sampleBytes(key, book, state));
    },
  };
}
