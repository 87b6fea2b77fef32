import { message } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import { KEPT_STATES, keptReports } from "../report/keptReports.ts";
import { ROW_MARKS } from "./journalLines.ts";
import type { JournalRun } from "./lastRun.ts";
import type { Answers, CellWrite, Plan } from "./plan.ts";

/** Takes back that the figures of a report were kept: later reports do not begin with them. The document stays where it is. */
export function planWithdraw({ run, at, by, lines }: JournalRun, book: Book, answers: Answers): Plan {
  const line = lines.find(({ field }) => field === ROW_MARKS.kept);
  const report = keptReports(book.tables.reports).find(({ id }) => id === line?.id);
  if (line === undefined || report === undefined || report.isWithdrawn) {
    return { undone: run, say: [message("msg.undoNothingLeft")] };
  }
  const named = { id: report.id, period: line.after };
  if (answers["undo"] === undefined) {
    const text = message("ask.withdraw", { ...named, at, by });
    return { ask: { name: "undo", title: message("menu.undo"), text, kind: "yes-no" } };
  }
  if (answers["undo"] !== "yes") return { say: [message("msg.nothingDone")] };
  const cells = report.lines.map((sheetLine): CellWrite => {
    const at = { sheet: "reports", line: sheetLine, column: "state", id: report.id } as const;
    return { ...at, value: KEPT_STATES.withdrawn, before: KEPT_STATES.kept };
  });
  return { cells, undone: run, say: [message("msg.reportWithdrawn", named)] };
}
