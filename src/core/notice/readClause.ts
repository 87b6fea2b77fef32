import type { Clause, Mention } from "./agencyNames.ts";
import { behindStatement } from "./behindStatement.ts";
import { type Found, orderAt, subjectAt } from "./clauseLeads.ts";
import { agenciesAt } from "./findAgencies.ts";
import { allowanceAt, headedBy, timedSubject } from "./framedLeads.ts";
import { beginsVerb, behindTopic, handedOver, LONGEST_TOPIC, laterLead } from "./laterLead.ts";
import { labelAt } from "./leadLabels.ts";
import { begins, phraseEnd, phrases } from "./phrases.ts";
import * as lexicon from "./predicateLexicon.ts";
import { conditionEnd, decidesAt, openersEnd, predicateAt, tells, verbEnd } from "./predicates.ts";
import { rebukeAt, shortfallAt } from "./rebukes.ts";
import { timeInFrontEnd } from "./timesInFront.ts";
import type { Word } from "./words.ts";

/** How a clause names who is to act. */
export type LeadHow = "order" | "subject" | "label" | "remark" | "bare" | "anaphora" | "unknown";

/** What one clause says about who is to do it. */
export interface ClauseReading {
  readonly leads: readonly Mention[];
  readonly how: LeadHow | null;
  /** “giao”, “đề nghị”; null without an order. */
  readonly order: string | null;
  /** First word of what is to be done. */
  readonly taskFrom: number;
  /** Tells what was or is, orders nothing. */
  readonly isTelling: boolean;
  /** The chair decides something: nobody has to do anything. */
  readonly isDecision: boolean;
  readonly startsWithVerb: boolean;
  /** Who is blamed; what is asked in the same breath is asked of them. */
  readonly blamed: readonly Mention[];
}

/** @param heir true where a lead is inherited: then “đề nghị nhà thầu …” is what that lead is to do. */
export function readClause(clause: Clause, heir: boolean): ClauseReading {
  const { words } = clause;
  const from = heir && begins(KEPT_VERBS, words[0]) ? 0 : openersEnd(words, 0);
  const base = {
    leads: [],
    how: null,
    order: null,
    taskFrom: from,
    isTelling: false,
    isDecision: false,
    startsWithVerb: false,
    blamed: [],
  } as const;
  if (heir && LEADS_OTHERS.test(clause.text.slice(words[from]?.start ?? 0))) return { ...base, startsWithVerb: true };
  const first =
    (heir ? null : sentAt(clause, from)) ??
    concernedAt(clause, from) ??
    labelAt(clause, from) ??
    orderAt(clause, from, heir) ??
    headedBy(clause, from) ??
    timedSubject(clause, from);
  if (first && first.how !== null) return { ...base, ...first };
  const short = first ? shortfallAt(clause, from) : null;
  if (short?.taskFrom) return { ...base, leads: short.blamed, how: "order", taskFrom: short.taskFrom };
  if (first)
    return {
      ...base,
      ...((first.how === null && "isTelling" in first && behindStatement(clause, from, null)) || first),
    };
  const allowed = allowanceAt(clause, 0);
  if (allowed) return { ...base, ...allowed };
  const rebuke = rebukeAt(clause, from);
  if (rebuke?.taskFrom) return { ...base, leads: rebuke.blamed, how: "order", taskFrom: rebuke.taskFrom };
  if (rebuke) return { ...base, isDecision: true, blamed: rebuke.blamed };
  const isAgreement = heir && lexicon.AGREEMENTS.test(clause.text.slice(words[0]?.start ?? 0));
  const isDecision = !isAgreement && (decidesAt(clause, 0) || decidesAt(clause, from < words.length ? from : 0));
  const timed = timeInFrontEnd(words, from);
  const startsWithVerb =
    isAgreement ||
    beginsVerb(clause, from) ||
    beginsVerb(clause, conditionEnd(clause, from)) ||
    (heir && beginsVerb(clause, topicEnd(words, from))) ||
    (timed > from && words[timed]?.key !== "có" && verbEnd(words, timed) > timed) ||
    goesOnApart(words);
  const later =
    laterLead(clause, from, heir || (startsWithVerb && !isDecision)) ??
    (startsWithVerb && !heir ? (handedOver(clause, from) ?? behindTopic(clause, from)) : null);
  if (later) return { ...base, ...later };
  const last = startsWithVerb ? null : behindStatement(clause, from, isDecision ? { how: null, isDecision } : null);
  if (last) return { ...base, ...last };
  return { ...base, isDecision, startsWithVerb, isTelling: tells(words, from, startsWithVerb) };
}

const CONCERNED = phrases(["đối với", "riêng đối với", "với", "về", "riêng", "liên quan đến", "liên quan"]);

/** “Đối với 06 công trình đã bàn giao: | đôn đốc nhà thầu …”: word behind the colon of a topic; past the end when there is none. */
function topicEnd(words: readonly Word[], at: number): number {
  if (phraseEnd(CONCERNED, words, at) === at) return words.length;
  const colon = words.findIndex(({ key }, i) => i > at && key === ":");
  return colon < 0 || colon - at > LONGEST_TOPIC ? words.length : colon + 1;
}

/** “riêng nút giao X, | phối hợp với Sở A hoàn thành …”: the same lead's task for one of the things. */
function goesOnApart(words: readonly Word[]): boolean {
  const comma = words[0]?.key === "riêng" ? words.findIndex(({ key }) => key === ",") : -1;
  return comma > 0 && verbEnd(words, comma + 1) > comma + 1;
}

/** “Cử Sở A làm đầu mối …”: the chair sends a body; under an agency's name it is what that agency does. */
function sentAt(clause: Clause, at: number): Found | null {
  const { words } = clause;
  const list = words[at]?.key === "cử" && words[at + 1]?.isCapital ? agenciesAt(clause, at + 1) : null;
  if (!list || predicateAt(words, list.end) !== "task") return null;
  return { leads: list.mentions, how: "order", order: "cử", taskFrom: list.end };
}

const OF_WHOM = phrases(["đối với", "trách nhiệm của", "nhiệm vụ của", "phần việc của", "về phía"]);

/** “Đối với Sở Tài chính: bố trí …”, “Trách nhiệm của UBND các xã: rà soát …”. */
function concernedAt(clause: Clause, at: number): Found | null {
  const { words } = clause;
  const from = phraseEnd(OF_WHOM, words, at);
  if (from === at) return null;
  const found = subjectAt(clause, from);
  return found?.how === "subject" && [":", ","].includes(words[(found.taskFrom ?? 0) - 1]?.key ?? "") ? found : null;
}

/** “- Lãnh đạo UBND tỉnh phê duyệt …” under a Party committee: its own task, no title. */
const LEADS_OTHERS =
  /^Lãnh đạo(?: và chỉ đạo|, chỉ đạo)? (?:UBND|HĐND|chính quyền|Ủy ban nhân dân|Mặt trận|MTTQ|các (?:đoàn thể|chi bộ|cấp ủy|tổ chức))(?!\p{L})/u;

/** Openers that are an inherited lead's own task: “- Chỉ đạo các trường …”, “- Thống nhất quy trình …”. */
const KEPT_VERBS = phrases(["chỉ", "thống"]);
