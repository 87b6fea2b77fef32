// On demand: Code.js only fetches it from Parts.js.
import type { Book } from "../register/book.ts";
import type { Value } from "../register/column.ts";
import { type ProjectHint, type ProjectLine, projectKey, projectLines } from "./projectLines.ts";
import { rowsToReport } from "./reportRows.ts";
import { ALL } from "./reportScope.ts";

const HINTS: Readonly<Record<ProjectHint, string>> = {
  "met-yet-overdue": "Ghi Đáp ứng, có nhiệm vụ quá hạn",
  "behind-yet-nothing-overdue": "Ghi chậm, không có nhiệm vụ quá hạn",
};

/** What the add-on writes beside a project, by column. */
export type ProjectValues = Readonly<
  Record<"open" | "overdue" | "missedTarget" | "nextDue" | "oldest" | "hint", Value>
>;

const NOTHING: ProjectValues = { open: null, overdue: null, missedTarget: null, nextDue: null, oldest: "", hint: "" };

function valuesOf({ open, overdue, missedTarget, nextDue, oldest, hint }: ProjectLine): ProjectValues {
  const words = oldest === null ? "" : `${oldest.id} (${oldest.days} ngày)`;
  return { open, overdue, missedTarget, nextDue, oldest: words, hint: hint === null ? "" : HINTS[hint] };
}

/** What stands beside each row of the sheet “Dự án” today, in its order; the assessment itself is people's. */
export function projectValues(book: Book): readonly ProjectValues[] {
  const { counted } = rowsToReport(book, book.today, ALL);
  const lines = new Map(projectLines(book, counted, book.today).map((line) => [projectKey(line.name), line]));
  return book.tables.projects.rows.map(({ values }) => {
    const line = lines.get(projectKey(values.name));
    return line ? valuesOf(line) : NOTHING;
  });
}
