import * as lexicon from "./agencyLexicon.ts";
import { describedEnd, genericEnd, grownEnd, isCompound, isNameMark, overCommaEnd } from "./nameGrowth.ts";
import { FIELDS, HEADS, KNOWN, levelEnd, PREDICATES, tailEnd } from "./nameTails.ts";
import { begins, isPhrase, listed, phraseEnd, phrases } from "./phrases.ts";
import { placeEnd } from "./places.ts";
import type { Word } from "./words.ts";

/** A body found in a clause. Words are 0-based, end exclusive. */
export interface Mention {
  readonly name: string;
  readonly shape: "body" | "group" | "person" | "leader";
  readonly start: number;
  readonly end: number;
  /** Named among those who act, but only to help: “Sở B (phối hợp)”. */
  readonly helps?: true;
}

/** A clause and its words. */
export interface Clause {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Also verbs: without a level or place behind them they name nobody. */
const NEEDS_TAIL = phrases(
  listed(
    "thống kê|thanh tra|báo|thuế|hải quan|thi hành án dân sự|bưu điện|viễn thông|dân quân|dân quân tự vệ|dân quân thường trực|thi hành án|tòa án",
  ),
);

/** The words from..to as the clause writes them, the marks between included; "" where there are none. */
export function nameOf(clause: Clause, from: number, to: number): string {
  const first = clause.words[from];
  const last = clause.words[to - 1];
  return first && last ? clause.text.slice(first.start, last.end) : "";
}

/** A body with its own name: “Sở Tài chính”, “Ban Quản lý Khu KTCK Đồng Đăng - Lạng Sơn”, “Đội Cứu hộ số 2”. */
export function bodyAt(clause: Clause, at: number): Mention | null {
  const { words } = clause;
  const known = phraseEnd(KNOWN, words, at);
  if (known > at && words[at]?.isCapital) {
    const isOpenName = isPhrase(lexicon.OPEN_NAMES, words, at, known);
    const next = words[known];
    const isComplete = next?.key === "(" || next?.isCapital || levelEnd(words, known) > known;
    if (!isComplete && isPhrase(NEEDS_TAIL, words, at, known)) return null;
    if (known > at + 1 && words[at + 1]?.isCapital === false && phraseEnd(FIELDS, words, at + 1) === known) return null;
    const isOpen =
      known === at + 1 ||
      isOpenName ||
      isNameMark(words, known) ||
      (begins(COMPOUNDED, words[at]) && isCompound(words, known));
    const grown = isOpen
      ? grownEnd(words, at, known)
      : isPhrase(lexicon.BOARDS, words, at, known)
        ? describedEnd(words, known)
        : known;
    const isServed =
      words[known - 1]?.key === "trực" || (words[known]?.isCapital === true && isPhrase(OF_BODIES, words, at, known));
    const served = isServed ? bodyAt(clause, known) : null;
    const topic = isOpenName ? topicEnd(words, grown) : grown;
    const end = topic > grown ? topic : (served?.end ?? zonesEnd(words, at, tailEnd(words, Math.max(known, grown))));
    return { name: nameOf(clause, at, end), shape: "body", start: at, end };
  }
  const head = phraseEnd(HEADS, words, at);
  if (head === at || !words[at]?.isCapital) return known > at ? lowerCaseBody(clause, at, known) : null;
  const isWeak = isPhrase(lexicon.WEAK_HEADS, words, at, head);
  if (isWeak && isAllCapitals(words, at)) return null;
  const field = begins(BRANCHED, words[at]) ? phraseEnd(FIELDS, words, head) : head;
  const isMore = isNameMark(words, field) || (field > head && isCompound(words, field));
  const branch = isMore ? grownEnd(words, at, field) : field;
  const generic = genericEnd(words, at, head);
  const isOwnName = generic === head && head > at + 1 && words[at + 1]?.isCapital;
  const end = field > head ? tailEnd(words, branch) : isOwnName ? genericEnd(words, at, at + 1) : generic;
  if (end === head || end === at + 1) return null;
  const named = field > head ? end : overCommaEnd(words, at, end);
  const owned = ownedEnd(words, at, named);
  return { name: nameOf(clause, at, owned > named + 2 ? owned : named), shape: "body", start: at, end: owned };
}

const LONGEST_TOPIC = 10;

/** “Tổ công tác liên ngành | về dịch vụ cảng | họp”: what it was set up for, up to the verb or a bracket; `at` when none ends it. */
function topicEnd(words: readonly Word[], at: number): number {
  if (words[at]?.key !== "về") return at;
  for (let end = at + 2; end <= at + LONGEST_TOPIC; end++) {
    if (words[end]?.key === "(" || words[end]?.key === ":" || beginsPredicate(words, end)) return end;
    if (!words[end]?.isWord) return at;
  }
  return at;
}

/** Committees inside a body: “Đảng ủy | Sở Xây dựng”. */
const OF_BODIES = phrases(listed("đảng ủy|công đoàn|đoàn thanh niên|ban cán sự đảng|ủy ban kiểm tra đảng ủy"));

const ZONES = phrases(
  listed("khu công nghiệp|khu kinh tế|khu chế xuất|khu công nghệ cao|khu kinh tế cửa khẩu|cụm công nghiệp"),
);

/** “Ban Quản lý Khu kinh tế Vũng Hạ | và các Khu công nghiệp | tỉnh”: the second kind of zone that a board looks after. */
function zonesEnd(words: readonly Word[], from: number, at: number): number {
  if (words[from]?.key !== "ban" || words[from + 3]?.key !== "khu") return at;
  if (words[at]?.key !== "và" && words[at]?.key !== ",") return at;
  const first = words[at + 1]?.key === "các" ? at + 2 : at + 1;
  const zone = phraseEnd(ZONES, words, first);
  return zone > first ? tailEnd(words, zone) : at;
}

/** First words of bodies that are told apart by where they are: “Văn phòng đại diện Ban | tại Khu công nghiệp A”. */
const BRANCHES = phrases(["văn", "chi", "trạm", "tổ", "chốt", "đội", "điểm"]);

/** “Ủy ban An toàn đường sắt | của Tổng công ty | kiểm định”: whose it is, by the kind of body alone. */
function ownedEnd(words: readonly Word[], from: number, at: number): number {
  if (begins(BRANCHES, words[from])) return placeEnd(words, at);
  if (words[at]?.key !== "của") return at;
  const owner = phraseEnd(HEADS, words, at + 1);
  return owner > at + 1 && beginsPredicate(words, owner) ? owner : at;
}

/** Heads behind which a branch of administration stands. */
const BRANCHED = phrases(listed("sở|bộ|phòng|vụ|ngành|ban"));

/** Heads of bodies inside another: “Phòng Giáo dục Tiểu học”. */
const COMPOUNDED = phrases(listed("phòng|vụ|ban|khoa|cục|trung"));

/** “TỔ CHỨC THỰC HIỆN” is a heading, no “Tổ”. */
function isAllCapitals(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.text ?? "";
  return (
    next.length > 1 &&
    next === next.toUpperCase() &&
    next !== next.toLowerCase() &&
    words[at]?.text === words[at]?.text.toUpperCase()
  );
}

/** “công an tỉnh”, “ban quản lý dự án …” written small: only with a level or a name behind. */
function lowerCaseBody(clause: Clause, at: number, known: number): Mention | null {
  const end = tailEnd(clause.words, known);
  if (end === known && known - at < 3) return null;
  return { name: nameOf(clause, at, end), shape: "body", start: at, end };
}

/** Word after a branch of administration written with a capital (“Tài chính”); `at` when none stands there. */
export function fieldEnd(words: readonly Word[], at: number): number {
  return words[at]?.isCapital ? phraseEnd(FIELDS, words, at) : at;
}

/** Does an adverb or a verb, of a task or of a report, begin here? */
export function beginsPredicate(words: readonly Word[], at: number): boolean {
  return phraseEnd(PREDICATES, words, at) > at;
}
