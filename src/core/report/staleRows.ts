import { daysBetween, type IsoDate } from "../calendar/isoDate.ts";
import { lastHeardOf } from "../digest/digestRows.ts";
import type { ReportRow } from "./reportRows.ts";

/** Mã of open rows without a deadline of which nothing was heard for more than `days`: they are asked for, never called late. */
export function staleIds(rows: readonly ReportRow[], asOf: IsoDate, days: number): readonly string[] {
  return rows
    .filter(({ row, events, judgement, leftOn }) => {
      if (judgement.standing !== "noDeadline" || leftOn !== null) return false;
      const last = lastHeardOf(row, events, asOf);
      return last !== null && daysBetween(last, asOf) > days;
    })
    .map(({ row }) => row.id);
}
