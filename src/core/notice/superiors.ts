import type { Mention } from "./agencyNames.ts";
import { listed, phraseEnd, phrases } from "./phrases.ts";
import type { Word } from "./words.ts";

/** Whose “chỉ đạo” orders others; a deputy's is the deputy's own task. */
export function isChair(mention: Mention | undefined): boolean {
  return /^(?:Chủ tịch|đồng chí Chủ tịch|UBND|Ủy ban nhân dân|Thường trực|Ban Thường vụ|Thủ tướng)(?!\p{L})/iu.test(
    mention?.name ?? "",
  );
}

/** The issuing government without its place: what it does itself is no order. */
const OWN_GOVERNMENT = /^(?:UBND|Ủy ban nhân dân)(?: (?:tỉnh|thành phố|huyện|xã|phường|thị xã|quận|đặc khu))?$/u;

/** Words with which a government is told to act, not said to act itself. */
const DUTIES = phrases(
  listed("cùng với|khẩn trương|tập trung|có trách nhiệm|chịu trách nhiệm|chủ động|phối hợp với|chủ trì, phối hợp"),
);

/** “UBND xã: lập …”, “UBND xã | cùng với Hợp tác xã A xây dựng …”; not “UBND tỉnh cùng với Bộ B đã họp”. */
function isTold(words: readonly Word[], at: number): boolean {
  const isEntry = words[at]?.key === ":";
  return (isEntry || phraseEnd(DUTIES, words, at) > at) && !words.some(({ key }) => key === "đã");
}

/** The issuing government at work itself: nobody is ordered. @param at word behind its name */
export function actsItself(mention: Mention | undefined, words: readonly Word[], at: number): boolean {
  return OWN_GOVERNMENT.test(mention?.name ?? "") && !isTold(words, at);
}

const SUPERIORS =
  /^(?:UBND|Ủy ban nhân dân|Thường trực|Ban Thường vụ)(?: (?:tỉnh|thành phố|huyện|xã|phường|thị xã|quận))?(?: \p{Lu}.*)?$/u;

/** A leader or a government, whose order to others may follow. */
export function isSuperior(mention: Mention | undefined): boolean {
  if (!mention) return false;
  if (mention.shape === "leader" || mention.shape === "person") return true;
  return "UỦTB".includes(mention.name.charAt(0)) && SUPERIORS.test(mention.name);
}
