import { addDays, isoDate } from "../calendar/isoDate.ts";
import { subtractWorkingDays } from "../calendar/workingDays.ts";
import { documentDate } from "../text/formatDate.ts";
import type { Mention } from "./mention.ts";
import { adoptDays, mergeRanges, mergeRecurring, shareBounds } from "./mergeMentions.ts";
import type { Refiner } from "./refiner.ts";
import { isAmended, segmentBefore } from "./wordsBefore.ts";

/** “điều chỉnh từ A sang B”, “gia hạn … đến B”: dates before B are old. */
const markReplaced: Refiner = (mentions, text) => {
  if (mentions.length < 2) return mentions;
  const last = mentions.map((mention) => isNewDate(text, mention)).lastIndexOf(true);
  if (last <= 0) return mentions;
  return mentions.map((mention, index) => {
    const isOld = index < last && mention.date !== null && mention.kind !== "status" && isAmendedAt(text, mention);
    return isOld ? { ...mention, kind: "replaced", basis: "thời hạn cũ, đã được thay" } : mention;
  });
};

function isNewDate(text: string, { kind, bound, start }: Mention): boolean {
  return kind === "due" && (bound === "to" || bound === "until") && isAmended(text, start);
}

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

/** A bare day still to come binds a clause that has no other, but a person should look. */
const promoteBare: Refiner = (mentions) => {
  if (mentions.some(({ kind }) => kind === "due" || kind === "impossible")) return mentions;
  return mentions.map((mention) => {
    const isDay = mention.kind === "mentioned" && mention.unit === "day" && mention.said !== "day";
    return isDay ? { ...mention, kind: "due", confidence: 0.6 } : mention;
  });
};

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
const dateMeetings: Refiner = (mentions, text, { base, meetingOn, calendar }) => {
  if (!hasEvent(mentions)) return mentions;
  return mentions.map((mention) => {
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
};

function hasEvent(mentions: readonly Mention[]): boolean {
  return mentions.some(({ kind }) => kind === "event");
}

const DAY_IN_BRACKET = /^trước .{2,60}\((?:ngày )?(\d{1,2})\/(\d{1,2})\/(\d{4})\)?$/u;

/** “trước ngày khai giảng (05/9/2025)”: the occasion says which day it is. */
const dateOccasions: Refiner = (mentions, text) => {
  if (!hasEvent(mentions)) return mentions;
  return mentions.map((mention) => {
    const day = mention.kind === "event" ? DAY_IN_BRACKET.exec(text.slice(mention.start, mention.end)) : null;
    const date = day && isoDate(Number(day[3]), Number(day[2]), Number(day[1]));
    return date
      ? {
          ...mention,
          kind: "due",
          date,
          from: date,
          said: "year",
          bound: "other",
          basis: "ngày của sự kiện ghi trong ngoặc",
        }
      : mention;
  });
};

const SEGMENT = /[;]|\.(?= |$)/g;
const TARGET = /phấn đấu|cố gắng|nỗ lực|quyết tâm/g;

/** “phấn đấu”: dates after it in the same part of the sentence are targets, except a later “chậm nhất”. */
const markTargets: Refiner = (mentions, source) => {
  if (source.search(TARGET) < 0) return mentions;
  const marks = [...source.matchAll(TARGET)].map((match) => match.index ?? 0);
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
 * Order matters: ranges before recurrence (“từ ngày 1 đến ngày 5 hằng tháng”), both before what is old, past or a target;
 * what binds for want of anything else comes after the past is gone.
 * Recurrence twice: “trước ngày 15/6 và ngày 15/12 hằng năm” joins from the right.
 */
export const REFINERS: readonly Refiner[] = [
  mergeRanges,
  shareBounds,
  mergeRecurring,
  mergeRecurring,
  adoptDays,
  markReplaced,
  dateMeetings,
  dateOccasions,
  dropPast,
  promoteBare,
  markDoubts,
  markTargets,
];
