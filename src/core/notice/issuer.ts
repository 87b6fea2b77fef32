import { FIELDS } from "./agencyLexicon.ts";
import type { Line } from "./lines.ts";
import type { NoticeKind } from "./notice.ts";

/** “Lào Cai, ngày 29 tháng 8 năm 2025”; the figures may be missing. */
export const PLACE_AND_DAY =
  /^(?:.*\s{2,})?(\p{Lu}[\p{L} .]{1,30}?),\s*(?:(?:hồi|lúc)\s+[\dghiờpút: ]{1,20}?,?\s*)?ngày\s*(\d{1,2})?[\s.…_]*tháng\s*(\d{1,2})?[\s.…_]*năm\s*(\d{4})?/u;

/** The first match on any line; only the first 300 characters of a line are looked at. */
export function firstMatch(lines: readonly Line[], pattern: RegExp): RegExpExecArray | null {
  for (const { text } of lines) {
    const match = pattern.exec(text.slice(0, 300));
    if (match) return match;
  }
  return null;
}

/** What stands in front of a wide gap: the left half of a letterhead. */
function firstColumn(text: string): string {
  const gap = text.search(/\s{3}/);
  return gap < 0 ? text : text.slice(0, gap);
}

/** Level and place of the issuing office. */
export interface Office {
  readonly level: string | null;
  readonly place: string | null;
}

const LEVEL = "tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu";

/** “UBND TỈNH LÀO CAI”, “ỦY BAN NHÂN DÂN PHƯỜNG VÂN PHÚ”: all in capitals. */
const SEAL = new RegExp(
  `(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN)\\s+(${LEVEL.toUpperCase()})\\s+((?:HẢI PHÒNG(?:\\s|$)|(?!VĂN|CỘNG|SỐ|ĐẢNG|SỞ|BAN|PHÒNG|BỘ)\\p{Lu}+(?:\\s|$))+)`,
  "u",
);

/** Level and place, from the letterhead, the date line and the text. @param text subject and opening, where the letterhead names no level */
export function officeOf(head: readonly Line[], tail: readonly Line[], text: string): Office {
  const top = head
    .map((line) => firstColumn(line.text))
    .join(" ")
    .replace(/\s+/g, " ");
  const seal = SEAL.exec(top);
  const capitals = /^(?:\p{Lu}[\p{Lu}' ]*)$/u;
  const dateline = firstMatch(head, PLACE_AND_DAY)?.[1]?.trim() ?? null;
  const named = seal?.[2]?.trim();
  const level =
    (
      seal?.[1] ??
      new RegExp(`UBND (${LEVEL})(?![\\p{L}])`, "u").exec(`${text} ${tail.map((line) => line.text).join(" ")}`)?.[1] ??
      null
    )?.toLowerCase() ?? null;
  const place = named && capitals.test(named) ? titleCase(named) : dateline;
  return { level, place };
}

function titleCase(text: string): string {
  return text
    .split(/\s+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join(" ");
}

const BRANCH = /^(BỘ|SỞ) (\p{Lu}[\p{Lu} ,&-]*)$/u;
const FIELD_OF: ReadonlyMap<string, string> = new Map(FIELDS.map((field) => [field.toUpperCase(), field] as const));

/** “BỘ XÂY DỰNG”, “SỞ Y TẾ” on a line of the letterhead; a department with the place of its government. */
function branchOf(head: readonly Line[], office: Office): string | null {
  for (const { text } of head) {
    const match = BRANCH.exec(firstColumn(text).trim());
    const field = FIELD_OF.get(match?.[2]?.trim() ?? "");
    if (!match || field === undefined) continue;
    if (match[1] === "BỘ") return `Bộ ${field}`;
    return `Sở ${field}${office.level && office.place ? ` ${office.level} ${office.place}` : ""}`;
  }
  return null;
}

/** Letterheads that name another body than a government or its department, the surest first. */
const SEALS: readonly (readonly [pattern: RegExp, issuer: (match: RegExpExecArray, unit: string) => string])[] = [
  [/^VĂN PHÒNG CHÍNH PHỦ$/mu, () => "Văn phòng Chính phủ"],
  [/^VĂN PHÒNG (?:HĐND VÀ UBND|HĐND & UBND)$/mu, (_, unit) => `Văn phòng HĐND và UBND${unit}`],
  [
    /^(TỈNH|THÀNH) ỦY(?: (\p{Lu}[\p{Lu} ]+))?\n(?:[*-]+\n)?VĂN PHÒNG$/mu,
    ([, level, place], unit) => `Văn phòng ${level === "TỈNH" ? "Tỉnh" : "Thành"} ủy${partyPlace(place, unit)}`,
  ],
  [
    /^BAN THƯỜNG VỤ (TỈNH|THÀNH) ỦY$/mu,
    ([, level], unit) => `Ban Thường vụ ${level === "TỈNH" ? "Tỉnh" : "Thành"} ủy${partyPlace(undefined, unit)}`,
  ],
  [
    /^(TỈNH|THÀNH) ỦY(?: (\p{Lu}[\p{Lu} ]+))?$/mu,
    ([, level, place], unit) => `${level === "TỈNH" ? "Tỉnh" : "Thành"} ủy${partyPlace(place, unit)}`,
  ],
  [
    /^BAN CHỈ ĐẠO (\p{Lu}[\p{Lu},\s-]*?)\n(?:Số|CỘNG)/mu,
    ([, task], unit) => `Ban Chỉ đạo ${(task ?? "").replace(/\s+/g, " ").trim().toLowerCase()}${unit}`,
  ],
  [/^(?:HỘI ĐỒNG NHÂN DÂN|HĐND)(?: |\n)(?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU)/mu, (_, unit) => `HĐND${unit}`],
];

function partyPlace(place: string | undefined, unit: string): string {
  const named = place ? titleCase(place.trim()) : unit.replace(/^ (?:tỉnh|thành phố) /, "");
  return named === "" ? "" : ` ${named.trim()}`;
}

/** @param unit level and place of the office, “ tỉnh Lào Cai”; "" when the paper does not say */
function sealOf(head: readonly Line[], unit: string): string | null {
  const top = head.map(({ text }) => firstColumn(text).trim()).join("\n");
  for (const [pattern, issuer] of SEALS) {
    const match = pattern.exec(top);
    if (match) return issuer(match, unit);
  }
  return null;
}

/** @param symbol behind the number, “TB-VP” */
export function issuerOf(
  head: readonly Line[],
  office: Office,
  symbol: string | null,
  isSignedByOrder: boolean,
  kind: NoticeKind,
  tail: readonly Line[],
): string | null {
  const top = head.map(({ text }) => text).join("\n");
  const isOffice = /VĂN PHÒNG/.test(top) || /-VP/.test(symbol ?? "");
  const isSeal = /UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN/.test(top);
  const place = isSeal && office.place ? ` ${office.place}` : "";
  const level = office.level ?? "tỉnh";
  const branch = isOffice ? null : branchOf(head, office);
  if (branch) return branch;
  const sealed = sealOf(head, office.place ? ` ${level} ${office.place}` : "");
  if (sealed) return sealed;
  if (isOffice) return `Văn phòng UBND ${level}${place}`;
  if (isSeal || symbol !== null || isSignedByOrder) return `UBND ${level}${place}`;
  const byOffice = tail.some(({ text }) => /CHÁNH VĂN PHÒNG/.test(text));
  if (byOffice) return `Văn phòng UBND ${level}`;
  return kind === "conclusion" && office.level ? `UBND ${level}` : null;
}
