import type { WriteSheet } from "hucre/xlsx";
import type { SheetData } from "../simulator/book.ts";
import { plainStyle, type Style } from "../simulator/style.ts";
import type { LocaleRules } from "../simulator/typing.ts";
import { unzip, type ZipEntry, zip } from "../simulator/zip.ts";
import { fileStyle } from "./cellStyles.ts";
import { sheetXml, textXml } from "./sheetXml.ts";

const STRINGS = "xl/sharedStrings.xml";
const CELLS = /<sheetData>.*<\/sheetData>|<sheetData\/>/s;
// Of hucre, before the cells are known; readers do without.
const DIMENSION = /<dimension [^>]*\/>/;

/** Every style that cells of the book have, each once. */
export function stylesIn(sheets: readonly SheetData[]): readonly Style[] {
  const styles = new Set<Style>();
  for (const { rows } of sheets)
    for (const row of rows) for (const style of row?.styles ?? []) if (style) styles.add(style);
  styles.delete(plainStyle);
  return [...styles];
}

type LibraryCells = NonNullable<WriteSheet["cells"]>;

/** The cells, and from A1 down one look each: what the library numbers them is read from the file it writes. */
export function withSamples(cells: LibraryCells, styles: readonly Style[]): LibraryCells {
  const all = new Map(cells);
  styles.forEach((style, index) => {
    const key = `${index},0`;
    all.set(key, { ...all.get(key), value: null, style: fileStyle(style) });
  });
  return all;
}

// <c r="A7" s="3"/>: row, format
const SAMPLE = /<c r="A(\d+)" s="(\d+)"\/>/g;

function formatNumbers(xml: string, styles: readonly Style[]): ReadonlyMap<Style, number> {
  const formats = new Map<Style, number>();
  for (const [, row, format] of xml.matchAll(SAMPLE)) {
    const style = styles[Number(row) - 1];
    if (style) formats.set(style, Number(format));
  }
  return formats;
}

/** What the library wrote, and what is to stand in it. */
interface Unfilled {
  /** Its sheets are those of the book, in their order; the first was written {@link withSamples}. */
  readonly file: Uint8Array;
  readonly sheets: readonly SheetData[];
  readonly styles: readonly Style[];
  readonly locale: LocaleRules;
}

/** The file with the cells of the book in its sheets. */
export function placeCells({ file, sheets, styles, locale }: Unfilled): Uint8Array {
  const texts = new Map((unzip(file) ?? []).map(({ name, bytes }) => [name, Buffer.from(bytes)]));
  const part = (index: number) => `xl/worksheets/sheet${index + 1}.xml`;
  const textAt = (name: string) => texts.get(name)?.toString("utf8") ?? "";
  const formats = formatNumbers(textAt(part(0)), styles);
  const strings = stringTable(textAt(STRINGS));
  const forms = { formatOf: (style: Style) => formats.get(style) ?? 0, textOf: strings.textOf, locale };
  sheets.forEach((sheet, index) => {
    const xml = textAt(part(index)).replace(DIMENSION, "");
    texts.set(part(index), Buffer.from(xml.replace(CELLS, () => sheetXml(sheet, forms))));
  });
  texts.set(STRINGS, Buffer.from(strings.xml()));
  return zip([...texts].map(([name, bytes]): ZipEntry => ({ name, bytes })));
}

/** The file's list of texts, with those of the cells after those that the library put there. */
function stringTable(xml: string) {
  const before = Number(/ uniqueCount="(\d+)"/.exec(xml)?.[1] ?? 0);
  const indexes = new Map<string, number>();
  return {
    textOf(text: string): number {
      const index = indexes.get(text) ?? before + indexes.size;
      indexes.set(text, index);
      return index;
    },
    xml(): string {
      const counted = xml.replace(/count="\d+" uniqueCount="\d+"/, () => {
        return `count="${before + indexes.size}" uniqueCount="${before + indexes.size}"`;
      });
      return counted.replace("</sst>", () => `${Array.from(indexes.keys(), textXml).join("")}</sst>`);
    },
  };
}
