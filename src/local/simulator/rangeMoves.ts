import { type Area, overlaps } from "./area.ts";
import { contentBounds, resultOf, rowAt, rowForWrite } from "./book.ts";
import { mapArea } from "./cellValues.ts";
import { type RangeObject, rangeOver } from "./Range.ts";
import { formulaText, type RangeRef, sheetOf, writeValues } from "./rangeAccess.ts";
import { onSheet } from "./run.ts";
import { plainStyle } from "./style.ts";
import { checkProtection } from "./writeChecks.ts";

/** Copies contents and, unless told otherwise, formats; a smaller source is repeated. */
export function copyTo(range: RangeRef, target: RangeRef, contentsOnly: boolean): void {
  const { run } = range;
  const source = range.area;
  const from = sheetOf(range);
  const copies = mapArea(source, (row, column) => {
    const line = rowAt(from, row);
    return { content: line?.contents[column - 1] ?? null, style: line?.styles[column - 1] ?? plainStyle };
  });
  if (copies.some((row) => row.some(({ content }) => formulaText(content) !== ""))) {
    throw run.error("Range.copyTo of formulas is not simulated");
  }
  const rows = Math.max(source.rows, target.area.rows);
  const columns = Math.max(source.columns, target.area.columns);
  checkProtection(run, run.view(), sheetOf(target), { ...target.area, rows, columns });
  run.change(
    rows * columns,
    onSheet(target.sheetId, (sheet) => {
      for (let r = 0; r < rows; r += 1) {
        const line = rowForWrite(sheet, target.area.row + r);
        for (let c = 0; c < columns; c += 1) {
          const copy = copies[r % source.rows]?.[c % source.columns];
          line.contents[target.area.column - 1 + c] = copy?.content ?? null;
          if (!contentsOnly) line.styles[target.area.column - 1 + c] = copy?.style;
        }
      }
    }),
  );
}

/** Makes the range one cell to look at. */
export function merge(range: RangeRef): void {
  const { run, sheetId, area } = range;
  run.change(
    1,
    onSheet(sheetId, (sheet) => {
      sheet.merges = [...sheet.merges, area];
    }),
  );
}

/** Merges each row of the range. */
export function mergeAcross({ run, sheetId, area }: RangeObject): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    merge({ run, sheetId, area: { ...area, row, rows: 1 } });
  }
}

/** Merges each column of the range. */
export function mergeVertically({ run, sheetId, area }: RangeObject): void {
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    merge({ run, sheetId, area: { ...area, column, columns: 1 } });
  }
}

/** Undoes the merge that begins at the range's corner. */
export function breakApart({ run, sheetId, area }: RangeObject): void {
  run.change(
    1,
    onSheet(sheetId, (sheet) => {
      sheet.merges = sheet.merges.filter(({ row, column }) => row !== area.row || column !== area.column);
    }),
  );
}

/** Merges that touch the range. */
export function mergedAreas(range: RangeObject): readonly Area[] {
  return sheetOf(range).merges.filter((area) => overlaps(area, range.area));
}

/** Cuts and pastes: the source is left blank and plain. */
export function moveTo(range: RangeObject, target: RangeObject): void {
  const { row: top, column: left } = target.area;
  checkProtection(range.run, range.run.view(), sheetOf(range), range.area);
  copyTo(range, { run: range.run, sheetId: target.sheetId, area: { ...range.area, row: top, column: left } }, false);
  range.run.change(
    range.sizeInCells(),
    onSheet(range.sheetId, (sheet) => {
      const { row, column, rows, columns } = range.area;
      const isTarget = (r: number, c: number) =>
        target.sheetId === range.sheetId &&
        r >= target.area.row &&
        r < target.area.row + rows &&
        c >= target.area.column &&
        c < target.area.column + columns;
      for (let r = row; r < row + rows; r += 1) {
        const line = rowForWrite(sheet, r);
        for (let c = column; c < column + columns; c += 1) {
          if (isTarget(r, c)) continue;
          line.contents[c - 1] = null;
          line.styles[c - 1] = undefined;
        }
      }
    }),
  );
}

/** Keeps the first of equal rows and moves the rest up; the range that is left. */
export function removeDuplicates(range: RangeObject, comparing: readonly number[] | null): RangeObject {
  const { run, sheetId, area } = range;
  const { row, column, columns } = area;
  const sheet = sheetOf(range);
  checkProtection(run, run.view(), sheet, area);
  const lines = mapArea(area, (r, c) => rowAt(sheet, r)?.contents[c - 1] ?? null);
  const seen = new Set<string>();
  const kept = lines.filter((line) => {
    const values = line.filter((_, at) => !comparing || comparing.includes(column + at));
    const key = JSON.stringify(values.map(resultOf)).toLowerCase();
    return !seen.has(key) && Boolean(seen.add(key));
  });
  run.change(
    area.rows * columns,
    onSheet(sheetId, (target) => {
      lines.forEach((_, index) => {
        const { contents } = rowForWrite(target, row + index);
        for (let at = 0; at < columns; at += 1) contents[column - 1 + at] = kept[index]?.[at] ?? null;
      });
    }),
  );
  return rangeOver(run, sheetId, { row, column, rows: kept.length, columns });
}

/** Takes spaces off the ends of texts and halves of doubled ones inside. */
export function trimWhitespace(range: RangeObject): void {
  const sheet = sheetOf(range);
  const values = mapArea(range.area, (row, column) => {
    const content = rowAt(sheet, row)?.contents[column - 1] ?? null;
    if (formulaText(content) !== "") throw range.run.error("Range.trimWhitespace of formulas is not simulated");
    const value = resultOf(content);
    return typeof value === "string" ? `'${value.trim().replace(/\s+/g, " ")}` : value;
  });
  writeValues(range, values);
}

/** The block of content round the range's first cell, bounded by blank rows and columns. */
export function dataRegion(range: RangeObject): Area {
  const sheet = sheetOf(range);
  const { lastRow, lastColumn } = contentBounds(sheet);
  const isFilled = (row: number, column: number) =>
    row >= 1 &&
    column >= 1 &&
    row <= lastRow &&
    column <= lastColumn &&
    resultOf(rowAt(sheet, row)?.contents[column - 1]) !== null;
  let [top, left, bottom, right] = [range.area.row, range.area.column, range.area.row, range.area.column];
  const anyIn = (rows: readonly [number, number], columns: readonly [number, number]) => {
    for (let r = rows[0]; r <= rows[1]; r += 1)
      for (let c = columns[0]; c <= columns[1]; c += 1) if (isFilled(r, c)) return true;
    return false;
  };
  for (let grown = true; grown; ) {
    const before = `${top},${left},${bottom},${right}`;
    if (anyIn([top - 1, top - 1], [left - 1, right + 1])) top -= 1;
    if (anyIn([bottom + 1, bottom + 1], [left - 1, right + 1])) bottom += 1;
    if (anyIn([top - 1, bottom + 1], [left - 1, left - 1])) left -= 1;
    if (anyIn([top - 1, bottom + 1], [right + 1, right + 1])) right += 1;
    grown = before !== `${top},${left},${bottom},${right}`;
  }
  const [row, column] = [Math.max(1, top), Math.max(1, left)];
  return { row, column, rows: bottom - row + 1, columns: right - column + 1 };
}
