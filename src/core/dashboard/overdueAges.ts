import type { Unit } from "../report/units.ts";
import type { DashboardRow } from "./dashboardRow.ts";

/** Bounds in days, both inside; what lies beyond the last is open-ended. */
export const AGES = [
  { key: "week", from: 1, to: 7 },
  { key: "month", from: 8, to: 30 },
  { key: "twoMonths", from: 31, to: 60 },
  { key: "quarter", from: 61, to: 90 },
  { key: "longer", from: 91, to: Infinity },
] as const;

export type AgeKey = (typeof AGES)[number]["key"];

export interface AgeLine {
  readonly key: AgeKey;
  readonly units: readonly Unit[];
  /** Of these, reported or submitted late and not confirmed. */
  readonly reported: readonly Unit[];
}

/** Days past of the unit's oldest part; 0 unless it is overdue. */
function daysPastOf(unit: Unit, rows: ReadonlyMap<string, DashboardRow>): number {
  return unit.ids.reduce((most, id) => {
    const row = rows.get(id);
    return row?.leftOn === null && row.officialClass === "open.overdue" ? Math.max(most, row.daysPast) : most;
  }, 0);
}

/** Overdue units by how long they have been so. */
export function overdueAges(overdue: readonly Unit[], rows: ReadonlyMap<string, DashboardRow>): readonly AgeLine[] {
  return AGES.map(({ key, from, to }) => {
    const units = overdue.filter((unit) => {
      const days = daysPastOf(unit, rows);
      return days >= from && days <= to;
    });
    return { key, units, reported: units.filter(({ reported }) => reported) };
  });
}
