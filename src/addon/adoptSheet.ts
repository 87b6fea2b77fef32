// On demand: Code.js only fetches it from Parts.js.
import type { Adoption, Plan } from "../core/commands/plan.ts";
import { cellText } from "../core/layout/grid.ts";
import { type Message, message } from "../core/messages/say.ts";
import { lineBaseOf, readAdopted, sourceMark } from "../core/register/adoptedSheets.ts";
import { type Column, normaliseHeading } from "../core/register/column.ts";
import { PROPERTY } from "../core/register/propertyKeys.ts";
import { sheetSpec } from "../core/register/sheets.ts";
import { addColumns, anchor, validationOf } from "./addColumns.ts";
import type { CellCodec } from "./cells.ts";
import type { CellValue, Google } from "./google.ts";
import { foreignValue, type Reading } from "./readBook.ts";
import { gridOf, lastContentLine, placesByMark, type SheetImage } from "./sheetImage.ts";
import { stretchesOf } from "./stretchesOf.ts";
import { type Block, lineBlocks, type SheetLine } from "./writePlan.ts";

const REGISTER = sheetSpec("register").columns;

/** Our own heading; where the person has a column of that name, one that says whose it is. */
function headedApart(column: Column, headings: ReadonlySet<string>): Column {
  return headings.has(normaliseHeading(column.vi)) ? { ...column, vi: apart(column) } : column;
}

/** The heading of a column of ours where the sheet has one of that name. */
export const apart = ({ vi }: Column) => `${vi} (Đôn Đốc)`;

type Cells = readonly (readonly CellValue[])[];

/** Columns that an interrupted run has put there without marking them: they bear our heading and nothing below. */
function unmarkedColumns(cells: Cells, headLine: number, missing: readonly Column[]): ReadonlyMap<string, number> {
  const head = (cells[headLine - 1] ?? []).map((cell) => normaliseHeading(String(cell)));
  const isBlank = (index: number) =>
    cells.slice(headLine).every((row) => (row[index] ?? "") === "" || row[index] === false);
  const found = missing.flatMap((column): [string, number][] => {
    const names = [column.vi, apart(column)].map(normaliseHeading);
    const index = head.findIndex((name, at) => names.includes(name) && isBlank(at));
    return index < 0 ? [] : [[column.key, index + 1]];
  });
  return new Map(found);
}

/** Lists and boxes only beside rows that are tracked: a box beside a title would ask to be ticked. */
function validate(google: Google, { sheet, places }: SheetImage, { added, rows }: Adoption): void {
  const lines = rows.map(({ line }) => line).sort((a, b) => a - b);
  const stretches = stretchesOf(lines, (line, before) => line === before + 1);
  for (const column of REGISTER.filter(({ key }) => added.includes(key))) {
    const place = places.get(column.key);
    const rule = validationOf(google, column);
    if (rule === null || place === undefined) continue;
    for (const [first = 0, ...others] of stretches)
      sheet.getRange(first, place, others.length + 1, 1).setDataValidation(rule);
  }
}

/** Marks the person's columns that serve, and puts those that are missing to the right of everything. @param tried by an earlier run */
function completeColumns(
  google: Google,
  head: SheetImage,
  { added, inPlace, sources }: Adoption,
  tried: "before" | "never",
): SheetImage {
  const { sheet } = head;
  const places = new Map(head.places);
  for (const { key, index } of sources) {
    if (!places.has(sourceMark(key))) anchor(google, sheet, index + 1, sourceMark(key));
  }
  for (const { key, index } of inPlace) {
    if (!places.has(key)) anchor(google, sheet, index + 1, key);
    places.set(key, index + 1);
  }
  const cells = sheet.getDataRange().getValues();
  const wanted = REGISTER.filter(({ key }) => added.includes(key) && !places.has(key));
  const unmarked = tried === "never" ? [] : unmarkedColumns(cells, head.headLine, wanted);
  for (const [key, place] of unmarked) {
    anchor(google, sheet, place, key);
    places.set(key, place);
  }
  const marked = { ...head, places };
  const missing = wanted.filter(({ key }) => !places.has(key));
  if (missing.length === 0) return marked;
  const headings = new Set(
    cells.slice(0, head.headLine).flatMap((row) => row.map((cell) => normaliseHeading(String(cell)))),
  );
  const first = sheet.getLastColumn() + 1;
  const image = addColumns(
    google,
    marked,
    first,
    missing.map((column) => headedApart(column, headings)),
  );
  // A long reason must not make the person's rows higher.
  sheet
    .getRange(head.headLine + 1, first, sheet.getMaxRows() - head.headLine, missing.length)
    .setWrapStrategy(google.SpreadsheetApp.WrapStrategy.CLIP);
  return image;
}

const wordsIn = (cells: readonly CellValue[] | undefined, { textColumn }: Adoption, codec: CellCodec) =>
  cellText({ line: 0, cells: [foreignValue(cells?.[textColumn] ?? "", codec)] }, 0);

/** Columns are there and the rows still stand as they were read; null: they do not. Cost: about 60 calls the first time, 5 later. */
function readySheet(google: Google, adoption: Adoption, lineBase: number, reading: Reading): SheetImage | null {
  const sheet = reading.spreadsheet.getSheets().find((each) => each.getSheetId() === adoption.sheetId);
  if (sheet === undefined) return null;
  const { headingLine: headLine } = adoption;
  const lines = { headLine, lineBase, lastLine: headLine, cells: [] };
  const image = completeColumns(
    google,
    { key: "register", sheet, columns: REGISTER, places: placesByMark(sheet), ...lines, ...gridOf(sheet) },
    adoption,
    readAdopted(reading.book.properties).some(({ sheetId }) => sheetId === adoption.sheetId) ? "before" : "never",
  );
  validate(google, image, adoption);
  google.SpreadsheetApp.flush();
  const cells = sheet.getDataRange().getValues();
  const stand = adoption.rows.every(({ line, words }) => wordsIn(cells[line - 1], adoption, reading.codec) === words);
  return stand ? { ...image, cells, lastLine: lastContentLine(cells, headLine), ...gridOf(sheet) } : null;
}

/** Blocks beside the rows of a foreign sheet; what stands between them is not written at all. */
function adoptionBlocks(image: SheetImage, { rows, added }: Adoption, codec: CellCodec): Block[] {
  const columns = image.columns.filter(({ key }) => added.includes(key));
  const lines: SheetLine[] = rows.map(({ line: row, values }) => ({ row, values })).sort((a, b) => a.row - b.row);
  const stretches = stretchesOf(lines, ({ row }, before) => row === before.row + 1);
  return stretches.flatMap((each) => lineBlocks(image, each, columns, codec));
}

/** A foreign sheet that has its columns, and what is to be written beside its rows. */
interface Adopting {
  readonly reading: Reading;
  readonly blocks: readonly Block[];
  /** To be called after the flush. */
  readonly settle: () => readonly Message[];
}

/**
 * Makes a foreign sheet ready to be tracked; that it is one of the register's is remembered first, so that columns of an
 * interrupted run are found again. @returns null when its rows no longer stand as they were read
 */
export function adoptSheet(google: Google, plan: Plan, adoption: Adoption, reading: Reading): Adopting | null {
  const list = plan.properties?.[PROPERTY.adopted] ?? "[]";
  google.PropertiesService.getScriptProperties().setProperty(PROPERTY.adopted, list);
  const place = readAdopted({ [PROPERTY.adopted]: list }).findIndex(({ sheetId }) => sheetId === adoption.sheetId);
  const image = readySheet(google, adoption, lineBaseOf(place), reading);
  if (image === null) return null;
  const { codec } = reading;
  const others = reading.adopted.filter(({ lineBase }) => lineBase !== image.lineBase);
  const adopted = [...others, image].sort((a, b) => a.lineBase - b.lineBase);
  return {
    reading: { ...reading, adopted },
    blocks: adoptionBlocks(image, adoption, codec),
    settle: () => settleAdoption(image, adoption, codec),
  };
}

/** A row whose values landed beside another one, with the row of the sheet where it stands now. */
interface Misplaced {
  readonly from: number;
  readonly to: number;
  readonly row: Adoption["rows"][number];
}

function misplaced(cells: readonly (readonly CellValue[])[], image: SheetImage, adoption: Adoption, codec: CellCodec) {
  const id = (image.places.get("id") ?? 1) - 1;
  const taken = new Set<number>();
  return adoption.rows.flatMap((row): Misplaced[] => {
    const at = cells.findIndex((line) => line[id] === row.values.id);
    if (at >= 0 && wordsIn(cells[at], adoption, codec) === row.words) return [];
    const to = cells.findIndex((line, index) => !taken.has(index) && wordsIn(line, adoption, codec) === row.words);
    if (to < 0) return [];
    taken.add(to);
    return [{ from: at + 1, to: to + 1, row }];
  });
}

/**
 * Rows of the sheet that somebody sorted between the last look and the flush get their values back beside them; a row
 * whose words were typed over keeps its own. Cost: one read, and two writes for each value that landed elsewhere.
 */
function settleAdoption(image: SheetImage, adoption: Adoption, codec: CellCodec): readonly Message[] {
  const { sheet, places } = image;
  const wrong = misplaced(sheet.getDataRange().getValues(), image, adoption, codec);
  if (wrong.length === 0) return [];
  const columns = REGISTER.filter(({ key }) => adoption.added.includes(key) && places.has(key));
  for (const { key } of columns)
    for (const { from } of wrong) if (from > 0) sheet.getRange(from, places.get(key) ?? 1, 1, 1).setValue("");
  for (const { key, type } of columns) {
    for (const { to, row } of wrong) {
      const value = Object.entries(row.values).find(([name]) => name === key)?.[1] ?? null;
      sheet.getRange(to, places.get(key) ?? 1, 1, 1).setValue(codec.encode(value, type));
    }
  }
  return [message("msg.moved", { ids: wrong.map(({ row }) => row.values.id ?? "").join(", ") })];
}
