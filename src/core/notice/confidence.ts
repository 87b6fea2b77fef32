import type { Deadline } from "../deadline/deadline.ts";
import type { Doubt, LeadMention } from "./notice.ts";

/** How the lead of a directive was found. */
export type LeadSource =
  | "order"
  | "subject"
  | "label"
  | "remark"
  | "table"
  | "title"
  | "lead-in"
  | "general"
  | "anaphora"
  | "unknown"
  | "nobody";

/** Confidence in the lead, measured on annotated notices, and the reason a person reads. */
const LEAD: Readonly<Record<LeadSource, readonly [confidence: number, reason: string]>> = {
  order: [0.97, "cơ quan được giao nêu sau lời giao"],
  subject: [0.96, "cơ quan nêu ở đầu câu"],
  label: [0.95, "cơ quan nêu sau chữ “chủ trì”, “thực hiện”"],
  remark: [0.93, "cơ quan nêu sau nội dung công việc"],
  table: [0.95, "cột chủ trì của bảng"],
  title: [0.95, "kế thừa từ"],
  "lead-in": [0.94, "kế thừa từ"],
  general: [0.58, "kế thừa lời giao chung"],
  anaphora: [0.8, "cơ quan gọi tắt, hiểu theo câu trước"],
  unknown: [0.6, "tên cơ quan chưa có trong từ điển"],
  nobody: [0.35, "không nêu cơ quan thực hiện"],
};

/** Why the lead was read so, in Vietnamese. @param from citation of the place that names it, for inherited leads; "" when it needs none */
export function leadReason(source: LeadSource, from: string): string {
  const reason = LEAD[source][1];
  return reason.startsWith("kế thừa") && from !== "" ? `${reason} ${from}` : reason;
}

const SURE = 0.75;
/** Most that an item is worth of which a person has to confirm the deadline. */
const UNSURE = 0.55;
/** The deadline reader's confidence in a plain date without a year still counts as sure. */
const MARGIN = 0.03;

/** The weaker of lead and deadline decides. */
export function confidenceOf(source: LeadSource, deadline: Deadline): number {
  const lead = LEAD[source][0];
  const due = isUnsure(deadline) ? Math.min(deadline.confidence, UNSURE) : Math.min(deadline.confidence + MARGIN, 1);
  return Math.round(Math.min(lead, due) * 100) / 100;
}

function isUnsure(deadline: Deadline): boolean {
  return deadline.confidence < SURE || deadline.issues.length > 0;
}

/** What a person should confirm of the lead and of the deadline; [] when sure. */
export function doubtsOf(source: LeadSource, leads: readonly LeadMention[], deadline: Deadline): Doubt[] {
  const doubts: Doubt[] = [];
  if (LEAD[source][0] < SURE) doubts.push("lead");
  if (leads.some(({ kind }) => kind === "group")) doubts.push("group");
  if (isUnsure(deadline)) doubts.push("deadline");
  return doubts;
}
