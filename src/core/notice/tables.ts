import { columnwiseRows } from "./columnTables.ts";
import { flatHeader, flatRows, rowInOneLine, STOP, textAt } from "./flatTables.ts";
import type { Line } from "./lines.ts";
import { type SourceText, sliceSource, trimSource } from "./sourceText.ts";
import { type Column, columnOf, isAssignmentTable } from "./tableColumns.ts";

/** A piece of a cell: one line's part of it. */
export interface CellPart {
  readonly column: Column;
  readonly source: SourceText;
}

export interface RawRow {
  /** Heading inside the table that the row stands under. */
  readonly section: string;
  readonly parts: readonly CellPart[];
}

export interface Table {
  /** Indexes of its lines, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly rows: readonly RawRow[];
}

/** The text and its lines. */
export interface Page {
  readonly source: SourceText;
  readonly lines: readonly Line[];
}

/** Tables of assignments in any of the ways in which copying flattens them. */
export function tablesOf(page: Page): Table[] {
  const tables: Table[] = [];
  let section = "";
  for (let i = 0; i < page.lines.length; i++) {
    const table = tableAt(page, i, section);
    if (!table) continue;
    tables.push(table);
    section = table.rows[table.rows.length - 1]?.section ?? section;
    i = table.to - 1;
  }
  return tables;
}

function tableAt(page: Page, at: number, section: string): Table | null {
  const cells = mayBeGrid(textAt(page, at)) ? cellsOf(page, at) : [];
  const labels = cells.map(({ source }) => columnOf(source.text));
  if (cells.length > 2 && isAssignmentTable(labels)) {
    const isPiped = SEPARATOR.test(textAt(page, at));
    return gridTable(
      page,
      at,
      section,
      isPiped ? cells.map(({ start }, i) => ({ start, column: labels[i] ?? "other" })) : aligned(page, at, cells),
      isPiped,
    );
  }
  const flat = flatHeader(page, at);
  if (!flat) return null;
  const read = flat.isOneLine ? rowInOneLine : flat.isColumnwise ? columnwiseRows : flatRows;
  return read(page, at, flat, section);
}

/** Has bars, tabs or wide gaps. */
function mayBeGrid(text: string): boolean {
  return text.length < 400 && /[|\t]| {2}/.test(text);
}

interface Cell {
  /** Column of the page at which it begins; for delimited tables its index. */
  readonly start: number;
  readonly source: SourceText;
}

const SEPARATOR = /\||\t/;
const RULE = /^[|\s:+=-]+$/;

/** Cells of a line: between bars or tabs, else between runs of spaces. */
function cellsOf({ source, lines }: Page, at: number): Cell[] {
  const line = lines[at];
  if (!line) return [];
  const isDelimited = SEPARATOR.test(line.text);
  const pattern = isDelimited ? /[^|\t]*(?:[|\t]|$)/g : /\S+(?: \S+)*/g;
  const edge = isDelimited && line.text.startsWith("|") ? 1 : 0;
  const text = isDelimited ? line.text.slice(edge).replace(/\|$/, "") : line.text;
  const cells: Cell[] = [];
  for (const match of text.matchAll(pattern)) {
    if (isDelimited && match.index >= text.length) break;
    const length = isDelimited ? match[0].replace(/[|\t]$/, "").length : match[0].length;
    const from = line.start + edge + match.index;
    cells.push({
      start: isDelimited ? cells.length : line.indent + match.index,
      source: trimSource(sliceSource(source, from, from + length)),
    });
  }
  return cells;
}

interface GridColumn {
  readonly start: number;
  readonly column: Column;
}

/** Second line of a heading: “Cơ quan” over “chủ trì” is one label. */
function aligned(page: Page, at: number, cells: readonly Cell[]): GridColumn[] {
  const below = cellsOf(page, at + 1);
  return cells.map(({ start, source }) => {
    const second = below.find((cell) => Math.abs(cell.start - start) <= 3)?.source.text ?? "";
    return { start, column: columnOf(`${source.text} ${second}`) ?? columnOf(source.text) ?? "other" };
  });
}

const GROUP = /^([IVX]+|[A-H])[.)]?\s+(\p{Lu}.*)$/u;
/** “7”, “2.1.”, “A.3”, “II-4”, “5a”. */
const ROW_NUMBER = /^(?:(?:[A-H]|[IVX]{1,5})[.-]?)?\d{1,3}(?:[.-]\d{1,2})*[a-hđ]?[.)]?$/u;

function gridTable(page: Page, at: number, above: string, columns: readonly GridColumn[], isPiped: boolean): Table {
  const rows: { section: string; parts: CellPart[] }[] = [];
  const hasNumbers = columns.some(({ column }) => column === "number");
  let section = above;
  let i = at + 1;
  for (; i < page.lines.length; i++) {
    const line = page.lines[i];
    if (!line || STOP.test(line.text)) break;
    if (RULE.test(line.text)) continue;
    const cells = cellsOf(page, i);
    if (isPiped && cells.length < 2) break;
    if (isRepeatedHeader(cells)) break;
    const parts = cells
      .map(({ start, source }): CellPart => ({ column: columnAt(columns, start, isPiped), source }))
      .filter(({ source }) => source.text !== "");
    const group = groupOf(parts, line.text);
    if (group) {
      section = group;
      continue;
    }
    const number = parts.find(({ column }) => column === "number")?.source.text ?? "";
    const begins = hasNumbers
      ? ROW_NUMBER.test(number)
      : isPiped || parts.filter(({ column }) => column === "task" || column === "lead").length === 2;
    if (begins) rows.push({ section, parts });
    else if (rows.length === 0 || (!isPiped && line.indent === 0 && parts.length < 2)) break;
    else rows[rows.length - 1]?.parts.push(...parts);
  }
  return { from: at, to: i, rows };
}

function columnAt(columns: readonly GridColumn[], start: number, isPiped: boolean): Column {
  if (isPiped) return columns[start]?.column ?? "other";
  let found: Column = columns[0]?.column ?? "other";
  for (const column of columns) if (column.start <= start + 2) found = column.column;
  return found;
}

function isRepeatedHeader(cells: readonly Cell[]): boolean {
  const known = cells.filter(({ source }) => columnOf(source.text) !== null).length;
  return cells.length > 1 && known >= cells.length - 1 && known > 1;
}

/** “III DỊCH VỤ CÔNG TRỰC TUYẾN”: a heading across the table. */
function groupOf(parts: readonly CellPart[], text: string): string | null {
  const match = GROUP.exec(
    text
      .replace(/[|\t]+/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  );
  const hasAgency = parts.some(({ column }) => column === "lead" || column === "deadline");
  return match && !hasAgency ? `${match[1]} ${match[2]}` : null;
}
