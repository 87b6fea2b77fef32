import { rowAt, rowForWrite } from "./book.ts";
import { mapArea } from "./cellValues.ts";
import { type RangeObject, rangeOver } from "./Range.ts";
import { formulaText, sheetOf } from "./rangeAccess.ts";
import { onSheet } from "./run.ts";
import { plainStyle } from "./style.ts";

/** Copies contents and, unless told otherwise, formats; a smaller source is repeated. */
export function copyTo(range: RangeObject, target: RangeObject, contentsOnly: boolean): void {
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
export function merge(range: RangeObject): void {
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
    merge(rangeOver(run, sheetId, { ...area, row, rows: 1 }));
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
