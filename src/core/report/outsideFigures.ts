import { occurrencesOf } from "../progress/occurrences.ts";
import type { Population } from "../register/population.ts";
import { keyOfLabel, STATES } from "../register/states.ts";
import type { OutsideFigures } from "./reportModel.ts";
import type { ReportPeriod } from "./reportPeriod.ts";
import type { ReportRow } from "./reportRows.ts";

/** Occurrences of a recurring row that nobody reported on: those of the period that ended, and the open one once it is late. */
function missedOccurrences({ population, events, officialClass }: ReportRow, { from, to }: ReportPeriod): number {
  if (population !== "recurring") return 0;
  const ended = [...occurrencesOf(events)].filter(([due, outcome]) => outcome === "missed" && due >= from && due <= to);
  return ended.length + (officialClass === "open.overdue" ? 1 : 0);
}

/** Tasks outside the total that are not finished, each kind with its number. */
export function outsideFigures(rows: readonly ReportRow[], period: ReportPeriod): OutsideFigures {
  const tasks = (holds: (row: ReportRow) => boolean) => new Set(rows.filter(holds).map(({ root }) => root)).size;
  const open = ({ leftOn }: ReportRow) => leftOn === null;
  const openIn = (population: Population) => tasks((row) => row.population === population && open(row));
  const paused = ({ row, leftOn }: ReportRow) =>
    keyOfLabel(STATES, row.state) === "paused" && leftOn !== null && leftOn < period.from;
  return {
    recurring: openIn("recurring"),
    recurringMissed: rows.reduce((sum, row) => sum + missedOccurrences(row, period), 0),
    preparation: openIn("preparation"),
    unchased: openIn("unchased"),
    paused: tasks((row) => row.population === "counted" && paused(row)),
    unchecked: openIn("unchecked"),
    draft: openIn("draft"),
    withoutAgency: tasks((row) => row.population === "counted" && row.leads.length === 0 && open(row)),
  };
}
