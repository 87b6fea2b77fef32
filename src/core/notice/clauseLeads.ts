import { OTHER_BODIES } from "./agencyLexicon.ts";
import type { Clause, Mention } from "./agencyNames.ts";
import { agenciesAt } from "./findAgencies.ts";
import type { MentionList } from "./mentionLists.ts";
import { begins, listed, phraseEnd, phrases } from "./phrases.ts";
import * as lexicon from "./predicateLexicon.ts";
import { beginsTask, conditionEnd, decidesAt, isAdverbial, isNounAt, predicateAt, verbEnd } from "./predicates.ts";
import type { ClauseReading } from "./readClause.ts";
import { ANAPHORA, ASSIGNS, needsVerb, OWN_DECISIONS, POINTERS } from "./shortNames.ts";
import { strangerAt } from "./strangers.ts";
import { actsItself, isChair, isSuperior } from "./superiors.ts";
import { keysOf, type Word } from "./words.ts";

const ORDERS = phrases(lexicon.ORDERS);

/** What a clause says of its lead. */
export type Found = Partial<ClauseReading> & Pick<ClauseReading, "how">;

/** Does an order begin with this word? */
export function mayOrder(word: Word | undefined): boolean {
  return begins(ORDERS, word);
}

/** “Giao Sở X …”, “UBND tỉnh yêu cầu các sở …”, “Chủ tịch UBND tỉnh giao …”. */
export function orderAt(clause: Clause, at: number, heir: boolean): Found | null {
  const { words } = clause;
  const end = phraseEnd(ORDERS, words, at);
  if (end === at) return null;
  const order = keysOf(words, at, end);
  if (lexicon.LEADER_ORDERS.has(order)) return null;
  return ordered(clause, end, order, heir);
}

function ordered(clause: Clause, end: number, order: string, heir: boolean): Found | null {
  const { words } = clause;
  const from = words[end]?.key === ":" || words[end]?.key === "cho" ? end + 1 : end;
  const list = agenciesAt(clause, from) ?? strangerIn(clause, from);
  const pointed = list ? null : anaphoraAt(clause, from);
  if (pointed) return { ...pointed, order };
  if (!list) return null;
  const predicate = predicateAt(words, list.end);
  if (words[list.end]?.key === "như" && words[list.end + 1]?.key === "sau")
    return { leads: list.mentions, how: "order", order, taskFrom: list.end };
  const isLongVerb = verbEnd(words, list.end) > list.end + 1;
  if (lexicon.NOT_PREDICATE.has(words[list.end]?.key ?? "") && !isLongVerb) return null;
  const soft = lexicon.SOFT_ORDERS.has(order);
  if (heir && soft && isDirected(list.mentions)) return null;
  if (lexicon.INVITATIONS.has(order) && (heir || isMereGuest(words, list.end))) return null;
  if (predicate === "telling" && words[list.end]?.key !== "được" && words[list.end]?.key !== "là") return null;
  const isEnd = words[list.end] === undefined || /^[.:;,)]$/.test(words[list.end]?.key ?? "");
  return { leads: list.mentions, how: isEnd ? "remark" : "order", order, taskFrom: list.end };
}

/** “Mời Sở A | dự họp”, “Mời Sở A, Sở B.”: who is only to come. */
function isMereGuest(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? "";
  const isComing = key === "tham" && words[at + 1]?.key === "dự";
  return isComing || lexicon.ATTENDING.has(key) || verbEnd(words, at) === at;
}

/** Whom an agency asks, and nobody orders. */
const SUPERIORS = /^(?:Bộ (?!Chỉ huy|CHQS|CH|đội|Tư lệnh|phận)|Chính phủ|Thủ tướng|Quốc hội|Trung ương)/u;

/** Contractors and groups are what an agency in charge directs itself. */
function isDirected(mentions: readonly Mention[]): boolean {
  return mentions.every(({ shape, name }) => shape === "group" || OTHER_BODIES.test(name) || SUPERIORS.test(name));
}

/** Behind an order a capital begins a body. */
function strangerIn(clause: Clause, at: number): MentionList | null {
  const found = strangerAt(clause, at, "any");
  return found && { mentions: [found], end: found.end };
}

function strangerSubject(clause: Clause, at: number): Found | null {
  const found = strangerAt(clause, at, "named");
  return found && predicateAt(clause.words, found.end) === "task"
    ? { leads: [found], how: "unknown", taskFrom: found.end }
    : null;
}

/** The one who issues the paper, by the post alone. */
const HEAD_OF_OFFICE = phrases(
  listed(
    "Giám đốc Sở|Giám đốc|đồng chí Giám đốc Sở|Phó Giám đốc Sở|Bộ trưởng|Thứ trưởng|đồng chí Thứ trưởng|Cục trưởng|Tổng Giám đốc|Chủ tịch|Phó Chủ tịch|đồng chí Chủ tịch|Bí thư|đồng chí Bí thư|Trưởng ban|Chủ tọa",
  ),
);

/** “Giám đốc Sở yêu cầu …” orders; “Giám đốc Sở thống nhất …” decides. */
function chairAt(clause: Clause, at: number): Found | null {
  const given = phraseEnd(ORDERS, clause.words, at);
  const order = keysOf(clause.words, at, given);
  const found = given > at ? ordered(clause, given, order, false) : null;
  if (found) return found;
  return decidesAt(clause, at) ? { how: null, isDecision: true } : null;
}

/** An agency at the head of the clause. A leader's name before an order only gives the order. @param list the bodies named there, where they are known */
export function subjectAt(clause: Clause, at: number, list = agenciesAt(clause, at)): Found | null {
  const { words } = clause;
  if (phraseEnd(HEAD_OF_OFFICE, words, at) > at && !list) return chairAt(clause, phraseEnd(HEAD_OF_OFFICE, words, at));
  if (!list) return anaphoraAt(clause, at) ?? strangerSubject(clause, at);
  const given = phraseEnd(ORDERS, words, list.end);
  const gives = words[list.end]?.key === "giao" || words[list.end]?.key === "phân";
  const isAbove = isSuperior(list.mentions[0]) || (gives && SUPERIORS.test(list.mentions[0]?.name ?? ""));
  if (given > list.end && list.mentions.length === 1 && isAbove) {
    const order = keysOf(words, list.end, given);
    const isOrder = !lexicon.LEADER_ORDERS.has(order) || isChair(list.mentions[0]);
    const found = isOrder ? ordered(clause, given, order, false) : null;
    if (found) return found;
    if (!words[given] || words[given]?.key === ":") return { how: null, isTelling: true };
  }
  if (isSuperior(list.mentions[0]) && list.mentions.length === 1) {
    if (decidesAt(clause, list.end) || actsItself(list.mentions[0], words, list.end))
      return { how: null, isDecision: true };
  }
  const from = words[list.end]?.key === "," ? list.end + 1 : list.end;
  const predicate = predicateAt(words, from);
  if (predicate === "telling") return { how: null, isTelling: true };
  if (predicate === "task" && from === list.end) return { leads: list.mentions, how: "subject", taskFrom: list.end };
  if (predicate === "task" && isAdverbial(words, from))
    return { leads: list.mentions, how: "subject", taskFrom: list.end };
  const behind = headedEnd(clause, list.end) ?? condition(clause, list.end);
  if (behind !== null && predicateAt(words, behind) === "task")
    return { leads: list.mentions, how: "subject", taskFrom: behind };
  const colon = appositionEnd(words, list.end);
  if (beginsTask(words, colon) || (words[colon]?.isCapital === false && predicateAt(words, colon) === "task"))
    return { leads: list.mentions, how: "subject", taskFrom: colon };
  const mark = words[list.end]?.key;
  const listed = mark === ":" ? agenciesAt(clause, list.end + 1) : null;
  if (listed && predicateAt(words, listed.end) === "task")
    return { leads: listed.mentions, how: "subject", taskFrom: listed.end };
  if (mark === undefined || mark === ":" || mark === "." || mark === ";")
    return { leads: list.mentions, how: "bare", taskFrom: mark === ":" ? list.end + 1 : list.end };
  return null;
}

const POST_OF_HEAD = phrases(
  listed("làm trưởng ban|làm tổ trưởng|làm trưởng đoàn|làm chủ tịch|làm chủ nhiệm|làm trưởng tiểu ban"),
);
const LONGEST_HEAD = 18;
/** Words that begin what stands between commas behind a name: “, cơ quan thường trực,”, “, do khối lượng lớn,”. */
const INTERPOSED = phrases([
  "cơ",
  "đơn",
  "là",
  "với",
  "do",
  "vì",
  "để",
  "nhằm",
  "sau",
  "khi",
  "dưới",
  "ngay",
  "trong",
  "trước",
  "qua",
  "tùy",
  "nếu",
  "ngoài",
]);

/** “Ban Chỉ đạo do đồng chí A làm Trưởng ban | họp …”; “Sở X - cơ quan thường trực - | tổng hợp …”. */
function headedEnd({ words }: Clause, at: number): number | null {
  const mark = words[at]?.key ?? "";
  const isDash = mark === "-" || mark === "–";
  const isRole = mark === "," && begins(INTERPOSED, words[at + 1]);
  for (let i = at + 1; i <= at + LONGEST_HEAD; i++) {
    if (mark === "do" && phraseEnd(POST_OF_HEAD, words, i) > i) return phraseEnd(POST_OF_HEAD, words, i);
    if ((isDash || isRole) && words[i]?.key === mark) return i + 1;
    if (!words[i] || [";", ".", ":"].includes(words[i]?.key ?? "")) return null;
  }
  return null;
}

/** “Sở Y tế, nước rút đến đâu thì | xử lý …”. */
function condition(clause: Clause, at: number): number | null {
  if (clause.words[at]?.key !== ",") return null;
  const end = conditionEnd(clause, at + 1);
  return clause.words[end - 1]?.key === "thì" ? end : null;
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

const FAILS = phrases(["không", "chưa", "chậm", "nào", "vi", "để"]);

/** “đơn vị không nộp thì …”: what befalls whomever it concerns. */
function isThreat(clause: Clause, at: number): boolean {
  return begins(FAILS, clause.words[at]) && clause.words[conditionEnd(clause, at) - 1]?.key === "thì";
}

/** “Sở thống nhất | giao Chi cục A lập …”: what the issuing body orders, not what it does. */
function handsOver(clause: Clause, at: number): Found | null {
  const end = phraseEnd(ASSIGNS, clause.words, at);
  const found = end > at ? ordered(clause, end, "giao", false) : null;
  return found?.how === "order" ? found : null;
}

function anaphoraAt(clause: Clause, at: number): Found | null {
  const { words } = clause;
  if (!begins(POINTERS, words[at]) || isNounAt(words, at)) return null;
  for (let end = Math.min(at + 5, words.length); end > at; end--) {
    const key = keysOf(words, at, end);
    if (words[end]?.key === "phối" && words[end + 2]?.key === ":") return null;
    if (!ANAPHORA.test(key) || verbEnd(words, at) > at || !(words[at]?.isCapital || end - at > 1)) continue;
    const handed = handsOver(clause, end);
    if (handed) return handed;
    if (OWN_DECISIONS.test(clause.text.slice(words[end]?.start ?? clause.text.length)))
      return { how: null, isDecision: true };
    if (predicateAt(words, end) !== "task" || isThreat(clause, end)) continue;
    if (needsVerb(key) && !beginsTask(words, end)) continue;
    const name = clause.text.slice(words[at]?.start ?? 0, words[end - 1]?.end ?? 0);
    return { leads: [{ name, shape: "body", start: at, end }], how: "anaphora", taskFrom: end };
  }
  return null;
}
