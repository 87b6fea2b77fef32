import type { RowRemoval } from "../core/commands/plan.ts";
import { type Message, message } from "../core/messages/say.ts";
import { baseOfLine } from "../core/register/adoptedSheets.ts";
import type { SheetKey } from "../core/register/sheets.ts";
import type { SpreadsheetService } from "./google.ts";
import type { SheetImage } from "./sheetImage.ts";
import { namesInImage, namesNow } from "./verify.ts";

/** Where each name stands, last first: of rows that look alike the last is taken. */
function linesByName(names: readonly string[]): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  names.forEach((name, index) => {
    lines.set(name, [index + 2, ...(lines.get(name) ?? [])]);
  });
  return lines;
}

/** Lines of `wanted` names in `names`; a name that is not there has none. */
function findLines(wanted: readonly string[], names: readonly string[]): (number | undefined)[] {
  const lines = linesByName(names);
  return wanted.map((name) => lines.get(name)?.shift());
}

/** Deletes from the bottom up, a call for each group of neighbours. */
function deleteLines(image: SheetImage, lines: readonly number[]): void {
  const sorted = [...lines].sort((a, b) => b - a);
  for (let start = 0; start < sorted.length; ) {
    let end = start;
    while (sorted[end + 1] === (sorted[end] ?? 0) - 1) end++;
    image.sheet.deleteRows(sorted[end] ?? 0, end - start + 1);
    start = end + 1;
  }
}

/** Names that should still be there and are not. */
function missingNames(expected: readonly string[], now: readonly string[]): readonly string[] {
  const there = linesByName(now);
  return expected.filter((name) => there.get(name)?.shift() === undefined);
}

/** Puts rows of the image under the last line again. Cost: one write. */
function putBack(image: SheetImage, names: readonly string[]): void {
  const width = image.cells[0]?.length ?? 0;
  const cells = findLines(names, namesInImage(image)).map((line) => [...(image.cells[(line ?? 0) - 1] ?? [])]);
  const line = image.sheet.getLastRow() + 1;
  const room = image.sheet.getMaxRows() - line + 1;
  if (room < cells.length) image.sheet.insertRowsAfter(image.sheet.getMaxRows(), cells.length - room);
  image.sheet.getRange(line, 1, cells.length, width).setValues(cells);
}

const shortName = (name: string) => name.split("\u0000")[0] ?? "";

function removeFrom(
  service: SpreadsheetService,
  image: SheetImage,
  removals: readonly RowRemoval[],
): readonly Message[] {
  const names = namesInImage(image);
  const wanted = removals.map(({ line }) => names[line - 2] ?? "");
  service.flush();
  const before = namesNow(image, image.sheet.getLastRow());
  const lines = findLines(wanted, before);
  const found = lines.flatMap((line) => line ?? []);
  const lost = wanted.filter((_, index) => lines[index] === undefined);
  deleteLines(image, found);
  service.flush();
  const gone = new Set(found);
  const expected = before.filter((_, index) => !gone.has(index + 2));
  const wronged = missingNames(expected, namesNow(image, image.sheet.getLastRow()));
  if (wronged.length > 0) putBack(image, wronged);
  return [
    ...(lost.length > 0 ? [message("msg.rowsNotFound", { ids: lost.map(shortName).join(", ") })] : []),
    ...(wronged.length > 0 ? [message("msg.rowsPutBack", { ids: wronged.map(shortName).join(", ") })] : []),
  ];
}

/**
 * Takes rows out of our sheets by name, wherever they stand by now, never out of an adopted one; a row that went by mistake, because somebody
 * sorted in that moment, is put back. Cost a sheet: two looks, two flushes, one call for each group of neighbouring rows.
 */
export function removeRows(
  service: SpreadsheetService,
  removals: readonly RowRemoval[],
  images: Readonly<Partial<Record<SheetKey, SheetImage>>>,
): readonly Message[] {
  const keys = [...new Set(removals.map(({ sheet }) => sheet))];
  return keys.flatMap((key) => {
    const image = images[key];
    return image
      ? removeFrom(
          service,
          image,
          removals.filter(({ sheet, line }) => sheet === key && baseOfLine(line) === 0),
        )
      : [];
  });
}
