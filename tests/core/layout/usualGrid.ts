import type { Grid, MergedArea } from "../../../src/core/layout/grid.ts";
import { readLayout } from "../../../src/core/layout/readLayout.ts";
import { readRows } from "../../../src/core/layout/readRows.ts";
import type { Value } from "../../../src/core/register/column.ts";
import { bookOf } from "../../support/testBook.ts";

/** 19/10/2026. */
const BOOK = bookOf({ rows: [] });
/** The headings of the usual table. */
export const HEAD = [
  "STT",
  "Nội dung",
  "Chủ trì",
  "Thời hạn",
  "Trạng thái",
  "Kết quả",
  "Văn bản",
  "Ngày giao",
  "Gia hạn",
  "% hoàn thành",
];
/** A table with the usual headings over these rows. */
export function gridOf(rows: readonly (readonly Value[])[], merges: readonly MergedArea[] | null = null): Grid {
  return {
    above: [{ line: 1, cells: HEAD }],
    rows: rows.map((cells, index) => ({ line: index + 2, cells })),
    merges,
  };
}

/** What the reader makes of a grid. */
export const readGrid = (grid: Grid) => readRows(grid, readLayout(grid, BOOK.directory), BOOK);
