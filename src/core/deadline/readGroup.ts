import { addDays, type IsoDate, mondayOf, weekdayOf } from "../calendar/isoDate.ts";
import { documentDate } from "../text/formatDate.ts";
import { anchorBefore, findAnchor } from "./anchors.ts";
import type { DeadlineContext } from "./context.ts";
import type { Group } from "./groupPieces.ts";
import type { DayMeaning, DurationMeaning, PeriodMeaning, Piece, RecurringMeaning, WeekdayMeaning } from "./meaning.ts";
import { type Mention, type MentionKind, mentionOf } from "./mention.ts";
import { endOf } from "./resolve.ts";
import {
  citesPaper,
  isAnnounced,
  isCited,
  isDayOfTask,
  isForetold,
  isLengthAnnounced,
  isMeasured,
  isNegated,
  isPerItem,
  isTimetable,
  segmentBefore,
} from "./wordsBefore.ts";

/** What a time says together with the words that bind it; null when nothing makes it more than a number. */
export function readGroup(
  text: string,
  pieces: readonly Piece[],
  group: Group,
  context: DeadlineContext,
): Mention | null {
  const { meaning } = group.core;
  switch (meaning.type) {
    case "day":
      return readDay(text, group, meaning, context);
    case "period":
      return readPeriod(text, group, meaning);
    case "weekday":
      return readWeekday(text, group, meaning, context);
    case "recurring":
      return readRecurring(group, meaning);
    case "duration":
      return readDuration(text, pieces, group, meaning, context);
    default:
      return null;
  }
}

/** What the words before a time make of it; `alone` says what it is without any. Order matters: the first that fits. */
function kindOf(
  text: string,
  { start, end, bounds }: Group,
  isRange: boolean,
  alone: DayMeaning["alone"],
): MentionKind | null {
  const roles = bounds.map(({ role }) => role);
  if (roles.includes("instead")) return "replaced";
  if (roles.includes("as-of")) return "status";
  if (roles[0] === "from" && !isRange) return "start";
  // What looks at the text comes last: most times are bound, and need no look.
  if (!bounds.some(({ role, firm }) => firm || role === "before") && isForetold(text, start)) return "status";
  if (!bounds.some(({ firm }) => firm) && isNegated(text, start)) return "status";
  if (roles.length > 0) return "due";
  if (isAnnounced(text, start, end)) return "due";
  if (alone === "mentioned" && isCited(text, start)) return "status";
  return alone === "nothing" ? null : alone;
}

function frame({ start, end, bounds, time }: Group): Mention {
  const firm = bounds.some((bound) => bound.firm);
  return mentionOf({ kind: "mentioned", start, end, basis: "", time, bound: boundOf(bounds), firm });
}

/** Order matters: the first that fits. */
function boundOf(bounds: Group["bounds"]): Mention["bound"] {
  if (bounds.some(({ role }) => role === "to")) return "to";
  if (bounds.some(({ closes }) => closes)) return "until";
  if (bounds.some(({ role }) => role === "at")) return "at";
  return bounds.length > 0 ? "other" : "none";
}

const SOON_DAYS = 90;

/** The words before cite a paper, but the day is not over yet. */
function isStillToCome(text: string, { start }: Group, { alone, date }: DayMeaning, base: IsoDate): boolean {
  if (alone !== "mentioned" || date === null || date <= base || date > addDays(base, SOON_DAYS)) return false;
  return citesPaper(text, start);
}

function readDay(text: string, group: Group, day: DayMeaning, { base }: DeadlineContext): Mention | null {
  // “ngày 30” alone is no date, but a recurrence beside it may take it up, as with a weekday.
  const said = kindOf(text, group, day.isRange, day.alone) ?? (day.said === "day" ? "status" : null);
  const kind = said === "status" && isStillToCome(text, group, day, base) ? "mentioned" : said;
  if (!kind) return null;
  const words = text.slice(group.start, group.end);
  if (day.date === null) return kind === "start" || kind === "status" ? null : impossible(group, words);
  const confidence = { year: 0.97, month: 0.88, day: 0.7 }[day.said];
  const mention: Mention = {
    ...frame(group),
    kind,
    date: day.date,
    from: day.date,
    said: day.said,
    basis: day.basis,
    confidence,
  };
  if (!group.weekday || group.weekday.weekday === weekdayOf(day.date)) return mention;
  const basis = `${day.basis}; thứ ghi trong văn bản không khớp với ngày`;
  return { ...mention, basis, confidence: 0.5, issues: [{ code: "uncertain-reading", text: words }] };
}

function impossible(group: Group, words: string): Mention {
  return {
    ...frame(group),
    kind: "impossible",
    basis: "ngày không tồn tại",
    issues: [{ code: "impossible-day", text: words }],
  };
}

/** “trước quý III” ends with the day before; “trước cuối tháng” does not. */
function readPeriod(text: string, group: Group, period: PeriodMeaning): Mention | null {
  const kind = kindOf(text, group, period.isRange, period.alone);
  if (!kind) return null;
  const isBefore = !period.positioned && group.bounds.some(({ role }) => role === "before");
  const date = isBefore ? addDays(period.first, -1) : period.due;
  const basis = isBefore ? `ngày trước ngày đầu kỳ (${period.basis})` : period.basis;
  const confidence = (period.yearSaid ? 0.95 : 0.87) - (period.review ? 0.25 : 0);
  return {
    ...frame(group),
    kind,
    date,
    from: period.first,
    said: period.yearSaid ? "year" : "month",
    unit: "period",
    basis,
    confidence,
  };
}

/** A weekday without its week is the coming one. */
function readWeekday(
  text: string,
  group: Group,
  { weekday, date }: WeekdayMeaning,
  { base }: DeadlineContext,
): Mention | null {
  if (date === null && isTimetable(text, group.start)) return weekdayOnly(group, weekday, base);
  const kind = kindOf(text, group, false, date ? "due" : "nothing") ?? (isDayDue(text, group) ? "due" : null);
  if (!kind) return weekdayOnly(group, weekday, base);
  const day = date ?? comingWeekday(weekday, base);
  const basis = "thứ trong tuần, tính từ ngày của văn bản";
  return { ...frame(group), kind, date: day, from: day, said: "weekday", basis, confidence: 0.75 };
}

function isDayDue(text: string, { start, core, end }: Group): boolean {
  return start < core.start || isDayOfTask(text, start, end);
}

/** Nothing by itself, but a recurrence beside it may take it up: “thứ Hai hằng tuần”. */
function weekdayOnly(group: Group, weekday: number, base: IsoDate): Mention {
  const day = comingWeekday(weekday, base);
  return { ...frame(group), kind: "status", date: day, from: day, said: "weekday", basis: "thứ trong tuần" };
}

function comingWeekday(weekday: number, base: IsoDate): IsoDate {
  return addDays(mondayOf(base), weekday - 1 + (weekdayOf(base) > weekday ? 7 : 0));
}

function readRecurring(group: Group, { rule, review }: RecurringMeaning): Mention {
  return { ...frame(group), kind: "recurring", rule, basis: "công việc lặp lại", confidence: review ? 0.6 : 0.92 };
}

function readDuration(
  text: string,
  pieces: readonly Piece[],
  group: Group,
  duration: DurationMeaning,
  context: DeadlineContext,
): Mention | null {
  const anchor =
    findAnchor(text, pieces, group.index, context) ??
    (isBound(group) ? anchorBefore(segmentBefore(text, group.start), group.end, context) : null);
  const end = anchor?.end ?? group.end;
  if (anchor?.impossible) return impossible({ ...group, end }, text.slice(group.start, end));
  if (anchor && anchor.date === null)
    return { ...frame(group), end, time: null, kind: "event", basis: "tính từ một sự kiện chưa có ngày" };
  if (!anchor && (isPerItem(text, group.end) || !countsFromBase(text, group, duration))) return null;
  const from = anchor?.date ?? context.base;
  const date = endOf(duration, from, context);
  if (!date) return null;
  const words = text.slice(group.core.start, group.core.end);
  const basis = `${words} sau ngày ${documentDate(from)}${duration.unit === "working-day" ? ", không tính ngày nghỉ" : ""}`;
  const issues = anchor?.review ? [{ code: "uncertain-reading", text: text.slice(group.start, end) } as const] : [];
  const confidence = anchor?.review ? 0.6 : 0.9;
  return { ...frame(group), end, kind: "due", date, from: date, said: "year", basis, confidence, issues };
}

function isBound({ bounds }: Group): boolean {
  return bounds.some(({ role }) => role === "by");
}

/** Longer terms are those of projects, leases, permits. */
const MOST_YEARS = 2;

/** A length of time without a beginning: due only when words bind it and it measures no process. */
function countsFromBase(text: string, { start, bounds }: Group, { fromNow, count, unit }: DurationMeaning): boolean {
  const roles = bounds.map(({ role }) => role);
  const isTooLong = unit === "year" && count > MOST_YEARS;
  if (roles.includes("before") || isTooLong || isMeasured(text, start)) return false;
  return fromNow || roles.includes("by") || roles.includes("from") || isLengthAnnounced(text, start);
}
