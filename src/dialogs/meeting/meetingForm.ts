import type { MeetingRequest } from "../../core/commands/meetingInput.ts";
import type { DiscussedRow } from "../../core/meeting/meetingData.ts";

/** What the person has typed and chosen so far. */
export interface MeetingForm {
  readonly subject: string;
  readonly basis: string;
  readonly chair: string;
  readonly on: string | null;
  readonly at: string;
  readonly place: string;
  readonly agenda: string;
  /** "": not narrowed down. */
  readonly paper: string;
  readonly project: string;
  readonly agency: string;
  /** Mã of rows that were unticked. */
  readonly left: ReadonlySet<string>;
  readonly invitees: string;
  readonly papersOn: string | null;
  readonly papersAt: string;
  readonly press: string;
  readonly track: boolean;
  readonly signOff: string;
  readonly recipients: string;
}

/** By what directives are chosen. */
export type MeetingFilter = "paper" | "project" | "agency";

const cellsOf = (row: DiscussedRow, filter: MeetingFilter): readonly string[] =>
  filter === "agency" ? row.agencies : [row[filter]];

/** Values to choose from, sorted; blanks left out. */
export function choicesOf(rows: readonly DiscussedRow[], filter: MeetingFilter): readonly string[] {
  const values = new Set(rows.flatMap((row) => cellsOf(row, filter)).filter((value) => value !== ""));
  return [...values].sort((a, b) => a.localeCompare(b, "vi"));
}

/** Directives that the meeting may look at: none until a paper, a project or an agency is chosen. */
export function shownRows(rows: readonly DiscussedRow[], form: MeetingForm): readonly DiscussedRow[] {
  const filters = (["paper", "project", "agency"] as const).filter((filter) => form[filter] !== "");
  if (filters.length === 0) return [];
  return rows.filter((row) => filters.every((filter) => cellsOf(row, filter).includes(form[filter])));
}

/** Those that it looks at. */
export function chosenRows(rows: readonly DiscussedRow[], form: MeetingForm): readonly DiscussedRow[] {
  return shownRows(rows, form).filter(({ id }) => !form.left.has(id));
}

/** “14:00” from what people type: “14h”, “8 giờ 30”, “16:5”; null when it is no hour. */
export function hourOf(typed: string): string | null {
  const match = /^\s*(\d{1,2})\s*(?:[:hg.]|giờ)?\s*(\d{1,2})?\s*(?:phút|p)?\s*$/iu.exec(typed);
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2] ?? 0)];
  if (!match || hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** What is sent; null while something is missing. */
export function requestOf(
  form: MeetingForm,
  rows: readonly DiscussedRow[],
  deliver: MeetingRequest["deliver"],
): MeetingRequest | null {
  const { paper, project, agency, left, on, ...typed } = form;
  const [at, papersAt] = [hourOf(form.at), hourOf(form.papersAt)];
  const isNamed = [form.subject, form.chair, form.place].every((text) => text.trim() !== "");
  if (on === null || at === null || papersAt === null || !isNamed) return null;
  return { ...typed, on, at, papersAt, ids: chosenRows(rows, form).map(({ id }) => id), deliver };
}
