import type { Population } from "../register/population.ts";
import { keyOfLabel, STATES } from "../register/states.ts";
import type { OutsideFigures } from "./reportModel.ts";
import type { ReportPeriod } from "./reportPeriod.ts";
import type { ReportRow } from "./reportRows.ts";

/** Tasks outside the total that are not finished, each kind with its number. */
export function outsideFigures(rows: readonly ReportRow[], period: ReportPeriod): OutsideFigures {
  const tasks = (holds: (row: ReportRow) => boolean) => new Set(rows.filter(holds).map(({ root }) => root)).size;
  const open = ({ leftOn }: ReportRow) => leftOn === null;
  const openIn = (population: Population) => tasks((row) => row.population === population && open(row));
  const paused = ({ row, leftOn }: ReportRow) =>
    keyOfLabel(STATES, row.state) === "paused" && leftOn !== null && leftOn < period.from;
  return {
    recurring: openIn("recurring"),
    recurringMissed: tasks((row) => row.population === "recurring" && row.officialClass === "open.overdue"),
    preparation: openIn("preparation"),
    unchased: openIn("unchased"),
    paused: tasks((row) => row.population === "counted" && paused(row)),
    unchecked: openIn("unchecked"),
    draft: openIn("draft"),
    withoutAgency: tasks((row) => row.population === "counted" && row.leads.length === 0 && open(row)),
  };
}
