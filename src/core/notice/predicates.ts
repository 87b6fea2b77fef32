import type { Clause } from "./agencyNames.ts";
import { firstWords, opens } from "./firstWords.ts";
import { begins, listed, phraseEnd, phrases } from "./phrases.ts";
import * as lexicon from "./predicateLexicon.ts";
import { keysOf, type Word } from "./words.ts";

const ADVERBS = phrases(lexicon.ADVERBS);
const VERBS = phrases(lexicon.VERBS);
const TELLING = phrases(lexicon.TELLING);
const NOUNS = phrases(lexicon.LIKE_VERBS);
const ACTS = phrases([...lexicon.ADVERBS, ...lexicon.VERBS]);
const PASSIVE = phrases(lexicon.PASSIVE_ORDERS);
const CIRCUMSTANCES = phrases(lexicon.CIRCUMSTANCES);
const OPENERS = phrases(lexicon.OPENERS);
const AGENTS = phrases(
  listed(
    "chủ trì|đồng chủ trì|cùng chủ trì|cùng thực hiện|chịu trách nhiệm chính|thực hiện|phụ trách|đảm nhiệm|chịu trách nhiệm|tham mưu|triển khai|làm đầu mối|tổ chức|là cơ quan chủ trì|cùng làm|đứng ra|đảm trách|đảm đương|cùng phụ trách|phối hợp thực hiện",
  ),
);
const MODAL = phrases(
  listed(
    "phấn đấu|bảo đảm|đảm bảo|yêu cầu|cần|phải|hoàn thành|chậm nhất|không để|cần phải|trước ngày|trước mắt|nghiêm cấm|tuyệt đối",
  ),
);

const URGENT = phrases(listed("phải|cần|yêu cầu|đề nghị|khẩn trương|phấn đấu|chậm nhất"));

type Predicate = "task" | "telling" | "none";

/** Does what stands behind an agency's name begin a task? */
export function predicateAt(words: readonly Word[], at: number): Predicate {
  const word = words[at];
  if (!word) return "none";
  if (phraseEnd(PASSIVE, words, at) > at) return "task";
  const telling = phraseEnd(TELLING, words, at);
  const task = phraseEnd(ACTS, words, at);
  if (telling > at && telling >= task)
    return words[telling - 1]?.key === "tại" && isComing(words, telling) ? "task" : "telling";
  if (task > at) return predicateTells(words, task) ? "telling" : "task";
  if (!word.isWord || word.isCapital || lexicon.NOT_PREDICATE.has(word.key)) return "none";
  return /^\d/.test(word.text) ? "none" : "task";
}

const COMING = phrases(["tới", "sau", "kế", "thường"]);
const LONGEST_OCCASION = 8;

/** “báo cáo tại | giao ban tháng tới”: an occasion still to come. */
function isComing(words: readonly Word[], at: number): boolean {
  for (let i = at; i < at + LONGEST_OCCASION; i++) {
    if (words[i]?.key === "," || words[i]?.key === ";") return false;
    if (begins(COMING, words[i])) return true;
  }
  return false;
}

/** “triển khai đã đạt …”, “phối hợp chưa tốt”: the verb is the subject of a report. */
function predicateTells(words: readonly Word[], at: number): boolean {
  return (
    ["đã", "chưa", "được"].includes(words[at]?.key ?? "") &&
    words[at + 1]?.key !== "giao" &&
    words[at - 1]?.key !== "nhiệm"
  );
}

/** Word after the links that open a clause (“Đồng thời,”), with their marks; `at` when none do. */
export function openersEnd(words: readonly Word[], at: number): number {
  let from = at;
  for (let round = 0; round < 4; round++) {
    const opened = phraseEnd(OPENERS, words, from);
    const mark = words[opened]?.key;
    const past = mark === "," || (mark === ":" && opened > from) ? opened + 1 : opened;
    if (past === from) break;
    from = past;
  }
  return from;
}

/** “Sở X: Khẩn trương …”. */
export function beginsTask(words: readonly Word[], at: number): boolean {
  return phraseEnd(ACTS, words, at) > at;
}

/** “Sở X, trên cơ sở …, tham mưu …”. */
export function isAdverbial(words: readonly Word[], at: number): boolean {
  return [
    "trên",
    "căn",
    "theo",
    "trong",
    "khẩn",
    "cùng",
    "phối",
    "chủ",
    "tiếp",
    "trước",
    "cần",
    "phải",
    "sớm",
    "tập",
    "nghiêm",
  ].includes(words[at]?.key ?? "");
}

const CARRIES_OUT =
  /^(?:thực hiện|triển khai|tiếp tục thực hiện) (?:Kế hoạch|Quyết định|Công văn|Nghị quyết|Nghị định|Chỉ thị|Thông báo|Kết luận|Chương trình|Văn bản|chỉ đạo|ý kiến chỉ đạo)/iu;

/** “Trên cơ sở …,”, “Trong quá trình …,”, “Thực hiện Kế hoạch số …,”. */
export function isCircumstanceAt({ text, words }: Clause, at: number): boolean {
  if (words.slice(0, at).some(({ key }) => key === "riêng")) return true;
  if (!begins(CIRCUMSTANCES, words[at])) return false;
  return (
    phraseEnd(VERBS, words, at) === at ||
    CARRIES_OUT.test(text.slice(words[at]?.start ?? 0, (words[at]?.start ?? 0) + 60))
  );
}

const TIMES = phrases(
  listed(
    "sau|sau khi|khi|ngay khi|trong vòng|trong thời hạn|trong thời gian|trong tháng|trong quý|trong tuần|trong năm|trước ngày|trước|chậm nhất|muộn nhất|đến ngày|đến hết|đến|từ ngày|hằng|hàng|định kỳ|ngay sau",
  ),
);
const LONGEST_TIME = 24;

/** Word after a time or a condition in front of a verb: “trong vòng 07 ngày kể từ …, | chuyển”, “hộ nào … thì | lập”; past the end when there is none. */
export function conditionEnd({ words }: Clause, at: number): number {
  const isTime = phraseEnd(TIMES, words, at) > at;
  for (let i = at + 1; i < Math.min(words.length, at + LONGEST_TIME); i++) {
    const key = words[i]?.key;
    if (key === ";" || key === "." || key === ":") break;
    if ((isTime && key === ",") || key === "thì") return i + 1;
  }
  return words.length;
}

const FORWARD = phrases(
  listed(
    "phải|cần|yêu cầu|đề nghị|khẩn trương|phấn đấu|chậm nhất|muộn nhất|trước ngày|trước|ngay khi|ngay sau|sau khi|trong vòng|trong thời hạn|trong tháng|trong tuần|trong quý|hằng|hàng|định kỳ|tiếp tục|theo dõi|đôn đốc|ngay",
  ),
);

/** Does anything behind word `from` say that it is still to be done? */
export function looksForward(words: readonly Word[], from: number): boolean {
  return words.some((_, i) => i >= from && phraseEnd(FORWARD, words, i) > i);
}

/** “chủ trì”, “thực hiện”: does a word stand here that makes the body before it the one in charge? */
export function isAgentAt(words: readonly Word[], at: number): boolean {
  return phraseEnd(AGENTS, words, at) > at;
}

/** Times of a report. */
const LOOKING_BACK =
  /^(?:hồi \d|hiện nay|hiện tại|hiện|đến nay|thời gian qua|trong thời gian qua|thời gian vừa qua|năm qua|vừa qua|(?:trong )?(?:tuần|tháng|quý|kỳ|đêm|hôm|những ngày|mấy ngày) (?:qua|vừa qua|trước|vừa rồi)|năm ngoái|rạng sáng|từ đầu (?:năm|tháng|quý|nhiệm kỳ|vụ)(?: \d{4})? đến nay|lũy kế|luỹ kế|trước đây|tính đến|qua (?:kết luận )?(?:kiểm tra|thanh tra|giám sát|theo dõi|báo cáo|rà soát)|những (?:tháng|năm) qua|bên cạnh (?:đó|những|kết quả)|tuy nhiên|nhìn chung)(?![\p{L}])/iu;

/** “Trong 6 tháng đầu năm, mặc dù …, các cấp đã nỗ lực”: a time, then what was done in it. */
const PERIOD_TOLD =
  /^(?:trong )?(?:\d+ |sáu |ba |chín )?(?:tháng|quý|năm|tuần|nửa đầu năm)(?!\p{L})[^;.]{0,160}?[\s,](?:mặc dù|tuy (?:còn|gặp)|đã (?:chủ động|tích cực|nỗ lực|cố gắng|tập trung|triển khai|thực hiện|hoàn thành|quan tâm|vào cuộc|có nhiều|kịp thời|đạt))(?!\p{L})/iu;

const BACK_WORDS = firstWords(LOOKING_BACK);
const PERIOD_WORDS = firstWords(PERIOD_TOLD);

/** “Thời gian qua, …”: the sentence tells what was. @param first its first word */
export function looksBack(sentence: string, first: Word | undefined): boolean {
  if (opens(BACK_WORDS, first) && LOOKING_BACK.test(sentence.slice(0, 60))) return true;
  return opens(PERIOD_WORDS, first) && PERIOD_TOLD.test(sentence.slice(0, 240));
}

/** “Phiên họp thứ 6 dự kiến tổ chức …”: tells when something will be held. */
const ANNOUNCED = /^(?:cuộc|phiên|buổi|hội nghị|kỳ|lễ)(?!\p{L})/iu;

const ANNOUNCED_WORDS = firstWords(ANNOUNCED);

const PAST = phrases(["đã", "chưa", "đạt", "bị", "còn", "đang"]);

/** A clause without agency or verb in front that reports: “Công tác … thực hiện rất chậm”. */
export function tells(words: readonly Word[], from: number, startsWithVerb: boolean): boolean {
  if (startsWithVerb) return false;
  const [first] = words;
  const isBack = opens(BACK_WORDS, first) && LOOKING_BACK.test(keysOf(words, 0, from + 5));
  if (isBack && !words.some((_, i) => phraseEnd(URGENT, words, i) > i)) return true;
  if (opens(ANNOUNCED_WORDS, first) && ANNOUNCED.test(keysOf(words, 0, from + 5))) return true;
  if (phraseEnd(TELLING, words, from) > from && predicateAt(words, from) === "telling") return true;
  for (let i = from; i < words.length; i++) {
    if (phraseEnd(MODAL, words, i) > i) return false;
    if (begins(PAST, words[i])) return true;
  }
  return false;
}

/** Adverb of a task at word `at`; the index after it. */
export function adverbEnd(words: readonly Word[], at: number): number {
  return phraseEnd(ADVERBS, words, at);
}

/** “phòng họp”, “dự án”: a noun that looks like a body or a verb. */
export function isNounAt(words: readonly Word[], at: number): boolean {
  return phraseEnd(NOUNS, words, at) > at;
}

/** Index after a verb; nouns that only look like one (“dự án”) are none. */
export function verbEnd(words: readonly Word[], at: number): number {
  if (phraseEnd(NOUNS, words, at) > at) return at;
  return phraseEnd(VERBS, words, at);
}

const DECISION_WORDS = firstWords(lexicon.DECISIONS);

/** Is what stands from word `at` on the chair's own decision? Past the end nothing is. */
export function decidesAt({ text, words }: Clause, at: number): boolean {
  const word = words[at];
  return word !== undefined && opens(DECISION_WORDS, word) && lexicon.DECISIONS.test(text.slice(word.start));
}
