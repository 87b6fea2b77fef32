import type { Clause } from "./agencyNames.ts";
import { agenciesAt } from "./findAgencies.ts";
import { firstWords, opens } from "./firstWords.ts";
import { isAttendance, isFormula } from "./formulas.ts";
import { begins, listed, phraseEnd, phrases } from "./phrases.ts";
import { looksBack, looksForward, verbEnd } from "./predicates.ts";
import { type ClauseReading, readClause } from "./readClause.ts";
import { helpersAt } from "./supports.ts";
import type { Word } from "./words.ts";

/** A sentence or half-sentence of an item, and what it says of who is to act. */
export interface Segment {
  readonly clause: Clause;
  /** Offsets in the item's text, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly reading: ClauseReading;
  /** Begins a sentence. */
  readonly opens: boolean;
}

const ABBREVIATIONS = phrases(listed("tp|ts|ths|gs|pgs|kt|tl|tm|q|bs|ks|đ"));
const STRONG = phrases(listed("có trách nhiệm|chịu trách nhiệm|khẩn trương|chủ trì|chủ động|tham mưu|tập trung|phải"));

const TOLD: ClauseReading = {
  leads: [],
  how: null,
  order: null,
  taskFrom: 0,
  isTelling: true,
  isDecision: false,
  startsWithVerb: false,
  blamed: [],
};

/** What the head of a sentence makes of all its halves. */
type Said = "formula" | "past" | "done" | "nothing";

const DONE = /(?:^|\s)đã(?! (?:hứa|cam kết|đề nghị|kiến nghị|hẹn|xin|được giao))(?!\p{L})/iu;

/** “Sở A đã điều …; UBND xã B di dời 64 hộ”: the halves behind what was done tell on, unless they look forward. */
function tellsOn({ words }: Clause, { how, taskFrom }: ClauseReading): boolean {
  return how === "subject" && !looksForward(words, taskFrom);
}

/** “Theo báo cáo của Sở A, …”: what somebody says of how things stand. */
const SOURCES = /^theo (?:báo cáo|số liệu|thống kê|đánh giá|nhận định|tổng hợp) của(?!\p{L})/iu;

const SOURCE_WORDS = firstWords(SOURCES);

function toldBy(sentence: string, words: readonly Word[]): Said {
  if (isFormula(sentence, words)) return "formula";
  if (opens(SOURCE_WORDS, words[0]) && SOURCES.test(sentence)) return "done";
  return looksBack(sentence, words[0]) ? "past" : "nothing";
}

/** In a sentence on what was done, only an order or an urgent word asks for something. */
function isUrged({ words }: Clause, { how, order, leads, taskFrom }: ClauseReading): boolean {
  if ((how === "order" && order !== "chỉ đạo") || how === "label") return true;
  return leads.length > 0 && phraseEnd(STRONG, words, taskFrom) > taskFrom;
}

/** “…, đạt 30% kế hoạch”, “hoàn thành 5/5 nhiệm vụ”, “… nhưng đến nay chưa trình”, “trình UBND tỉnh tại Tờ trình số …”: what came of it. */
const SHARES = /, (?:đạt|bằng|chiếm) \d[\d.,]* ?%/iu;
const RESULTS =
  /(?:hoàn thành|giải quyết|thực hiện) \d+\/\d+ (?:nhiệm vụ|việc|hồ sơ|nội dung)|nhưng (?:đến nay |hiện |vẫn ){0,2}(?:chưa|không)(?!\p{L})|(?:trình|báo cáo) (?:UBND|Chủ tịch|HĐND|Chính phủ|Thủ tướng|Bộ)[^,;.]{0,30} tại (?:Tờ trình|Báo cáo|Công văn) số/iu;
const MAY_RESULT = /%|\d\/\d|nhưng|tại /i;

/** An agency at the head, then what came of it. */
function showsResult({ text, words }: Clause, { how, taskFrom }: ClauseReading): boolean {
  if (how !== "subject") return false;
  const said = text.slice(words[0]?.start ?? 0, words[words.length - 1]?.end ?? 0);
  if (!MAY_RESULT.test(said)) return false;
  const isShown = RESULTS.test(said) || (SHARES.test(said) && !looksForward(words, taskFrom));
  const from = words[taskFrom]?.start ?? 0;
  return isShown && !URGED.test(text.slice(from, from + 40));
}

const URGED = /^(?:phải|cần|phấn đấu|bảo đảm|đảm bảo|khẩn trương|tập trung|có trách nhiệm)(?! trình)(?!\p{L})/iu;

/** Sentences and half-sentences; brackets are never cut. A number of a title (“TP.”) ends no sentence. */
export function segmentsOf(clause: Clause, heir: boolean): Segment[] {
  const segments: Segment[] = [];
  const { words } = clause;
  let depth = 0;
  let start = 0;
  let begun = true;
  let lead = heir;
  let said: Said = "nothing";
  const push = (end: number, nextOpens: boolean) => {
    const part = start === 0 && end === words.length ? words : words.slice(start, end);
    const first = part[0];
    const last = part[part.length - 1];
    if (first && last) {
      const sub = { text: clause.text, words: part };
      if (begun) said = toldBy(clause.text.slice(first.start, last.end), part);
      const read = said === "formula" ? TOLD : readClause(sub, lead && !(begun && !heir));
      const isTold =
        (said === "past" && !isUrged(sub, read)) || (said === "done" && tellsOn(sub, read)) || showsResult(sub, read);
      const reading = isTold ? TOLD : read;
      if (said === "formula" && !isAttendance(clause.text.slice(first.start, last.end))) said = "nothing";
      if (said === "nothing" && reading.isTelling && DONE.test(clause.text.slice(first.start, last.end))) said = "done";
      segments.push({ clause: sub, from: first.start, to: last.end, reading, opens: begun });
      lead = heir || reading.leads.length > 0 || (lead && !nextOpens);
    }
    start = end;
    begun = nextOpens;
  };
  for (let i = 0; i < words.length; i++) {
    const key = words[i]?.key;
    if (key === "(") depth++;
    if (key === ")") depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (key === ";") {
      if (!isListing(clause, start, i)) push(i + 1, false);
    } else if (key === "." && endsSentence(words, i)) push(i + 1, true);
    else if (key === "," && startsNewJob(clause, start, i + 1)) push(i + 1, false);
  }
  push(words.length, true);
  return segments;
}

/** “Yêu cầu thủ trưởng các sở; chủ tịch UBND các xã …”: a semicolon inside the list of those ordered. */
function isListing(clause: Clause, start: number, at: number): boolean {
  if (at - start > LONGEST_LIST) return false;
  if (begins(PERSONS, clause.words[start]) || clause.words[start + 1]?.key === "đồng") {
    if ((agenciesAt(clause, start)?.end ?? at) > at + 1) return true;
  }
  if (!agenciesAt(clause, at + 1)) return false;
  if (HELP_LABEL.test(clause.text.slice(clause.words[start]?.start ?? 0, clause.words[at]?.start ?? 0))) return true;
  const { how } = readClause({ text: clause.text, words: clause.words.slice(start, at) }, false);
  return how === "remark" || (how === "bare" && clause.words[at - 1]?.key !== ":");
}

const HELP_LABEL = /phối hợp\s*:[^.:]{0,300}$/iu;

function endsSentence(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next?.key === "/" || (next?.isWord && !next.isCapital)) return false;
  return !begins(ABBREVIATIONS, words[at - 1]);
}

/** “, đồng thời …”; “, Sở B có trách nhiệm …”. */
function startsNewJob(clause: Clause, start: number, at: number): boolean {
  const { words } = clause;
  if (words[at]?.key === "đồng" && words[at + 1]?.key === "thời") return true;
  if (words[at]?.key === "giao") return handsOver(clause, start, at);
  if (words[at]?.key === "các") return isAnswerableGroup(clause, start, at);
  if (!words[at]?.isCapital && !begins(PERSONS, words[at])) return false;
  if (helpersAt(clause, at)) return hasLead(clause, start, at - 1) && !isInList(clause, start, at, at + 1);
  const sub = { text: clause.text, words: words.slice(at, at + 24) };
  const { how, taskFrom, leads } = readClause(sub, false);
  const isShort =
    (how === "anaphora" || (how === "unknown" && CAPITALS.test(leads[0]?.name ?? ""))) &&
    sub.words[taskFrom]?.isCapital === false;
  if ((how !== "subject" && !isShort) || !hasLead(clause, start, at - 1)) return false;
  if (isAnswerable(sub.words, taskFrom) || (leads[0]?.shape === "body" && isMereWatch(sub.words, taskFrom)))
    return false;
  const isStrong = phraseEnd(STRONG, sub.words, taskFrom) > taskFrom;
  return isStrong
    ? !isInList(clause, start, at, at + 1)
    : verbEnd(sub.words, taskFrom) > taskFrom && !isInList(clause, start, at, at - 1);
}

/** “CDC”, “VNPT Sông Hạ”: a body by its letters. */
const CAPITALS = /^\p{Lu}{2,}(?!\p{Ll})/u;

/** “Trường Mầm non sửa mái che, | giao kế toán phường hướng dẫn”: a government, a committee or a project board may do so itself. */
function handsOver(clause: Clause, start: number, at: number): boolean {
  const { text, words } = clause;
  const next = readClause({ text, words: words.slice(at, at + 24) }, false);
  if (next.how !== "order" || next.leads.length === 0) return false;
  const { leads } = readClause({ text, words: words.slice(start, Math.min(at - 1, start + LONGEST_LIST)) }, false);
  return leads.length > 0 && !leads.some(({ name }) => HANDS_OVER.test(name));
}

const HANDS_OVER = /^(?:các |mỗi )?(?:UBND|Ủy ban nhân dân|Đảng ủy|Ban |Sở |Bộ |Thường trực|Tổ |Hội đồng|chủ đầu tư)/iu;

const BOUND = phrases(listed("có trách nhiệm|chịu trách nhiệm"));

/** “Sở A lập đề án, | các sở: B, C có trách nhiệm cử cán bộ tham gia”: a group written small, where its duty is said outright. */
function isAnswerableGroup(clause: Clause, start: number, at: number): boolean {
  const words = clause.words.slice(at, at + LONGEST_LIST);
  if (!words.some((_, i) => phraseEnd(BOUND, words, i) > i)) return false;
  const { how, taskFrom } = readClause({ text: clause.text, words }, false);
  if (how !== "subject" || phraseEnd(BOUND, words, taskFrom) === taskFrom || isAnswerable(words, taskFrom))
    return false;
  return hasLead(clause, start, at - 1) && !isInList(clause, start, at, at + 1);
}

/** “, Bộ trưởng chịu trách nhiệm trước Thủ tướng nếu chậm”: belongs to the job before. */
function isAnswerable(words: readonly Word[], at: number): boolean {
  const [first, second, third, fourth] = words.slice(at, at + 4).map(({ key }) => key);
  return first === "chịu" && second === "trách" && third === "nhiệm" && fourth === "trước";
}

const WATCHES = phrases(listed("theo dõi|giám sát|chứng kiến|đôn đốc|theo dõi, đôn đốc|đôn đốc, theo dõi"));

/** “…, Phòng A theo dõi.”: looks on at the job before. */
function isMereWatch(words: readonly Word[], at: number): boolean {
  const end = phraseEnd(WATCHES, words, at);
  return end > at && (words[end] === undefined || words[end]?.key === "." || words[end]?.key === ";");
}

const LONGEST_LIST = 60;

function hasLead({ text, words }: Clause, from: number, to: number): boolean {
  return readClause({ text, words: words.slice(from, Math.min(to, from + LONGEST_LIST)) }, false).leads.length > 0;
}

/** Does the comma before word `at` stand in a list of agencies, one that reaches word `end`? */
function isInList(clause: Clause, start: number, at: number, end: number): boolean {
  for (let i = Math.max(start, at - LONGEST_LIST); i < at - 1; i++) {
    const list = beginsCapital(clause.words, i) ? agenciesAt(clause, i) : null;
    if (list && list.end >= end) return true;
    if (list) i = list.end - 1;
  }
  return false;
}

const PERSONS = phrases(["đồng", "đ/c", "ông", "bà"]);

/** Words written small with which a list may begin. */
const OPENS_LIST = phrases(["các", "đồng", "đ/c", "ông", "bà"]);

function beginsCapital(words: readonly Word[], at: number): boolean {
  return words[at]?.isCapital === true || begins(OPENS_LIST, words[at]);
}
