import type { Sheet as FileSheet } from "hucre/xlsx";
import { unzip, type ZipEntry, zip } from "../simulator/zip.ts";
import { type ScannedRow, type ScannedSheet, scanSheet, scanStrings } from "./scanSheet.ts";

/** A file whose cells were taken out, to be read apart from the rest. */
export interface LiftedFile {
  /** The file as .xlsx without its cells; in their place each sheet tells its name and lists the file's formats. */
  readonly rest: Uint8Array;
  /** The rows of a sheet of `rest`. */
  rowsOf(sheet: FileSheet): readonly (ScannedRow | undefined)[];
}

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const STRINGS = "xl/sharedStrings.xml";
const CELLS = /<sheetData>(.*)<\/sheetData>|<sheetData\/>/s;
// <sst …>texts</sst>: head, texts
const TEXTS = /(<sst[^>]*[^>/]>)(.*)<\/sst>/s;

/** @returns null for a file that does not say everything plainly; it is to be read whole by the library. */
export function liftCells(bytes: Uint8Array): LiftedFile | null {
  const texts = new Map<string, string>();
  const entries = unzip(bytes) ?? [];
  const textOf = (name: string) => {
    const entry = entries.find((candidate) => candidate.name === name);
    return entry ? Buffer.from(entry.bytes).toString("utf8") : "";
  };
  // Dates that count from 1904 are other numbers.
  if (/date1904="(1|true)"/.test(textOf("xl/workbook.xml"))) return null;
  const [, head = "", inside = ""] = TEXTS.exec(textOf(STRINGS)) ?? [];
  const strings = scanStrings(inside);
  const formats = Number(/<cellXfs count="(\d+)"/.exec(textOf("xl/styles.xml"))?.[1] ?? 0);
  if (strings === null || formats > MOST_FORMATS) return null;
  const sheets = new Map<string, ScannedSheet>();
  for (const { name } of entries.filter((entry) => SHEET.test(entry.name))) {
    const xml = textOf(name);
    const found = CELLS.exec(xml);
    const sheet = found ? scanSheet(found[1] ?? "", strings) : null;
    if (!found || !sheet) return null;
    sheets.set(name, sheet);
    texts.set(
      name,
      xml.slice(0, found.index) + legend(name, sheet, formats) + xml.slice(found.index + found[0].length),
    );
  }
  if (sheets.size === 0) return null;
  if (head !== "") texts.set(STRINGS, `${head}</sst>`);
  const rest = entries.map(({ name, bytes: own }): ZipEntry => {
    const text = texts.get(name);
    return { name, bytes: text === undefined ? own : Buffer.from(text) };
  });
  return {
    rest: zip(rest, { method: "stored" }),
    rowsOf: (sheet) => sheets.get(String(sheet.rows[0]?.[0]))?.rows ?? [],
  };
}

/** As many as a row has cells for. */
const MOST_FORMATS = 16_000;

/** Cells by which the library's reading of a sheet is recognised: A1 names the part, from B1 on each has one format. */
function legend(part: string, { rowAttributes }: ScannedSheet, formats: number): string {
  const samples = Array.from({ length: formats }, (_, format) => `<c s="${format}"/>`).join("");
  const first = `<row r="1"${rowAttributes.get(1) ?? ""}><c r="A1" t="str"><v>${part}</v></c>${samples}</row>`;
  const others = [...rowAttributes].filter(([line]) => line > 1).map(([line, said]) => `<row r="${line}"${said}/>`);
  return `<sheetData>${first}${others.join("")}</sheetData>`;
}

/** The library's form of a format, from a sheet of {@link LiftedFile.rest}. */
export function formatIn(sheet: FileSheet, format: number) {
  return sheet.cells?.get(`0,${format + 1}`)?.style;
}
