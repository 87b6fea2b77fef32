import type { CellStyle } from "hucre/xlsx";
import { type Style, styleOf } from "../simulator/style.ts";

const THIN = { style: "thin" } as const;
const VERTICAL = { top: "top", middle: "center", bottom: "bottom" } as const;
/**
 * A file knows only “wrap” or not. The reading order, which changes nothing for Vietnamese or English,
 * tells the strategies without wrapping apart.
 */
const READING_ORDER = { CLIP: "context", OVERFLOW: "ltr" } as const;

const toFile = new Map<Style, CellStyle>();

/** The file's form of a style; the same object for the same style. */
export function fileStyle(style: Style): CellStyle {
  const known = toFile.get(style);
  if (known) return known;
  const made = { ...fontPart(style), ...alignmentPart(style), ...fillPart(style) };
  toFile.set(style, made);
  return made;
}

function fontPart(style: Style): CellStyle {
  const { bold, italic, underline, strikethrough, fontFamily, fontSize, fontColor } = style;
  const font = {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(strikethrough && { strikethrough }),
    ...(fontFamily !== null && { name: fontFamily }),
    ...(fontSize !== null && { size: fontSize }),
    ...(fontColor !== null && { color: { rgb: toRgb(fontColor) } }),
  };
  return Object.keys(font).length > 0 ? { font: { ...DEFAULT_FONT, ...font } } : {};
}

function alignmentPart({ horizontal, vertical, wrap }: Style): CellStyle {
  const alignment = {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical: VERTICAL[vertical] }),
    ...(wrap === "WRAP" && { wrapText: true }),
    ...((wrap === "CLIP" || wrap === "OVERFLOW") && { readingOrder: READING_ORDER[wrap] }),
  };
  return Object.keys(alignment).length > 0 ? { alignment } : {};
}

function fillPart({ background, numberFormat, border }: Style): CellStyle {
  return {
    ...(background && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: toRgb(background) } } }),
    ...(numberFormat && { numFmt: numberFormat }),
    ...(border && { border: { top: THIN, right: THIN, bottom: THIN, left: THIN } }),
  };
}

/** What a file's cells have when they say nothing. */
export interface FileFont {
  readonly name: string;
  readonly size: number;
}

/** As in Google Sheets. */
export const DEFAULT_FONT: FileFont = { name: "Arial", size: 10 };

/** Reads the styles of one file; cells of a file share the parts of their styles, so parts compare by identity. */
export function styleReader(defaultFont: FileFont): (style: CellStyle) => Style {
  const ids = new Map<object, number>();
  const done = new Map<string, Style>();
  const idOf = (part: object | undefined) => {
    if (!part) return 0;
    const id = ids.get(part) ?? ids.size + 1;
    ids.set(part, id);
    return id;
  };
  return (style) => {
    const { font, fill, alignment, border, numFmt } = style;
    const key = `${idOf(font)}|${idOf(fill)}|${idOf(alignment)}|${idOf(border)}|${numFmt ?? ""}`;
    const made = done.get(key) ?? convert(style, defaultFont);
    done.set(key, made);
    return made;
  };
}

function convert({ font, fill, alignment, border, numFmt }: CellStyle, defaultFont: FileFont): Style {
  return styleOf({
    numberFormat: numFmt === undefined || /^general$/i.test(numFmt) ? "" : numFmt,
    background: fill?.type === "pattern" && fill.pattern === "solid" ? fromRgb(fill.fgColor?.rgb) : null,
    fontColor: fromRgb(font?.color?.rgb),
    fontFamily: font?.name && font.name !== defaultFont.name ? font.name : null,
    fontSize: font?.size && font.size !== defaultFont.size ? font.size : null,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    underline: Boolean(font?.underline),
    strikethrough: font?.strikethrough ?? false,
    horizontal: oneOf(alignment?.horizontal, ["left", "center", "right"]),
    vertical: verticalFromFile(alignment?.vertical),
    wrap: alignment?.wrapText ? "WRAP" : wrapFromFile(alignment?.readingOrder),
    border: border?.top !== undefined && border.bottom !== undefined,
  });
}

function verticalFromFile(vertical: string | undefined): Style["vertical"] {
  return vertical === "center" ? "middle" : oneOf(vertical, ["top", "bottom"]);
}

function wrapFromFile(order: string | undefined): Style["wrap"] {
  if (order === READING_ORDER.CLIP) return "CLIP";
  return order === READING_ORDER.OVERFLOW ? "OVERFLOW" : null;
}

function oneOf<T extends string>(text: string | undefined, allowed: readonly T[]): T | null {
  return allowed.find((name) => name === text) ?? null;
}

const NAMED: Readonly<Record<string, string>> = { white: "ffffff", black: "000000", red: "ff0000", yellow: "ffff00" };

/** "#ff0000" or a common name → "FF0000". */
export function toRgb(colour: string): string {
  const bare = NAMED[colour] ?? colour.replace("#", "");
  const long = bare.length === 3 ? [...bare].map((digit) => digit + digit).join("") : bare;
  return long.toUpperCase();
}

/** "FFFF0000" or "FF0000" → "#ff0000". */
export function fromRgb(rgb: string | undefined): string | null {
  return rgb ? `#${rgb.slice(-6).toLowerCase()}` : null;
}
