import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import type { FileReading } from "../../dialogs/files/fileReading.ts";
import { type FileReader, type ReaderName, readFile } from "../../dialogs/files/readFile.ts";

const SCRIPT = /<script>([\s\S]*)<\/script>/;
/** A page has no Node; what it has for drawing is only asked for. */
const PAGE = 'const process = undefined, navigator = { platform: "", userAgent: "" }; class DOMMatrix {}';

function isReader(value: unknown): value is FileReader {
  return typeof value === "function";
}

/** Runs the page that the import dialog fetches. */
function shippedReader(code: string, name: ReaderName): FileReader {
  const script = SCRIPT.exec(readFileSync(join(code, `${name}.html`), "utf8"))?.[1] ?? "";
  const page = new Script(`(function (require, Buffer) { ${PAGE}\n${script}\nreturn dondoc${name}.read; })`);
  const read: unknown = page.runInThisContext()();
  if (!isReader(read)) throw new Error(`${name} holds no reader`);
  return read;
}

/** Reads files as the import dialog does, by the readers in a folder of the built add-on. */
export function fileReaderOf(code: string): (bytes: Uint8Array) => Promise<FileReading> {
  const loaded = new Map<ReaderName, FileReader>();
  const load = async (name: ReaderName) => {
    const reader = loaded.get(name) ?? shippedReader(code, name);
    loaded.set(name, reader);
    return reader;
  };
  return (bytes) => readFile(bytes, { load });
}
