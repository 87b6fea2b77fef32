import { WrapStrategy } from "./enums.ts";
import { type Extra, unwrap } from "./guard.ts";
import type { RangeObject } from "./Range.ts";
import { changeStyle, changeStyles, checkSize, memberName, stylesOf } from "./rangeAccess.ts";
import { type Style, styleOf } from "./style.ts";
import { type TextLook, TextStyleObject, textStyle } from "./TextStyle.ts";

/** A setter that changes the style of all cells alike. */
const style = (signature: string, change: (value: never) => Partial<Style>): Extra<RangeObject> => [
  [signature],
  (range: RangeObject, value: never) => {
    changeStyle(range, change(value));
    return range;
  },
];

/** Changes the style of each cell by its own value of a table. */
export function changeEach<T>(range: RangeObject, values: T[][], change: (value: T) => Partial<Style>): void {
  checkSize(range, values);
  changeStyles(range, (old, row, column) => {
    const value = values[row]?.[column];
    return value === undefined ? old : styleOf({ ...old, ...change(value) });
  });
}

/** A setter that takes a table of values, one for each cell. */
const styles = (signature: string, change: (value: never) => Partial<Style>): Extra<RangeObject> => [
  [signature],
  (range: RangeObject, values: never[][]) => {
    changeEach(range, values, change);
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

/** What a value of a script makes of a style; also for the setters of Range itself. */
export const setsBackground = (colour: string | null) => ({ background: colour?.toLowerCase() ?? null });
/** See {@link setsBackground}. */
export const setsFontColour = (colour: string | null) => ({ fontColor: colour?.toLowerCase() ?? null });
/** See {@link setsBackground}. */
export const setsWeight = (weight: string | null) => ({ bold: weight === "bold" });
/** See {@link setsBackground}. */
export const setsFormat = (format: string) => ({ numberFormat: /^general$/i.test(format) ? "" : format });

const setsLine = (line: string | null) => ({
  underline: line === "underline",
  strikethrough: line === "line-through",
});
const HORIZONTAL = ["left", "center", "right"] as const;
const VERTICAL = ["top", "middle", "bottom"] as const;
const STRATEGIES = ["OVERFLOW", "WRAP", "CLIP"] as const;
const strategy = reading((cell) => WrapStrategy[cell.wrap ?? "OVERFLOW"]);
const textLook = ({ bold, italic, underline, strikethrough, fontColor, fontFamily, fontSize }: Style): TextLook => ({
  bold,
  italic,
  underline,
  strikethrough,
  fontColor: fontColor ?? "#000000",
  fontFamily: fontFamily ?? "Arial",
  fontSize: fontSize ?? 10,
});

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
  setFontFamily: style("string?", (family: string | null) => ({ fontFamily: family })),
  setFontLine: style("string?", setsLine),
  setFontSize: style("number", (points: number) => ({ fontSize: points })),
  setFontStyle: style("string?", (name: string | null) => ({ italic: name === "italic" })),
  setNumberFormats: styles("string[][]", setsFormat),
  setWrap: style("boolean", (wrap: boolean) => ({ wrap: wrap ? "WRAP" : "OVERFLOW" })),
  getTextStyle: [[""], (range) => textStyle(range.run, stylesOf(range, textLook)[0]?.[0] ?? {})],
  getTextStyles: [
    [""],
    (range) => range.run.realm.rows(stylesOf(range, (cell) => textStyle(range.run, textLook(cell)))),
  ],
  getWrapStrategy: strategy.one,
  getWrapStrategies: strategy.all,
  setBackgroundRGB: [
    ["number, number, number"],
    (range, red: number, green: number, blue: number) => {
      const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("");
      changeStyle(range, { background: `#${hex}` });
      return range;
    },
  ],
  setFontFamilies: styles("string?[][]", (family: string | null) => ({ fontFamily: family })),
  setFontLines: styles("string?[][]", setsLine),
  setFontSizes: styles("number[][]", (points: number) => ({ fontSize: points })),
  setFontStyles: styles("string?[][]", (name: string | null) => ({ italic: name === "italic" })),
  setHorizontalAlignments: styles("string?[][]", (name: string | null) => ({
    horizontal: HORIZONTAL.find((each) => each === name) ?? null,
  })),
  setVerticalAlignments: styles("string?[][]", (name: string | null) => ({
    vertical: VERTICAL.find((each) => each === name) ?? null,
  })),
  setWraps: styles("boolean[][]", (wrap: boolean) => ({ wrap: wrap ? "WRAP" : "OVERFLOW" })),
  setWrapStrategies: styles("any[][]", (name: unknown) => ({
    wrap: STRATEGIES.find((each) => each === memberName(name)) ?? null,
  })),
  setTextStyle: [
    ["TextStyle"],
    (range, { look }: TextStyleObject) => {
      changeStyle(range, look);
      return range;
    },
  ],
  setTextStyles: styles("TextStyle[][]", (value: unknown) => {
    const target = unwrap(value);
    return target instanceof TextStyleObject ? target.look : {};
  }),
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
