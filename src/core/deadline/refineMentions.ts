import { addDays, dayOf, type IsoDate, monthOf, weekdayOf } from "../calendar/isoDate.ts";
import type { DeadlineContext } from "./context.ts";
import type { RecurrenceRule } from "./deadline.ts";
import type { Mention } from "./mention.ts";

/** Changes a list of mentions in the light of each other and of the folded text. */
type Refiner = (mentions: readonly Mention[], text: string, context: DeadlineContext) => readonly Mention[];

/** Joins neighbours from left to right wherever `join` gives one mention for two. */
function joinNeighbours(
  mentions: readonly Mention[],
  join: (left: Mention, right: Mention) => Mention | null,
): readonly Mention[] {
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
const mergeRanges: Refiner = (mentions, text) =>
  joinNeighbours(mentions, (left, right) => {
    const gap = text.slice(left.end, right.start);
    const opened = left.kind === "start" && right.target === "until" && RANGE_GAP.test(gap);
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

/** “trước ngày 25 hằng tháng”, “hằng quý, trước ngày 10 …”: the day belongs to the recurrence. */
const mergeRecurring: Refiner = (mentions, text) =>
  joinNeighbours(mentions, (left, right) => {
    const [recurring, other] = left.kind === "recurring" ? [left, right] : [right, left];
    if (recurring.kind !== "recurring" || recurring.rule === null) return null;
    const isDay = other.kind === "recurring" || other.date !== null || other.kind === "impossible";
    if (!isDay || !RECURRING_GAP.test(text.slice(left.end, right.start))) return null;
    if (other.kind === "start") return null;
    const ruleDay = ruleDayOf(recurring.rule, other) ?? other.ruleDay ?? recurring.ruleDay;
    const end = text[right.end] === ")" && text.slice(left.start, right.end).includes("(") ? right.end + 1 : right.end;
    return { ...recurring, start: left.start, end, time: recurring.time ?? other.time, ruleDay };
  });

const AMENDS = /(?:điều chỉnh|gia hạn|lùi|kéo dài|dời|chuyển|thay đổi|đẩy|rút ngắn|sửa|đính chính)/u;
const AMENDS_TERM = /(?:gia hạn|lùi|dời|điều chỉnh|thay đổi|rút ngắn|kéo dài)/u;

/** “điều chỉnh từ A sang B”, “B thay vì A”: A is the old date. */
const markReplaced: Refiner = (mentions, text) => {
  const verb = text.search(AMENDS);
  if (verb < 0) return mentions;
  const isNew = (mention: Mention) =>
    mention.kind === "due" &&
    (mention.target === "to" || (mention.target === "until" && AMENDS_TERM.test(text.slice(verb, mention.start))));
  const last = mentions.map(isNew).lastIndexOf(true);
  return mentions.map((mention, index) => {
    const isOld = index < last && mention.start > verb && mention.date !== null && mention.kind !== "status";
    return isOld ? { ...mention, kind: "replaced", basis: "thời hạn cũ, đã được thay" } : mention;
  });
};

const OLDEST_DUE_DAYS = 60;

/** A date well before the paper cannot be its deadline: it says how things stood. */
const dropPast: Refiner = (mentions, _text, { base }) =>
  mentions.map((mention) => {
    const { kind, date, target } = mention;
    if (date === null || date >= base || (kind !== "due" && kind !== "mentioned")) return mention;
    const isOld = kind === "mentioned" || target === "until" || date < addDays(base, -OLDEST_DUE_DAYS);
    if (isOld) return { ...mention, kind: "status", basis: "ngày đã qua trước ngày của văn bản" };
    const issues = [...mention.issues, { code: "uncertain-reading", text: text(date) } as const];
    return { ...mention, confidence: 0.5, basis: `${mention.basis}; ngày đã qua khi ra văn bản`, issues };
  });

function text(date: IsoDate): string {
  return date;
}

const SEGMENT = /[;]|\.(?= |$)/g;
const TARGET = /phấn đấu|cố gắng|nỗ lực|quyết tâm/gu;

/** “phấn đấu”: dates after it in the same part of the sentence are targets, except a later “chậm nhất”. */
const markTargets: Refiner = (mentions, source) => {
  const marks = [...source.matchAll(TARGET)].map((match) => match.index ?? 0);
  if (marks.length === 0) return mentions;
  const stops = [...source.matchAll(SEGMENT)].map((match) => match.index ?? 0);
  let mark = -1;
  let stop = -1;
  let used = -1;
  let nextMark = 0;
  let nextStop = 0;
  return mentions.map((mention) => {
    for (; nextMark < marks.length && (marks[nextMark] ?? 0) < mention.end; nextMark++) mark = marks[nextMark] ?? 0;
    for (; nextStop < stops.length && (stops[nextStop] ?? 0) < mention.start; nextStop++) stop = stops[nextStop] ?? 0;
    if (mention.kind !== "due" && mention.kind !== "mentioned") return mention;
    if (mark < 0 || mark < stop || (used === mark && mention.firm)) return mention;
    used = mark;
    return { ...mention, soft: true };
  });
};

/** Order matters: ranges before recurrence (“từ ngày 1 đến ngày 5 hằng tháng”), both before what is old, past or a target. */
export const REFINERS: readonly Refiner[] = [mergeRanges, mergeRecurring, markReplaced, dropPast, markTargets];
