// One table, kept whole: what scripts may call on a Sheet besides what the add-on uses.
import type { Area } from "./area.ts";
import { contentBounds, rowAt } from "./book.ts";
import { toContents, writeContents } from "./cellValues.ts";
import { changeColumns } from "./columnGroups.ts";
import { SheetType } from "./enums.ts";
import { type Extra, unwrap } from "./guard.ts";
import { metadataEntry } from "./metadataEntry.ts";
import { namedRanges } from "./NamedRange.ts";
import { RangeObject, rangeObject } from "./Range.ts";
import { type RangeListObject, rangeList } from "./RangeList.ts";
import { changeStyle, writeNotes, writeValues } from "./rangeAccess.ts";
import type { Run, Selection } from "./run.ts";
import { selectionObject } from "./Selection.ts";
import type { SheetObject } from "./Sheet.ts";
import { spreadsheetObject } from "./Spreadsheet.ts";
import { type SortKey, sortRows } from "./sortRows.ts";
import { deleteColumns, moveLines } from "./structure.ts";
import { plainStyle } from "./style.ts";
import { textFinder } from "./TextFinder.ts";
import { checkProtection, checkValidations } from "./writeChecks.ts";

const DEFAULT_WIDTH = 100;
const DEFAULT_HEIGHT = 21;

const hideRows = (hidden: boolean): Extra<SheetObject> => [
  ["number", "number, number"],
  (sheet, row: number, count = 1) => {
    sheet.changeRows(row, count, (line) => {
      line.hiddenByUser = hidden;
    });
  },
];
const hideColumns = (hidden: boolean): Extra<SheetObject> => [
  ["number", "number, number"],
  (sheet, column: number, count = 1) => {
    sheet.change((data) => changeColumns(data, column, count, (old) => ({ ...old, hidden })));
  },
];

/** Methods of Sheet that the add-on does not use. */
export const SHEET_EXTRAS: Readonly<Record<string, Extra<SheetObject>>> = {
  getNamedRanges: [[""], ({ run, sheetId }) => namedRanges(run, sheetId)],
  // Names
  getIndex: [[""], (sheet) => sheet.run.view().sheets.findIndex(({ id }) => id === sheet.sheetId) + 1],
  getSheetName: [[""], (sheet) => sheet.data().name],
  getTabColor: [[""], (sheet) => sheet.data().tabColour],
  setTabColor: [
    ["string?"],
    (sheet, colour: string | null) =>
      sheet.change((data) => {
        data.tabColour = colour;
      }),
  ],
  showSheet: [
    [""],
    (sheet) =>
      sheet.change((data) => {
        data.hidden = false;
      }),
  ],
  isSheetHidden: [[""], (sheet) => sheet.data().hidden],
  // Rows and columns
  insertRowAfter: [["number"], (sheet, after: number) => sheet.insertRowsAt(after + 1, 1, after)],
  insertRowBefore: [["number"], (sheet, before: number) => sheet.insertRowsAt(before, 1, before)],
  insertColumnAfter: [["number"], (sheet, after: number) => sheet.insertColumnsAt(after + 1, 1, after)],
  insertColumnBefore: [["number"], (sheet, before: number) => sheet.insertColumnsAt(before, 1, before)],
  insertColumnsBefore: [
    ["number, number"],
    (sheet, before: number, count: number) => sheet.insertColumnsAt(before, count, before),
  ],
  deleteRow: [["number"], (sheet, row: number) => sheet.removeRows(row, 1)],
  deleteColumn: [["number"], (sheet, column: number) => removeColumns(sheet, column, 1)],
  deleteColumns: [
    ["number, number"],
    (sheet, column: number, count: number) => void removeColumns(sheet, column, count),
  ],
  moveRows: [
    ["Range, number"],
    (sheet, range: RangeObject, before: number) =>
      void sheet.change((data, book) => moveLines(book, data, "ROWS", range.area.row, range.area.rows, before)),
  ],
  moveColumns: [
    ["Range, number"],
    (sheet, range: RangeObject, before: number) =>
      void sheet.change((data, book) =>
        moveLines(book, data, "COLUMNS", range.area.column, range.area.columns, before),
      ),
  ],
  hideRows: hideRows(true),
  showRows: hideRows(false),
  hideColumns: hideColumns(true),
  showColumns: hideColumns(false),
  isColumnHiddenByUser: [["number"], (sheet, column: number) => sheet.data().columns[column - 1]?.hidden ?? false],
  getColumnGroupDepth: [["number"], (sheet, column: number) => sheet.data().columns[column - 1]?.depth ?? 0],
  getFrozenRows: [[""], (sheet) => sheet.data().frozenRows],
  getFrozenColumns: [[""], (sheet) => sheet.data().frozenColumns],
  getColumnWidth: [["number"], (sheet, column: number) => sheet.data().columns[column - 1]?.width ?? DEFAULT_WIDTH],
  getRowHeight: [["number"], (sheet, row: number) => rowAt(sheet.data(), row)?.height ?? DEFAULT_HEIGHT],
  setRowHeight: [["number, number"], (sheet, row: number, pixels: number) => sheet.setRowHeightsForced(row, 1, pixels)],
  setRowHeights: [
    ["number, number, number"],
    (sheet, row: number, count: number, pixels: number) => sheet.setRowHeightsForced(row, count, pixels),
  ],
  hideRow: [["Range"], (sheet, { area }: RangeObject) => hideLines(sheet, "rows", area, true)],
  unhideRow: [["Range"], (sheet, { area }: RangeObject) => hideLines(sheet, "rows", area, false)],
  hideColumn: [["Range"], (sheet, { area }: RangeObject) => hideLines(sheet, "columns", area, true)],
  unhideColumn: [["Range"], (sheet, { area }: RangeObject) => hideLines(sheet, "columns", area, false)],
  insertRows: [["number", "number, number"], (sheet, at: number, count = 1) => void sheet.insertRowsAt(at, count, at)],
  insertColumns: [
    ["number", "number, number"],
    (sheet, at: number, count = 1) => void sheet.insertColumnsAt(at, count, at),
  ],
  getType: [[""], () => SheetType.GRID],
  getFormUrl: [[""], () => null],
  getSelection: [[""], ({ run }) => selectionObject(run)],
  // How wide text is only Google knows: widths stay as they are.
  autoResizeColumn: [["number"], (sheet) => sheet],
  autoResizeColumns: [["number, number"], (sheet) => sheet],
  autoResizeRows: [["number, number"], (sheet) => sheet],
  // Cells
  appendRow: [["any[]"], appendRow],
  clear: [["", "object"], clear],
  clearContents: [[""], (sheet) => clear(sheet, { contentsOnly: true })],
  clearFormats: [[""], (sheet) => clear(sheet, { formatOnly: true })],
  clearNotes: [
    [""],
    (sheet) => {
      const range = everything(sheet);
      writeNotes(
        range,
        Array.from({ length: range.area.rows }, () => Array(range.area.columns).fill(null)),
      );
      return sheet;
    },
  ],
  clearConditionalFormatRules: [[""], (sheet) => sheet.setConditionalFormatRules([])],
  sort: [["number", "number, boolean"], sort],
  getRangeList: [
    ["string[]"],
    (sheet, addresses: string[]) =>
      rangeList(
        sheet.run,
        addresses.map((address) => unwrap(sheet.getRange(address))).filter((range) => range instanceof RangeObject),
      ),
  ],
  getActiveRangeList: [[""], activeRangeList],
  setActiveRangeList: [["RangeList"], (_, list: RangeListObject) => list.activate()],
  createTextFinder: [["string"], (sheet, text: string) => textFinder(everything(sheet), text)],
  getParent: [[""], ({ run }) => spreadsheetObject(run)],
  getSheetValues: [
    ["number, number, number, number"],
    (sheet, row: number, column: number, rows: number, columns: number) =>
      sheet.getRange(row, column, rows, columns).getValues(),
  ],
  setActiveRange: [["Range"], (_, range: RangeObject) => range.activate()],
  setActiveSelection: [
    ["Range", "string"],
    (sheet, place: RangeObject | string) => (typeof place === "string" ? sheet.getRange(place) : place).activate(),
  ],
  setCurrentCell: [["Range"], (_, range: RangeObject) => range.activate()],
  getCurrentCell: [[""], currentCell],
  getActiveCell: [[""], currentCell],
  addDeveloperMetadata: [
    ["string", "string, string", "string, DeveloperMetadataVisibility", "string, string, DeveloperMetadataVisibility"],
    (sheet, ...args: unknown[]) => {
      const entry = metadataEntry(sheet.run, { on: "SHEET", index: 0 }, args);
      return sheet.change((data) => {
        data.metadata = [...data.metadata, entry];
      });
    },
  ],
};

/** The selected ranges, the active one last. */
export function activeRangeList({ run, sheetId }: SheetObject): RangeListObject {
  const { area, others = [] } = selectionOn(run, sheetId);
  return rangeList(
    run,
    [...others, area].map((each) => new RangeObject(run, sheetId, each)),
  );
}

const FIRST_CELL = { row: 1, column: 1, rows: 1, columns: 1 };

function selectionOn({ active }: Run, sheetId: number): Selection & { readonly area: Area } {
  const here = active.sheetId === sheetId ? active : null;
  return here?.area ? { ...here, area: here.area } : { sheetId, area: FIRST_CELL };
}

/** The corner of what is selected. */
export function currentCell({ run, sheetId }: SheetObject): RangeObject {
  const { row, column } = selectionOn(run, sheetId).area;
  return rangeObject(run, sheetId, row, column, 1, 1);
}

function hideLines(sheet: SheetObject, what: "rows" | "columns", area: Area, hidden: boolean): void {
  const table = what === "rows" ? hideRows(hidden) : hideColumns(hidden);
  const [from, count] = what === "rows" ? [area.row, area.rows] : [area.column, area.columns];
  Reflect.apply(table[1], undefined, [sheet, from, count]);
}

/** Throws when another sheet has the name. */
export function renameSheet(sheet: SheetObject, name: string): SheetObject {
  if (sheet.run.view().sheets.some((other) => other.name === name && other.id !== sheet.sheetId)) {
    throw sheet.run.error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
  return sheet.change((data) => {
    data.name = name;
  });
}

function removeColumns(sheet: SheetObject, column: number, count: number): SheetObject {
  const { maxColumns, frozenColumns } = sheet.data();
  sheet.checkLines(column, count, maxColumns, "columns");
  if (maxColumns - count <= frozenColumns && column > frozenColumns) {
    throw sheet.run.error("Sorry, it is not possible to delete all non-frozen columns.");
  }
  return sheet.change((data, book) => deleteColumns(book, data, column, count));
}

function appendRow(sheet: SheetObject, values: readonly unknown[]): SheetObject {
  const { lastRow } = contentBounds(sheet.data());
  if (lastRow === sheet.data().maxRows) sheet.insertRowsAt(lastRow + 1, 1, 0);
  const area = { row: lastRow + 1, column: 1, rows: 1, columns: values.length };
  const { run } = sheet;
  const grid = toContents(run, run.view(), sheet.data(), area, [values]);
  checkProtection(run, run.view(), sheet.data(), area);
  checkValidations(run, run.view(), sheet.data(), area, grid.contents);
  return sheet.change((data) => writeContents(data, area, grid));
}

function everything(sheet: SheetObject): RangeObject {
  const { maxRows, maxColumns } = sheet.data();
  return new RangeObject(sheet.run, sheet.sheetId, { row: 1, column: 1, rows: maxRows, columns: maxColumns });
}

function clear(sheet: SheetObject, options: { contentsOnly?: boolean; formatOnly?: boolean } = {}): SheetObject {
  const { lastRow, lastColumn } = contentBounds(sheet.data());
  if (!options.formatOnly && lastRow > 0) {
    const used = {
      run: sheet.run,
      sheetId: sheet.sheetId,
      area: { row: 1, column: 1, rows: lastRow, columns: lastColumn },
    };
    writeValues(
      used,
      Array.from({ length: lastRow }, () => Array(lastColumn).fill(null)),
    );
  }
  if (!options.contentsOnly) changeStyle(everything(sheet), plainStyle);
  return sheet;
}

/** All rows below the frozen ones. */
function sort(sheet: SheetObject, column: number, ascending = true): SheetObject {
  const { frozenRows, maxColumns } = sheet.data();
  const rows = contentBounds(sheet.data()).lastRow - frozenRows;
  const keys: SortKey[] = [{ column, ascending }];
  const area = { row: frozenRows + 1, column: 1, rows, columns: maxColumns };
  if (rows > 0) sortRows({ run: sheet.run, sheetId: sheet.sheetId, area }, keys);
  return sheet;
}
