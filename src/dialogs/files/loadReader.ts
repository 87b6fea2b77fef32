import { fetchReaderPage } from "../serverCall.ts";
import type { FileReader, ReaderName } from "./readFile.ts";

const SCRIPT = /<script>([\s\S]*)<\/script>/;

const loaded = new Map<ReaderName, Promise<FileReader>>();

function isReader(value: unknown): value is { readonly read: FileReader } {
  return typeof value === "object" && value !== null && "read" in value && typeof value.read === "function";
}

async function fetchReader(name: ReaderName): Promise<FileReader> {
  const script = document.createElement("script");
  script.textContent = SCRIPT.exec(await fetchReaderPage(name))?.[1] ?? "";
  // Runs at once; what it declares is global.
  document.head.append(script);
  const reader: unknown = Reflect.get(globalThis, `dondoc${name}`);
  if (!isReader(reader)) throw new Error(`${name} did not load`);
  return reader.read;
}

/** Fetches a reader from the server and runs it in this page, once; a failed try may be repeated. */
export function loadReader(name: ReaderName): Promise<FileReader> {
  const known = loaded.get(name);
  if (known) return known;
  const reader = fetchReader(name);
  loaded.set(name, reader);
  reader.catch(() => loaded.delete(name));
  return reader;
}
