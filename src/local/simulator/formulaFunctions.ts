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
