import { documentDate } from "../text/formatDate.ts";
import type { DeadlineIssue } from "./deadline.ts";
import type { Mention } from "./mention.ts";

interface Choice {
  /** null: nothing in the clause is a deadline. */
  readonly binding: Mention | null;
  readonly others: readonly Mention[];
  /** About the clause as a whole. */
  readonly issues: readonly DeadlineIssue[];
}

const PURPOSE = /(?:^|[ ,])(?:để|nhằm|làm cơ sở|phục vụ)(?= )/u;
/** A date that something already made a deadline keeps its rank; the others give way to it. */
const WEIGHTS = { hard: 100, outsidePurpose: 16, outsideBrackets: 8, general: 4, bound: 200 } as const;

/** The mention that binds the clause, by the order of README of the rules: recurring, date, event, urgency. */
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

/** Dates that may bind: those bound by words, else a date that merely stands there and is still to come. */
function datesOf(mentions: readonly Mention[], text: string): readonly Mention[] {
  const due = mentions.filter(({ kind }) => kind === "due");
  const sharp = due.filter(
    (mention, index) => !due.slice(index + 1, index + 3).some((next) => refines(next, mention, text)),
  );
  if (sharp.length > 0 || mentions.some(({ kind }) => kind === "impossible")) return sharp;
  return mentions
    .filter((mention) => mention.kind === "mentioned" && mention.said !== "day" && mention.unit === "day")
    .map((mention) => ({
      ...mention,
      kind: "due",
      confidence: 0.6,
      issues: [...mention.issues, { code: "uncertain-reading", text: "" } as const],
    }));
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
  const before = text.slice(Math.max(0, mention.start - 120), mention.start);
  const segment = before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf(". ")) + 1);
  const bracketed = segment.lastIndexOf("(") > segment.lastIndexOf(")");
  return (
    (mention.soft ? 0 : WEIGHTS.hard) +
    (PURPOSE.test(segment) ? 0 : WEIGHTS.outsidePurpose) +
    (bracketed ? 0 : WEIGHTS.outsideBrackets) +
    (/^ ?riêng(?!\p{L})/u.test(segment) ? 0 : WEIGHTS.general) +
    (mention.bound === "to" ? WEIGHTS.bound : 0)
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
  const before = text.slice(Math.max(0, event.start - 80), event.start);
  const segment = before.slice(
    Math.max(before.lastIndexOf(";"), before.lastIndexOf(". "), before.lastIndexOf(",")) + 1,
  );
  return !/(?:về việc|đảm bảo|bảo đảm|mà)(?!\p{L})/u.test(segment);
}

function issuesOf(
  mentions: readonly Mention[],
  dates: readonly Mention[],
  binding: Mention | null,
): readonly DeadlineIssue[] {
  const impossible = mentions.filter(({ kind }) => kind === "impossible").flatMap(({ issues }) => issues);
  const days = new Set(dates.map(({ date }) => date));
  if (binding?.kind !== "due" || days.size < 2) return impossible;
  const text = [...days].map((date) => (date ? documentDate(date) : "")).join(", ");
  return [...impossible, { code: "several-dates", text }];
}
