import type * as Api from "../../addon/google.ts";
import { type Area, toA1 } from "./area.ts";
import { type Book, type Content, type FormulaCell, rowAt, rowForWrite, type SheetData } from "./book.ts";
import { mapArea, readDisplay, readValues, toContents, writeContents } from "./cellValues.ts";
import { rangeColumnGroups } from "./columnGroups.ts";
import { DataValidationObject, dataValidation } from "./DataValidation.ts";
import { type ClassSpec, EnumMember, guard } from "./guard.ts";
import { onSheet, type Run } from "./run.ts";
import { sheetObject } from "./Sheet.ts";
import { plainStyle, restyle, type Style } from "./style.ts";
import { checkProtection, checkValidations } from "./writeChecks.ts";

/** A Range of the script. */
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

  getSheet(): Api.Sheet {
    return sheetObject(this.run, this.sheetId);
  }
  getRow(): number {
    return this.area.row;
  }
  getColumn(): number {
    return this.area.column;
  }
  getLastRow(): number {
    return this.area.row + this.area.rows - 1;
  }
  getLastColumn(): number {
    return this.area.column + this.area.columns - 1;
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
  getCell(row: number, column: number): Api.Range {
    if (row < 1 || column < 1 || row > this.area.rows || column > this.area.columns) {
      throw this.run.error("Cell reference out of range");
    }
    return this.offset(row - 1, column - 1, 1, 1);
  }
  offset(rows: number, columns: number, height = this.area.rows, width = this.area.columns): Api.Range {
    const { row, column } = this.area;
    return rangeObject(this.run, this.sheetId, row + rows, column + columns, height, width);
  }

  getValues(): Api.CellValue[][] {
    return this.run.realm.rows(readValues(this.run, this.calculated(), this.sheet(), this.area));
  }
  getValue(): Api.CellValue {
    return readValues(this.run, this.calculated(), this.sheet(), first(this.area))[0]?.[0] ?? "";
  }
  getDisplayValues(): string[][] {
    return this.run.realm.rows(readDisplay(this.calculated(), this.sheet(), this.area));
  }
  getDisplayValue(): string {
    return readDisplay(this.calculated(), this.sheet(), first(this.area))[0]?.[0] ?? "";
  }
  getFormulas(): string[][] {
    return this.cells((row, column) => formulaText(rowAt(this.sheet(), row)?.contents[column - 1]));
  }
  getFormula(): string {
    return this.getFormulas()[0]?.[0] ?? "";
  }
  getNotes(): string[][] {
    return this.cells((row, column) => rowAt(this.sheet(), row)?.notes[column - 1] ?? "");
  }
  getNote(): string {
    return this.getNotes()[0]?.[0] ?? "";
  }
  getNumberFormats(): string[][] {
    return this.styles((style) => style.numberFormat || "0.###############");
  }
  getNumberFormat(): string {
    return this.getNumberFormats()[0]?.[0] ?? "";
  }
  getBackgrounds(): string[][] {
    return this.styles((style) => style.background ?? "#ffffff");
  }
  getBackground(): string {
    return this.getBackgrounds()[0]?.[0] ?? "";
  }
  getFontColor(): string {
    return this.styles((style) => style.fontColor ?? "#000000")[0]?.[0] ?? "";
  }
  getFontWeights(): string[][] {
    return this.styles((style) => (style.bold ? "bold" : "normal"));
  }
  getFontWeight(): string {
    return this.getFontWeights()[0]?.[0] ?? "";
  }
  getDataValidation(): Api.DataValidation | null {
    return this.getDataValidations()[0]?.[0] ?? null;
  }
  getDataValidations(): (Api.DataValidation | null)[][] {
    return this.cells((row, column) => {
      const rule = rowAt(this.sheet(), row)?.rules[column - 1];
      return rule ? dataValidation(this.run, rule) : null;
    });
  }
  isBlank(): boolean {
    return this.getValues().every((cells) => cells.every((value) => value === ""));
  }

  setValues(values: unknown[][]): Api.Range {
    this.checkSize(values);
    return this.write(values);
  }
  setValue(value: unknown): Api.Range {
    return this.write(mapArea(this.area, () => value));
  }
  setFormula(formula: string): Api.Range {
    return this.writeFormulas(mapArea(this.area, () => formula));
  }
  setFormulas(formulas: string[][]): Api.Range {
    this.checkSize(formulas);
    return this.writeFormulas(formulas);
  }
  clearContent(): Api.Range {
    return this.write(mapArea(this.area, () => null));
  }
  clear(): Api.Range {
    this.clearContent();
    this.clearNote();
    return this.clearFormat();
  }
  clearFormat(): Api.Range {
    return this.style(plainStyle);
  }
  clearNote(): Api.Range {
    return this.setNotes(mapArea(this.area, () => ""));
  }
  clearDataValidations(): Api.Range {
    return this.setDataValidation(null);
  }

  setNumberFormat(format: string): Api.Range {
    return this.style({ numberFormat: /^general$/i.test(format) ? "" : format });
  }
  setBackground(colour: string | null): Api.Range {
    return this.style({ background: colour?.toLowerCase() ?? null });
  }
  setFontColor(colour: string | null): Api.Range {
    return this.style({ fontColor: colour?.toLowerCase() ?? null });
  }
  setFontWeight(weight: string | null): Api.Range {
    return this.style({ bold: weight === "bold" });
  }
  setFontStyle(style: string | null): Api.Range {
    return this.style({ italic: style === "italic" });
  }
  setFontLine(line: string | null): Api.Range {
    return this.style({ underline: line === "underline", strikethrough: line === "line-through" });
  }
  setFontSize(points: number): Api.Range {
    return this.style({ fontSize: points });
  }
  setFontFamily(family: string | null): Api.Range {
    return this.style({ fontFamily: family });
  }
  setHorizontalAlignment(alignment: string | null): Api.Range {
    return this.style({ horizontal: this.oneOf(alignment, ["left", "center", "right"], "setHorizontalAlignment") });
  }
  setVerticalAlignment(alignment: string | null): Api.Range {
    return this.style({ vertical: this.oneOf(alignment, ["top", "middle", "bottom"], "setVerticalAlignment") });
  }
  setWrap(wrap: boolean): Api.Range {
    return this.style({ wrap: wrap ? "WRAP" : "OVERFLOW" });
  }
  setWrapStrategy(strategy: Api.WrapStrategy): Api.Range {
    const name = strategy instanceof EnumMember ? strategy.member : "";
    return this.style({ wrap: this.oneOf(name, ["OVERFLOW", "WRAP", "CLIP"], "setWrapStrategy") });
  }
  setNote(note: string | null): Api.Range {
    return this.setNotes(mapArea(this.area, () => note ?? ""));
  }
  setNotes(notes: (string | null)[][]): Api.Range {
    this.checkSize(notes);
    return this.eachRow((row, index) => {
      notes[index]?.forEach((note, c) => {
        row.notes[this.area.column + c - 1] = note || undefined;
      });
    });
  }
  setDataValidation(validation: Api.DataValidation | null): Api.Range {
    const rule = validation instanceof DataValidationObject ? validation.rule : undefined;
    return this.eachRow((row) => {
      const { column, columns } = this.area;
      while (row.rules.length < column - 1) row.rules.push(undefined);
      for (let at = column - 1; at < column + columns - 1; at += 1) row.rules[at] = rule;
    });
  }

  shiftColumnGroupDepth(delta: number): Api.Range {
    this.run.change(
      1,
      onSheet(this.sheetId, (sheet) => rangeColumnGroups.shift(sheet, this.area, delta)),
    );
    return this;
  }
  collapseGroups(): Api.Range {
    this.run.change(
      1,
      onSheet(this.sheetId, (sheet) => rangeColumnGroups.collapse(sheet, this.area)),
    );
    return this;
  }

  addDeveloperMetadata(key: string, value: unknown, visibility?: unknown): Api.Range {
    const sheet = this.sheet();
    const wholeColumn = this.area.rows === sheet.maxRows && this.area.columns === 1;
    const wholeRow = this.area.columns === sheet.maxColumns && this.area.rows === 1;
    if (!wholeColumn && !wholeRow) {
      throw this.run.error(
        "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
      );
    }
    const shown = [value, visibility].find((item) => item instanceof EnumMember);
    const entry = {
      id: this.run.nextId(),
      key,
      value: typeof value === "string" ? value : null,
      visibility:
        shown instanceof EnumMember && shown.member === "PROJECT" ? ("PROJECT" as const) : ("DOCUMENT" as const),
      on: wholeColumn ? ("COLUMN" as const) : ("ROW" as const),
      index: wholeColumn ? this.area.column : this.area.row,
    };
    this.run.change(
      1,
      onSheet(this.sheetId, (target) => {
        target.metadata = [...target.metadata, entry];
      }),
    );
    return this;
  }

  activate(): Api.Range {
    this.run.active = { sheetId: this.sheetId, area: this.area };
    this.run.change(0, (book) => {
      book.activeSheetId = this.sheetId;
    });
    return this;
  }

  private calculated(): Book {
    return this.run.calculated(this.sheetId, this.area);
  }

  private sheet(): SheetData {
    return this.run.sheet(this.sheetId);
  }

  private cells<T>(read: (row: number, column: number) => T): T[][] {
    return this.run.realm.rows(mapArea(this.area, read));
  }

  private styles<T>(read: (style: Style) => T): T[][] {
    return this.cells((row, column) => read(rowAt(this.sheet(), row)?.styles[column - 1] ?? plainStyle));
  }

  private checkSize(values: readonly (readonly unknown[])[]): void {
    const { rows, columns } = this.area;
    if (values.length !== rows) {
      throw this.run.error(
        `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rows}.`,
      );
    }
    const odd = values.find((cells) => cells.length !== columns);
    if (odd) {
      throw this.run.error(
        `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${columns}.`,
      );
    }
  }

  private write(values: readonly (readonly unknown[])[]): Api.Range {
    const book = this.run.view();
    const sheet = this.sheet();
    const grid = toContents(this.run, book, sheet, this.area, values);
    checkProtection(this.run, book, sheet, this.area);
    checkValidations(this.run, book, sheet, this.area, grid.contents);
    this.run.change(
      this.sizeInCells(),
      onSheet(this.sheetId, (target) => writeContents(target, this.area, grid)),
    );
    return this;
  }

  private writeFormulas(formulas: readonly (readonly string[])[]): Api.Range {
    const book: Book = this.run.view();
    checkProtection(this.run, book, this.sheet(), this.area);
    const contents = formulas.map((cells) => cells.map(formulaContent));
    this.run.change(
      this.sizeInCells(),
      onSheet(this.sheetId, (target) => writeContents(target, this.area, { contents, formats: [] })),
    );
    return this;
  }

  private style(change: Partial<Style>): Api.Range {
    checkProtection(this.run, this.run.view(), this.sheet(), this.area);
    const apply = restyle(change);
    return this.eachRow((row) => {
      const { column, columns } = this.area;
      while (row.styles.length < column - 1) row.styles.push(undefined);
      for (let at = column - 1; at < column + columns - 1; at += 1)
        row.styles[at] = apply(row.styles[at] ?? plainStyle);
    });
  }

  private eachRow(write: (row: ReturnType<typeof rowForWrite>, index: number) => void): Api.Range {
    const { row, rows } = this.area;
    this.run.change(
      1,
      onSheet(this.sheetId, (sheet) => {
        for (let index = 0; index < rows; index += 1) write(rowForWrite(sheet, row + index), index);
      }),
    );
    return this;
  }

  private oneOf<T extends string>(text: string | null, allowed: readonly T[], method: string): T | null {
    if (text === null || text === "normal") return null;
    const found = allowed.find((name) => name === text);
    if (!found) throw this.run.error(`Invalid argument: ${text} (Range.${method})`);
    return found;
  }
}

function first(area: Area): Area {
  return { ...area, rows: 1, columns: 1 };
}

function formulaText(content: Content | undefined): string {
  return typeof content === "object" && content !== null ? content.formula : "";
}

function formulaContent(text: string): FormulaCell | null {
  if (!text) return null;
  return { formula: text.startsWith("=") ? text : `=${text}`, value: null };
}

const SPEC: ClassSpec<RangeObject> = {
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
    clear: [""],
    clearContent: [""],
    clearDataValidations: [""],
    clearFormat: [""],
    clearNote: [""],
    collapseGroups: [""],
    getA1Notation: [""],
    getBackground: [""],
    getBackgrounds: [""],
    getCell: ["number, number"],
    getColumn: [""],
    getDataValidation: [""],
    getDataValidations: [""],
    getDisplayValue: [""],
    getDisplayValues: [""],
    getFontColor: [""],
    getFontWeight: [""],
    getFontWeights: [""],
    getFormula: [""],
    getFormulas: [""],
    getLastColumn: [""],
    getLastRow: [""],
    getNote: [""],
    getNotes: [""],
    getNumberFormat: [""],
    getNumberFormats: [""],
    getNumColumns: [""],
    getNumRows: [""],
    getRow: [""],
    getSheet: [""],
    getValue: [""],
    getValues: [""],
    isBlank: [""],
    offset: ["number, number", "number, number, number", "number, number, number, number"],
    setBackground: ["string?"],
    setDataValidation: ["DataValidation?"],
    setFontColor: ["string?"],
    setFontFamily: ["string?"],
    setFontLine: ["string?"],
    setFontSize: ["number"],
    setFontStyle: ["string?"],
    setFontWeight: ["string?"],
    setFormula: ["string"],
    setFormulas: ["string[][]"],
    setHorizontalAlignment: ["string?"],
    setNote: ["string?"],
    setNotes: ["string?[][]"],
    setNumberFormat: ["string"],
    setValue: ["any"],
    setValues: ["any[][]"],
    setVerticalAlignment: ["string?"],
    setWrap: ["boolean"],
    setWrapStrategy: ["WrapStrategy"],
    shiftColumnGroupDepth: ["number"],
  },
};

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
