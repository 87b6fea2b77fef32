import type { MessagePort } from "node:worker_threads";
import { forkBook } from "../simulator/book.ts";
import type { Project } from "../simulator/project.ts";
import { makePatch } from "./bookPatch.ts";
import { newPalette } from "./palette.ts";
import type { StatusView } from "./protocol.ts";
import type { SaverMessage } from "./saver.ts";

/** Hands changes to the saver and knows what is in the file. */
export interface Keeper {
  /** Hands over what has changed since the last time. */
  handOver(): void;
  /** The last patch handed over. */
  lastPatch(): number;
  /** The file holds the patches up to this one. */
  saved(patch: number): void;
  /** null without a file. */
  file(): StatusView["file"];
}

/** @param saver null keeps nothing. */
export function createKeeper(project: Project, fileName: string, saver: MessagePort | null): Keeper {
  if (!saver) return { handOver: () => {}, lastPatch: () => 0, saved: () => {}, file: () => null };
  const { host } = project;
  const palette = newPalette();
  let sent: { readonly book: ReturnType<typeof forkBook>; readonly state: string } | null = null;
  let [lastPatch, saved, version] = [0, 0, -1];
  return {
    lastPatch: () => lastPatch,
    saved(patch) {
      saved = Math.max(saved, patch);
    },
    file: () => ({ name: fileName, saved: saved === lastPatch && host.version === version }),
    handOver() {
      const state = `${JSON.stringify(project.state(), null, 1)}\n`;
      if (host.version === version && state === sent?.state) return;
      const book = forkBook(host.book);
      lastPatch += 1;
      const message: SaverMessage = { number: lastPatch, patch: makePatch(sent?.book ?? null, book, palette), state };
      saver.postMessage(message);
      sent = { book, state };
      version = host.version;
    },
  };
}
