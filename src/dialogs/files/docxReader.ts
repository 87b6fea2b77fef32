/// <reference path="./mammoth.d.ts" />
import { read as readDocument } from "mammoth/lib/docx/docx-reader.js";
import { type DocxPackage, openArrayBuffer } from "mammoth/lib/zipfile.js";
import { writeNumbers } from "./docxNumbers.ts";
import { type DocxPart, docxText } from "./docxText.ts";
import { type FileReading, type FileWords, legacyNotes } from "./fileReading.ts";

async function partText(file: DocxPackage, name: string): Promise<string> {
  const text = file.exists(name) ? await file.read(name, "utf-8") : "";
  return typeof text === "string" ? text : "";
}

/** The package with the numbers of its lists written out. */
async function withNumbers(file: DocxPackage): Promise<DocxPackage> {
  const [numbering, styles] = await Promise.all([
    partText(file, "word/numbering.xml"),
    partText(file, "word/styles.xml"),
  ]);
  const read = async (name: string, encoding?: string) => {
    const content = await file.read(name, encoding);
    const isBody = typeof content === "string" && /<w:body\b/.test(content);
    return isBody ? writeNumbers(content, numbering, styles) : content;
  };
  return { exists: (name) => file.exists(name), read };
}

function isPart(value: unknown): value is DocxPart {
  return typeof value === "object" && value !== null && "type" in value;
}

/** Reads a .docx; headers, footers and deleted text are left out. Rejects where it is damaged. */
export async function read(bytes: Uint8Array): Promise<FileReading> {
  const { value } = await readDocument(await withNumbers(await openArrayBuffer(bytes)));
  if (!isPart(value)) throw new Error("mammoth gave no document");
  const { text, footnotes, tables, charset } = docxText(value);
  const notes: FileWords[] = [...legacyNotes({ charset, isDoubtful: false })];
  if (tables > 0) notes.push({ key: "file.n.tables" });
  if (footnotes > 0) notes.push({ key: "file.n.footnotes", with: { n: footnotes } });
  return { text, notes };
}
