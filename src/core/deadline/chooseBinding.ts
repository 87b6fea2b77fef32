import { documentDate } from "../text/formatDate.ts";
import type { DeadlineIssue } from "./deadline.ts";
import type { Mention } from "./mention.ts";
import { segmentBefore } from "./wordsBefore.ts";

interface Choice {
  /** null: nothing in the clause is a deadline. */
  readonly binding: Mention | null;
  readonly others: readonly Mention[];
  /** About the clause as a whole. */
  readonly issues: readonly DeadlineIssue[];
}

const PURPOSE = /(?:^|[ ,])(?:để|nhằm|làm cơ sở|phục vụ)(?= )/u;
/** What makes one date bind rather than another, the weightiest first; of equals the latest completes the work. */
const WEIGHTS = { amended: 32, hard: 16, outsidePurpose: 8, outsideBrackets: 4, general: 2 } as const;

/** The mention that binds a clause: a recurrence, else a date, a condition, an urgent word; only a full date outranks a recurrence. */
export function chooseBinding(mentions: readonly Mention[], text: string): Choice {
  const dates = datesOf(mentions, text);
  const date = latestOf(dates, text);
  const recurring = mentions.find(({ kind }) => kind === "recurring") ?? null;
  const event = mentions.find((mention) => mention.kind === "event" && isCondition(mention, text)) ?? null;
  const urgent = mentions.find(({ kind }) => kind === "urgent") ?? null;
  const binding = (recurring && !outranks(date, recurring, text) ? recurring : date) ?? event ?? urgent;
  return {
    binding,
    others: mentions.filter((mention) => mention !== binding),
    issues: issuesOf(mentions, dates, binding),
  };
}

/** Due dates but for those that a sharper one replaces. */
function datesOf(mentions: readonly Mention[], text: string): readonly Mention[] {
  const due = mentions.filter(({ kind }) => kind === "due");
  return due.filter((mention, index) => !due.slice(index + 1, index + 3).some((next) => refines(next, mention, text)));
}

/** A day inside a period said just before makes it precise: “trong quý II, chậm nhất ngày 15/6”. */
function refines(day: Mention, period: Mention, text: string): boolean {
  if (day.start < period.end || day.date === null || period.date === null || period.from === null) return false;
  if (period.unit === "day" || day.unit === "period" || day.soft !== period.soft) return false;
  return (
    day.date >= period.from &&
    day.date <= period.date &&
    !/[;.]/.test(text.slice(period.end, day.start)) &&
    day.start - period.end < 40
  );
}

function latestOf(dates: readonly Mention[], text: string): Mention | null {
  let best: Mention | null = null;
  let bestWeight = -1;
  for (const mention of dates) {
    const weight = weightOf(mention, text);
    if (best && (weight < bestWeight || (weight === bestWeight && (mention.date ?? "") < (best.date ?? "")))) continue;
    best = mention;
    bestWeight = weight;
  }
  return best;
}

function weightOf(mention: Mention, text: string): number {
  const segment = segmentBefore(text, mention.start);
  const bracketed = segment.lastIndexOf("(") > segment.lastIndexOf(")");
  return (
    (mention.soft ? 0 : WEIGHTS.hard) +
    (PURPOSE.test(segment) ? 0 : WEIGHTS.outsidePurpose) +
    (bracketed ? 0 : WEIGHTS.outsideBrackets) +
    (/^ ?riêng(?!\p{L})/u.test(segment) ? 0 : WEIGHTS.general) +
    (mention.bound === "to" ? WEIGHTS.amended : 0)
  );
}

/** A full date is said once; it binds a clause that mentions a recurrence elsewhere. */
function outranks(date: Mention | null, recurring: Mention, text: string): boolean {
  if (!date || date.bound === "until" || date.said === "day" || date.said === "weekday") return false;
  const first = /(?:lần đầu|đầu tiên|kỳ đầu)[^,;]{0,20}$/u.test(text.slice(Math.max(0, date.start - 40), date.start));
  if (first) return false;
  if (date.said === "year") return true;
  return recurring.rule !== "yearly" && recurring.rule !== "half-yearly";
}

/** “về việc … sau khi …”, “bảo đảm sau khi …”: the words describe something else than when the work is due. */
function isCondition(event: Mention, text: string): boolean {
  const segment = segmentBefore(text, event.start);
  return !/(?:về việc|đảm bảo|bảo đảm|mà)(?!\p{L})[^,]*$/u.test(segment);
}

function issuesOf(
  mentions: readonly Mention[],
  dates: readonly Mention[],
  binding: Mention | null,
): readonly DeadlineIssue[] {
  const impossible = mentions.filter(({ kind }) => kind === "impossible").flatMap(({ issues }) => issues);
  if (binding?.kind !== "due" || dates.length < 2) return impossible;
  const days = new Set(dates.map(({ date }) => date));
  if (days.size < 2) return impossible;
  const text = [...days].map((date) => (date ? documentDate(date) : "")).join(", ");
  return [...impossible, { code: "several-dates", text }];
}
