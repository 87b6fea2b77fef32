import type { IsoDate } from "../calendar/isoDate.ts";
import type { Figures } from "./figures.ts";
import type { FrozenReport } from "./frozenReport.ts";
import type { ProjectLine } from "./projectLines.ts";
import type { ReportPeriod } from "./reportPeriod.ts";
import type { ReportScope } from "./reportScope.ts";

/** Figures that do not agree: no report is made of them. */
export interface ReportIssue {
  readonly code: "not-reconciled";
  /** Vietnamese name of the line. */
  readonly line: string;
  readonly a: number;
  readonly b: number;
}

/** Names as the office writes them; from the settings, each on one line. */
export interface ReportNames {
  readonly authority: string;
  readonly authorityFull: string;
  readonly assigners: string;
  readonly office: string;
  readonly officeFull: string;
  readonly place: string;
  /** After the number: “/BC-VP”. */
  readonly symbol: string;
  readonly signOff: readonly string[];
  readonly recipients: readonly string[];
}

export interface AgencyLine {
  readonly agency: string;
  readonly figures: Figures;
}

export interface AgencyBlock {
  readonly block: string;
  readonly figures: Figures;
  readonly lines: readonly AgencyLine[];
}

/** One directive in a list; texts are ready to be printed, except that they may hold any character. */
export interface ReportItem {
  readonly id: string;
  readonly text: string;
  readonly agency: string;
  /** Names of the agencies that lead it. */
  readonly leads: readonly string[];
  readonly support: string;
  /** Column “Mục, điểm”. */
  readonly place: string;
  /** Place and paper; cited in full once in each list. */
  readonly paper: string;
  /** “30/9/2026 (gia hạn đến 15/10/2026)”, or the words of the paper; "" when there is none. */
  readonly deadline: string;
  /** Since the deadline, or the target, ended; 0 unless past. */
  readonly daysPast: number;
  /** Of these, before the agency took the work over. */
  readonly daysBeforeTakeover: number;
  readonly result: string;
  /** Label of its standing on the day of the report. */
  readonly standing: string;
  readonly note: string;
}

export interface ExtendedItem extends ReportItem {
  readonly originalDue: string;
  readonly newDue: string;
  /** At least 1. */
  readonly times: number;
  readonly basis: string;
}

export const CHANGE_KEYS = [
  "overdueBefore",
  "newlyOverdue",
  "noLongerOverdue",
  "overdueNow",
  "extended",
  "returned",
  "transferred",
  "adjusted",
] as const;

/** A line of “Biến động so với kỳ trước”: how many, and which. */
export interface ChangeLine {
  readonly key: (typeof CHANGE_KEYS)[number];
  readonly count: number;
  readonly ids: readonly string[];
}

/** Directives outside the total, each kind with its number. */
export interface OutsideFigures {
  readonly recurring: number;
  /** Occurrences due and not reported. */
  readonly recurringMissed: number;
  readonly preparation: number;
  readonly unchased: number;
  /** Paused before the period and still so. */
  readonly paused: number;
  readonly unchecked: number;
  readonly draft: number;
  /** Counted rows whose lead is no agency of the directory: leaders, the office itself, names not settled. */
  readonly withoutAgency: number;
}

/** Completions that had a deadline, judged by it as first written. */
export interface OriginalDue {
  readonly onTime: number;
  readonly late: number;
}

/** Figures of another period beside this one's, in tasks; null where neither a report nor rows tell them. */
export interface Comparison {
  readonly figures: Figures | null;
  readonly byOriginalDue: OriginalDue | null;
}

/** Everything a statistical report says, checked to add up. */
export interface ReportModel {
  readonly period: ReportPeriod;
  readonly scope: ReportScope;
  /** The four-class form: what has no deadline, waits, or missed a mere target counts as in time. */
  readonly fourClasses: boolean;
  /** “tháng 10 năm 2026”. */
  readonly periodName: string;
  /** Day for which standings hold: the period's last, or today when that is earlier. */
  readonly asOf: IsoDate;
  readonly madeOn: IsoDate;
  readonly names: ReportNames;
  /** Counted in tasks. */
  readonly tasks: Figures;
  /** Counted in assignments: a task of three agencies is three. */
  readonly assignments: Figures;
  readonly blocks: readonly AgencyBlock[];
  /** Completions by the deadline as first written, of tasks. */
  readonly byOriginalDue: OriginalDue;
  readonly previous: Comparison;
  readonly lastYear: Comparison;
  readonly changes: readonly ChangeLine[];
  readonly overdue: readonly ReportItem[];
  readonly missedTargets: readonly ReportItem[];
  readonly extended: readonly ExtendedItem[];
  readonly leftItems: readonly ReportItem[];
  readonly nextPeriod: ReportPeriod;
  readonly dueNext: readonly ReportItem[];
  readonly outside: OutsideFigures;
  /** Mã of extensions that were only spoken, until a paper is entered. */
  readonly spoken: readonly string[];
  /** Mã of open directives without a deadline of which nothing was heard for long. */
  readonly stale: readonly string[];
  /** After how many days, by the settings. */
  readonly staleDays: number;
  /** Key projects, in the order of their sheet; none in a report on part of the register. */
  readonly projects: readonly ProjectLine[];
  /** All directives of the period, in directory order. */
  readonly appendix: readonly ReportItem[];
  /** Sheet of the workbook that holds the list in the place of an appendix. */
  readonly appendixSheet?: string;
  readonly frozen: FrozenReport;
}
