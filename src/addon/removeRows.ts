// On demand: Code.js only fetches it from Parts.js.
import type { RowRemoval } from "../core/commands/plan.ts";
import { type Message, message } from "../core/messages/say.ts";
import { baseOfLine } from "../core/register/adoptedSheets.ts";
import type { SheetKey } from "../core/register/sheets.ts";
import { guardText, isSameCell } from "./cells.ts";
import type { CellValue, Sheet, SpreadsheetService } from "./google.ts";
import type { SheetImage } from "./sheetImage.ts";
import { namesInImage, namesNow, namesOf } from "./verify.ts";

type Cells = readonly CellValue[];

/** A sort while rows are deleted takes out others; then those that are left are looked for again. */
const ATTEMPTS = 3;

/** Cells that were read, as they must be written so that Sheets takes them for what they were. */
export function writableRows(rows: readonly Cells[]): CellValue[][] {
  return rows.map((row) => row.map((cell) => (typeof cell === "string" ? guardText(cell) : cell)));
}

/**
 * Deletes lines from the bottom up, one call for each group of neighbours; a sheet is never left without a line to type in.
 * @returns lines of groups that somebody's protection keeps
 */
export function deleteLines(sheet: Sheet, lines: readonly number[]): readonly number[] {
  const refused: number[] = [];
  if (lines.length > 0 && lines.length >= sheet.getMaxRows() - 1) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
  const sorted = [...lines].sort((a, b) => b - a);
  for (let start = 0; start < sorted.length; ) {
    let end = start;
    while (sorted[end + 1] === (sorted[end] ?? 0) - 1) end++;
    try {
      sheet.deleteRows(sorted[end] ?? 0, end - start + 1);
    } catch {
      refused.push(...sorted.slice(start, end + 1));
    }
    start = end + 1;
  }
  return refused;
}

/** Puts rows under the last line again. Cost: one write. */
function putBack({ sheet }: SheetImage, rows: readonly Cells[]): void {
  const line = sheet.getLastRow() + 1;
  const room = sheet.getMaxRows() - line + 1;
  if (room < rows.length) sheet.insertRowsAfter(sheet.getMaxRows(), rows.length - room);
  sheet.getRange(line, 1, rows.length, rows[0]?.length ?? 1).setValues(writableRows(rows));
}

/** Does the row still hold what it held, but for the add-on's own columns? */
function isUnchanged(now: Cells, then: Cells, own: ReadonlySet<number>): boolean {
  const places = Array.from({ length: Math.max(now.length, then.length) }, (_, index) => index);
  return places.every((index) => own.has(index + 1) || isSameCell(now[index] ?? "", then[index] ?? ""));
}

/** Rows that are to go, by the row of the sheet where they were read. */
type Lines = readonly Pick<RowRemoval, "line">[];

/** What became of the rows that were to go, by name. */
interface Outcome {
  /** Names that no row bears. */
  readonly lost: readonly string[];
  /** Names of rows in which somebody has typed since they were read: they stay. */
  readonly changed: readonly string[];
  /** Names of rows that somebody's protection keeps. */
  readonly refused: readonly string[];
}

/** Of rows that look alike the last is taken: appended last, it is most likely the one. */
function findRows(
  image: SheetImage,
  removals: Lines,
  now: readonly Cells[],
): Omit<Outcome, "refused"> & { readonly lines: readonly number[] } {
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

/** Rows were taken out, and nobody has looked yet whether it were the right ones. */
export interface Removing extends Outcome {
  readonly image: SheetImage;
  readonly removals: Lines;
  /** As the sheet read before, without its headings. */
  readonly now: readonly Cells[];
  /** What must be left. */
  readonly expected: readonly Cells[];
}

/** Takes rows out, found by name; call it after a flush. Cost: one read, one call for each group of neighbouring rows. */
export function takeOut(image: SheetImage, removals: Lines): Removing {
  const [, ...now] = image.sheet.getDataRange().getValues();
  const { lines, ...outcome } = findRows(image, removals, now);
  const kept = new Set(deleteLines(image.sheet, lines));
  const gone = new Set(lines.filter((line) => !kept.has(line)));
  const refused = namesOf(
    now.filter((_, index) => kept.has(index + 2)),
    image,
  );
  return { ...outcome, refused, image, removals, now, expected: now.filter((_, index) => !gone.has(index + 2)) };
}

/** What became of rows that were to go, once it was looked at. */
export interface Removed extends Outcome {
  /** Names of rows that went by mistake, because somebody sorted in that moment; they stand at the end again. */
  readonly wronged: readonly string[];
}

/** Looks, after a flush, who went; who went by mistake is put back, and the others are taken out again. Cost: one read. */
export function settleRemoval(service: SpreadsheetService, first: Removing): Removed {
  const { image, removals } = first;
  const wronged: string[] = [];
  let step = first;
  for (let attempt = 1; ; attempt++) {
    const missing = missingRows(step.expected, namesNow(image, image.sheet.getLastRow()), image);
    wronged.push(...namesOf(missing, image));
    if (missing.length > 0) putBack(image, missing);
    // In a second try those that went in the first are not there to be found.
    if (missing.length === 0) return { ...step, lost: attempt === 1 ? step.lost : [], wronged };
    service.flush();
    if (attempt === ATTEMPTS) return { ...step, wronged };
    step = takeOut(image, removals);
    service.flush();
  }
}

const shortName = (name: string) => name.split("\u0000")[0] ?? "";

type Told = "msg.rowsNotFound" | "msg.rowsPutBack" | "msg.rowsChanged" | "msg.rowsRefused";

const words = (key: Told, names: readonly string[]) =>
  names.length === 0 ? [] : [message(key, { ids: names.map(shortName).join(", ") })];

/** What became of the rows, in words; nothing when all went as it should. */
export function removalNotes({ lost, changed, refused, wronged }: Removed): readonly Message[] {
  return [
    ...words("msg.rowsNotFound", lost),
    ...words("msg.rowsChanged", changed),
    ...words("msg.rowsRefused", refused),
    ...words("msg.rowsPutBack", wronged),
  ];
}

/**
 * Takes rows out of our sheets by name, wherever they stand by now, never out of an adopted one; one in which somebody
 * has typed since stays, one that went by mistake is put back. Cost a sheet: two looks, two flushes, one call for each
 * group of neighbouring rows.
 */
export function removeRows(
  service: SpreadsheetService,
  removals: readonly RowRemoval[],
  images: Readonly<Partial<Record<SheetKey, SheetImage>>>,
): readonly Message[] {
  const keys = [...new Set(removals.map(({ sheet }) => sheet))];
  return keys.flatMap((key) => {
    const image = images[key];
    if (image === undefined) return [];
    service.flush();
    const removing = takeOut(
      image,
      removals.filter(({ sheet, line }) => sheet === key && baseOfLine(line) === 0),
    );
    service.flush();
    return removalNotes(settleRemoval(service, removing));
  });
}
