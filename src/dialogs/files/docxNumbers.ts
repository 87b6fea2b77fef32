import { createCounter, placeOf, readLists } from "./docxLists.ts";

/** Properties as they were before a tracked change. */
const FORMER = /<w:pPrChange\b[\s\S]*?<\/w:pPrChange>/g;
const PARAGRAPH = /(<w:p(?:\s[^>]*)?>\s*<w:pPr\b[^>]*>)([\s\S]*?)(<\/w:pPr>)/g;
/** The paragraph itself was deleted under tracked changes. */
const DELETED = /<w:del\b/;

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

const escapeXml = (text: string): string => text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);

/**
 * Writes the numbers of automatic lists, which stand nowhere in the text, in front of their paragraphs.
 * All three are parts of a .docx as text; parts that are missing are "".
 */
export function writeNumbers(document: string, numbering: string, styles: string): string {
  if (numbering === "") return document;
  const lists = readLists(numbering, styles);
  const next = createCounter(lists);
  return document.replace(FORMER, "").replace(PARAGRAPH, (whole, open: string, properties: string, close: string) => {
    const place = DELETED.test(properties) ? null : placeOf(lists, properties);
    const number = place === null ? "" : next(place.list, place.level);
    if (number === "") return whole;
    return `${open}${properties}${close}<w:r><w:t xml:space="preserve">${escapeXml(number)} </w:t></w:r>`;
  });
}
