import type * as Api from "../../addon/google.ts";
import type { Area } from "./area.ts";
import { mapArea, readDisplay, readValues } from "./cellValues.ts";
import { DataValidationObject, dataValidation } from "./DataValidation.ts";
import { filterObject, setFilter } from "./Filter.ts";
import type { Extra } from "./guard.ts";
import { protect } from "./Protection.ts";
import { type RangeObject, rangeObject } from "./Range.ts";
import {
  cellsOf,
  changeRows,
  changeStyle,
  changeStyles,
  checkSize,
  formulaText,
  sheetOf,
  stylesOf,
  writeNotes,
  writeValues,
} from "./rangeAccess.ts";
import { breakApart, copyTo, merge, mergeAcross } from "./rangeMoves.ts";
import { type SortKey, sortRows } from "./sortRows.ts";
import { plainStyle, type Style, styleOf } from "./style.ts";

type Call = Extra<RangeObject>[1];

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
  one: [[""], (range) => stylesOf(first(range), read)[0]?.[0]],
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

const done =
  (act: (range: RangeObject, ...args: never[]) => void): Call =>
  (range, ...args) => {
    act(range, ...args);
    return range;
  };

/** Methods of Range that the add-on does not use. */
export const RANGE_EXTRAS: Readonly<Record<string, Extra<RangeObject>>> = {
  // Position
  getCell: [["number, number"], (range, row: number, column: number) => cellIn(range, row, column)],
  getColumnIndex: [[""], (range) => range.area.column],
  getHeight: [[""], (range) => range.area.rows],
  getLastColumn: [[""], (range) => range.area.column + range.area.columns - 1],
  getLastRow: [[""], (range) => range.area.row + range.area.rows - 1],
  getRowIndex: [[""], (range) => range.area.row],
  getGridId: [[""], (range) => range.sheetId],
  getWidth: [[""], (range) => range.area.columns],
  offset: [
    ["number, number", "number, number, number", "number, number, number, number"],
    (range, rows: number, columns: number, height = range.area.rows, width = range.area.columns) =>
      rangeObject(range.run, range.sheetId, range.area.row + rows, range.area.column + columns, height, width),
  ],
  // Reading
  getValue: [[""], (range) => readValues(range.run, range.calculated(), sheetOf(range), first(range).area)[0]?.[0]],
  getDisplayValue: [[""], (range) => readDisplay(range.calculated(), sheetOf(range), first(range).area)[0]?.[0]],
  getDisplayValues: [
    [""],
    (range) => range.run.realm.rows(readDisplay(range.calculated(), sheetOf(range), range.area)),
  ],
  getFormula: [[""], (range) => cellsOf(first(range), (row, at) => formulaText(row?.contents[at]))[0]?.[0]],
  getFormulas: [[""], (range) => cellsOf(range, (row, at) => formulaText(row?.contents[at]))],
  getNote: [[""], (range) => cellsOf(first(range), (row, at) => row?.notes[at] ?? "")[0]?.[0]],
  getNotes: [[""], (range) => cellsOf(range, (row, at) => row?.notes[at] ?? "")],
  isBlank: [
    [""],
    (range) =>
      readValues(range.run, range.calculated(), sheetOf(range), range.area).every((row) =>
        row.every((cell) => cell === ""),
      ),
  ],
  getDataValidation: [[""], (range) => validationsOf(first(range))[0]?.[0] ?? null],
  getDataValidations: [[""], validationsOf],
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
  // Style
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
    done((range, top: boolean | null, _left: never, bottom: boolean | null) =>
      changeStyle(range, { border: Boolean(top && bottom) }),
    ),
  ],
  // Clearing
  clear: [
    ["", "object"],
    done((range, options?: { contentsOnly?: boolean; formatOnly?: boolean }) => clear(range, options)),
  ],
  clearContent: [
    [""],
    done((range) =>
      writeValues(
        range,
        mapArea(range.area, () => null),
      ),
    ),
  ],
  clearDataValidations: [[""], (range) => range.setDataValidation(null)],
  clearFormat: [[""], done((range) => changeStyle(range, plainStyle))],
  clearNote: [
    [""],
    done((range) =>
      writeNotes(
        range,
        mapArea(range.area, () => null),
      ),
    ),
  ],
  // Checkboxes
  insertCheckboxes: [[""], (range) => insertCheckboxes(range)],
  check: [[""], (range) => range.setValue(true)],
  uncheck: [[""], (range) => range.setValue(false)],
  isChecked: [
    [""],
    (range) => readValues(range.run, range.calculated(), sheetOf(range), first(range).area)[0]?.[0] === true,
  ],
  // Moving
  copyTo: [
    ["Range", "Range, object"],
    (range, target: RangeObject, options?: { contentsOnly?: boolean }) =>
      copyTo(range, target, options?.contentsOnly === true),
  ],
  merge: [[""], done((range) => merge(range))],
  mergeAcross: [[""], done((range) => mergeAcross(range))],
  breakApart: [[""], done((range) => breakApart(range))],
  sort: [["number", "object", "any[]"], done((range, keys: unknown) => sortRows(range, sortKeys(keys)))],
  createFilter: [
    [""],
    (range) => {
      setFilter(range.run, range.sheetId, range.area);
      return filterObject(range.run, range.sheetId);
    },
  ],
  protect: [[""], (range) => protect(range.run, range.sheetId, range.area)],
};

function first({ run, sheetId, area }: RangeObject) {
  return { run, sheetId, area: { ...area, rows: 1, columns: 1 } };
}

function cellIn(range: RangeObject, row: number, column: number): RangeObject {
  const { rows, columns } = range.area;
  if (row < 1 || column < 1 || row > rows || column > columns) throw range.run.error("Cell reference out of range");
  return rangeObject(range.run, range.sheetId, range.area.row + row - 1, range.area.column + column - 1, 1, 1);
}

function validationsOf(range: {
  run: RangeObject["run"];
  sheetId: number;
  area: Area;
}): (Api.DataValidation | null)[][] {
  return cellsOf(range, (row, at) => {
    const rule = row?.rules[at];
    return rule ? dataValidation(range.run, rule) : null;
  });
}

function clear(range: RangeObject, options: { contentsOnly?: boolean; formatOnly?: boolean } = {}): void {
  if (!options.formatOnly)
    writeValues(
      range,
      mapArea(range.area, () => null),
    );
  if (!options.contentsOnly) changeStyle(range, plainStyle);
  if (!options.contentsOnly && !options.formatOnly)
    writeNotes(
      range,
      mapArea(range.area, () => null),
    );
}

function insertCheckboxes(range: RangeObject): RangeObject {
  const checkbox = { criterion: { kind: "CHECKBOX" as const }, allowInvalid: true, helpText: null };
  range.setDataValidation(new DataValidationObject(range.run, checkbox));
  changeRows(range, ({ contents }) => {
    const { column, columns } = range.area;
    for (let at = column - 1; at < column - 1 + columns; at += 1) contents[at] ??= false;
  });
  return range;
}

/** 2, {column: 2, ascending: false}, or a list of these; columns are the sheet's. */
function sortKeys(keys: unknown): SortKey[] {
  const list: readonly unknown[] = Array.isArray(keys) ? keys : [keys];
  return list.map((key) => {
    if (typeof key === "number") return { column: key, ascending: true };
    const { column, ascending }: { column?: unknown; ascending?: unknown } =
      typeof key === "object" && key !== null ? key : {};
    return { column: Number(column), ascending: ascending !== false };
  });
}
