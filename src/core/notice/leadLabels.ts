import type { Clause, Mention } from "./agencyNames.ts";
import { agenciesAt } from "./findAgencies.ts";
import type { MentionList } from "./mentionLists.ts";
import { begins, listed, phraseEnd, phrases } from "./phrases.ts";
import { COMPLETIONS, PASSIVE_ORDERS } from "./predicateLexicon.ts";
import { isAgentAt, looksForward, predicateAt, verbEnd } from "./predicates.ts";
import type { Word } from "./words.ts";

/** A body named by a label or a bracket. */
export interface Labelled {
  readonly leads: readonly Mention[];
  readonly how: "label";
  readonly taskFrom: number;
}

const LABEL_WORDS = listed(
  "chủ trì|cơ quan chủ trì|đơn vị chủ trì|cơ quan thực hiện|đơn vị thực hiện|đơn vị chịu trách nhiệm|trách nhiệm|trách nhiệm thực hiện|phụ trách|thực hiện|giao|đầu mối|đơn vị đầu mối|phân công|phân công thực hiện|người thực hiện|lãnh đạo phụ trách|cơ quan chịu trách nhiệm|cơ quan được giao",
);
const LABELS = phrases(LABEL_WORDS);

const PROVIDES = phrases(
  listed(
    "thông báo|liên hệ|đón tiếp|thiết kế|chuẩn bị|cung cấp|in|in ấn|bố trí|bảo đảm|đảm bảo|mời|triệu tập|soạn|soạn thảo|trình bày|gửi|lập|tổng hợp|đăng tải|phục vụ",
  ),
);
/** What is done to papers, and the words that papers begin with. */
const WRITES = phrases(["thẩm định", "xây dựng", "biên soạn", "dự thảo", "hoàn thiện"]);
const PAPERS = phrases(["báo", "dự", "phương", "kế", "kịch", "đề", "tài", "tờ", "quy", "bài"]);

const PAST = phrases(["đã", "còn", "chưa", "đang", "được"]);

/** “Tài liệu do Văn phòng … in, phát”: who provides a thing, where nothing tells that it was done. */
function provider(clause: Clause, at: number): Labelled | null {
  const { words } = clause;
  if (words[at]?.key !== "do") return null;
  const list = agenciesAt(clause, at + 1);
  const isPaper = begins(PAPERS, words[0]);
  const provides =
    list !== null &&
    (phraseEnd(PROVIDES, words, list.end) > list.end || (isPaper && phraseEnd(WRITES, words, list.end) > list.end));
  return list && provides && !words.some((word) => begins(PAST, word))
    ? { leads: list.mentions, how: "label", taskFrom: 0 }
    : null;
}

/** What may be somebody's share of a work. */
const SHARES = phrases(["việc", "nội", "công", "phần", "hạng", "khối", "gói", "đoạn", "nhiệm"]);

/** “Việc bàn giao … do Sở A và Sở B thống nhất, thực hiện trong tháng 8”, “Phần cầu do Công ty C đảm nhận phải xong trước 30/9”: whose share it is, where something is still to come. */
function shareOf(clause: Clause, at: number): Labelled | null {
  const { words } = clause;
  if (words[at]?.key !== "do" || !begins(SHARES, words[0]) || words.length > LONGEST_SENTENCE) return null;
  if (words.some((word) => begins(FALLS_SHORT, word))) return null;
  const list = words.some((word) => begins(PAST, word)) ? null : agenciesAt(clause, at + 1);
  return list && verbEnd(words, list.end) > list.end && looksForward(words, list.end)
    ? { leads: list.mentions, how: "label", taskFrom: 0 }
    : null;
}

/** Whose work it is, behind a “do” at word `at`. */
export function provided(clause: Clause, at: number): Labelled | null {
  return provider(clause, at) ?? shareOf(clause, at);
}

/** Behind these who bears the duty, at the end of the sentence. */
const DUTY_WORDS = listed(
  "trách nhiệm của|trách nhiệm thuộc|trách nhiệm thuộc về|trách nhiệm chính thuộc|trách nhiệm chính thuộc về|thuộc trách nhiệm của|trách nhiệm chính là|cơ quan chủ trì là|đơn vị chủ trì là|đơn vị đầu mối là|cơ quan đầu mối là|đầu mối là|chủ trì là",
);
const DUTIES = phrases(DUTY_WORDS);

/** Words of a sentence that is looked through as a whole: bounds the work on endless ones. */
const LONGEST_SENTENCE = 150;
const FALLS_SHORT = phrases(["chậm", "chưa", "sai", "sót", "trễ", "lỗi", "phạm"]);

/** “… chậm 47 ngày, | trách nhiệm thuộc về Công ty A”: who is to blame for what went wrong. */
function isBlamed(words: readonly Word[], at: number): boolean {
  if (words.length > LONGEST_SENTENCE) return false;
  return words.some((word, i) => i < at && begins(FALLS_SHORT, word)) && !looksForward(words, 0);
}

function isLast(words: readonly Word[], at: number): boolean {
  return words[at] === undefined || [".", ";", ")", ","].includes(words[at]?.key ?? "");
}

/** “(lập quy hoạch khu A - Sở X): …”: who does it, behind the dash that ends a topic's bracket. */
function closing(clause: Clause, at: number): Labelled | null {
  const list = clause.words[at]?.isCapital ? agenciesAt(clause, at) : null;
  return list && isTopicEnd(clause.words, list.end) ? { leads: list.mentions, how: "label", taskFrom: list.end } : null;
}

/** “Rà soát quỹ đất - Sở A (chủ trì), Sở B (phối hợp)”: behind a dash, who leads and who helps. */
function parted(clause: Clause, at: number): Labelled | null {
  const list = clause.words[at]?.isCapital ? agenciesAt(clause, at) : null;
  const isParted = list?.mentions.some(({ helps }) => helps) && list.mentions.some(({ helps }) => !helps);
  return list && isParted ? { leads: list.mentions, how: "label", taskFrom: at } : null;
}

const LONGEST_GROUP = 6;

/** “Thành viên Ban Chỉ đạo (Sở A, Sở B)”: says who they are, not who does something. */
function isMemberList(clause: Clause, at: number, { mentions }: MentionList): boolean {
  if (mentions.length < 2) return false;
  for (let from = Math.max(0, at - LONGEST_GROUP); from < at; from++)
    if (agenciesAt({ ...clause, words: clause.words.slice(0, at) }, from)?.end === at) return true;
  return false;
}

const PARTS_TIME = phrases([",", ";", "-", "–"]);

/** “(Sở A, Sở B; | hoàn thành trước ngày 05/6)”: behind the names only when it is due, up to the end of the sentence. */
function isTimed({ text, words }: Clause, at: number): boolean {
  if (!begins(PARTS_TIME, words[at])) return false;
  const last = words[words.length - 1]?.isWord === false ? words.length - 2 : words.length - 1;
  const close = [words.length - 1, last].find((i) => words[i]?.key === ")");
  if (close === undefined || close <= at + 1 || words.slice(at, close).some(({ key }) => key === "(")) return false;
  return COMPLETIONS.test(text.slice(words[at + 1]?.start ?? 0, words[close]?.start ?? 0));
}

/** “):”: the bracket of a topic. */
function isTopicEnd(words: readonly Word[], at: number): boolean {
  return words[at]?.key === ")" && words[at + 1]?.key === ":";
}

/** “Xét duyệt đối tượng (Sở A, UBND xã B): | công khai, …”: whose topic it is, where nothing behind tells. */
function isTopicOf(clause: Clause, at: number, list: MentionList): boolean {
  const { words } = clause;
  if (!isTopicEnd(words, list.end) || isMemberList(clause, at, list)) return false;
  const from = list.end + 2;
  return words[from] !== undefined && predicateAt(words, from) === "task" && !words.some((word) => begins(PAST, word));
}

const MOVES = phrases(PASSIVE_ORDERS);
const LONGEST_DUTY = 8;

/** “… do Sở X thực hiện | được rút ngắn”: what another has done would not be given another date. */
function isMoved(words: readonly Word[], at: number): boolean {
  for (let i = at; i < at + LONGEST_DUTY; i++) if (phraseEnd(MOVES, words, i) > i) return true;
  return false;
}

const OPENERS = phrases([...LABEL_WORDS, ...DUTY_WORDS, "-", "–", "(", "do"]);

/** Does a label, or a “do” that says whose work it is, begin with this word? */
export function mayLabel(word: Word | undefined): boolean {
  return begins(OPENERS, word);
}

/** “Chủ trì: Sở X”, “(Sở X chủ trì)”, “do Sở X thực hiện”. */
export function labelAt(clause: Clause, at: number): Labelled | null {
  const { words } = clause;
  const label = phraseEnd(LABELS, words, at);
  if (label > at && words[label]?.key === ":") {
    const list = agenciesAt(clause, label + 1);
    return list && { leads: list.mentions, how: "label", taskFrom: at };
  }
  const duty = words[at - 1]?.key === "có" ? at : phraseEnd(DUTIES, words, at);
  const bearers = duty > at ? agenciesAt(clause, duty) : null;
  if (bearers && isLast(words, bearers.end) && !isBlamed(words, at))
    return { leads: bearers.mentions, how: "label", taskFrom: at };
  const key = words[at]?.key;
  if (key === "-" || key === "–") return closing(clause, at + 1) ?? parted(clause, at + 1);
  if (key !== "(" && key !== "do") return null;
  const list = agenciesAt(clause, words[at + 1]?.key === "giao" ? at + 2 : at + 1);
  if (!list) return null;
  const isAgent = isAgentAt(words, list.end);
  const isAlone =
    key === "(" &&
    words[list.end]?.key === ")" &&
    (words.length - list.end < 3 || at < 2) &&
    !isMemberList(clause, at, list);
  if (key === "(" && isTimed(clause, list.end)) return { leads: list.mentions, how: "label", taskFrom: at };
  if (key === "(" && isTopicOf(clause, at, list)) return { leads: list.mentions, how: "label", taskFrom: list.end };
  const isParted = key === "(" && isTopicEnd(words, list.end) && list.mentions.some(({ helps }) => helps);
  if (isParted) return { leads: list.mentions, how: "label", taskFrom: list.end };
  const isTold =
    key === "do" && words[list.end + 1]?.key !== "trì" && words.length - list.end > 14 && !isMoved(words, list.end);
  return (isAgent && !isTold) || isAlone ? { leads: list.mentions, how: "label", taskFrom: at } : null;
}
