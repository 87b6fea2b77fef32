import { expect, test } from "@jest/globals";
import type { ICellData } from "@univerjs/core";
import fc from "fast-check";
import { type CellMatrix, editAreas, typedValue } from "../../../../src/local/preview/page/editAreas.ts";

test.each`
  cell                                                        | expected      | because
  ${{ v: "Sở Y tế" }}                                         | ${"Sở Y tế"}  | ${"what was typed"}
  ${{ v: "01" }}                                              | ${"01"}       | ${"leading zeros stay"}
  ${{ v: null, f: null, p: null }}                            | ${null}       | ${"the Delete key"}
  ${null}                                                     | ${null}       | ${"a cell that was removed"}
  ${{ v: "" }}                                                | ${null}       | ${"nothing typed"}
  ${{ f: "=A1+1", v: null }}                                  | ${"=A1+1"}    | ${"a formula"}
  ${{ v: 3, custom: { formula: "=1+2" } }}                    | ${"=1+2"}     | ${"a formula that is put back or copied"}
  ${{ p: { body: { dataStream: "một\rhai\r\n" } }, v: null }} | ${"một\nhai"} | ${"two lines in a cell"}
  ${{ s: { bl: 1 } }}                                         | ${undefined}  | ${"a look alone is no edit"}
`("typed: $because", ({ cell, expected }) => expect(typedValue(cell as ICellData)).toBe(expected));

const areasOf = (matrix: CellMatrix) => editAreas(matrix, typedValue);
const v = (value: string) => ({ v: value });

test.each`
  matrix                                    | expected                                                                            | because
  ${{ 3: { 1: v("a") } }}                   | ${[{ row: 4, column: 2, values: [["a"]] }]}                                         | ${"one cell"}
  ${{ 0: { 0: v("a"), 1: v("b") }, 1: { 0: v("c"), 1: v("d") } }} | ${[{ row: 1, column: 1, values: [["a", "b"], ["c", "d"]] }]} | ${"a pasted block is one edit"}
  ${{ 0: { 0: v("a") }, 2: { 0: v("b") } }} | ${[{ row: 1, column: 1, values: [["a"]] }, { row: 3, column: 1, values: [["b"]] }]} | ${"a row between parts them"}
  ${{ 0: { 0: v("a"), 2: v("b") } }}        | ${[{ row: 1, column: 1, values: [["a"]] }, { row: 1, column: 3, values: [["b"]] }]} | ${"a column between parts them"}
  ${{ 0: { 0: v("a"), 1: { s: {} } } }}     | ${[{ row: 1, column: 1, values: [["a"]] }]}                                         | ${"a mere look is left out"}
`("areas: $because", ({ matrix, expected }) => expect(areasOf(matrix as CellMatrix)).toEqual(expected));

test("every cell that was typed is told once, and nothing else", () => {
  const cells = fc.uniqueArray(fc.record({ row: fc.nat(6), column: fc.nat(6) }), {
    selector: ({ row, column }) => row * 10 + column,
  });
  fc.assert(
    fc.property(cells, (places) => {
      const matrix: Record<number, Record<number, { v: string }>> = {};
      for (const { row, column } of places) matrix[row] = { ...matrix[row], [column]: v(`${row},${column}`) };
      const told = areasOf(matrix).flatMap(({ row, column, values }) =>
        values.flatMap((line, down) => line.map((value, right) => [`${row - 1 + down},${column - 1 + right}`, value])),
      );
      expect(told.every(([place, value]) => place === value)).toBe(true);
      expect(told.length).toBe(places.length);
    }),
  );
});
