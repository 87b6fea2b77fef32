import type {
  ICellData,
  IColumnData,
  IObjectMatrixPrimitiveType,
  IRowData,
  IWorkbookData,
  IWorksheetData,
} from "@univerjs/core";
import type { Column } from "../../simulator/book.ts";
import type { BookView, RowView, SheetFrame, SheetView } from "../protocol.ts";
import { toUniverCell } from "./toUniverCell.ts";
import { toUniverRange } from "./toUniverRange.ts";
import { DEFAULT_STYLE, styleName, toUniverStyle } from "./toUniverStyle.ts";
import { NO, YES } from "./univerCodes.ts";
import { validationRules } from "./validationRules.ts";

/** Google's sizes, in pixels. */
const COLUMN_WIDTH = 100;
/** See {@link COLUMN_WIDTH}. */
const ROW_HEIGHT = 21;

/** The id of the one workbook. */
export const UNIT = "book";

/** The whole spreadsheet as Univer opens it. */
export function toUniver(book: BookView, locale: IWorkbookData["locale"]): IWorkbookData {
  const nameOf = (id: number) => book.sheets.find((sheet) => sheet.id === id)?.name ?? null;
  const perSheet = <T>(make: (sheet: SheetView) => T) =>
    Object.fromEntries(book.sheets.map((sheet) => [sheetKey(sheet.id), make(sheet)]));
  return {
    id: UNIT,
    name: book.name,
    appVersion: "0.25.1",
    locale,
    styles: Object.fromEntries(book.styles.map((style, index) => [styleName(index), toUniverStyle(style)])),
    defaultStyle: DEFAULT_STYLE,
    sheetOrder: book.sheets.map(({ id }) => sheetKey(id)),
    sheets: perSheet(toUniverSheet),
    resources: [
      resource(
        "SHEET_DATA_VALIDATION_PLUGIN",
        perSheet((sheet) => validationRules(sheet.rows, book.rules, nameOf)),
      ),
      resource(
        "SHEET_NOTE_PLUGIN",
        perSheet(({ rows }) => notesOf(rows)),
      ),
    ],
  };
}

/** Univer's name of a sheet. */
export function sheetKey(id: number): string {
  return String(id);
}

function resource(name: string, data: object): { name: string; data: string } {
  return { name, data: JSON.stringify(data) };
}

/** One sheet with its cells. */
export function toUniverSheet(sheet: SheetView): Partial<IWorksheetData> {
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  const rowData: Record<number, Partial<IRowData>> = {};
  for (const row of sheet.rows) {
    cellData[row.index - 1] = cellsOf(row);
    rowData[row.index - 1] = toUniverRow(row);
  }
  return {
    id: sheetKey(sheet.id),
    name: sheet.name,
    ...(sheet.tabColour && { tabColor: sheet.tabColour }),
    hidden: sheet.hidden ? YES : NO,
    freeze: frozen(sheet),
    rowCount: sheet.maxRows,
    columnCount: sheet.maxColumns,
    defaultColumnWidth: COLUMN_WIDTH,
    defaultRowHeight: ROW_HEIGHT,
    mergeData: sheet.merges.map(toUniverRange),
    cellData,
    rowData,
    columnData: Object.fromEntries(sheet.columns.map((column, index) => [index, toUniverColumn(column)])),
    defaultStyle: DEFAULT_STYLE,
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: YES,
  };
}

function cellsOf({ cells }: RowView): Record<number, ICellData> {
  const found: Record<number, ICellData> = {};
  cells.forEach((cell, column) => {
    if (cell) found[column] = toUniverCell(cell);
  });
  return found;
}

/** Height and visibility; a row without a height of its own grows with its text. */
export function toUniverRow({ height, hidden }: Pick<RowView, "height" | "hidden">): Partial<IRowData> {
  return { ...(height === null ? { ia: YES } : { h: height, ia: NO }), hd: hidden ? YES : NO };
}

/** Width and visibility; a closed group hides its columns. */
export function toUniverColumn(column: Column | null): Partial<IColumnData> {
  const isHidden = column !== null && (column.hidden || (column.depth > 0 && column.collapsed));
  return { w: column?.width ?? COLUMN_WIDTH, hd: isHidden ? YES : NO };
}

/** Frozen panes as Univer tells them: −1 where nothing is frozen. */
export function frozen({ frozenRows, frozenColumns }: Pick<SheetFrame, "frozenRows" | "frozenColumns">) {
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startRow: frozenRows > 0 ? frozenRows : -1,
    startColumn: frozenColumns > 0 ? frozenColumns : -1,
  };
}

/** Notes of a sheet by row and column, counted from 0. */
function notesOf(rows: readonly RowView[]): Record<number, Record<number, object>> {
  const found: Record<number, Record<number, object>> = {};
  for (const { index, cells } of rows) {
    cells.forEach((cell, column) => {
      if (!cell?.note) return;
      const row = index - 1;
      found[row] = { ...found[row], [column]: toUniverNote(row, column, cell.note) };
    });
  }
  return found;
}

/** A note with room for its text. */
export function toUniverNote(row: number, column: number, note: string) {
  const lines = note.split("\n").reduce((sum, line) => sum + Math.ceil((line.length + 1) / 34), 0);
  return { id: `n${row}-${column}`, row, col: column, note, width: 240, height: Math.min(240, 24 + lines * 20) };
}
