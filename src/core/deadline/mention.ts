import type { IsoDate } from "../calendar/isoDate.ts";
import type { DeadlineIssue, RecurrenceRule } from "./deadline.ts";

/**
 * due: work is to be done by its date · start: work begins there · status: figures as of that day ·
 * replaced: a due date given up for another · impossible: a day that does not exist ·
 * mentioned: a date or period that nothing makes a deadline · recurring · event · urgent.
 */
export type MentionKind =
  | "due"
  | "start"
  | "status"
  | "replaced"
  | "impossible"
  | "mentioned"
  | "recurring"
  | "event"
  | "urgent";

/** A time that a text speaks of; offsets are those of the folded text while mentions are refined, else of the source. */
export interface Mention {
  readonly kind: MentionKind;
  readonly start: number;
  readonly end: number;
  /** Last day meant; null for event, urgent, impossible and most recurring ones. */
  readonly date: IsoDate | null;
  /** First day of the period meant; `date` for a single day. */
  readonly from: IsoDate | null;
  readonly time: string | null;
  readonly rule: RecurrenceRule | null;
  readonly ruleDay: number | null;
  readonly soft: boolean;
  /** “chậm nhất”: never a mere target. */
  readonly firm: boolean;
  /** “sang” to · “đến” until · “vào” at · any other bound · none. */
  readonly bound: "to" | "until" | "at" | "other" | "none";
  /** How much of the date is written; "none" where there is no date. */
  readonly said: "year" | "month" | "day" | "weekday" | "none";
  /** Whether the date is a day or the end of a stretch of time. */
  readonly unit: "day" | "period";
  readonly basis: string;
  readonly confidence: number;
  readonly issues: readonly DeadlineIssue[];
}

/** A mention of which only what is given is known; written out because spreading two objects is slow here. */
export function mentionOf(known: Pick<Mention, "kind" | "start" | "end" | "basis"> & Partial<Mention>): Mention {
  return {
    kind: known.kind,
    start: known.start,
    end: known.end,
    date: known.date ?? null,
    from: known.from ?? null,
    time: known.time ?? null,
    rule: known.rule ?? null,
    ruleDay: known.ruleDay ?? null,
    soft: known.soft ?? false,
    firm: known.firm ?? false,
    bound: known.bound ?? "none",
    said: known.said ?? "none",
    unit: known.unit ?? "day",
    basis: known.basis,
    confidence: known.confidence ?? 0.9,
    issues: known.issues ?? [],
  };
}
