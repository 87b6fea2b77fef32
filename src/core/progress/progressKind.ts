import type { MessageKey } from "../messages/messages.ts";
import type { Directive } from "../register/registerColumns.ts";
import type { DeadlineKindKey, StateKey } from "../register/states.ts";
import type { EventKey } from "../report/events.ts";
import type { DueReader } from "./dueReader.ts";
import type { ProgressEntry } from "./progressEntry.ts";

/** What an entry must hold to be recorded as its kind. */
export type Need = "paper" | "content" | "proof" | "newDue" | "laterDue" | "basis" | "reason" | "newLead" | "day";

/** A kind of entry: when it can be recorded, what it must hold, what it changes in the row. */
export interface ProgressKind {
  readonly key: string;
  /** Kind of event under which it stands in “Diễn biến”; by default the one of the same key. */
  readonly event?: EventKey;
  readonly label: MessageKey;
  /** States of rows for which it makes sense. */
  readonly from: readonly StateKey[];
  /** Kinds of deadline for which it makes sense; absent: all. */
  readonly deadlines?: readonly DeadlineKindKey[];
  readonly needs: readonly Need[];
  /** Only rows of one agency take it: with several, each reports for itself. */
  readonly single: "single" | "any";
  readonly changes: (entry: ProgressEntry, row: Directive, reader: DueReader) => Partial<Directive>;
  /** What “Nội dung” says. */
  readonly content: (entry: ProgressEntry, row: Directive) => string;
}
