import { WORK_SECTIONS, type WorkRow, type WorkSection } from "../../core/progress/myWork.ts";

/** Rows of a follower ("": everybody) that were not dealt with in this dialog. */
export function rowsOf(rows: readonly WorkRow[], follower: string, done: ReadonlySet<string>): readonly WorkRow[] {
  return rows.filter((row) => (follower === "" || row.follower === follower) && !done.has(row.id));
}

export function inSection(rows: readonly WorkRow[], section: WorkSection): readonly WorkRow[] {
  return rows.filter(({ sections }) => sections.includes(section));
}

/** The first tab that has something to do. */
export function firstSection(rows: readonly WorkRow[]): WorkSection {
  return WORK_SECTIONS.find(({ key }) => inSection(rows, key).length > 0)?.key ?? "check";
}
