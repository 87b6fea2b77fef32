import { daysBetween, type IsoDate } from "../calendar/isoDate.ts";
import type { Book } from "../register/book.ts";
import type { OfficialClass } from "../register/standings.ts";
import { oneLine } from "../text/cleanText.ts";
import type { ReportRow } from "./reportRows.ts";
import { tasksOf } from "./units.ts";

/** Words of “Đánh giá tiến độ”; people choose them, nothing computes them. */
export const ASSESSMENTS = [
  { key: "met", words: "Đáp ứng" },
  { key: "slow", words: "Chậm" },
  { key: "stalled", words: "Không tiến triển" },
  { key: "unassessed", words: "Chưa đánh giá" },
] as const;
export type AssessmentKey = (typeof ASSESSMENTS)[number]["key"];

/** Where a person's assessment and the directives do not say the same; for a second look, never in a paper. */
export type ProjectHint = "met-yet-overdue" | "behind-yet-nothing-overdue";

/** A key project: what people said of it, and how its directives stand. */
export interface ProjectLine {
  readonly name: string;
  readonly assessment: AssessmentKey;
  readonly assessedOn: IsoDate | null;
  readonly source: string;
  /** Open directives, in tasks. */
  readonly open: number;
  readonly overdue: number;
  readonly missedTarget: number;
  readonly inTime: number;
  /** Without a deadline, or waiting for an event. */
  readonly undated: number;
  readonly nextDue: IsoDate | null;
  readonly oldest: { readonly id: string; readonly days: number } | null;
  readonly hint: ProjectHint | null;
}

/** Names of projects compare without regard to case and spacing. */
export const projectKey = (name: string) => oneLine(name).toLowerCase();

function assessmentOf(words: string): AssessmentKey {
  const typed = oneLine(words).toLowerCase();
  return ASSESSMENTS.find((each) => each.words.toLowerCase() === typed)?.key ?? "unassessed";
}

function hintOf(assessment: AssessmentKey, overdue: number): ProjectHint | null {
  if (assessment === "met" && overdue > 0) return "met-yet-overdue";
  const isBehind = assessment === "slow" || assessment === "stalled";
  return isBehind && overdue === 0 ? "behind-yet-nothing-overdue" : null;
}

/** The directive that has been overdue for longest. */
function oldestOverdue(rows: readonly ReportRow[], asOf: IsoDate): ProjectLine["oldest"] {
  return rows.reduce<ProjectLine["oldest"]>((oldest, { row, officialClass, judgement: { keptUntil } }) => {
    const days = officialClass === "open.overdue" && keptUntil !== null ? daysBetween(keptUntil, asOf) : 0;
    return days > (oldest?.days ?? 0) ? { id: row.id, days } : oldest;
  }, null);
}

function nextDue(rows: readonly ReportRow[], asOf: IsoDate): IsoDate | null {
  return rows.reduce<IsoDate | null>((next, { leftOn, reported, judgement: { due } }) => {
    if (leftOn !== null || reported || due === null || due < asOf) return next;
    return next === null || due < next ? due : next;
  }, null);
}

/** How the directives of one project stand. */
function standingOf(rows: readonly ReportRow[], asOf: IsoDate) {
  const open = tasksOf(rows).filter(({ leftOn }) => leftOn === null);
  const count = (...classes: readonly OfficialClass[]) =>
    open.filter(({ officialClass }) => classes.includes(officialClass)).length;
  return {
    open: open.length,
    overdue: count("open.overdue"),
    missedTarget: count("open.missedTarget"),
    inTime: count("open.inTime"),
    undated: count("open.noDeadline", "open.waiting"),
    nextDue: nextDue(rows, asOf),
    oldest: oldestOverdue(rows, asOf),
  };
}

/** Every project of the sheet “Dự án”, in its order. @param rows counted rows as they stood at the end of `asOf` */
export function projectLines({ tables }: Book, rows: readonly ReportRow[], asOf: IsoDate): readonly ProjectLine[] {
  const byProject = new Map<string, ReportRow[]>();
  for (const row of rows) {
    if (row.row.project === "") continue;
    const key = projectKey(row.row.project);
    const known = byProject.get(key);
    if (known) known.push(row);
    else byProject.set(key, [row]);
  }
  return tables.projects.rows.flatMap(({ values }): ProjectLine[] => {
    const name = oneLine(values.name);
    if (name === "") return [];
    const assessment = assessmentOf(values.assessment);
    const standing = standingOf(byProject.get(projectKey(name)) ?? [], asOf);
    const said = { assessment, assessedOn: values.assessedOn, source: oneLine(values.source) };
    return [{ name, ...said, ...standing, hint: hintOf(assessment, standing.overdue) }];
  });
}
