import { branchesAt, governmentsAt, groupAt } from "./agencyGroups.ts";
import * as lexicon from "./agencyLexicon.ts";
import { bodyAt, type Clause, fieldEnd, type Mention, nameOf } from "./agencyNames.ts";
import { levelEnd, properNameEnd, tailEnd } from "./nameTails.ts";
import { villagesAt } from "./villages.ts";
import { phraseEnd, phrases, type Word } from "./words.ts";

export interface MentionList {
  readonly mentions: readonly Mention[];
  /** Word after the list. */
  readonly end: number;
}

const TITLES = phrases(lexicon.TITLES);
const LEADERS = phrases(lexicon.LEADERS);
const DEPUTIES = phrases(lexicon.DEPUTIES);
const PERSONS = phrases(lexicon.PERSON_OPENERS);
const CHAIR = phrases(["Chủ tịch UBND", "Chủ tịch Ủy ban nhân dân", "đồng chí Chủ tịch UBND"]);
/** Longest remark in brackets that may stand behind a name: “(cơ quan thường trực)”. */
const LONGEST_REMARK = 40;
/** Bounds the work on text that is one endless list. */
const LONGEST_LIST = 200;

/** All bodies named from word `at` on, one after the other: “Sở A, Sở B và UBND các xã C, D”; null when none begins here. */
export function agenciesAt(clause: Clause, at: number): MentionList | null {
  const first = oneAt(clause, at);
  if (!first) return null;
  const mentions = [...first.mentions];
  let end = first.end;
  for (;;) {
    const after = remarkEnd(clause.words, end);
    const link = linkEnd(clause.words, after);
    const next = link > after && mentions.length < LONGEST_LIST ? oneAt(clause, link) : null;
    if (!next) return { mentions, end: after };
    mentions.push(...next.mentions);
    end = next.end;
  }
}

function linkEnd(words: readonly Word[], at: number): number {
  const key = words[at]?.key ?? "";
  if (key === "," || key === ";" || key === "và" || key === "&") {
    const second = words[at + 1]?.key;
    return second === "và" && key === "," ? at + 2 : at + 1;
  }
  return at;
}

function remarkEnd(words: readonly Word[], at: number): number {
  if (words[at]?.key !== "(") return at;
  if (words[at + 1]?.key === "giao") return at;
  for (let close = at + 1; close <= at + LONGEST_REMARK; close++) if (words[close]?.key === ")") return close + 1;
  return at;
}

/** The order matters: the narrowest comes first. */
const READERS = [
  personsAt,
  leaderAt,
  postAt,
  titleAt,
  governmentList,
  branchList,
  villagesList,
  holderAt,
  groupList,
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

function listOf(mentions: readonly Mention[] | null): MentionList | null {
  const last = mentions?.[mentions.length - 1];
  return mentions && last ? { mentions, end: last.end } : null;
}

function governmentList(clause: Clause, at: number): MentionList | null {
  return listOf(governmentsAt(clause, at));
}

function branchList(clause: Clause, at: number): MentionList | null {
  return listOf(branchesAt(clause, at));
}

function groupList(clause: Clause, at: number): MentionList | null {
  const group = groupAt(clause, at);
  return group && listOf([group]);
}

/** “các thôn Nà Pan, Nà Sài”. */
function villagesList(clause: Clause, at: number): MentionList | null {
  return clause.words[at]?.key === "các" ? listOf(villagesAt(clause, at)) : null;
}

function villageList(clause: Clause, at: number): MentionList | null {
  return clause.words[at]?.isCapital ? listOf(villagesAt(clause, at)) : null;
}

/** “chủ đầu tư (Ban A, Ban B)”, “nhà thầu Công ty C”: the named bodies, not the part they play. */
function holderAt(clause: Clause, at: number): MentionList | null {
  const { words } = clause;
  const group = groupAt(clause, at);
  if (!group || !HOLDERS.test(group.name)) return null;
  const isBracket = words[group.end]?.key === "(";
  const from = isBracket || words[group.end]?.key === "là" ? group.end + 1 : group.end;
  const named = isBracket ? agenciesAt(clause, from) : words[from]?.isCapital ? bodyList(clause, from) : null;
  if (!named || (isBracket && words[named.end]?.key !== ")")) return null;
  const mentions = named.mentions.map((mention, i) => (i === 0 ? { ...mention, start: at } : mention));
  return { mentions, end: isBracket ? named.end + 1 : named.end };
}

const HOLDERS =
  /(?:chủ đầu tư|nhà thầu|nhà đầu tư|đơn vị thi công|tư vấn|tư vấn giám sát|chủ rừng|chủ dự án|cơ quan chủ trì|đơn vị chủ trì)$/iu;

/** “đồng chí Phó Trưởng phòng Kinh tế”: a person known by the post alone. */
function postAt(clause: Clause, at: number): MentionList | null {
  const opened = phraseEnd(PERSONS, clause.words, at);
  if (opened === at && !clause.words[at]?.isCapital) return null;
  if (!isPost(clause.words, opened)) return null;
  const deputy = phraseEnd(LEADERS, clause.words, opened) > opened ? null : deputyAt(clause, opened);
  if (opened === at) return deputy;
  return deputy ?? leaderAt(clause, opened) ?? titleAt(clause, opened);
}

function bodyList(clause: Clause, at: number): MentionList | null {
  const body = bodyAt(clause, at);
  return body && (unitsOfBody(clause, body) ?? listOf([body]));
}

/** “Sở Y tế các tỉnh, thành phố”: one body in many units. */
function unitsOfBody(clause: Clause, body: Mention): MentionList | null {
  const { words } = clause;
  if (words[body.end]?.key !== "các" || levelEnd(words, body.end + 1) === body.end + 1) return null;
  const units = groupAt(clause, body.end);
  return units && listOf([{ ...body, name: nameOf(clause, body.start, units.end), shape: "group", end: units.end }]);
}

/** “Huyện Lộc Bình báo cáo …”: the unit stands for its government. */
function unitList(clause: Clause, at: number): MentionList | null {
  const { words } = clause;
  const level = words[at]?.isCapital ? levelEnd(words, at) : at;
  const end = level > at ? properNameEnd(words, level) : at;
  return end > level ? listOf([{ name: nameOf(clause, at, end), shape: "body", start: at, end }]) : null;
}

/** “đồng chí Lê Quốc Việt, Phó Chủ tịch UBND phường”; “các đồng chí: A, B”. The post behind the name is passed over. */
function personsAt(clause: Clause, at: number): MentionList | null {
  const { words } = clause;
  const opened = phraseEnd(PERSONS, words, at);
  if (opened === at) return null;
  const mentions: Mention[] = [];
  let from = words[opened]?.key === ":" ? opened + 1 : opened;
  let end = opened;
  for (;;) {
    const named = isPost(words, from) ? from : properNameEnd(words, from);
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
  return phraseEnd(DEPUTIES, words, at) > at || phraseEnd(TITLES, words, at) > at || phraseEnd(LEADERS, words, at) > at;
}

/** After “, Phó Chủ tịch UBND tỉnh,” behind a name; brackets are remarks. */
function postEnd(clause: Clause, at: number): number {
  const { words } = clause;
  let end = remarkEnd(words, at);
  for (let round = 0; round < 3; round++) {
    const from = ["-", "–", ","].includes(words[end]?.key ?? "") ? end + 1 : end;
    if (from === end || !isPost(words, from)) return end;
    const post = leaderAt(clause, from) ?? titleAt(clause, from) ?? deputyAt(clause, from);
    if (!post) return end;
    end = post.end;
  }
  return words[end]?.key === "," ? end + 1 : end;
}

function deputyAt(clause: Clause, at: number): MentionList | null {
  const post = phraseEnd(DEPUTIES, clause.words, at);
  if (post === at) return null;
  const seat =
    governmentsAt(clause, post)?.[0] ?? bodyAt(clause, post) ?? bodyAt(clause, post - 2) ?? bodyAt(clause, post - 1);
  const end = Math.max(seat?.end ?? post, post);
  return personBehind(clause, end) ?? listOf([{ name: nameOf(clause, at, end), shape: "person", start: at, end }]);
}

/** “các Phó Chủ tịch UBND tỉnh”, “Thường trực Tỉnh ủy”; with a name behind it, the person. */
function leaderAt(clause: Clause, at: number): MentionList | null {
  const { words } = clause;
  const post = phraseEnd(LEADERS, words, at);
  if (post === at) return null;
  const seat = seatOf(clause, post);
  const named = seat ? null : personBehind(clause, bareSeatEnd(clause.words, post));
  if (named) return named;
  const end = seat?.end ?? bodyAt(clause, post)?.end ?? seatEnd(words, post);
  const person = personBehind(clause, end);
  if (person) return person;
  const name = nameOf(clause, at, end)
    .replace(/^((?:các )?)(?:đồng chí )/i, "$1")
    .replace(/^Các /, "các ");
  return listOf([{ name, shape: "leader", start: at, end }]);
}

const LONGEST_PLACE = 2;

/** “UBND tỉnh Đỗ Văn Lâm”: three capitals behind a level are a person, not a place. */
function isNameBehind({ words }: Clause, at: number): boolean {
  const level = levelEnd(words, at + 1);
  return words[at]?.key === "ubnd" && level > at + 1 && properNameEnd(words, level) - level > LONGEST_PLACE;
}

function seatOf(clause: Clause, at: number): Mention | null {
  if (!isNameBehind(clause, at)) return governmentsAt(clause, at)?.[0] ?? null;
  const end = levelEnd(clause.words, at + 1);
  return { name: nameOf(clause, at, end), shape: "body", start: at, end };
}

function asList(mention: Mention | null): Mention[] | null {
  return mention && [mention];
}

/** “Phó Giám đốc Sở Hoàng Thị Nhã”: three capitals behind a mere “Sở” are a person. */
function bareSeatEnd(words: readonly Word[], at: number): number {
  const end = ["sở", "ban", "cục", "bộ"].includes(words[at]?.key ?? "") ? at + 1 : at;
  const named = properNameEnd(words, end);
  return named - end > LONGEST_PLACE && named - end < 6 && fieldEnd(words, end) === end ? end : words.length;
}

/** “Phó Giám đốc Sở”: the seat by its head alone, or its place. */
function seatEnd(words: readonly Word[], at: number): number {
  return ["sở", "ban", "cục", "bộ"].includes(words[at]?.key ?? "") ? at + 1 : tailEnd(words, at);
}

function personBehind(clause: Clause, at: number): MentionList | null {
  const opened = phraseEnd(PERSONS, clause.words, at);
  const named = properNameEnd(clause.words, opened);
  if (named < opened + 2) return null;
  return listOf([{ name: nameOf(clause, opened, named), shape: "person", start: at, end: named }]);
}

/** “Giám đốc Sở X” is Sở X; “Chủ tịch UBND tỉnh” without a place is the leader. */
function titleAt(clause: Clause, at: number): MentionList | null {
  const { words } = clause;
  const title = phraseEnd(TITLES, words, at);
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
    listOf(seats) ??
    listOf(villagesAt(clause, colon)) ??
    branchList(clause, colon) ??
    groupList(clause, colon) ??
    bodyList(clause, colon);
  if (!body) return null;
  return {
    mentions: body.mentions.map((mention, i) => (i === 0 ? { ...mention, start: at } : mention)),
    end: body.end,
  };
}
