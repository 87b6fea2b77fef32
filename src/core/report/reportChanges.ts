import type { EventKey } from "./events.ts";
import { wasExtended } from "./reportLists.ts";
import type { ChangeLine } from "./reportModel.ts";
import type { ReportPeriod } from "./reportPeriod.ts";
import type { ReportRow } from "./reportRows.ts";

function line(key: ChangeLine["key"], ids: Iterable<string>): ChangeLine {
  const sorted = [...new Set(ids)].sort();
  return { key, count: sorted.length, ids: sorted };
}

function tasksWith(kind: EventKey, rows: readonly ReportRow[], { from, to }: ReportPeriod): string[] {
  return rows
    .filter(({ events }) => events.some((event) => event.kind === kind && event.date >= from && event.date <= to))
    .map(({ root }) => root);
}

/**
 * What moved within the period, in tasks: overdue at its start + newly overdue − no longer overdue = overdue at its end.
 * @param before Mã of tasks overdue at the start; @param now at the end; @param adjusted tasks changed behind the last report's back.
 */
export function reportChanges(
  before: ReadonlySet<string>,
  now: ReadonlySet<string>,
  adjusted: readonly string[],
  rows: readonly ReportRow[],
  period: ReportPeriod,
): readonly ChangeLine[] {
  return [
    line("overdueBefore", before),
    line(
      "newlyOverdue",
      [...now].filter((id) => !before.has(id)),
    ),
    line(
      "noLongerOverdue",
      [...before].filter((id) => !now.has(id)),
    ),
    line("overdueNow", now),
    line(
      "extended",
      rows.filter((row) => wasExtended(row, period)).map(({ root }) => root),
    ),
    line("returned", tasksWith("returned", rows, period)),
    line("transferred", tasksWith("transferred", rows, period)),
    ...(adjusted.length > 0 ? [line("adjusted", adjusted)] : []),
  ];
}
