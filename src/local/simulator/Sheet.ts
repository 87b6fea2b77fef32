import type * as Api from "../../addon/google.ts";
import { parseA1, splitSheetName } from "./area.ts";
import { type Book, cellCount, contentBounds, MAX_CELLS, rowAt, rowForWrite, type SheetData } from "./book.ts";
import { ConditionalFormatRuleObject, conditionalFormatRule } from "./ConditionalFormatRule.ts";
import { toContents, writeContents } from "./cellValues.ts";
import { changeColumns } from "./columnGroups.ts";
import { metadataFinder } from "./DeveloperMetadata.ts";
import { type ClassSpec, EnumMember, guard } from "./guard.ts";
import { protect, protectionsOf } from "./Protection.ts";
import { rangeObject } from "./Range.ts";
import { onSheet, type Run } from "./run.ts";
import { deleteColumns, deleteRows, insertColumns, insertRows } from "./structure.ts";

/** A Sheet of the script. */
export class SheetObject implements Api.Sheet {
  readonly run: Run;
  readonly sheetId: number;

  constructor(run: Run, sheetId: number) {
    this.run = run;
    this.sheetId = sheetId;
  }

  getName(): string {
    return this.sheet().name;
  }
  getSheetName(): string {
    return this.sheet().name;
  }
  setName(name: string): this {
    if (this.run.view().sheets.some((other) => other.name === name && other.id !== this.sheetId)) {
      throw this.run.error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    return this.change((sheet) => {
      sheet.name = name;
    });
  }
  getSheetId(): number {
    return this.sheetId;
  }
  getIndex(): number {
    return this.run.view().sheets.findIndex(({ id }) => id === this.sheetId) + 1;
  }
  getMaxRows(): number {
    return this.sheet().maxRows;
  }
  getMaxColumns(): number {
    return this.sheet().maxColumns;
  }
  getLastRow(): number {
    return contentBounds(this.sheet()).lastRow;
  }
  getLastColumn(): number {
    return contentBounds(this.sheet()).lastColumn;
  }

  getRange(row: number | string, column = 1, rows = 1, columns = 1): Api.Range {
    if (typeof row === "number") return rangeObject(this.run, this.sheetId, row, column, rows, columns);
    const sheet = this.sheet();
    const area = parseA1(splitSheetName(row).address, sheet.maxRows, sheet.maxColumns);
    if (!area) throw this.run.error("Range not found");
    return rangeObject(this.run, this.sheetId, area.row, area.column, area.rows, area.columns);
  }
  getDataRange(): Api.Range {
    const { lastRow, lastColumn } = contentBounds(this.sheet());
    return rangeObject(this.run, this.sheetId, 1, 1, Math.max(1, lastRow), Math.max(1, lastColumn));
  }
  getActiveRange(): Api.Range | null {
    const { active } = this.run;
    const area = active.sheetId === this.sheetId ? active.area : null;
    const { row, column, rows, columns } = area ?? { row: 1, column: 1, rows: 1, columns: 1 };
    return rangeObject(this.run, this.sheetId, row, column, rows, columns);
  }
  setActiveRange(range: Api.Range): Api.Range {
    return range.activate();
  }
  activate(): this {
    this.run.active = { sheetId: this.sheetId, area: null };
    this.run.change(0, (book) => {
      book.activeSheetId = this.sheetId;
    });
    return this;
  }

  isRowHiddenByFilter(row: number): boolean {
    return rowAt(this.sheet(), row)?.hiddenByFilter ?? false;
  }
  isRowHiddenByUser(row: number): boolean {
    return rowAt(this.sheet(), row)?.hiddenByUser ?? false;
  }
  isColumnHiddenByUser(column: number): boolean {
    return this.sheet().columns[column - 1]?.hidden ?? false;
  }
  hideRows(row: number, count = 1): void {
    this.eachRow(row, count, (line) => {
      line.hiddenByUser = true;
    });
  }
  showRows(row: number, count = 1): void {
    this.eachRow(row, count, (line) => {
      line.hiddenByUser = false;
    });
  }
  hideColumns(column: number, count = 1): void {
    this.change((sheet) => changeColumns(sheet, column, count, (old) => ({ ...old, hidden: true })));
  }
  showColumns(column: number, count = 1): void {
    this.change((sheet) => changeColumns(sheet, column, count, (old) => ({ ...old, hidden: false })));
  }
  hideSheet(): this {
    return this.change((sheet) => {
      sheet.hidden = true;
    });
  }
  showSheet(): this {
    return this.change((sheet) => {
      sheet.hidden = false;
    });
  }
  isSheetHidden(): boolean {
    return this.sheet().hidden;
  }

  insertRowsAfter(after: number, count: number): this {
    return this.insertRows(after + 1, count, after);
  }
  insertRowAfter(after: number): this {
    return this.insertRows(after + 1, 1, after);
  }
  insertRowsBefore(before: number, count: number): this {
    return this.insertRows(before, count, before);
  }
  insertRowBefore(before: number): this {
    return this.insertRows(before, 1, before);
  }
  insertColumnsAfter(after: number, count: number): this {
    return this.insertColumns(after + 1, count, after);
  }
  insertColumnAfter(after: number): this {
    return this.insertColumns(after + 1, 1, after);
  }
  insertColumnsBefore(before: number, count: number): this {
    return this.insertColumns(before, count, before);
  }
  insertColumnBefore(before: number): this {
    return this.insertColumns(before, 1, before);
  }
  deleteRows(row: number, count: number): void {
    const { maxRows, frozenRows } = this.sheet();
    if (row < 1 || count < 1 || row + count - 1 > maxRows) throw this.run.error("Those rows are out of bounds.");
    if (maxRows - count <= frozenRows && row > frozenRows) {
      throw this.run.error("Sorry, it is not possible to delete all non-frozen rows.");
    }
    this.change((sheet, book) => deleteRows(book, sheet, row, count));
  }
  deleteRow(row: number): this {
    this.deleteRows(row, 1);
    return this;
  }
  deleteColumns(column: number, count: number): void {
    const { maxColumns, frozenColumns } = this.sheet();
    if (column < 1 || count < 1 || column + count - 1 > maxColumns) {
      throw this.run.error("Those columns are out of bounds.");
    }
    if (maxColumns - count <= frozenColumns && column > frozenColumns) {
      throw this.run.error("Sorry, it is not possible to delete all non-frozen columns.");
    }
    this.change((sheet, book) => deleteColumns(book, sheet, column, count));
  }
  deleteColumn(column: number): this {
    this.deleteColumns(column, 1);
    return this;
  }
  appendRow(values: unknown[]): this {
    const book = this.run.view();
    const sheet = this.sheet();
    const { lastRow } = contentBounds(sheet);
    if (lastRow === sheet.maxRows) this.insertRows(lastRow + 1, 1, 0);
    const area = { row: lastRow + 1, column: 1, rows: 1, columns: values.length };
    const grid = toContents(this.run, book, sheet, area, [values]);
    return this.change((target) => writeContents(target, area, grid));
  }

  setFrozenRows(rows: number): void {
    if (rows >= this.sheet().maxRows) throw this.run.error("Sorry, it is not possible to freeze all rows.");
    this.change((sheet) => {
      sheet.frozenRows = rows;
    });
  }
  getFrozenRows(): number {
    return this.sheet().frozenRows;
  }
  setFrozenColumns(columns: number): void {
    if (columns >= this.sheet().maxColumns) throw this.run.error("Sorry, it is not possible to freeze all columns.");
    this.change((sheet) => {
      sheet.frozenColumns = columns;
    });
  }
  getFrozenColumns(): number {
    return this.sheet().frozenColumns;
  }
  setColumnWidth(column: number, pixels: number): this {
    return this.setColumnWidths(column, 1, pixels);
  }
  setColumnWidths(from: number, count: number, pixels: number): this {
    if (from < 1 || from + count - 1 > this.sheet().maxColumns)
      throw this.run.error("Those columns are out of bounds.");
    return this.change((sheet) => changeColumns(sheet, from, count, (column) => ({ ...column, width: pixels })));
  }
  getColumnWidth(column: number): number {
    return this.sheet().columns[column - 1]?.width ?? 100;
  }
  setRowHeight(row: number, pixels: number): this {
    return this.setRowHeightsForced(row, 1, pixels);
  }
  setRowHeights(row: number, count: number, pixels: number): this {
    return this.setRowHeightsForced(row, count, pixels);
  }
  setRowHeightsForced(row: number, count: number, pixels: number): this {
    if (row < 1 || row + count - 1 > this.sheet().maxRows) throw this.run.error("Those rows are out of bounds.");
    this.eachRow(row, count, (line) => {
      line.height = pixels;
    });
    return this;
  }
  getRowHeight(row: number): number {
    return rowAt(this.sheet(), row)?.height ?? 21;
  }
  setTabColor(colour: string | null): this {
    return this.change((sheet) => {
      sheet.tabColour = colour;
    });
  }

  getConditionalFormatRules(): Api.ConditionalFormatRule[] {
    return this.run.realm.list(
      this.sheet().colourRules.map((rule) => conditionalFormatRule(this.run, rule, this.sheetId)),
    );
  }
  setConditionalFormatRules(rules: readonly Api.ConditionalFormatRule[]): void {
    const own = rules.filter((rule) => rule instanceof ConditionalFormatRuleObject);
    for (const { rule, sheetId } of own) {
      if (rule.ranges.length === 0) throw this.run.error("Conditional format rule must have at least one range.");
      if (sheetId !== this.sheetId) throw this.run.error("Conditional format rule ranges must be on the same sheet.");
    }
    this.change((sheet) => {
      sheet.colourRules = own.map(({ rule }) => rule);
    });
  }
  clearConditionalFormatRules(): void {
    this.change((sheet) => {
      sheet.colourRules = [];
    });
  }
  createDeveloperMetadataFinder(): Api.DeveloperMetadataFinder {
    return metadataFinder(this.run, this.sheetId);
  }
  addDeveloperMetadata(key: string, value: unknown, visibility?: unknown): this {
    const shown = [value, visibility].find((item) => item instanceof EnumMember);
    const entry = {
      id: this.run.nextId(),
      key,
      value: typeof value === "string" ? value : null,
      visibility: shown?.toString() === "PROJECT" ? ("PROJECT" as const) : ("DOCUMENT" as const),
      on: "SHEET" as const,
      index: 0,
    };
    return this.change((sheet) => {
      sheet.metadata = [...sheet.metadata, entry];
    });
  }
  protect(): Api.Protection {
    return protect(this.run, this.sheetId, null);
  }
  getProtections(type: Api.ProtectionType): Api.Protection[] {
    return protectionsOf(this.run, this.sheet(), type);
  }

  private sheet(): SheetData {
    return this.run.sheet(this.sheetId);
  }

  private change(write: (sheet: SheetData, book: Book) => void): this {
    this.run.change(1, onSheet(this.sheetId, write));
    return this;
  }

  private eachRow(row: number, count: number, write: (line: ReturnType<typeof rowForWrite>) => void): void {
    this.change((sheet) => {
      for (let at = row; at < row + count; at += 1) write(rowForWrite(sheet, at));
    });
  }

  private insertRows(at: number, count: number, like: number): this {
    const { maxRows, maxColumns } = this.sheet();
    if (at < 1 || at > maxRows + 1 || count < 1) throw this.run.error("Those rows are out of bounds.");
    this.checkRoom(count * maxColumns);
    return this.change((sheet, book) => insertRows(book, sheet, at, count, like));
  }

  private insertColumns(at: number, count: number, like: number): this {
    const { maxRows, maxColumns } = this.sheet();
    if (at < 1 || at > maxColumns + 1 || count < 1) throw this.run.error("Those columns are out of bounds.");
    this.checkRoom(count * maxRows);
    return this.change((sheet, book) => insertColumns(book, sheet, at, count, like));
  }

  private checkRoom(cells: number): void {
    if (cellCount(this.run.view()) + cells <= MAX_CELLS) return;
    throw this.run.error(
      `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
    );
  }
}

const SPEC: ClassSpec<SheetObject> = {
  name: "Sheet",
  fullName: "SpreadsheetApp.Sheet",
  methods: {
    activate: [""],
    addDeveloperMetadata: [
      "string",
      "string, string",
      "string, DeveloperMetadataVisibility",
      "string, string, DeveloperMetadataVisibility",
    ],
    appendRow: ["any[]"],
    clearConditionalFormatRules: [""],
    createDeveloperMetadataFinder: [""],
    deleteColumn: ["number"],
    deleteColumns: ["number, number"],
    deleteRow: ["number"],
    deleteRows: ["number, number"],
    getActiveRange: [""],
    getColumnWidth: ["number"],
    getConditionalFormatRules: [""],
    getDataRange: [""],
    getFrozenColumns: [""],
    getFrozenRows: [""],
    getIndex: [""],
    getLastColumn: [""],
    getLastRow: [""],
    getMaxColumns: [""],
    getMaxRows: [""],
    getName: [""],
    getProtections: ["ProtectionType"],
    getRange: ["string", "number, number", "number, number, number", "number, number, number, number"],
    getRowHeight: ["number"],
    getSheetId: [""],
    getSheetName: [""],
    hideColumns: ["number", "number, number"],
    hideRows: ["number", "number, number"],
    hideSheet: [""],
    insertColumnAfter: ["number"],
    insertColumnBefore: ["number"],
    insertColumnsAfter: ["number, number"],
    insertColumnsBefore: ["number, number"],
    insertRowAfter: ["number"],
    insertRowBefore: ["number"],
    insertRowsAfter: ["number, number"],
    insertRowsBefore: ["number, number"],
    isColumnHiddenByUser: ["number"],
    isRowHiddenByFilter: ["number"],
    isRowHiddenByUser: ["number"],
    isSheetHidden: [""],
    protect: [""],
    setActiveRange: ["Range"],
    setColumnWidth: ["number, number"],
    setColumnWidths: ["number, number, number"],
    setConditionalFormatRules: ["ConditionalFormatRule[]"],
    setFrozenColumns: ["number"],
    setFrozenRows: ["number"],
    setName: ["string"],
    setRowHeight: ["number, number"],
    setRowHeights: ["number, number, number"],
    setRowHeightsForced: ["number, number, number"],
    setTabColor: ["string?"],
    showColumns: ["number", "number, number"],
    showRows: ["number", "number, number"],
    showSheet: [""],
  },
};

/** A guarded Sheet. */
export function sheetObject(run: Run, sheetId: number): SheetObject {
  return guard(run, SPEC, new SheetObject(run, sheetId));
}
