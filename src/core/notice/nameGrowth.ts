import * as lexicon from "./agencyLexicon.ts";
import { beginsName, HEADS, levelEnd, PREDICATES, properNameEnd, tailEnd } from "./nameTails.ts";
import { begins, isPhrase, listed, phraseEnd, phrases } from "./phrases.ts";
import { ADVERBS, LIKE_VERBS, TELLING } from "./predicateLexicon.ts";
import type { Word } from "./words.ts";

const NOUNS = phrases(LIKE_VERBS);
const NAMING = phrases(lexicon.NAMING_VERBS);
const GROUPS = phrases(lexicon.GROUP_NOUNS);
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

/** Prepositions and the like, behind which no name runs on. */
export function isBorder(words: readonly Word[], at: number): boolean {
  return phraseEnd(BORDERS, words, at) > at;
}

const LONGEST_NAME = 14;

/** Name of a body that no table knows: a capital behind its head, then up to a verb, a border or a mark. */
export function genericEnd(words: readonly Word[], at: number, head: number): number {
  const level = tailEnd(words, head);
  const weak = isPhrase(lexicon.WEAK_HEADS, words, at, head);
  const isNumbered = level === head + 1 && begins(NUMBERED, words[at]) && phraseEnd(PREDICATES, words, level) > level;
  if (head === at + 1 && isNumbered && /^\d{1,2}$/.test(words[head]?.text ?? "")) return level;
  if (words[head]?.key === "các" && words[head + 1]?.isCapital && begins(UNIONS, words[at]))
    return grownEnd(words, at, head + 1);
  if (!words[head]?.isCapital && !(level > head && !weak)) return head > at + 1 ? describedEnd(words, head) : head;
  return grownEnd(words, at, Math.max(level, head));
}

/** Small bodies that a mere figure tells apart: “Tổ 3”, “Đội 5”. */
const NUMBERED = phrases(listed("tổ|đội|đồn|trạm|khu|chốt|nhóm"));

/** “Liên hiệp | các Hội Khoa học và Kỹ thuật”. */
const UNIONS = phrases(listed("liên|hiệp|hội|câu"));

const LONGEST_DESCRIPTION = 8;

/** “Ban quản trị | nhà chung cư An Phú”, “Ban Quản lý dự án | các công trình trọng điểm tỉnh”: what a body looks after, up to a place or a level; `at` when none ends it. */
export function describedEnd(words: readonly Word[], at: number): number {
  let end = words[at]?.key === "các" ? at + 1 : at;
  while (end < at + LONGEST_DESCRIPTION) {
    const tail = end > at ? tailEnd(words, end) : end;
    if (tail > end) return tail;
    const noun = Math.max(phraseEnd(NOUNS, words, end), phraseEnd(WORKS, words, end));
    const word = words[end];
    if (noun === end && (!word?.isWord || isVerbOrBorder(words, end))) break;
    end = Math.max(noun, end + 1);
  }
  const works = phraseEnd(WORKS, words, words[at]?.key === "các" ? at + 1 : at);
  const isClosed = !words[end]?.isWord || phraseEnd(PREDICATES, words, end) > end;
  return works > at && end > at && isClosed ? end : at;
}

/** What project boards build. */
const WORKS = phrases(
  listed(
    "công trình|đường cao tốc|đường bộ|đường sắt|cao tốc|hạ tầng|thủy lợi|giao thông|dân dụng|nông nghiệp|công nghiệp|đô thị|nhà ở|thủy điện|trọng điểm|đầu tư công|đầu tư xây dựng|phát triển|ngành giao thông|ngành nông nghiệp|ngành xây dựng|ngành y tế|ngành giáo dục|ngành điện",
  ),
);

function isVerbOrBorder(words: readonly Word[], at: number): boolean {
  return phraseEnd(PREDICATES, words, at) > at || isBorder(words, at);
}

/** Word after the name of a body whose words up to `from` are known: on to a verb, a border, a mark or its level. @param at first word of the name */
export function grownEnd(words: readonly Word[], at: number, from: number): number {
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
    const isNamedVerb = end > at + 1 && isNamed(words, end) && phraseEnd(NEVER_NAMED, words, end) === end;
    if (predicate > end && !isNamedVerb) {
      const naming = end > at + 1 ? namingEnd(words, end) : end;
      if (naming === end) break;
      end = naming;
      continue;
    }
    const second = secondHalfEnd(words, at, end);
    if (second > end) return second;
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

/** “Cục Kinh tế | xây dựng | rà soát”, “Viện Quy hoạch | xây dựng | tỉnh”: a verb that another one or a level follows is part of the name; `at` when it is none. */
export function namingEnd(words: readonly Word[], at: number): number {
  const end = phraseEnd(NAMING, words, at);
  if (end === at || words[at - 1]?.isCapital) return at;
  const isLevel = levelEnd(words, end) > end;
  return isLevel || (phraseEnd(PREDICATES, words, end) > end && !words[end]?.isCapital) ? end : at;
}

const LONGEST_HALF = 6;
/** Whoever stands behind “và” beside a body is no half of its name. */
const PEOPLE = new Set(["người", "nhân", "bà", "cha", "phụ", "hộ", "cộng", "gia"]);

/** “Cục Phát triển doanh nghiệp tư nhân | và kinh tế tập thể | hướng dẫn”: the half behind “và”, written small, up to a verb or a level; `at` when it is none. */
function secondHalfEnd(words: readonly Word[], from: number, at: number): number {
  const next = words[at + 1];
  const isJoined = words[at]?.key === "và" && next?.isWord === true && !next.isCapital && !/^\d/.test(next.text);
  if (!isJoined || words[at - 1]?.isCapital || at < from + 3) return at;
  if (PEOPLE.has(next.key) || phraseEnd(GROUPS, words, at + 1) > at + 1 || phraseEnd(HEADS, words, at + 1) > at + 1)
    return at;
  for (let end = at + 1; end <= at + LONGEST_HALF; end++) {
    if (end > at + 1 && levelEnd(words, end) > end) return tailEnd(words, end);
    const noun = phraseEnd(NOUNS, words, end);
    if (noun === end && (!words[end]?.isWord || isBorder(words, end))) return at;
    if (noun === end && phraseEnd(PREDICATES, words, end) > end) return end > at + 2 ? end : at;
    if (noun > end) end = noun - 1;
  }
  return at;
}

/** “Phòng Giáo dục | Nghề nghiệp”, “… | Mầm non”: a word whose first syllable alone is a capital is no place. */
export function isCompound(words: readonly Word[], at: number): boolean {
  const [first, second] = [words[at], words[at + 1]];
  if (!first?.isCapital || !second?.isWord || second.isCapital || beginsName(words, at)) return false;
  if (phraseEnd(NOUNS, words, at) > at + 1) return true;
  return (
    properNameEnd(words, at) === at + 1 && !isVerbOrBorder(words, at + 1) && phraseEnd(PREDICATES, words, at) === at
  );
}

/** “Quản lý | đầu tư”: the verb before makes a noun of it. */
function isNamed(words: readonly Word[], at: number): boolean {
  return (
    begins(lexicon.NAME_MAKERS, words[at - 1]) &&
    (words[at - 2]?.isCapital === true || begins(lexicon.NAME_MAKERS, words[at - 3]))
  );
}

/** “Kinh tế - Xã hội”, “Nông nghiệp và Môi trường”: links inside a name join capitals that begin no other body. */
export function isNameMark(words: readonly Word[], at: number): boolean {
  const link = words[at]?.key ?? "";
  const next = words[at + 1];
  if (!["-", "–", "&", "và"].includes(link) || !next?.isCapital) return false;
  return !beginsName(words, at + 1);
}

const LONGEST_SECOND_HALF = 12;

/** “Cục Quản lý Khám, chữa bệnh | chỉ đạo”: an unknown name goes on behind its comma when only then a verb follows. */
export function overCommaEnd(words: readonly Word[], from: number, at: number): number {
  if (words[at]?.key !== "," || !words[at + 1]?.isWord || beginsName(words, at + 1)) return at;
  if (phraseEnd(GROUPS, words, at + 1) > at + 1) return at;
  const isHalf = phraseEnd(NAMING, words, phraseEnd(HEADS, words, from)) === at;
  const opened = isHalf ? phraseEnd(NAMING, words, at + 1) : at + 1;
  if (opened === at + 1 && phraseEnd(PREDICATES, words, opened) > opened) return at;
  if (words[at - 1]?.isCapital && words[at - 2]?.isCapital) return at;
  for (let end = opened; end <= at + LONGEST_SECOND_HALF; end++) {
    const word = words[end];
    const isLink = word?.key === "và" || ((word?.key === "-" || word?.key === ",") && isNameLink(words, end));
    if (!isLink && (!word?.isWord || isBorder(words, end))) return at;
    if (end > opened && levelEnd(words, end) > end) return tailEnd(words, end);
    if (word?.isWord && !word.isCapital && phraseEnd(PREDICATES, words, end) > end && words[end - 1]?.key !== ",")
      return end;
  }
  return at;
}

/** “- Phòng, chống”: a prevention named among the fields of a body. */
function isNameLink(words: readonly Word[], at: number): boolean {
  if (words[at]?.key === ",") return words[at - 1]?.key === "phòng" && words[at + 1]?.key === "chống";
  return words[at + 1]?.isCapital === true && !beginsName(words, at + 1);
}
