import { cellText, type GridRow } from "../layout/grid.ts";
import { secretRows } from "../layout/secretRows.ts";
import { type Message, message } from "../messages/say.ts";
import type { Book, Selection } from "../register/book.ts";
import { trackedLines } from "../register/selectedRows.ts";
import { shortList } from "../text/shortList.ts";
import { singleSpaced } from "../text/singleSpaced.ts";
import { importData } from "./importData.ts";
import { MOST_TRACKED } from "./limits.ts";

/** Lines that a box names; more are only hinted at. */
const LINES_NAMED = 10;

/** Why the selected rows cannot be tracked; null: they may be. */
export function selectionIssue(selection: Selection): Message | null {
  if (selection.rows.length + selection.hidden.length === 0) return message("msg.selectRows");
  const rows = [...selection.rows, ...selection.hidden];
  const tracked = trackedLines(selection);
  if (selection.register?.lineBase === 0 || rows.every(({ line }) => tracked.has(line)))
    return message("msg.alreadyRegister");
  if (rows.length > MOST_TRACKED) return message("msg.tooManyRows", { most: MOST_TRACKED });
  const secret = secretRows({ ...selection, rows });
  if (secret.length > 0) return message("msg.secretRows", { lines: shortList(secret, LINES_NAMED) });
  return null;
}

/** The person's own columns: what the add-on put beside them says nothing new. */
export function withoutAdded(selection: Selection): Selection {
  const { columns = [], added = [] } = selection.register ?? {};
  const ours = new Set(columns.filter(({ key }) => added.includes(key)).map(({ index }) => index));
  if (ours.size === 0) return selection;
  const own = ({ line, cells }: GridRow) => ({ line, cells: cells.map((cell, at) => (ours.has(at) ? null : cell)) });
  const { above, rows, hidden } = selection;
  return { ...selection, above: above.map(own), rows: rows.map(own), hidden: hidden.map(own) };
}

/** Blank cells at the end of a row say nothing and weigh in the page. */
function trimmed(row: GridRow): GridRow {
  let width = row.cells.length;
  while (width > 0 && cellText(row, width - 1) === "") width--;
  return { line: row.line, cells: row.cells.slice(0, width) };
}

/** Rows of the register whose words stand in the selection too, as what the person may have tracked before. */
function knownRows({ tables }: Book, rows: readonly GridRow[]) {
  const texts = new Set(rows.flatMap((row) => row.cells.map((_, index) => singleSpaced(cellText(row, index)))));
  return tables.register.rows
    .filter(({ values }) => texts.has(singleSpaced(values.text)))
    .map(({ values }) => ({ text: values.text, phrase: values.phrase }));
}

/** What the dialog starts with; null: nothing can be tracked, and the command itself says why. */
export function trackData(book: Book) {
  if (book.selection === null || selectionIssue(book.selection) !== null) return null;
  const tracked = trackedLines(book.selection);
  const { sheet, sheetId, isFiltered, register, above, rows, hidden, merges } = withoutAdded(book.selection);
  const all = [...rows, ...hidden];
  if (all.every((row) => trimmed(row).cells.length === 0)) return null;
  return {
    ...importData(book),
    sheet,
    sheetId,
    isFiltered,
    isAdopted: register !== null,
    tracked: [...tracked],
    above: above.map(trimmed),
    rows: rows.map(trimmed),
    hidden: hidden.map(trimmed),
    merges,
    known: knownRows(book, all),
  };
}
