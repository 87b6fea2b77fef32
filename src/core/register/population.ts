import type { Directive } from "./registerColumns.ts";
import { DEADLINE_KINDS, keyOfLabel } from "./states.ts";

/** Why a row stands outside the totals of tasks, or "counted". */
export type Population = "counted" | "draft" | "unchecked" | "recurring" | "preparation" | "unchased";

/** Words in “Cần kiểm tra” of a row whose paper has not been issued. */
export const DRAFT_MARK = "Văn bản chưa phát hành";

/** The population that a row belongs to; doubts first, because a doubtful row speaks nowhere. */
export function populationOf(row: Directive): Population {
  if (row.check.includes(DRAFT_MARK)) return "draft";
  if (row.check.trim() !== "") return "unchecked";
  const kind = keyOfLabel(DEADLINE_KINDS, row.deadlineKind);
  if (kind === "recurring") return "recurring";
  if (kind === "preparation") return "preparation";
  return row.chase ? "counted" : "unchased";
}
