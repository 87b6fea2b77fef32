const SEPARATORS = ["\t", ";", ","] as const;

/** What stands outside quotation marks of the first line that is not blank tells the separator; a tab wins. */
function separatorOf(text: string): string {
  const [first = ""] = text.split("\n").filter((line) => line.trim() !== "");
  const bare = first.replace(/"[^"]*"/g, "");
  if (bare.includes("\t")) return "\t";
  const counts = SEPARATORS.map((separator) => bare.split(separator).length);
  const most = Math.max(...counts);
  return SEPARATORS[counts.indexOf(most)] ?? "\t";
}

/** A line of a table, and the 1-based line of the text on which it begins. */
export interface DelimitedRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Rows of a table copied from a spreadsheet (tabs) or of .csv text (comma or semicolon). A cell in quotation marks may
 * hold separators, line breaks and doubled marks; blank rows are left out; cells are trimmed.
 */
export function readDelimited(text: string): readonly DelimitedRow[] {
  const plain = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const separator = separatorOf(plain);
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"[^${separator}\\n]*|([^${separator}\\n]*))(${separator}|\\n|$)`, "y");
  const rows: { line: number; cells: string[] }[] = [];
  let row: { line: number; cells: string[] } = { line: 1, cells: [] };
  let line = 1;
  while (cell.lastIndex < plain.length) {
    const match = cell.exec(plain);
    if (match === null) break;
    const [whole, quoted, bare = "", end] = match;
    row.cells.push((quoted === undefined ? bare : quoted.replace(/""/g, '"')).trim());
    line += whole.split("\n").length - 1;
    if (end === separator) continue;
    rows.push(row);
    row = { line, cells: [] };
  }
  if (row.cells.length > 0) rows.push(row);
  return rows.filter(({ cells }) => cells.some((each) => each !== ""));
}
