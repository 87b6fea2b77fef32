import type { Line } from "./lines.ts";

const PAGE_NUMBER = /^(?:[-–—]\s*)?(?:trang\s+)?\d{1,3}(?:\s*\/\s*\d{1,3})?(?:\s*[-–—])?$/i;
const RULE = /^[-–—_=*.\s]{3,}$/;

/** What a page number or a drawn line can begin with. */
const MAY_BE_NOISE = /^[-–—\dtT_=*.\s]/;

/** Page numbers and drawn lines. */
export function isPageNoise({ text }: Line): boolean {
  return text.length < 80 && MAY_BE_NOISE.test(text) && (PAGE_NUMBER.test(text) || RULE.test(text));
}

/** “1 Quyết định số …”, “[2] Theo …”, “(3) Gồm: …” at the foot of a page. */
const FOOTNOTE = /^(?:\[\d{1,2}\]|\(\d{1,2}\)|\d{1,2}|[¹²³⁴⁵⁶⁷⁸⁹]+|\*+)\s*(?=\p{Lu})/u;
const LONGEST_FOOTNOTE = 12;

/** Ends with no mark of a sentence, nor with one and what closes a quotation behind it. */
export function isOpen({ text }: Line): boolean {
  const isClosed = text.length > 1 && CLOSING.includes(text.charAt(text.length - 1));
  return !ENDING.includes(text.charAt(text.length - (isClosed ? 2 : 1)));
}

const ENDING = ".;:!?";
const CLOSING = '"”)';

/** Index after a footnote that interrupts a sentence at line `at`: the sentence goes on behind the page number, or small; `at` when there is none. */
export function footnoteEnd(lines: readonly Line[], at: number): number {
  const line = lines[at];
  const before = lines[at - 1];
  if (!line || !before || !FOOTNOTE.test(line.text)) return at;
  for (let end = at + 1; end <= at + LONGEST_FOOTNOTE; end++) {
    const next = lines[end];
    const last = lines[end - 1];
    if (!next || !last) return at;
    if (FOOTNOTE.test(next.text) || isPageNoise(next)) continue;
    if (isPageNoise(last)) return end;
    if (startsSmall(next) && !isOpen(last)) return end;
  }
  return at;
}

export function startsSmall(line: Line): boolean {
  const first = line.text.charAt(0);
  return first !== first.toUpperCase();
}
