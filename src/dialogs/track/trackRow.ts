import type { IsoDate } from "../../core/calendar/isoDate.ts";
import type { ReadRow } from "../../core/layout/readRow.ts";
import { issueWords, type RowIssue } from "../../core/layout/rowIssue.ts";
import type { Doubt } from "../../core/notice/notice.ts";
import { type CheckKey, check } from "../../core/register/checks.ts";
import type { KeptValues } from "../../core/register/newRows.ts";
import { labelOf, STATES } from "../../core/register/states.ts";
import type { ReviewRow } from "../import/reviewRow.ts";

/** What an issue of a row is about, where it is not the wording. */
const ABOUT: Partial<Readonly<Record<CheckKey, Doubt>>> = {
  deadline: "deadline",
  dateOrder: "deadline",
  dateUnreadable: "deadline",
};

function doubtOf(issue: RowIssue): ReviewRow["doubts"][number] {
  return { about: ABOUT[issue.code] ?? "wording", text: issueWords(issue) };
}

/** A row of an old sheet as the review of the import shows it. What is late is asked for all rows at once. */
export function reviewRowOf({ proposal, issues }: ReadRow, key: number, included: boolean): ReviewRow {
  const { text, leads, support, item, due, deadlineKind, phrase, basis, chase } = proposal;
  const unled = leads.length === 0 ? [{ about: "lead" as const, text: check("leadUnclear") }] : [];
  return {
    ...{ key, included, text, item, due, deadlineKind, phrase, basis, chase },
    leads: leads.map(({ name, kind }) => ({ name, kind })),
    support: support.join("; "),
    doubts: [...unled, ...issues.filter(({ code }) => code !== "pastDue").map(doubtOf)],
    ...{ formerLeads: [], links: [], outcome: null },
    ...{ confidence: 1, reasons: [], spans: [], dueSpan: null, checked: false },
  };
}

/** Whether a row would be called late as soon as it is chased: by the day it was extended to, unless it is done. */
export function isLate(row: ReviewRow, read: ReadRow | undefined, today: IsoDate): boolean {
  const kept = read?.proposal.kept;
  const until = kept?.extended ?? row.due;
  const isDone = kept?.state === labelOf(STATES, "done");
  return row.included && until !== null && until < today && row.deadlineKind !== "preparation" && !isDone;
}

const joined = (a: string, b: string) => [...new Set([a, b].filter((text) => text !== ""))].join("; ");

/** Cells of both rows, the first's where only one can stand; where their states differ the whole is in progress. */
export function mergeReads(first: ReadRow, second: ReadRow): ReadRow {
  const [a, b] = [first.proposal, second.proposal];
  const texts = ["paper", "item", "orderedBy", "room", "follower", "result", "note"] as const;
  const told = Object.fromEntries(texts.map((key) => [key, joined(a[key], b[key])]));
  const kept = { ...b.kept, ...a.kept };
  const words = (["field", "project", "product", "obstacle", "resultPaper", "record"] as const).flatMap((key) => {
    const text = joined(a.kept?.[key] ?? "", b.kept?.[key] ?? "");
    return text === "" ? [] : [[key, text] as const];
  });
  const both = { ...kept, ...Object.fromEntries(words), ...jointState(first, second) };
  return { ...first, proposal: { ...a, ...told, given: a.given ?? b.given, kept: both } };
}

/** Half of a task that is done does not make it done. */
function jointState({ proposal: a }: ReadRow, { proposal: b }: ReadRow): KeptValues {
  const open = labelOf(STATES, "inProgress");
  const [mine, other] = [a.kept?.state, b.kept?.state];
  if (mine === other) return {};
  return { state: open, doneOn: null };
}
