import { groupAt, unitsOfLevelAt } from "./agencyGroups.ts";
import { beginsPredicate, type Clause, type Mention, nameOf } from "./agencyNames.ts";
import { committeesAt, localBodyAt } from "./localBodies.ts";
import {
  bodyList,
  branchList,
  governmentList,
  linkEnd,
  listOf,
  listOfGroup,
  type MentionList,
} from "./mentionLists.ts";
import { isBorder } from "./nameGrowth.ts";
import { levelEnd, properNameEnd } from "./nameTails.ts";
import { begins, phraseEnd, phrases } from "./phrases.ts";
import { leaderAt, personsAt, postAt, titleAt } from "./posts.ts";
import { remarkEnd } from "./remarks.ts";
import { type RoleMark, roleMarkAt } from "./roleMarks.ts";
import { ALONE } from "./shortNames.ts";
import { villagesAt } from "./villages.ts";
import type { Word } from "./words.ts";

/** Bounds the work on text that is one endless list. */
const LONGEST_LIST = 200;

/** All bodies named from word `at` on, one after the other: “Sở A, Sở B và UBND các xã C, D”; null when none begins here. */
export function agenciesAt(clause: Clause, at: number): MentionList | null {
  const first = oneAt(clause, at);
  if (!first) return null;
  const mentions = [...first.mentions];
  let end = first.end;
  const marks: Marked[] = [];
  for (;;) {
    const mark = roleMarkAt(clause.words, end);
    if (mark) marks.push({ part: mark.part, count: mentions.length });
    const after = remarkEnd(clause.words, mark?.end ?? end);
    const link = linkEnd(clause.words, after);
    const next =
      link > after && mentions.length < LONGEST_LIST ? (oneAt(clause, link) ?? bareOffice(clause, link)) : null;
    if (!next) return { mentions: inParts(mentions, marks), end: after };
    if (!begins(EACH, clause.words[link])) mentions.push(...next.mentions);
    end = next.end;
  }
}

/** “UBND xã A và UBND xã B, | mỗi xã thành lập …”: those just named, one by one. */
const EACH = phrases(["mỗi", "từng"]);

const BARE = phrases(["văn phòng", ...ALONE]);

/** “… và | Văn phòng | rà soát”, “…, | Ký túc xá |, …”: in a list these need no name. */
function bareOffice(clause: Clause, at: number): MentionList | null {
  const { words } = clause;
  const end = words[at]?.isCapital ? phraseEnd(BARE, words, at) : at;
  const isOffice = end > at && (beginsPredicate(words, end) || words[end]?.key === ",");
  return isOffice ? listOf([{ name: nameOf(clause, at, end), shape: "body", start: at, end }]) : null;
}

/** A mark of a part behind the first `count` bodies. */
interface Marked {
  readonly part: RoleMark["part"];
  readonly count: number;
}

/** “Sở A (chủ trì), Sở B, Sở C (phối hợp)”: a mark speaks for all since the one before; behind a lead who has none helps. */
function inParts(mentions: readonly Mention[], marks: readonly Marked[]): readonly Mention[] {
  if (marks.length === 0) return mentions;
  const hasLead = marks.some(({ part }) => part === "leads");
  const helps = mentions.map((_, i) => {
    const mark = marks.find(({ count }) => count > i);
    if (!mark) return hasLead;
    return mark.part === "helps" && (hasLead || mark.count === i + 1);
  });
  if (!helps.includes(false)) return mentions;
  return mentions.map((mention, i) => (helps[i] ? { ...mention, helps: true } : mention));
}

/** The order matters: the narrowest comes first. */
const READERS = [
  personsAt,
  localList,
  committeesList,
  leaderAt,
  postAt,
  titleAt,
  governmentList,
  branchList,
  villagesList,
  unitsList,
  consortium,
  groupOrHolder,
  bodyList,
  unitList,
  villageList,
];

/** One body, or one expression that names several. */
function oneAt(clause: Clause, at: number): MentionList | null {
  const word = clause.words[at];
  if (!word?.isWord) return null;
  for (const read of READERS) {
    const found = read(clause, at);
    if (found) return found;
  }
  return null;
}

/** “các thôn Nà Pan, Nà Sài”. */
function villagesList(clause: Clause, at: number): MentionList | null {
  return clause.words[at]?.key === "các" ? listOf(villagesAt(clause, at)) : null;
}

function localList(clause: Clause, at: number): MentionList | null {
  return listOf(localBodyAt(clause, at));
}

function committeesList(clause: Clause, at: number): MentionList | null {
  return listOf(committeesAt(clause, at));
}

/** “các xã Tân Hà, Bến Nứa”. */
function unitsList(clause: Clause, at: number): MentionList | null {
  return listOf(unitsOfLevelAt(clause, at));
}

/** “Ấp 3, ấp 4 | hoàn thành”; written small only in front of a verb. */
function villageList(clause: Clause, at: number): MentionList | null {
  const list = listOf(villagesAt(clause, at));
  const isNamed = clause.words[at]?.isCapital === true || (list !== null && beginsPredicate(clause.words, list.end));
  return isNamed ? list : null;
}

const LONGEST_CONSORTIUM = 24;

/** “Liên danh Công ty A - Công ty B | huy động …”: one body, whatever its partners are called. */
function consortium(clause: Clause, at: number): MentionList | null {
  const { words } = clause;
  if (words[at]?.key !== "liên" || words[at + 1]?.key !== "danh") return null;
  for (let end = at + 2; end <= at + LONGEST_CONSORTIUM; end++) {
    const word = words[end];
    const isDash = word?.key === "-" || word?.key === "–";
    if (isDash || (word?.isWord && (word.isCapital || !beginsPredicate(words, end)) && !isBorder(words, end))) continue;
    const isNamed = words.slice(at + 2, end).some(({ isCapital }) => isCapital);
    return isNamed ? listOf([{ name: nameOf(clause, at, end), shape: "body", start: at, end }]) : null;
  }
  return null;
}

function groupOrHolder(clause: Clause, at: number): MentionList | null {
  const group = groupAt(clause, at);
  return group && (holderAt(clause, group) ?? listOfGroup(clause, group));
}

/** “chủ đầu tư (Ban A, Ban B)”, “nhà thầu Công ty C”: the named bodies, not the part they play. */
function holderAt(clause: Clause, group: Mention): MentionList | null {
  const { words } = clause;
  if (!HOLDERS.test(group.name)) return null;
  const isBracket = words[group.end]?.key === "(";
  const from = isBracket || words[group.end]?.key === "là" ? group.end + 1 : group.end;
  if (isBracket && !closesSoon(words, from)) return null;
  const named = isBracket ? agenciesAt(clause, from) : words[from]?.isCapital ? bodyList(clause, from) : null;
  if (!named || (isBracket && words[named.end]?.key !== ")")) return null;
  if (isBracket && named.mentions.some(({ shape }) => shape === "group")) return null;
  const mentions = named.mentions.map((mention, i) => (i === 0 ? { ...mention, start: group.start } : mention));
  return { mentions, end: isBracket ? named.end + 1 : named.end };
}

const LONGEST_BRACKET = 60;

/** No bracket inside the bracket: bounds the work on hostile text. */
function closesSoon(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + LONGEST_BRACKET; i++) {
    if (words[i]?.key === "(") return false;
    if (words[i]?.key === ")") return true;
  }
  return false;
}

const HOLDERS =
  /(?:chủ đầu tư|nhà thầu|nhà đầu tư|đơn vị thi công|tư vấn|tư vấn giám sát|chủ rừng|chủ dự án|cơ quan chủ trì|đơn vị chủ trì|^các (?:đơn vị|cơ quan|địa phương))(?: (?:chưa|chậm|còn|nêu|có|được) .*)?$/iu;

/** “Huyện Lộc Bình báo cáo …”, “riêng xã Tân Hà …”: the unit stands for its government. */
function unitList(clause: Clause, at: number): MentionList | null {
  const { words } = clause;
  const level = levelEnd(words, at);
  const end = level > at ? properNameEnd(words, level) : at;
  return end > level ? listOf([{ name: nameOf(clause, at, end), shape: "body", start: at, end }]) : null;
}
