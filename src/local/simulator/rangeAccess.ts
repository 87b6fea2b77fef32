import type { Area } from "./area.ts";
import { type Content, type FormulaCell, type Row, rowForWrite, type SheetData } from "./book.ts";
import type { CellRule } from "./cellRule.ts";
import { mapCells, toContents, writeContents } from "./cellValues.ts";
import { EnumMember } from "./guard.ts";
import { onSheet, type Run } from "./run.ts";
import { plainStyle, restyle, type Style } from "./style.ts";
import { checkProtection, checkValidations } from "./writeChecks.ts";

/** Cells of one sheet in one run. */
export interface RangeRef {
  readonly run: Run;
  readonly sheetId: number;
  readonly area: Area;
}

/** The sheet as the run sees it. */
export function sheetOf({ run, sheetId }: RangeRef): SheetData {
  return run.sheet(sheetId);
}

/** Something of each cell, as arrays of the script's realm. */
export function cellsOf<T>(ref: RangeRef, read: (row: Row | null, at: number) => T): T[][] {
  return ref.run.realm.rows(mapCells(sheetOf(ref), ref.area, read));
}

/** Something of each cell's style, as arrays of the script's realm. */
export function stylesOf<T>(ref: RangeRef, read: (style: Style) => T): T[][] {
  return cellsOf(ref, (row, at) => read(row?.styles[at] ?? plainStyle));
}

/** Throws unless the table has the range's rows and columns. */
export function checkSize({ run, area }: RangeRef, values: readonly (readonly unknown[])[]): void {
  if (values.length !== area.rows) {
    throw run.error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${area.rows}.`,
    );
  }
  const odd = values.find((cells) => cells.length !== area.columns);
  if (!odd) return;
  throw run.error(
    `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${area.columns}.`,
  );
}

/** Writes a script's values; all or nothing. */
export function writeValues(ref: RangeRef, values: readonly (readonly unknown[])[]): void {
  const { run, sheetId, area } = ref;
  const book = run.view();
  const sheet = sheetOf(ref);
  checkSize(ref, values);
  const grid = toContents(run, book, sheet, area, values);
  checkProtection(run, book, sheet, area);
  checkValidations(run, book, sheet, area, grid.contents);
  run.change(
    area.rows * area.columns,
    onSheet(sheetId, (target) => writeContents(target, area, grid)),
  );
}

/** Writes formulas; empty text clears. */
export function writeFormulas(ref: RangeRef, formulas: readonly (readonly string[])[]): void {
  const { run, sheetId, area } = ref;
  checkSize(ref, formulas);
  checkProtection(run, run.view(), sheetOf(ref), area);
  const contents = formulas.map((cells) => cells.map(formulaContent));
  run.change(
    area.rows * area.columns,
    onSheet(sheetId, (target) => writeContents(target, area, { contents, formats: [] })),
  );
}

function formulaContent(text: string): FormulaCell | null {
  if (!text) return null;
  return { formula: text.startsWith("=") ? text : `=${text}`, value: null };
}

/** The formula of a cell, "" when it has none. */
export function formulaText(content: Content | undefined): string {
  return typeof content === "object" && content !== null ? content.formula : "";
}

/** Changes the style of every cell the same way. */
export function changeStyle(ref: RangeRef, change: Partial<Style>): void {
  const apply = restyle(change);
  changeStyles(ref, (style) => apply(style));
}

/** Changes the style of each cell; row and column count from 0 within the range. */
export function changeStyles(ref: RangeRef, change: (style: Style, row: number, column: number) => Style): void {
  const { column, columns } = ref.area;
  changeRows(ref, ({ styles }, row) => {
    while (styles.length < column - 1) styles.push(undefined);
    for (let at = 0; at < columns; at += 1) {
      styles[column - 1 + at] = change(styles[column - 1 + at] ?? plainStyle, row, at);
    }
  });
}

/** Sets a note for each cell; empty removes it. */
export function writeNotes(ref: RangeRef, notes: readonly (readonly (string | null)[])[]): void {
  checkSize(ref, notes);
  changeRows(ref, (row, index) => {
    notes[index]?.forEach((note, at) => {
      row.notes[ref.area.column + at - 1] = note || undefined;
    });
  });
}

/** Sets or removes the validation of each cell. */
export function writeRules(ref: RangeRef, rules: readonly (readonly (CellRule | undefined)[])[]): void {
  const { column } = ref.area;
  checkSize(ref, rules);
  changeRows(ref, (row, index) => {
    while (row.rules.length < column - 1) row.rules.push(undefined);
    rules[index]?.forEach((rule, at) => {
      row.rules[column - 1 + at] = rule;
    });
  });
}

/** Changes the rows of the range as one buffered write, unless they are protected; the index counts from 0. */
export function changeRows(ref: RangeRef, write: (row: Row, index: number) => void): void {
  const { run, sheetId, area } = ref;
  checkProtection(run, run.view(), sheetOf(ref), area);
  run.change(
    1,
    onSheet(sheetId, (sheet) => {
      for (let index = 0; index < area.rows; index += 1) write(rowForWrite(sheet, area.row + index), index);
    }),
  );
}

/** The text if it is one of those allowed; null for null and "normal"; throws otherwise. */
export function oneOf<T extends string>(run: Run, text: string | null, allowed: readonly T[]): T | null {
  if (text === null || text === "normal") return null;
  const found = allowed.find((name) => name === text);
  if (!found) throw run.error(`Invalid argument: ${text}`);
  return found;
}

/** The member of an enumeration that was passed. */
export function memberName(value: unknown): string {
  return value instanceof EnumMember ? value.member : "";
}
