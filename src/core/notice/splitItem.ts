import type { Clause, Mention } from "./agencyNames.ts";
import { type DueKind, isDated, isDue } from "./dueKind.ts";
import { halvesOf } from "./halves.ts";
import { isAllOf, isInCharge, isShortOf, joinersOf, sharesJob } from "./joiners.ts";
import { partsOf } from "./mentionLists.ts";
import { isMerelyDoing } from "./merelyDoing.ts";
import { listed, phraseEnd, phrases } from "./phrases.ts";
import { COMPLETIONS } from "./predicateLexicon.ts";
import { conditionEnd, openersEnd, verbEnd } from "./predicates.ts";
import type { ClauseReading } from "./readClause.ts";
import { demandEnd } from "./rebukes.ts";
import { type Segment, segmentsOf } from "./segments.ts";
import { helpersAt, supportsOf } from "./supports.ts";

/** A piece of an item: offsets in the item's text, 0-based, end exclusive. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** One assignment found in an item. */
export interface Assignment {
  readonly pieces: Piece[];
  leads: readonly Mention[];
  how: ClauseReading["how"];
  readonly supports: Mention[];
  /** Offset from which the item tells what to do. */
  readonly taskAt: number;
  /** Where its agencies are named. */
  readonly named: readonly Piece[];
  /** Has a verb or a lead: something is to be done. */
  isTask: boolean;
}

/**
 * The assignments of one item, in order. A new one begins with a new lead, or where one lead gets a second job and both state when they are due.
 * @param heir a lead is inherited @param dueOf states whether a piece says when it is due
 */
export function splitItem(clause: Clause, heir: boolean, dueOf: (piece: Piece) => DueKind): Assignment[] {
  const done: Assignment[] = [];
  let current: Assignment | null = null;
  let before: Piece[] = [];
  let reports = false;
  let blamed: readonly Mention[] = [];
  const segments: Segment[] = [];
  for (const segment of segmentsOf(clause, heir)) segments.push(...halvesOf(segment, dueOf));
  for (const [at, segment] of segments.entries()) {
    const { reading } = segment;
    if (segment.opens) before = [];
    const piece = { from: segment.from, to: segment.to };
    if (current && isRemark(segment, current)) {
      absorb(current, segment);
      continue;
    }
    if (segment.opens && done.length === 0 && reading.leads.length === 0 && !reading.startsWithVerb) reports = true;
    if (reports && isPraised(segment, dueOf(piece))) continue;
    if (reading.blamed.length > 0) blamed = reading.blamed;
    if (reading.leads.length === 0 && blamed.length > 0 && demandEnd(segment.clause.words, 0) > 0) {
      current = Object.assign(begin(segment, before), { leads: blamed, how: "order" });
      before = [];
      done.push(current);
      continue;
    }
    const joiners = current && current.leads.length > 0 ? joinersOf(segment, current.leads) : null;
    if (current && joiners) {
      absorb(current, segment);
      current.supports.push(...joiners);
      continue;
    }
    if (current && sharesJob(current, segment)) {
      absorb(current, segment);
      current.supports.push(...reading.leads);
      continue;
    }
    if (current && (isInCharge(segment, current.leads) || goesOn(current, segment, dueOf))) {
      absorb(current, segment);
      continue;
    }
    if (current && current.leads.length > 0 && !segment.opens && isEach(segment, current)) {
      absorb(current, segment);
      continue;
    }
    if (reading.leads.length > 0 && reading.how !== "bare") {
      current = begin(segment, before);
      before = [];
      done.push(current);
      continue;
    }
    if (reading.isTelling || reading.isDecision) {
      if (segment.opens) current = null;
      if (current) current.pieces.push(piece);
      else before.push(piece);
      continue;
    }
    if (current && !isSecondJob(current, sentenceFrom(segments, at), dueOf)) {
      absorb(current, segment);
      continue;
    }
    const next: Assignment = begin(segment, before);
    if (current) Object.assign(next, { leads: current.leads, how: current.how });
    current = next;
    before = [];
    done.push(current);
  }
  return done;
}

/** “…; mỗi chi bộ nhận giúp một hộ”: how the lead's job is shared out below it, no lead of its own. */
function isEach({ clause, reading, from }: Segment, { pieces }: Assignment): boolean {
  const [lead] = reading.leads;
  const shared = reading.how === "subject" ? /^(?:mỗi|từng) (\p{L}+ \p{L}+)/iu.exec(lead?.name ?? "")?.[1] : undefined;
  return shared !== undefined && clause.text.slice(pieces[0]?.from ?? from, from).includes(` ${shared}`);
}

/** “Cho phép Sở A lùi hạn …; Sở A cam kết …”: in one sentence the same lead goes on, unless both say when. */
function goesOn({ leads, pieces }: Assignment, segment: Segment, dueOf: (piece: Piece) => DueKind): boolean {
  const { opens, reading } = segment;
  if (isAllOf(reading, leads)) return !isDue(dueOf(segment)) || !pieces.some((piece) => isDue(dueOf(piece)));
  if (isShortOf(reading, leads)) return !isDue(dueOf(segment));
  if (opens || leads.length === 0 || reading.leads.length !== leads.length) return false;
  if (reading.leads.some(({ name }, i) => name !== leads[i]?.name)) return false;
  return !isDue(dueOf(segment)) || !pieces.some((piece) => isDue(dueOf(piece)));
}

/** The halves of the sentence that a segment opens; of any other the segment alone. The first is the segment. */
function sentenceFrom(segments: readonly Segment[], at: number): readonly Segment[] {
  if (!segments[at]?.opens) return segments.slice(at, at + 1);
  const next = segments.findIndex(({ opens, reading }, i) => i > at && (opens || reading.leads.length > 0));
  return segments.slice(at, next < 0 ? segments.length : next);
}

const MUST = phrases(listed("phải|cần|khẩn trương|có trách nhiệm|chịu trách nhiệm|tiếp tục|chủ động|tập trung"));
const PRAISE =
  /(?:đủ \d|đạt (?:\d|chỉ tiêu|kế hoạch|yêu cầu|mục tiêu|tỷ lệ)|vượt (?:chỉ tiêu|kế hoạch)|đúng (?:ngày|hạn|kế hoạch|tiến độ)|xong|làm tốt|thực hiện tốt|bài bản|tích cực|kịp thời|nghiêm túc|hiệu quả|nề nếp|quyết liệt|chưa tốt|rất chậm|còn chậm)(?!\p{L})/iu;

/** In a paragraph that began by reporting, “Sở X tham mưu bài bản” goes on reporting. */
function isPraised({ clause, reading, from, to }: Segment, due: DueKind): boolean {
  if (reading.how !== "subject" || due !== "none" || phraseEnd(MUST, clause.words, reading.taskFrom) > reading.taskFrom)
    return false;
  return PRAISE.test(clause.text.slice(from, to));
}

function begin(segment: Segment, before: readonly Piece[]): Assignment {
  const { reading, clause } = segment;
  const { leads, helpers } = partsOf(reading.leads);
  const named = reading.leads[reading.leads.length - 1]?.end ?? reading.taskFrom;
  const supports = [...helpers, ...supportsOf(clause, Math.min(named, reading.taskFrom))];
  return {
    pieces: [...before, { from: segment.from, to: segment.to }],
    leads,
    how: reading.how,
    supports,
    taskAt: clause.words[reading.taskFrom]?.start ?? segment.to,
    named: [...leads, ...supports].map((mention) => placeOf(clause, mention)),
    isTask: leads.length > 0 || reading.startsWithVerb,
  };
}

function placeOf({ words }: Clause, { start, end }: Mention): Piece {
  return { from: words[start]?.start ?? 0, to: words[end - 1]?.end ?? 0 };
}

const ASKS = phrases(listed("đề nghị|yêu cầu|mời|huy động|giao"));

function absorb(current: Assignment, segment: Segment): void {
  const { clause, reading } = segment;
  const opened = openersEnd(clause.words, 0);
  const helpers = helpersAt(clause, opened) ?? helpersAt(clause, phraseEnd(ASKS, clause.words, opened));
  current.pieces.push({ from: segment.from, to: segment.to });
  current.supports.push(...(helpers?.mentions ?? []), ...supportsOf(clause, reading.taskFrom));
  current.isTask ||= reading.startsWithVerb;
  if (current.leads.length === 0 && !helpers) {
    const parts = partsOf(reading.leads);
    current.leads = parts.leads;
    current.supports.push(...parts.helpers);
    current.how = reading.leads.length > 0 ? "remark" : current.how;
  }
}

/** “…; giao Sở Tài chính thực hiện”, “…, Sở Nội vụ phối hợp”: who does the job before, not a job of its own. */
function isRemark({ clause, reading }: Segment, current: Assignment): boolean {
  const { words } = clause;
  if (helpersAt(clause, openersEnd(words, 0))) return true;
  if (reading.leads.length === 0 || current.leads.length > 0) return false;
  if (reading.how === "label" || reading.how === "remark" || reading.how === "bare") return true;
  return isMerelyDoing(clause, reading.taskFrom);
}

/** One lead, a second job: both say when they are due, and the second is no mere ending of the first. */
function isSecondJob(current: Assignment, sentence: readonly Segment[], dueOf: (piece: Piece) => DueKind): boolean {
  const [segment] = sentence;
  if (!segment) return false;
  const { clause, reading } = segment;
  const opened = openersEnd(clause.words, 0);
  const later = conditionEnd(clause, opened);
  const at = later < clause.words.length && verbEnd(clause.words, later) > later ? later : opened;
  const text = clause.text.slice(clause.words[at]?.start ?? 0, segment.to);
  if (!reading.startsWithVerb || COMPLETIONS.test(text.slice(0, 60))) return false;
  if (!sentence.some((half) => isDue(dueOf(half)))) return false;
  const dues = current.pieces.map(dueOf);
  const opener = clause.words[0]?.key;
  const isFurther = clause.words.slice(0, opened).some(({ key }) => key === "đồng");
  return dues.some(isDated) || opener === "ngoài" || (isFurther && dues.includes("urgent"));
}
