import type { MessagePort } from "node:worker_threads";
import { type Book, forkBook } from "../simulator/book.ts";
import type { Project } from "../simulator/project.ts";
import { changedSheets } from "./bookChange.ts";
import { makePatch } from "./bookPatch.ts";
import type { WorkbookData } from "./engineMessages.ts";
import { newPalette } from "./palette.ts";
import type { StatusView } from "./protocol.ts";
import type { SaverMessage } from "./saver.ts";

/** Hands changes to the saver and knows what is in the file. */
export interface Keeper {
  /** Hands over what has changed since the last time, if the saver has the whole already; quick. */
  handOverMore(): void;
  /** Hands over what the saver does not have yet. */
  handOver(): void;
  /** The last message handed over. */
  lastNumber(): number;
  /** The file holds the messages up to this one. */
  saved(number: number): void;
  /** null without a file. */
  file(): StatusView["file"];
  /** Whether the file was opened and nothing has changed since. */
  isAsSaved(): boolean;
}

const KEEPS_NOTHING: Keeper = {
  handOverMore: () => {},
  handOver: () => {},
  lastNumber: () => 0,
  saved: () => {},
  file: () => null,
  isAsSaved: () => false,
};

/** @param saver null keeps nothing. */
export function createKeeper(project: Project, workbook: WorkbookData, saver: MessagePort | null): Keeper {
  if (!saver || workbook.kind === "sample") return KEEPS_NOTHING;
  const { host } = project;
  const palette = newPalette();
  let sent: { readonly book: Book; readonly state: string; readonly version: number } | null = null;
  // Whoever only looks at a file does not change it.
  const opened = workbook.kind === "file" ? host.version : null;
  let [lastNumber, saved] = [0, 0];
  const handOver = () => {
    const state = `${JSON.stringify(project.state(), null, 1)}\n`;
    const book = forkBook(host.book);
    const { version } = host;
    const isChanged = !sent || version !== sent.version || changedSheets(sent.book, book, []).length > 0;
    if (!isChanged && state === sent?.state) return;
    lastNumber += 1;
    const patch = isChanged ? makePatch(sent?.book ?? null, book, palette) : null;
    const isInFile = sent === null && version === opened;
    const message: SaverMessage = { number: lastNumber, patch, state, isInFile };
    saver.postMessage(message);
    sent = { book, state, version };
  };
  return {
    handOver,
    handOverMore() {
      if (sent) handOver();
    },
    lastNumber: () => lastNumber,
    isAsSaved: () => host.version === opened,
    saved(number) {
      saved = Math.max(saved, number);
    },
    file: () => ({
      name: workbook.fileName,
      saved: sent ? saved === lastNumber && host.version === sent.version : host.version === opened,
    }),
  };
}
