import type { Area } from "./area.ts";
import { rowAt, type SheetData } from "./book.ts";

/** Functions of Google's that the formula engine lacks; their results are never guessed. */
const MISSING = [
  "ARRAYFORMULA",
  "ARRAY_CONSTRAIN",
  "COUNTUNIQUE",
  "DETECTLANGUAGE",
  "FLATTEN",
  "GOOGLEFINANCE",
  "GOOGLETRANSLATE",
  "IMAGE",
  "IMPORTDATA",
  "IMPORTFEED",
  "IMPORTHTML",
  "IMPORTRANGE",
  "IMPORTXML",
  "ISEMAIL",
  "ISURL",
  "JOIN",
  "QUERY",
  "REGEXEXTRACT",
  "REGEXMATCH",
  "REGEXREPLACE",
  "SORTN",
  "SPARKLINE",
  "SPLIT",
];

const CALL = new RegExp(`(?<![A-Za-z0-9_.])(${MISSING.join("|")})\\(`, "i");

/** The first function in a formula that is not simulated; null when there is none. */
export function missingFunction(formula: string): string | null {
  return CALL.exec(formula.replace(/"[^"]*"/g, '""'))?.[1]?.toUpperCase() ?? null;
}

/** The formulas of an area, row by row. */
export function formulasIn(sheet: SheetData, area: Area): string[] {
  const formulas: string[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const contents = rowAt(sheet, row)?.contents;
    if (!contents) continue;
    const end = Math.min(contents.length, area.column + area.columns - 1);
    for (let at = area.column - 1; at < end; at += 1) {
      const content = contents[at];
      if (typeof content === "object" && content !== null) formulas.push(content.formula);
    }
  }
  return formulas;
}
