import type { Content } from "../simulator/book.ts";

/** Cells of one row as they stand in the file. */
export interface ScannedRow {
  /** Formulas in the file's neutral form, with their "=". */
  readonly contents: (Content | undefined)[];
  /** Index of each cell's format among the file's; missing where the file says none. */
  readonly formats: (number | undefined)[];
}

/** Cells by 0-based row, and the rows that say more than their cells (height, hidden). */
export interface ScannedSheet {
  readonly rows: readonly (ScannedRow | undefined)[];
  /** Attributes by 1-based row, as in the file. */
  readonly rowAttributes: ReadonlyMap<number, string>;
}

/** The limits of the format. */
const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;

// <row r="2" ht="30" …> or <row …/>: number, other attributes, closed
const ROW = /<row r="(\d+)"([^>/]*)(\/?)>/y;
const ROW_END = "</row>";
// <c r="B2" s="1" t="s"><f>A1</f><v>3</v></c>: letters, format, type, format, formula, value, text in place
const CELL =
  /<c r="([A-Z]{1,3})\d+"(?: s="(\d+)")?(?: t="(\w+)")?(?: s="(\d+)")?(?:\/>|>(?:<f>([^<]*)<\/f>)?(?:<v>([^<]*)<\/v>|<is><t(?: xml:space="preserve")?>([^<]*)<\/t><\/is>)?<\/c>)/y;
// What rows say that changes nothing here: the columns they span, details of Excel's own drawing.
const IDLE_ATTRIBUTES = / (?:spans|x14ac:dyDescent)="[^"]*"/g;

/**
 * Reads the inside of `<sheetData>` in one pass over its text: a library that makes objects of every element takes ten
 * times as long. @returns null when it holds anything but plain rows and cells; a library should read it then.
 */
export function scanSheet(xml: string, strings: readonly string[]): ScannedSheet | null {
  const rows: (ScannedRow | undefined)[] = [];
  const rowAttributes = new Map<number, string>();
  for (let at = 0; at < xml.length; ) {
    ROW.lastIndex = at;
    const [head, number = "", attributes = "", closed] = ROW.exec(xml) ?? [];
    const line = Number(number);
    if (head === undefined || line > MAX_ROW || line <= rows.length) return null;
    const telling = attributes.replace(IDLE_ATTRIBUTES, "");
    if (telling !== "") rowAttributes.set(line, telling);
    at += head.length;
    if (closed === "/") continue;
    const row: ScannedRow = { contents: [], formats: [] };
    const end = scanCells(xml, at, row, strings);
    if (end === null || !xml.startsWith(ROW_END, end)) return null;
    while (rows.length < line - 1) rows.push(undefined);
    rows.push(row);
    at = end + ROW_END.length;
  }
  return { rows, rowAttributes };
}

/** Fills a row with the cells from `start` on. @returns where they end, null when one is not plain. */
function scanCells(xml: string, start: number, row: ScannedRow, strings: readonly string[]): number | null {
  let end = start;
  for (let last = 0; ; ) {
    CELL.lastIndex = end;
    const found = CELL.exec(xml);
    if (!found) return end;
    end = CELL.lastIndex;
    const [, letters = "", before, type, after, formula, value, inPlace] = found;
    const column = columnOf(letters);
    const content = contentOf(type, value ?? inPlace ?? null, strings);
    if (content === undefined || column > MAX_COLUMN || column <= last) return null;
    last = column;
    if (formula !== undefined) put(row.contents, column, { formula: `=${decodeXml(formula)}`, value: content });
    else if (content !== null) put(row.contents, column, content);
    const format = before ?? after;
    if (format !== undefined) put(row.formats, column, Number(format));
  }
}

/** Appends at a 1-based column beyond the list's end. */
function put<T>(list: (T | undefined)[], column: number, item: T): void {
  while (list.length < column - 1) list.push(undefined);
  list.push(item);
}

function columnOf(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64;
  return column;
}

/** @returns undefined for a type that is not plain. */
function contentOf(
  type: string | undefined,
  value: string | null,
  strings: readonly string[],
): string | number | boolean | null | undefined {
  if (value === null) return null;
  switch (type) {
    case "s":
      return strings[Number(value)] ?? null;
    case "str":
    case "inlineStr":
      return decodeText(value);
    case "b":
      return value === "1" || value.toLowerCase() === "true";
    case "e":
      return decodeXml(value);
    case "n":
    case undefined:
      return numberOf(value);
    default:
      return undefined;
  }
}

function numberOf(value: string): number | string | null {
  if (value === "") return null;
  const number = Number(value);
  return Number.isNaN(number) ? decodeXml(value) : number;
}

// <si><t xml:space="preserve">…</t></si>: text
const STRING = /<si>(?:<t\/>|<t(?: xml:space="preserve")?>([^<]*)<\/t>)<\/si>/y;

/** The inside of `<sst>` as texts; null when one of them has parts of different looks. */
export function scanStrings(xml: string): string[] | null {
  const strings: string[] = [];
  STRING.lastIndex = 0;
  for (let end = 0; end < xml.length; end = STRING.lastIndex) {
    const found = STRING.exec(xml);
    if (!found) return null;
    strings.push(decodeText(found[1] ?? ""));
  }
  return strings;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decodeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|([a-z]+));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Characters that XML cannot hold stand as _x000D_. */
function decodeText(text: string): string {
  const decoded = decodeXml(text);
  if (!decoded.includes("_x")) return decoded;
  return decoded.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
