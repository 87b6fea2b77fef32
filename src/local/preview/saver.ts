import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { writeXlsxBook } from "../workbook/writeXlsxBook.ts";
import { applyPatch, type BookPatch, newMirror } from "./bookPatch.ts";
import { saveFile } from "./saveFile.ts";

/** What the saver's thread is started with. */
export interface SaverData {
  /** Patches from the engine: {@link SaverMessage}. */
  readonly port: MessagePort;
  readonly path: string;
  readonly statePath: string;
}

/** The spreadsheet and the project's state (JSON) as of a moment. */
export interface SaverMessage {
  readonly number: number;
  readonly patch: BookPatch;
  readonly state: string;
}

/** To the server: up to which patch the file is written, or why it is not. */
export type FromSaver =
  | { readonly kind: "saved"; readonly patch: number }
  | { readonly kind: "unsaved"; readonly text: string };

/** Changes that come in quick succession are written together. */
const GATHER_MS = 150;
/** After a failure, e.g. a full disk. */
const RETRY_MS = 2000;

const { port, path, statePath }: SaverData = workerData;
const mirror = newMirror();
let state = "";
let [received, saved] = [0, 0];
let isWriting = false;

port.on("message", ({ number, patch, state: newState }: SaverMessage) => {
  applyPatch(mirror, patch);
  state = newState;
  received = number;
  if (!isWriting) void writeAll();
});

async function writeAll(): Promise<void> {
  isWriting = true;
  while (saved < received) {
    await pause(GATHER_MS);
    const number = received;
    try {
      const bytes = await writeXlsxBook(mirror.book);
      // First what was sent, then what the sheet says of it: after a cut, nobody is written to twice.
      await saveFile(statePath, Buffer.from(state));
      await saveFile(path, bytes);
      saved = number;
      tell({ kind: "saved", patch: saved });
    } catch (error) {
      tell({ kind: "unsaved", text: error instanceof Error ? error.message : String(error) });
      await pause(RETRY_MS);
    }
  }
  isWriting = false;
}

function tell(message: FromSaver): void {
  parentPort?.postMessage(message);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
