import type { OfficialClass } from "../register/standings.ts";
import { FIGURE_OF_CLASS, type Figures, noFigures } from "./figures.ts";
import type { ReportPeriod } from "./reportPeriod.ts";
import type { Unit } from "./units.ts";

/** How a unit of the period came in; “adjustment”: behind the last report's back. */
export type Origin = "opening" | "given" | "adjustment";

/** What the figures need to know of a unit. */
export interface CountedUnit {
  readonly key: string;
  readonly officialClass: OfficialClass;
  readonly reported: boolean;
  readonly origin: Origin;
}

export interface FlowUnit extends Unit, CountedUnit {}

/** Units of one period, and how they came into it. */
export interface Flow {
  readonly figures: Figures;
  /** Units that the period counts. */
  readonly units: readonly FlowUnit[];
  /** Keys of the last report's closing stock that the period no longer counts. */
  readonly vanished: readonly string[];
  /** Keys that entered or vanished behind the last report's back. */
  readonly adjusted: readonly string[];
}

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

/** One line of figures. @param vanished how many of the last report's closing stock are no longer counted */
export function figuresOf(units: readonly CountedUnit[], vanished: number): Figures {
  const figures = noFigures();
  figures.opening = vanished;
  // 0 - 0 is 0, where -0 would not equal it
  figures.adjustment = 0 - vanished;
  figures.total = units.length;
  for (const { officialClass, origin, reported } of units) {
    figures[origin]++;
    if (reported) figures.reported++;
    const key = FIGURE_OF_CLASS[officialClass];
    if (key) figures[key]++;
  }
  return figures;
}

/**
 * Counts `units` over `period`.
 * @param opening keys of the last report's closing stock; null: the stock is computed from the units' dates.
 */
export function flowOf(units: readonly Unit[], period: ReportPeriod, opening: ReadonlySet<string> | null): Flow {
  const counted = units
    .filter((unit) => isInPeriod(unit, period, opening))
    .map((unit): FlowUnit => ({ ...unit, origin: originOf(unit, period, opening) }));
  const present = new Set(counted.map(({ key }) => key));
  const vanished = [...(opening ?? [])].filter((key) => !present.has(key));
  const added = counted.filter(({ origin }) => origin === "adjustment").map(({ key }) => key);
  return { figures: figuresOf(counted, vanished.length), units: counted, vanished, adjusted: [...added, ...vanished] };
}
