import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { gridOf, readGrid } from "./usualGrid.ts";

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
      const grid = gridOf(rows);
      const { rows: read, skipped } = readGrid(grid);
      const lines = new Set([...read.map(({ line }) => line), ...skipped.map(({ line }) => line)]);
      expect([...lines].sort()).toEqual(grid.rows.map(({ line }) => line).sort());
    }),
    { numRuns: 60 },
  );
});
