import { toA1 } from "./area.ts";

// text in quotes · R[-1]C, R2C[3], RC: row, relative row, column, relative column
const PART = /"(?:[^"]|"")*"|\bR(?:(\d+)|\[(-?\d+)\])?C(?:(\d+)|\[(-?\d+)\])?(?![\w(])/g;

/** A formula in R1C1 notation as one in A1 notation, for the cell that gets it; rows and columns from 1. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(PART, (part, ...found: (string | undefined)[]) => {
    if (part.startsWith('"')) return part;
    const [atRow, byRows = "0", atColumn, byColumns = "0"] = found;
    const place = {
      row: atRow === undefined ? row + Number(byRows) : Number(atRow),
      column: atColumn === undefined ? column + Number(byColumns) : Number(atColumn),
      rows: 1,
      columns: 1,
    };
    const [letters = "", digits = ""] = toA1(place).match(/[A-Z]+|\d+/g) ?? [];
    return `${atColumn === undefined ? "" : "$"}${letters}${atRow === undefined ? "" : "$"}${digits}`;
  });
}
