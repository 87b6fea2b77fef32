import type { Clause } from "./agencyNames.ts";
import { type Found, orderAt, subjectAt } from "./clauseLeads.ts";
import { agenciesAt } from "./findAgencies.ts";
import type { MentionList } from "./mentionLists.ts";
import { begins, phraseEnd, phrases } from "./phrases.ts";
import * as lexicon from "./predicateLexicon.ts";
import { conditionEnd, openersEnd, verbEnd } from "./predicates.ts";
import { timeInFrontEnd } from "./timesInFront.ts";

const ALLOWANCES = phrases(lexicon.ALLOWANCES);
const POSTPONES = phrases(lexicon.POSTPONES);

/** “Từ năm 2026 hằng quý | Văn phòng Sở chấm điểm …”: a time without a comma in front of the agency. */
export function timedSubject(clause: Clause, at: number): Found | null {
  const timed = timeInFrontEnd(clause.words, at);
  if (timed === at) return null;
  const found = subjectAt(clause, timed);
  const isSure = found?.how === "subject" && verbEnd(clause.words, found.taskFrom ?? 0) > (found.taskFrom ?? 0);
  return isSure ? found : null;
}

/** “chủ đầu tư nào không còn năng lực thì | Sở Xây dựng hoàn thiện …”. */
function conditionalSubject(clause: Clause, at: number): Found | null {
  const { words } = clause;
  let which = at;
  while (which < at + 6 && words[which]?.key !== "nào") which++;
  if (which === at + 6) return null;
  const then = conditionEnd(clause, at);
  const comma = words.findIndex(({ key }, i) => i > which && key === ",");
  const end = words[then - 1]?.key === "thì" || comma < 0 ? then : comma + 1;
  const found = end < words.length ? subjectAt(clause, end) : null;
  return found?.how === "subject" ? found : null;
}

const PETITIONS = phrases(["xin", "kiến", "đề", "phản", "hỏi", "thắc"]);
const LONGEST_PETITION = 60;

/** “Tổ dân phố số 7 xin lắp gờ: nhất trí, ông A kiểm tra …”: who asks does not act; the answer behind the colon counts. @param list the bodies at the head of the clause */
function petitionAt(clause: Clause, list: MentionList | null): Found | null {
  const { words } = clause;
  if (!list || !begins(PETITIONS, words[list.end])) return null;
  const colon = words.findIndex(({ key }, i) => i > list.end && i < list.end + LONGEST_PETITION && key === ":");
  if (colon < 0 || words[list.end + 1]?.key === ":") return null;
  const answer = openersEnd(words, colon + 1);
  return orderAt(clause, answer, false) ?? subjectAt(clause, answer) ?? { how: null, isDecision: true };
}

const PASSES_ON = phrases(["thông báo để", "thông báo đến", "thông báo tới", "thông báo cho", "xin thông báo để"]);

/** “Văn phòng Sở thông báo để các phòng, đơn vị | thực hiện, báo cáo trước ngày 06/3”: those told are to act. */
function toldAt(clause: Clause, teller: MentionList | null): Found | null {
  const { words } = clause;
  const opened = teller ? phraseEnd(PASSES_ON, words, teller.end) : 0;
  const list = teller && opened > teller.end ? agenciesAt(clause, opened) : null;
  if (!list || verbEnd(words, list.end) === list.end) return null;
  return { leads: list.mentions, how: "order", taskFrom: list.end };
}

/** Bodies at the head of a clause and what the clause says of them; they are looked for once. */
export function headedBy(clause: Clause, at: number): Found | null {
  const list = agenciesAt(clause, at);
  return (
    petitionAt(clause, list) ?? conditionalSubject(clause, at) ?? toldAt(clause, list) ?? subjectAt(clause, at, list)
  );
}

/** “Cho phép Sở A | lùi thời điểm hoàn thành … sang ngày 15/9”. */
export function allowanceAt(clause: Clause, at: number): Found | null {
  const { words } = clause;
  const opened = phraseEnd(ALLOWANCES, words, at);
  const list = opened > at ? agenciesAt(clause, opened) : null;
  if (!list) return grantedAt(clause, at);
  if (phraseEnd(POSTPONES, words, list.end) === list.end) return null;
  return { leads: list.mentions, how: "order", taskFrom: list.end };
}

const AGREES = phrases(["đồng ý", "thống nhất", "nhất trí", "chấp thuận", "cho phép"]);
const REQUESTED = phrases(["theo đề nghị của", "theo đề xuất của", "theo kiến nghị của"]);

/** “Đồng ý gia hạn … đến hết ngày 30/9 | theo đề nghị của Công ty A”: who asked for the delay keeps the new date. */
function grantedAt(clause: Clause, at: number): Found | null {
  const { words } = clause;
  const agreed = phraseEnd(AGREES, words, at);
  if (agreed === at || phraseEnd(POSTPONES, words, agreed) === agreed) return null;
  for (let i = agreed; i < words.length; i++) {
    const from = phraseEnd(REQUESTED, words, i);
    const list = from > i ? agenciesAt(clause, from) : null;
    if (list) return { leads: list.mentions, how: "order", taskFrom: agreed };
  }
  return null;
}
