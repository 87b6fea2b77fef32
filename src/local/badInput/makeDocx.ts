import { type ZipOptions, zip } from "../simulator/zip.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const SPACES: Readonly<Record<string, string>> = {
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  r: `${OFFICE}/relationships`,
  mc: "http://schemas.openxmlformats.org/markup-compatibility/2006",
  v: "urn:schemas-microsoft-com:vml",
  wp: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  wps: "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  pic: "http://schemas.openxmlformats.org/drawingml/2006/picture",
};

const PARTS = (body: string): Readonly<Record<string, string>> => ({
  "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  "word/document.xml": `<w:document ${Object.entries(SPACES)
    .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
    .join(" ")}><w:body>${body}</w:body></w:document>`,
});

/** The least .docx that Word opens. @param body what stands in w:body, as XML */
export function makeDocx(body: string, options: ZipOptions = {}): Uint8Array {
  const encoder = new TextEncoder();
  return zip(
    Object.entries(PARTS(body)).map(([name, xml]) => ({ name, bytes: encoder.encode(HEAD + xml) })),
    options,
  );
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** A run of text. */
export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign)}</w:t></w:r>`;
}

/** A paragraph. @param inside its runs, as XML */
export function paragraph(inside: string): string {
  return `<w:p>${inside}</w:p>`;
}
