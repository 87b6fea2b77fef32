import type { Clause, Mention } from "./agencyNames.ts";
import { agenciesAt } from "./findAgencies.ts";
import { isNoJob } from "./merelyDoing.ts";
import { listed, phraseEnd, phrases } from "./phrases.ts";
import type { ClauseReading } from "./readClause.ts";
import type { Segment } from "./segments.ts";
import type { Word } from "./words.ts";

const JOINS = phrases(
  listed(
    "cùng tham gia|cùng thực hiện|cùng phối hợp|cùng triển khai|cùng phối hợp thực hiện|phối hợp thực hiện|tham gia ý kiến|tham gia phối hợp|tham gia thực hiện|tham gia góp ý|cử người tham gia|cử cán bộ tham gia|cử công chức tham gia|cử đại diện tham gia|cử thành viên tham gia",
  ),
);
const DUTIES = phrases(listed("có trách nhiệm|chịu trách nhiệm|chủ động|tích cực"));

/** “…; đề nghị các đoàn thể cùng tham gia”, “…. Ban B có trách nhiệm hỗ trợ Ban A tính toán”: those who join in the job before; null when it is a job of its own. */
export function joinersOf(
  { clause, reading, opens, from }: Segment,
  leads: readonly Mention[],
): readonly Mention[] | null {
  const { words } = clause;
  if (reading.leads.length === 0 || (reading.how !== "subject" && reading.how !== "order")) return null;
  const at = phraseEnd(DUTIES, words, reading.taskFrom);
  const joined = phraseEnd(JOINS, words, at);
  if (joined > at && !(opens && entersBody(words, joined))) return reading.leads;
  if (!opens && worksWith(clause, at)) return reading.leads;
  if (words[at]?.key !== "hỗ" && words[at]?.key !== "giúp") return null;
  const isBehindComma = !opens && /,\s*$/.test(clause.text.slice(Math.max(0, from - 3), from));
  if (isBehindComma && words[at]?.key === "hỗ") return reading.leads;
  const helped = agenciesAt(clause, words[at]?.key === "giúp" ? at + 1 : at + 2);
  return helped?.mentions.some(({ name }) => leads.some((lead) => lead.name === name)) ? reading.leads : null;
}

/** “… cử người tham gia | Tổ biên soạn do Thanh tra lập”: joins a body, not the job before. */
function entersBody(words: readonly Word[], at: number): boolean {
  return words[at]?.isCapital === true;
}

const WITH = phrases(listed("phối hợp cùng|phối hợp với|phối hợp cùng với"));

/** “…, Hội A, Hội B phối hợp cùng 09 chi bộ.”: nothing else is said of them. */
function worksWith(clause: Clause, at: number): boolean {
  const from = phraseEnd(WITH, clause.words, at);
  const list = from > at ? agenciesAt(clause, from) : null;
  const last = list && clause.words[list.end]?.key;
  return list !== null && (last === undefined || last === "." || last === ";");
}

/** What is known of the assignment before. */
interface Begun {
  readonly leads: readonly Mention[];
  /** Offsets in the item's text, end exclusive. */
  readonly pieces: readonly { readonly from: number; readonly to: number }[];
  /** Offset from which it tells what to do. */
  readonly taskAt: number;
}

/** “Sở A làm đầu mối, | Sở B cung cấp số liệu, lập danh mục”: the first has no job but the one told of the second, who helps with it. */
export function sharesJob({ leads, pieces, taskAt }: Begun, { clause, reading, opens, from }: Segment): boolean {
  const [only] = pieces;
  if (opens || leads.length === 0 || pieces.length > 1 || !only || reading.how !== "subject") return false;
  const said = clause.text.slice(taskAt, only.to).trim();
  return /,\s*$/.test(clause.text.slice(only.from, from)) && isNoJob(said);
}

const COUNTED: Readonly<Record<string, number>> = { hai: 2, ba: 3, bốn: 4, "02": 2, "03": 3, "04": 4 };
const POINTER = /^(\p{L}+|\d\d) (?:sở|ban|phòng|đơn vị|cơ quan|xã|phường|địa phương|công ty|bên)$/iu;

/** “Hãng phim Tân Hà bàn giao …. Hãng thống kê …”: the one lead before, by the head of its name. */
export function isShortOf({ how, leads: [short, second] }: ClauseReading, leads: readonly Mention[]): boolean {
  if (how !== "anaphora" || !short || second || leads.length !== 1) return false;
  return leads[0]?.name.toLowerCase().startsWith(`${short.name.toLowerCase()} `) === true;
}

const ROLES = phrases(
  listed("là đầu mối|làm đầu mối|là cơ quan đầu mối|là đơn vị đầu mối|là cơ quan chủ trì|là đơn vị chủ trì"),
);

/** “Vụ A, Vụ B: thống nhất hướng dẫn; | Vụ A là đầu mối, trình …”: one of those before, in charge of the same job. */
export function isInCharge({ clause, reading, opens }: Segment, leads: readonly Mention[]): boolean {
  const [only, second] = reading.leads;
  if (opens || !only || second || leads.length < 2) return false;
  return (
    leads.some(({ name }) => name === only.name) && phraseEnd(ROLES, clause.words, reading.taskFrom) > reading.taskFrom
  );
}

/** “Hai đơn vị thống nhất lịch”: all who were just named. */
export function isAllOf({ leads: [pointer, second] }: ClauseReading, leads: readonly Mention[]): boolean {
  const count = second ? undefined : COUNTED[POINTER.exec(pointer?.name ?? "")?.[1]?.toLowerCase() ?? ""];
  return count !== undefined && count === leads.length;
}
