import { beginsPredicate } from "./agencyNames.ts";
import type { Block } from "./blocks.ts";
import { endsInColon } from "./colon.ts";
import { joinSources } from "./sourceText.ts";
import { splitWords } from "./words.ts";

/** A paragraph that only says who or when: it belongs to the task before it. */
const ROLE =
  /^(?:(?:cơ quan|đơn vị|sở, ngành|bộ phận)?\s*(?:chủ trì|thực hiện|phối hợp|chịu trách nhiệm|đầu mối|được giao)(?: thực hiện)?|phân công(?: thực hiện| nhiệm vụ)?|trách nhiệm(?: thực hiện)?|người (?:thực hiện|phụ trách)|lãnh đạo (?:phụ trách|chỉ đạo)|thời hạn(?: hoàn thành| thực hiện)?|(?:thời gian|thời hạn)(?: hoàn thành| thực hiện| trình| báo cáo| gửi)(?: [\p{L}]+){0,5}|thời gian|hạn hoàn thành|hoàn thành|tiến độ|sản phẩm)\s*:\s*\S/iu;
const LONGEST = 260;
const ENDS_SENTENCE = /[.;,)]\s*$/;

export function isRoleLine({ source: { text } }: Block): boolean {
  return text.length < LONGEST && text.includes(":") && ROLE.test(text) && !endsInColon(text);
}

/** Lines “Cơ quan thực hiện: …”, “- Thời hạn: …” join the item they stand under; under a heading they stay. */
export function joinRoleLines(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined[joined.length - 1];
    if (last && isRoleLine(block) && takesRoles(last, block)) {
      joined[joined.length - 1] = { ...last, source: joinSources([last.source, block.source], " ") };
    } else joined.push(block);
  }
  return joined;
}

/** An item with a sentence of its own; another role line has been joined to its item already. */
function takesRoles(last: Block, role: Block): boolean {
  const { text } = last.source;
  if (endsInColon(text) || text.split(" ").length < 5) return false;
  if (role.marker && last.marker && role.marker.rank < last.marker.rank) return false;
  if (role.marker && last.marker?.style === role.marker.style && !isRoleLine(last)) return false;
  const isTask = role.marker !== null && last.marker !== null && beginsPredicate(splitWords(text.slice(0, 40)), 0);
  return ENDS_SENTENCE.test(text) || isTask;
}
