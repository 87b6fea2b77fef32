import { type Glyphs, pageRows, type Row } from "./pdfLines.ts";
import { joined, type Paragraphs, paragraphsOf } from "./pdfParagraphs.ts";
import type { Rule } from "./pdfRules.ts";
import { gridsOf, readTable, type TableRows } from "./pdfTables.ts";

/** Text, or a bordered table. */
export type Block = Paragraphs | TableRows;

const PAGE_NUMBER = /^[-–—\s]*(?:(?:trang\s+)?\d{1,3}(?:\s*\/\s*\d{1,3})?)?[-–—\s]*$/i;

/** Without the number of the page, which stands alone at its top or its bottom. */
function withoutNumber(rows: readonly Row[], isTop: boolean, isBottom: boolean): readonly Row[] {
  const from = isTop && PAGE_NUMBER.test(rows[0]?.text ?? "-") ? 1 : 0;
  const to = isBottom && rows.length > from && PAGE_NUMBER.test(rows[rows.length - 1]?.text ?? "") ? 1 : 0;
  return rows.slice(from, rows.length - to);
}

/** A page from top to bottom: text, tables, text; without its number. */
export function pageBlocks(pieces: readonly Glyphs[], rules: readonly Rule[]): readonly Block[] {
  const parts: (readonly Row[] | TableRows)[] = [];
  let left = pieces.filter(({ text }) => text.trim() !== "");
  for (const grid of gridsOf(rules)) {
    const { inside, table } = readTable(grid, left);
    if (inside.size === 0) continue;
    const top = grid.rows[0] ?? 0;
    parts.push(pageRows(left.filter((piece) => !inside.has(piece) && piece.y > top)), table);
    left = left.filter((piece) => !inside.has(piece) && piece.y <= top);
  }
  parts.push(pageRows(left));
  return parts.flatMap((part, index): readonly Block[] => {
    if ("rows" in part) return [part];
    const rows = withoutNumber(part, index === 0, index === parts.length - 1);
    return rows.length === 0 ? [] : [paragraphsOf(rows)];
  });
}

/** A table that goes on, on the next page: its head is not repeated, and a row without number belongs to the row before. */
function continuedTable({ rows }: TableRows, next: TableRows): TableRows {
  const head = rows[0]?.join("\t");
  const [first, ...others] = next.rows.filter((row) => row.join("\t") !== head);
  const last = rows[rows.length - 1];
  if (!first || !last) return { rows };
  const isRest = first[0] === "" && last[0] !== "";
  const whole = last.map((cell, column) => [cell, first[column] ?? ""].filter((text) => text !== "").join(" "));
  return { rows: isRest ? [...rows.slice(0, -1), whole, ...others] : [...rows, first, ...others] };
}

function continuedText(one: Paragraphs, other: Paragraphs): Paragraphs {
  const [first = "", ...others] = other.lines;
  const last = one.lines[one.lines.length - 1] ?? "";
  return { ...one, lines: [...one.lines.slice(0, -1), joined(last, first), ...others], endsOpen: other.endsOpen };
}

/** A block with what goes on from it on the next page; null when that begins something new. */
function continued(last: Block | undefined, first: Block | undefined): Block | null {
  if (!last || !first) return null;
  if ("rows" in last && "rows" in first) {
    return last.rows[0]?.length === first.rows[0]?.length ? continuedTable(last, first) : null;
  }
  if ("lines" in last && "lines" in first) {
    return last.endsOpen && first.startsInside ? continuedText(last, first) : null;
  }
  return null;
}

/** Pages one behind the other; a table or a paragraph that the end of a page breaks becomes one. */
export function joinPages(pages: readonly (readonly Block[])[]): readonly Block[] {
  const all: Block[] = [];
  for (const page of pages) {
    const whole = continued(all[all.length - 1], page[0]);
    if (whole) all.splice(all.length - 1, 1, whole, ...page.slice(1));
    else all.push(...page);
  }
  return all;
}

/** As text: a line a paragraph, a line with tabs a table's row, a blank line between blocks. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => ("lines" in block ? block.lines : block.rows.map((row) => row.join("\t"))).join("\n"))
    .join("\n\n");
}
