import type { IsoDate } from "../calendar/isoDate.ts";
import type { Missed } from "../progress/occurrences.ts";
import type { Directive } from "../register/registerColumns.ts";
import type { Judgement } from "../register/standings.ts";
import type { ReportOutcome } from "../reportBack/outcomes.ts";
import type { SectionKey } from "./sections.ts";

/** One directive in a letter. */
export interface DigestLine {
  /** 1-based, through the whole letter. */
  readonly number: number;
  readonly row: Directive;
  readonly judgement: Judgement;
  /** Working days past the last day that counted as kept; 0 unless past. */
  readonly workingDaysPast: number;
  /** Days past before the agency took the work over; null unless it took over and is past. */
  readonly daysBeforeTakeover: number | null;
  readonly tookOver: { readonly from: string; readonly since: IsoDate } | null;
  /** Names of the leads, as the directory has them today. */
  readonly leads: readonly string[];
  readonly support: readonly string[];
  /** What the office asked for when it returned a result; null unless returned. */
  readonly returned: { readonly date: IsoDate; readonly content: string } | null;
  /** What the agency objects to; null when nothing is open. */
  readonly dispute: string | null;
  /** Day on which it reported by form, where the office has not answered; absent when nothing waits. */
  readonly waitingSince?: IsoDate;
  /** Last day on which the agency was heard of, or got the directive; null when unknown. */
  readonly lastHeard: IsoDate | null;
  /** null: it does not recur, or no occurrence was missed. */
  readonly missed: Missed | null;
}

/** Lines under one heading; never empty. */
export interface DigestSection {
  readonly key: SectionKey;
  readonly lines: readonly DigestLine[];
}

/** How many directives the agency leads, by standing; only what is open and counted. */
export interface StandingCount {
  readonly standing: Judgement["standing"];
  readonly rows: number;
  /** Of these, listed as newly assigned. */
  readonly fresh: number;
}

/** A directive as the agency's calendar is to show it, whether or not a letter lists it. */
export interface CalendarEntry {
  readonly id: string;
  readonly text: string;
  readonly due: IsoDate;
  /** It ended before its day came, so that nothing is to be shown any more. */
  readonly isOver: boolean;
}

/** One e-mail for one agency and week. */
export interface DigestLetter {
  /** “digest|2026-W43|Sở Công Thương”: names the letter in ledger and script properties; NFC. */
  readonly key: string;
  /** Name in the directory. */
  readonly agency: string;
  /** After “Kính gửi:”. */
  readonly salutation: string;
  readonly to: readonly string[];
  /** ISO week “2026-W43”, Monday and Sunday. */
  readonly week: { readonly key: string; readonly from: IsoDate; readonly to: IsoDate };
  readonly asOf: IsoDate;
  readonly dueSoonDays: number;
  readonly staleDays: number;
  readonly subject: string;
  /** What the agency leads; empty in a letter to a co-ordinator. */
  readonly lead: readonly DigestSection[];
  /** What it co-ordinates; never anybody's lateness or result. */
  readonly support: readonly DigestSection[];
  /** Everything it leads, listed or not. */
  readonly counts: readonly StandingCount[];
  /** Coming deadlines of what it leads; empty unless the office sends calendars. */
  readonly calendar: readonly CalendarEntry[];
  /** Reports that the agency sent by form and that were answered since its last e-mail, or still wait. */
  readonly answers?: readonly ReportOutcome[];
  /** Address of the agency's own page; absent while the office has none, and until the letter leaves. */
  readonly link?: string | null;
  /** Directives listed. */
  readonly lines: number;
  /** Days past of its oldest overdue directive; 0 when none. The most urgent letters go first when quota is short. */
  readonly mostOverdueDays: number;
}
