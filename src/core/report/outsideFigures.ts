import { occurrencesOf } from "../progress/occurrences.ts";
import type { Population } from "../register/population.ts";
import { keyOfLabel, STATES } from "../register/states.ts";
import type { OutsideFigures } from "./reportModel.ts";
import type { ReportPeriod } from "./reportPeriod.ts";
import type { ReportRow } from "./reportRows.ts";

/** What of a row decides where outside the total it is told. */
export type OutsideRow = Pick<ReportRow, "root" | "population" | "leftOn"> & {
  readonly row: Pick<ReportRow["row"], "state">;
  readonly leads: readonly unknown[];
};

export type OutsideKey = Exclude<keyof OutsideFigures, "recurringMissed">;

const openIn =
  (population: Population) =>
  (row: OutsideRow): boolean =>
    row.population === population && row.leftOn === null;

/** Which rows stand outside the total, each kind with its number. */
export const OUTSIDE: Readonly<Record<OutsideKey, (row: OutsideRow, period: ReportPeriod) => boolean>> = {
  recurring: openIn("recurring"),
  preparation: openIn("preparation"),
  unchased: openIn("unchased"),
  paused: ({ population, row, leftOn }, { from }) =>
    population === "counted" && keyOfLabel(STATES, row.state) === "paused" && leftOn !== null && leftOn < from,
  unchecked: openIn("unchecked"),
  draft: openIn("draft"),
  withoutAgency: (row) => openIn("counted")(row) && row.leads.length === 0,
};

/** Occurrences of a recurring row that nobody reported on: those of the period that ended, and the open one once it is late. */
function missedOccurrences({ population, events, officialClass }: ReportRow, { from, to }: ReportPeriod): number {
  if (population !== "recurring") return 0;
  const ended = [...occurrencesOf(events)].filter(([due, outcome]) => outcome === "missed" && due >= from && due <= to);
  return ended.length + (officialClass === "open.overdue" ? 1 : 0);
}

/** Tasks outside the total that are not finished, each kind with its number. */
export function outsideFigures(rows: readonly ReportRow[], period: ReportPeriod): OutsideFigures {
  const tasks = (key: OutsideKey) => {
    return new Set(rows.filter((row) => OUTSIDE[key](row, period)).map(({ root }) => root)).size;
  };
  return {
    recurring: tasks("recurring"),
    recurringMissed: rows.reduce((sum, row) => sum + missedOccurrences(row, period), 0),
    preparation: tasks("preparation"),
    unchased: tasks("unchased"),
    paused: tasks("paused"),
    unchecked: tasks("unchecked"),
    draft: tasks("draft"),
    withoutAgency: tasks("withoutAgency"),
  };
}
