import * as lexicon from "./agencyLexicon.ts";
import { beginsPredicate, bodyAt, type Clause } from "./agencyNames.ts";
import { isBorder } from "./nameGrowth.ts";
import { beginsName, properNameEnd } from "./nameTails.ts";
import { begins, listed, phraseEnd, phrases } from "./phrases.ts";
import { placeEnd } from "./places.ts";
import { ADVERBS, LIKE_VERBS, VERBS } from "./predicateLexicon.ts";
import { remarkEnd } from "./remarks.ts";
import type { Word } from "./words.ts";

const TAILS = phrases([...lexicon.GROUP_TAILS, ...lexicon.REGIONS]);
const OPENERS = phrases(lexicon.GROUP_OPENERS);
const STRONG = phrases(ADVERBS);
const NOUNS = phrases(LIKE_VERBS);
const GROUPS = phrases(lexicon.GROUP_NOUNS);
const VERB = phrases(VERBS);

/** Word after what belongs to a group's name: “… có liên quan”, “… thuộc Sở Y tế”, “… xuất khẩu cà phê”. @param at word after what the group is made of */
export function groupTailEnd(clause: Clause, at: number): number {
  const { words } = clause;
  const numbered = numberEnd(words, at);
  if (numbered > at) return placeEnd(words, numbered);
  let end = at;
  for (let round = 0; round < 3; round++) {
    const next = Math.max(phraseEnd(TAILS, words, end), ownerEnd(clause, end));
    const named = next > end ? next : capitalTailEnd(words, end);
    if (named === end) break;
    end = named;
  }
  const named = end > at ? end : qualifiedEnd(clause, end);
  return placeEnd(clause.words, named);
}

const NUMBER = /^(?:\d{1,2}|[IVX]+|[A-E])$/;

/** “nhà thầu | số 1”, “tư vấn giám sát | gói thầu số 2”: which of a kind; `at` when no number follows. */
function numberEnd(words: readonly Word[], at: number): number {
  const from = phraseEnd(PARCELS, words, at);
  return words[from]?.key === "số" && NUMBER.test(words[from + 1]?.text ?? "") ? from + 2 : at;
}

const PARCELS = phrases(listed("gói thầu|gói|phân đoạn|khu vực"));
const OWNED = phrases(["thuộc", "viên", "của"]);

/** “các phòng thuộc Sở Y tế”, “các doanh nghiệp hội viên Hiệp hội Lương thực”: whose they are. */
function ownerEnd(clause: Clause, at: number): number {
  const { words } = clause;
  const link = begins(OWNED, words[at]) ? at + 1 : at;
  if (link === at && !begins(OWNED, words[at - 1])) return at;
  return words[link]?.isCapital ? (bodyAt(clause, link)?.end ?? at) : at;
}

/** Things whose names follow: “nhà đầu tư | dự án Khu du lịch Hồ Xanh”. */
const THINGS = phrases(listed("dự án|gói thầu|công trình|hạ tầng"));
const LONGEST_QUALITY = 6;
const LONGEST_NAMED_QUALITY = 14;

/** “các doanh nghiệp xuất khẩu cà phê | công bố”, “các chủ đầu tư hạ tầng Cụm công nghiệp A, Cụm công nghiệp B | lập”: words that no table knows, up to the verb. */
function qualifiedEnd(clause: Clause, at: number): number {
  const { words } = clause;
  let longest = LONGEST_QUALITY;
  for (let end = at; end <= at + longest; ) {
    const word = words[end];
    if (end > at && phraseEnd(TAILS, words, end) > end) return groupTailEnd(clause, end);
    if (end > at && (word === undefined || word.key === "." || word.key === ";" || beginsNext(words, end))) return end;
    const isThing = end > at && phraseEnd(THINGS, words, end - 2) === end;
    const isNamed = end > at && word?.isCapital === true && (isThing || !beginsName(words, end));
    if (isNamed || isSecondName(words, end)) longest = LONGEST_NAMED_QUALITY;
    else if (end > at && opensRelative(words, end)) return Math.max(at, relativeEnd(words, end));
    else if (!word?.isWord || word.isCapital || isBorder(words, end) || opensRelative(words, end)) return at;
    const noun = phraseEnd(NOUNS, words, end);
    if (noun === end && !word?.isCapital && beginsPredicate(words, end)) return end;
    end = isNamed ? Math.max(end + 1, properNameEnd(words, end)) : Math.max(end + 1, noun);
  }
  return at;
}

/** “có rừng”; not “có trách nhiệm”, with which the task begins. */
function opensRelative(words: readonly Word[], at: number): boolean {
  return RELATIVE.has(words[at]?.key ?? "") && phraseEnd(STRONG, words, at) === at;
}

/** “, | Cụm công nghiệp Lâm Bình”: the comma between two names of what the group works at. */
function isSecondName(words: readonly Word[], at: number): boolean {
  const isLink = words[at]?.key === "," || words[at]?.key === "và";
  return isLink && words[at - 1]?.isCapital === true && words[at + 1]?.isCapital === true && !beginsName(words, at + 1);
}

const JOINED_BY = phrases(["cùng", "phối"]);

/** “, Giám đốc các …”, “và các …”, “, cùng với …”: another of the list, or who helps. */
function beginsNext(words: readonly Word[], at: number): boolean {
  const isLink = words[at]?.key === "," || words[at]?.key === "và";
  if (words[at]?.key === "," && begins(JOINED_BY, words[at + 1])) return true;
  return (
    isLink &&
    ((words[at + 1]?.isCapital === true && beginsName(words, at + 1)) || phraseEnd(OPENERS, words, at + 1) > at + 1)
  );
}

function capitalTailEnd(words: readonly Word[], at: number): number {
  return words[at]?.isCapital && !beginsName(words, at) ? properNameEnd(words, at) : at;
}

const RELATIVE = new Set(listed("nào|nơi|có|chưa|chậm|được|đang|còn|thuộc|để|nằm|là"));
/** Behind these the clause says what a group has; a plain verb may then begin its task. */
const HAVING = new Set(listed("nơi|có|được|thuộc|nằm|là"));
const DOING = phrases(
  listed(
    "rà soát|lập|hoàn thành|hoàn thiện|báo cáo|nộp|gửi|rà lại|kiểm đếm|kiểm tra|đôn đốc|hướng dẫn|tổ chức|triển khai|thực hiện|ký|ký cam kết|bố trí|vận động|chuẩn bị|đăng ký|cử|xây dựng kế hoạch|xây dựng phương án|quản lý|lưu|lắp|lắp đặt|gia cố|giữ|trực|ra quân|canh gác|tháo dỡ|phối hợp|mở|dọn|bảo đảm|đảm bảo|kê khai|đối chiếu|nhắc|duy trì|nhắc nhở|thông báo|bàn giao|dừng|niêm yết|tuyên truyền|cập nhật|khoanh|sắp xếp|huy động|giám sát|cam kết|giải trình|kiểm điểm|làm rõ|giới thiệu|đề xuất|công bố|công khai|khắc phục|kiện toàn|phân công|thành lập|chỉ đạo|thống kê|đăng tải|tiếp nhận",
  ),
);
const LONGEST_RELATIVE = 9;

/** “các chủ đầu tư có tỷ lệ giải ngân thấp | khẩn trương …”, “UBND các xã có rừng | lập …”: a short relative clause before a sure beginning of the task, or before the next of a list. */
export function relativeEnd(words: readonly Word[], at: number): number {
  const first = words[at]?.key ?? "";
  if (!RELATIVE.has(first) || phraseEnd(STRONG, words, at) > at) return at;
  let verb = phraseEnd(VERB, words, at + 1);
  for (let end = at + 2; end <= at + LONGEST_RELATIVE; end++) {
    const remark = remarkEnd(words, end);
    if (remark > end && beginsPredicate(words, remark)) return end;
    const word = words[end];
    if (HAVING.has(first) && first !== "được" && beginsNext(words, end)) return end;
    if (HAVING.has(first) && (word === undefined || word.key === "." || word.key === ";" || word.key === ")"))
      return end;
    if (word?.key === "," && (first === "là" || first === "thuộc") && phraseEnd(GROUPS, words, end + 1) > end + 1)
      continue;
    if (!word?.isWord) return at;
    const noun = phraseEnd(NOUNS, words, end);
    if (noun > end) {
      end = noun - 1;
      continue;
    }
    if (phraseEnd(STRONG, words, end) > end && !["theo", "bằng", "hết"].includes(word.key)) return end;
    if (HAVING.has(first) && verb !== end && phraseEnd(DOING, words, end) > end) return end;
    verb = Math.max(verb, phraseEnd(VERB, words, end));
  }
  return at;
}
