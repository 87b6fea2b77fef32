import type { OriginalDue } from "./reportModel.ts";
import type { Unit } from "./units.ts";

type Judged = Pick<Unit, "officialClass" | "originalClass">;

/** Completed units that were on time, or late, by the deadline that stood before any extension. */
export function doneByOriginalDue<Done extends Judged>(
  units: readonly Done[],
  originalClass: "done.onTime" | "done.late",
): readonly Done[] {
  return units.filter((unit) => unit.officialClass.startsWith("done.") && unit.originalClass === originalClass);
}

/** How many they are. */
export function originalDueCounts(units: readonly Judged[]): OriginalDue {
  return {
    onTime: doneByOriginalDue(units, "done.onTime").length,
    late: doneByOriginalDue(units, "done.late").length,
  };
}
