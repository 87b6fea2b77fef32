import { numberOf } from "../register/identity.ts";
import type { Unit } from "../report/units.ts";
import type { DashboardRow } from "./dashboardRow.ts";

/** Which rows of a unit speak for a figure in which it is counted. */
export type Speaks = (row: DashboardRow, unit: Unit) => boolean;

/** A finished unit by all its rows, an open one by those that make it stand as it does. */
export const asItStands: Speaks = (row, unit) =>
  unit.leftOn !== null || (row.leftOn === null && row.officialClass === unit.officialClass);

export const stillOpen: Speaks = (row) => row.leftOn === null;

export const allParts: Speaks = () => true;

const LAST_DUE = "9999-12-31";

/** What is past longest stands first, then by due date and Mã. */
function urgentFirst(rows: readonly DashboardRow[]): readonly DashboardRow[] {
  return [...rows].sort((a, b) => {
    if (a.daysPast !== b.daysPast) return b.daysPast - a.daysPast;
    const [dueA, dueB] = [a.due ?? LAST_DUE, b.due ?? LAST_DUE];
    if (dueA !== dueB) return dueA < dueB ? -1 : 1;
    const gap = (numberOf(a.row.id) ?? 0) - (numberOf(b.row.id) ?? 0);
    return gap !== 0 ? gap : a.row.id < b.row.id ? -1 : 1;
  });
}

/** What a figure counted: how many tasks or assignments, and the rows that make them. */
export interface Behind {
  readonly count: number;
  readonly rows: readonly DashboardRow[];
}

/** The rows that speak for units, in the order of these. */
export function rowsOfUnits(
  units: readonly Unit[],
  rows: ReadonlyMap<string, DashboardRow>,
  speaks: Speaks,
): readonly DashboardRow[] {
  const spoken = new Set<DashboardRow>();
  for (const unit of units) {
    for (const id of unit.ids) {
      const row = rows.get(id);
      if (row && speaks(row, unit)) spoken.add(row);
    }
  }
  return [...spoken];
}

/** The rows behind units. */
export function behindUnits(
  units: readonly Unit[],
  rows: ReadonlyMap<string, DashboardRow>,
  speaks: Speaks = asItStands,
): Behind {
  return { count: units.length, rows: urgentFirst(rowsOfUnits(units, rows, speaks)) };
}

/** Tasks that rows belong to, and the rows. */
export function behindRows(rows: readonly DashboardRow[]): Behind {
  return { count: new Set(rows.map(({ root }) => root)).size, rows: urgentFirst(rows) };
}
