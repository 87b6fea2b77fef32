import { CELL_LIMIT } from "../core/commands/limits.ts";
import type { Appends, CellWrite, Plan } from "../core/commands/plan.ts";
import { message } from "../core/messages/say.ts";
import { baseOfLine } from "../core/register/adoptedSheets.ts";
import type { Column, Value } from "../core/register/column.ts";
import { NO_OWN_VALUES, type OwnValues } from "../core/register/ownValues.ts";
import { type SheetKey, sheetSpec } from "../core/register/sheets.ts";
import { type CellCodec, isSameCell } from "./cells.ts";
import { UserIssue } from "./failures.ts";
import type { CellValue } from "./google.ts";
import type { Reading } from "./readBook.ts";
import { imageAt, registerImages } from "./registerImages.ts";
import { readHeadings, type SheetImage, strayRows } from "./sheetImage.ts";
import { stretchesOf } from "./stretchesOf.ts";

/** One `setValues`, and what stood there before. */
export interface Block {
  readonly image: SheetImage;
  /** own: the add-on's columns · cells: single cells of people's columns · rows: new rows under the last line. */
  readonly kind: "own" | "cells" | "rows";
  readonly line: number;
  readonly place: number;
  /** Keys of the columns, from `place` on. */
  readonly keys: readonly string[];
  readonly values: CellValue[][];
  readonly before: CellValue[][];
}

const keysOf = (columns: readonly Column[]) => columns.map(({ key }) => key);

type ValuesByKey = Readonly<Record<string, Value | undefined>>;

interface Run {
  readonly place: number;
  readonly columns: readonly Column[];
}

/** Neighbours in the sheet among `columns`, each run written at once; a user's own columns between them stay untouched. */
function runsOf(image: SheetImage, columns: readonly Column[]): readonly Run[] {
  const placed = columns.flatMap((column) => {
    const place = image.places.get(column.key);
    return place === undefined ? [] : [{ column, place }];
  });
  placed.sort((a, b) => a.place - b.place);
  const runs = stretchesOf(placed, ({ place }, before) => place === before.place + 1);
  return runs.map((run) => ({ place: run[0]?.place ?? 1, columns: run.map(({ column }) => column) }));
}

function cellAt(image: SheetImage, line: number, place: number): CellValue {
  return image.cells[line - 1]?.[place - 1] ?? "";
}

function encodeRow(columns: readonly Column[], values: ValuesByKey, codec: CellCodec): CellValue[] {
  return columns.map(({ key, type, vi }) => {
    const cell = codec.encode(values[key] ?? null, type);
    if (typeof cell === "string" && cell.length > CELL_LIMIT) {
      throw new UserIssue(message("msg.cellTooLong", { column: vi, limit: CELL_LIMIT }));
    }
    return cell;
  });
}

/** A value for a column that the sheet has lost would vanish silently. */
function refuseLostColumns(image: SheetImage, rows: readonly ValuesByKey[]): void {
  for (const { key, vi } of image.columns) {
    const filled = rows.some(
      (row) => row[key] !== undefined && row[key] !== null && row[key] !== "" && row[key] !== false,
    );
    if (!image.places.has(key) && filled) {
      throw new UserIssue(message("msg.columnMissing", { sheet: sheetSpec(image.key).vi, column: vi }));
    }
  }
}

/** Blocks that put `rows` under the last line; the sheet grows when needed. */
export function appendBlocks(image: SheetImage, rows: readonly ValuesByKey[], codec: CellCodec): Block[] {
  if (rows.length === 0) return [];
  refuseLostColumns(image, rows);
  return runsOf(image, image.columns).map(({ place, columns }) => {
    const values = rows.map((row) => encodeRow(columns, row, codec));
    return {
      image,
      kind: "rows",
      line: image.lastLine + 1,
      place,
      keys: keysOf(columns),
      values,
      before: values.map((cells) => cells.map((): CellValue => "")),
    };
  });
}

/** Add-on's values for one line of the table; lists of them go down the sheet. */
export interface OwnLine {
  readonly line: number;
  readonly values: OwnValues;
}

/** Values for one row of a sheet. */
export interface SheetLine {
  readonly row: number;
  readonly values: ValuesByKey;
}

/** Blocks that rewrite `columns` from the first to the last of `lines`, one a group of neighbours; rows between keep what they hold. */
export function lineBlocks(
  image: SheetImage,
  lines: readonly SheetLine[],
  columns: readonly Column[],
  codec: CellCodec,
): Block[] {
  const [top] = lines;
  const bottom = lines[lines.length - 1];
  if (!top || !bottom) return [];
  const byRow = new Map(lines.map(({ row, values }) => [row, values]));
  return runsOf(image, columns).map(({ place, columns: run }) => {
    const values: CellValue[][] = [];
    const before: CellValue[][] = [];
    for (let row = top.row; row <= bottom.row; row++) {
      const stood = run.map((_, index) => cellAt(image, row, place + index));
      const wanted = byRow.get(row);
      before.push(stood);
      values.push(wanted ? encodeRow(run, wanted, codec) : stood);
    }
    return { image, kind: "own", line: top.row, place, keys: keysOf(run), values, before };
  });
}

const changesNothing = ({ values, before }: Block) =>
  values.every((row, r) => row.every((cell, c) => isSameCell(cell, before[r]?.[c] ?? "")));

/** Blocks that rewrite the add-on's own columns from the first to the last of `rows`; groups that would not change are left out. */
export function ownBlocks(image: SheetImage, rows: readonly OwnLine[], codec: CellCodec): Block[] {
  const lines = rows.map(({ line, values }) => ({ row: line - image.lineBase, values: { ...values } }));
  const own = image.columns.filter(({ owner }) => owner === "add-on");
  return lineBlocks(image, lines, own, codec).filter((block) => !changesNothing(block));
}

function ownOfPlan(own: readonly OwnValues[], { book }: Reading): OwnLine[] {
  return book.tables.register.rows.flatMap(({ line }, index) => {
    const values = own[index];
    return values ? [{ line, values }] : [];
  });
}

/** What is computed beside each key project. */
function projectBlocks(values: readonly Readonly<Record<string, Value>>[], { book, images, codec }: Reading): Block[] {
  const image = images.projects;
  if (image === undefined) return [];
  const lines = book.tables.projects.rows.flatMap(({ line }, index): SheetLine[] => {
    const own = values[index];
    return own ? [{ row: line, values: own }] : [];
  });
  const columns = image.columns.filter(({ owner }) => owner === "add-on");
  return lineBlocks(image, lines, columns, codec).filter((block) => !changesNothing(block));
}

/** Single cells, joined where they stand one under the other. */
function cellBlocks(cells: readonly CellWrite[], reading: Reading): Block[] {
  const blocks: Block[] = [];
  const sorted = [...cells].sort((a, b) => a.column.localeCompare(b.column) || a.line - b.line);
  for (const { sheet, line: tableLine, column, value } of sorted) {
    const image = imageAt(reading, sheet, tableLine);
    const place = image?.places.get(column);
    const spec = image?.columns.find(({ key }) => key === column);
    if (!image || !spec || place === undefined) continue;
    const line = tableLine - image.lineBase;
    const cell = encodeRow([spec], { [column]: value }, reading.codec);
    const before = [cellAt(image, line, place)];
    const last = blocks[blocks.length - 1];
    if (last && last.image === image && last.place === place && last.line + last.values.length === line) {
      last.values.push(cell);
      last.before.push(before);
    } else blocks.push({ image, kind: "cells", line, place, keys: [column], values: [cell], before: [before] });
  }
  return blocks;
}

/** Everything the plan puts into cells of tables, as blocks; nothing is written yet. */
export function blocksOf(plan: Plan, reading: Reading): Block[] {
  const blocks: Block[] = [];
  const own = plan.own ? ownOfPlan(plan.own, reading) : [];
  for (const image of own.length > 0 ? registerImages(reading) : []) {
    const here = own.filter(({ line }) => baseOfLine(line) === image.lineBase);
    const strays = strayRows(image).map((line) => ({ line, values: NO_OWN_VALUES }));
    blocks.push(
      ...ownBlocks(
        image,
        [...here, ...strays].sort((a, b) => a.line - b.line),
        reading.codec,
      ),
    );
  }
  if (plan.projects) blocks.push(...projectBlocks(plan.projects, reading));
  if (plan.cells) blocks.push(...cellBlocks(plan.cells, reading));
  for (const [key, rows] of Object.entries(plan.append ?? {}) as [SheetKey, Appends[SheetKey]][]) {
    if (rows === undefined || rows.length === 0) continue;
    // A sheet that nothing was decided on is not read: its headings are enough to write under its last line.
    const image = reading.images[key] ?? readHeadings(reading.spreadsheet, key);
    if (image) blocks.push(...appendBlocks(image, rows as readonly ValuesByKey[], reading.codec));
  }
  return blocks;
}
