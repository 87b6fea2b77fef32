import type { IsoDate } from "../calendar/isoDate.ts";
import type { ReportNames } from "../report/reportModel.ts";

/** office: in its own name. authority: the office signs by order of the authority's chair, under the authority's number. */
export type Issuer = "office" | "authority";

/** One overdue directive, in words; texts may hold any character. */
export interface UrgedItem {
  readonly id: string;
  /** Without its stop. */
  readonly text: string;
  /** Place and paper: cited in full the first time in a letter, then by kind and number; "" where none is known. */
  readonly paper: string;
  /** “ngày 30/9/2026, được gia hạn đến ngày 15/10/2026 (…)”. */
  readonly deadline: string;
  readonly daysPast: number;
  /** “trong đó 10 ngày trước ngày tiếp nhận”; "" unless it was taken over. */
  readonly beforeTakeover: string;
  /** “ngày 02/9/2026 là ngày nghỉ lễ, thời hạn tính đến …”; "" where the deadline fell on a working day. */
  readonly dayOff: string;
  /** Last result known; "" where there is none. */
  readonly result: string;
}

export interface UrgedAgency {
  readonly name: string;
  /** As “Kính gửi” has it. */
  readonly addressee: string;
  readonly items: readonly UrgedItem[];
}

/** A “công văn đôn đốc” as a draft: number, day and signature are left blank. */
export interface UrgingLetter {
  readonly names: ReportNames;
  readonly issuer: Issuer;
  /** request: to central bodies, the Party, unions. */
  readonly tone: "order" | "request";
  readonly asOf: IsoDate;
  /** In directory order; never empty. One: its items stand in the letter itself, several: in an appendix. */
  readonly agencies: readonly UrgedAgency[];
  /** Every directive is past for more days than this; null where that cannot be said. */
  readonly moreThanDays: number | null;
  readonly answerBy: IsoDate;
  /** Asks whose responsibility it is. */
  readonly clause: boolean;
}
