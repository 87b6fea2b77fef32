import { branchesAt, governmentsAt, groupAt } from "./agencyGroups.ts";
import { bodyAt, type Clause, type Mention, nameOf } from "./agencyNames.ts";
import { isBorder, namingEnd } from "./nameGrowth.ts";
import { beginsName, FIELDS, levelEnd, PREDICATES, properNameEnd } from "./nameTails.ts";
import { begins, phraseEnd, phrases } from "./phrases.ts";
import type { Word } from "./words.ts";

/** Bodies named one after the other. */
export interface MentionList {
  readonly mentions: readonly Mention[];
  /** Word after the list. */
  readonly end: number;
}

/** Word after the mark or “và” that joins a list, also after the dash of “Sở A - Sở B”. */
export function linkEnd(words: readonly Word[], at: number): number {
  const key = words[at]?.key ?? "";
  if (key === "," || key === ";" || key === "và" || key === "&" || key === "+") {
    const second = words[at + 1]?.key;
    return second === "và" && key === "," ? at + 2 : at + 1;
  }
  const isJoint = (key === "-" || key === "–") && words[at + 1]?.isCapital === true && beginsName(words, at + 1);
  return isJoint ? at + 1 : at;
}

/** Those of a list who act, and those who only help. */
export function partsOf(mentions: readonly Mention[]): { readonly leads: Mention[]; readonly helpers: Mention[] } {
  return { leads: mentions.filter(({ helps }) => !helps), helpers: mentions.filter(({ helps }) => helps) };
}

/** The list that the mentions make, up to the end of the last; null without any. */
export function listOf(mentions: readonly Mention[] | null): MentionList | null {
  const last = mentions?.[mentions.length - 1];
  return mentions && last ? { mentions, end: last.end } : null;
}

export function governmentList(clause: Clause, at: number): MentionList | null {
  return listOf(governmentsAt(clause, at));
}

export function branchList(clause: Clause, at: number): MentionList | null {
  return listOf(branchesAt(clause, at));
}

export function groupList(clause: Clause, at: number): MentionList | null {
  const group = groupAt(clause, at);
  return group && listOfGroup(clause, group);
}

/** @param group found by `groupAt` */
export function listOfGroup(clause: Clause, group: Mention): MentionList | null {
  return listOf(numbered(clause, group) ?? namesakes(clause, group) ?? [group]);
}

const LONGEST_LIST = 40;
const LONGEST_NUMBERED = 8;
const FIGURE = /^\d{1,2}$/;

/** “các Ban Quản lý dự án | số 1, số 2”, “các đội | số 1, 2 và 3”: a body for each number; null when just one, or none, stands there. */
function numbered(clause: Clause, { start }: Mention): Mention[] | null {
  const { words } = clause;
  let at = start + 2;
  while (at < start + LONGEST_NUMBERED && words[at]?.isWord && words[at]?.key !== "số") at++;
  if (words[at]?.key !== "số") return null;
  const kind = nameOf(clause, start + 1, at);
  const found: Mention[] = [];
  for (let from = at; found.length < LONGEST_LIST; ) {
    const figure = words[from]?.key === "số" ? from + 1 : from;
    if (!FIGURE.test(words[figure]?.text ?? "")) break;
    const name = `${kind} số ${words[figure]?.text}`;
    found.push({ name, shape: "body", start: found.length === 0 ? start : from, end: figure + 1 });
    if (words[figure + 1]?.key !== "," && words[figure + 1]?.key !== "và") break;
    from = figure + 2;
  }
  return found.length > 1 ? found : null;
}

/** “các trường THCS Lê Lợi, Kim Đồng”, “các Công ty thủy điện: Sông Nhạn, Nậm Kè”: bodies of one kind by their own names; null when just one name, or none, stands there. */
function namesakes(clause: Clause, group: Mention): Mention[] | null {
  const { words } = clause;
  if (words[group.start]?.key !== "các" || levelEnd(words, group.start + 1) > group.start + 1) return null;
  const behind = group.start + 2;
  const isOffice = begins(OFFICES, words[group.start + 1]) && (words[behind]?.isCapital || words[behind]?.key === ":");
  const colon = colonAfter(words, isOffice ? behind : group.end);
  const isPart = colon < 0 && isOffice;
  const endOf = isOffice ? fieldNameEnd : ownNameEnd;
  const first = colon >= 0 ? colon + 1 : isPart ? behind : firstOwnName(words, group);
  if (first < 0 || !words[first]?.isCapital || (!isOffice && beginsName(words, first))) return null;
  const kind = nameOf(clause, group.start + 1, colon < 0 ? first : colon).replace(/^p(?=hòng$)/, "P");
  const found: Mention[] = [];
  let from = first;
  while (found.length < LONGEST_LIST) {
    const end = found.length === 0 && colon < 0 && !isPart ? group.end : endOf(words, from);
    if (end === from || (end < from + 2 && !isOffice && found.length > 0)) break;
    const own = nameOf(clause, from, end);
    const name = ANY_BODY.has(kind) ? own : `${kind} ${own}`;
    found.push({ name, shape: "body", start: found.length === 0 ? group.start : from, end });
    const link = words[end]?.key;
    if (link !== "," && link !== "và") break;
    from = end + 1;
  }
  return found.length > 1 ? found : null;
}

function firstOwnName(words: readonly Word[], group: Mention): number {
  let first = group.end;
  while (first > group.start + 2 && words[first - 1]?.isCapital) first--;
  return first === group.end || first === group.start + 1 ? -1 : first;
}

/** Parts of an office, named after their field. */
const OFFICES = phrases(["phòng", "vụ", "cục", "ban", "khoa"]);

/** “các địa phương: Tân Hà, …”: what says nothing of the kind. */
const ANY_BODY = new Set(["địa phương", "đơn vị", "cơ quan"]);

const LONGEST_KIND = 3;

/** “các Công ty | thủy điện:”: a few words more that say of what kind; -1 when no colon follows them. */
function colonAfter(words: readonly Word[], at: number): number {
  for (let i = at; i <= at + LONGEST_KIND; i++) {
    if (words[i]?.key === ":") return i;
    if (!words[i]?.isWord || words[i]?.isCapital) return -1;
  }
  return -1;
}

function ownNameEnd(words: readonly Word[], at: number): number {
  return beginsName(words, at) ? at : properNameEnd(words, at);
}

const LONGEST_FIELD = 6;
/** Fields that begin like a body of another kind: “Tổ chức cán bộ”, “Thuế”. */
const LIKE_BODIES = phrases(["tổ", "thuế", "hải", "thống", "thanh"]);

/** “Quản lý đào tạo”, “Giáo dục Mầm non | mỗi phòng”: a field of work runs up to a mark or a verb that no mark follows. */
function fieldNameEnd(words: readonly Word[], at: number): number {
  if (!words[at]?.isCapital || (beginsName(words, at) && !begins(LIKE_BODIES, words[at]))) return at;
  let end = Math.max(at + 1, phraseEnd(PREDICATES, words, at), phraseEnd(FIELDS, words, at));
  while (end < at + LONGEST_FIELD) {
    const verb = phraseEnd(PREDICATES, words, end);
    const isClosed = verb > end && (/^,$|^và$/.test(words[verb]?.key ?? "") || namingEnd(words, end) > end);
    if (!words[end]?.isWord || isBorder(words, end) || words[end]?.key === "mỗi") break;
    if (verb > end && !isClosed && !words[end]?.isCapital) break;
    end = Math.max(end + 1, verb);
  }
  return end;
}

export function bodyList(clause: Clause, at: number): MentionList | null {
  const body = bodyAt(clause, at);
  return body && (unitsOfBody(clause, body) ?? listOf([ownedBy(clause, body)]));
}

const BRANCH_OFFICES = phrases(["Phòng giao dịch", "PGD", "Chi nhánh", "CN", "Văn phòng đại diện"]);

/** “Ngân hàng A | - Chi nhánh B | giải ngân”: which of its offices. */
function withBranch(clause: Clause, body: Mention): Mention {
  const { words } = clause;
  const isDash = words[body.end]?.key === "-" || words[body.end]?.key === "–";
  const office = isDash ? phraseEnd(BRANCH_OFFICES, words, body.end + 1) : body.end;
  if (office <= body.end + 1) return body;
  const end = bodyAt(clause, body.end + 1)?.end ?? properNameEnd(words, office);
  return end > office ? { ...body, name: nameOf(clause, body.start, end), end } : body;
}

/** “Cục Dự trữ Nhà nước | thuộc Bộ Tài chính | công bố”: whose it is, where a verb follows. */
function ownedBy(clause: Clause, whole: Mention): Mention {
  const { words } = clause;
  const body = withBranch(clause, whole);
  const owner = words[body.end]?.key === "thuộc" ? bodyAt(clause, body.end + 1) : null;
  const verb = owner ? phraseEnd(PREDICATES, words, owner.end) : 0;
  if (!owner || verb === owner.end || words[owner.end]?.isCapital) return body;
  return { ...body, name: nameOf(clause, body.start, owner.end), end: owner.end };
}

/** “Trung tâm Y tế các khu vực | Tân Hà, Bến Nứa”: a body for each region; without names one group. */
function regionsOf(clause: Clause, body: Mention, at: number): Mention[] {
  const { words } = clause;
  const found: Mention[] = [];
  let from = words[at]?.key === ":" ? at + 1 : at;
  while (found.length < LONGEST_LIST) {
    const end = ownNameEnd(words, from);
    if (end === from) break;
    const name = `${body.name} khu vực ${nameOf(clause, from, end)}`;
    found.push({ name, shape: "body", start: found.length === 0 ? body.start : from, end });
    if (words[end]?.key !== "," && words[end]?.key !== "và") break;
    from = end + 1;
  }
  return found.length > 0 ? found : [{ ...body, name: nameOf(clause, body.start, at), shape: "group", end: at }];
}

/** Kinds of small units that each have a body of their own: “Ban Công tác Mặt trận các khu phố”. */
const PARTS = phrases(["địa", "thôn", "bản", "khu", "tổ", "ấp", "khóm", "trường", "xóm", "buôn", "chi"]);

/** “Sở Y tế các tỉnh, thành phố”: one body in many units. */
function unitsOfBody(clause: Clause, body: Mention): MentionList | null {
  const { words } = clause;
  const isUnits = levelEnd(words, body.end + 1) > body.end + 1 || begins(PARTS, words[body.end + 1]);
  if (words[body.end]?.key === "các" && words[body.end + 1]?.key === "khu" && words[body.end + 2]?.key === "vực")
    return listOf(regionsOf(clause, body, body.end + 3));
  if (words[body.end]?.key !== "các" || !isUnits) return null;
  const units = groupAt(clause, body.end);
  return units && listOf([{ ...body, name: nameOf(clause, body.start, units.end), shape: "group", end: units.end }]);
}
