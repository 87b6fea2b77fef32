import type { ReportModel } from "./reportModel.ts";
import type { Unit } from "./units.ts";

/** Completed units that were on time, or late, by the deadline that stood before any extension. */
export function doneByOriginalDue(units: readonly Unit[], originalClass: "done.onTime" | "done.late"): readonly Unit[] {
  return units.filter((unit) => unit.leftOn !== null && unit.originalClass === originalClass);
}

/** How many they are. */
export function originalDueCounts(units: readonly Unit[]): ReportModel["byOriginalDue"] {
  return {
    onTime: doneByOriginalDue(units, "done.onTime").length,
    late: doneByOriginalDue(units, "done.late").length,
  };
}
