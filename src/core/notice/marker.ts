/** Number, letter or bullet at the beginning of a paragraph. */
export interface Marker {
  /** Markers of one style are of one level. */
  readonly style: string;
  /** Outline depth that the style usually has: the smaller, the higher. */
  readonly rank: number;
  /** “3.1”, “a”, “IV”; "" for bullets. */
  readonly label: string;
  /** As written: “3.1.”, “(1)”, “-”. */
  readonly raw: string;
  /** Length with the white space behind it. */
  readonly length: number;
}

/** Ranks from which a marker is a bullet, not a number. */
export const BULLET_RANK = 50;
/** Rank of a paragraph without a marker that introduces what follows. */
export const PARAGRAPH_RANK = 45;

const WORD = "(?=[\\p{L}“\"'(\\[])";

const DIGITS = "0123456789";
const LETTERS = "abcdefghijklmnopqrstuvwxyzđ";

/** Styles, the narrowest first: order matters. `first` are all characters a style can begin with; the group is the label. */
const STYLES: readonly (readonly [style: string, rank: number, first: string, pattern: string, samples: string])[] = [
  ["part", 5, "P", "(Phần (?:thứ )?(?:[IVX]+|\\d+|nhất|hai|ba|tư))\\s*[.:\\-–]?\\s*", "Phần I. Phần thứ nhất:"],
  ["roman", 10, "IVX", "([IVX]{1,5})\\s*[.)/\\-–:]{1,2}\\s*", "I. II/ III - I/-"],
  ["upper", 15, "ABCDEFGHĐ", "([A-HĐ])\\s*[.)/]\\s+", "A. B)"],
  [
    "ordinal",
    18,
    "TMHBNS",
    "((?:Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy)|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám) là))\\s*[,:]\\s*",
    "Thứ nhất, Một là:",
  ],
  ["multi3", 32, DIGITS, `(\\d{1,2}\\.\\d{1,2}\\.\\d{1,2})\\s*[.):]?\\s*${WORD}`, "2.1.1. 2.1.1"],
  ["multi", 30, DIGITS, `(\\d{1,2}\\.\\d{1,2})\\s*[.):/\\-–]?\\s*${WORD}`, "2.1. 3.1"],
  ["item", 20, "MĐN", `(?:Mục|Điều|Nhiệm vụ)\\s+(\\d{1,2})\\s*[.:]\\s*${WORD}`, "Mục 1: Điều 2."],
  ["arabic", 20, DIGITS, `(\\d{1,2})\\s*[.)/]\\s*${WORD}`, "1. 2) 3/"],
  ["dashed", 20, DIGITS, `(\\d{1,2})\\s*[-–]\\s+${WORD}`, "1- 2 -"],
  ["paren", 35, "(", "\\((\\d{1,2})\\)[.:]?\\s*", "(1)"],
  ["roman-paren", 42, "(ivx", "\\(?([ivx]{1,4})\\)\\s*", "(i) ii)"],
  ["alpha", 40, `(${LETTERS}`, "\\(?([a-zđ]\\d?)\\)\\s*", "a) (b)"],
  ["alpha-dot", 40, LETTERS, `([a-zđ])\\.\\s+${WORD}`, "a. b."],
  ["-", 50, "-–—−", "()[-–—−]\\s*(?=\\S)", "- –"],
  ["•", 50, "•●▪■◆♦➢➤✓⇒·∙", "()[•●▪■◆♦➢➤✓⇒·∙]\\s*(?=\\S)", "•"],
  ["*", 50, "*", "()\\*\\s+", "*"],
  ["+", 60, "+", "()\\+\\s*(?=\\S)", "+"],
  ["○", 60, "○◦o", "()[○◦o]\\s+", "○"],
];

interface Style {
  readonly style: string;
  readonly rank: number;
  readonly pattern: RegExp;
}

/** Styles by the character they begin with, in the order of the table: most paragraphs begin with none of these. */
const BY_FIRST = new Map<string, Style[]>();
for (const [style, rank, first, pattern] of STYLES) {
  const compiled = { style, rank, pattern: new RegExp(`^${pattern}`, "u") };
  for (const character of first) BY_FIRST.set(character, [...(BY_FIRST.get(character) ?? []), compiled]);
}
const NO_STYLES: readonly Style[] = [];

/** null when the paragraph begins with none. */
export function markerOf(text: string): Marker | null {
  const styles = BY_FIRST.get(text.charAt(0)) ?? NO_STYLES;
  const head = styles.length > 0 ? text.slice(0, 40) : "";
  for (const { style, rank, pattern } of styles) {
    const match = pattern.exec(head);
    if (match) return { style, rank, label: match[1] ?? "", raw: match[0].trim(), length: match[0].length };
  }
  return null;
}

/** Number that a label stands for in its own series: “3” → 3, “3.2” → 2, “c” → 3, “IV” → 4; null for bullets. */
export function ordinalOf(marker: Marker): number | null {
  if (marker.label === "") return null;
  const last = marker.label.slice(marker.label.lastIndexOf(".") + 1);
  if (/^\d+$/.test(last)) return Number(last);
  if (marker.style === "roman") return romanValue(last);
  if (marker.style === "alpha" || marker.style === "alpha-dot")
    return "abcdđeghiklmnopqrstuvxy".indexOf(last.charAt(0)) + 1;
  return null;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function romanValue(text: string): number {
  const values = [...text].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
