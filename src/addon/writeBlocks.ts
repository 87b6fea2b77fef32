import { sheetSpec } from "../core/register/sheets.ts";
import { columnLetters } from "../core/text/columnLetters.ts";
import { RefusedWrite } from "./failures.ts";
import { putBack, refusedPlace } from "./refusedCell.ts";
import type { SheetImage } from "./sheetImage.ts";
import type { Block } from "./writePlan.ts";

/** Grows by a good piece at a time: what names the rows of the register must follow each growth. */
const GROWTH = 500;

/**
 * Room for new rows. Where people work row by row it is made by inserting, so that what somebody types or pastes under
 * the last row, or pushes down from above, in this very moment is pushed on instead of written over. Colour rules and
 * formulas follow rows that are inserted among those they name; the first row of a table has none above to follow.
 */
function makeRoom({ image, line, values }: Block): "inside" | "at-end" {
  const { sheet, key } = image;
  const last = sheet.getMaxRows();
  const missing = line + values.length - 1 - last;
  if (line > 2 && line <= last && sheetSpec(key).anchored) sheet.insertRowsBefore(line, values.length);
  else if (missing > 0) {
    sheet.insertRowsAfter(last, missing + GROWTH);
    return "at-end";
  }
  return "inside";
}

/** Where a block goes, as A1; of rows that the grid does not have yet no range can be asked. */
function placeOf({ line, place, values }: Block): string {
  const right = place + (values[0]?.length ?? 1) - 1;
  return `${columnLetters(place)}${line}:${columnLetters(right)}${line + values.length - 1}`;
}

/**
 * Writes the blocks, one call each; when one is refused, those before it are put back and nothing has changed.
 * @returns sheets that have grown at their end, where no rule and no formula follows.
 */
export function writeBlocks(blocks: readonly Block[]): ReadonlySet<SheetImage> {
  const done: Block[] = [];
  const roomy = new Set<SheetImage>();
  const atEnd = new Set<SheetImage>();
  for (const block of blocks) {
    const { image, line, place, values } = block;
    const range = () => image.sheet.getRange(line, place, values.length, values[0]?.length ?? 1);
    let isRoomy = false;
    try {
      if (block.kind === "rows" && !roomy.has(image) && makeRoom(block) === "at-end") atEnd.add(image);
      if (block.kind === "rows") roomy.add(image);
      isRoomy = true;
      range().setValues(values);
      done.push(block);
    } catch (cause) {
      for (const written of done) putBack(written.image, { ...written, values: written.before });
      // Without room of its own nothing may be tried where other rows stand.
      const refused = isRoomy ? refusedPlace(block) : placeOf(block);
      throw new RefusedWrite(image.sheet.getName(), refused, cause);
    }
  }
  return atEnd;
}
