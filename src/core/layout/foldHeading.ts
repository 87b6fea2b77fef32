/** How headings are shortened → what they stand for; folded, whole words. Longer ones first: “đvct” is no “đv”. */
const ABBREVIATIONS: readonly (readonly [pattern: RegExp, words: string])[] = (
  [
    ["dvct|dv ct", "don vi chu tri"],
    ["cqct|cq ct", "co quan chu tri"],
    ["dvph|dv ph", "don vi phoi hop"],
    ["cqph|cq ph", "co quan phoi hop"],
    ["dvth|dv th", "don vi thuc hien"],
    ["cqth|cq th", "co quan thuc hien"],
    ["ndcv|nd cv", "noi dung cong viec"],
    ["tght|tg ht", "thoi gian hoan thanh"],
    ["kqth|kq th", "ket qua thuc hien"],
    ["dvt|d v t", "don vi tinh"],
    ["vbcd", "van ban chi dao"],
    ["dv|d v|d vi", "don vi"],
    ["cq|c quan", "co quan"],
    ["nd|n dung|n d", "noi dung"],
    ["nv|n vu", "nhiem vu"],
    ["tg|t gian|t g", "thoi gian"],
    ["t han", "thoi han"],
    ["ht|h thanh", "hoan thanh"],
    ["kq|k qua", "ket qua"],
    ["gc|g chu", "ghi chu"],
    ["vb|v ban", "van ban"],
    ["skh|so kh|so k h|sokh", "so ky hieu"],
    ["tb", "thong bao"],
    ["ld|l dao", "lanh dao"],
    ["xl", "xu ly"],
    ["ph", "phoi hop"],
    ["d c|dc", "dong chi"],
    ["pt", "phu trach"],
    ["sdt|dt|d thoai", "dien thoai"],
    ["ti le|ty le", "ty le"],
  ] as const
).map(([short, words]) => [new RegExp(` (?:${short})(?= )`, "g"), ` ${words}`]);

const TONES_AND_MARKS = /[\u0300-\u036f]/g;

/** Vietnamese letters as plain ones: many old sheets have headings in capitals without marks. */
export function withoutMarks(text: string): string {
  return text.normalize("NFD").replace(TONES_AND_MARKS, "").toLowerCase().replace(/đ/g, "d");
}

/** Words of a heading without marks, punctuation, remarks in brackets; the usual abbreviations written out. */
export function foldHeading(text: string): string[] {
  const plain = withoutMarks(text).replace(/%/g, " phan tram ");
  const outside = plain.replace(/\((?![^)]*phan tram)[^)]*\)/g, " ");
  const words = (part: string) => part.replace(/[^a-z0-9#]+/g, " ").trim();
  const kept = words(outside) === "" ? words(plain) : words(outside);
  let spelled = ` ${kept} `;
  for (const [pattern, full] of ABBREVIATIONS) spelled = spelled.replace(pattern, full);
  return spelled.split(" ").filter((word) => word !== "");
}
