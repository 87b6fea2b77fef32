import { addDays, type IsoDate, mondayOf, weekdayOf } from "../calendar/isoDate.ts";
import { type Anchor, findAnchor } from "./anchors.ts";
import type { DeadlineContext } from "./context.ts";
import { eventEnd } from "./eventEnd.ts";
import type {
  BoundMeaning,
  DayMeaning,
  DurationMeaning,
  PeriodMeaning,
  Piece,
  RecurringMeaning,
  WeekdayMeaning,
} from "./meaning.ts";
import type { Mention, MentionKind } from "./mention.ts";
import { endOf } from "./resolve.ts";

/** The pieces round a core: “chậm nhất” “17 giờ” “thứ Sáu”, *ngày 24/10*. */
interface Group {
  readonly start: number;
  readonly end: number;
  readonly core: Piece;
  readonly bounds: readonly BoundMeaning[];
  readonly time: string | null;
  readonly weekday: WeekdayMeaning | null;
  /** Words before the group, where nothing binds it: “hoàn thành”, “Thời hạn:”. */
  readonly announced: boolean;
}

const BESIDE = /^[ ,(:]{0,3}(?:(?:là|ngày|các|của|vào) )?$/;
const AFTER = /^ ?[,(]? ?$/;
const MAX_PREFIX = 6;
/** Words that make a bare date or period a due date. */
const ANNOUNCES =
  /(?:(?:thời )?hạn(?: hoàn thành| thực hiện| báo cáo| gửi| trình| xong)?|thời gian(?: hoàn thành| thực hiện| báo cáo| gửi)?|tiến độ(?: hoàn thành| thực hiện)?|hoàn thành|hoàn tất|xong|kết thúc|khởi công|khánh thành|thông xe|bàn giao|nghiệm thu|hợp long|khai trương)(?: là)? ?[:(]? ?$/u;

const NOTHING = {
  date: null,
  from: null,
  time: null,
  rule: null,
  ruleDay: null,
  soft: false,
  firm: false,
  target: null,
  said: "none",
  basis: "",
  confidence: 0.9,
  issues: [],
} as const;

/** Binds times to the words round them; mentions come in order, on offsets of the folded text. */
export function groupPieces(text: string, pieces: readonly Piece[], context: DeadlineContext): readonly Mention[] {
  const mentions: Mention[] = [];
  let reached = 0;
  let index = 0;
  while (index < pieces.length) {
    const next = mentionAt(text, pieces, index, reached, context);
    if (next) {
      mentions.push(next.mention);
      reached = next.mention.end;
    }
    index = Math.max(index + 1, next?.index ?? 0);
    while (index < pieces.length && (pieces[index]?.start ?? 0) < reached) index++;
  }
  return mentions;
}

interface Step {
  readonly mention: Mention;
  /** Of the first piece not looked at yet. */
  readonly index: number;
}

function mentionAt(
  text: string,
  pieces: readonly Piece[],
  index: number,
  reached: number,
  context: DeadlineContext,
): Step | null {
  const piece = pieces[index];
  if (!piece) return null;
  const { start, end, meaning } = piece;
  if (meaning.type === "urgency")
    return {
      mention: { ...NOTHING, kind: "urgent", start, end, basis: "có từ chỉ sự khẩn trương, không có ngày" },
      index,
    };
  if (meaning.type === "event") {
    const stop = eventEnd(text, start, end, pieces, index);
    return { mention: { ...NOTHING, kind: "event", start, end: stop, basis: "chờ một sự kiện, chưa có ngày" }, index };
  }
  const group = groupAt(text, pieces, index, reached);
  const mention = group && readGroup(text, group, context, pieces, index);
  return mention && { mention, index };
}

const CORES = new Set(["day", "period", "duration", "recurring", "weekday"]);

function groupAt(text: string, pieces: readonly Piece[], index: number, reached: number): Group | null {
  const core = pieces[index];
  if (!core || !CORES.has(core.meaning.type)) return null;
  if (core.meaning.type === "weekday" && leadsToDay(text, pieces, index)) return null;
  const bounds: BoundMeaning[] = [];
  let { start } = core;
  let time: string | null = null;
  let weekday: WeekdayMeaning | null = null;
  for (let before = index - 1; before >= Math.max(0, index - MAX_PREFIX); before--) {
    const piece = pieces[before];
    if (!piece || piece.start < reached || !BESIDE.test(text.slice(piece.end, start))) break;
    const { meaning } = piece;
    if (meaning.type === "bound") bounds.unshift(meaning);
    else if (meaning.type === "clock" && bounds.length === 0) time ??= meaning.time;
    else if (meaning.type === "weekday" && bounds.length === 0 && core.meaning.type === "day") weekday = meaning;
    else break;
    start = piece.start;
  }
  const tail = tailOf(text, pieces, index);
  const announced = ANNOUNCES.test(text.slice(Math.max(0, start - 40), start));
  return {
    start,
    end: tail.end,
    core,
    bounds: [...bounds, ...tail.bounds],
    time: time ?? tail.time,
    weekday: weekday ?? tail.weekday,
    announced,
  };
}

/** “thứ Sáu, ngày 24/10”: the weekday only says more of the day that follows. */
function leadsToDay(text: string, pieces: readonly Piece[], index: number): boolean {
  const [piece, next] = [pieces[index], pieces[index + 1]];
  return Boolean(piece && next && next.meaning.type === "day" && BESIDE.test(text.slice(piece.end, next.start)));
}

/** What follows a day: “ngày 24/10 (thứ Sáu)”, “ngày 24/10, trước 17 giờ”. */
function tailOf(
  text: string,
  pieces: readonly Piece[],
  index: number,
): Pick<Group, "end" | "time" | "weekday" | "bounds"> {
  const core = pieces[index];
  const nothing = { end: core?.end ?? 0, time: null, weekday: null, bounds: [] };
  const [next, afterNext, third] = [pieces[index + 1], pieces[index + 2], pieces[index + 3]];
  if (!core || !next || core.meaning.type !== "day" || !AFTER.test(text.slice(core.end, next.start))) return nothing;
  if (next.meaning.type === "weekday") {
    const end = text[next.end] === ")" && text.slice(core.end, next.start).includes("(") ? next.end + 1 : next.end;
    return { ...nothing, end, weekday: next.meaning };
  }
  const isTime =
    afterNext?.meaning.type === "clock" && afterNext.meaning.time !== null && next.meaning.type === "bound";
  if (!isTime || !AFTER.test(text.slice(next.end, afterNext.start))) return nothing;
  if (third && CORES.has(third.meaning.type) && BESIDE.test(text.slice(afterNext.end, third.start))) return nothing;
  return { ...nothing, end: afterNext.end, time: afterNext.meaning.type === "clock" ? afterNext.meaning.time : null };
}

function readGroup(
  text: string,
  group: Group,
  context: DeadlineContext,
  pieces: readonly Piece[],
  index: number,
): Mention | null {
  const { meaning } = group.core;
  switch (meaning.type) {
    case "day":
      return readDay(text, group, meaning);
    case "period":
      return readPeriod(group, meaning);
    case "weekday":
      return readWeekday(group, meaning, context);
    case "recurring":
      return readRecurring(group, meaning);
    case "duration":
      return readDuration(text, group, meaning, context, findAnchor(text, pieces, index, context));
    default:
      return null;
  }
}

/** What the words before a date make of it. */
function kindOf({ bounds, announced }: Group, isRange: boolean, standsAlone: boolean): MentionKind | null {
  const roles = bounds.map(({ role }) => role);
  if (roles.includes("instead")) return "replaced";
  if (roles.includes("as-of")) return "status";
  if (roles[0] === "from" && !isRange) return "start";
  if (roles.length > 0) return "due";
  if (!standsAlone && !announced) return null;
  return announced ? "due" : "mentioned";
}

function frame({ start, end, bounds, time }: Group): Mention {
  const firm = bounds.some((bound) => bound.firm);
  const target = bounds.some(({ role }) => role === "to") ? "to" : bounds.some(({ closes }) => closes) ? "until" : null;
  return { ...NOTHING, kind: "mentioned", start, end, time, firm, target };
}

function readDay(text: string, group: Group, day: DayMeaning): Mention | null {
  const kind = kindOf(group, day.isRange, day.standsAlone);
  if (!kind) return null;
  const written = text.slice(group.start, group.end);
  if (day.date === null) {
    const issues = [{ code: "impossible-day", text: written }] as const;
    return { ...frame(group), kind: "impossible", said: day.said, basis: `ngày không tồn tại: “${written}”`, issues };
  }
  const disagrees = group.weekday !== null && group.weekday.weekday !== weekdayOf(day.date);
  const confidence = { year: 0.97, month: 0.88, day: 0.7 }[day.said] - (disagrees ? 0.4 : 0);
  const issues = disagrees ? [{ code: "uncertain-reading", text: written } as const] : [];
  const basis = disagrees ? `${day.basis}; thứ ghi trong văn bản không khớp với ngày` : day.basis;
  return { ...frame(group), kind, date: day.date, from: day.date, said: day.said, basis, confidence, issues };
}

function readPeriod(group: Group, period: PeriodMeaning): Mention | null {
  const kind = kindOf(group, period.isRange, true);
  if (!kind) return null;
  const before =
    group.bounds.some(({ role }) => role === "before") &&
    period.due === period.last &&
    !period.review &&
    !/^ngày cuối của cuối/.test(period.basis);
  const date = before ? addDays(period.first, -1) : period.due;
  const basis = before ? `trước kỳ này: ${period.basis}` : period.basis;
  const confidence = (period.yearSaid ? 0.95 : 0.87) - (period.review ? 0.25 : 0);
  return {
    ...frame(group),
    kind,
    date,
    from: period.first,
    said: period.yearSaid ? "year" : "month",
    basis,
    confidence,
  };
}

function readWeekday(group: Group, { weekday, date }: WeekdayMeaning, { base }: DeadlineContext): Mention | null {
  if (group.bounds.length === 0 && !date && group.start === group.core.start) return null;
  const monday = mondayOf(base);
  const coming: IsoDate = addDays(monday, weekday - 1 + (weekdayOf(base) > weekday ? 7 : 0));
  const kind = kindOf(group, false, date !== null) ?? "due";
  return {
    ...frame(group),
    kind: kind === "mentioned" ? "due" : kind,
    date: date ?? coming,
    from: date ?? coming,
    said: "weekday",
    basis: "thứ trong tuần, tính từ ngày của văn bản",
    confidence: 0.75,
  };
}

function readRecurring(group: Group, { rule, review }: RecurringMeaning): Mention {
  return { ...frame(group), kind: "recurring", rule, basis: "công việc lặp lại", confidence: review ? 0.6 : 0.92 };
}

function readDuration(
  text: string,
  group: Group,
  duration: DurationMeaning,
  context: DeadlineContext,
  anchor: Anchor | null,
): Mention | null {
  const isBound = group.bounds.some(({ role, firm }) => role === "by" || role === "to" || (role === "from" && !firm));
  if (!anchor && !isBound && !duration.fromNow && !group.announced) return null;
  const end = anchor?.end ?? group.end;
  if (anchor && anchor.date === null)
    return { ...frame(group), end, kind: "event", time: null, basis: "tính từ một sự kiện chưa có ngày" };
  if (group.bounds.some(({ role }) => role === "before") && !anchor) return null;
  const from = anchor?.date ?? context.base;
  const date = endOf(duration, from, context);
  if (!date) return null;
  const unit = duration.unit === "working-day" ? "ngày làm việc" : "";
  const basis = `${text.slice(group.core.start, group.core.end)} sau ngày ${from}${unit ? ", trừ ngày nghỉ" : ""}`;
  const issues = anchor?.review ? [{ code: "uncertain-reading", text: text.slice(group.start, end) } as const] : [];
  return {
    ...frame(group),
    end,
    kind: "due",
    date,
    from: date,
    said: "year",
    basis,
    confidence: anchor?.review ? 0.6 : 0.9,
    issues,
  };
}
