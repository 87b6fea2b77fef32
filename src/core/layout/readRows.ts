import { headingOf } from "../register/registerColumns.ts";
import type { Grid } from "./grid.ts";
import type { LayoutKey } from "./headingLexicon.ts";
import { type Layout, type LayoutColumn, type RowKind, SURE } from "./layout.ts";
import { isKnownIn, type ReadRow, type RowContext, type RowPart, readRow } from "./readRow.ts";
import { tableCells } from "./rowCells.ts";
import { issue, type RowIssue } from "./rowIssue.ts";
import { splitNames } from "./splitNames.ts";
import { splitTasks } from "./splitTasks.ts";

export interface ReadRows {
  readonly rows: readonly ReadRow[];
  /** Selected rows that are no directives, and why; "no-text": the column of contents is blank. */
  readonly skipped: readonly { readonly line: number; readonly kind: RowKind | "no-text" }[];
  /** Columns with content that goes nowhere. */
  readonly unused: readonly LayoutColumn[];
}

/** Doubt about one of these is doubt about the row. */
const WEIGHTY: ReadonlySet<LayoutKey> = new Set<LayoutKey>(["text", "lead", "due", "extended", "state", "doneOn"]);

/** Columns about which nobody is sure, as issues of every row. */
function unsureColumns({ columns }: Layout): RowIssue[] {
  return columns
    .filter(({ key, confidence }) => key !== null && WEIGHTY.has(key) && confidence < SURE)
    .map(({ key, heading, index }) =>
      issue("columnUnsure", { heading: heading === "" ? `thứ ${index + 1}` : heading, column: headingOf(key ?? "") }),
    );
}

/** Rows that only add a lead: their text reaches down from a merged cell, with the same deadline. */
function joinLeads(rows: readonly (ReadRow & { readonly continues: boolean })[]): ReadRow[] {
  const joined: ReadRow[] = [];
  for (const { continues, ...row } of rows) {
    const last = joined[joined.length - 1];
    const isSame = last?.proposal.text === row.proposal.text && last.proposal.phrase === row.proposal.phrase;
    if (!continues || last === undefined || !isSame) {
      joined.push(row);
      continue;
    }
    const have = new Set(last.proposal.leads.map(({ name }) => name));
    const leads = [...last.proposal.leads, ...row.proposal.leads.filter(({ name }) => !have.has(name))];
    const issues = [...last.issues, ...row.issues];
    const doubts = [...new Set([...last.proposal.doubts, ...row.proposal.doubts])];
    joined[joined.length - 1] = { ...last, issues, proposal: { ...last.proposal, leads, doubts } };
  }
  return joined;
}

/** Reads the selected rows of a table by its layout; nothing is dropped without being listed. */
export function readRows(grid: Grid, layout: Layout, context: RowContext): ReadRows {
  const table = tableCells(grid, layout, context.directory);
  const always = unsureColumns(layout);
  const isKnown = isKnownIn(context);
  const data = table.rows.filter(({ kind, cell }) => kind === "data" && cell("text").text !== "");
  const rows = data.flatMap((row) => {
    const text = row.cell("text");
    const tasks = splitTasks({ text: text.text, lead: row.cell("lead").text, due: row.cell("due").text });
    const issues = tasks.length > 1 ? [...always, issue("splitCell")] : always;
    return tasks.map((task, place) => {
      const part: RowPart = { task, names: splitNames(task.lead, isKnown), place, issues };
      return { ...readRow(row, part, table, context), continues: text.from === "merge" && tasks.length === 1 };
    });
  });
  const taken = new Set(data);
  return {
    rows: joinLeads(rows),
    skipped: table.rows
      .filter((row) => !taken.has(row))
      .map(({ row, kind }) => ({ line: row.line, kind: kind === "data" ? "no-text" : kind })),
    unused: layout.columns.filter(({ key, samples }) => samples.length > 0 && (key === null || key === "other")),
  };
}
