import type { Column } from "../core/register/column.ts";
import { sheetSpec } from "../core/register/sheets.ts";
import type { DataValidation, Google, Sheet } from "./google.ts";
import { COLUMN_MARK, type SheetImage } from "./sheetImage.ts";
import { stretchesOf } from "./stretchesOf.ts";

const HEADER_FILL = "#E8F0FE";
const FORMATS: Readonly<Record<Column["type"], string>> = {
  text: "@",
  date: "dd/MM/yyyy",
  number: "0",
  flag: "General",
};

/** Start and length of each stretch of neighbours with the same value, so that one call serves them all. */
function stretches<T>(values: readonly T[]): { value: T; start: number; length: number }[] {
  const placed = values.map((value, start) => ({ value, start }));
  const groups = stretchesOf(placed, (one, before) => one.value === before.value);
  return groups.flatMap(([first, ...others]) => (first ? [{ ...first, length: others.length + 1 }] : []));
}

/** Gives neighbours their values in as few calls as it takes: first to all what stands in most places, then what differs. */
function paint<T>(values: readonly T[], set: (value: T, start: number, length: number) => void): void {
  const pieces = stretches(values);
  const times = (value: T) => pieces.filter((piece) => piece.value === value).length;
  const [first] = pieces;
  if (first === undefined) return;
  const usual = pieces.reduce((most, { value }) => (times(value) > times(most) ? value : most), first.value);
  set(usual, 0, values.length);
  for (const { value, start, length } of pieces) if (value !== usual) set(value, start, length);
}

function formatColumns(google: Google, image: SheetImage, first: number, columns: readonly Column[]): void {
  const { sheet } = image;
  const rows = sheet.getMaxRows() - image.headLine;
  const body = (start: number, count: number) => sheet.getRange(image.headLine + 1, first + start, rows, count);
  paint(
    columns.map(({ type, format }) => format ?? FORMATS[type]),
    (format, start, length) => body(start, length).setNumberFormat(format),
  );
  paint(
    columns.map(({ width }) => width),
    (width, start, length) => sheet.setColumnWidths(first + start, length, width),
  );
  for (const { value, start, length } of stretches(columns.map(({ group }) => group ?? null))) {
    if (value !== null)
      sheet
        .getRange(1, first + start, 1, length)
        .shiftColumnGroupDepth(1)
        .collapseGroups();
  }
  columns.forEach((column, index) => {
    const rule = image.lineBase === 0 ? validationOf(google, column) : null;
    if (rule) body(index, 1).setDataValidation(rule);
    if (sheetSpec(image.key).anchored) anchor(google, sheet, first + index, column.key);
  });
}

/** Marks a column, so that it is found under any heading. Cost: one call. */
export function anchor(google: Google, sheet: Sheet, place: number, key: string): void {
  const visibility = google.SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
  sheet.getRange(1, place, sheet.getMaxRows(), 1).addDeveloperMetadata(COLUMN_MARK, key, visibility);
}

/** The list or box of a column; null: anything may be typed. */
export function validationOf(google: Google, column: Column): DataValidation | null {
  const builder = google.SpreadsheetApp.newDataValidation();
  if (column.type === "flag") return builder.requireCheckbox().build();
  if (!column.choices) return null;
  return builder
    .requireValueInList([...column.choices], true)
    .setAllowInvalid(column.strict !== true)
    .build();
}

function writeHeadings({ sheet, headLine }: SheetImage, first: number, columns: readonly Column[]): void {
  const head = sheet.getRange(headLine, first, 1, columns.length);
  head
    .setValues([columns.map(({ vi }) => vi)])
    .setFontWeight("bold")
    .setBackground(HEADER_FILL);
  if (columns.some(({ note }) => note)) head.setNotes([columns.map(({ note }) => note ?? "")]);
}

/** Adds `columns` from column `first` on. @returns the image with their places. */
export function addColumns(google: Google, image: SheetImage, first: number, columns: readonly Column[]): SheetImage {
  const { sheet } = image;
  const missing = first + columns.length - 1 - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  writeHeadings(image, first, columns);
  formatColumns(google, image, first, columns);
  const added = columns.map(({ key }, index): [string, number] => [key, first + index]);
  return { ...image, places: new Map([...image.places, ...added]) };
}
