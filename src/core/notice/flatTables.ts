import { agenciesAt } from "./findAgencies.ts";
import { isPageNoise, startsSmall } from "./noise.ts";
import { type SourceText, sliceSource } from "./sourceText.ts";
import { type Column, columnOf, isAssignmentTable, looksDue } from "./tableColumns.ts";
import type { CellPart, Page, RawRow, Table } from "./tables.ts";
import { splitWords } from "./words.ts";

/** Heading of a table whose cells were copied one below the other, or with single spaces between. */
export interface FlatHeader {
  readonly columns: readonly Column[];
  /** Index of the first line behind the heading. */
  readonly end: number;
  readonly isOneLine: boolean;
  readonly isColumnwise: boolean;
}

/** Lines that end a table. */
export const STOP = /^(?:ghi chú|tổng cộng|tổng số|nơi nhận|lưu ý|(?:TL|KT|TM)\.)/iu;
const ONE_LINE = /^(?:TT|STT|Số TT)\s+(.+)$/iu;
/** “7”, “2.1.” */
export const NUMBER = /^\d{1,3}(?:\.\d{1,2})*\.?$/;
/** “1. …”: a task that carries its number. */
export const NUMBERED = /^(\d{1,3})[.)]\s+\S/;
const ROMAN = /^(?:[IVX]+|[A-H])\.?$/;
const GROUP_LINE = /^(?:[IVX]+|[A-H])[.)]?\s+\p{Lu}[\p{Lu}\s,]/u;

/** The heading that begins at a line; null when none does. */
export function flatHeader(page: Page, at: number): FlatHeader | null {
  const first = textAt(page, at);
  if (first.length > 120) return null;
  const one = "TSts".includes(first.charAt(0)) ? ONE_LINE.exec(first) : null;
  if (one) return oneLineHeader(one[1] ?? "", at);
  const column = columnOf(first);
  if (column !== "number" && column !== "task") return null;
  const { columns, end } = labelsFrom(page, at);
  if (isAssignmentTable(columns)) return { columns, end, isOneLine: false, isColumnwise: false };
  const second = textAt(page, at + 1);
  const isColumnwise =
    columns.length === 1 &&
    (columns[0] === "number" ? isCount(second, textAt(page, at + 2)) : NUMBERED.test(textAt(page, end)));
  return isColumnwise ? { columns, end, isOneLine: false, isColumnwise } : null;
}

/** “1” alone, or a table's next page: “7” above “8”. */
function isCount(first: string, second: string): boolean {
  if (/^1\.?$/.test(first)) return true;
  return /^\d{1,3}\.?$/.test(first) && Number.parseInt(second, 10) === Number.parseInt(first, 10) + 1;
}

/** “TT Nội dung Cơ quan chủ trì Thời hạn” with single spaces. */
function oneLineHeader(text: string, at: number): FlatHeader | null {
  const words = text.split(/\s+/);
  const columns: Column[] = ["number"];
  for (let i = 0; i < words.length; ) {
    const length = [6, 5, 4, 3, 2, 1].find(
      (n) => i + n <= words.length && columnOf(words.slice(i, i + n).join(" ")) !== null,
    );
    if (length === undefined) return null;
    columns.push(columnOf(words.slice(i, i + length).join(" ")) ?? "other");
    i += length;
  }
  return isAssignmentTable(columns) ? { columns, end: at + 1, isOneLine: true, isColumnwise: false } : null;
}

/** Labels on lines of their own; one label may take up to three lines. */
function labelsFrom(page: Page, at: number): { columns: Column[]; end: number } {
  const columns: Column[] = [];
  let end = at;
  for (;;) {
    const length = [3, 2, 1].find(
      (n) => columnOf(textOf(page, end, end + n)) !== null && isOneLabel(page, end, end + n),
    );
    const column = length === undefined ? null : columnOf(textOf(page, end, end + length));
    if (length === undefined || column === null || (column !== "other" && columns.includes(column)))
      return { columns, end };
    columns.push(column);
    end += length;
  }
}

/** “Thời gian ⏎ hoàn thành” is one label, “Sản phẩm ⏎ Chủ trì” are two: the lines behind the first say nothing else. */
function isOneLabel(page: Page, from: number, to: number): boolean {
  const whole = columnOf(textOf(page, from, to));
  for (let i = from + 1; i < to; i++) {
    const alone = columnOf(textOf(page, i, to));
    if (alone !== null && alone !== whole) return false;
  }
  return true;
}

/** A line's text; "" behind the last. */
export function textAt({ lines }: Page, at: number): string {
  return lines[at]?.text ?? "";
}

/** Lines as one text. */
export function textOf({ lines }: Page, from: number, to: number): string {
  return lines
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
}

/** A line as part of a cell. */
export function partOf({ source, lines }: Page, at: number, column: Column): CellPart {
  const line = lines[at];
  return { column, source: sliceSource(source, line?.start ?? 0, line?.end ?? 0) };
}

/** Row after row, each cell on lines of its own: what a line begins with tells its column. */
export function flatRows(page: Page, at: number, { columns, end }: FlatHeader, above: string): Table {
  const rows: { section: string; parts: CellPart[] }[] = [];
  let section = above;
  let last = 0;
  let column = 0;
  let inGroup = false;
  let i = end;
  for (; i < page.lines.length; i++) {
    const line = page.lines[i];
    if (!line || STOP.test(line.text)) break;
    const repeated = flatHeader(page, i);
    if (repeated && !repeated.isColumnwise) {
      if (repeated.isOneLine) break;
      i = repeated.end - 1;
      continue;
    }
    if (/\S {3,}\S.* {3,}\S/.test(line.text)) break;
    if (ROMAN.test(line.text) || GROUP_LINE.test(line.text)) {
      section = line.text.replace(/\.$/, "");
      inGroup = true;
      continue;
    }
    if (NUMBER.test(line.text) && columnOf(textAt(page, i + 1)) === "number") continue;
    if (NUMBER.test(line.text) && (line.text.includes(".") || Number(line.text) === last + 1)) {
      last = Number.parseInt(line.text, 10);
      rows.push({ section, parts: [] });
      column = columns.indexOf("task");
      inGroup = false;
      continue;
    }
    if (inGroup) {
      section = `${section} ${line.text}`;
      continue;
    }
    const row = rows[rows.length - 1];
    if (!row || isPageNoise(line)) continue;
    const next = row.parts.length === 0 ? column : nextColumn(columns, column, line.text, textAt(page, i - 1));
    if (next === column && line.afterBlank && column === columns.length - 1 && !startsSmall(line)) break;
    column = next;
    row.parts.push(partOf(page, i, columns[column] ?? "other"));
  }
  return { from: at, to: i, rows };
}

/** A line that its cell goes on behind. */
export const OPEN_CELL = /(?:[,;&–-]|(?<![\p{L}])(?:và|của|các))$/u;

/** A line that begins like an agency or a date opens the next column of that sort. */
function nextColumn(columns: readonly Column[], column: number, text: string, before: string): number {
  const isDue = looksDue(text);
  const isAgency = !isDue && beginsAgency(text) && !OPEN_CELL.test(before);
  for (let next = column + 1; next < columns.length; next++) {
    const kind = columns[next];
    if (kind === "deadline" && isDue && columns[column] !== "task") return next;
    if ((kind === "lead" || kind === "support") && isAgency) return next;
  }
  return column;
}

/** Does a line begin with an agency, or with half the name of one? */
export function beginsAgency(text: string): boolean {
  return /^\p{Lu}/u.test(text) && (agenciesAt({ text, words: splitWords(text) }, 0) !== null || HALF_NAME.test(text));
}

/** A name broken off at the end of the line: “Sở Nông nghiệp và”, “Văn phòng Đăng ký”. */
const HALF_NAME =
  /^(?:(?:Sở|Ban|Cục|Phòng|Bộ|Hội|Đoàn)\s+\p{Lu}|(?:UBND|Văn phòng|Trung tâm|Công an|Chi cục|Kho bạc|Báo và|Các sở|Các cơ quan)\s+\p{L})/u;

/** Row after row on one line each, cells parted by single spaces: number, task, agencies, deadline. */
export function rowInOneLine(page: Page, at: number, { columns, end }: FlatHeader, above: string): Table {
  const rows: RawRow[] = [];
  let section = above;
  let from = end;
  const rowStart = /^(\d{1,3})\.?\s+\p{L}/u;
  for (let i = end; i <= page.lines.length; i++) {
    const line = page.lines[i];
    const isEnd = !line || STOP.test(line.text);
    const begins = line && rowStart.exec(line.text)?.[1] === String(rows.length + (from > end ? 2 : 1));
    const isGroup = line && GROUP_LINE.test(line.text);
    if ((isEnd || begins || isGroup) && from > end) rows.push(splitRow(page, from - 1, i, columns, section));
    if (isEnd) return { from: at, to: i, rows };
    if (isGroup) section = line.text;
    from = begins ? i + 1 : isGroup ? end : from;
  }
  return { from: at, to: page.lines.length, rows };
}

function splitRow(page: Page, from: number, to: number, columns: readonly Column[], section: string): RawRow {
  const start = page.lines[from]?.start ?? 0;
  const whole = sliceSource(page.source, start, page.lines[to - 1]?.end ?? start);
  const text = whole.text.replace(/\s/g, " ");
  const clause = { text, words: splitWords(text) };
  const piece = (a: number, b: number): SourceText =>
    sliceSource(whole, clause.words[a]?.start ?? 0, clause.words[b - 1]?.end ?? 0);
  for (let i = 2; i < clause.words.length; i++) {
    const lead = clause.words[i]?.isCapital ? agenciesAt(clause, i) : null;
    if (!lead) continue;
    const support = columns.includes("support") ? agenciesAt(clause, lead.end) : null;
    const due = support?.end ?? lead.end;
    const rest = text.slice(clause.words[due]?.start ?? text.length);
    if (rest !== "" && !looksDue(rest)) continue;
    const parts: CellPart[] = [
      { column: "task", source: piece(1, i) },
      { column: "lead", source: piece(i, lead.end) },
    ];
    if (support) parts.push({ column: "support", source: piece(lead.end, support.end) });
    if (rest !== "") parts.push({ column: "deadline", source: piece(due, clause.words.length) });
    return { section, parts };
  }
  return { section, parts: [{ column: "task", source: piece(1, clause.words.length) }] };
}
