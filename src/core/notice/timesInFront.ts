import { listed } from "./phrases.ts";
import type { Word } from "./words.ts";

/** Words that times are made of: “ngay trong tháng 6/2026”, “hằng quý”, “16 giờ thứ Sáu hằng tuần”. */
const TIMES = new Set(
  listed(
    "trước|mắt|trong|ngày|tháng|quý|năm|tuần|hằng|hàng|mỗi|định|kỳ|chậm|nhất|muộn|đến|hết|từ|vào|sáng|chiều|tối|trưa|thứ|hai|ba|tư|bốn|sáu|bảy|chủ|nhật|cuối|đầu|giữa|giờ|phút|này|nay|tới|sau|ngay|kể|là|lần|một|phấn|đấu|i|ii|iii|iv",
  ),
);
/** A time begins with one of these, or with a figure. */
const OPENERS = new Set(
  listed(
    "trước|trong|ngay|ngày|hằng|hàng|mỗi|định|chậm|muộn|đến|từ|vào|sáng|chiều|tối|cuối|đầu|giữa|kể|tháng|quý|tuần|phấn",
  ),
);
const UNITS = /^(?:ngày|tháng|quý|năm|tuần|sáng|chiều|tối|giờ|kỳ|mắt|này|nay|tới|sau|lần|nhật|\d.*|[ivx]+(?:\/.*)?)$/;
const FIGURE = /^(?:\d|[ivx]+\/\d)/;
const FIGURE_HEADS = "0123456789ivx";

function isFigure(key: string): boolean {
  return FIGURE_HEADS.includes(key.charAt(0)) && FIGURE.test(key);
}

const LONGEST = 14;

/** Word after a time that stands in front of what is to be done, with its comma; `at` when none does. */
export function timeInFrontEnd(words: readonly Word[], at: number): number {
  const first = words[at]?.key ?? "";
  if (!OPENERS.has(first) && !isFigure(first)) return at;
  let end = at;
  let after = at;
  for (; end < words.length && end < at + LONGEST; end++) {
    const key = words[end]?.key ?? "";
    if (key === "," || key === "(" || key === ")" || key === "/") continue;
    if (!TIMES.has(key) && !isFigure(key)) break;
    if (UNITS.test(key)) after = end + 1;
  }
  return words[after]?.key === "," && after > at ? after + 1 : after;
}
