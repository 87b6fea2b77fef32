import { sheetSpec } from "../core/register/sheets.ts";
import { isSameCell } from "./cells.ts";
import type { CellValue, SpreadsheetService } from "./google.ts";
import type { SheetImage } from "./sheetImage.ts";
import type { Block } from "./writePlan.ts";

type Cells = readonly CellValue[];

const SEPARATOR = "\u0000";

/** 1-based columns that together name a row of the sheet; none when the sheet has lost them or its rows have no names. */
export function namePlaces(image: SheetImage): readonly number[] {
  const keys = sheetSpec(image.key).namedBy ?? [];
  const places = keys.flatMap((key) => image.places.get(key) ?? []);
  return places.length === keys.length ? places : [];
}

/** Cells that name a row, as one text; `from` is the 1-based column with which `row` begins. */
export const nameAt = (row: Cells, places: readonly number[], from: number) =>
  places.map((place) => String(row[place - from] ?? "")).join(SEPARATOR);

/** Names of rows that are read from the first column on. */
export function namesOf(rows: readonly Cells[], image: SheetImage): string[] {
  const places = namePlaces(image);
  return rows.map((row) => nameAt(row, places, 1));
}

/** The rows that were read, from the first under the headings on. */
export function rowsInImage({ cells, headLine, lastLine }: SheetImage): readonly Cells[] {
  return cells.slice(headLine, lastLine);
}

/** Their names. */
export function namesInImage(image: SheetImage): string[] {
  return namesOf(rowsInImage(image), image);
}

/** Names of the rows that were read, as they read once the blocks are written. */
export function namesWritten(image: SheetImage, blocks: readonly Block[]): string[] {
  const places = namePlaces(image);
  const renamed = new Map<number, CellValue[]>();
  for (const { kind, line, place, values } of blocks) {
    if (kind !== "cells" || !places.includes(place)) continue;
    values.forEach(([cell = ""], index) => {
      const row = renamed.get(line + index) ?? [...(image.cells[line + index - 1] ?? [])];
      row[place - 1] = cell;
      renamed.set(line + index, row);
    });
  }
  return namesInImage(image).map((name, index) => {
    const row = renamed.get(image.headLine + 1 + index);
    return row === undefined ? name : nameAt(row, places, 1);
  });
}

/** The names as the sheet has them now, down to `lastLine`. Cost: one read. */
export function namesNow(image: SheetImage, lastLine: number = image.lastLine): string[] {
  const places = namePlaces(image);
  const rows = Math.min(lastLine, image.sheet.getMaxRows()) - image.headLine;
  if (places.length === 0 || rows < 1) return [];
  const first = Math.min(...places);
  const width = Math.max(...places) - first + 1;
  const read = image.sheet.getRange(image.headLine + 1, first, rows, width).getValues();
  return read.map((row) => nameAt(row, places, first));
}

/** Do the names, and the cells that are to be written over, read as before? Cost: one read. */
function cellsAsRead(image: SheetImage, blocks: readonly Block[]): boolean {
  const places = namePlaces(image);
  const all = [...places, ...blocks.map(({ place }) => place)];
  const { sheet, headLine, lastLine } = image;
  const rows = Math.min(lastLine, sheet.getMaxRows()) - headLine;
  const first = Math.min(...all);
  const now = sheet.getRange(headLine + 1, first, rows, Math.max(...all) - first + 1).getValues();
  const named = namesInImage(image).every((name, index) => name === nameAt(now[index] ?? [], places, first));
  return (
    named &&
    blocks.every(({ line, place, before }) =>
      before.every(([cell = ""], index) => isSameCell(cell, now[line - headLine - 1 + index]?.[place - first] ?? "")),
    )
  );
}

/** Same number of columns as when the sheet was read, so that its columns stand where they stood. */
export function isSameWidth({ sheet, width }: SheetImage): boolean {
  return sheet.getMaxColumns() === width;
}

/**
 * Do the sheets still stand as they were read? Locks stop no sorting and no typing, so it is asked last before writing.
 * Computed columns need no look at the rows: should these have moved, they are computed again. Reads are served from a
 * cache until a flush. Cost: a flush, and one read for each sheet in which cells of people are written.
 */
export function areStillAsRead(blocks: readonly Block[], service: SpreadsheetService): boolean {
  if (blocks.length === 0) return true;
  service.flush();
  const images = [...new Set(blocks.map(({ image }) => image))];
  return images.every((image) => {
    const here = blocks.filter((block) => block.image === image);
    if (!isSameWidth(image)) return false;
    if (here.some(({ kind }) => kind === "rows") && image.sheet.getLastRow() !== image.bottom) return false;
    const cells = here.filter(({ kind }) => kind === "cells");
    return cells.length === 0 || cellsAsRead(image, cells);
  });
}
