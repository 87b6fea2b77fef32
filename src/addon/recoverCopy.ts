// On demand: Code.js only fetches it from Parts.js.
import { ROW_MARKS } from "../core/commands/journalLines.ts";
import type { AdoptedSheet } from "../core/register/adoptedSheets.ts";
import { normaliseHeading } from "../core/register/column.ts";
import { numberOf } from "../core/register/identity.ts";
import { PROPERTY } from "../core/register/propertyKeys.ts";
import { type SheetRow, sheetSpec } from "../core/register/sheets.ts";
import { apart } from "./adoptSheet.ts";
import type { CellCodec } from "./cells.ts";
import type { CellValue, Google, Sheet, Spreadsheet } from "./google.ts";
import { COLUMN_MARK, placesByMark, readSheet, tableOf } from "./sheetImage.ts";

/** Highest number that the journal tells of, in the register or in an archive; 0: none. */
function highestTold(journal: readonly SheetRow<"journal">[]): number {
  const register = sheetSpec("register").vi;
  return journal
    .filter(({ sheet }) => sheet === register)
    .flatMap(({ id, field, before }) => (field === ROW_MARKS.archived ? before.split(" ") : [id]))
    .reduce((most, id) => Math.max(most, numberOf(id) ?? 0), 0);
}

/** 1-based row in which the column of Mã bears our heading; 0: none does. */
function headingLineOf(cells: readonly (readonly CellValue[])[], place: number): number {
  const id = sheetSpec("register").columns.filter(({ key }) => key === "id");
  const headings = id.flatMap((column) => [column.vi, apart(column)]).map(normaliseHeading);
  return cells.findIndex((row) => headings.includes(normaliseHeading(String(row[place - 1] ?? "")))) + 1;
}

/** A sheet of somebody's own as it was adopted, told by the marks on its columns: what the add-on put there begins with Mã. Cost: two calls. */
function adoptedSheet(sheet: Sheet): readonly AdoptedSheet[] {
  const places = placesByMark(sheet);
  const id = places.get("id");
  if (id === undefined) return [];
  const headingLine = headingLineOf(sheet.getDataRange().getValues(), id);
  const columns = sheetSpec("register").columns;
  const added = columns.flatMap(({ key }) => ((places.get(key) ?? 0) >= id ? [key] : []));
  return headingLine === 0 ? [] : [{ sheetId: sheet.getSheetId(), headingLine, added }];
}

/** Sheets of people's own that bear our marks, in the order of the workbook. Cost: one call, two a sheet. */
function adoptedSheets(spreadsheet: Spreadsheet): readonly AdoptedSheet[] {
  const marked = new Map<number, Sheet>();
  for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(COLUMN_MARK).find()) {
    const sheet = mark.getLocation().getColumn()?.getSheet();
    if (sheet) marked.set(sheet.getSheetId(), sheet);
  }
  const ours = sheetSpec("register");
  return spreadsheet
    .getSheets()
    .filter((sheet) => marked.has(sheet.getSheetId()) && ![ours.vi, ours.en].includes(sheet.getName()))
    .flatMap(adoptedSheet);
}

/**
 * A copy of the file comes without script properties: the highest number ever given is read from the journal, and
 * adopted sheets are known by their marks, which travel. Remembered, so that it is looked for once.
 * Cost: four calls, two for each adopted sheet.
 */
export function recoverCopy(
  google: Google,
  spreadsheet: Spreadsheet,
  codec: CellCodec,
  known: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const journal = readSheet(spreadsheet, "journal");
  const lines = journal === null ? [] : tableOf<"journal">(journal, codec).rows.map(({ values }) => values);
  const found = {
    [PROPERTY.lastNumber]: String(Math.max(highestTold(lines), Number(known[PROPERTY.lastNumber] ?? 0) || 0)),
    [PROPERTY.adopted]: JSON.stringify(adoptedSheets(spreadsheet)),
  };
  google.PropertiesService.getScriptProperties().setProperties(found);
  return found;
}
