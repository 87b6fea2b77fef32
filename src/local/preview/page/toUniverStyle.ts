import type { IStyleData } from "@univerjs/core";
import type { Style } from "../../simulator/style.ts";
import { HORIZONTAL, THIN_LINE, VERTICAL, WRAP, YES } from "./univerCodes.ts";

/** Google's font for cells that name none. */
const FONT = "Arial";
/** Points. */
const FONT_SIZE = 10;

/** The look of cells without a style. */
export const DEFAULT_STYLE: IStyleData = { ff: FONT, fs: FONT_SIZE, vt: VERTICAL.bottom };

const LINE = { s: THIN_LINE, cl: { rgb: "#000000" } } as const;

/** A cell's own look as Univer keeps it. The number format is left out: the text comes ready from the server. */
export function toUniverStyle(style: Style): IStyleData {
  return {
    ...(style.background && { bg: { rgb: style.background } }),
    ...(style.fontColor && { cl: { rgb: style.fontColor } }),
    // Drop-down cells do not look at the sheet's own style.
    ff: style.fontFamily ?? FONT,
    fs: style.fontSize ?? FONT_SIZE,
    ...(style.bold && { bl: YES }),
    ...(style.italic && { it: YES }),
    ...(style.underline && { ul: { s: YES } }),
    ...(style.strikethrough && { st: { s: YES } }),
    ...(style.horizontal && { ht: HORIZONTAL[style.horizontal] }),
    ...(style.vertical && { vt: VERTICAL[style.vertical] }),
    ...(style.wrap && { tb: WRAP[style.wrap] }),
    ...(style.border && { bd: { t: LINE, r: LINE, b: LINE, l: LINE } }),
  };
}

/** Name of a style in the snapshot. */
export function styleName(index: number): string {
  return `s${index}`;
}
