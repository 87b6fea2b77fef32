import type * as Api from "../../addon/google.ts";
import { type Extra, guard } from "./guard.ts";
import { metadataEntry } from "./metadataEntry.ts";
import { namedRanges } from "./NamedRange.ts";
import { protectionsOf, USER, UserObject } from "./Protection.ts";
import { type RangeObject, rangeOver } from "./Range.ts";
import type { RangeListObject } from "./RangeList.ts";
import type { Run } from "./run.ts";
import { selectionObject } from "./Selection.ts";
import { SheetObject, sheetObject } from "./Sheet.ts";
import type { SpreadsheetObject } from "./Spreadsheet.ts";
import { copySheet } from "./sheetCopy.ts";
import { activeRangeList, SHEET_EXTRAS } from "./sheetExtras.ts";
import { addOldMenu } from "./Ui.ts";

/** A shortcut to a method of the active sheet. */
const ofActiveSheet = (overloads: readonly string[], method: keyof SheetObject): Extra<SpreadsheetObject> => [
  overloads,
  (spreadsheet, ...args: unknown[]) => {
    const sheet = new SheetObject(spreadsheet.run, spreadsheet.run.active.sheetId);
    const call: unknown = Reflect.get(sheet, method);
    const result: unknown = typeof call === "function" ? Reflect.apply(call, sheet, args) : undefined;
    return result === sheet ? sheetObject(spreadsheet.run, sheet.sheetId) : result;
  },
];

/** The same for a method that Sheet has in its table of extras. */
const ofActiveSheetExtra = (method: string): Extra<SpreadsheetObject> => [
  [""],
  ({ run }, ...args: never[]) => SHEET_EXTRAS[method]?.[1](new SheetObject(run, run.active.sheetId), ...args),
];

/** Methods of Spreadsheet that the add-on does not use. */
export const SPREADSHEET_EXTRAS: Readonly<Record<string, Extra<SpreadsheetObject>>> = {
  // The spreadsheet
  getOwner: [[""], ({ run }) => guard(run, USER, new UserObject(run.view().owner))],
  rename: [
    ["string"],
    ({ run }, name: string) =>
      run.change(1, (book) => {
        book.name = name;
      }),
  ],
  addDeveloperMetadata: [
    ["string", "string, string", "string, DeveloperMetadataVisibility", "string, string, DeveloperMetadataVisibility"],
    (spreadsheet, ...args: unknown[]) => {
      const entry = metadataEntry(spreadsheet.run, { on: "SPREADSHEET", index: 0 }, args);
      spreadsheet.run.change(1, (book) => {
        book.metadata = [...book.metadata, entry];
      });
      return spreadsheet;
    },
  ],
  // Menus, the older way
  addMenu: [["string, any[]"], ({ run }, caption: string, entries: unknown[]) => addOldMenu(run, caption, entries)],
  updateMenu: [["string, any[]"], ({ run }, caption: string, entries: unknown[]) => addOldMenu(run, caption, entries)],
  removeMenu: [
    ["string"],
    ({ run }, caption: string) => {
      const kept = run.outputs.menus.filter((menu) => menu.caption !== caption);
      run.outputs.menus.splice(0, run.outputs.menus.length, ...kept);
    },
  ],
  // Sheets
  getNumSheets: [[""], ({ run }) => run.view().sheets.length],
  getSheetById: [
    ["number"],
    ({ run }, id: number) => (run.view().sheets.some((sheet) => sheet.id === id) ? sheetObject(run, id) : null),
  ],
  deleteActiveSheet: [
    [""],
    ({ run }) => {
      deleteSheet(run, run.active.sheetId);
      return sheetObject(run, run.active.sheetId);
    },
  ],
  duplicateActiveSheet: [[""], ({ run }) => copySheet(run, run.active.sheetId)],
  moveActiveSheet: [["number"], ({ run }, position: number) => moveSheet(run, run.active.sheetId, position)],
  renameActiveSheet: [
    ["string"],
    ({ run }, name: string) => {
      const id = run.active.sheetId;
      run.change(1, (book) => {
        for (const sheet of book.sheets) if (sheet.id === id) sheet.name = name;
      });
    },
  ],
  // The active sheet
  getActiveRange: ofActiveSheet([""], "getActiveRange"),
  getActiveRangeList: [[""], ({ run }) => activeRangeList(new SheetObject(run, run.active.sheetId))],
  setActiveRangeList: [["RangeList"], (_, list: RangeListObject) => list.activate()],
  setActiveRange: [["Range"], (_, range: RangeObject) => range.activate()],
  setActiveSelection: [
    ["Range", "string"],
    (spreadsheet, place: RangeObject | string) =>
      (typeof place === "string" ? spreadsheet.getRange(place) : place).activate(),
  ],
  setCurrentCell: [["Range"], (_, range: RangeObject) => range.activate()],
  getCurrentCell: ofActiveSheetExtra("getCurrentCell"),
  getSelection: [[""], ({ run }) => selectionObject(run)],
  getSheetId: ofActiveSheet([""], "getSheetId"),
  deleteRows: ofActiveSheet(["number, number"], "deleteRows"),
  insertColumnsAfter: ofActiveSheet(["number, number"], "insertColumnsAfter"),
  insertRowsAfter: ofActiveSheet(["number, number"], "insertRowsAfter"),
  insertRowsBefore: ofActiveSheet(["number, number"], "insertRowsBefore"),
  isRowHiddenByFilter: ofActiveSheet(["number"], "isRowHiddenByFilter"),
  isRowHiddenByUser: ofActiveSheet(["number"], "isRowHiddenByUser"),
  setColumnWidth: ofActiveSheet(["number, number"], "setColumnWidth"),
  getDataRange: ofActiveSheet([""], "getDataRange"),
  getLastColumn: ofActiveSheet([""], "getLastColumn"),
  getLastRow: ofActiveSheet([""], "getLastRow"),
  setFrozenRows: ofActiveSheet(["number"], "setFrozenRows"),
  setFrozenColumns: ofActiveSheet(["number"], "setFrozenColumns"),
  // Named ranges
  getNamedRanges: [[""], ({ run }) => namedRanges(run, null)],
  getRangeByName: [
    ["string"],
    ({ run }, name: string) => {
      const found = run.view().namedRanges.find((named) => named.name === name);
      return found ? rangeOver(run, found.sheetId, found.area) : null;
    },
  ],
  setNamedRange: [
    ["string, Range"],
    ({ run }, name: string, { sheetId, area }: RangeObject) =>
      run.change(1, (book) => {
        book.namedRanges = [...book.namedRanges.filter((named) => named.name !== name), { name, sheetId, area }];
      }),
  ],
  removeNamedRange: [
    ["string"],
    ({ run }, name: string) =>
      run.change(1, (book) => {
        book.namedRanges = book.namedRanges.filter((named) => named.name !== name);
      }),
  ],
  getProtections: [
    ["ProtectionType"],
    ({ run }, type: Api.ProtectionType) =>
      run.realm.list(run.view().sheets.flatMap((sheet) => protectionsOf(run, sheet, type))),
  ],
};

/** Methods of the sheet that Spreadsheet has too, for the active one. */
const OF_ACTIVE_SHEET = [
  "appendRow",
  "autoResizeColumn",
  "deleteColumn",
  "deleteColumns",
  "deleteRow",
  "getActiveCell",
  "getColumnWidth",
  "getFormUrl",
  "getFrozenColumns",
  "getFrozenRows",
  "getRangeList",
  "getRowHeight",
  "getSheetName",
  "getSheetValues",
  "hideColumn",
  "hideRow",
  "insertColumnAfter",
  "insertColumnBefore",
  "insertColumnsBefore",
  "insertRowAfter",
  "insertRowBefore",
  "isColumnHiddenByUser",
  "setRowHeight",
  "sort",
  "unhideColumn",
  "unhideRow",
];

let all: Readonly<Record<string, Extra<SpreadsheetObject>>> | null = null;

/** Put together when first asked for: the tables need each other. */
export function spreadsheetExtras(): Readonly<Record<string, Extra<SpreadsheetObject>>> {
  all ??= {
    ...SPREADSHEET_EXTRAS,
    ...Object.fromEntries(
      OF_ACTIVE_SHEET.map((method) => {
        const call: Extra<SpreadsheetObject>[1] = ({ run }, ...args) => {
          const sheet = new SheetObject(run, run.active.sheetId);
          const result: unknown = SHEET_EXTRAS[method]?.[1](sheet, ...args);
          return result === sheet ? sheetObject(run, sheet.sheetId) : result;
        };
        return [method, [SHEET_EXTRAS[method]?.[0] ?? [], call]];
      }),
    ),
  };
  return all;
}

/** Throws for the last sheet in sight. */
export function deleteSheet(run: Run, id: number): void {
  if (!run.sheet(id).hidden && run.view().sheets.filter(({ hidden }) => !hidden).length === 1) {
    throw run.error("You can't remove all the visible sheets in a document.");
  }
  run.change(1, (book) => {
    book.sheets = book.sheets.filter((sheet) => sheet.id !== id);
    book.namedRanges = book.namedRanges.filter(({ sheetId }) => sheetId !== id);
    if (book.activeSheetId === id) book.activeSheetId = book.sheets[0]?.id ?? 0;
  });
  run.active = { sheetId: run.view().activeSheetId, area: null };
}

function moveSheet(run: Run, id: number, position: number): void {
  run.change(1, (book) => {
    const moved = book.sheets.filter((sheet) => sheet.id === id);
    const others = book.sheets.filter((sheet) => sheet.id !== id);
    book.sheets = [...others.slice(0, position - 1), ...moved, ...others.slice(position - 1)];
  });
}
