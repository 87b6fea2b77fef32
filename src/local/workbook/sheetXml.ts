import { columnLetters } from "../../core/text/columnLetters.ts";
import type { Content, FormulaCell, Row, SheetData } from "../simulator/book.ts";
import { plainStyle, type Style } from "../simulator/style.ts";
import type { LocaleRules } from "../simulator/typing.ts";
import { toNeutralFormula } from "./formulaText.ts";

/** What the cells of all sheets share. */
export interface CellForms {
  /** Index of a style among the file's formats; 0 is plain. */
  readonly formatOf: (style: Style) => number;
  /** Index of a text among the file's texts. */
  readonly textOf: (text: string) => number;
  readonly locale: LocaleRules;
}

/** The cells of a sheet as `<sheetData>`, one text a row: a library makes objects of every cell, which takes ten times as long. */
export function sheetXml(sheet: SheetData, forms: CellForms): string {
  const letters = Array.from({ length: widthOf(sheet) }, (_, at) => columnLetters(at + 1));
  const rows = sheet.rows.map((row, index) => (row ? rowXml(row, index + 1, letters, forms) : ""));
  return `<sheetData>${rows.join("")}</sheetData>`;
}

/** Columns that have content or a look of their own. */
export function widthOf({ rows }: SheetData): number {
  return rows.reduce((widest, row) => Math.max(widest, row?.contents.length ?? 0, row?.styles.length ?? 0), 0);
}

function rowXml(row: Row, line: number, letters: readonly string[], forms: CellForms): string {
  const { height, hiddenByUser, hiddenByFilter } = row;
  const size = height === null ? "" : ` ht="${height * 0.75}" customHeight="1"`;
  const hidden = hiddenByUser || hiddenByFilter ? ' hidden="1"' : "";
  let cells = "";
  for (let at = 0; at < letters.length; at += 1) {
    const style = row.styles[at] ?? plainStyle;
    const head = `<c r="${letters[at]}${line}"${style === plainStyle ? "" : formatXml(style, forms)}`;
    cells += cellXml(row.contents[at] ?? null, head, style, forms);
  }
  return cells === "" && size === "" && hidden === "" ? "" : `<row r="${line}"${size}${hidden}>${cells}</row>`;
}

function formatXml(style: Style, { formatOf }: CellForms): string {
  const format = formatOf(style);
  return format === 0 ? "" : ` s="${format}"`;
}

/** @param head what the cell's element begins with, before its type. */
function cellXml(content: Content, head: string, style: Style, forms: CellForms): string {
  if (content === null) return style === plainStyle ? "" : `${head}/>`;
  if (typeof content === "object") return formulaXml(content, head, forms);
  if (typeof content !== "string" || isError(content)) return `${head}${typeXml(content)}${valueXml(content)}</c>`;
  return `${head} t="s"><v>${forms.textOf(content)}</v></c>`;
}

function formulaXml({ formula, value }: FormulaCell, head: string, { locale }: CellForms): string {
  const neutral = toNeutralFormula(formula, locale) ?? formula;
  return `${head}${typeXml(value)}<f>${escapeXml(neutral.slice(1))}</f>${valueXml(value)}</c>`;
}

function typeXml(value: FormulaCell["value"]): string {
  if (typeof value === "boolean") return ' t="b">';
  if (typeof value === "string") return isError(value) ? ' t="e">' : ' t="str">';
  return ">";
}

function valueXml(value: FormulaCell["value"]): string {
  if (value === null) return "";
  return `<v>${typeof value === "boolean" ? Number(value) : escapeXml(String(value))}</v>`;
}

const ERRORS = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"]);

function isError(text: string): boolean {
  return ERRORS.has(text);
}

/** A text of the file's list of texts. */
export function textXml(text: string): string {
  const keepsSpace = /^\s|\s$|[\n\t]/.test(text);
  return `<si><t${keepsSpace ? ' xml:space="preserve"' : ""}>${escapeXml(text)}</t></si>`;
}

// What XML cannot hold, and what would read as its stand-in: _x000D_
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to be replaced
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f]|_(?=x[0-9A-Fa-f]{4}_)/g;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function escapeXml(text: string): string {
  const escaped = /[&<>]/.test(text) ? text.replace(/[&<>]/g, (char) => ENTITIES[char] ?? char) : text;
  return escaped.replace(UNWRITABLE, (char) => {
    return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });
}
