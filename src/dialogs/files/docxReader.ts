/// <reference path="./mammoth.d.ts" />
import { read as readDocument } from "mammoth/lib/docx/docx-reader.js";
import { type DocxPackage, openArrayBuffer } from "mammoth/lib/zipfile.js";
import { readableMarkup } from "./docxMarkup.ts";
import { writeNumbers } from "./docxNumbers.ts";
import { type DocxPart, docxText } from "./docxText.ts";
import { type FileReading, type FileWords, legacyNotes } from "./fileReading.ts";
import { checksumOf, type ZipPart, zipParts } from "./zipChecksums.ts";

async function partText(file: DocxPackage, name: string): Promise<string> {
  const text = file.exists(name) ? await file.read(name, "utf-8") : "";
  return typeof text === "string" ? text : "";
}

/** More than any paper: what unpacks to more was made to fill the memory. */
const MOST_UNPACKED = 100 * 1024 * 1024;

/** The package, every part of which is what was packed; reading a part that is not rejects. */
function checkedPackage(file: DocxPackage, parts: ReadonlyMap<string, ZipPart>): DocxPackage {
  const read = async (name: string, encoding?: string) => {
    const part = parts.get(name);
    if (part && part.size > MOST_UNPACKED) throw new Error(`${name} is too large`);
    const bytes = await file.read(name);
    if (part && bytes instanceof Uint8Array && checksumOf(bytes) !== part.checksum)
      throw new Error(`${name} is damaged`);
    return encoding === undefined ? bytes : file.read(name, encoding);
  };
  return { exists: (name) => file.exists(name), read };
}

/** The package with the numbers of its lists written out and all its text where it is found. */
async function readablePackage(file: DocxPackage): Promise<DocxPackage> {
  const [numbering, styles] = await Promise.all([
    partText(file, "word/numbering.xml"),
    partText(file, "word/styles.xml"),
  ]);
  const read = async (name: string, encoding?: string) => {
    const content = await file.read(name, encoding);
    if (typeof content !== "string") return content;
    const markup = readableMarkup(content);
    return /<w:body\b/.test(markup) ? writeNumbers(markup, numbering, styles) : markup;
  };
  return { exists: (name) => file.exists(name), read };
}

function isPart(value: unknown): value is DocxPart {
  return typeof value === "object" && value !== null && "type" in value;
}

/** Reads a .docx; headers, footers and deleted text are left out. Rejects where it is damaged. */
export async function read(bytes: Uint8Array): Promise<FileReading> {
  const file = checkedPackage(await openArrayBuffer(bytes), zipParts(bytes));
  const { value } = await readDocument(await readablePackage(file));
  if (!isPart(value)) throw new Error("mammoth gave no document");
  const { text, footnotes, tables, charset } = docxText(value);
  const notes: FileWords[] = [...legacyNotes({ charset, isDoubtful: false })];
  if (tables > 0) notes.push({ key: "file.n.tables" });
  if (footnotes > 0) notes.push({ key: "file.n.footnotes", with: { n: footnotes } });
  return { text, notes };
}
