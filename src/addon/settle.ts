import { type Message, message } from "../core/messages/say.ts";
import { sheetSpec } from "../core/register/sheets.ts";
import { shortList } from "../core/text/shortList.ts";
import type { SpreadsheetService } from "./google.ts";
import { repairCells, repairColumns } from "./repairBlocks.ts";
import type { SheetImage } from "./sheetImage.ts";
import { isSameWidth, namesNow, namesWritten } from "./verify.ts";
import type { Block } from "./writePlan.ts";

function namedWords(names: readonly string[]): string {
  const shown = names.map((name) => name.split("\u0000")[0] ?? "").filter((name) => name !== "");
  return shortList(shown);
}

function settleSheet(image: SheetImage, blocks: readonly Block[]): readonly Message[] {
  if (!isSameWidth(image)) {
    repairColumns(image, blocks);
    return [message("msg.columnsMoved", { sheet: sheetSpec(image.key).vi })];
  }
  if (blocks.every(({ kind }) => kind === "rows")) return [];
  const wanted = namesWritten(image, blocks);
  const moved = namesNow(image).filter((name, index) => name !== wanted[index]);
  if (moved.length === 0) return [];
  const cells = blocks.filter(({ kind }) => kind === "cells");
  if (cells.length > 0) repairCells(image, cells);
  return [message("msg.moved", { ids: namedWords(moved) })];
}

/**
 * Looks, after the flush, whether rows or columns moved between the last look and the writing, and puts right what landed
 * elsewhere; nothing is told when all is well. Cost: one read for each sheet with lines that were there before.
 */
export function settle(blocks: readonly Block[], service: SpreadsheetService): readonly Message[] {
  const images = [...new Set(blocks.map(({ image }) => image))];
  const notes = images.flatMap((image) =>
    settleSheet(
      image,
      blocks.filter((block) => block.image === image),
    ),
  );
  if (notes.length > 0) service.flush();
  return notes;
}
