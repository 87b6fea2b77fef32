import type { Clause } from "./agencyNames.ts";
import { goesOnTelling } from "./behindStatement.ts";
import { type Found, mayOrder, orderAt, subjectAt } from "./clauseLeads.ts";
import { agenciesAt } from "./findAgencies.ts";
import { firstWords, opens } from "./firstWords.ts";
import { labelAt, mayLabel, provided } from "./leadLabels.ts";
import { begins, listed, phraseEnd, phrases } from "./phrases.ts";
import * as lexicon from "./predicateLexicon.ts";
import {
  adverbEnd,
  decidesAt,
  isAgentAt,
  isCircumstanceAt,
  looksForward,
  openersEnd,
  predicateAt,
  verbEnd,
} from "./predicates.ts";
import type { Word } from "./words.ts";

/** Does a task begin at word `at`, with its verb or with who helps? */
export function beginsVerb(clause: Clause, at: number): boolean {
  const { words } = clause;
  if (at >= words.length) return false;
  if (words[at]?.key === "cùng") {
    const helpers = agenciesAt(clause, words[at + 1]?.key === "với" ? at + 2 : at + 1);
    return helpers !== null && predicateAt(words, helpers.end) === "task";
  }
  if (isCircumstanceAt(clause, at)) return false;
  return Math.max(verbEnd(words, at), adverbEnd(words, at)) > at && predicateAt(words, at) === "task";
}

/** What a search for a later lead knows of its clause. */
interface Search {
  readonly clause: Clause;
  /** Where it began. */
  readonly from: number;
  readonly hasTask: boolean;
  /** Begins with when or on what occasion. */
  readonly isCircumstance: boolean;
  /** Begins with what it is about, not with what to do. */
  readonly isTopic: boolean;
}

/** An agency or an order that comes after a circumstance, a comma or a colon; or at the very end. */
export function laterLead(clause: Clause, from: number, hasTask: boolean): Found | null {
  const { words } = clause;
  if (opens(ANNOUNCES_WORDS, words[0]) && ANNOUNCES.test(clause.text.slice(words[0]?.start ?? 0))) return null;
  const isCircumstance = isCircumstanceAt(clause, from);
  const isTopic = !beginsVerb(clause, from) || phraseEnd(PAPERS, words, from) > from;
  const search = { clause, from, hasTask, isCircumstance, isTopic };
  const isOpen = words[0]?.key === "riêng" || !(hasTask || isCircumstance);
  const isProvided = (isOpen || isTopic) && !decidesAt(clause, 0);
  let depth = 0;
  for (let i = from; i < words.length; i++) {
    const key = words[i]?.key;
    if (key === "(") depth++;
    if (key === ")") depth--;
    const label = mayLabel(words[i]) ? (labelAt(clause, i) ?? (isProvided ? provided(clause, i) : null)) : null;
    if (label) return label;
    if (depth > 0) continue;
    const isBorder = key === "," || key === ":" || (key === "thì" && isCircumstance);
    const found = isBorder ? behindBorder(search, i) : withoutBorder(search, i);
    if (typeof found === "number") i = found - 1;
    else if (found) return found;
  }
  return null;
}

/** Whose it is behind a comma or colon at word `i`. */
function behindBorder({ clause, from, hasTask, isCircumstance, isTopic }: Search, i: number): Found | null {
  const { words } = clause;
  const isColon = words[i]?.key === ":";
  const next = openersEnd(words, i + 1);
  const order = hasTask && words[i]?.key === "," ? null : orderAt(clause, next, false);
  if (order) return order;
  if (!isColon && !(isCircumstance && i > from)) return null;
  const found = subjectAt(clause, next);
  if (found === null) return null;
  const isNamed = isCircumstance && i > from && namesLead(clause, next, found, hasTask);
  if (isNamed && !goesOnTelling(words, from, i, found)) return found;
  if (!isColon) return null;
  if (found.how === "subject" && (!hasTask || isTopic || isAgentAt(words, found.taskFrom ?? 0))) return found;
  return found.how === "bare" && isAssigned(clause, from, i, hasTask)
    ? { ...found, how: "remark", taskFrom: from }
    : null;
}

/** Whose it is from word `i` on, no comma before it; a number: the word behind an object, where to go on. */
function withoutBorder({ clause, from, hasTask, isCircumstance }: Search, i: number): Found | number | null {
  const { words } = clause;
  const order = ordersAt(words, from, i, hasTask) ? orderAt(clause, i, false) : null;
  if (order) return order;
  const mayName = words[i]?.isCapital || words[i]?.key === "các";
  if (!isCircumstance || i === from || !mayName) return null;
  const found = subjectAt(clause, i);
  if (isObject(words, i)) return Math.max(i + 1, found?.leads?.[found.leads.length - 1]?.end ?? i);
  return found && namesLead(clause, i, found, hasTask) && isStrong(words, found) ? found : null;
}

/** Does an order stand at word `i`, of a leader or handing over what was told before it? */
function ordersAt(words: readonly Word[], from: number, i: number, hasTask: boolean): boolean {
  if (!mayOrder(words[i])) return false;
  if (isLeaderBefore(words, i) && !isProposed(words, i)) return true;
  return (!hasTask || begins(TOPICS, words[0]) || isPaper(words, from)) && isHandedOver(words, i);
}

/** Is that, at word `at`, the lead's name, not a word of a task that has its lead? */
function namesLead({ words }: Clause, at: number, found: Found, hasTask: boolean): boolean {
  const isOwn = hasTask && !words[at]?.isCapital && words[at]?.key !== "các";
  return !isOwn && (found.how === "subject" || found.how === "anaphora");
}

/** “Rà soát các hồ, | giao Sở A chủ trì, phối hợp với Sở B”: a task of nobody's, then whose it is. */
export function handedOver(clause: Clause, from: number): Found | null {
  const { words } = clause;
  for (let i = from; i < words.length; i++) {
    const found = begins(HANDS_ON, words[i]) ? orderAt(clause, i + 1, false) : null;
    const isSure = found?.order === "giao" || found?.how === "remark" || isAgentAt(words, found?.taskFrom ?? 0);
    if (found && isSure) return { ...found, how: "remark", taskFrom: from };
  }
  return null;
}

/** “Vận động hiến đất: | Hội Nông dân phụ trách”: a verb's topic of nobody's, then who sees to it. */
export function behindTopic(clause: Clause, from: number): Found | null {
  const { text, words } = clause;
  const colon = words.findIndex(({ key }, i) => i >= from && (key === ":" || key === ";"));
  const next = words[colon + 1];
  const opensBody = next?.isCapital === true || next?.key === "các";
  if (colon < 0 || words[colon]?.key === ";" || colon - from > LONGEST_TOPIC || !opensBody) return null;
  if (lexicon.MERELY_LISTS.test(text.slice(words[0]?.start ?? 0, words[colon]?.start ?? 0))) return null;
  if (endsInBodies(clause, from, colon)) return null;
  const found = subjectAt(clause, colon + 1);
  return found?.how === "subject" ? found : null;
}

/** “Cuộc họp tiếp theo dự kiến tổ chức … do đồng chí A chủ trì”: what is to come, no task. */
const ANNOUNCES = /^(?:cuộc|phiên|buổi|hội nghị|kỳ|lễ)(?!\p{L})(?: \p{L}+){0,5} (?:dự kiến|sẽ)(?!\p{L})/iu;

const ANNOUNCES_WORDS = firstWords(ANNOUNCES);

const HANDS_ON = phrases([",", "-", "–"]);

/** Verbs that name a paper or a matter in front of a colon: “Báo cáo trung tâm: Ban A xây dựng”. */
const PAPERS = phrases(
  listed(
    "phân công|giao nhiệm vụ|phân công nhiệm vụ|báo cáo|dự thảo|quyết toán|thông báo|tham luận|tổng kết|sơ kết|an ninh",
  ),
);

/** “Báo cáo chuyên đề về … | giao Sở A”; not “Báo cáo UBND tỉnh giao …”. */
function isPaper(words: readonly Word[], at: number): boolean {
  const end = phraseEnd(PAPERS, words, at);
  return end > at && words[end]?.isCapital === false;
}

const TASK_NOUNS = phrases(lexicon.TASK_NOUNS);
/** Words that a topic in front of a colon has at most. */
export const LONGEST_TOPIC = 60;

/** “Tham luận, mỗi bài 07 phút: Sở A, Sở B”: bodies behind the colon of a task; “Đôn đốc các đơn vị: Sở A” only says which. */
function isAssigned(clause: Clause, from: number, colon: number, hasTask: boolean): boolean {
  const { text, words } = clause;
  if (colon - from > LONGEST_TOPIC || words.slice(colon + 1).some(({ key }) => key === ":")) return false;
  if (!hasTask && phraseEnd(TASK_NOUNS, words, 0) === 0) return false;
  if (lexicon.MERELY_LISTS.test(text.slice(words[0]?.start ?? 0, words[colon]?.start ?? 0))) return false;
  return !endsInBodies(clause, 0, colon);
}

const LONGEST_BODIES = 12;

/** Do the words from..to end in a list of bodies? */
function endsInBodies(clause: Clause, from: number, to: number): boolean {
  for (let at = Math.max(from, to - LONGEST_BODIES); at < to; at++) if (agenciesAt(clause, at)?.end === to) return true;
  return false;
}

/** Without a comma before it the agency must stand before a word that only a task begins with. */
function isStrong(words: readonly Word[], found: Found | null): boolean {
  return found !== null && adverbEnd(words, found.taskFrom ?? 0) > (found.taskFrom ?? 0);
}

const NOT_HANDED = phrases(listed("đã|bàn|chuyển|phân|tạm|đang|chưa|ngoại|tỉnh|không|hội"));

const TOPICS = phrases(["việc", "nội", "công", "về", "riêng", "đối"]);

/** “Việc đo lại dung tích hồ | giao Viện …”: what is to be done comes before the order. */
function isHandedOver(words: readonly Word[], at: number): boolean {
  const isAsked = words[at]?.key === "đề" && begins(TOPICS, words[0]);
  if ((words[at]?.key !== "giao" && !isAsked) || words[at]?.isCapital || begins(NOT_HANDED, words[at - 1]))
    return false;
  const isPassive = words[at - 1]?.key === "được";
  if (!isPassive && words.slice(Math.max(0, at - LONGEST_GIVER), at).some(({ key }) => key === "được")) return false;
  if (isPassive && !isStillToBeDone(words, at)) return false;
  const next = words[isAsked || words[at + 1]?.key === "cho" ? at + 2 : at + 1];
  return next?.isCapital === true || begins(PERSON_WORDS, next);
}

/** Bounds the work on endless sentences. */
const LONGEST_SENTENCE = 150;
const TOLD = phrases(["đã", "từ", "chưa", "còn", "đang", "nay"]);

/** “06 trụ sở được | giao Sở A tiếp nhận ngay khi …”: passive, but with something still to come and nothing told. */
function isStillToBeDone(words: readonly Word[], at: number): boolean {
  if (words.length > LONGEST_SENTENCE) return false;
  return looksForward(words, at) && !words.some((word) => begins(TOLD, word));
}

/** “được Thường trực Tỉnh ủy | giao Sở A” tells what was ordered: words from “được” to the order at most. */
const LONGEST_GIVER = 6;
const PERSON_WORDS = phrases(["đồng", "đ/c", "ông", "bà"]);

const PROPOSES = phrases(["tham mưu", "trình", "đề xuất", "kiến nghị", "báo cáo", "dự thảo"]);

const LONGEST_PROPOSAL = 40;

/** “Tham mưu UBND tỉnh | giao Sở A …”: the order is still to be made. */
function isProposed(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_PROPOSAL) && words[i]?.isWord; i--)
    if (phraseEnd(PROPOSES, words, i) > i) return true;
  return false;
}

const PREPOSITIONS = phrases(listed("cáo|trình|gửi|mưu|mời|cho|với|về|của|tới|đến|sang|qua|tại|từ|cùng|do"));

/** “chuyển tài liệu cho Văn phòng …”, “báo cáo Thủ tướng …”: who gets it, not who acts. */
function isObject(words: readonly Word[], at: number): boolean {
  return begins(PREPOSITIONS, words[at - 1]);
}

const BEFORE_ORDER = phrases(["tỉnh", "phố", "huyện", "xã", "phường", "tôi", "trì", "đồng", "thời", "ý", "và", "nhất"]);

/** “…, UBND tỉnh yêu cầu”, “tôi yêu cầu”. */
function isLeaderBefore(words: readonly Word[], at: number): boolean {
  return begins(BEFORE_ORDER, words[at - 1]);
}
