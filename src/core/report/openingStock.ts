import type { IsoDate } from "../calendar/isoDate.ts";
import { parentOf } from "../register/identity.ts";
import type { Figures } from "./figures.ts";
import { type FrozenReport, OPEN_CLASSES } from "./frozenReport.ts";
import type { ReportPeriod } from "./reportPeriod.ts";
import type { ReportRow } from "./reportRows.ts";
import { assignmentKey } from "./units.ts";

/** Keys of the closing stock of a report, as tasks and as assignments. */
export interface Opening {
  readonly tasks: ReadonlySet<string>;
  readonly assignments: ReadonlySet<string>;
  readonly overdueTasks: ReadonlySet<string>;
}

/** The stock that a report left to the next one. */
export function openingFrom(frozen: FrozenReport): Opening {
  const rootOf = (id: string) => parentOf(id) ?? id;
  const overdue = OPEN_CLASSES.indexOf("open.overdue");
  return {
    tasks: new Set(frozen.open.map(([id]) => rootOf(id))),
    assignments: new Set(frozen.open.map(([id, agency]) => assignmentKey(id, frozen.agencies[agency] ?? ""))),
    overdueTasks: new Set(frozen.open.filter(([, , place]) => place === overdue).map(([id]) => rootOf(id))),
  };
}

/** What the next report has to know of this one. */
export function freeze(rows: readonly ReportRow[], period: ReportPeriod, asOf: IsoDate, tasks: Figures): FrozenReport {
  const agencies = [...new Set(rows.flatMap(({ leads }) => leads.map(({ agency }) => agency.name)))];
  const places = new Map(agencies.map((name, place) => [name, place]));
  const open = rows
    .filter(({ leftOn }) => leftOn === null)
    .flatMap(({ row, leads, officialClass }) =>
      leads.map(({ agency }) => [row.id, places.get(agency.name) ?? 0, OPEN_CLASSES.indexOf(officialClass)] as const),
    );
  return { version: 1, kind: period.kind, from: period.from, to: period.to, asOf, tasks, agencies, open };
}
