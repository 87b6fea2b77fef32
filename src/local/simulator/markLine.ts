import { metadataEntry } from "./metadataEntry.ts";
import { type RangeRef, sheetOf } from "./rangeAccess.ts";
import { onSheet } from "./run.ts";

/** Adds developer metadata to a range that is one whole row or column; throws for any other. */
export function markLine(range: RangeRef, told: readonly unknown[]): void {
  const { run, sheetId } = range;
  const { maxRows, maxColumns } = sheetOf(range);
  const { row, column, rows, columns } = range.area;
  const wholeColumn = rows === maxRows && columns === 1;
  const wholeRow = columns === maxColumns && rows === 1;
  if (!wholeColumn && !wholeRow) {
    throw run.error(
      "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
    );
  }
  const place = wholeColumn ? ({ on: "COLUMN", index: column } as const) : ({ on: "ROW", index: row } as const);
  const entry = metadataEntry(run, place, told);
  run.change(
    1,
    onSheet(sheetId, (sheet) => {
      sheet.metadata = [...sheet.metadata, entry];
    }),
  );
}
