import type { Run } from "./run.ts";

/** Cells of all sheets, blank ones included. Source: Google's limits for spreadsheets. */
const MAX_CELLS = 10_000_000;

/** Throws when the spreadsheet has no room for so many more cells. */
export function checkRoom(run: Run, more: number): void {
  const cells = run.view().sheets.reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, 0);
  if (cells + more <= MAX_CELLS) return;
  throw run.error(
    `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
  );
}
