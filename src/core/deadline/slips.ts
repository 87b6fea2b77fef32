/** @property meant "" where only spaces are to be closed up */
type Slip = readonly [slip: RegExp, meant: string];

/** Corrects a text without changing its length. */
export function correctSlips(text: string): string {
  return SLIPS.reduce(
    (corrected, [slip, meant]) =>
      corrected.replace(slip, (found) => meant || found.replace(/ /g, "").padEnd(found.length)),
    text,
  );
}

/**
 * Slips of scanning and typing → what was meant; on lower-case NFC text. A replacement must be as long as what it
 * replaces (offsets depend on it), and a slip must not be a word of its own in that place.
 */
const SLIPS: readonly Slip[] = [
  // Vowels of “trước”: the marks are lost or moved one letter on; no other word has these letters.
  [/(?<!\p{L})tr[uưúứừù][oơóớòờ]c(?!\p{L})/gu, "trước"],
  [/(?<!\p{L})(?:qúy|quí|qúi|quỳ(?= ?[ivl1-4]+(?!\p{L})))(?!\p{L})/gu, "quý"],
  [/(?<!\p{L})ng[aảãạăầấ]y(?= ?[\dlo]{1,2} ?(?:[/.-]|tháng))/gu, "ngày"],
  [/(?<!\p{L})th[aảàãạăâ]ng(?= ?[\dlo]{1,2}(?!\p{L}))/gu, "tháng"],
  [/(?<!\p{L})n[aâẵắằ]m(?= ?2[0o]\d\d)/gu, "năm"],
  [/(?<!\p{L})(?:ch[aâăạậặ]m nh[aâấ]t)(?!\p{L})/gu, "chậm nhất"],
  [/(?<!\p{L})(?:mu[oô][nộ] nh[aâấ]t|muôn nhất|muộn nhât)(?!\p{L})/gu, "muộn nhất"],
  [/(?<!\p{L})h[eêé]t(?= (?:ngày|tháng|quý|năm))/gu, "hết"],
  [
    /(?<!\p{L}|(?:ngân|khách|mặt|kho|bán|cửa|giao|nhận|bốc|xếp|chở) )hàng(?= (?:ngày|tuần|tháng|quý|năm)(?!\p{L}| ?\d{1,2}[/.]| ?(?:19|20)\d\d))/gu,
    "hằng",
  ],
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

/** A word that lost the space after it: “trongtháng”, “trướcngày”. */
export const GLUED_WORDS =
  /(?<!\p{L})(?:trong|trước|hết|đến|vào|cuối|đầu|giữa|từ|nhất|sau|quá|hằng|lúc)(?=(?:ngày|tháng|quý|tuần|năm)(?!\p{L})|\d{1,2}[/.-]\d)/gu;
