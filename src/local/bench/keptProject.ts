import { deserialize, serialize } from "node:v8";
import { applyPatch, type BookPatch, makePatch, newMirror } from "../preview/bookPatch.ts";
import { newPalette } from "../preview/palette.ts";
import { type Project, projectOn } from "../simulator/project.ts";
import type { ProjectState } from "../simulator/projectState.ts";

interface Kept {
  readonly patch: BookPatch;
  readonly state: ProjectState;
}

/** A project as bytes: to a process that reads them it costs a fraction of making it. */
export function keepProject(project: Project): Uint8Array {
  const kept: Kept = { patch: makePatch(null, project.book(), newPalette()), state: project.state() };
  return serialize(kept);
}

/** @param code folder of the script that it is opened with, not always the one that made it */
export function keptProject(bytes: Uint8Array, code: string): Project {
  const { patch, state }: Kept = deserialize(bytes);
  const mirror = newMirror();
  applyPatch(mirror, patch);
  return projectOn(mirror.book, { code, state, now: state.now });
}
