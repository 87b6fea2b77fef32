import * as lexicon from "./agencyLexicon.ts";
import { beginsName, FIELDS, HEADS, KNOWN, levelEnd, PREDICATES, tailEnd } from "./nameTails.ts";
import { ADVERBS, LIKE_VERBS, TELLING } from "./predicateLexicon.ts";
import { listed, phraseEnd, phrases, type Word } from "./words.ts";

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

const NOUNS = phrases(LIKE_VERBS);
const BORDERS = phrases(
  listed(
    "và|về|trong|theo|để|tại|với|cho|từ|đến|trước|sau|của|do|khi|nhằm|nếu|vào|như|mà|các|những|này|gồm|trên|hoặc|thì|đối với|cùng|thuộc|tiếp|đều|qua|ra|lên|nêu|trình|là",
  ),
);
/** Words that no name holds, whatever stands before them. */
const NEVER_NAMED = phrases([
  ...ADVERBS,
  ...TELLING,
  ...listed(
    "lập|rà soát|hoàn thiện|hoàn thành|báo cáo|trình|gửi|cử|ban hành|đề xuất|cung cấp|tham mưu|bố trí|chuẩn bị|nộp|tổ chức|xây dựng phương án|xây dựng kế hoạch",
  ),
]);
/** Also verbs: without a level or place behind them they name nobody. */
const NEEDS_TAIL = new Set(listed("thống kê|thanh tra|báo|thuế|hải quan|thi hành án dân sự|bưu điện|viễn thông"));

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
    const key = keyOf(words, at, known);
    const next = words[known];
    if (NEEDS_TAIL.has(key) && next?.key !== "(" && !next?.isCapital && levelEnd(words, known) === known) return null;
    if (known > at + 1 && words[at + 1]?.isCapital === false && phraseEnd(FIELDS, words, at + 1) === known) return null;
    const isOpen = known === at + 1 || lexicon.OPEN_NAMES.has(key) || isNameMark(words, known);
    const grown = isOpen ? grownEnd(words, at, known) : known;
    const served = words[known - 1]?.key === "trực" ? bodyAt(clause, known) : null;
    const end = served?.end ?? tailEnd(words, Math.max(known, grown));
    return { name: nameOf(clause, at, end), shape: "body", start: at, end };
  }
  const head = phraseEnd(HEADS, words, at);
  if (head === at || !words[at]?.isCapital) return known > at ? lowerCaseBody(clause, at, known) : null;
  const isWeak = lexicon.WEAK_HEADS.has(keyOf(words, at, head));
  if (isWeak && isAllCapitals(words, at)) return null;
  const field = BRANCHED.has(words[at]?.key ?? "") ? phraseEnd(FIELDS, words, head) : head;
  const named = isNameMark(words, field) ? grownEnd(words, at, field) : field;
  const end = field > head ? tailEnd(words, named) : genericEnd(words, at, head);
  if (end === head || end === at + 1) return null;
  const whole = field > head ? end : overCommaEnd(words, end);
  return { name: nameOf(clause, at, whole), shape: "body", start: at, end: whole };
}

const LONGEST_SECOND_HALF = 7;

/** “Cục Quản lý Khám, chữa bệnh | chỉ đạo”: an unknown name goes on behind its comma when only then a verb follows. */
function overCommaEnd(words: readonly Word[], at: number): number {
  if (words[at]?.key !== "," || !words[at + 1]?.isWord || beginsName(words, at + 1) || beginsPredicate(words, at + 1))
    return at;
  if (words[at - 1]?.isCapital && words[at - 2]?.isCapital) return at;
  for (let end = at + 1; end <= at + LONGEST_SECOND_HALF; end++) {
    const word = words[end];
    if (!word?.isWord || (word.key !== "và" && isBorder(words, end))) return at;
    if (!word.isCapital && beginsPredicate(words, end)) return end;
  }
  return at;
}

/** Heads behind which a branch of administration stands. */
const BRANCHED = new Set(listed("sở|bộ|phòng|vụ|ngành|ban"));

function keyOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ key }) => key)
    .join(" ");
}

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

const LONGEST_NAME = 14;

/** Name of a body that no table knows: a capital behind its head, then up to a verb, a border or a mark. */
function genericEnd(words: readonly Word[], at: number, head: number): number {
  const level = tailEnd(words, head);
  const weak = lexicon.WEAK_HEADS.has(
    words
      .slice(at, head)
      .map(({ key }) => key)
      .join(" "),
  );
  if (!words[head]?.isCapital && !(level > head && !weak)) return head;
  return grownEnd(words, at, Math.max(level, head));
}

function grownEnd(words: readonly Word[], at: number, from: number): number {
  let end = from;
  while (end - at < LONGEST_NAME) {
    const word = words[end];
    if (!word) break;
    if (isNameMark(words, end)) {
      end = Math.max(end + 2, phraseEnd(PREDICATES, words, end + 1), phraseEnd(NOUNS, words, end + 1));
      continue;
    }
    if (!word.isWord) break;
    const noun = phraseEnd(NOUNS, words, end);
    if (noun > end) {
      end = noun;
      continue;
    }
    const verb = phraseEnd(PREDICATES, words, end);
    if (word.isCapital && verb > end + 1) {
      end = verb;
      continue;
    }
    const predicate = word.isCapital ? end : verb;
    if (predicate > end && !(end > at + 1 && isNamed(words, end) && phraseEnd(NEVER_NAMED, words, end) === end)) break;
    if (!word.isCapital && phraseEnd(BORDERS, words, end) > end) break;
    if (predicate > end) {
      end = predicate;
      continue;
    }
    if (levelEnd(words, end) > end) return tailEnd(words, end);
    end++;
  }
  return end;
}

/** “Quản lý | đầu tư”: the verb before makes a noun of it. */
function isNamed(words: readonly Word[], at: number): boolean {
  return (
    lexicon.NAME_MAKERS.has(words[at - 1]?.key ?? "") &&
    (words[at - 2]?.isCapital === true || lexicon.NAME_MAKERS.has(words[at - 3]?.key ?? ""))
  );
}

/** “Kinh tế - Xã hội”, “Nông nghiệp và Môi trường”: links inside a name join capitals that begin no other body. */
function isNameMark(words: readonly Word[], at: number): boolean {
  const link = words[at]?.key ?? "";
  const next = words[at + 1];
  if (!["-", "–", "&", "và"].includes(link) || !next?.isCapital) return false;
  return !beginsName(words, at + 1);
}

export function fieldEnd(words: readonly Word[], at: number): number {
  return words[at]?.isCapital ? phraseEnd(FIELDS, words, at) : at;
}

export function beginsPredicate(words: readonly Word[], at: number): boolean {
  return phraseEnd(PREDICATES, words, at) > at;
}

/** Prepositions and the like, behind which no name runs on. */
export function isBorder(words: readonly Word[], at: number): boolean {
  return phraseEnd(BORDERS, words, at) > at;
}
