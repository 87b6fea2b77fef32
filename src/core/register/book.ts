import type { Directory } from "../agency/indexDirectory.ts";
import type { IsoDate } from "../calendar/isoDate.ts";
import type { WorkCalendar } from "../calendar/workingDays.ts";
import type { Grid, GridRow } from "../layout/grid.ts";
import type { Language } from "../messages/say.ts";
import type { Health } from "../selfCheck/health.ts";
import type { Table } from "./column.ts";
import type { SettingIssue } from "./readSettings.ts";
import type { Directive } from "./registerColumns.ts";
import type { Settings } from "./settings.ts";
import type { Tables } from "./sheets.ts";
import type { JudgeContext } from "./standings.ts";

/** A sheet of the register as a selection on it sees it. */
export interface SelectedRegister {
  /** What makes a line of the register of a row of the sheet; 0: “Nhiệm vụ” itself. */
  readonly lineBase: number;
  /** 1-based row that names the columns. */
  readonly headingLine: number;
  /** Where each column of the register stands, 0-based. */
  readonly columns: readonly { readonly key: string; readonly index: number }[];
  /** Keys of the columns that the add-on put there; [] in “Nhiệm vụ”. */
  readonly added: readonly string[];
}

/** Rows that the user has selected on any sheet, with what stands above them. */
export interface Selection extends Grid {
  readonly sheet: string;
  readonly sheetId: number;
  /** Somebody's filter stands on the sheet. */
  readonly isFiltered: boolean;
  /** null: none of the register's sheets. */
  readonly register: SelectedRegister | null;
  /** Selected rows left out because a filter or a person hides them. */
  readonly hidden: readonly GridRow[];
}

/** Snapshot of the workbook that a command decides on; sheets that the command does not read are empty tables. */
export interface Book extends JudgeContext {
  readonly today: IsoDate;
  /** "YYYY-MM-DD HH:MM:SS" in the spreadsheet's zone. */
  readonly now: string;
  /** Random text that names this run in journal and ledger. */
  readonly run: string;
  readonly spreadsheetId: string;
  /** E-mail address; "" where Google does not tell. */
  readonly user: string;
  readonly language: Language;
  readonly settings: Settings;
  readonly settingIssues: readonly SettingIssue[];
  readonly calendar: WorkCalendar;
  readonly directory: Directory;
  readonly tables: Tables;
  readonly selection: Selection | null;
  /** Rows that were closed with their year, for commands that ask for them. */
  readonly archive?: Table<Directive>;
  /** For commands that ask for it. */
  readonly health?: Health;
  /** Script properties. */
  readonly properties: Readonly<Record<string, string>>;
}
