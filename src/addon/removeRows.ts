import type { RowRemoval } from "../core/commands/plan.ts";
import { type Message, message } from "../core/messages/say.ts";
import { baseOfLine } from "../core/register/adoptedSheets.ts";
import type { SheetKey } from "../core/register/sheets.ts";
import { isSameCell } from "./cells.ts";
import type { CellValue, SpreadsheetService } from "./google.ts";
import type { SheetImage } from "./sheetImage.ts";
import { namesInImage, namesNow, namesOf } from "./verify.ts";

type Cells = readonly CellValue[];

/** A sort while rows are deleted takes out others; then those that are left are looked for again. */
const ATTEMPTS = 3;

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

/** Puts rows under the last line again. Cost: one write. */
function putBack({ sheet }: SheetImage, rows: readonly Cells[]): void {
  const line = sheet.getLastRow() + 1;
  const room = sheet.getMaxRows() - line + 1;
  if (room < rows.length) sheet.insertRowsAfter(sheet.getMaxRows(), rows.length - room);
  sheet.getRange(line, 1, rows.length, rows[0]?.length ?? 1).setValues(rows.map((row) => [...row]));
}

const shortName = (name: string) => name.split("\u0000")[0] ?? "";

/** Does the row still hold what it held, but for the add-on's own columns? */
function isUnchanged(now: Cells, then: Cells, own: ReadonlySet<number>): boolean {
  const places = Array.from({ length: Math.max(now.length, then.length) }, (_, index) => index);
  return places.every((index) => own.has(index + 1) || isSameCell(now[index] ?? "", then[index] ?? ""));
}

/** What becomes of the rows that are to go. */
interface Removal {
  /** Names that no row bears. */
  readonly lost: readonly string[];
  /** Names of rows in which somebody has typed since they were read: they stay. */
  readonly changed: readonly string[];
  readonly lines: readonly number[];
}

/** Of rows that look alike the last is taken: appended last, it is most likely the one. */
function findRows(image: SheetImage, removals: readonly RowRemoval[], now: readonly Cells[]): Removal {
  const own = new Set(
    image.columns.flatMap(({ key, owner }) => (owner === "add-on" ? (image.places.get(key) ?? 0) : [])),
  );
  const [names, then] = [namesOf(now, image), namesInImage(image)];
  const byName = new Map<string, number[]>();
  names.forEach((name, index) => {
    byName.set(name, [index, ...(byName.get(name) ?? [])]);
  });
  const [lost, changed, lines]: [string[], string[], number[]] = [[], [], []];
  for (const { line } of removals) {
    const name = then[line - 2] ?? "";
    const alike = byName.get(name) ?? [];
    const found = alike.find((index) => isUnchanged(now[index] ?? [], image.cells[line - 1] ?? [], own));
    if (found !== undefined) lines.push(found + 2);
    else (alike.length > 0 ? changed : lost).push(name);
    byName.set(
      name,
      alike.filter((index) => index !== found),
    );
  }
  return { lost, changed, lines };
}

/** Rows that should still be there and are not. */
function missingRows(expected: readonly Cells[], now: readonly string[], image: SheetImage): readonly Cells[] {
  const there = new Map<string, number>();
  for (const name of now) there.set(name, (there.get(name) ?? 0) + 1);
  const names = namesOf(expected, image);
  return expected.filter((_, index) => {
    const name = names[index] ?? "";
    const left = there.get(name) ?? 0;
    there.set(name, left - 1);
    return left <= 0;
  });
}

const words = (key: "msg.rowsNotFound" | "msg.rowsPutBack" | "msg.rowsChanged", names: readonly string[]) =>
  names.length === 0 ? [] : [message(key, { ids: names.map(shortName).join(", ") })];

function removeFrom(
  service: SpreadsheetService,
  image: SheetImage,
  removals: readonly RowRemoval[],
): readonly Message[] {
  const wronged: string[] = [];
  for (let attempt = 1; ; attempt++) {
    service.flush();
    const [, ...now] = image.sheet.getDataRange().getValues();
    const { lost, changed, lines } = findRows(image, removals, now);
    deleteLines(image, lines);
    service.flush();
    const gone = new Set(lines);
    const expected = now.filter((_, index) => !gone.has(index + 2));
    const missing = missingRows(expected, namesNow(image, image.sheet.getLastRow()), image);
    wronged.push(...namesOf(missing, image));
    if (missing.length > 0) putBack(image, missing);
    const told = () => [...words("msg.rowsChanged", changed), ...words("msg.rowsPutBack", wronged)];
    if (missing.length === 0) return [...(attempt === 1 ? words("msg.rowsNotFound", lost) : []), ...told()];
    if (attempt === ATTEMPTS) return [...words("msg.rowsNotFound", lost), ...told()];
  }
}

/**
 * Takes rows out of our sheets by name, wherever they stand by now, never out of an adopted one; one in which somebody has typed since stays, one
 * that went by mistake, because somebody sorted in that moment, is put back. Cost a sheet: two looks, two flushes, one call for each group of neighbouring rows.
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
