import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Grid } from "../../../src/core/layout/grid.ts";
import { readLayout } from "../../../src/core/layout/readLayout.ts";
import { readRows } from "../../../src/core/layout/readRows.ts";
import { bookOf } from "../../support/testBook.ts";

/** 19/10/2026. */
const BOOK = bookOf({ rows: [] });
const HEAD = [
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

test("every selected row is read or listed, and nothing throws", () => {
  const cell = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.constantFrom(
      "1. A\n2. B",
      "30/9/2026 (gia hạn 15/10)",
      "Đã hoàn thành ngày 31/2",
      "Sở Tài chính; ",
      "I. ",
      "99999",
    ),
    fc.double(),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 6 }), (rows) => {
      const grid: Grid = {
        above: [{ line: 1, cells: HEAD }],
        rows: rows.map((cells, index) => ({ line: index + 2, cells })),
        merges: null,
      };
      const { rows: read, skipped } = readRows(grid, readLayout(grid, BOOK.directory), BOOK);
      const lines = new Set([...read.map(({ line }) => line), ...skipped.map(({ line }) => line)]);
      expect([...lines].sort()).toEqual(grid.rows.map(({ line }) => line).sort());
    }),
    { numRuns: 60 },
  );
});
