import { beginsPredicate, type Clause, type Mention, nameOf } from "./agencyNames.ts";
import { agenciesAt } from "./findAgencies.ts";
import type { MentionList } from "./mentionLists.ts";
import { begins, phraseEnd, phrases } from "./phrases.ts";
import { unnamedAt, unnamedBehind } from "./unnamedHelpers.ts";
import type { Word } from "./words.ts";

/** “phối hợp chặt chẽ với”, “cùng với”: the agencies behind help. */
const WITH = phrases(
  [
    "phối hợp",
    "phối hợp chặt chẽ",
    "phối hợp thường xuyên",
    "phối hợp tốt",
    "phối hợp kịp thời",
    "phối hợp hiệu quả",
    "chủ động phối hợp",
  ]
    .flatMap((verb) => [verb, `${verb} với`, `${verb} cùng`, `${verb} cùng với`])
    .concat([
      "cùng",
      "kết hợp với",
      "kết hợp cùng",
      "đồng chủ trì với",
      "chủ trì cùng",
      "chủ trì cùng với",
      "cùng với",
      "với sự phối hợp của",
      "với sự tham gia của",
      "với sự hỗ trợ của",
      "với sự giúp đỡ của",
      "có sự hỗ trợ của",
      "có sự phối hợp của",
      "có sự tham gia của",
      "tham gia có",
      "cùng tham gia có",
      "cùng tham gia gồm",
      "phối hợp :",
      "cơ quan phối hợp :",
      "đơn vị phối hợp :",
    ]),
);

/** What may stand before “Sở B phối hợp”. */
const OPENS_HELP = phrases([",", ";", "(", "và"]);

/** Bodies that help, wherever the clause names them. @param from first word looked at. */
export function supportsOf(clause: Clause, from: number): Mention[] {
  const found: Mention[] = [];
  const { words } = clause;
  for (let i = from; i < words.length; i++) {
    const helpers = begins(OPENS_HELP, words[i]) ? helpersAt(clause, i + 1) : null;
    if (helpers) {
      found.push(...helpers.mentions);
      i = helpers.end;
      continue;
    }
    const beside = begins(OPENS_HELP, words[i]) && words[i + 1]?.key === "có" ? agenciesAt(clause, i + 2) : null;
    if (beside && words[beside.end]?.key === "cùng") {
      found.push(...beside.mentions);
      i = beside.end;
      continue;
    }
    const end = withEnd(words, i);
    if (end === i) continue;
    const isNone = words[i - 1]?.key === "đã" || isOfDirected(clause, i, from);
    const list = isNone ? null : (agenciesAt(clause, end) ?? unnamedAt(clause, end));
    if (list) {
      const others = unnamedBehind(clause, list.end);
      const last = others[others.length - 1]?.end ?? list.end;
      const people = peopleBehind(clause, last);
      found.push(...list.mentions, ...others, ...(people ? [people] : []));
      i = (people?.end ?? last) - 1;
    } else i = end - 1;
  }
  return found;
}

const QUALITIES = phrases([
  "chặt chẽ",
  "kịp thời",
  "thường xuyên",
  "hiệu quả",
  "tốt",
  "đồng bộ",
  "nhịp nhàng",
  "liên tục",
  "tích cực",
  "tốt hơn",
  "chặt chẽ hơn",
  "hiệu quả hơn",
  "có hiệu quả",
]);
const MOST_QUALITIES = 6;

/** “phối hợp chặt chẽ, kịp thời với |”; `at` when nothing of the sort begins there. */
function withEnd(words: readonly Word[], at: number): number {
  const plain = phraseEnd(WITH, words, at);
  if (words[at]?.key !== "phối" || plain === at) return plain;
  let end = at + 2;
  for (let round = 0; round < MOST_QUALITIES; round++) {
    const isLink = words[end]?.key === "," || words[end]?.key === "và";
    const next = phraseEnd(QUALITIES, words, isLink ? end + 1 : end);
    if (next <= end + (isLink ? 1 : 0)) break;
    end = next;
  }
  if (words[end]?.key !== "với" && words[end]?.key !== "cùng") return plain;
  return Math.max(plain, words[end + 1]?.key === "với" ? end + 2 : end + 1);
}

const DIRECTS = phrases(["đốc", "dẫn", "cầu", "nghị", "đạo"]);
const LONGEST_DIRECTED = 6;

/** “hướng dẫn các chủ đầu tư | phối hợp với UBND xã”: who is directed is helped, not who directs. */
function isOfDirected(clause: Clause, at: number, first: number): boolean {
  for (let from = Math.max(1, at - LONGEST_DIRECTED); from < at; from++)
    if (begins(DIRECTS, clause.words[from - 1]) && from > first && agenciesAt(clause, from)?.end === at) return true;
  return false;
}

/** People who help beside bodies; alone they are no body. */
const PEOPLE = phrases([
  "nhân dân",
  "người dân",
  "bà con",
  "cha mẹ học sinh",
  "phụ huynh",
  "phụ huynh học sinh",
  "gia đình",
  "cộng đồng",
  "cộng đồng dân cư",
  "các hộ dân",
]);

/** “chính quyền địa phương | và Nhân dân | tuần tra”. */
function peopleBehind(clause: Clause, at: number): Mention | null {
  const { words } = clause;
  if (words[at]?.key !== "và" && words[at]?.key !== ",") return null;
  const end = phraseEnd(PEOPLE, words, at + 1);
  return end > at + 1 ? { name: nameOf(clause, at + 1, end), shape: "group", start: at + 1, end } : null;
}

const NEAR = 48;

function isNear({ words }: Clause, at: number): boolean {
  const end = Math.min(words.length, at + NEAR);
  for (let i = at; i < end; i++) if (begins(HELP_WORDS, words[i])) return true;
  return false;
}

const HELP_WORDS = phrases(["phối", "hỗ", "tham"]);
const JOINS = phrases(["hỗ trợ", "tham gia", "cùng tham gia", "tham gia phối hợp"]);
const TAKES_PART = phrases(["cùng tham gia", "cùng phối hợp"]);
const LONGEST_HELP = 4;

/** “(…, Sở B hỗ trợ kỹ thuật)”, “(…, Sở B tham gia)”: up to the end of the bracket. */
function joinsIn({ words }: Clause, at: number): boolean {
  const joined = phraseEnd(JOINS, words, at);
  if (joined === at) return false;
  for (let i = joined; i < joined + LONGEST_HELP; i++)
    if (words[i]?.key === ")" || i >= words.length) return i < words.length;
  const isClosed = words[joined] === undefined || [",", ".", ";"].includes(words[joined]?.key ?? "");
  return (
    isClosed && words[at]?.key !== "hỗ" && words.slice(Math.max(0, at - NEAR), at).some(({ key }) => key === "trì")
  );
}

/** “Sở A chủ trì, Sở B phối hợp”: the bodies before a “phối hợp” without “với”. */
export function helpersAt(clause: Clause, at: number): MentionList | null {
  const known = isNear(clause, at) ? agenciesAt(clause, at) : null;
  if (known && (joinsIn(clause, known.end) || phraseEnd(TAKES_PART, clause.words, known.end) > known.end)) return known;
  const list = known && withLast(clause, known);
  if (!list || clause.words[list.end]?.key !== "phối" || clause.words[list.end + 1]?.key !== "hợp") return null;
  const end = phraseEnd(WITH, clause.words, list.end);
  const labelled = clause.words[list.end + 2]?.key === ":" ? agenciesAt(clause, list.end + 3) : null;
  if (labelled) return labelled;
  return end > list.end + 2 && clause.words[end - 1]?.key !== ":" ? null : list;
}

const LONGEST_QUALITY = 4;

/** “Sở A, tổ bảo vệ an ninh, trật tự 14 bản | phối hợp”: a few words more of the last one's name; null when none or others follow. */
function grownLast(clause: Clause, list: MentionList): MentionList | null {
  const { words } = clause;
  const last = list.mentions[list.mentions.length - 1];
  if (!last || last.end !== list.end) return null;
  for (let end = list.end; end <= list.end + LONGEST_QUALITY; end++) {
    if (end > list.end && words[end]?.key === "phối" && words[end + 1]?.key === "hợp")
      return {
        mentions: [...list.mentions.slice(0, -1), { ...last, name: nameOf(clause, last.start, end), end }],
        end,
      };
    if (!words[end]?.isWord || words[end]?.key === "và" || beginsPredicate(words, end)) return null;
  }
  return null;
}

const LONGEST_LAST = 12;

/** “Ban CHQS xã và tổ bảo vệ an ninh, trật tự 14 bản | phối hợp”: the last of the list may be written small. */
function withLast(clause: Clause, list: MentionList): MentionList {
  const { words } = clause;
  const grown = grownLast(clause, list);
  if (grown) return grown;
  const from = list.end + 1;
  if (words[list.end]?.key !== "và" || words[from]?.isCapital) return list;
  for (let end = from + 1; end <= from + LONGEST_LAST; end++) {
    if (words[end]?.key === "phối" && words[end + 1]?.key === "hợp") {
      const last: Mention = { name: nameOf(clause, from, end), shape: "group", start: from, end };
      return { mentions: [...list.mentions, last], end };
    }
    if (!words[end]?.isWord && words[end]?.key !== ",") return list;
    if (beginsPredicate(words, end) && words[end]?.key !== "bảo") return list;
  }
  return list;
}
