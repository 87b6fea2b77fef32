/** Vietnamese number words that occur in deadlines, 1-90 in steps in use. */
const WORDS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  "mười một": 11,
  "mười hai": 12,
  "mười lăm": 15,
  "hai mươi": 20,
  "ba mươi": 30,
  "bốn mươi lăm": 45,
  "sáu mươi": 60,
  "chín mươi": 90,
};

/** Regex source: digits or a number word, longest first. */
export const NUMBER = `\\d{1,3}|${Object.keys(WORDS)
  .sort((a, b) => b.length - a.length)
  .join("|")}`;

const MONTH_NAMES: Readonly<Record<string, number>> = { giêng: 1, chạp: 12 };

/** Regex source: names of months beside their numbers. “một” is left out: “trong tháng một số …”. */
export const MONTH_NAME = "giêng|chạp|mười một|mười hai|mười|hai|ba|tư|sáu|bảy|tám|chín";

/** @param text digits, a number word or the name of a month. @returns 0 for nothing, NaN for anything else */
export function numberOf(text = ""): number {
  return WORDS[text] ?? MONTH_NAMES[text] ?? Number(text);
}

/** Regex source: number of a quarter, Roman (also misread “l”) or Arabic. */
export const QUARTER = "0[1-4]|[iv1l|]{1,3}|[2-4]";

/** @returns 1-4, or null when it is no quarter (“quý 5”, “quý vv”) */
export function quarterOf(text = ""): number | null {
  const roman = text.replace(/^0/, "").replace(/[1l|]/g, "i");
  const value = ["i", "ii", "iii", "iv"].indexOf(roman) + 1 || Number(roman);
  return value >= 1 && value <= 4 ? value : null;
}

/** Two digits mean 20xx. */
export function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}
