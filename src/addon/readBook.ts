import { agencyOfRow } from "../core/agency/agencyRow.ts";
import { indexDirectory } from "../core/agency/indexDirectory.ts";
import { DEFAULT_CALENDAR } from "../core/calendar/holidays.ts";
import { type IsoDate, parseIsoDate } from "../core/calendar/isoDate.ts";
import type { WorkCalendar } from "../core/calendar/workingDays.ts";
import { type Message, message } from "../core/messages/say.ts";
import { type AdoptedSheet, readAdopted } from "../core/register/adoptedSheets.ts";
import { archiveName } from "../core/register/archiveName.ts";
import type { Book, Selection } from "../core/register/book.ts";
import type { Value } from "../core/register/column.ts";
import { PROPERTY } from "../core/register/propertyKeys.ts";
import { readSettings } from "../core/register/readSettings.ts";
import { SHEETS, type SheetKey, type SheetRow, sheetSpec, type Tables } from "../core/register/sheets.ts";
import { type CellCodec, cellCodec, isDate, offsetMinutes } from "./cells.ts";
import type { CellValue, Google, Sheet, Spreadsheet } from "./google.ts";
import { languageOf } from "./language.ts";
import { readHealth } from "./readHealth.ts";
import { recoverCopy } from "./recoverCopy.ts";
import { lostColumns, readAdoptedSheets, readSheet, type SheetImage, tableOf } from "./sheetImage.ts";

/** What a command asks of the workbook. */
export interface ReadRequest {
  readonly reads: readonly SheetKey[];
  readonly readsToo?: (properties: Readonly<Record<string, string>>) => readonly SheetKey[];
  /** Script properties as the same run has read them already. */
  readonly properties?: Readonly<Record<string, string>>;
  /** Sheets that are not there yet are read as empty. */
  readonly beforeSetUp?: true;
  readonly readsSelection?: true;
  readonly readsHealth?: true;
  /** Years whose closed rows are read too, where there are any. */
  readonly years?: (today: IsoDate) => readonly number[];
}

type Images = Partial<Record<SheetKey, SheetImage>>;

export interface Reading {
  readonly book: Book;
  readonly images: Images;
  /** Further sheets of the register: people's own, whose rows are tracked where they stand. */
  readonly adopted: readonly SheetImage[];
  readonly codec: CellCodec;
  readonly spreadsheet: Spreadsheet;
}

export interface ReadIssues {
  readonly issues: readonly Message[];
}

/** Above a selection far down a huge sheet only so many rows are looked at. */
const HEADING_ROWS = 10;
const MOST_CELLS = 100_000;
/** Hidden rows are asked for one by one, so only for selections of a size that a person makes. */
const HIDDEN_CHECK_ROWS = 500;

function calendarOf(rows: readonly { readonly values: SheetRow<"holidays"> }[]): WorkCalendar {
  if (rows.length === 0) return DEFAULT_CALENDAR;
  const datesOf = (worked: boolean) =>
    new Set(rows.flatMap(({ values }) => ((values.kind === "Làm bù") === worked ? (values.date ?? []) : [])));
  return { daysOff: datesOf(false), workedDays: datesOf(true) };
}

/** A cell of a foreign sheet: days as days, the rest as it is. */
export function foreignValue(cell: CellValue, codec: CellCodec): Value {
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  return codec.decode(cell, isDate(cell) ? "date" : "text").value;
}

/** What the register knows of the sheet; null when it has no rows there. */
function registerOn(
  sheet: Sheet,
  registers: readonly SheetImage[],
  adopted: readonly AdoptedSheet[],
): Selection["register"] {
  const sheetId = sheet.getSheetId();
  const image = registers.find((each) => each.sheet.getSheetId() === sheetId);
  if (image === undefined) return null;
  const { lineBase, headLine, places } = image;
  const columns = [...places].map(([key, place]) => ({ key, index: place - 1 }));
  const added = adopted.find((each) => each.sheetId === sheetId)?.added ?? [];
  return { lineBase, headingLine: headLine, columns, added };
}

/** The selected rows with all that stands above them, where that is not too much to read. Cost: two reads. */
function readSelection(
  spreadsheet: Spreadsheet,
  codec: CellCodec,
  registerOf: (sheet: Sheet) => Selection["register"],
): Selection | null {
  const sheet = spreadsheet.getActiveSheet();
  const range = sheet.getActiveRange();
  if (range === null) return null;
  const width = Math.max(1, sheet.getLastColumn());
  const first = range.getRow();
  const last = Math.min(first + range.getNumRows() - 1, Math.max(first, sheet.getLastRow()));
  const top = last * width <= MOST_CELLS ? 1 : Math.max(1, first - HEADING_ROWS);
  const read = sheet.getRange(top, 1, last - top + 1, width);
  const numbered = read.getValues().map((row, index) => ({
    line: top + index,
    cells: row.map((cell) => foreignValue(cell, codec)),
  }));
  const merges = read.getMergedRanges().map((area) => ({
    line: area.getRow(),
    column: area.getColumn(),
    lines: area.getNumRows(),
    columns: area.getNumColumns(),
  }));
  const selected = numbered.filter(({ line }) => line >= first);
  const check = selected.length <= HIDDEN_CHECK_ROWS;
  const hidden = selected.filter(
    ({ line }) => check && (sheet.isRowHiddenByFilter(line) || sheet.isRowHiddenByUser(line)),
  );
  const rows = hidden.length === 0 ? selected : selected.filter((row) => !hidden.includes(row));
  const above = numbered.filter(({ line }) => line < first);
  const isFiltered = sheet.getFilter() !== null;
  const name = { sheet: sheet.getName(), sheetId: sheet.getSheetId() };
  return { ...name, isFiltered, register: registerOf(sheet), above, rows, merges, hidden };
}

function issuesOf(wanted: readonly SheetKey[], images: Images): Message[] {
  return wanted.flatMap((key) => {
    const image = images[key];
    const { vi: sheet, hidden } = sheetSpec(key);
    if (image === undefined) return hidden ? [] : [message("msg.sheetMissing", { sheet })];
    return lostColumns(image).map((column) => message("msg.columnMissing", { sheet, column: column.vi }));
  });
}

/** Every sheet of the register that was read, “Nhiệm vụ” first. */
export function registersOf(images: Images, adopted: readonly SheetImage[]): readonly SheetImage[] {
  return images.register ? [images.register, ...adopted] : [];
}

function tablesOf(images: Images, adopted: readonly SheetImage[], codec: CellCodec): Tables {
  const rowsOf = (key: SheetKey) => {
    const all = key === "register" ? registersOf(images, adopted) : [images[key] ?? []].flat();
    return all.flatMap((each) => tableOf(each, codec).rows);
  };
  // One table for each sheet, of rows that were read by that sheet's own columns.
  return Object.fromEntries(SHEETS.map(({ key }) => [key, { rows: rowsOf(key) }])) as unknown as Tables;
}

/** The codec under the spreadsheet's offset of the moment. */
export function codecNow(google: Google, now: Date): CellCodec {
  const zone = google.SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return cellCodec(offsetMinutes(google.Utilities.formatDate(now, zone, "Z")));
}

/** Rows that were closed with their year, as far as their sheets are there. Cost: one read a sheet. */
function archiveOf(spreadsheet: Spreadsheet, years: readonly number[], codec: CellCodec): Tables["register"] {
  const rows = years.flatMap((year) => {
    const image = readSheet(spreadsheet, "register", archiveName(year));
    return image === null ? [] : tableOf<"register">(image, codec).rows;
  });
  return { rows };
}

/** Script properties; those that a copy of the file has left behind are found again first. Cost: one read. */
function knownProperties(google: Google, spreadsheet: Spreadsheet, codec: CellCodec): Readonly<Record<string, string>> {
  const known = google.PropertiesService.getScriptProperties().getProperties();
  const isOwn = known[PROPERTY.spreadsheet] === spreadsheet.getId() || known[PROPERTY.adopted] !== undefined;
  if (isOwn || spreadsheet.getSheetByName(sheetSpec("register").vi) === null) return known;
  return { ...known, ...recoverCopy(google, spreadsheet, codec, known) };
}

/** Snapshot of the workbook for one command, or what keeps it from being read. Cost: one read a sheet, one of the properties. */
export function readBook(google: Google, request: ReadRequest, now: Date): Reading | ReadIssues {
  const spreadsheet = google.SpreadsheetApp.getActiveSpreadsheet();
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const offset = google.Utilities.formatDate(now, zone, "Z");
  const codec = cellCodec(offsetMinutes(offset));
  const properties = request.properties ?? knownProperties(google, spreadsheet, codec);
  const wanted = [...request.reads, ...(request.readsToo?.(properties) ?? [])];
  const images: Images = {};
  for (const key of wanted) {
    const image = readSheet(spreadsheet, key);
    if (image !== null) images[key] = image;
  }
  const issues = issuesOf(request.beforeSetUp ? [] : wanted, images);
  if (issues.length > 0) return { issues };
  const list = readAdopted(properties);
  const adopted = images.register ? readAdoptedSheets(spreadsheet, list) : [];
  const registerOf = (sheet: Sheet) => registerOn(sheet, registersOf(images, adopted), list);
  const tables = tablesOf(images, adopted, codec);
  const cells = Object.fromEntries(tables.settings.rows.map(({ values }) => [values.key, values.value]));
  const { settings, issues: settingIssues } = readSettings(cells);
  const stamp = google.Utilities.formatDate(now, zone, "yyyy-MM-dd HH:mm:ss");
  const today = parseIsoDate(stamp.slice(0, 10));
  if (today === null) throw new Error(`No day: ${stamp}`);
  const book: Book = {
    today,
    now: stamp,
    run: google.Utilities.getUuid().slice(0, 8),
    spreadsheetId: spreadsheet.getId(),
    user: google.Session.getActiveUser().getEmail(),
    language: languageOf(google.Session.getActiveUserLocale()),
    settings,
    settingIssues,
    calendar: calendarOf(tables.holidays.rows),
    directory: indexDirectory(tables.agencies.rows.map(({ values }) => agencyOfRow(values))),
    tables,
    selection: request.readsSelection ? readSelection(spreadsheet, codec, registerOf) : null,
    ...(request.years ? { archive: archiveOf(spreadsheet, request.years(today), codec) } : {}),
    ...(request.readsHealth ? { health: readHealth(google, spreadsheet, offset) } : {}),
    properties,
  };
  return { book, images, adopted, codec, spreadsheet };
}
