import type * as Api from "../../addon/google.ts";
import { parseA1, splitSheetName } from "./area.ts";
import { type Book, NEW_SHEET_COLUMNS, NEW_SHEET_ROWS, newSheet, type SheetData } from "./book.ts";
import { checkRoom } from "./cellLimit.ts";
import { metadataFinder } from "./DeveloperMetadata.ts";
import { type ClassSpec, guard, simulated } from "./guard.ts";
import { usersOf } from "./Protection.ts";
import { rangeObject } from "./Range.ts";
import type { Run } from "./run.ts";
import { SheetObject, sheetObject } from "./Sheet.ts";
import { deleteSheet, spreadsheetExtras } from "./spreadsheetExtras.ts";
import { KNOWN_LOCALES } from "./typing.ts";
import { isZone } from "./zones.ts";

/** The spreadsheet of the script: what the add-on uses; the rest is in {@link spreadsheetExtras}. */
export class SpreadsheetObject implements Api.Spreadsheet {
  readonly run: Run;

  constructor(run: Run) {
    this.run = run;
  }

  getId(): string {
    return this.run.view().id;
  }
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }
  getName(): string {
    return this.run.view().name;
  }
  getSpreadsheetTimeZone(): string {
    return this.run.view().zone;
  }
  setSpreadsheetTimeZone(zone: string): void {
    if (!isZone(zone)) throw this.run.error(`Invalid argument: timezone. Should be of type: String`);
    this.change((book) => {
      book.zone = zone;
    });
  }
  getSpreadsheetLocale(): string {
    return this.run.view().locale;
  }
  setSpreadsheetLocale(locale: string): void {
    if (!KNOWN_LOCALES.includes(locale)) throw this.run.error(`Spreadsheet locale ${locale} is not simulated`);
    this.change((book) => {
      book.locale = locale;
    });
  }

  getSheets(): Api.Sheet[] {
    return this.run.realm.list(this.run.view().sheets.map(({ id }) => sheetObject(this.run, id)));
  }
  getSheetByName(name: string): Api.Sheet | null {
    const sheet = this.named(name);
    return sheet ? sheetObject(this.run, sheet.id) : null;
  }
  insertSheet(first?: string | number, second?: number): Api.Sheet {
    const book = this.run.view();
    const name = typeof first === "string" ? first : this.freeName();
    // Without a position, after the active sheet.
    const after = book.sheets.findIndex((sheet) => sheet.id === this.run.active.sheetId) + 1;
    const index = second ?? (typeof first === "number" ? first : after);
    if (this.named(name)) {
      throw this.run.error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    checkRoom(this.run, NEW_SHEET_ROWS * NEW_SHEET_COLUMNS);
    const id = this.run.nextId();
    this.change((target) => {
      target.sheets = [...target.sheets.slice(0, index), newSheet(id, name), ...target.sheets.slice(index)];
      target.activeSheetId = id;
    });
    this.run.active = { sheetId: id, area: null };
    return sheetObject(this.run, id);
  }
  deleteSheet(sheet: Api.Sheet): void {
    deleteSheet(this.run, this.idOf(sheet));
  }
  getEditors(): Api.User[] {
    return usersOf(this.run, [this.run.view().owner]);
  }
  getViewers(): Api.User[] {
    return usersOf(this.run, []);
  }
  getActiveSheet(): Api.Sheet {
    return sheetObject(this.run, this.run.active.sheetId);
  }
  setActiveSheet(sheet: Api.Sheet): Api.Sheet {
    const id = this.idOf(sheet);
    this.run.active = { sheetId: id, area: null };
    this.change((book) => {
      book.activeSheetId = id;
    });
    return sheetObject(this.run, id);
  }
  getRange(a1: string): Api.Range {
    const { sheet: name, address } = splitSheetName(a1);
    const sheet = name === null ? this.run.sheet(this.run.active.sheetId) : this.named(name);
    const area = sheet ? parseA1(address, sheet.maxRows, sheet.maxColumns) : null;
    if (!sheet || !area) throw this.run.error("Range not found");
    return rangeObject(this.run, sheet.id, area.row, area.column, area.rows, area.columns);
  }
  createDeveloperMetadataFinder(): Api.DeveloperMetadataFinder {
    return metadataFinder(this.run, null);
  }
  toast(message: string, title = "", _seconds = 5): void {
    this.run.outputs.toasts.push({ title, text: message });
  }

  private change(write: (book: Book) => void): void {
    this.run.change(1, write);
  }
  private named(name: string): SheetData | null {
    return this.run.view().sheets.find((sheet) => sheet.name === name) ?? null;
  }
  private idOf(sheet: Api.Sheet): number {
    if (!(sheet instanceof SheetObject)) throw this.run.error("Invalid argument: sheet");
    this.run.sheet(sheet.sheetId);
    return sheet.sheetId;
  }
  private freeName(): string {
    let number = this.run.view().sheets.length + 1;
    while (this.named(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}

const SPEC: ClassSpec<SpreadsheetObject, Api.Spreadsheet> = simulated({
  name: "Spreadsheet",
  fullName: "SpreadsheetApp.Spreadsheet",
  methods: {
    createDeveloperMetadataFinder: [""],
    deleteSheet: ["Sheet"],
    getActiveSheet: [""],
    getEditors: [""],
    getId: [""],
    getName: [""],
    getRange: ["string"],
    getSheetByName: ["string"],
    getSheets: [""],
    getSpreadsheetLocale: [""],
    getSpreadsheetTimeZone: [""],
    getUrl: [""],
    getViewers: [""],
    insertSheet: ["", "string", "number", "string, number"],
    setActiveSheet: ["Sheet"],
    setSpreadsheetLocale: ["string"],
    setSpreadsheetTimeZone: ["string"],
    toast: ["string", "string, string", "string, string, number"],
  },
  extras: spreadsheetExtras,
});

/** The guarded spreadsheet that the script is bound to. */
export function spreadsheetObject(run: Run): SpreadsheetObject {
  return guard(run, SPEC, new SpreadsheetObject(run));
}
