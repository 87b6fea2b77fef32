import { agencyOfRow } from "../../core/agency/agencyRow.ts";
import { type Directory, indexDirectory } from "../../core/agency/indexDirectory.ts";
import { readAdopted } from "../../core/register/adoptedSheets.ts";
import type { TableRow } from "../../core/register/column.ts";
import { mapHeadings } from "../../core/register/headingMap.ts";
import { type Directive, type DirectiveKey, REGISTER_COLUMNS } from "../../core/register/registerColumns.ts";
import { sheetSpec } from "../../core/register/sheets.ts";
import { PAGE_COLUMNS } from "../../core/reportBack/ownRows.ts";
import type { CellCodec } from "../cells.ts";
import type { CellValue, Sheet, Spreadsheet } from "../google.ts";
import { readAdoptedSheets, readSheet, type SheetImage, tableOf } from "../sheetImage.ts";

/** Columns of one group where set-up puts them, with their cells; null when they stand elsewhere. Cost: one read. */
function readGroup(
  sheet: Sheet,
  keys: readonly DirectiveKey[],
  lastLine: number,
): { readonly first: number; readonly cells: CellValue[][] } | null {
  const columns = keys.flatMap((key) => REGISTER_COLUMNS.filter((column) => column.key === key));
  const first = REGISTER_COLUMNS.findIndex(({ key }) => key === keys[0]) + 1;
  if (first + keys.length - 1 > sheet.getMaxColumns()) return null;
  const cells = sheet.getRange(1, first, lastLine, keys.length).getValues();
  const places = mapHeadings((cells[0] ?? []).map(String), columns);
  return keys.every((key, index) => places.get(key) === index) ? { first, cells } : null;
}

/** The register with the columns of the page alone; whole where somebody has moved them. Cost: two reads, one more then. */
function readRegister(spreadsheet: Spreadsheet): SheetImage | null {
  const { vi, en, columns } = sheetSpec("register");
  const sheet = spreadsheet.getSheetByName(vi) ?? spreadsheet.getSheetByName(en);
  if (sheet === null) return null;
  const bottom = Math.max(1, sheet.getLastRow());
  const places = new Map<string, number>();
  const cells: CellValue[][] = Array.from({ length: bottom }, () => []);
  for (const keys of PAGE_COLUMNS) {
    const group = readGroup(sheet, keys, bottom);
    if (group === null) return readSheet(spreadsheet, "register");
    for (const [index, key] of keys.entries()) places.set(key, group.first + index);
    group.cells.forEach((row, line) => {
      const known = cells[line] ?? [];
      while (known.length < group.first - 1) known.push("");
      known.push(...row);
    });
  }
  const frame = { key: "register", sheet, columns, places, headLine: 1, lineBase: 0, cells } as const;
  return { ...frame, lastLine: bottom, width: sheet.getMaxColumns(), bottom };
}

/** What the agencies' page is made of. */
export interface PageRows {
  readonly rows: readonly TableRow<Directive>[];
  readonly directory: Directory;
}

/**
 * Reads of the workbook what the page needs, and no more: a visitor waits, and the time must not grow with what the
 * office keeps beside. null when a sheet is missing. Cost: three reads; two more for each sheet of people's own.
 */
export function readPageRows(
  spreadsheet: Spreadsheet,
  codec: CellCodec,
  properties: Readonly<Record<string, string>>,
): PageRows | null {
  const agencies = readSheet(spreadsheet, "agencies");
  const register = readRegister(spreadsheet);
  if (agencies === null || register === null) return null;
  const images = [register, ...readAdoptedSheets(spreadsheet, readAdopted(properties))];
  return {
    rows: images.flatMap((image) => tableOf<"register">(image, codec).rows),
    directory: indexDirectory(tableOf<"agencies">(agencies, codec).rows.map(({ values }) => agencyOfRow(values))),
  };
}
