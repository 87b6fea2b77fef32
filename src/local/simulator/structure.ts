import { type Area, afterDelete, afterInsert, type Dimension } from "./area.ts";
import { type Book, type Row, rowForWrite, type SheetData } from "./book.ts";
import { moveFormulas } from "./moveFormula.ts";

/**
 * Inserts blank rows before `at`; each takes format and validation of row `like` (0 for none).
 * Rules, metadata, protections, merges and the filter move along.
 */
export function insertRows(book: Book, sheet: SheetData, at: number, count: number, like: number): void {
  const model = like > 0 ? sheet.rows[like - 1] : undefined;
  const fresh = Array.from({ length: count }, () => (model ? blankCopy(model, sheet.owner) : undefined));
  while (sheet.rows.length < at - 1) sheet.rows.push(undefined);
  sheet.rows.splice(at - 1, 0, ...fresh);
  sheet.maxRows += count;
  if (at <= sheet.frozenRows) sheet.frozenRows += count;
  moveAreas(book, sheet, (area) => afterInsert(area, "ROWS", at, count));
  moveMetadata(sheet, "ROW", (index) => (index >= at ? index + count : index));
}

/** Deletes rows with everything on them. */
export function deleteRows(book: Book, sheet: SheetData, at: number, count: number): void {
  sheet.rows.splice(at - 1, count);
  sheet.maxRows -= count;
  sheet.frozenRows -= frozenLost(sheet.frozenRows, at, count);
  moveAreas(book, sheet, (area) => afterDelete(area, "ROWS", at, count));
  moveMetadata(sheet, "ROW", (index) => indexAfterDelete(index, at, count));
}

/** Inserts blank columns before `at`, with format and validation of column `like` (0 for none). */
export function insertColumns(book: Book, sheet: SheetData, at: number, count: number, like: number): void {
  for (let row = 1; row <= sheet.rows.length; row += 1) {
    if (!sheet.rows[row - 1]) continue;
    const own = rowForWrite(sheet, row);
    spliceIn(own.contents, at, count, undefined);
    spliceIn(own.notes, at, count, undefined);
    spliceIn(own.styles, at, count, own.styles[like - 1]);
    spliceIn(own.rules, at, count, own.rules[like - 1]);
  }
  spliceIn(sheet.columns, at, count, sheet.columns[like - 1]);
  sheet.maxColumns += count;
  if (at <= sheet.frozenColumns) sheet.frozenColumns += count;
  moveAreas(book, sheet, (area) => afterInsert(area, "COLUMNS", at, count));
  moveMetadata(sheet, "COLUMN", (index) => (index >= at ? index + count : index));
}

/** Deletes columns with everything on them. */
export function deleteColumns(book: Book, sheet: SheetData, at: number, count: number): void {
  for (let row = 1; row <= sheet.rows.length; row += 1) {
    if (!sheet.rows[row - 1]) continue;
    const own = rowForWrite(sheet, row);
    for (const list of [own.contents, own.notes, own.styles, own.rules]) list.splice(at - 1, count);
  }
  sheet.columns.splice(at - 1, count);
  sheet.maxColumns -= count;
  sheet.frozenColumns -= frozenLost(sheet.frozenColumns, at, count);
  moveAreas(book, sheet, (area) => afterDelete(area, "COLUMNS", at, count));
  moveMetadata(sheet, "COLUMN", (index) => indexAfterDelete(index, at, count));
}

/** Moves `count` rows or columns from `from` to before `before` (both as numbered before the move). */
export function moveLines(
  book: Book,
  sheet: SheetData,
  dimension: Dimension,
  from: number,
  count: number,
  before: number,
): void {
  const target = before > from ? before - count : before;
  const place = (index: number) => placeAfterMove(index, from, count, target);
  if (dimension === "ROWS") {
    while (sheet.rows.length < Math.max(from, target) - 1 + count) sheet.rows.push(undefined);
    sheet.rows.splice(target - 1, 0, ...sheet.rows.splice(from - 1, count));
  } else {
    moveColumns(sheet, from, count, target);
  }
  moveMetadata(sheet, dimension === "ROWS" ? "ROW" : "COLUMN", place);
  moveAreas(book, sheet, (area) => areaAfterMove(area, dimension, from, count, place));
}

function moveColumns(sheet: SheetData, from: number, count: number, target: number): void {
  const move = <T>(list: (T | undefined)[]) => {
    while (list.length < Math.max(from, target) - 1 + count) list.push(undefined);
    list.splice(target - 1, 0, ...list.splice(from - 1, count));
  };
  for (let row = 1; row <= sheet.rows.length; row += 1) {
    if (!sheet.rows[row - 1]) continue;
    const own = rowForWrite(sheet, row);
    move(own.contents);
    move(own.notes);
    move(own.styles);
    move(own.rules);
  }
  move(sheet.columns);
}

/** A rectangle that lies wholly in the moved lines goes along; any other keeps its place. */
function areaAfterMove(
  area: Area,
  dimension: Dimension,
  from: number,
  count: number,
  place: (index: number) => number,
): Area {
  const [start, size] = dimension === "ROWS" ? [area.row, area.rows] : [area.column, area.columns];
  const inside = start >= from && start + size <= from + count;
  if (!inside && size > 1) return area;
  return dimension === "ROWS" ? { ...area, row: place(start) } : { ...area, column: place(start) };
}

function placeAfterMove(index: number, from: number, count: number, target: number): number {
  if (index >= from && index < from + count) return target + index - from;
  const without = index >= from + count ? index - count : index;
  return without >= target ? without + count : without;
}

function blankCopy(row: Row, owner: object): Row {
  return {
    owner,
    contents: [],
    styles: row.styles.slice(),
    notes: [],
    rules: row.rules.slice(),
    height: row.height,
    hiddenByUser: false,
    hiddenByFilter: false,
  };
}

function spliceIn<T>(list: (T | undefined)[], at: number, count: number, value: T | undefined): void {
  if (list.length < at - 1) return;
  list.splice(at - 1, 0, ...Array.from({ length: count }, () => value));
}

function frozenLost(frozen: number, at: number, count: number): number {
  return Math.max(0, Math.min(frozen, at + count - 1) - at + 1);
}

function indexAfterDelete(index: number, at: number, count: number): number | null {
  if (index < at) return index;
  return index < at + count ? null : index - count;
}

function moveMetadata(sheet: SheetData, on: "ROW" | "COLUMN", place: (index: number) => number | null): void {
  sheet.metadata = sheet.metadata.flatMap((entry) => {
    if (entry.on !== on) return [entry];
    const index = place(entry.index);
    return index === null ? [] : [{ ...entry, index }];
  });
}

function moveAreas(book: Book, sheet: SheetData, place: (area: Area) => Area | null): void {
  moveFormulas(book, sheet, place);
  const placeAll = (areas: readonly Area[]) => areas.flatMap((area) => place(area) ?? []);
  sheet.colourRules = sheet.colourRules
    .map((rule) => ({ ...rule, ranges: placeAll(rule.ranges) }))
    .filter((rule) => rule.ranges.length > 0);
  sheet.merges = placeAll(sheet.merges);
  sheet.filter = sheet.filter && place(sheet.filter);
  sheet.protections = sheet.protections.flatMap((protection) => {
    if (!protection.area) return [protection];
    const area = place(protection.area);
    return area ? [{ ...protection, area }] : [];
  });
  for (const other of book.sheets) {
    other.charts = other.charts.map((chart) => ({
      ...chart,
      ranges: chart.ranges.flatMap((range) => {
        const area = range.sheetId === sheet.id ? place(range.area) : range.area;
        return area ? [{ ...range, area }] : [];
      }),
    }));
  }
  book.namedRanges = book.namedRanges.flatMap((named) => {
    if (named.sheetId !== sheet.id) return [named];
    const area = place(named.area);
    return area ? [{ ...named, area }] : [];
  });
}
