import { OTHER_BODIES } from "./agencyLexicon.ts";
import type { Clause, Mention } from "./agencyNames.ts";
import { agenciesAt, type MentionList } from "./findAgencies.ts";
import { labelAt } from "./leadLabels.ts";
import * as lexicon from "./predicateLexicon.ts";
import {
  adverbEnd,
  beginsTask,
  isAdverbial,
  isAgentAt,
  isCircumstanceAt,
  openersEnd,
  predicateAt,
  tells,
  verbEnd,
} from "./predicates.ts";
import { phraseEnd, phrases, type Word } from "./words.ts";

/** How a clause names who is to act. */
export type LeadHow = "order" | "subject" | "label" | "remark" | "bare" | "anaphora" | "unknown";

/** What one clause says about who is to do it. */
export interface ClauseReading {
  readonly leads: readonly Mention[];
  readonly how: LeadHow | null;
  /** “giao”, “đề nghị”; null without an order. */
  readonly order: string | null;
  /** First word of what is to be done. */
  readonly taskFrom: number;
  /** Tells what was or is, orders nothing. */
  readonly isTelling: boolean;
  /** The chair decides something: nobody has to do anything. */
  readonly isDecision: boolean;
  readonly startsWithVerb: boolean;
}

const ORDERS = phrases(lexicon.ORDERS);

/** @param heir true where a lead is inherited: then “đề nghị nhà thầu …” is what that lead is to do. */
export function readClause(clause: Clause, heir: boolean): ClauseReading {
  const { words } = clause;
  const from = openersEnd(words, 0);
  const base = {
    leads: [],
    how: null,
    order: null,
    taskFrom: from,
    isTelling: false,
    isDecision: false,
    startsWithVerb: false,
  } as const;
  const first = labelAt(clause, from) ?? orderAt(clause, from, heir) ?? subjectAt(clause, from);
  if (first) return { ...base, ...first };
  const isDecision =
    lexicon.DECISIONS.test(clause.text.slice(words[0]?.start ?? 0)) ||
    lexicon.DECISIONS.test(clause.text.slice(words[from]?.start ?? 0));
  const startsWithVerb =
    !isCircumstanceAt(clause, from) &&
    Math.max(verbEnd(words, from), adverbEnd(words, from)) > from &&
    predicateAt(words, from) === "task";
  const later = laterLead(clause, from, heir || (startsWithVerb && !isDecision));
  if (later) return { ...base, ...later };
  return { ...base, isDecision, startsWithVerb, isTelling: tells(words, from, startsWithVerb) };
}

type Found = Partial<ClauseReading> & Pick<ClauseReading, "how">;

/** “Giao Sở X …”, “UBND tỉnh yêu cầu các sở …”, “Chủ tịch UBND tỉnh giao …”. */
function orderAt(clause: Clause, at: number, heir: boolean): Found | null {
  const { words } = clause;
  const end = phraseEnd(ORDERS, words, at);
  if (end === at) return null;
  const order = words
    .slice(at, end)
    .map(({ key }) => key)
    .join(" ");
  if (lexicon.LEADER_ORDERS.has(order)) return null;
  return ordered(clause, end, order, heir);
}

function ordered(clause: Clause, end: number, order: string, heir: boolean): Found | null {
  const { words } = clause;
  const from = words[end]?.key === ":" || words[end]?.key === "cho" ? end + 1 : end;
  const list = agenciesAt(clause, from) ?? unknownAt(clause, from, order);
  if (!list) return null;
  const predicate = predicateAt(words, list.end);
  if (words[list.end]?.key === "như" && words[list.end + 1]?.key === "sau")
    return { leads: list.mentions, how: "order", order, taskFrom: list.end };
  if (lexicon.NOT_PREDICATE.has(words[list.end]?.key ?? "") && words[list.end]?.key !== "cùng các") return null;
  const soft = lexicon.SOFT_ORDERS.has(order);
  if (heir && soft && isDirected(list.mentions)) return null;
  if (predicate === "telling" && words[list.end]?.key !== "được" && words[list.end]?.key !== "là") return null;
  const isEnd = words[list.end] === undefined || /^[.:;,)]$/.test(words[list.end]?.key ?? "");
  return { leads: list.mentions, how: isEnd ? "remark" : "order", order, taskFrom: list.end };
}

/** Contractors and groups are what an agency in charge directs itself. */
function isDirected(mentions: readonly Mention[]): boolean {
  return mentions.every(({ shape, name }) => shape === "group" || OTHER_BODIES.test(name));
}

/** “Giao Liên danh Bình Minh thi công …”: a name that no table knows, up to the verb. */
function unknownAt(clause: Clause, at: number, order: string): MentionList | null {
  const { words } = clause;
  if (!order.startsWith("giao") && !order.startsWith("phân công")) return null;
  if (!words[at]?.isWord || !words[at]?.isCapital) return null;
  for (let end = at + 1; end <= at + 12; end++) {
    const word = words[end];
    if (!word?.isWord) return null;
    if (!word.isCapital && predicateAt(words, end) === "task" && verbEnd(words, end) > end) {
      const name = clause.text.slice(words[at]?.start ?? 0, words[end - 1]?.end ?? 0);
      return { mentions: [{ name, shape: "body", start: at, end }], end };
    }
  }
  return null;
}

/** An agency at the head of the clause. A leader's name before an order only gives the order. */
function subjectAt(clause: Clause, at: number): Found | null {
  const { words } = clause;
  const list = agenciesAt(clause, at);
  if (!list) return anaphoraAt(clause, at);
  const given = phraseEnd(ORDERS, words, list.end);
  if (given > list.end && list.mentions.length === 1 && isSuperior(list.mentions[0])) {
    const order = words
      .slice(list.end, given)
      .map(({ key }) => key)
      .join(" ");
    const isOrder = !lexicon.LEADER_ORDERS.has(order) || isChair(list.mentions[0]);
    const found = isOrder ? ordered(clause, given, order, false) : null;
    if (found) return found;
    if (!words[given] || words[given]?.key === ":") return { how: null, isTelling: true };
  }
  if (isSuperior(list.mentions[0]) && list.mentions.length === 1) {
    const said = clause.text.slice(words[list.end]?.start ?? clause.text.length);
    if (lexicon.DECISIONS.test(said) || OWN_GOVERNMENT.test(list.mentions[0]?.name ?? ""))
      return { how: null, isDecision: true };
  }
  const from = words[list.end]?.key === "," ? list.end + 1 : list.end;
  const predicate = predicateAt(words, from);
  if (predicate === "telling") return { how: null, isTelling: true };
  if (predicate === "task" && from === list.end) return { leads: list.mentions, how: "subject", taskFrom: list.end };
  if (predicate === "task" && isAdverbial(words, from))
    return { leads: list.mentions, how: "subject", taskFrom: list.end };
  const colon = appositionEnd(words, list.end);
  if (beginsTask(words, colon)) return { leads: list.mentions, how: "subject", taskFrom: colon };
  const mark = words[list.end]?.key;
  const listed = mark === ":" ? agenciesAt(clause, list.end + 1) : null;
  if (listed && predicateAt(words, listed.end) === "task")
    return { leads: listed.mentions, how: "subject", taskFrom: listed.end };
  if (mark === undefined || mark === ":" || mark === "." || mark === ";")
    return { leads: list.mentions, how: "bare", taskFrom: mark === ":" ? list.end + 1 : list.end };
  return null;
}

const LONGEST_APPOSITION = 16;

/** Word behind the colon of “Sở X:”, “Sở X - Cơ quan thường trực:”; past the end when there is none. */
function appositionEnd(words: readonly Word[], at: number): number {
  const isMore = ["-", "–", ",", "("].includes(words[at]?.key ?? "");
  for (let i = at; i <= at + (isMore ? LONGEST_APPOSITION : 0); i++) {
    if (words[i]?.key === ":") return i + 1;
    if ([";", "."].includes(words[i]?.key ?? ".")) break;
  }
  return words.length;
}

/** Whose “chỉ đạo” orders others; a deputy's is the deputy's own task. */
function isChair(mention: Mention | undefined): boolean {
  return /^(?:Chủ tịch|đồng chí Chủ tịch|UBND|Ủy ban nhân dân|Thường trực|Ban Thường vụ|Thủ tướng)(?!\p{L})/iu.test(
    mention?.name ?? "",
  );
}

/** The issuing government without its place: what it does itself is no order. */
const OWN_GOVERNMENT = /^(?:UBND|Ủy ban nhân dân)(?: (?:tỉnh|thành phố|huyện|xã|phường|thị xã|quận|đặc khu))?$/u;

function isSuperior(mention: Mention | undefined): boolean {
  if (!mention) return false;
  if (mention.shape === "leader" || mention.shape === "person") return true;
  return /^(?:UBND|Ủy ban nhân dân|Thường trực|Ban Thường vụ)(?: (?:tỉnh|thành phố|huyện|xã|phường|thị xã|quận))?(?: \p{Lu}.*)?$/u.test(
    mention.name,
  );
}

/** “Ban có trách nhiệm …”, “Hai Sở khẩn trương …”: a body named before. */
const ANAPHORA =
  /^(?:(?:hai|ba|bốn|02|03|04)\s+)?(?:ban|sở|phòng|chi cục|cục|trung tâm|huyện|xã|phường|đơn vị|cơ quan|công ty|văn phòng|địa phương|chủ đầu tư)(?:\s+(?:này|trên|nêu trên|nói trên))?$/;

function anaphoraAt(clause: Clause, at: number): Found | null {
  const { words } = clause;
  for (let end = Math.min(at + 5, words.length); end > at; end--) {
    const key = words
      .slice(at, end)
      .map((word) => word.key)
      .join(" ");
    if (words[end]?.key === "phối" && words[end + 2]?.key === ":") return null;
    if (!ANAPHORA.test(key) || !(words[at]?.isCapital || end - at > 1)) continue;
    if (predicateAt(words, end) !== "task") continue;
    const name = clause.text.slice(words[at]?.start ?? 0, words[end - 1]?.end ?? 0);
    return { leads: [{ name, shape: "body", start: at, end }], how: "anaphora", taskFrom: end };
  }
  return null;
}

/** An agency or an order that comes after a circumstance, a comma or a colon; or at the very end. */
function laterLead(clause: Clause, from: number, hasTask: boolean): Found | null {
  const { words } = clause;
  const isCircumstance = isCircumstanceAt(clause, from);
  let depth = 0;
  for (let i = from; i < words.length; i++) {
    const key = words[i]?.key;
    if (key === "(") depth++;
    if (key === ")") depth--;
    const label = labelAt(clause, i);
    if (label) return label;
    if (depth > 0) continue;
    const isBorder = key === "," || key === ":";
    const next = isBorder ? openersEnd(words, i + 1) : i;
    if (isBorder && !(hasTask && key === ",")) {
      const found = orderAt(clause, next, false);
      if (found) return found;
    }
    const order = !isBorder && isLeaderBefore(words, i) ? orderAt(clause, i, false) : null;
    if (order) return order;
    if (isCircumstance && i > from && (isBorder || words[i]?.isCapital || key === "các")) {
      const found = subjectAt(clause, next);
      if (found && (found.how === "subject" || found.how === "anaphora") && (isBorder || isStrong(words, found)))
        return found;
    }
    if (key === ":") {
      const found = subjectAt(clause, next);
      if (found?.how === "subject" && (!hasTask || isAgentAt(words, found.taskFrom ?? 0))) return found;
    }
  }
  return null;
}

/** Without a comma before it the agency must stand before a word that only a task begins with. */
function isStrong(words: readonly Word[], found: Found): boolean {
  return adverbEnd(words, found.taskFrom ?? 0) > (found.taskFrom ?? 0);
}

/** “…, UBND tỉnh yêu cầu”, “tôi yêu cầu”. */
function isLeaderBefore(words: readonly Word[], at: number): boolean {
  const key = words[at - 1]?.key ?? "";
  return ["tỉnh", "phố", "huyện", "xã", "phường", "tôi", "trì", "đồng", "thời", "ý", "và", "nhất"].includes(key);
}
