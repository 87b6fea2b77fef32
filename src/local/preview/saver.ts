import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { writeXlsxBook } from "../workbook/writeXlsxBook.ts";
import { applyPatch, type BookPatch, newMirror } from "./bookPatch.ts";
import { type FileMark, fileMark, freePath, saveFile } from "./saveFile.ts";

/** What the saver's thread is started with. */
export interface SaverData {
  /** Patches from the engine: {@link SaverMessage}. */
  readonly port: MessagePort;
  readonly path: string;
  /** The file as it was opened. */
  readonly mark: FileMark;
}

/** The spreadsheet and the project's state (JSON) as of a moment. */
export interface SaverMessage {
  readonly number: number;
  /** null when only the state is different. */
  readonly patch: BookPatch | null;
  readonly state: string;
  /** The file holds all this already. */
  readonly isInFile: boolean;
}

/** To the server: up to which message the file is written, or why it is not, in words. */
export type FromSaver =
  | { readonly kind: "saved"; readonly number: number }
  | { readonly kind: "unsaved"; readonly text: string };

/** Changes that come in quick succession are written together. */
const GATHER_MS = 40;
/** After a failure, e.g. a full disk. */
const RETRY_MS = 2000;

const { port, ...file }: SaverData = workerData;
/** Where the spreadsheet is kept, and what this start last left there. */
let { path, mark } = file;
const mirror = newMirror();
let state = "";
/** Numbers of messages: the last, the last that changed the spreadsheet, and those that are written. */
const [received, saved] = [
  { all: 0, book: 0 },
  { all: 0, book: 0 },
];
let isWriting = false;
let complaint = "";

port.on("message", ({ number, patch, state: newState, isInFile }: SaverMessage) => {
  received.all = number;
  state = newState;
  if (patch) {
    applyPatch(mirror, patch);
    received.book = number;
  }
  if (isInFile) Object.assign(saved, received);
  if (!isWriting) void writeAll();
});

async function writeAll(): Promise<void> {
  isWriting = true;
  while (saved.all < received.all) {
    await pause(GATHER_MS);
    await write().catch(complain);
  }
  tell({ kind: "saved", number: saved.all });
  isWriting = false;
}

async function write(): Promise<void> {
  const now = { ...received };
  if ((await fileMark(path)) !== mark) makeWay();
  const bytes = saved.book < now.book ? await writeXlsxBook(mirror.book) : null;
  // First what was sent, then what the sheet says of it: after a cut, nobody is written to twice.
  await saveFile(`${path}.state.json`, Buffer.from(state));
  if (bytes) await saveFile(path, bytes);
  mark = await fileMark(path);
  Object.assign(saved, now);
  complaint = "";
  tell({ kind: "saved", number: saved.all });
}

/** What another program has written meanwhile, a second preview say, stays; this spreadsheet goes on beside it, whole. */
function makeWay(): void {
  const other = path;
  path = freePath(other);
  mark = null;
  saved.book = 0;
  tell({
    kind: "unsaved",
    text: `Tệp “${other}” đã bị chương trình khác ghi (có thể là một bản xem thử khác đang mở cùng tệp). Từ đây sổ này được ghi vào “${path}”.`,
  });
}

async function complain(error: unknown): Promise<void> {
  const text = error instanceof Error ? error.message : String(error);
  if (text !== complaint) tell({ kind: "unsaved", text: `Không ghi được tệp “${path}”: ${text}` });
  complaint = text;
  await pause(RETRY_MS);
}

function tell(message: FromSaver): void {
  parentPort?.postMessage(message);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
