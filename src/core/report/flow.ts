import { FIGURE_OF_CLASS, type Figures, noFigures } from "./figures.ts";
import type { ReportPeriod } from "./reportPeriod.ts";
import type { Unit } from "./units.ts";

/** Units of one period, and how they came into it. */
export interface Flow {
  readonly figures: Figures;
  /** Units that the period counts. */
  readonly units: readonly Unit[];
  /** Keys that entered or vanished behind the last report's back. */
  readonly adjusted: readonly string[];
}

/** How a unit of the period came in. */
type Origin = "opening" | "given" | "adjustment";

function isInPeriod(unit: Unit, period: ReportPeriod, opening: ReadonlySet<string> | null): boolean {
  if (unit.given !== null && unit.given > period.to) return false;
  if (unit.leftOn === null || unit.leftOn >= period.from) return true;
  // confirmed before the period but still open in the last report: it was recorded late and leaves now
  return opening?.has(unit.key) === true;
}

/** How `unit` came into `period`, of whose opening stock it may be. */
export function originOf(unit: Unit, period: ReportPeriod, opening: ReadonlySet<string> | null): Origin {
  if (opening?.has(unit.key)) return "opening";
  if (unit.given !== null && unit.given >= period.from) return "given";
  return opening === null ? "opening" : "adjustment";
}

/**
 * Counts `units` over `period`.
 * @param opening keys of the last report's closing stock; null: the stock is computed from the units' dates.
 */
export function flowOf(units: readonly Unit[], period: ReportPeriod, opening: ReadonlySet<string> | null): Flow {
  const counted = units.filter((unit) => isInPeriod(unit, period, opening));
  const present = new Set(counted.map(({ key }) => key));
  const vanished = [...(opening ?? [])].filter((key) => !present.has(key));
  const added = counted.filter((unit) => originOf(unit, period, opening) === "adjustment").map(({ key }) => key);
  const figures = noFigures();
  figures.opening = opening
    ? opening.size
    : counted.filter((unit) => originOf(unit, period, null) === "opening").length;
  figures.adjustment = added.length - vanished.length;
  figures.total = counted.length;
  for (const unit of counted) {
    if (originOf(unit, period, opening) === "given") figures.given++;
    if (unit.reported) figures.reported++;
    const key = FIGURE_OF_CLASS[unit.officialClass];
    if (key) figures[key]++;
  }
  return { figures, units: counted, adjusted: [...added, ...vanished] };
}
