/** @property meant "" where only spaces are to be closed up */
type Slip = readonly [slip: RegExp, meant: string];

/** Corrects a text without changing its length. */
export function correctSlips(text: string): string {
  const words = MAY_SLIP.test(text) ? corrected(text, WORDS_AT_START) : text;
  return MAY_HOLD_FIGURES.test(words) ? corrected(words, FIGURE_SLIPS) : words;
}

function corrected(text: string, slips: readonly Slip[]): string {
  return slips.reduce(
    (before, [slip, meant]) => before.replace(slip, (found) => meant || found.replace(/ /g, "").padEnd(found.length)),
    text,
  );
}

/**
 * Slips of scanning and typing, at the beginning of a word → what was meant; on lower-case NFC text. A replacement must
 * be as long as what it replaces (offsets depend on it), and a slip must not be a word of its own in that place.
 */
const WORD_SLIPS: readonly (readonly [slip: string, meant: string])[] = [
  // Vowels of “trước”: the marks are lost or moved one letter on; no other word has these letters.
  ["tr[uưúứừù][oơóớòờ]c(?!\\p{L})", "trước"],
  ["(?:qúy|quí|qúi|quỳ(?= ?[ivl1-4]+(?!\\p{L})))(?!\\p{L})", "quý"],
  ["ng[aảãạăầấ]y(?= ?[\\dlo]{1,2} ?(?:[/.-]|tháng))", "ngày"],
  ["th[aảàãạăâ]ng(?= ?[\\dlo]{1,2}(?!\\p{L}))", "tháng"],
  ["n[aâẵắằ]m(?= ?2[0o]\\d\\d)", "năm"],
  ["ch[aâăạậặ]m nh[aâấ]t(?!\\p{L})", "chậm nhất"],
  ["(?:mu[oô][nộ] nh[aâấ]t|muôn nhất|muộn nhât)(?!\\p{L})", "muộn nhất"],
  ["h[eêé]t(?= (?:ngày|tháng|quý|năm))", "hết"],
  [
    "hàng(?<!(?:ngân|khách|mặt|kho|bán|cửa|giao|nhận|bốc|xếp|chở) hàng)(?= (?:ngày|tuần|tháng|quý|năm)(?!\\p{L}| ?\\d{1,2}[/.]| ?(?:19|20)\\d\\d))",
    "hằng",
  ],
];

const FIGURE_SLIPS: readonly Slip[] = [
  // A number torn apart by a space: the space moves behind it.
  [/(?<=(?:ngày|tháng) )\d \d(?= ?[/.-] ?\d| ?tháng)/gu, ""],
  [/(?<=(?:[/.-] ?\d{1,2} ?[/.-]|năm) ?)2 ?0 ?\d ?\d(?!\d)/gu, ""],
  // Letters read for digits: only beside a digit or a date separator, and never the Roman numeral of a quarter.
  [/(?<![\p{L}\d])[li|](?=\d|[/.-]\d{1,2}[/.-])/gu, "1"],
  [/(?<=\d)[l|](?=\d|[/.-]\d| ?tháng)/gu, "1"],
  [/(?<=\d)i(?=\d|[/.-]\d)/gu, "1"],
  [/(?<=[/.-])[l|](?=[\d/.-])/gu, "1"],
  [/(?<=[/.-]\d?)[l|](?=[/.-])/gu, "1"],
  [/(?<=\d)o(?!\p{L})/gu, "0"],
  [/(?<=\d)o(?=\d)/gu, "0"],
  [/(?<![\p{L}])o(?=\d)/gu, "0"],
];

/** Words that lose the space after them: “trongtháng”, “trướcngày”. */
const GLUING = [
  "trong",
  "trước",
  "hết",
  "đến",
  "vào",
  "cuối",
  "đầu",
  "giữa",
  "từ",
  "nhất",
  "sau",
  "quá",
  "hằng",
  "lúc",
];
const GLUED = `(?:${GLUING.join("|")})(?=(?:ngày|tháng|quý|tuần|năm)(?!\\p{L})|\\d{1,2}[/.-]\\d)`;

const MISSPELT = WORD_SLIPS.map(([slip, meant]): [string, string] => [`(?!${meant})(?:${slip})`, meant]);
const WORDS_AT_START: readonly Slip[] = MISSPELT.map(([slip, meant]) => [atWordStart(slip), meant]);
const GLUED_WORDS = atWordStart(GLUED);

// Most texts hold no slip. Looking back from every letter is slow: what each pattern needs is looked for first.
const MAY_SLIP = new RegExp(MISSPELT.map(([slip]) => slip).join("|"), "u");
const MAY_HOLD_FIGURES = /\d \d|\d[li|o]|[li|o]\d|[/.-][l|]|[li|][/.-]\d/;
const MAY_BE_GLUED = new RegExp(`[${GLUING.map((word) => word.slice(-1)).join("")}](?:ngày|tháng|quý|tuần|năm|\\d)`);

function atWordStart(source: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${source})`, "gu");
}

/** Where words that lost the space after them end, in order. */
export function gluedEnds(text: string): readonly number[] {
  if (!MAY_BE_GLUED.test(text)) return [];
  return [...text.matchAll(GLUED_WORDS)].map((match) => (match.index ?? 0) + match[0].length);
}
