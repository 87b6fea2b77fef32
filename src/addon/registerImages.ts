import { baseOfLine } from "../core/register/adoptedSheets.ts";
import type { SheetKey } from "../core/register/sheets.ts";
import { type Reading, registersOf } from "./readBook.ts";
import type { SheetImage } from "./sheetImage.ts";

/** The sheet in which a line of a table stands. */
export function imageAt(reading: Reading, sheet: SheetKey, line: number): SheetImage | undefined {
  const base = baseOfLine(line);
  return base === 0 ? reading.images[sheet] : reading.adopted.find(({ lineBase }) => lineBase === base);
}

/** Every sheet of the register that was read. */
export function registerImages({ images, adopted }: Reading): readonly SheetImage[] {
  return registersOf(images, adopted);
}
