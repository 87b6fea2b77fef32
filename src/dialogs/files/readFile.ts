import { readLegacy } from "../../core/charset/readLegacy.ts";
import type { DialogMessageKey } from "../../core/messages/dialogMessages.ts";
import type { Fillings } from "../../core/messages/wording.ts";
import { decodeText } from "./decodeText.ts";
import { type FileKind, fileKind } from "./fileKind.ts";
import { type FileReading, type FileWords, legacyNotes } from "./fileReading.ts";

/** A reader too heavy to be in every dialog. Rejects where the file is damaged. */
export type FileReader = (bytes: Uint8Array) => Promise<FileReading>;

export type ReaderName = "ReaderDocx" | "ReaderPdf";

export interface Readers {
  /** Fetches a reader; rejects when it cannot be had. */
  readonly load: (name: ReaderName) => Promise<FileReader>;
}

/** Megabytes. */
const LARGEST = 20;

/** How each kind is read, or the sentence that refuses it. */
const WAYS: Readonly<Record<FileKind, ReaderName | "text" | DialogMessageKey>> = {
  docx: "ReaderDocx",
  pdf: "ReaderPdf",
  text: "text",
  doc: "file.i.doc",
  locked: "file.i.locked",
  spreadsheet: "file.i.spreadsheet",
  slides: "file.i.slides",
  openDocument: "file.i.openDocument",
  rtf: "file.i.rtf",
  image: "file.i.image",
  archive: "file.i.archive",
  webPage: "file.i.webPage",
  unknown: "file.i.unknown",
};

const refuse = (key: DialogMessageKey, values: Fillings = {}): FileReading => ({ issue: { key, with: values } });

/** Text of a dropped file, by its content. What is not Vietnamese in Unicode is converted or pointed out. */
export async function readFile(bytes: Uint8Array, { load }: Readers): Promise<FileReading> {
  if (bytes.length > LARGEST * 1024 * 1024) return refuse("file.i.tooBig", { n: LARGEST });
  if (bytes.length === 0) return refuse("file.i.empty");
  const way = WAYS[fileKind(bytes)];
  const reading =
    way === "text"
      ? readPlain(bytes)
      : way === "ReaderDocx" || way === "ReaderPdf"
        ? await readHeavy(bytes, () => load(way))
        : refuse(way);
  return "text" in reading && reading.text.trim() === "" ? refuse("file.i.empty") : reading;
}

function readPlain(bytes: Uint8Array): FileReading {
  const decoded = decodeText(bytes);
  if (decoded === null) return refuse("file.i.charset");
  const notes: readonly FileWords[] = decoded.isWindows1258 ? [{ key: "file.n.windows1258" }] : legacyNotes(decoded);
  return { text: decoded.text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n"), notes };
}

async function readHeavy(bytes: Uint8Array, load: () => Promise<FileReader>): Promise<FileReading> {
  let read: FileReader;
  try {
    read = await load();
  } catch {
    return refuse("file.i.noReader");
  }
  try {
    const reading = await read(bytes);
    if ("issue" in reading) return reading;
    const legacy = readLegacy(reading.text);
    const known = new Set(reading.notes.map(({ key }) => key));
    return {
      text: legacy.text,
      notes: [...reading.notes, ...legacyNotes(legacy).filter(({ key }) => !known.has(key))],
    };
  } catch {
    return refuse("file.i.broken");
  }
}
