import { cellText, type GridRow } from "../layout/grid.ts";
import { secretRows } from "../layout/secretRows.ts";
import { type Message, message } from "../messages/say.ts";
import type { Book, Selection } from "../register/book.ts";
import { sheetSpec } from "../register/sheets.ts";
import { importData } from "./importData.ts";

/** Most rows that one dialog shows and one call takes. */
export const MOST_TRACKED = 1_000;

/** Lines that a box names; more are only hinted at. */
const LINES_NAMED = 10;

/** “4, 7, 12, …” */
function lineWords(lines: readonly number[]): string {
  return [...lines.slice(0, LINES_NAMED), ...(lines.length > LINES_NAMED ? ["…"] : [])].join(", ");
}

/** Why the selected rows cannot be tracked; null: they may be. */
export function selectionIssue(selection: Selection | null): Message | null {
  if (selection === null || selection.rows.length + selection.hidden.length === 0) return message("msg.selectRows");
  if (selection.sheet === sheetSpec("register").vi) return message("msg.alreadyRegister");
  const rows = [...selection.rows, ...selection.hidden];
  if (rows.length > MOST_TRACKED) return message("msg.tooManyRows", { most: MOST_TRACKED });
  const secret = secretRows({ ...selection, rows });
  if (secret.length > 0) return message("msg.secretRows", { lines: lineWords(secret) });
  return null;
}

/** Blank cells at the end of a row say nothing and weigh in the page. */
function trimmed(row: GridRow): GridRow {
  let width = row.cells.length;
  while (width > 0 && cellText(row, width - 1) === "") width--;
  return { line: row.line, cells: row.cells.slice(0, width) };
}

/** Rows of the register whose words stand in the selection too, as what the person may have tracked before. */
function knownRows({ tables }: Book, rows: readonly GridRow[]) {
  const texts = new Set(rows.flatMap((row) => row.cells.map((_, index) => cellText(row, index).replace(/\s+/g, " "))));
  return tables.register.rows
    .filter(({ values }) => texts.has(values.text.replace(/\s+/g, " ")))
    .map(({ values }) => ({ text: values.text, phrase: values.phrase }));
}

/** What the dialog starts with; null: nothing can be tracked, and the command itself says why. */
export function trackData(book: Book) {
  const { selection } = book;
  if (selection === null || selectionIssue(selection) !== null) return null;
  const { sheet, above, rows, hidden, merges } = selection;
  const all = [...rows, ...hidden];
  if (all.every((row) => trimmed(row).cells.length === 0)) return null;
  return {
    ...importData(book),
    sheet,
    above: above.map(trimmed),
    rows: rows.map(trimmed),
    hidden: hidden.map(trimmed),
    merges,
    known: knownRows(book, all),
  };
}
