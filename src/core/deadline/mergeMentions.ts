import { dayOf, monthOf, weekdayOf } from "../calendar/isoDate.ts";
import type { RecurrenceRule } from "./deadline.ts";
import { closing } from "./groupPieces.ts";
import type { Mention } from "./mention.ts";
import type { Refiner } from "./refiner.ts";

/** Joins neighbours from left to right wherever `join` gives one mention for two. */
function joinNeighbours(
  mentions: readonly Mention[],
  join: (left: Mention, right: Mention) => Mention | null,
): readonly Mention[] {
  if (mentions.length < 2) return mentions;
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const last = kept[kept.length - 1];
    const joined = last ? join(last, mention) : null;
    if (joined) kept[kept.length - 1] = joined;
    else kept.push(mention);
  }
  return kept;
}

const RANGE_GAP = /^ ?[-,]? ?$/;

/** “từ ngày A đến ngày B”, “A - B”: one stretch, due at its end. */
export const mergeRanges: Refiner = (mentions, text) =>
  joinNeighbours(mentions, (left, right) => {
    const gap = text.slice(left.end, right.start);
    const opened = left.kind === "start" && right.bound === "until" && RANGE_GAP.test(gap);
    const dashed =
      left.date !== null &&
      left.said !== "none" &&
      right.kind === "mentioned" &&
      / ?- ?/.test(gap) &&
      gap.trim() === "-";
    if (right.date === null || left.date === null || !(opened || dashed) || right.date < left.date) return null;
    return {
      ...right,
      kind: left.kind === "mentioned" && right.kind === "mentioned" ? "mentioned" : "due",
      start: left.start,
      from: left.from,
      basis: `khoảng thời gian: lấy ngày cuối (${right.basis})`,
    };
  });

const LIST_GAP = /^ ?(?:,|;|và|, và) ?$/u;

/** “trong quý II/2026 và quý III/2026”: what binds the first binds the next. */
export const shareBounds: Refiner = (mentions, text) => {
  if (mentions.length < 2) return mentions;
  return mentions.reduce<Mention[]>((done, mention) => {
    const last = done[done.length - 1];
    const isListed =
      last?.kind === "due" &&
      mention.kind === "mentioned" &&
      mention.unit === last.unit &&
      LIST_GAP.test(text.slice(last.end, mention.start));
    done.push(isListed ? { ...mention, kind: "due", firm: last.firm, bound: last.bound } : mention);
    return done;
  }, []);
};

const RECURRING_GAP = /^[ ,(;:/-]*(?:(?:vào|của|các|và|là|từ|trong|gồm|cụ thể|một lần|lần) ?){0,2}[ (]*$/u;
const LAST_MONTHS: Readonly<Record<RecurrenceRule, readonly number[]>> = {
  daily: [],
  weekly: [],
  monthly: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  quarterly: [3, 6, 9, 12],
  "half-yearly": [6, 12],
  yearly: [12],
};

/** Day of a recurring deadline that a date beside it names. */
function ruleDayOf(rule: RecurrenceRule, { date, said }: Mention): number | null {
  if (!date) return null;
  if (rule === "weekly") return said === "weekday" ? weekdayOf(date) : null;
  if (said === "weekday") return null;
  return said === "day" || LAST_MONTHS[rule].includes(monthOf(date)) ? dayOf(date) : null;
}

/** A full date is no day of these: “khối lượng từng tuần, muộn nhất là 28/4/2026”. */
const FULL_DATE = /\d\D\d{1,2}\D{1,5}\d{4}(?!\d)/;
const ONE_DAY_OF: ReadonlySet<RecurrenceRule> = new Set<RecurrenceRule>(["daily", "weekly", "monthly"]);

/** “trước ngày 25 hằng tháng”, “hằng quý, trước ngày 10 …”: the day belongs to the recurrence. */
export const mergeRecurring: Refiner = (mentions, text) =>
  joinNeighbours(mentions, (left, right) => {
    const [recurring, other] = left.kind === "recurring" ? [left, right] : [right, left];
    if (recurring.kind !== "recurring" || recurring.rule === null) return null;
    const isDay = other.kind === "recurring" || (other.date !== null && other.unit === "day");
    if (ONE_DAY_OF.has(recurring.rule) && FULL_DATE.test(text.slice(other.start, other.end))) return null;
    if (!isDay || !RECURRING_GAP.test(text.slice(left.end, right.start))) return null;
    if (other.kind === "start") return null;
    const days = [ruleDayOf(recurring.rule, other), other.ruleDay, recurring.ruleDay];
    const ruleDay = Math.max(...days.map((day) => day ?? 0)) || null;
    const end = closing(text, left.start, right.end);
    return { ...recurring, start: left.start, end, time: recurring.time ?? other.time, ruleDay };
  });

/** “hằng tuần báo cáo vào thứ Sáu”: a day without month or year, further on, is the recurrence's too. */
export const adoptDays: Refiner = (mentions) => {
  const recurring = mentions.find(({ kind }) => kind === "recurring");
  const rule = recurring?.rule;
  if (!recurring || !rule) return mentions;
  const isItsDay = (mention: Mention) =>
    mention.kind === "due" &&
    (mention.said === "day" || mention.said === "weekday") &&
    ruleDayOf(rule, mention) !== null;
  const day = mentions.find(isItsDay);
  if (!day) return mentions;
  const ruleDay = recurring.ruleDay ?? ruleDayOf(rule, day);
  return mentions.map((mention) => {
    if (mention === recurring) return { ...recurring, ruleDay, time: recurring.time ?? day.time };
    return isItsDay(mention) ? { ...mention, kind: "status" } : mention;
  });
};
