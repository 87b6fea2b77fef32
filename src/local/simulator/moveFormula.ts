import { type Area, parseA1, toA1 } from "./area.ts";
import { type Book, type FormulaCell, rowForWrite, type SheetData } from "./book.ts";

// text in quotes · 'Sheet'! or Sheet!, then A1, $A$1:B2, A:B, 2:3, A2:B; no function name and no part of a word
const PART =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{0,3}\$?\d*)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_(!])/giu;

/** Lets all formulas of the book follow cells of a sheet to their new places; null is a place that is gone. */
export function moveFormulas(book: Book, sheet: SheetData, place: (area: Area) => Area | null): void {
  for (const holder of book.sheets) {
    for (let row = 1; row <= holder.rows.length; row += 1) {
      const contents = holder.rows[row - 1]?.contents ?? [];
      for (let at = 0; at < contents.length; at += 1) {
        const cell = contents[at];
        if (typeof cell !== "object" || cell === null) continue;
        const formula = moved(cell, holder, sheet, place);
        if (formula !== cell.formula) rowForWrite(holder, row).contents[at] = { ...cell, formula };
      }
    }
  }
}

function moved(
  { formula }: FormulaCell,
  holder: SheetData,
  { name, maxRows, maxColumns }: SheetData,
  place: (area: Area) => Area | null,
): string {
  return formula.replace(PART, (part, sheetPart: string | undefined, address: string | undefined) => {
    if (address === undefined) return part;
    const meant =
      sheetPart === undefined ? holder.name : sheetPart.slice(0, -1).replace(/^'|'$/g, "").split("''").join("'");
    const area = meant === name ? parseA1(address.split("$").join("").toUpperCase(), maxRows, maxColumns) : null;
    if (!area) return part;
    const target = place(area);
    return (sheetPart ?? "") + (target ? written(target, address) : "#REF!");
  });
}

/** The area with the signs and the open ends of the address it was. */
function written(area: Area, address: string): string {
  const before = address.split(":");
  const corners = toA1(area).split(":");
  const after = before.length === 2 && corners.length === 1 ? [corners[0] ?? "", corners[0] ?? ""] : corners;
  return before
    .map((old, at) => {
      const [letters = "", digits = ""] = after[at]?.match(/[A-Z]+|\d+/g) ?? [];
      return old.replace(/[A-Z]+/i, letters).replace(/\d+/, digits);
    })
    .join(":");
}
