/** Titles by which a body is named through its head; longest first. The second word is what stays of the body's name. */
const TITLES: readonly (readonly [string, string])[] = [
  ["phó chánh văn phòng", "văn phòng"],
  ["chánh văn phòng", "văn phòng"],
  ["phó tổng giám đốc", ""],
  ["tổng giám đốc", ""],
  ["phó giám đốc", ""],
  ["giám đốc", ""],
  ["phó chủ tịch", ""],
  ["chủ tịch", ""],
  ["phó chi cục trưởng", ""],
  ["chi cục trưởng", ""],
  ["phó cục trưởng", ""],
  ["cục trưởng", ""],
  ["phó chánh thanh tra", "thanh tra"],
  ["chánh thanh tra", "thanh tra"],
  ["phó chỉ huy trưởng", ""],
  ["chỉ huy trưởng", ""],
  ["phó trưởng ban", "ban"],
  ["trưởng ban", "ban"],
  ["trưởng phòng", "phòng"],
  ["trưởng công an", "công an"],
  ["phó hiệu trưởng", ""],
  ["hiệu trưởng", ""],
  ["thủ trưởng", ""],
  ["người đứng đầu", ""],
  ["lãnh đạo", ""],
];

const HONORIFICS: readonly string[] = ["đồng chí", "đ c", "ông", "bà"];

function afterWord(folded: string, word: string): string | null {
  return folded.startsWith(`${word} `) ? folded.slice(word.length + 1) : null;
}

/** “đồng chí giám đốc sở x” → “giám đốc sở x”; null without such a word. */
function withoutHonorific(folded: string): string | null {
  for (const word of HONORIFICS) {
    const rest = afterWord(folded, word);
    if (rest !== null) return rest;
  }
  return null;
}

function withoutTitle(folded: string): string | null {
  for (const [title, stays] of TITLES) {
    const rest = afterWord(folded, title);
    if (rest === null) continue;
    // “chi cục trưởng chi cục …” repeats the body, “trưởng ban quản lý …” does not
    return stays === "" || rest.startsWith(`${stays} `) ? rest : `${stays} ${rest}`;
  }
  return null;
}

/** What is left when a person's title is taken off (“giám đốc sở x” → “sở x”); null when there is none. */
export function bodyOfTitle(folded: string): string | null {
  return withoutTitle(withoutHonorific(folded) ?? folded);
}

/** A named person: “đồng chí Nguyễn Văn A”. “đồng chí Giám đốc Sở X” is the body. */
function namesPerson(folded: string): boolean {
  const rest = withoutHonorific(folded);
  return rest !== null && withoutTitle(rest) === null;
}

const PLURAL_STARTS = " (?:các|những|mọi|tất cả|toàn bộ|toàn thể|một số) ";
const PLURAL_INSIDE =
  " các (?:sở|ban|ngành|cơ quan|đơn vị|địa phương|xã|phường|huyện|thị xã|thành phố|tỉnh|phòng|chủ đầu tư|nhà đầu tư|nhà thầu|doanh nghiệp|thành viên|thôn|trường|hội|bộ) ";
const COLLECTIVES =
  " (?:sở (?:ban )?ngành|ban ngành|cơ quan đơn vị|phòng ban|xã phường|cơ quan chuyên môn|cơ quan chức năng|đơn vị liên quan|địa phương liên quan) ";
const GENERIC =
  " (?:chủ đầu tư|nhà đầu tư|nhà thầu|doanh nghiệp|đơn vị thi công|đơn vị tư vấn|đại biểu dự họp|địa phương) ";
const GROUP = new RegExp(`^${PLURAL_STARTS}|${PLURAL_INSIDE}|${COLLECTIVES}|^${GENERIC}$|(?:có )?liên quan $`, "u");

/** “các sở, ngành”, “UBND các xã, phường”, “chủ đầu tư”, “… liên quan”: many bodies, or one nobody has named. */
export function namesGroup(folded: string): boolean {
  return GROUP.test(` ${folded} `);
}

/** Bodies above the office, which give orders rather than take them. */
const ABOVE =
  /^(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân) tỉnh(?: |$)|^(?:thường trực |ban thường vụ |bí thư |phó bí thư (?:thường trực )?)?tỉnh ủy$|^(?:phó )?thủ tướng(?: |$)|^đoàn đại biểu quốc hội/u;

/** “Chủ tịch UBND tỉnh”, “Thường trực Tỉnh ủy”: leaders, never mailed or ranked. */
export function namesLeader(folded: string): boolean {
  return ABOVE.test(bodyOfTitle(folded) ?? folded) || namesPerson(folded);
}
