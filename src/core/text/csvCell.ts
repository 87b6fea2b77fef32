import { oneLine } from "./cleanText.ts";

/** A spreadsheet takes these for the start of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Excel reads UTF-8 only behind this mark. */
const BYTE_ORDER_MARK = "\ufeff";

/** A cell of the list: one line, never a formula, quoted. */
export function csvCell(text: string): string {
  const line = oneLine(text);
  const safe = FORMULA.test(line) ? `'${line}` : line;
  return `"${safe.replace(/"/g, '""')}"`;
}

/** Rows as a file (RFC 4180) that Excel opens with its accents. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `${BYTE_ORDER_MARK}${rows.map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("")}`;
}
