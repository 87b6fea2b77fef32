import type * as Api from "../../addon/google.ts";
import { parseA1, splitSheetName } from "./area.ts";
import { contentBounds, type Row, rowAt, rowForWrite, type SheetData } from "./book.ts";
import { SHEET_CHARTS } from "./Chart.ts";
import { ConditionalFormatRuleObject, conditionalFormatRule } from "./ConditionalFormatRule.ts";
import { checkRoom } from "./cellLimit.ts";
import { changeColumns } from "./columnGroups.ts";
import { metadataFinder } from "./DeveloperMetadata.ts";
import { filterObject } from "./Filter.ts";
import { type ClassSpec, type Extra, guard, simulated } from "./guard.ts";
import { protect, protectionsOf } from "./Protection.ts";
import { rangeObject, rangeOver } from "./Range.ts";
import { onSheet, type Run } from "./run.ts";
import { copySheet } from "./sheetCopy.ts";
import { renameSheet, SHEET_EXTRAS } from "./sheetExtras.ts";
import { deleteRows, insertColumns, insertRows } from "./structure.ts";
import { checkProtection } from "./writeChecks.ts";

/** A Sheet of the script: what the add-on uses; the rest is in {@link SHEET_EXTRAS}. */
export class SheetObject implements Api.Sheet {
  readonly run: Run;
  readonly sheetId: number;

  constructor(run: Run, sheetId: number) {
    this.run = run;
    this.sheetId = sheetId;
  }

  /** The sheet as the run sees it. */
  data(): SheetData {
    return this.run.sheet(this.sheetId);
  }
  change(write: Parameters<typeof onSheet>[1]): this {
    this.run.change(1, onSheet(this.sheetId, write));
    return this;
  }
  changeRows(row: number, count: number, write: (line: Row) => void): this {
    return this.change((sheet) => {
      for (let at = row; at < row + count; at += 1) write(rowForWrite(sheet, at));
    });
  }
  /** @param like the row whose format the new rows take; 0 for none. */
  insertRowsAt(at: number, count: number, like: number): this {
    const { maxRows, maxColumns } = this.data();
    this.checkLines(at, count, maxRows + count, "rows");
    checkRoom(this.run, count * maxColumns);
    return this.change((sheet, book) => insertRows(book, sheet, at, count, like));
  }
  insertColumnsAt(at: number, count: number, like: number): this {
    const { maxRows, maxColumns } = this.data();
    this.checkLines(at, count, maxColumns + count, "columns");
    checkRoom(this.run, count * maxRows);
    return this.change((sheet, book) => insertColumns(book, sheet, at, count, like));
  }
  /** Throws unless the lines lie within `max` and nobody protected them. */
  checkLines(from: number, count: number, max: number, what: "rows" | "columns"): void {
    if (from < 1 || count < 1 || from + count - 1 > max) throw this.run.error(`Those ${what} are out of bounds.`);
    const { maxRows, maxColumns } = this.data();
    const area =
      what === "rows"
        ? { row: from, column: 1, rows: count, columns: maxColumns }
        : { row: 1, column: from, rows: maxRows, columns: count };
    checkProtection(this.run, this.run.view(), this.data(), area);
  }

  getName(): string {
    return this.data().name;
  }
  getSheetId(): number {
    return this.sheetId;
  }
  getFilter(): Api.Filter | null {
    return this.data().filter ? filterObject(this.run, this.sheetId) : null;
  }
  getMaxRows(): number {
    return this.data().maxRows;
  }
  getMaxColumns(): number {
    return this.data().maxColumns;
  }
  getLastRow(): number {
    return contentBounds(this.data()).lastRow;
  }
  getLastColumn(): number {
    return contentBounds(this.data()).lastColumn;
  }
  getRange(row: number | string, column = 1, rows = 1, columns = 1): Api.Range {
    if (typeof row === "number") return rangeObject(this.run, this.sheetId, row, column, rows, columns);
    const sheet = this.data();
    const area = parseA1(splitSheetName(row).address, sheet.maxRows, sheet.maxColumns);
    if (!area) throw this.run.error("Range not found");
    return rangeOver(this.run, this.sheetId, area);
  }
  getDataRange(): Api.Range {
    const { lastRow, lastColumn } = contentBounds(this.data());
    return rangeObject(this.run, this.sheetId, 1, 1, Math.max(1, lastRow), Math.max(1, lastColumn));
  }
  getActiveRange(): Api.Range | null {
    const { active } = this.run;
    const area = active.sheetId === this.sheetId ? active.area : null;
    return rangeOver(this.run, this.sheetId, area ?? { row: 1, column: 1, rows: 1, columns: 1 });
  }
  activate(): this {
    this.run.active = { sheetId: this.sheetId, area: null };
    this.run.change(0, (book) => {
      book.activeSheetId = this.sheetId;
    });
    return this;
  }
  hideSheet(): this {
    return this.change((data) => {
      data.hidden = true;
    });
  }
  isRowHiddenByFilter(row: number): boolean {
    return rowAt(this.data(), row)?.hiddenByFilter ?? false;
  }
  isRowHiddenByUser(row: number): boolean {
    return rowAt(this.data(), row)?.hiddenByUser ?? false;
  }
  insertRowsAfter(after: number, count: number): this {
    return this.insertRowsAt(after + 1, count, after);
  }
  insertRowsBefore(before: number, count: number): this {
    return this.insertRowsAt(before, count, before);
  }
  insertColumnsAfter(after: number, count: number): this {
    return this.insertColumnsAt(after + 1, count, after);
  }
  deleteRows(row: number, count: number): void {
    this.removeRows(row, count);
  }
  removeRows(row: number, count: number): this {
    const { maxRows, frozenRows } = this.data();
    this.checkLines(row, count, maxRows, "rows");
    if (maxRows - count <= frozenRows && row > frozenRows) {
      throw this.run.error("Sorry, it is not possible to delete all non-frozen rows.");
    }
    return this.change((sheet, book) => deleteRows(book, sheet, row, count));
  }
  setFrozenRows(rows: number): void {
    if (rows >= this.data().maxRows) throw this.run.error("Sorry, it is not possible to freeze all rows.");
    this.change((sheet) => {
      sheet.frozenRows = rows;
    });
  }
  setFrozenColumns(columns: number): void {
    if (columns >= this.data().maxColumns) throw this.run.error("Sorry, it is not possible to freeze all columns.");
    this.change((sheet) => {
      sheet.frozenColumns = columns;
    });
  }
  setColumnWidth(column: number, pixels: number): this {
    return this.setColumnWidths(column, 1, pixels);
  }
  setColumnWidths(from: number, count: number, pixels: number): this {
    this.checkLines(from, count, this.data().maxColumns, "columns");
    return this.change((sheet) => changeColumns(sheet, from, count, (column) => ({ ...column, width: pixels })));
  }
  setRowHeightsForced(row: number, count: number, pixels: number): this {
    this.checkLines(row, count, this.data().maxRows, "rows");
    return this.changeRows(row, count, (line) => {
      line.height = pixels;
    });
  }
  getConditionalFormatRules(): Api.ConditionalFormatRule[] {
    return this.run.realm.list(
      this.data().colourRules.map((rule) => conditionalFormatRule(this.run, rule, this.sheetId)),
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
  createDeveloperMetadataFinder(): Api.DeveloperMetadataFinder {
    return metadataFinder(this.run, this.sheetId);
  }
  setName(name: string): this {
    renameSheet(this, name);
    return this;
  }
  copyTo(_spreadsheet: Api.Spreadsheet): Api.Sheet {
    return copySheet(this.run, this.sheetId);
  }
  protect(): Api.Protection {
    return protect(this.run, this.sheetId, null);
  }
  getProtections(type: Api.ProtectionType): Api.Protection[] {
    return protectionsOf(this.run, this.data(), type);
  }
}

const SPEC: ClassSpec<SheetObject, Api.Sheet> = simulated({
  name: "Sheet",
  fullName: "SpreadsheetApp.Sheet",
  methods: {
    activate: [""],
    createDeveloperMetadataFinder: [""],
    getActiveRange: [""],
    getConditionalFormatRules: [""],
    getDataRange: [""],
    getFilter: [""],
    getLastColumn: [""],
    getLastRow: [""],
    getMaxColumns: [""],
    getMaxRows: [""],
    getName: [""],
    getProtections: ["ProtectionType"],
    getRange: ["string", "number, number", "number, number, number", "number, number, number, number"],
    getSheetId: [""],
    hideSheet: [""],
    insertColumnsAfter: ["number, number"],
    insertRowsAfter: ["number, number"],
    insertRowsBefore: ["number, number"],
    deleteRows: ["number, number"],
    isRowHiddenByFilter: ["number"],
    isRowHiddenByUser: ["number"],
    protect: [""],
    setColumnWidth: ["number, number"],
    setColumnWidths: ["number, number, number"],
    setConditionalFormatRules: ["ConditionalFormatRule[]"],
    setFrozenColumns: ["number"],
    setFrozenRows: ["number"],
    setName: ["string"],
    copyTo: ["Spreadsheet"],
    setRowHeightsForced: ["number, number, number"],
  },
  extras: sheetExtras,
});

let extras: Readonly<Record<string, Extra<SheetObject>>> | null = null;

/** Put together when first asked for: the tables and this class need each other. */
function sheetExtras(): Readonly<Record<string, Extra<SheetObject>>> {
  extras ??= { ...SHEET_EXTRAS, ...SHEET_CHARTS };
  return extras;
}

/** A guarded Sheet. */
export function sheetObject(run: Run, sheetId: number): SheetObject {
  return guard(run, SPEC, new SheetObject(run, sheetId));
}
