import { isRunningNumber, partMark } from "./cellForms.ts";
import { cellText, filledColumns, type Grid, type GridRow, mergeAt } from "./grid.ts";
import { isNumbering } from "./headingRows.ts";
import type { RowKind } from "./layout.ts";

const TOTAL = /^(?:tổng cộng|tổng số|cộng|total|grand total|tong cong|tong so)(?!\p{L})/iu;
const SIGNATURE =
  /^(?:nơi nhận|người lập|người tổng hợp|lập biểu|kt\.|tl\.|tm\.|q\.|thừa lệnh|xác nhận của|thủ trưởng|(?:phó )?(?:chánh văn phòng|giám đốc|chủ tịch|trưởng phòng)$|\(ký|.{0,40}, ngày\s.{0,12}tháng\s.{0,12}năm)/iu;
/** Words with which a heading across the table begins. */
const SECTION = /^(?:lĩnh vực|nhóm|phần|khối|chương|lanh vuc|linh vuc|phan|nhom|khoi|chuong|dự án|du an)(?!\p{L})/iu;
const PAPER =
  /^(?:theo )?(?:thông báo|công văn|kết luận|kế hoạch|quyết định|chỉ thị|văn bản|nghị quyết|tb|cv|kl)\s[^.;]*\d[^.;]*$/iu;

/** Words of a row with one cell that speak for the rows below; `isBody` knows agencies. */
function isSectionText(text: string, isBody: (name: string) => boolean): boolean {
  const part = partMark(text);
  if (part !== null && part.rest !== "") return true;
  if (text.length > 120) return false;
  const isCapitals = text === text.toUpperCase() && /\p{Lu}.*\s.*\p{Lu}/u.test(text);
  return SECTION.test(text) || PAPER.test(text) || isCapitals || isBody(text);
}

/** Reaches over most of the table. */
function isAcross(row: GridRow, column: number, grid: Grid): boolean {
  const area = mergeAt(grid, row.line, column);
  return area !== null && area.lines === 1 && area.columns >= 3;
}

/** Columns in which a heading across the table begins: that of the numbers or the next. */
const FIRST_COLUMNS = 2;

/** What tells headings across the table from its rows. */
export interface SectionSigns {
  readonly isBody: (name: string) => boolean;
  /** 0-based first column of the selection that holds anything. */
  readonly left: number;
  /** Rows in which a cell goes on that began above: they belong to what stands there. */
  readonly continued: ReadonlySet<number>;
}

/** Works out the signs once for a table; `isBody` knows agencies. */
export function sectionSigns({ rows, merges }: Grid, isBody: (name: string) => boolean): SectionSigns {
  const left = rows.reduce((least, row) => Math.min(least, filledColumns(row)[0] ?? least), Number.MAX_SAFE_INTEGER);
  const below = (merges ?? []).flatMap(({ line, lines }) =>
    Array.from({ length: Math.max(0, lines - 1) }, (_, index) => line + index + 1),
  );
  return { isBody, left, continued: new Set(below) };
}

/** The words of a row that is one heading across the table; null for other rows. */
export function sectionWords(row: GridRow, grid: Grid, signs: SectionSigns): string | null {
  const filled = filledColumns(row);
  const [first, second, ...more] = filled;
  if (first === undefined || more.length > 0 || signs.continued.has(row.line)) return null;
  if (first >= signs.left + FIRST_COLUMNS && !isAcross(row, first, grid)) return null;
  const lead = cellText(row, first);
  if (second === undefined) {
    return isAcross(row, first, grid) || isSectionText(lead, signs.isBody) ? lead : null;
  }
  const words = cellText(row, second);
  if (partMark(lead)?.rest === "") return `${lead.replace(/[.)\s]+$/, "")}. ${words}`;
  if (!isRunningNumber(lead)) return null;
  return isAcross(row, second, grid) || isSectionText(words, signs.isBody) ? words : null;
}

function endKind(row: GridRow): RowKind | null {
  const texts = filledColumns(row).map((column) => cellText(row, column));
  const words = texts.filter((text) => !/^[\d.,%/\s]+$/.test(text));
  if (words.length === 1 && TOTAL.test(words[0] ?? "")) return "total";
  return texts.length <= 3 && words.length === texts.length && texts.some((text) => SIGNATURE.test(text))
    ? "signature"
    : null;
}

/** Rows of names and empty words below the first signature. */
const isLoose = (row: GridRow) => {
  const filled = filledColumns(row);
  return filled.length <= 3 && !isRunningNumber(cellText(row, filled[0] ?? 0));
};

interface Places {
  readonly headingLines: readonly number[];
  /** Repeated headings. */
  readonly repeated: ReadonlySet<GridRow>;
  readonly isBody: (name: string) => boolean;
}

/** A list of one or two columns: none of its rows is a heading merely because it stands alone. */
function isList(rows: readonly GridRow[]): boolean {
  return rows.every((row) => filledColumns(row).length <= 2);
}

/** The kind of every row, top to bottom. */
export function rowKinds(grid: Grid, { headingLines, repeated, isBody }: Places): RowKind[] {
  const last = headingLines[headingLines.length - 1];
  const rows = [...grid.above, ...grid.rows];
  const isPlainList = isList(grid.rows);
  const signs = sectionSigns(grid, isBody);
  let signed = false;
  return rows.map((row, index): RowKind => {
    if (headingLines.includes(row.line)) return "heading";
    if (filledColumns(row).length === 0) return "blank";
    if (last === undefined ? index < grid.above.length : row.line < last) return "title";
    if (repeated.has(row)) return "heading";
    if (isNumbering(row)) return "numbering";
    const end = endKind(row);
    if (end === "signature") signed = true;
    if (end !== null) return end;
    if (signed && isLoose(row)) return "signature";
    return !isPlainList && sectionWords(row, grid, signs) !== null ? "section" : "data";
  });
}
