import { addDays, dayOf, monthOf, weekdayOf } from "../calendar/isoDate.ts";
import { subtractWorkingDays } from "../calendar/workingDays.ts";
import { documentDate } from "../text/formatDate.ts";
import type { DeadlineContext } from "./context.ts";
import type { RecurrenceRule } from "./deadline.ts";
import { closing } from "./groupPieces.ts";
import type { Mention } from "./mention.ts";
import { isAmended, segmentBefore } from "./wordsBefore.ts";

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
const shareBounds: Refiner = (mentions, text) =>
  mentions.reduce<Mention[]>((done, mention) => {
    const last = done[done.length - 1];
    const isListed =
      last?.kind === "due" &&
      mention.kind === "mentioned" &&
      mention.unit === last.unit &&
      LIST_GAP.test(text.slice(last.end, mention.start));
    done.push(isListed ? { ...mention, kind: "due", firm: last.firm, bound: last.bound } : mention);
    return done;
  }, []);

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
    const isDay = other.kind === "recurring" || (other.date !== null && other.unit === "day");
    if (!isDay || !RECURRING_GAP.test(text.slice(left.end, right.start))) return null;
    if (other.kind === "start") return null;
    const days = [ruleDayOf(recurring.rule, other), other.ruleDay, recurring.ruleDay];
    const ruleDay = Math.max(...days.map((day) => day ?? 0)) || null;
    const end = closing(text, left.start, right.end);
    return { ...recurring, start: left.start, end, time: recurring.time ?? other.time, ruleDay };
  });

/** “điều chỉnh từ A sang B”, “gia hạn … đến B”: dates before B are old. */
const markReplaced: Refiner = (mentions, text) => {
  const isNew = ({ kind, bound, start }: Mention) =>
    kind === "due" && (bound === "to" || bound === "until") && isAmended(text, start);
  const last = mentions.map(isNew).lastIndexOf(true);
  return mentions.map((mention, index) => {
    const isOld = index < last && mention.date !== null && mention.kind !== "status" && isAmendedAt(text, mention);
    return isOld ? { ...mention, kind: "replaced", basis: "thời hạn cũ, đã được thay" } : mention;
  });
};

/** The change is spoken of before the date, or the date stands between brackets in it. */
function isAmendedAt(text: string, { start, end }: Mention): boolean {
  return isAmended(text, start) || isAmended(text, end + 40);
}

const OLDEST_DUE_DAYS = 60;

/** “đã hoàn thành trước …”: told, not ordered. */
const DONE = /(?:^|[ ,])đã(?: [^\s;]+){0,12} ?$/u;

/** A date well before the paper cannot be its deadline: it says how things stood. */
const dropPast: Refiner = (mentions, text, { base }) =>
  mentions.map((mention) => {
    const { kind, date, bound } = mention;
    if (date === null || date >= base || (kind !== "due" && kind !== "mentioned")) return mention;
    const isTold =
      kind === "mentioned" ||
      bound === "until" ||
      bound === "at" ||
      date < addDays(base, -OLDEST_DUE_DAYS) ||
      DONE.test(segmentBefore(text, mention.start));
    if (isTold) return { ...mention, kind: "status", basis: "ngày đã qua trước ngày của văn bản" };
    const issues = [
      ...mention.issues,
      { code: "uncertain-reading", text: text.slice(mention.start, mention.end) } as const,
    ];
    return { ...mention, confidence: 0.5, basis: `${mention.basis}; ngày đã qua khi ra văn bản`, issues };
  });

const FAR_DAYS = 270;
const SURE = 0.75;

/** Readings that a person should confirm carry an issue; a yearless date far ahead may be a past one. */
const markDoubts: Refiner = (mentions, text, { base }) =>
  mentions.map((mention) => {
    const { kind, date, said, issues } = mention;
    if (kind !== "due" || date === null) return mention;
    const isFar = said === "month" && date > addDays(base, FAR_DAYS);
    const confidence = isFar ? Math.min(0.6, mention.confidence) : mention.confidence;
    if (confidence >= SURE || issues.length > 0) return mention;
    const words = text.slice(mention.start, mention.end);
    return { ...mention, confidence, issues: [{ code: "uncertain-reading", text: words }] };
  });

const MEETING = /họp|hội nghị/u;
const DAYS_BEFORE = /(\d{1,2}) (ngày(?: làm việc)?)(?= trước|$)/u;

/** “trước cuộc họp 02 ngày”: a day as soon as the coming meeting's is known. */
const dateMeetings: Refiner = (mentions, text, { base, meetingOn, calendar }) =>
  mentions.map((mention) => {
    const words = text.slice(mention.start, mention.end);
    const days =
      mention.kind === "event" && MEETING.test(words) && /trước/u.test(words) ? DAYS_BEFORE.exec(words) : null;
    if (!days || meetingOn === null || meetingOn <= base) return mention;
    const count = Number(days[1]);
    const date = days[2] === "ngày" ? addDays(meetingOn, -count) : subtractWorkingDays(meetingOn, count, calendar);
    return {
      ...mention,
      kind: "due",
      date,
      from: date,
      said: "year",
      confidence: 0.7,
      basis: `${days[0]} trước cuộc họp ngày ${documentDate(meetingOn)}`,
    };
  });

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

/**
 * Order matters: ranges before recurrence (“từ ngày 1 đến ngày 5 hằng tháng”), both before what is old, past or a target.
 * Recurrence twice: “trước ngày 15/6 và ngày 15/12 hằng năm” joins from the right.
 */
export const REFINERS: readonly Refiner[] = [
  mergeRanges,
  shareBounds,
  mergeRecurring,
  mergeRecurring,
  markReplaced,
  dateMeetings,
  dropPast,
  markDoubts,
  markTargets,
];
