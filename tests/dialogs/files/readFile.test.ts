import { describe, expect, test } from "@jest/globals";
import { Document, Packer, Paragraph } from "docx";
import { DIALOG_MESSAGES } from "../../../src/core/messages/dialogMessages.ts";
import type { FileReading } from "../../../src/dialogs/files/fileReading.ts";
import { type FileReader, type ReaderName, readFile } from "../../../src/dialogs/files/readFile.ts";
import { makePdf } from "../../../src/local/badInput/makePdf.ts";
import { toLegacy } from "../../support/legacyLetters.ts";

const READERS: Readonly<Record<ReaderName, () => Promise<{ read: FileReader }>>> = {
  ReaderDocx: () => import("../../../src/dialogs/files/docxReader.ts"),
  ReaderPdf: () => import("../../../src/dialogs/files/pdfReader.ts"),
};
const readers = { load: async (name: ReaderName) => (await READERS[name]()).read };

const bytesOf = (latin1: string) => Uint8Array.from(latin1, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isBig: boolean) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const pair = [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8];
      return isBig ? pair.reverse() : pair;
    }),
  );
const wide = (name: string) => [...name].join("\0");
const COMPOUND = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

const TEXT = "Đề nghị các sở, ngành khẩn trương rà soát\nvà báo cáo trước ngày 22/10/2026.";
/** Windows-1258 has tones as letters of their own. */
const WINDOWS_1258: readonly (readonly [string, string])[] = [
  ["\u0300", "\xcc"],
  ["\u0309", "\xd2"],
  ["\u0303", "\xde"],
  ["\u0301", "\xec"],
  ["\u0323", "\xf2"],
  ["đ", "\xf0"],
  ["Đ", "\xd0"],
  ["ă", "\xe3"],
  ["ơ", "\xf5"],
  ["ư", "\xfd"],
];
function toWindows1258(text: string): string {
  const apart = text.normalize("NFC").replace(/\p{L}/gu, (letter) => {
    const [base = "", ...marks] = letter.normalize("NFD");
    const shape = marks.filter((mark) => /[\u0302\u0306\u031b]/.test(mark)).join("");
    return (base + shape).normalize("NFC") + marks.filter((mark) => !shape.includes(mark)).join("");
  });
  return WINDOWS_1258.reduce((said, [letter, code]) => said.split(letter).join(code), apart);
}

describe("plain text", () => {
  test.each<[string, Uint8Array, readonly string[]]>([
    ["UTF-8", utf8(TEXT), []],
    ["UTF-8 with its mark", utf8(`\ufeff${TEXT}`), []],
    ["lines of Windows", utf8(TEXT.replace("\n", "\r\n")), []],
    ["UTF-16, little end first, with its mark", utf16(`\ufeff${TEXT}`, false), []],
    ["UTF-16, big end first, with its mark", utf16(`\ufeff${TEXT}`, true), []],
    ["UTF-16 without a mark", utf16(TEXT, false), []],
    ["Windows-1258", bytesOf(toWindows1258(TEXT)), ["file.n.windows1258"]],
    ["TCVN3", bytesOf(toLegacy(TEXT.replace("Đề", "đề"), "tcvn3")), ["file.n.tcvn3"]],
    ["VNI-Windows", bytesOf(toLegacy(TEXT, "vni")), ["file.n.vni"]],
    ["TCVN3 kept as UTF-8", utf8(toLegacy(TEXT.replace("Đề", "đề"), "tcvn3")), ["file.n.tcvn3"]],
  ])("%s", async (_what, bytes, notes) => {
    const reading = await readFile(bytes, readers);
    const text = notes.includes("file.n.tcvn3") ? TEXT.replace("Đề", "đề") : TEXT;
    expect(reading).toEqual({ text, notes: notes.map((key) => ({ key })) });
  });
});

test("a .docx and a .pdf are told by their content", async () => {
  const docx = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(TEXT)] }] }));
  expect(await readFile(new Uint8Array(docx), readers)).toMatchObject({
    text: expect.stringContaining("Đề nghị các sở"),
  });
  const pdf = makePdf([{ texts: [{ x: 72, y: 700, text: TEXT.split("\n")[0] ?? "" }] }]);
  expect(await readFile(pdf, readers)).toMatchObject({ text: TEXT.split("\n")[0] });
});

describe("refused, and why", () => {
  test.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), "file.i.empty"],
    ["blank lines", utf8(" \n\n "), "file.i.empty"],
    ["more than 20 MB", new Uint8Array(20 * 1024 * 1024 + 1), "file.i.tooBig"],
    ["an old .doc", bytesOf(`${COMPOUND}${"\0".repeat(600)}${wide("WordDocument")}`), "file.i.doc"],
    ["a .docx with a password", bytesOf(`${COMPOUND}${"\0".repeat(600)}${wide("EncryptedPackage")}`), "file.i.locked"],
    ["an old .xls", bytesOf(`${COMPOUND}${"\0".repeat(600)}${wide("Workbook")}`), "file.i.spreadsheet"],
    ["an .xlsx", bytesOf("PK\x03\x04....[Content_Types].xml....xl/workbook.xml"), "file.i.spreadsheet"],
    ["a .pptx", bytesOf("PK\x03\x04....ppt/presentation.xml"), "file.i.slides"],
    ["an .odt", bytesOf("PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text"), "file.i.openDocument"],
    ["a .zip", bytesOf("PK\x03\x04....thong-bao/a.txt"), "file.i.archive"],
    ["a .rar", bytesOf("Rar!\x1a\x07\x01\0"), "file.i.archive"],
    ["an .rtf", bytesOf("{\\rtf1\\ansi THONG BAO}"), "file.i.rtf"],
    ["a .jpg", bytesOf("\xff\xd8\xff\xe0\0\x10JFIF"), "file.i.image"],
    ["a .png", bytesOf("\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), "file.i.image"],
    ["a web page named .doc", bytesOf("\r\n<html xmlns:o='x'><body>THONG BAO</body></html>"), "file.i.webPage"],
    ["other bytes", bytesOf("\x00\x01\x02\x03\x04\x05"), "file.i.unknown"],
    [
      "text of an unknown encoding",
      bytesOf("\xc7\xe9\xa4 \xb5\xd7\xb6\xf8 \xdf\xa6\xc3 \xaa\xbe\xd1".repeat(9)),
      "file.i.charset",
    ],
    ["a broken .docx", bytesOf("PK\x03\x04....word/document.xml"), "file.i.broken"],
    ["a broken .pdf", bytesOf("%PDF-1.7\n%\xe2\xe3\n1 0 obj"), "file.i.broken"],
  ])("%s", async (_what, bytes, key) => {
    const reading: FileReading = await readFile(bytes, readers);
    expect("issue" in reading ? reading.issue.key : reading.text).toBe(key);
  });

  test("a reader that cannot be fetched", async () => {
    const offline = { load: () => Promise.reject(new Error("NetworkError")) };
    const reading = await readFile(makePdf([]), offline);
    expect(reading).toEqual({ issue: { key: "file.i.noReader", with: {} } });
  });

  test("every refusal says in Vietnamese what to do instead", () => {
    const words = Object.entries(DIALOG_MESSAGES).filter(
      ([key]) => key.startsWith("file.i.") && key !== "file.i.empty",
    );
    const dumb = words.filter(([, { vi }]) => !/[.:;,] .*(?:lưu|chép|mở|thử|tìm|giải nén|tải|gõ|đọc được)/i.test(vi));
    expect(dumb.map(([key]) => key)).toEqual([]);
  });
});
