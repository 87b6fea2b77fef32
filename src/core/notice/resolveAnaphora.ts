import type { Mention } from "./agencyNames.ts";
import { agenciesAt } from "./findAgencies.ts";
import { listed } from "./phrases.ts";
import { splitWords } from "./words.ts";

const COUNTS: Readonly<Record<string, number>> = {
  hai: 2,
  "02": 2,
  "2": 2,
  ba: 3,
  "03": 3,
  "3": 3,
  bốn: 4,
  "04": 4,
  "4": 4,
};
const POINTERS = /\s+(?:này|trên|nêu trên|nói trên)$/i;
const ANY_BODY = new Set(["đơn vị", "cơ quan", "địa phương"]);
const SEAT_LEVELS = new Set(["huyện", "xã", "phường", "thị trấn", "thành phố"]);
/** Words that name no body alone, only one named before. */
const HEADS = new Set(
  listed(
    "ban|sở|phòng|vụ|cục|chi cục|trung tâm|công ty|tổng công ty|tập đoàn|hãng|bệnh viện|viện|hiệp hội|nhà thầu|ban quản lý|ban quản lý dự án|ban qlda|bqlda|bql dự án|văn phòng",
  ),
);

/** The bodies that “Ban”, “Hai Sở”, “huyện này” mean, the latest named first looked at; null when the name stands for itself or nothing fits. @param recent oldest first */
export function resolveAnaphora(name: string, recent: readonly Mention[]): Mention[] | null {
  const said = name.toLowerCase();
  const bare = said.endsWith("này") || said.endsWith("trên") ? said.replace(POINTERS, "") : said;
  const space = bare.indexOf(" ");
  const count = COUNTS[space < 0 ? bare : bare.slice(0, space)] ?? 1;
  const head = count === 1 ? bare : space < 0 ? "" : bare.slice(space + 1);
  if (!HEADS.has(head) && !ANY_BODY.has(head) && !SEAT_LEVELS.has(head)) return null;
  const found: Mention[] = [];
  for (let i = recent.length - 1; i >= 0 && found.length < count; i--) {
    const mention = recent[i];
    if (mention?.shape !== "body" || !fits(head, mention.name.toLowerCase())) continue;
    if (!found.some((other) => other.name === mention.name)) found.unshift(mention);
  }
  return found.length === count ? found : null;
}

function fits(head: string, name: string): boolean {
  if (ANY_BODY.has(head)) return true;
  if (OTHER_OFFICES.test(name)) return false;
  if (SEAT_LEVELS.has(head)) return new RegExp(`(?:ubnd|ủy ban nhân dân) ${head} `).test(name);
  return name.startsWith(`${head} `) && !(head === "ban" && name.startsWith("ban chỉ đạo"));
}

/** “cơ quan trình”: the one that brought the matter before the meeting. */
export function isPresenter(name: string): boolean {
  return /^(?:cơ quan|đơn vị) (?:trình|soạn thảo|đề xuất|đề nghị)$/iu.test(name);
}

/** “(do Sở X trình)”, “đề nghị của Sở X”, “Tờ trình của Sở X”. @param topics the nearest first */
export function presenterIn(topics: readonly string[]): Mention[] | null {
  for (const text of topics) {
    for (const match of text.slice(0, 2000).matchAll(/(?:^|[\s(])(?:do|của)\s+(?=\p{Lu})/gu)) {
      const rest = text.slice(match.index + match[0].length, match.index + 200);
      const first = agenciesAt({ text: rest, words: splitWords(rest) }, 0)?.mentions[0];
      if (first?.shape === "body" && !/^UBND (?:tỉnh|thành phố)$/.test(first.name)) return [first];
    }
  }
  return null;
}

/** Offices that “Văn phòng” alone never means. */
const OTHER_OFFICES = /^văn phòng (?:đại diện|đăng ký|điều phối|công chứng|luật sư)(?!\p{L})/iu;

/** “Ban Quản lý dự án”, where the paper names just one with a longer name. */
export function fullName(lead: Mention, bodies: () => readonly Mention[]): Mention[] | null {
  if (!HEADS.has(lead.name.toLowerCase()) || !lead.name.includes(" ")) return null;
  const longer = new Map(bodies().map((body) => [body.name.toLowerCase(), body]));
  const fitting = [...longer]
    .filter(([name]) => name.startsWith(`${lead.name.toLowerCase()} `) && !OTHER_OFFICES.test(name))
    .map(([, body]) => body);
  return fitting.length === 1 ? fitting : null;
}

/** Every single body that the texts name, in their order, repeated ones too. */
export function bodiesIn(texts: readonly string[]): Mention[] {
  const found: Mention[] = [];
  for (const text of texts) {
    const clause = { text, words: splitWords(text) };
    for (let i = 0; i < clause.words.length; i++) {
      const list = clause.words[i]?.isCapital ? agenciesAt(clause, i) : null;
      if (!list) continue;
      found.push(...list.mentions.filter(({ shape }) => shape === "body"));
      i = Math.max(i, list.end - 1);
    }
  }
  return found;
}
