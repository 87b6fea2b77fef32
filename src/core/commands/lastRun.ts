import type { Table } from "../register/column.ts";
import type { SheetRow } from "../register/sheets.ts";
import { ROW_MARKS } from "./journalLines.ts";

type Line = SheetRow<"journal">;

/** What one run of a command wrote, as the journal tells it. */
export interface JournalRun {
  readonly run: string;
  readonly command: string;
  readonly at: string;
  readonly by: string;
  readonly lines: readonly Line[];
}

/** The newest run with a line that `counts` and that has not been taken back; null when there is none. */
export function lastRun(journal: Table<Line>, counts: (line: Line) => boolean): JournalRun | null {
  const lines = journal.rows.map(({ values }) => values);
  const undone = new Set(lines.filter(({ field }) => field === ROW_MARKS.undone).map(({ id }) => id));
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index];
    if (!line || !counts(line) || undone.has(line.run)) continue;
    const { run, command, at, by } = line;
    return { run, command, at, by, lines: lines.filter((each) => each.run === run && each.command === command) };
  }
  return null;
}
