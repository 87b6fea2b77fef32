import type { IsoDate } from "../calendar/isoDate.ts";
import type { OfficialClass } from "../register/standings.ts";
import type { Figures } from "./figures.ts";
import { type CountedUnit, type Flow, figuresOf } from "./flow.ts";
import type { ProjectLine } from "./projectLines.ts";
import type { ChangeLine, Comparison, OutsideFigures } from "./reportModel.ts";
import type { ReportPeriod } from "./reportPeriod.ts";
import type { ReportScope } from "./reportScope.ts";

/** A task, or a task given to one agency, as a report counted it. */
export interface FrozenUnit extends CountedUnit {
  readonly originalClass: OfficialClass;
}

/** What a report counted in one way, tasks or assignments; sorted by key. */
export interface FrozenStock {
  readonly units: readonly FrozenUnit[];
  /** Keys of the report before that were no longer counted. */
  readonly vanished: readonly string[];
}

/** What is kept of a report: enough to make its figures again and to open the next one; plain data. */
export interface FrozenReport {
  readonly period: ReportPeriod;
  readonly scope: ReportScope;
  readonly asOf: IsoDate;
  readonly madeOn: IsoDate;
  /** The four-class form: classes were folded. */
  readonly fourClasses: boolean;
  readonly tasks: FrozenStock;
  readonly assignments: FrozenStock;
  /** Blocks and agencies as their table named them, in its order. */
  readonly blocks: readonly (readonly [block: string, agencies: readonly string[]])[];
  readonly changes: readonly ChangeLine[];
  /** Mã of the list of what is due next. */
  readonly dueNext: readonly string[];
  readonly spoken: readonly string[];
  readonly stale: readonly string[];
  readonly projects: readonly ProjectLine[];
  readonly outside: OutsideFigures;
  readonly previous: Comparison;
  readonly lastYear: Comparison;
}

/** Reports made before, as far as they are known. */
export interface EarlierReports {
  /** The last one; opens the stock of the next only when that begins the day after. */
  readonly previous: FrozenReport | null;
  /** The one of the same period a year before. */
  readonly lastYear: FrozenReport | null;
}

export const NO_EARLIER_REPORTS: EarlierReports = { previous: null, lastYear: null };

const byKey = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export function freezeFlow({ units, vanished }: Flow): FrozenStock {
  const kept = units.map(({ key, officialClass, originalClass, reported, origin }): FrozenUnit => {
    return { key, officialClass, originalClass, reported, origin };
  });
  return { units: kept.sort((a, b) => byKey(a.key, b.key)), vanished: [...vanished].sort(byKey) };
}

/** The line of figures that these units gave. */
export function frozenFigures({ units, vanished }: FrozenStock): Figures {
  return figuresOf(units, vanished.length);
}
