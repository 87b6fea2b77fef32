import type { Extra } from "./guard.ts";
import type { RangeObject } from "./Range.ts";
import { changeStyle, changeStyles, checkSize, stylesOf } from "./rangeAccess.ts";
import { type Style, styleOf } from "./style.ts";

/** A setter that changes the style of all cells alike. */
const style = (signature: string, change: (value: never) => Partial<Style>): Extra<RangeObject> => [
  [signature],
  (range: RangeObject, value: never) => {
    changeStyle(range, change(value));
    return range;
  },
];

/** A setter that takes a table of values, one for each cell. */
const styles = (signature: string, change: (value: never) => Partial<Style>): Extra<RangeObject> => [
  [signature],
  (range: RangeObject, values: never[][]) => {
    checkSize(range, values);
    changeStyles(range, (old, row, column) => {
      const value = values[row]?.[column];
      return value === undefined ? old : styleOf({ ...old, ...change(value) });
    });
    return range;
  },
];

/** A getter of one property of the style: for the first cell, and for all. */
const reading = (read: (style: Style) => unknown): { one: Extra<RangeObject>; all: Extra<RangeObject> } => ({
  one: [[""], (range) => stylesOf(range, read)[0]?.[0]],
  all: [[""], (range) => stylesOf(range, read)],
});

const background = reading((cell) => cell.background ?? "#ffffff");
const fontColour = reading((cell) => cell.fontColor ?? "#000000");
const fontFamily = reading((cell) => cell.fontFamily ?? "Arial");
const fontSize = reading((cell) => cell.fontSize ?? 10);
const fontStyle = reading((cell) => (cell.italic ? "italic" : "normal"));
const fontWeight = reading((cell) => (cell.bold ? "bold" : "normal"));
const fontLine = reading((cell) => (cell.strikethrough ? "line-through" : cell.underline ? "underline" : "none"));
const numberFormat = reading((cell) => cell.numberFormat || "0.###############");
const alignment = reading((cell) => cell.horizontal ?? "general");
const verticalAlignment = reading((cell) => cell.vertical ?? "bottom");
const wrapped = reading((cell) => cell.wrap === "WRAP");

const setsBackground = (colour: string | null) => ({ background: colour?.toLowerCase() ?? null });
const setsFontColour = (colour: string | null) => ({ fontColor: colour?.toLowerCase() ?? null });
const setsWeight = (weight: string | null) => ({ bold: weight === "bold" });
const setsFormat = (format: string) => ({ numberFormat: /^general$/i.test(format) ? "" : format });

/** Getters and setters of format that the add-on does not use. */
export const RANGE_STYLES: Readonly<Record<string, Extra<RangeObject>>> = {
  getBackground: background.one,
  getBackgrounds: background.all,
  getFontColor: fontColour.one,
  getFontColors: fontColour.all,
  getFontFamily: fontFamily.one,
  getFontFamilies: fontFamily.all,
  getFontLine: fontLine.one,
  getFontLines: fontLine.all,
  getFontSize: fontSize.one,
  getFontSizes: fontSize.all,
  getFontStyle: fontStyle.one,
  getFontStyles: fontStyle.all,
  getFontWeight: fontWeight.one,
  getFontWeights: fontWeight.all,
  getHorizontalAlignment: alignment.one,
  getHorizontalAlignments: alignment.all,
  getNumberFormat: numberFormat.one,
  getNumberFormats: numberFormat.all,
  getVerticalAlignment: verticalAlignment.one,
  getVerticalAlignments: verticalAlignment.all,
  getWrap: wrapped.one,
  getWraps: wrapped.all,
  setBackgrounds: styles("string?[][]", setsBackground),
  setFontColors: styles("string?[][]", setsFontColour),
  setFontFamily: style("string?", (family: string | null) => ({ fontFamily: family })),
  setFontLine: style("string?", (line: string | null) => ({
    underline: line === "underline",
    strikethrough: line === "line-through",
  })),
  setFontSize: style("number", (points: number) => ({ fontSize: points })),
  setFontStyle: style("string?", (name: string | null) => ({ italic: name === "italic" })),
  setFontWeights: styles("string?[][]", setsWeight),
  setNumberFormats: styles("string[][]", setsFormat),
  setWrap: style("boolean", (wrap: boolean) => ({ wrap: wrap ? "WRAP" : "OVERFLOW" })),
  setBorder: [
    [
      "boolean?, boolean?, boolean?, boolean?, boolean?, boolean?",
      "boolean?, boolean?, boolean?, boolean?, boolean?, boolean?, string?, BorderStyle?",
    ],
    // One kind of line round every cell is kept; the rest of Google's choices is not.
    (range, top: boolean | null, _left: never, bottom: boolean | null) => {
      changeStyle(range, { border: Boolean(top && bottom) });
      return range;
    },
  ],
};
