// A table of kinds of bad files for the import dialog, kept whole.
import { zip } from "../simulator/zip.ts";
import type { BadClass, Defect } from "./badClass.ts";
import { damagedDocx, oddDocx } from "./docxFiles.ts";
import { type FileCase, refusedAs } from "./fileCase.ts";
import { makeDocx, paragraph } from "./makeDocx.ts";
import { PDF_FILES } from "./pdfFiles.ts";
import type { Random } from "./randomOf.ts";

interface FileClass {
  readonly name: string;
  readonly must: string;
  readonly file: (random: Random) => FileCase;
  readonly defect: Defect;
}

const bytesOf = (latin1: string) => Uint8Array.from(latin1, (letter) => letter.charCodeAt(0));
const COMPOUND = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
const wide = (name: string) => [...name].join("\0");
/** Beyond what the dialog takes. */
const TOO_LARGE = 20 * 1024 * 1024 + 1;

/** What files of other kinds begin with, or hold, and the words that refuse them. */
const OTHER_FILES: readonly [
  readonly [issue: string, bytes: (random: Random) => Uint8Array],
  ...(readonly [string, (random: Random) => Uint8Array])[],
] = [
  ["file.i.image", () => bytesOf("\x89PNG\r\n\x1a\n")],
  ["file.i.image", () => bytesOf("\xff\xd8\xff\xe0\0\x10JFIF")],
  ["file.i.doc", (random) => Uint8Array.from([...bytesOf(COMPOUND), ...random.bytes(600)])],
  ["file.i.locked", () => bytesOf(`${COMPOUND}${"\0".repeat(600)}${wide("EncryptedPackage")}`)],
  ["file.i.spreadsheet", (random) => zip([{ name: "xl/workbook.xml", bytes: random.bytes(200) }])],
  ["file.i.slides", (random) => zip([{ name: "ppt/presentation.xml", bytes: random.bytes(200) }])],
  ["file.i.archive", (random) => zip([{ name: "anh.jpg", bytes: random.bytes(200) }])],
  ["file.i.rtf", () => bytesOf("{\\rtf1\\ansi V\\u259?n b\\u7843?n}")],
  ["file.i.webPage", () => bytesOf("<!DOCTYPE html><html><body>Phien da het han</body></html>")],
  ["file.i.unknown", (random) => Uint8Array.from([1, 2, 3, ...random.bytes(600)])],
  ["file.i.empty", () => new Uint8Array(0)],
  ["file.i.empty", (random) => bytesOf(" \r\n\t".repeat(random.below(50)))],
  ["file.i.empty", () => makeDocx(paragraph("<w:r><w:drawing><wp:inline/></w:drawing></w:r>"))],
  ["file.i.tooBig", () => new Uint8Array(TOO_LARGE)],
  ["file.i.broken", (random) => zip([{ name: "word/document.xml", bytes: random.bytes(300) }])],
];

const FILE_CLASSES: readonly FileClass[] = [
  {
    name: "tệp .docx hỏng đưa vào hộp thoại",
    must: "the file is refused in words, or read whole; never a part of it, never other letters",
    file: damagedDocx,
    // A part whose checksum is another one is read.
    defect: { line: /throw new Error\(`\$\{\w+\} is damaged`\)/, instead: "void 0" },
  },
  {
    name: "tệp .docx có theo dõi sửa đổi, bảng, khung chữ",
    must: "what a reader of the paper sees is read, once; what was deleted is not",
    file: oddDocx,
    defect: { line: /"w:fldSimple":/, instead: '"w:fldNever":' },
  },
  {
    name: "tệp .pdf cắt cụt, có mật khẩu, chỉ có ảnh",
    must: "each is refused in its own words; a page that cannot be read among others is named; no text comes empty",
    file: (random) => random.pick(PDF_FILES)(random),
    defect: { line: /\{issue:\{key:"file\.i\.scanned"\}\}/, instead: '{text:".",notes:[]}' },
  },
  {
    name: "tệp khác loại mang tên .docx, .pdf",
    must: "it is refused in the words for what it is, whatever its name; nothing is read out of it",
    file: (random) => {
      const [issue, bytes] = random.pick(OTHER_FILES);
      return { bytes: bytes(random), fault: refusedAs(issue) };
    },
    // Whatever it is, it is taken for text.
    defect: { readFile: async (bytes) => ({ text: new TextDecoder().decode(bytes), notes: [] }) },
  },
];

/** Bad files, one a case. */
export const FILES: readonly BadClass[] = FILE_CLASSES.map(({ name, must, file, defect }) => ({
  name,
  must,
  defect,
  async play({ readFile }, random) {
    const { bytes, fault } = file(random);
    const why = fault(await readFile(bytes));
    return why === null ? null : { harm: "silent", why };
  },
}));
