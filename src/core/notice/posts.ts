import { governmentsAt } from "./agencyGroups.ts";
import * as lexicon from "./agencyLexicon.ts";
import { beginsPredicate, bodyAt, type Clause, fieldEnd, type Mention, nameOf } from "./agencyNames.ts";
import { holderFrom, SMALL_UNITS, SURNAMES, withoutHolder } from "./holders.ts";
import { bodyList, branchList, groupList, linkEnd, listOf, type MentionList } from "./mentionLists.ts";
import { grownEnd } from "./nameGrowth.ts";
import { beginsName, levelEnd, properNameEnd, tailEnd } from "./nameTails.ts";
import { begins, phraseEnd, phrases } from "./phrases.ts";
import { remarkEnd } from "./remarks.ts";
import { villagesAt } from "./villages.ts";
import type { Word } from "./words.ts";

const TITLES = phrases(lexicon.TITLES);
const LEADERS = phrases(lexicon.LEADERS);
const DEPUTIES = phrases(lexicon.DEPUTIES);
const POSTS = phrases([...lexicon.DEPUTIES, ...lexicon.TITLES, ...lexicon.LEADERS]);
const DESKS = phrases(lexicon.DESK_POSTS);
const PERSONS = phrases(lexicon.PERSON_OPENERS);
const CHAIR = phrases(["Chủ tịch UBND", "Chủ tịch Ủy ban nhân dân", "đồng chí Chủ tịch UBND"]);

/** “đồng chí Lê Quốc Việt, Phó Chủ tịch UBND phường”; “các đồng chí: A, B”. The post behind the name is passed over. */
export function personsAt(clause: Clause, at: number): MentionList | null {
  const { words } = clause;
  const opened = phraseEnd(PERSONS, words, at);
  if (opened === at) return null;
  const mentions: Mention[] = [];
  let from = words[opened]?.key === ":" ? opened + 1 : opened;
  let end = opened;
  for (;;) {
    const isBody = mentions.length > 0 && beginsName(words, from);
    const named = isBody || isPost(words, from) ? from : properNameEnd(words, from);
    if (named === from) break;
    mentions.push({
      name: nameOf(clause, from, named),
      shape: "person",
      start: mentions.length === 0 ? at : from,
      end: named,
    });
    end = postEnd(clause, named);
    const next = linkEnd(words, end);
    if (next === end) break;
    from = phraseEnd(PERSONS, words, next);
  }
  return mentions.length > 0 ? { mentions, end } : null;
}

function isPost(words: readonly Word[], at: number): boolean {
  return phraseEnd(POSTS, words, at) > at;
}

/** “đồng chí Phó Trưởng phòng Kinh tế”: a person known by the post alone. */
export function postAt(clause: Clause, at: number): MentionList | null {
  const opened = phraseEnd(PERSONS, clause.words, at);
  const desk = phraseEnd(DESKS, clause.words, opened);
  if (desk > opened) return personBehind(clause, desk) ?? (opened > at ? deputyAt(clause, opened) : null);
  if (opened === at && !clause.words[at]?.isCapital) return null;
  if (!isPost(clause.words, opened)) return null;
  const deputy = phraseEnd(LEADERS, clause.words, opened) > opened ? null : deputyAt(clause, opened);
  if (opened === at) return deputy;
  return deputy ?? leaderAt(clause, opened) ?? titleAt(clause, opened);
}

/** After “, Phó Chủ tịch UBND tỉnh,” behind a name; brackets are remarks. */
function postEnd(clause: Clause, at: number): number {
  const { words } = clause;
  let end = remarkEnd(words, at);
  for (let round = 0; round < 3; round++) {
    const from = ["-", "–", ","].includes(words[end]?.key ?? "") ? end + 1 : end;
    if (from === end || !isPost(words, from)) return round > 0 ? closedEnd(words, end) : end;
    const post = leaderAt(clause, from) ?? titleAt(clause, from) ?? deputyAt(clause, from);
    if (!post) return end;
    end = post.end;
  }
  return words[end]?.key === "," ? end + 1 : end;
}

/** “, Phó Giám đốc Sở Y tế, | trực tiếp …”, “- Giám đốc Ban A - | chịu …”: the mark that ends the post. */
function closedEnd(words: readonly Word[], at: number): number {
  const isMark = ["-", "–", ","].includes(words[at]?.key ?? "");
  return isMark && !words[at + 1]?.isCapital && beginsPredicate(words, at + 1) ? at + 1 : at;
}

function deputyAt(clause: Clause, at: number): MentionList | null {
  const post = phraseEnd(DEPUTIES, clause.words, at);
  if (post === at) return null;
  const seat =
    governmentsAt(clause, post)?.[0] ?? bodyAt(clause, post) ?? bodyAt(clause, post - 2) ?? bodyAt(clause, post - 1);
  const level = levelEnd(clause.words, post);
  const whole = seat ? holderFrom(clause, seat) : level > post ? properNameEnd(clause.words, level) : post;
  const end = Math.max(whole, post);
  return personBehind(clause, end) ?? listOf([{ name: nameOf(clause, at, end), shape: "person", start: at, end }]);
}

/** “các Phó Chủ tịch UBND tỉnh”, “Thường trực Tỉnh ủy”; with a name behind it, the person. */
export function leaderAt(clause: Clause, at: number): MentionList | null {
  const { words } = clause;
  const post = phraseEnd(LEADERS, words, at);
  if (post === at || isMinister(words, at)) return null;
  const seat = seatOf(clause, post);
  const named = seat ? null : personBehind(clause, bareSeatEnd(clause.words, post));
  if (named) return named;
  const end = seat?.end ?? bodyAt(clause, post)?.end ?? seatEnd(words, post);
  const person = personBehind(clause, end) ?? namedBehindColon(clause, end);
  if (person) return person;
  const name = nameOf(clause, at, end)
    .replace(/^((?:các )?)(?:đồng chí )/i, "$1")
    .replace(/^Các /, "các ");
  return listOf([{ name, shape: "leader", start: at, end }]);
}

/** “Bộ trưởng | Bộ Xây dựng”: heads a body, as a director does. */
function isMinister(words: readonly Word[], at: number): boolean {
  return words[at]?.key === "bộ" && words[at + 1]?.key === "trưởng" && fieldEnd(words, at + 3) > at + 3;
}

const LONGEST_PLACE = 2;

/** “UBND tỉnh Đỗ Văn Lâm”: three capitals behind a level are a person, not a place. */
function isNameBehind({ words }: Clause, at: number): boolean {
  const level = levelEnd(words, at + 1);
  if (words[at]?.key !== "ubnd" || level === at + 1 || properNameEnd(words, level) - level <= LONGEST_PLACE)
    return false;
  return !begins(SMALL_UNITS, words[level - 1]) || begins(SURNAMES, words[level]);
}

function seatOf(clause: Clause, at: number): Mention | null {
  if (!isNameBehind(clause, at)) return governmentsAt(clause, at)?.[0] ?? null;
  const end = levelEnd(clause.words, at + 1);
  return { name: nameOf(clause, at, end), shape: "body", start: at, end };
}

function asList(mention: Mention | null): Mention[] | null {
  return mention && [mention];
}

/** “K'Brêu”, “H'Len”: a name of the Highlands in one word. */
const JOINED_NAME = /^\p{Lu}\p{L}?['’]\p{L}/u;

/** “Phó Giám đốc Sở Hoàng Thị Nhã”: three capitals behind a mere “Sở” are a person. */
function bareSeatEnd(words: readonly Word[], at: number): number {
  const branch = ["sở", "bộ"].includes(words[at]?.key ?? "") ? fieldEnd(words, at + 1) : at;
  if (branch > at + 1 && properNameEnd(words, branch) > branch + 1) return branch;
  const end = ["sở", "ban", "cục", "bộ"].includes(words[at]?.key ?? "") ? at + 1 : at;
  const named = properNameEnd(words, end);
  const shortest = words[at]?.key === "sở" ? LONGEST_PLACE - 1 : LONGEST_PLACE;
  if (named > end && JOINED_NAME.test(words[end]?.text ?? "")) return end;
  return named - end > shortest && named - end < 6 && fieldEnd(words, end) === end ? end : words.length;
}

/** “Phó Giám đốc Sở”: the seat by its head alone, or its place. */
function seatEnd(words: readonly Word[], at: number): number {
  return ["sở", "ban", "cục", "bộ"].includes(words[at]?.key ?? "") ? at + 1 : tailEnd(words, at);
}

/** “Giao các Phó Chủ tịch UBND tỉnh: Lê Văn A trực tiếp …”: the posts' holders, each with a job. */
function namedBehindColon(clause: Clause, at: number): MentionList | null {
  if (clause.words[at]?.key !== ":" || isPost(clause.words, at + 1)) return null;
  const named = personBehind(clause, at + 1);
  return named && beginsPredicate(clause.words, named.end) ? named : null;
}

function personBehind(clause: Clause, at: number): MentionList | null {
  const opened = phraseEnd(PERSONS, clause.words, at);
  const named = properNameEnd(clause.words, opened);
  if (named < opened + 2 && !(named > opened && JOINED_NAME.test(clause.words[opened]?.text ?? ""))) return null;
  return listOf([{ name: nameOf(clause, opened, named), shape: "person", start: at, end: named }]);
}

/** “Bí thư, Chủ tịch | UBND các xã”, “Giám đốc, Phó Giám đốc | các bệnh viện”. */
function titlesEnd(words: readonly Word[], at: number): number {
  let end = phraseEnd(TITLES, words, at);
  while (end > at && [",", "và"].includes(words[end]?.key ?? "")) {
    const next = Math.max(phraseEnd(TITLES, words, end + 1), phraseEnd(DEPUTIES, words, end + 1));
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** “Trưởng | Phòng Kinh tế”: the last word of the title begins the name of the body. */
function ownBranch(clause: Clause, at: number): MentionList | null {
  const { words } = clause;
  if (words[at - 1]?.key === "khoa" && words[at]?.isCapital && !words[at - 1]?.isCapital) {
    const end = grownEnd(words, at - 1, at);
    return listOf([{ name: `K${nameOf(clause, at - 1, end).slice(1)}`, shape: "body", start: at - 1, end }]);
  }
  if (words[at - 1]?.key !== "phòng" || fieldEnd(words, at) === at) return null;
  const end = tailEnd(words, fieldEnd(words, at));
  const name = `P${nameOf(clause, at - 1, end).slice(1)}`;
  return listOf([{ name, shape: "body", start: at - 1, end }]);
}

/** “Chánh | Văn phòng | tổng hợp”: the paper's own office, which needs no name. */
function ownOffice(clause: Clause, at: number): MentionList | null {
  const { words } = clause;
  const isOffice = words[at - 1]?.key === "chánh" && words[at]?.key === "văn" && words[at + 1]?.key === "phòng";
  return isOffice && beginsPredicate(words, at + 2)
    ? listOf([{ name: nameOf(clause, at, at + 2), shape: "body", start: at, end: at + 2 }])
    : null;
}

/** “Trưởng | ban Tuyên giáo”: the last word of the post begins the name, as a capital. */
function bodyName({ name, start }: Mention, title: number): string {
  return start < title ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** “Giám đốc Sở X” is Sở X; “Chủ tịch UBND tỉnh” without a place is the leader. */
export function titleAt(clause: Clause, at: number): MentionList | null {
  const { words } = clause;
  const title = titlesEnd(words, at);
  if (title === at) return null;
  const colon = words[title]?.key === ":" ? title + 1 : title;
  const chair = phraseEnd(CHAIR, words, at) > at;
  const seats = chair && isNameBehind(clause, colon) ? asList(seatOf(clause, colon)) : governmentsAt(clause, colon);
  const seat = seats?.[0];
  if (
    chair &&
    seats?.length === 1 &&
    seat?.shape === "body" &&
    !/\p{Lu}/u.test(seat.name.replace(/^\S+( \S+ nhân dân)? /, ""))
  ) {
    const person = personBehind(clause, seat.end);
    return person ?? listOf([{ name: nameOf(clause, at, seat.end), shape: "leader", start: at, end: seat.end }]);
  }
  const body =
    ownOffice(clause, title) ??
    listOf(seats) ??
    ownBranch(clause, title) ??
    listOf(villagesAt(clause, colon)) ??
    branchList(clause, colon) ??
    groupList(clause, colon) ??
    bodyList(clause, colon) ??
    (words[title - 1]?.isCapital && title - at > 1 ? bodyList(clause, title - 1) : null);
  if (!body) return null;
  const held = withoutHolder(clause, body);
  return {
    mentions: held.mentions.map((mention, i) =>
      i === 0 ? { ...mention, name: bodyName(mention, title), start: at } : mention,
    ),
    end: held.end,
  };
}
