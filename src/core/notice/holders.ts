import { type Clause, type Mention, nameOf } from "./agencyNames.ts";
import type { MentionList } from "./mentionLists.ts";
import { levelEnd } from "./nameTails.ts";
import { begins, listed, phrases } from "./phrases.ts";

/** Family names, of the Kinh and of the peoples of the mountains, the Highlands and the south. */
export const SURNAMES = phrases(
  listed(
    "nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đào|đoàn|đinh|lâm|trịnh|mai|cao|lưu|lương|trương|tạ|tô|hà|kiều|châu|quách|thái|tống|văn|vương|vi|viên|lò|lường|quàng|cầm|cà|tòng|điêu|lèo|giàng|sùng|thào|vàng|vừ|mùa|hạng|hờ|ly|chảo|triệu|bàn|phùng|nông|ma|mã|hứa|bế|chu|la|lục|luân|lô|lữ|kha|ngân|lang|bạch|xa|khúc|khuất|nghiêm|quản|doãn|tôn|ung|tăng|từ|thạch|danh|kim|sơn|chau|y|h|k|rơ|siu|ksor|rmah|nay|kpă|rah|alăng|zơrâm|bh|hôih|âu|bửu|cung|diệp|đàm|đồng|giáp|hàn|khổng|lã|liêu|mạc|nhâm|ninh|ông|phí|sầm|thân|thẩm|tiêu|trang|trầm|uông",
  ),
);

/** Units whose names may have three words; behind these only a surname begins a person's name. */
export const SMALL_UNITS = phrases(["xã", "phường", "trấn", "khu"]);

/** Bodies that bear the names of persons. */
const NAMED_AFTER = /^(?:Trường|Bệnh viện|Công ty|Nhà|Trung tâm|Hợp tác xã|Khu|Quỹ)(?!\p{L})/u;
const SHORTEST_PERSON = 3;

/** Word at which the name of a person begins that a body's name ends with: “Công an tỉnh | Vũ Đức Thọ”; its end when there is none. */
export function holderFrom({ words }: Clause, { name, start, end }: Mention): number {
  let from = end;
  while (from > start + 1 && words[from - 1]?.isCapital) from--;
  for (; end - from >= SHORTEST_PERSON; from++) {
    const isLevelled = ["tỉnh", "phố"].includes(words[from - 1]?.key ?? "") || !words[from - 1]?.isCapital;
    if (isLevelled && begins(SURNAMES, words[from]) && !NAMED_AFTER.test(name)) return from;
  }
  return end;
}

/** “Giám đốc Sở Tư pháp | Lê Văn Hà”: the body, its holder's name passed over. */
export function withoutHolder(clause: Clause, body: MentionList): MentionList {
  const [only] = body.mentions;
  if (!only || body.mentions.length > 1 || only.shape !== "body" || body.end !== only.end) return body;
  const from = holderFrom(clause, only);
  if (from === only.end || (levelEnd(clause.words, from - 1) === from && begins(SMALL_UNITS, clause.words[from - 1])))
    return body;
  return { mentions: [{ ...only, name: nameOf(clause, bodyStart(clause, only), from) }], end: body.end };
}

function bodyStart({ text, words }: Clause, { name, start, end }: Mention): number {
  for (let i = start; i < end; i++) if (text.startsWith(name, words[i]?.start ?? 0)) return i;
  return start;
}
