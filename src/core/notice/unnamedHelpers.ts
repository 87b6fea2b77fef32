import { beginsPredicate, type Clause, type Mention, nameOf } from "./agencyNames.ts";
import type { MentionList } from "./mentionLists.ts";
import { listed, phraseEnd, phrases } from "./phrases.ts";
import { ALONE } from "./shortNames.ts";

/** People and bodies that help without a name of their own. */
const KINDS = phrases(
  listed(
    "cán bộ|công chức|lực lượng|đơn vị tư vấn|đơn vị thi công|đơn vị vận hành|đơn vị liên quan|đơn vị có liên quan|cơ quan liên quan|cơ quan chuyên môn|cơ quan chức năng|ngành chức năng|chính quyền|chính quyền địa phương|chính quyền cơ sở|chính quyền các xã|đoàn viên|hội viên|nhà trường|doanh nghiệp|chuyên gia",
  ),
);
const HEADED = phrases(["Ban", "Sở", "Phòng", "Cục", "Chi cục", "Vụ", "Trung tâm", "Công ty", ...ALONE]);
const LONGEST_UNNAMED = 12;

/** “phối hợp với | cán bộ thuế, …”, “cùng với | lực lượng Cảnh sát giao thông Công an tỉnh, …”, “phối hợp với | Ban thống nhất …”: a kind of people or a head alone, up to a mark or the verb. */
export function unnamedAt(clause: Clause, at: number): MentionList | null {
  const { words } = clause;
  const headed = words[at]?.isCapital ? phraseEnd(HEADED, words, at) : at;
  if (headed > at && beginsPredicate(words, headed) && !words[headed]?.isCapital)
    return { mentions: [{ name: nameOf(clause, at, headed), shape: "body", start: at, end: headed }], end: headed };
  const kind = words[at]?.isCapital ? at : phraseEnd(KINDS, words, at);
  if (kind === at) return null;
  for (let end = kind; end <= at + LONGEST_UNNAMED; end++) {
    const word = words[end];
    const isLast = word === undefined || [",", ";", ".", ")", ":"].includes(word.key);
    const isVerb = word?.isCapital === false && beginsPredicate(words, end);
    if (isLast || isVerb) return { mentions: [{ name: nameOf(clause, at, end), shape: "group", start: at, end }], end };
    if (!word.isWord) return null;
  }
  return null;
}

const MOST_UNNAMED = 4;

/** “chính quyền địa phương, | lực lượng công an | …”: more of the kind behind a comma. */
export function unnamedBehind(clause: Clause, at: number): Mention[] {
  const { words } = clause;
  const found: Mention[] = [];
  let end = at;
  while (found.length < MOST_UNNAMED && (words[end]?.key === "," || words[end]?.key === "và")) {
    const [next] = words[end + 1]?.isCapital ? [] : (unnamedAt(clause, end + 1)?.mentions ?? []);
    if (!next) break;
    found.push(next);
    end = next.end;
  }
  return found;
}
