import type { IsoDate } from "../calendar/isoDate.ts";
import type { OfficialClass } from "../register/standings.ts";
import type { Figures } from "./figures.ts";
import type { PeriodKind } from "./reportPeriod.ts";

/** A directive still open when a report was made: Mã of the row, place of its agency in `agencies`, place of its class in `OPEN_CLASSES`. */
export type FrozenRow = readonly [id: string, agency: number, officialClass: number];

/** What is kept of a report, so that the next one can begin where it ended; plain data. */
export interface FrozenReport {
  readonly version: 1;
  readonly kind: PeriodKind;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly asOf: IsoDate;
  readonly tasks: Figures;
  readonly agencies: readonly string[];
  readonly open: readonly FrozenRow[];
}

/** Order is part of the stored form: append only. */
export const OPEN_CLASSES: readonly OfficialClass[] = [
  "open.inTime",
  "open.overdue",
  "open.missedTarget",
  "open.noDeadline",
  "open.waiting",
];

/** Reports made before, as far as they are known. */
export interface EarlierReports {
  /** The last one; opens the stock of the next only when that begins the day after. */
  readonly previous: FrozenReport | null;
  /** The one of the same period a year before. */
  readonly lastYear: FrozenReport | null;
}

export const NO_EARLIER_REPORTS: EarlierReports = { previous: null, lastYear: null };
