import { monthOf, yearOf } from "../calendar/isoDate.ts";
import { agencyBlocks } from "../report/agencyBlocks.ts";
import { FIGURE_OF_CLASS, type FigureKey } from "../report/figures.ts";
import { figuresByAgency } from "../report/figuresByAgency.ts";
import { type Flow, flowOf, originOf } from "../report/flow.ts";
import { doneByOriginalDue } from "../report/originalDueCounts.ts";
import { OUTSIDE, type OutsideKey } from "../report/outsideFigures.ts";
import type { AgencyBlock } from "../report/reportModel.ts";
import { calendarPeriod, type ReportPeriod } from "../report/reportPeriod.ts";
import { countedRows } from "../report/reportRows.ts";
import { assignmentsOf, tasksOf, type Unit } from "../report/units.ts";
import { type ComingWeek, comingWeeks } from "./comingDays.ts";
import type { DashboardFacts, DashboardRow } from "./dashboardRow.ts";
import { type AgeLine, overdueAges } from "./overdueAges.ts";

/** Completed tasks that had a deadline, judged by it and by the one first written. */
export interface OnTime {
  readonly onTime: readonly Unit[];
  readonly late: readonly Unit[];
  readonly originalOnTime: readonly Unit[];
  readonly originalLate: readonly Unit[];
}

export interface MonthLine extends OnTime {
  readonly month: ReportPeriod;
  readonly rows: ReadonlyMap<string, DashboardRow>;
}

/** What the dashboard shows; each figure is the length of a list, so that it can open its rows. */
export interface Board {
  /** The calendar year of today. */
  readonly year: ReportPeriod;
  readonly rows: ReadonlyMap<string, DashboardRow>;
  /** Tasks of the year so far, as the year's report has them. */
  readonly tasks: Flow;
  /** “Lượt giao” of the year so far. */
  readonly assignments: Flow;
  readonly blocks: readonly AgencyBlock[];
  readonly onTime: OnTime;
  readonly ages: readonly AgeLine[];
  /** The last twelve, oldest first. */
  readonly months: readonly MonthLine[];
  readonly weeks: readonly ComingWeek[];
  readonly outside: Readonly<Record<OutsideKey, readonly DashboardRow[]>>;
}

/** Units that a report counts under `key`. */
export function unitsIn(units: readonly Unit[], key: FigureKey): readonly Unit[] {
  return units.filter(({ officialClass }) => FIGURE_OF_CLASS[officialClass] === key);
}

export const openUnits = (units: readonly Unit[]) =>
  units.filter(({ officialClass }) => officialClass.startsWith("open."));

/** Units that came into the year in it, or stood open before. */
export function unitsFrom({ units }: Flow, year: ReportPeriod, origin: "opening" | "given"): readonly Unit[] {
  return units.filter((unit) => originOf(unit, year, null) === origin);
}

function onTimeOf(units: readonly Unit[]): OnTime {
  return {
    onTime: unitsIn(units, "doneOnTime"),
    late: unitsIn(units, "doneLate"),
    originalOnTime: doneByOriginalDue(units, "done.onTime"),
    originalLate: doneByOriginalDue(units, "done.late"),
  };
}

const byId = (rows: readonly DashboardRow[]) => new Map(rows.map((row) => [row.row.id, row]));

function monthLine(rows: readonly DashboardRow[], month: ReportPeriod): MonthLine {
  return { month, rows: byId(rows), ...onTimeOf(flowOf(tasksOf(rows), month, null).units) };
}

function outsideRows(rows: readonly DashboardRow[], year: ReportPeriod): Board["outside"] {
  const holding = (key: OutsideKey) => rows.filter((row) => OUTSIDE[key](row, year));
  return {
    recurring: holding("recurring"),
    preparation: holding("preparation"),
    unchased: holding("unchased"),
    paused: holding("paused"),
    unchecked: holding("unchecked"),
    draft: holding("draft"),
    withoutAgency: holding("withoutAgency"),
  };
}

/** Counts with the functions of the report. */
export function boardOf(facts: DashboardFacts): Board {
  const { today, agencies } = facts;
  const year = calendarPeriod("year", yearOf(today), 1, null);
  const thisMonth = calendarPeriod("month", yearOf(today), monthOf(today), null);
  const counted = countedRows(facts.rows);
  const rows = byId(facts.rows);
  const tasks = flowOf(tasksOf(counted), year, null);
  const assignments = flowOf(assignmentsOf(counted), year, null);
  return {
    year,
    rows,
    tasks,
    assignments,
    blocks: agencyBlocks(figuresByAgency(assignments.units, year, null), agencies),
    onTime: onTimeOf(tasks.units),
    ages: overdueAges(unitsIn(tasks.units, "openOverdue"), rows),
    months: [...facts.months.map(({ month, rows: then }) => monthLine(then, month)), monthLine(counted, thisMonth)],
    weeks: comingWeeks(counted, facts),
    outside: outsideRows(facts.rows, year),
  };
}
