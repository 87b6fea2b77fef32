// On demand: Code.js only fetches it from Parts.js.
import { isSameCell } from "./cells.ts";
import type { CellValue } from "./google.ts";
import { placesNow, type SheetImage } from "./sheetImage.ts";
import { namePlaces, namesOf, rowsInImage } from "./verify.ts";
import type { Block } from "./writePlan.ts";

type Rows = readonly (readonly CellValue[])[];

/** A row by everything that the blocks did not write: so it is known again wherever it stands. */
function signature(row: readonly CellValue[], written: ReadonlySet<number>): string {
  const cells = row.map((cell, index) => (written.has(index + 1) ? "" : cell));
  while (cells[cells.length - 1] === "") cells.pop();
  return JSON.stringify(cells);
}

/** Where rows stood, by a key; of several alike the first comes first. */
function rowsBy(keys: readonly string[], { headLine }: SheetImage): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  keys.forEach((key, index) => {
    rows.set(key, [...(rows.get(key) ?? []), headLine + 1 + index]);
  });
  return rows;
}

/** For each row as it stands now the row where it was read; null for a row that was not there. */
function originsOf(now: Rows, image: SheetImage, written: ReadonlySet<number>): (number | null)[] {
  const then = rowsInImage(image);
  const bySignature = rowsBy(
    then.map((row) => signature(row, written)),
    image,
  );
  const origins = now.map((row) => bySignature.get(signature(row, written))?.shift() ?? null);
  if (namePlaces(image).some((place) => written.has(place))) return origins;
  // What somebody typed elsewhere in the row in this moment hides it, but not its name.
  const known = new Set(origins);
  const byName = rowsBy(namesOf(then, image), image);
  return namesOf(now, image).map((name, index) => {
    const origin = origins[index] ?? null;
    if (origin !== null || name === "") return origin;
    return byName.get(name)?.find((line) => !known.has(line)) ?? null;
  });
}

/** Single cells by line and column, as they were to be written. */
function wantedCells(blocks: readonly Block[]): Map<number, Map<number, CellValue>> {
  const wanted = new Map<number, Map<number, CellValue>>();
  for (const { line, place, values } of blocks) {
    values.forEach(([cell = ""], index) => {
      const row = wanted.get(line + index) ?? new Map<number, CellValue>();
      wanted.set(line + index, row.set(place, cell));
    });
  }
  return wanted;
}

/** What the cell should hold: the new value if its row was to get one, else what it held before. */
function rightCell(
  origin: number | null,
  place: number,
  image: SheetImage,
  wanted: ReadonlyMap<number, ReadonlyMap<number, CellValue>>,
): CellValue {
  if (origin === null) return "";
  return wanted.get(origin)?.get(place) ?? image.cells[origin - 1]?.[place - 1] ?? "";
}

/**
 * Puts right single cells that landed in rows which had just moved: each row gets what it was to get, and where another
 * row's value landed, what it held. Only where rows moved within one run. Cost: one read, one call a wrong cell.
 */
export function repairCells(image: SheetImage, blocks: readonly Block[]): void {
  const own = image.columns.flatMap(({ key, owner }) => (owner === "add-on" ? (image.places.get(key) ?? []) : []));
  const places = new Set(blocks.map(({ place }) => place));
  const written = new Set([...places, ...own]);
  const wanted = wantedCells(blocks);
  const { sheet, headLine } = image;
  const now = sheet.getDataRange().getValues().slice(headLine);
  const origins = originsOf(now, image, written);
  now.forEach((row, index) => {
    const [origin, at] = [origins[index] ?? null, headLine + 1 + index];
    const landed = wanted.get(at);
    for (const place of places) {
      if (landed?.has(place) !== true && (origin === null || wanted.get(origin)?.has(place) !== true)) continue;
      const right = rightCell(origin, place, image, wanted);
      if (!isSameCell(right, row[place - 1] ?? "")) sheet.getRange(at, place, 1, 1).setValue(right);
    }
  });
}

/** Puts right blocks that landed in columns which had just moved aside: what stood there comes back, then they are written again. */
export function repairColumns(image: SheetImage, blocks: readonly Block[]): void {
  const { sheet, headLine } = image;
  const now = sheet.getRange(headLine, 1, 1, sheet.getMaxColumns()).getValues()[0] ?? [];
  const then = image.cells[headLine - 1] ?? [];
  const shift = sheet.getMaxColumns() - image.width;
  const changed = now.findIndex((heading, index) => String(heading) !== String(then[index] ?? ""));
  /** 0-based column of the image that now stands at `index`; -1 for one that is new. */
  const originOf = (index: number) => {
    if (changed < 0 || index < changed) return index;
    return index < changed + shift ? -1 : index - shift;
  };
  for (const { line, place, values } of blocks) {
    const held = values.map((cells, row) =>
      cells.map((_, column) => image.cells[line - 1 + row]?.[originOf(place - 1 + column)] ?? ""),
    );
    sheet.getRange(line, place, held.length, held[0]?.length ?? 1).setValues(held);
  }
  const places = placesNow(image, now);
  const movedTo = (index: number) => (changed < 0 || index < changed ? index : index + shift);
  for (const { line, place: at0, keys, values } of blocks) {
    const at = at0 - 1;
    keys.forEach((key, column) => {
      // A person's own column has no key: it stands where the others have moved it.
      const place = key === "" ? movedTo(at + column) + 1 : places.get(key);
      const cells = values.map((row) => [row[column] ?? ""]);
      if (place !== undefined) sheet.getRange(line, place, cells.length, 1).setValues(cells);
    });
  }
}
