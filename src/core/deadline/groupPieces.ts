import type { DeadlineContext } from "./context.ts";
import { eventEnd } from "./eventEnd.ts";
import type { BoundMeaning, Meaning, Piece, WeekdayMeaning } from "./meaning.ts";
import { type Mention, mentionOf } from "./mention.ts";
import { readGroup } from "./readGroup.ts";
import { isAmended } from "./wordsBefore.ts";

/** A core with the words round it: “chậm nhất” “17 giờ” “thứ Sáu” *ngày 24/10*. */
export interface Group {
  readonly start: number;
  readonly end: number;
  /** Index of the core among the pieces. */
  readonly index: number;
  readonly core: Piece;
  /** As written, the leftmost first. */
  readonly bounds: readonly BoundMeaning[];
  readonly time: string | null;
  readonly weekday: WeekdayMeaning | null;
}

/** Between a word and the time it binds: “chậm nhất là ngày …”, “trước thứ Sáu (24/10)”. */
const BESIDE = /^[ ,(:]{0,3}(?:(?:là|ngày|các|của|vào|và|cuối|tuần) ){0,2}$/;
const AFTER = /^ ?[,(]? ?$/;
const MAX_PREFIX = 6;
const CORES: ReadonlySet<Meaning["type"]> = new Set(["day", "period", "duration", "recurring", "weekday"]);

/** Binds times to the words round them; mentions come in order, on offsets of the folded text. */
export function groupPieces(text: string, pieces: readonly Piece[], context: DeadlineContext): readonly Mention[] {
  const mentions: Mention[] = [];
  let reached = 0;
  pieces.forEach((piece, index) => {
    if (piece.start < reached) return;
    const mention = mentionAt(text, pieces, index, reached, context);
    if (!mention) return;
    mentions.push(mention);
    reached = mention.end;
  });
  return mentions;
}

function mentionAt(
  text: string,
  pieces: readonly Piece[],
  index: number,
  reached: number,
  context: DeadlineContext,
): Mention | null {
  const piece = pieces[index];
  if (!piece) return null;
  const { start, end, meaning } = piece;
  if (meaning.type === "urgency")
    return mentionOf({ kind: "urgent", start, end, basis: "có từ chỉ sự khẩn trương, không có ngày" });
  if (meaning.type === "event")
    return mentionOf({
      kind: "event",
      start,
      end: eventEnd(text, pieces, index),
      basis: "chờ một sự kiện, chưa có ngày",
    });
  const group = groupAt(text, pieces, index, reached);
  return group && readGroup(text, pieces, group, context);
}

function groupAt(text: string, pieces: readonly Piece[], index: number, reached: number): Group | null {
  const core = pieces[index];
  if (!core || !CORES.has(core.meaning.type) || leadsToDay(text, pieces, index)) return null;
  const bounds: BoundMeaning[] = [];
  let { start } = core;
  let time: string | null = null;
  let weekday: WeekdayMeaning | null = null;
  for (let at = index - 1; at >= Math.max(0, index - MAX_PREFIX); at--) {
    const piece = pieces[at];
    if (!piece || piece.start < reached || !BESIDE.test(text.slice(piece.end, start))) break;
    const { meaning } = piece;
    if (meaning.type === "bound" && meaning.role === "to" && !isAmended(text, piece.start)) break;
    if (meaning.type === "bound") bounds.unshift(meaning);
    else if (bounds.length > 0) break;
    else if (meaning.type === "clock") time ??= meaning.time;
    else if (meaning.type === "weekday" && core.meaning.type === "day") weekday = meaning;
    else break;
    start = piece.start;
  }
  const tail = tailOf(text, pieces, index);
  const end = closing(text, start, tail.end);
  bounds.push(...tail.bounds);
  return { start, end, index, core, bounds, time: time ?? tail.time, weekday: weekday ?? tail.weekday };
}

/** “thứ Sáu, ngày 24/10”: the weekday only says more of the day that follows. */
function leadsToDay(text: string, pieces: readonly Piece[], index: number): boolean {
  const [piece, next] = [pieces[index], pieces[index + 1]];
  if (piece?.meaning.type !== "weekday" || next?.meaning.type !== "day") return false;
  return BESIDE.test(text.slice(piece.end, next.start));
}

type Tail = Pick<Group, "end" | "time" | "weekday" | "bounds">;

/** What follows a day: “ngày 24/10 (thứ Sáu)”, “ngày 24/10, trước 17 giờ”. */
function tailOf(text: string, pieces: readonly Piece[], index: number): Tail {
  const [core, next, clock, beyond] = pieces.slice(index, index + 4);
  const nothing: Tail = { end: core?.end ?? 0, time: null, weekday: null, bounds: [] };
  const takesTime = core?.meaning.type === "day" || core?.meaning.type === "recurring";
  if (!core || !takesTime || !next || !AFTER.test(text.slice(core.end, next.start))) return nothing;
  if (next.meaning.type === "weekday" && core.meaning.type === "day")
    return { ...nothing, end: next.end, weekday: next.meaning };
  if (next.meaning.type !== "bound" || clock?.meaning.type !== "clock" || clock.meaning.time === null) return nothing;
  if (!AFTER.test(text.slice(next.end, clock.start))) return nothing;
  const isOthers =
    beyond !== undefined && CORES.has(beyond.meaning.type) && BESIDE.test(text.slice(clock.end, beyond.start));
  return isOthers ? nothing : { ...nothing, end: clock.end, time: clock.meaning.time, bounds: [next.meaning] };
}

/** Takes in the bracket that closes one opened inside. */
export function closing(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  return text[end] === ")" && words.lastIndexOf("(") > words.lastIndexOf(")") ? end + 1 : end;
}
