import type { Agency } from "../agency/agency.ts";
import type { IsoDate } from "../calendar/isoDate.ts";
import type { Population } from "../register/population.ts";
import type { Directive } from "../register/registerColumns.ts";
import type { StandingKey } from "../register/standings.ts";
import type { ReportPeriod } from "../report/reportPeriod.ts";
import type { UnitRow } from "../report/units.ts";

/** A row of the register as reports count it, with what the dashboard filters and lists it by. */
export interface DashboardRow extends UnitRow {
  readonly row: Pick<Directive, "id" | "given" | "state">;
  readonly population: Population;
  readonly judgement: { readonly standing: StandingKey };
  /** Extended date, else the date as written. */
  readonly due: IsoDate | null;
  /** “Phấn đấu”. */
  readonly isTarget: boolean;
  /** As a report tells them; 0 unless past. */
  readonly daysPast: number;
  /** Since the agency reported; 0 unless the report waits for the office. */
  readonly daysWaiting: number;
  /** The cell “Cơ quan chủ trì”. */
  readonly lead: string;
  /** "": of none; so are the next two. */
  readonly project: string;
  /** Who answers for it today; who ordered it where nobody else was named. */
  readonly leader: string;
  readonly paper: string;
  /** Shortened; null: the page has to ask for it. */
  readonly text: string | null;
}

export type ListedAgency = Pick<Agency, "name" | "block" | "order">;

/** Rows of the tasks of which a part left the stock within `month`, as they stood at its end. */
export interface ClosedMonth {
  readonly month: ReportPeriod;
  readonly rows: readonly DashboardRow[];
}

/** All that the dashboard tells follows from this. */
export interface DashboardFacts {
  readonly today: IsoDate;
  readonly agencies: readonly ListedAgency[];
  readonly rows: readonly DashboardRow[];
  /** The eleven months before that of today, oldest first. */
  readonly months: readonly ClosedMonth[];
  /** Days of the next weeks on which offices are closed. */
  readonly daysOff: ReadonlySet<IsoDate>;
}
