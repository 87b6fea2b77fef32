import type { IsoDate } from "../calendar/isoDate.ts";

/** Place in a text: 0-based UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type DeadlineKind = "date" | "recurring" | "asap" | "event" | "none";

export type RecurrenceRule = "daily" | "weekly" | "monthly" | "quarterly" | "half-yearly" | "yearly";

/** What a clause says about when its work is due. A date is never invented: without one the kind is not "date". */
export interface Deadline {
  readonly kind: DeadlineKind;
  /** Due date; only and always for kind "date". Periods give their last day. */
  readonly date: IsoDate | null;
  /** Time of day "HH:MM" where the clause names one. */
  readonly time: string | null;
  /** Only and always for kind "recurring". */
  readonly rule: RecurrenceRule | null;
  /** Day inside the period of a recurring deadline (weekly: 1 Monday … 7; monthly and longer: day of its last month). */
  readonly ruleDay: number | null;
  /** “phấn đấu”: a target, not a deadline. */
  readonly soft: boolean;
  /** Due because its paper is (preparation of a meeting), not because the clause says so. */
  readonly implied: boolean;
  /** The words that say it, verbatim; "" for kind "none". */
  readonly phrase: string;
  /** Where `phrase` stands in the text that was given to the reader; null for kind "none" and implied dates. */
  readonly span: Span | null;
  /** Vietnamese: how the date follows from the words (“không có năm: lấy năm 2025”). */
  readonly basis: string;
  /** 0-1. */
  readonly confidence: number;
  /** What a person should look at before the row may speak. */
  readonly issues: readonly DeadlineIssue[];
}

export type DeadlineIssue =
  | { readonly code: "impossible-day"; readonly text: string }
  | { readonly code: "several-dates"; readonly text: string }
  | { readonly code: "uncertain-reading"; readonly text: string };

/** All deadlines of a clause: the binding one, and the others (milestones, replaced dates, start conditions). */
export interface DeadlineReading {
  readonly deadline: Deadline;
  readonly others: readonly Deadline[];
}
