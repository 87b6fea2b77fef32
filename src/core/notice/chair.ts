import { FIELDS } from "./agencyLexicon.ts";
import type { NoticeKind } from "./notice.ts";

/** A name; posts have capitals too. */
const NAME =
  "((?!(?:Phó|Chủ|Bí|Giám|Bộ|Thứ|Cục|Tổng|Chánh|Trưởng|Quyền|Thủ|Thường|Viện|Hiệu|Chi|Tư|Đại|UBND|Ủy|Sở|Ban) )(?:\\p{Lu}\\p{L}*[ ]){1,5}\\p{Lu}\\p{L}*)";
const FIELD = [...FIELDS].sort((a, b) => b.length - a.length).join("|");
const BRANCH = `(?: (?:Bộ|Sở) (?:${FIELD}))?`;
const POST =
  "(?:Quyền |Phó )?(?:Thủ tướng Chính phủ|Thủ tướng Thường trực Chính phủ|Thủ tướng|Chủ tịch|Bí thư|Giám đốc|Bộ trưởng|Thứ trưởng|Cục trưởng|Vụ trưởng|Tổng Giám đốc|Hiệu trưởng|Viện trưởng|Chi cục trưởng|Chánh Văn phòng|Trưởng ban|Trưởng Ban)(?: Thường trực)?(?: (?:UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|Tỉnh ủy|Thành ủy|Đảng ủy|Sở|Cục|Ban))?(?: (?:tỉnh|[Tt]hành phố|huyện|xã|phường|thị xã|quận|đặc khu))?" +
  BRANCH;
/** Where the chair is named, the surest first. */
const CHAIRS: readonly RegExp[] = [
  new RegExp(
    `(?:đồng chí|Đồng chí|đ/c|Đ/c|ông|Ông|bà|Bà) ${NAME}\\s*[,–-][^;.\\n]{0,160}?(?:chủ trì|Chủ trì|kết luận|CHỦ TRÌ)`,
    "u",
  ),
  new RegExp(
    `(?:Kết luận|KẾT LUẬN|kết luận|ý kiến|Ý kiến)[^,.\\n]{0,30}của (?:đồng chí |Đồng chí |ông |bà |Ông |Bà )${NAME}`,
    "u",
  ),
  new RegExp(
    `(?:CHỦ TRÌ|Chủ trì|CHỦ TỌA|Chủ tọa|CHỦ TOẠ|Chủ toạ)[^:\\n]{0,20}:\\s*(?:Đồng chí |đồng chí |Ông |Bà |Đ/c )?${NAME}`,
    "u",
  ),
  new RegExp(`(?:CHỦ TRÌ|Chủ trì)[^:\\n]{0,20}:\\s*${POST} ${NAME}`, "u"),
  new RegExp(`của ${POST},? (?:đồng chí )?${NAME}`, "u"),
  new RegExp(`${POST},? (?:đồng chí )?${NAME}\\s+(?:đã )?(?:chủ trì|kết luận|triệu tập|tổ chức)`, "u"),
  new RegExp(`(?:đồng chí|Đồng chí|ông|bà) ${NAME}`, "u"),
];

/** “Kết luận của đồng chí Phó Chủ tịch UBND tỉnh tại …”: who chaired, by the post alone; a post without its seat says nothing. */
const SEATED = `((?:Quyền |Phó )?(?:Chủ tịch|Bí thư|Giám đốc|Bộ trưởng|Thứ trưởng|Cục trưởng|Tổng Giám đốc|Trưởng [Bb]an)(?: Thường trực)? (?:(?:UBND|Ủy ban nhân dân|HĐND)(?: (?:tỉnh|thành phố|huyện|xã|phường|thị xã|quận|đặc khu))?|Tỉnh ủy|Thành ủy|Đảng ủy|(?:Bộ|Sở) (?:${FIELD})|Sở|Bộ|Cục|Ban Chỉ đạo)(?: \\p{Lu}\\p{L}*)*)`;
const POST_ALONE: readonly RegExp[] = [
  new RegExp(`(?:[Kk]ết luận|[Ýý] kiến)[^,.\\n]{0,40}của (?:đồng chí |Đồng chí )?${SEATED}`, "u"),
  new RegExp(`(?:đồng chí |Đồng chí )?${SEATED},? (?:đã )?(?:chủ trì|kết luận|triệu tập)`, "u"),
];

/** Name of who chaired the meeting, without title; the post where only that is said; null when neither is. @param place of the office, never part of a name */
export function chairOf(
  kind: NoticeKind,
  subject: string,
  opening: string,
  body: string,
  place: string | null,
): string | null {
  const text = `${subject}\n${opening}${kind === "meeting-notice" ? `\n${body.slice(0, 3000)}` : ""}`;
  for (const pattern of CHAIRS) {
    const name = pattern.exec(text)?.[1];
    if (name && name.trim().toLowerCase() !== place?.toLowerCase()) return withoutPlace(name.trim(), place);
  }
  return POST_ALONE.map((pattern) => pattern.exec(`${subject}\n${opening}`)?.[1]).find((post) => post) ?? null;
}

/** “Chủ tịch UBND tỉnh Lào Cai Phạm Quốc Lâm”: the place is no part of the name. */
function withoutPlace(name: string, place: string | null): string {
  const rest = place && name.toLowerCase().startsWith(`${place.toLowerCase()} `) ? name.slice(place.length + 1) : name;
  return rest.split(" ").length >= 2 ? rest : name;
}
