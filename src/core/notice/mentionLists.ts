import { branchesAt, governmentsAt, groupAt } from "./agencyGroups.ts";
import { bodyAt, type Clause, type Mention, nameOf } from "./agencyNames.ts";
import { beginsName, levelEnd, properNameEnd } from "./nameTails.ts";
import type { Word } from "./words.ts";

/** Bodies named one after the other. */
export interface MentionList {
  readonly mentions: readonly Mention[];
  /** Word after the list. */
  readonly end: number;
}

/** Longest remark in brackets that may stand behind a name: “(cơ quan thường trực)”. */
const LONGEST_REMARK = 40;

/** Word after the mark or “và” that joins a list, also after the dash of “Sở A - Sở B”. */
export function linkEnd(words: readonly Word[], at: number): number {
  const key = words[at]?.key ?? "";
  if (key === "," || key === ";" || key === "và" || key === "&") {
    const second = words[at + 1]?.key;
    return second === "và" && key === "," ? at + 2 : at + 1;
  }
  const isJoint = (key === "-" || key === "–") && words[at + 1]?.isCapital === true && beginsName(words, at + 1);
  return isJoint ? at + 1 : at;
}

/** Word after a remark in brackets behind a name. */
export function remarkEnd(words: readonly Word[], at: number): number {
  if (words[at]?.key !== "(") return at;
  if (words[at + 1]?.key === "giao") return at;
  for (let close = at + 1; close <= at + LONGEST_REMARK; close++) if (words[close]?.key === ")") return close + 1;
  return at;
}

/** Those of a list who act, and those who only help. */
export function partsOf(mentions: readonly Mention[]): { readonly leads: Mention[]; readonly helpers: Mention[] } {
  return { leads: mentions.filter(({ helps }) => !helps), helpers: mentions.filter(({ helps }) => helps) };
}

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
  return listOf(namesakes(clause, group) ?? [group]);
}

const LONGEST_LIST = 40;

/** “các trường THCS Lê Lợi, Kim Đồng”: bodies of one kind by their own names; null when just one name, or none, stands there. */
function namesakes(clause: Clause, group: Mention): Mention[] | null {
  const { words } = clause;
  if (words[group.start]?.key !== "các") return null;
  let first = group.end;
  while (first > group.start + 2 && words[first - 1]?.isCapital) first--;
  if (first === group.end || first === group.start + 1 || levelEnd(words, group.start + 1) > group.start + 1)
    return null;
  const kind = nameOf(clause, group.start + 1, first);
  const found: Mention[] = [];
  let from = first;
  while (found.length < LONGEST_LIST) {
    const end = found.length === 0 ? group.end : beginsName(words, from) ? from : properNameEnd(words, from);
    if (end < from + 2 && (found.length > 0 || end === from)) break;
    found.push({
      name: `${kind} ${nameOf(clause, from, end)}`,
      shape: "body",
      start: found.length === 0 ? group.start : from,
      end,
    });
    const link = words[end]?.key;
    if (link !== "," && link !== "và") break;
    from = end + 1;
  }
  return found.length > 1 ? found : null;
}

export function bodyList(clause: Clause, at: number): MentionList | null {
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
