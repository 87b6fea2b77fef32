import { inflateRawSync } from "node:zlib";

const END_OF_DIRECTORY = 0x06054b50;
const STORED = 0;

/** The parts of a .docx by name; reads the central directory, which is enough for files that we wrote ourselves. */
export function docxParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const file = Buffer.from(bytes);
  let end = file.length - 22;
  while (file.readUInt32LE(end) !== END_OF_DIRECTORY) end--;
  const parts = new Map<string, string>();
  let entry = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size] = [file.readUInt16LE(entry + 10), file.readUInt32LE(entry + 20)];
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((at) => file.readUInt16LE(entry + at)) as [
      number,
      number,
      number,
    ];
    const name = file.toString("utf8", entry + 46, entry + 46 + nameLength);
    const local = file.readUInt32LE(entry + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const data = file.subarray(start, start + size);
    parts.set(name, (method === STORED ? data : inflateRawSync(data)).toString("utf8"));
    entry += 46 + nameLength + extraLength + noteLength;
  }
  return parts;
}

const TOKEN = /<\?[^?]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** What keeps `xml` from being well-formed; null when nothing does. Knows elements, attributes and text: all that a .docx holds. */
export function xmlFault(xml: string): string | null {
  if (FORBIDDEN.test(xml)) return "forbidden character";
  if (ENTITY.test(xml)) return "bare ampersand";
  const open: string[] = [];
  TOKEN.lastIndex = 0;
  let at = 0;
  while (at < xml.length) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(xml);
    if (!token) return `no markup at ${at}: ${xml.slice(at, at + 40)}`;
    const [, closing, name, , empty] = token;
    if (name && closing && open.pop() !== name) return `unexpected </${name}>`;
    if (name && !closing && !empty) open.push(name);
    at = TOKEN.lastIndex;
  }
  return open.length > 0 ? `<${open.join(" ")}> left open` : null;
}

const ENTITIES: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };

function textIn(xml: string, lineBreak: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
    .map(([, text]) => text?.replace(/&(?:lt|gt|quot|amp);/g, (name) => ENTITIES[name] ?? name) ?? lineBreak)
    .join("");
}

/** The text of a part, a line a paragraph; tabs, fields and breaks within left out. */
export function paragraphsOf(xml: string): string[] {
  return xml.split("</w:p>").map((paragraph) => textIn(paragraph, ""));
}

const cellText = (xml: string) =>
  xml
    .split("</w:p>")
    .map((paragraph) => textIn(paragraph, " / "))
    .filter((text) => text !== "")
    .join(" / ");

/**
 * A document as a person reads it: a line a paragraph, a line a row of a table with bars between its cells, a rule where
 * a section ends.
 */
export function linesOf(xml: string): string[] {
  return xml.split(/(<w:tr>.*?<\/w:tr>|<w:p>.*?<\/w:p>|<w:p\/>)/s).flatMap((piece): string[] => {
    if (piece.startsWith("<w:tr>")) return [piece.split("</w:tc>").slice(0, -1).map(cellText).join(" | ")];
    if (piece.includes("<w:sectPr")) return [`--- hết phần trang ${piece.includes("landscape") ? "ngang" : "dọc"} ---`];
    return piece.startsWith("<w:p>") ? [textIn(piece, " / ")].filter((text) => text !== "") : [];
  });
}
