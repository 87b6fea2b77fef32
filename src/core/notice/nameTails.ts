import * as lexicon from "./agencyLexicon.ts";
import { begins, listed, phraseEnd, phrases } from "./phrases.ts";
import { ADVERBS, LIKE_VERBS, TELLING, VERBS } from "./predicateLexicon.ts";
import type { Word } from "./words.ts";

export const FIELDS = phrases(lexicon.FIELDS);
const KNOWN_NAMES = [
  ...lexicon.KNOWN_NAMES,
  ...lexicon.FIELDS.flatMap((field) => [`Sở ${field}`, `Phòng ${field}`, `Bộ ${field}`]),
];
export const KNOWN = phrases(KNOWN_NAMES);
export const HEADS = phrases(lexicon.HEADS);
/** Whatever may follow an agency as its predicate: what it is to do, and what is told of it. */
export const PREDICATES = phrases([...ADVERBS, ...VERBS, ...TELLING]);
const LEVELS = phrases(lexicon.LEVELS);
const COMMITTEES = phrases(lexicon.COMMITTEES);
const NOUNS = phrases(LIKE_VERBS);
const VILLAGES = phrases(lexicon.VILLAGES);
const ORDINAL = /^(?:\d+|[IVX]+)$/;
const ORDINAL_HEADS = "0123456789IVX";

/** “2”, “VIII”; asked at many words, most of which begin otherwise. */
function isOrdinal(text: string): boolean {
  return ORDINAL_HEADS.includes(text.charAt(0)) && ORDINAL.test(text);
}

const REGION = phrases(
  listed(
    "cơ sở|khu vực|liên khu vực|liên xã|liên phường|liên huyện|vùng|số|tiểu khu|quân khu|chi nhánh|cửa khẩu|cửa khẩu quốc tế|cửa khẩu cảng|cảng|ga|sân bay|cảng hàng không",
  ),
);
/** Last words of a region that may stand without a name: “khu vực”, “liên xã”. */
const REACHES = phrases(["vực", "xã", "phường", "huyện"]);
/** Capitals that begin a cell or a sentence, never a name. */
const NEVER_FIRST = phrases(
  listed(
    "tháng|quý|trước|trong|hằng|hàng|các|theo|sau|ngay|khi|định|thường|chậm|đến|từ|phấn|giao|đề|yêu|năm|ngày|những|căn|trên|để|nhằm|do|riêng|đối|về",
  ),
);

const NAMES = phrases([
  ...KNOWN_NAMES,
  ...lexicon.HEADS,
  ...lexicon.TITLES,
  ...lexicon.LEADERS,
  ...lexicon.GOVERNMENTS,
]);

/** Does another body, title or government begin here? */
export function beginsName(words: readonly Word[], at: number): boolean {
  return phraseEnd(NAMES, words, at) > at && !isPrevention(words, at);
}

const PREVENTED = new Set(["chống", "cháy", "ngừa", "bệnh", "dịch", "trừ"]);

/** “… và Phòng, chống thiên tai”, “Phòng bệnh”: no “Phòng”. */
function isPrevention(words: readonly Word[], at: number): boolean {
  if (words[at]?.key !== "phòng") return false;
  const next = words[words[at + 1]?.key === "," ? at + 2 : at + 1]?.key ?? "";
  return PREVENTED.has(next);
}

/** Index after a name of a place or person: words with capitals, joined by nothing. */
export function properNameEnd(words: readonly Word[], at: number): number {
  if (begins(NEVER_FIRST, words[at]) && !isPlaceLike(words[at + 1])) return at;
  let end = at;
  while (end - at < 6) {
    const word = words[end];
    if (!word?.isWord || !word.isCapital || isOrdinal(word.text)) break;
    if (end > at && phraseEnd(KNOWN, words, end) > end + 1) break;
    end = Math.max(end + 1, phraseEnd(NOUNS, words, end), ownVerbEnd(words, end));
  }
  const isFigure = end > at && /^\d$/.test(words[end]?.text ?? "") && isLast(words, end + 1);
  return isFigure ? end + 1 : end;
}

/** “Tổ chức” in a name; “Minh Khai | báo cáo” is no “Khai báo”. */
function ownVerbEnd(words: readonly Word[], at: number): number {
  const end = phraseEnd(PREDICATES, words, at);
  return end > at + 1 && phraseEnd(PREDICATES, words, end - 1) > end ? at : end;
}

/** “Từ | Sơn”, “Năm | Căn”; not “Quý | II”. */
function isPlaceLike(next: Word | undefined): boolean {
  return next?.isCapital === true && /^\p{Lu}\p{Ll}/u.test(next.text);
}

/** Word after “tỉnh”, “xã”, …; `at` when none stands there (“xã hội” is none). */
export function levelEnd(words: readonly Word[], at: number): number {
  const isSociety = words[at]?.key === "xã" && words[at + 1]?.key === "hội";
  return isSociety ? at : phraseEnd(LEVELS, words, at);
}

/** “tỉnh”, “huyện Cao Lộc”, “khu vực VIII”, “Đồng Đăng - Lạng Sơn”: what tells bodies of one name apart. */
export function tailEnd(words: readonly Word[], at: number): number {
  let end = at;
  for (let round = 0; round < 4; round++) {
    const next = oneTailEnd(words, end);
    if (next === end) break;
    end = next;
  }
  return end;
}

function oneTailEnd(words: readonly Word[], at: number): number {
  const isNation = words[at]?.key === "quốc" || words[at]?.key === "trung";
  const committee = words[at]?.isCapital || isNation ? phraseEnd(COMMITTEES, words, at) : at;
  if (committee > at) return committee;
  const level = levelEnd(words, at);
  if (level > at) return properNameEnd(words, level);
  const rank = words[at]?.key === "cấp" ? levelEnd(words, at + 1) : at;
  if (rank > at + 1) return rank;
  const village = phraseEnd(VILLAGES, words, at);
  const ofVillage = village > at && !words[at]?.isCapital ? properNameEnd(words, village) : village;
  if (ofVillage > village) return ofVillage;
  const region = phraseEnd(REGION, words, at);
  if (region > at) {
    if (isOrdinal(words[region]?.text ?? "")) return region + 1;
    if (words[region]?.key === "số" && isOrdinal(words[region + 1]?.text ?? "")) return region + 2;
    const named = listedPlacesEnd(words, region);
    if (named > region) return named;
    if (begins(REACHES, words[region - 1]) && region > at + 1 && isLast(words, region)) return region;
  }
  const dash = words[at]?.key === "-" || words[at]?.key === "–";
  const from = dash ? at + 1 : at;
  if (words[at]?.key === "của" && levelEnd(words, at + 1) > at + 1) return oneTailEnd(words, at + 1);
  if (isOrdinal(words[at]?.text ?? "") && (words[at]?.isCapital || isLast(words, at + 1))) return at + 1;
  if (words[from]?.isCapital && !beginsName(words, from)) {
    const named = properNameEnd(words, from);
    if (named > from + (dash ? 1 : 0)) return named;
  }
  return at;
}

/** “Ban Quản lý dự án 2, …”: a figure belongs to the name when the name ends behind it. */
function isLast(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return !word || /^[,;:.]$/.test(word.key) || word.key === "và" || phraseEnd(PREDICATES, words, at) > at;
}

/** “khu vực Cao Lộc, Văn Lãng”: one branch for two places. */
function listedPlacesEnd(words: readonly Word[], at: number): number {
  const first = properNameEnd(words, at);
  if (first === at || words[first]?.key !== ",") return first;
  const second = beginsName(words, first + 1) ? first + 1 : properNameEnd(words, first + 1);
  return second > first + 2 ? second : first;
}
