import type { Agency } from "../../core/agency/agency.ts";
import { agencyOfRow } from "../../core/agency/agencyRow.ts";
import { type Directory, indexDirectory } from "../../core/agency/indexDirectory.ts";
import { readAdopted } from "../../core/register/adoptedSheets.ts";
import type { TableRow } from "../../core/register/column.ts";
import type { Directive } from "../../core/register/registerColumns.ts";
import { sheetSpec } from "../../core/register/sheets.ts";
import { type PageColumns, pageColumns, spansOf } from "../../core/reportBack/pageColumns.ts";
import { directoryProperties } from "../../core/reportBack/pageDirectory.ts";
import { readPageColumns } from "../../core/reportBack/readPageColumns.ts";
import { readPageDirectory } from "../../core/reportBack/readPageDirectory.ts";
import { WEB_PROPERTY } from "../../core/reportBack/webProperties.ts";
import type { CellValue, Sheet, Spreadsheet } from "../google.ts";
import { readAdoptedSheets, readHeadings, readSheet, type SheetImage, tableOf } from "../sheetImage.ts";
import type { OpenedLink } from "./openLink.ts";

/** Reads at most for the columns where they are known to stand, and for those whose headings were looked up. */
const READS_KNOWN = 3;
const READS_FOUND = 2;

interface Register {
  readonly image: SheetImage;
  /** Where its columns were found to stand; null where that was known. */
  readonly found: PageColumns | null;
}

/** Columns of a sheet as far as they were read. */
interface ReadSoFar {
  readonly sheet: Sheet;
  readonly cells: CellValue[][];
  /** 1-based. */
  readonly places: Set<number>;
}

/** Reads what is not there yet, and tells whether the headings are as said. Cost: one read a span. */
function stand({ sheet, cells, places }: ReadSoFar, { columns }: PageColumns, most: number): boolean {
  const lacking = columns.flatMap(({ place }) => (places.has(place) ? [] : [place]));
  for (const { first, last } of spansOf(lacking, cells.length, most)) {
    const read = sheet.getRange(1, first, cells.length, last - first + 1).getValues();
    for (let place = first; place <= last; place++) {
      places.add(place);
      cells.forEach((row, line) => {
        row[place - 1] = read[line]?.[place - first] ?? "";
      });
    }
  }
  return columns.every(({ place, heading }) => String(cells[0]?.[place - 1] ?? "") === heading);
}

function imageOf({ sheet, cells }: ReadSoFar, { columns: stood, width }: PageColumns): SheetImage {
  const { columns } = sheetSpec("register");
  const places = new Map(stood.map(({ key, place }) => [key, place]));
  const frame = { key: "register", sheet, columns, places, headLine: 1, lineBase: 0, cells, width } as const;
  return { ...frame, lastLine: cells.length, bottom: cells.length };
}

/**
 * The register with the columns of the page alone, where the last run found them; their headings are looked up once
 * somebody has moved them since. Cost: two reads, three where one stands apart; one or two more just after a move.
 */
function readRegister(spreadsheet: Spreadsheet, properties: Readonly<Record<string, string>>): Register | null {
  const { vi, en } = sheetSpec("register");
  const sheet = spreadsheet.getSheetByName(vi) ?? spreadsheet.getSheetByName(en);
  if (sheet === null) return null;
  const bottom = Math.max(1, sheet.getLastRow());
  const cells: CellValue[][] = Array.from({ length: bottom }, () => []);
  const read: ReadSoFar = { sheet, cells, places: new Set() };
  const known = readPageColumns(properties[WEB_PROPERTY.columns] ?? "");
  const isKnown = known?.width === sheet.getMaxColumns();
  if (isKnown && stand(read, known, READS_KNOWN)) return { image: imageOf(read, known), found: null };
  const heads = readHeadings(spreadsheet, "register");
  if (heads === null) return null;
  const found = pageColumns(heads.places, (heads.cells[0] ?? []).map(String), heads.width);
  return stand(read, found, READS_FOUND) ? { image: imageOf(read, found), found } : null;
}

/** What the agencies' page is made of. */
export interface PageRows {
  readonly rows: readonly TableRow<Directive>[];
  readonly directory: Directory;
  /** Script properties to be kept for the next visit. */
  readonly remember: Readonly<Record<string, string>>;
}

interface KnownDirectory {
  readonly agencies: readonly Agency[];
  readonly remember: Readonly<Record<string, string>>;
}

/** The directory of the last minutes, else as its sheet has it now; null when that is missing. Cost: no call, or one read. */
function readDirectory({ spreadsheet, codec, properties, now }: OpenedLink): KnownDirectory | null {
  const kept = readPageDirectory(properties, now);
  if (kept !== null) return { agencies: kept, remember: {} };
  const image = readSheet(spreadsheet, "agencies");
  if (image === null) return null;
  const agencies = tableOf<"agencies">(image, codec).rows.map(({ values }) => agencyOfRow(values));
  return { agencies, remember: directoryProperties(agencies, now) };
}

/**
 * Reads of the workbook what the page needs, and no more: a visitor waits, and the time must not grow with what the
 * office keeps beside. null when a sheet is missing. Cost: two or three reads, up to three more after a change; two for each sheet of people's own.
 */
export function readPageRows(opened: OpenedLink): PageRows | null {
  const { spreadsheet, codec, properties } = opened;
  const directory = readDirectory(opened);
  const register = readRegister(spreadsheet, properties);
  if (directory === null || register === null) return null;
  const { image, found } = register;
  const images = [image, ...readAdoptedSheets(spreadsheet, readAdopted(properties))];
  return {
    rows: images.flatMap((each) => tableOf<"register">(each, codec).rows),
    directory: indexDirectory(directory.agencies),
    remember: { ...directory.remember, ...(found === null ? {} : { [WEB_PROPERTY.columns]: JSON.stringify(found) }) },
  };
}
