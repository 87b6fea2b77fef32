import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { indexDirectory } from "../../../src/core/agency/indexDirectory.ts";
import type { Grid } from "../../../src/core/layout/grid.ts";
import type { Layout } from "../../../src/core/layout/layout.ts";
import { readLayout } from "../../../src/core/layout/readLayout.ts";
import { type ForeignTable, foreignTables, reordered, reworded } from "../../support/foreignTable.ts";
import { AGENCIES } from "../../support/testBook.ts";

const DIRECTORY = indexDirectory(AGENCIES);
const read = (grid: Grid) => readLayout(grid, DIRECTORY);

/** “2 text” for the third column, sorted; without running numbers and what goes nowhere. */
const mapping = ({ columns }: Layout) =>
  columns
    .filter(({ key }) => key !== null && key !== "number" && key !== "other")
    .map(({ index, key }) => `${index} ${key}`)
    .sort();

const table = fc.constantFrom(...foreignTables("open"));
const width = ({ grid }: ForeignTable) => Math.max(...[...grid.above, ...grid.rows].map(({ cells }) => cells.length));
/** Two tiers hang together by their places. */
const oneTier = table.filter(({ headingLines }) => headingLines.length === 1);

describe("laws", () => {
  test("columns may stand in any order", () => {
    const shuffled = oneTier.chain((chosen) => {
      const columns = Array.from({ length: width(chosen) }, (_, index) => index);
      return fc.record({
        chosen: fc.constant(chosen),
        order: fc.shuffledSubarray(columns, { minLength: columns.length }),
      });
    });
    fc.assert(
      fc.property(shuffled, ({ chosen, order }) => {
        const plain = mapping(read({ ...chosen.grid, merges: null }));
        const places = mapping(read(reordered(chosen.grid, order))).map((entry) => {
          const [index = "", key = ""] = entry.split(" ");
          return `${order[Number(index)]} ${key}`;
        });
        expect(places.sort()).toEqual(plain);
      }),
      { numRuns: 25 },
    );
  });

  test("a column of no concern changes nothing", () => {
    fc.assert(
      fc.property(table, ({ grid, headingLines }) => {
        const add = (rows: Grid["rows"]) =>
          rows.map((row) => ({
            line: row.line,
            cells: [...row.cells, headingLines.includes(row.line) ? "Diện tích (ha)" : 1.25],
          }));
        const cut = Math.max(...grid.rows.map(({ cells }) => cells.length));
        const padded = (rows: Grid["rows"]) =>
          rows.map((row) => ({ ...row, cells: Array.from({ length: cut }, (_, index) => row.cells[index] ?? "") }));
        const isTitle = (line: number) => line < (headingLines[0] ?? 0);
        const above = add(padded(grid.above)).map((row) =>
          isTitle(row.line) ? { ...row, cells: row.cells.slice(0, -1) } : row,
        );
        const data = new Set(read(grid).rows.flatMap(({ line, kind }) => (kind === "data" ? [line] : [])));
        const rows = add(padded(grid.rows)).map((row) =>
          data.has(row.line) || headingLines.includes(row.line) ? row : { ...row, cells: row.cells.slice(0, -1) },
        );
        expect(mapping(read({ ...grid, above, rows }))).toEqual(mapping(read(grid)));
      }),
      { numRuns: 25 },
    );
  });

  test.each([
    ["decomposed letters", (text: string) => text.normalize("NFD")],
    ["spaces around", (text: string) => (text === "" ? "" : `  ${text} `)],
  ])("%s mean the same", (_because, change) => {
    fc.assert(
      fc.property(table, ({ grid }) => {
        expect(read(reworded(grid, change))).toEqual(read(grid));
      }),
      { numRuns: 25 },
    );
  });

  test("headings mean the same in capitals", () => {
    fc.assert(
      fc.property(table, ({ grid, headingLines }) => {
        const raise = (rows: Grid["rows"]) =>
          rows.map((row) =>
            headingLines.includes(row.line)
              ? { ...row, cells: row.cells.map((cell) => (typeof cell === "string" ? cell.toUpperCase() : cell)) }
              : row,
          );
        expect(mapping(read({ ...grid, above: raise(grid.above), rows: raise(grid.rows) }))).toEqual(
          mapping(read(grid)),
        );
      }),
      { numRuns: 25 },
    );
  });

  test("any grid gives a layout with a line for every row and keys that differ", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("", "Nội dung", "Thời hạn", "30/9/2026", "2026-09-30", "Sở Tài chính", "I.", "(1)", "Cộng", "x"),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
    );
    const rows = (from: number) =>
      fc
        .array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 })
        .map((list) => list.map((cells, index) => ({ line: from + index, cells })));
    const area = fc.record({
      line: fc.integer({ min: 1, max: 12 }),
      column: fc.integer({ min: 1, max: 6 }),
      lines: fc.integer({ min: 1, max: 3 }),
      columns: fc.integer({ min: 1, max: 4 }),
    });
    const grid = fc.record({ above: rows(1), rows: rows(9), merges: fc.option(fc.array(area, { maxLength: 4 })) });
    fc.assert(
      fc.property(grid, (drawn) => {
        const layout = read(drawn);
        expect(layout.rows.map(({ line }) => line)).toEqual([...drawn.above, ...drawn.rows].map(({ line }) => line));
        const keys = layout.columns.flatMap(({ key }) =>
          key === null || key === "other" || key === "state" ? [] : [key],
        );
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 60 },
    );
  });
});
