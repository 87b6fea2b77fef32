import type * as Api from "../../addon/google.ts";
import { type Area, toA1 } from "./area.ts";
import type { Book } from "./book.ts";
import { mapArea, readValues } from "./cellValues.ts";
import { rangeColumnGroups } from "./columnGroups.ts";
import { DataValidationObject } from "./DataValidation.ts";
import { type ClassSpec, guard, simulated } from "./guard.ts";
import { markLine } from "./markLine.ts";
import {
  changeStyle,
  memberName,
  oneOf,
  sheetOf,
  writeFormulas,
  writeNotes,
  writeRules,
  writeValues,
} from "./rangeAccess.ts";
import { RANGE_EXTRAS, sortKeys } from "./rangeExtras.ts";
import { mergedAreas } from "./rangeMoves.ts";
import { changeEach, setsBackground, setsFontColour, setsFormat, setsWeight } from "./rangeStyles.ts";
import { onSheet, type Run } from "./run.ts";
import { sheetObject } from "./Sheet.ts";
import { sortRows } from "./sortRows.ts";

/** A Range of the script: what the add-on uses; the rest is in {@link RANGE_EXTRAS}. */
export class RangeObject implements Api.Range {
  readonly run: Run;
  readonly sheetId: number;
  readonly area: Area;

  constructor(run: Run, sheetId: number, area: Area) {
    this.run = run;
    this.sheetId = sheetId;
    this.area = area;
  }

  sizeInCells(): number {
    return this.area.rows * this.area.columns;
  }
  /** The spreadsheet as the run sees it, with the range's formulas worked out. */
  calculated(): Book {
    return this.run.calculated(this.sheetId, this.area);
  }

  getSheet(): Api.Sheet {
    return sheetObject(this.run, this.sheetId);
  }
  getRow(): number {
    return this.area.row;
  }
  getColumn(): number {
    return this.area.column;
  }
  getNumRows(): number {
    return this.area.rows;
  }
  getNumColumns(): number {
    return this.area.columns;
  }
  getA1Notation(): string {
    return toA1(this.area);
  }
  getValues(): Api.CellValue[][] {
    return this.run.realm.rows(readValues(this.run, this.calculated(), sheetOf(this), this.area));
  }
  getMergedRanges(): Api.Range[] {
    return this.run.realm.list(mergedAreas(this).map((area) => rangeOver(this.run, this.sheetId, area)));
  }

  setValues(values: unknown[][]): this {
    writeValues(this, values);
    return this;
  }
  setValue(value: unknown): this {
    const values = mapArea(this.area, () => value);
    return this.setValues(values);
  }
  setFormula(formula: string): this {
    const formulas = mapArea(this.area, () => formula);
    return this.setFormulas(formulas);
  }
  setFormulas(formulas: string[][]): this {
    writeFormulas(this, formulas);
    return this;
  }

  setNumberFormat(format: string): this {
    changeStyle(this, setsFormat(format));
    return this;
  }
  setBackground(colour: string | null): this {
    changeStyle(this, setsBackground(colour));
    return this;
  }
  setFontColor(colour: string | null): this {
    changeStyle(this, setsFontColour(colour));
    return this;
  }
  setFontWeight(weight: string | null): this {
    changeStyle(this, setsWeight(weight));
    return this;
  }
  sort(order: unknown): this {
    sortRows(this, sortKeys(order));
    return this;
  }
  setBackgrounds(colours: (string | null)[][]): this {
    changeEach(this, colours, setsBackground);
    return this;
  }
  setFontColors(colours: (string | null)[][]): this {
    changeEach(this, colours, setsFontColour);
    return this;
  }
  setFontWeights(weights: (string | null)[][]): this {
    changeEach(this, weights, setsWeight);
    return this;
  }
  setHorizontalAlignment(alignment: string | null): this {
    changeStyle(this, { horizontal: oneOf(this.run, alignment, ["left", "center", "right"]) });
    return this;
  }
  setVerticalAlignment(alignment: string | null): this {
    changeStyle(this, { vertical: oneOf(this.run, alignment, ["top", "middle", "bottom"]) });
    return this;
  }
  setWrapStrategy(strategy: Api.WrapStrategy): this {
    changeStyle(this, { wrap: oneOf(this.run, memberName(strategy), ["OVERFLOW", "WRAP", "CLIP"]) });
    return this;
  }
  setNote(note: string | null): this {
    const notes = mapArea(this.area, () => note);
    writeNotes(this, notes);
    return this;
  }
  setNotes(notes: (string | null)[][]): this {
    writeNotes(this, notes);
    return this;
  }
  setDataValidation(validation: Api.DataValidation | null): this {
    const rule = validation instanceof DataValidationObject ? validation.rule : undefined;
    writeRules(
      this,
      mapArea(this.area, () => rule),
    );
    return this;
  }

  shiftColumnGroupDepth(delta: number): this {
    this.run.change(
      1,
      onSheet(this.sheetId, (sheet) => rangeColumnGroups.shift(sheet, this.area, delta)),
    );
    return this;
  }
  collapseGroups(): this {
    this.run.change(
      1,
      onSheet(this.sheetId, (sheet) => rangeColumnGroups.collapse(sheet, this.area)),
    );
    return this;
  }
  addDeveloperMetadata(key: string, value?: unknown, visibility?: unknown): this {
    markLine(this, [key, value, visibility]);
    return this;
  }
  activate(): this {
    this.run.active = { sheetId: this.sheetId, area: this.area };
    this.run.change(0, (book) => {
      book.activeSheetId = this.sheetId;
    });
    return this;
  }
}

const SPEC: ClassSpec<RangeObject, Api.Range> = simulated({
  name: "Range",
  fullName: "SpreadsheetApp.Range",
  methods: {
    activate: [""],
    addDeveloperMetadata: [
      "string",
      "string, string",
      "string, DeveloperMetadataVisibility",
      "string, string, DeveloperMetadataVisibility",
    ],
    collapseGroups: [""],
    getA1Notation: [""],
    getColumn: [""],
    getMergedRanges: [""],
    getNumColumns: [""],
    getNumRows: [""],
    getRow: [""],
    getSheet: [""],
    getValues: [""],
    setBackground: ["string?"],
    setBackgrounds: ["string?[][]"],
    setDataValidation: ["DataValidation?"],
    setFontColor: ["string?"],
    setFontColors: ["string?[][]"],
    setFontWeight: ["string?"],
    setFontWeights: ["string?[][]"],
    setFormula: ["string"],
    setFormulas: ["string[][]"],
    setHorizontalAlignment: ["string?"],
    setNote: ["string?"],
    setNotes: ["string?[][]"],
    setNumberFormat: ["string"],
    setValue: ["any"],
    setValues: ["any[][]"],
    setVerticalAlignment: ["string?"],
    setWrapStrategy: ["WrapStrategy"],
    shiftColumnGroupDepth: ["number"],
    sort: ["number", "object", "any[]"],
  },
  extras: () => RANGE_EXTRAS,
});

/** A guarded Range; throws Google's exceptions for coordinates outside the sheet. */
export function rangeObject(
  run: Run,
  sheetId: number,
  row: number,
  column: number,
  rows: number,
  columns: number,
): RangeObject {
  const sheet = run.sheet(sheetId);
  const area = {
    row: Math.trunc(row),
    column: Math.trunc(column),
    rows: Math.trunc(rows),
    columns: Math.trunc(columns),
  };
  if (area.row < 1) throw run.error("The starting row of the range is too small.");
  if (area.column < 1) throw run.error("The starting column of the range is too small.");
  if (area.rows < 1) throw run.error("The number of rows in the range must be at least 1.");
  if (area.columns < 1) throw run.error("The number of columns in the range must be at least 1.");
  if (area.row + area.rows - 1 > sheet.maxRows || area.column + area.columns - 1 > sheet.maxColumns) {
    throw run.error("The coordinates of the range are outside the dimensions of the sheet.");
  }
  return guard(run, SPEC, new RangeObject(run, sheetId, area));
}

/** A guarded Range over an area. */
export function rangeOver(run: Run, sheetId: number, { row, column, rows, columns }: Area): RangeObject {
  return rangeObject(run, sheetId, row, column, rows, columns);
}
