import { CELL_LIMIT } from "../core/commands/importInput.ts";
import type { Appends, CellWrite, Plan } from "../core/commands/plan.ts";
import { message } from "../core/messages/say.ts";
import type { Value } from "../core/register/column.ts";
import type { OwnValues } from "../core/register/ownValues.ts";
import { type SheetKey, sheetSpec } from "../core/register/sheets.ts";
import type { CellCodec } from "./cells.ts";
import { RefusedWrite, UserIssue } from "./failures.ts";
import type { CellValue } from "./google.ts";
import type { Reading } from "./readBook.ts";
import type { SheetImage } from "./sheetImage.ts";

/** One `setValues`, and what stood there before. */
interface Block {
  readonly image: SheetImage;
  readonly line: number;
  readonly place: number;
  readonly values: CellValue[][];
  readonly before: CellValue[][];
}

type ValuesByKey = Readonly<Record<string, Value | undefined>>;

interface Run {
  readonly place: number;
  readonly keys: readonly string[];
}

/** Neighbouring columns among `keys`, each run written at once; a user's own columns between them stay untouched. */
function runsOf(image: SheetImage, keys: readonly string[]): readonly Run[] {
  const places = keys.flatMap((key) => {
    const place = image.places.get(key);
    return place === undefined ? [] : [{ key, place }];
  });
  places.sort((a, b) => a.place - b.place);
  const runs: { place: number; keys: string[] }[] = [];
  for (const { key, place } of places) {
    const last = runs[runs.length - 1];
    if (last && last.place + last.keys.length === place) last.keys.push(key);
    else runs.push({ place, keys: [key] });
  }
  return runs;
}

function cellAt(image: SheetImage, line: number, place: number): CellValue {
  return image.cells[line - 1]?.[place - 1] ?? "";
}

function encodeRow(image: SheetImage, keys: readonly string[], values: ValuesByKey, codec: CellCodec): CellValue[] {
  return keys.map((key) => {
    const column = image.columns.find((candidate) => candidate.key === key);
    const cell = codec.encode(values[key] ?? null, column?.type ?? "text");
    if (typeof cell === "string" && cell.length > CELL_LIMIT) {
      throw new UserIssue(message("msg.cellTooLong", { column: column?.vi ?? key, limit: CELL_LIMIT }));
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
  const keys = image.columns.map(({ key }) => key);
  return runsOf(image, keys).map(({ place, keys: run }) => {
    const values = rows.map((row) => encodeRow(image, run, row, codec));
    return {
      image,
      line: image.lastLine + 1,
      place,
      values,
      before: values.map((cells) => cells.map((): CellValue => "")),
    };
  });
}

/** Add-on's values for one line; lists of them go down the sheet. */
export interface OwnLine {
  readonly line: number;
  readonly values: OwnValues;
}

/**
 * Blocks that rewrite the add-on's own columns from the first to the last of `rows`, one a group of neighbours; blank
 * lines between keep what they hold, groups that would not change are left out.
 */
export function ownBlocks(image: SheetImage, rows: readonly OwnLine[], codec: CellCodec): Block[] {
  const [top] = rows;
  const bottom = rows[rows.length - 1];
  if (!top || !bottom) return [];
  const byLine = new Map(rows.map(({ line, values }) => [line, values]));
  const [first, last] = [top.line, bottom.line];
  const keys = image.columns.filter(({ owner }) => owner === "add-on").map(({ key }) => key);
  return runsOf(image, keys).flatMap(({ place, keys: run }) => {
    const values: CellValue[][] = [];
    const before: CellValue[][] = [];
    for (let line = first; line <= last; line++) {
      const stood = run.map((_, index) => cellAt(image, line, place + index));
      const row = byLine.get(line);
      before.push(stood);
      values.push(row ? encodeRow(image, run, { ...row }, codec) : stood);
    }
    const same = values.every((row, r) => row.every((cell, c) => String(cell) === String(before[r]?.[c])));
    return same ? [] : [{ image, line: first, place, values, before }];
  });
}

function ownOfPlan(own: readonly OwnValues[], { book }: Reading): OwnLine[] {
  return book.tables.register.rows.flatMap(({ line }, index) => {
    const values = own[index];
    return values ? [{ line, values }] : [];
  });
}

/** Single cells, joined where they stand one under the other. */
function cellBlocks(cells: readonly CellWrite[], reading: Reading): Block[] {
  const blocks: Block[] = [];
  const sorted = [...cells].sort((a, b) => a.column.localeCompare(b.column) || a.line - b.line);
  for (const { sheet, line, column, value } of sorted) {
    const image = reading.images[sheet];
    const place = image?.places.get(column);
    if (!image || place === undefined) continue;
    const cell = encodeRow(image, [column], { [column]: value }, reading.codec);
    const before = [cellAt(image, line, place)];
    const last = blocks[blocks.length - 1];
    if (last && last.image === image && last.place === place && last.line + last.values.length === line) {
      last.values.push(cell);
      last.before.push(before);
    } else blocks.push({ image, line, place, values: [cell], before: [before] });
  }
  return blocks;
}

/** Everything the plan puts into cells of tables, as blocks; nothing is written yet. */
export function blocksOf(plan: Plan, reading: Reading): Block[] {
  const blocks: Block[] = [];
  const { register } = reading.images;
  if (register && plan.own) blocks.push(...ownBlocks(register, ownOfPlan(plan.own, reading), reading.codec));
  if (plan.cells) blocks.push(...cellBlocks(plan.cells, reading));
  for (const [key, rows] of Object.entries(plan.append ?? {}) as [SheetKey, Appends[SheetKey]][]) {
    const image = reading.images[key];
    if (image && rows) blocks.push(...appendBlocks(image, rows as readonly ValuesByKey[], reading.codec));
  }
  return blocks;
}

/** True when the block touches lines that were there before, so that a sort could put them elsewhere. */
export function isPositional({ image, line }: Block): boolean {
  return line <= image.lastLine;
}

/** Grows by a good piece at a time: what names the rows of the register must follow each growth. */
const GROWTH = 500;

function growFor({ image, line, values }: Block): void {
  const missing = line + values.length - 1 - image.sheet.getMaxRows();
  if (missing > 0) image.sheet.insertRowsAfter(image.sheet.getMaxRows(), missing + GROWTH);
}

/** Writes the blocks, one call each; when one is refused, those before it are put back and nothing has changed. */
export function writeBlocks(blocks: readonly Block[]): void {
  const done: Block[] = [];
  for (const block of blocks) {
    const { image, line, place, values } = block;
    try {
      growFor(block);
      image.sheet.getRange(line, place, values.length, values[0]?.length ?? 1).setValues(values);
      done.push(block);
    } catch (cause) {
      restore(done);
      throw new RefusedWrite(sheetSpec(image.key).vi, cause);
    }
  }
}

function restore(blocks: readonly Block[]): void {
  for (const { image, line, place, before } of blocks) {
    image.sheet.getRange(line, place, before.length, before[0]?.length ?? 1).setValues(before.map((row) => [...row]));
  }
}
