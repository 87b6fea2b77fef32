import type { DialogMessageKey } from "../messages/dialogMessages.ts";

/** What a button of the dialog puts right. */
export const REPAIRS = ["layout", "ids", "rules", "holidays", "trigger"] as const;

export type Repair = (typeof REPAIRS)[number];

/** wrong: something does not work · note: somebody should look · fine. */
export type Level = "wrong" | "note" | "fine";

/** One answer of one check; the dialog words it. */
export interface Finding {
  readonly level: Level;
  readonly text: DialogMessageKey;
  readonly with?: Readonly<Record<string, string | number>>;
  /** null: only a person can put it right, as the text says. */
  readonly repair: Repair | null;
}

/** All that a check found; the title says what it looks at. */
export interface CheckResult {
  readonly key: string;
  readonly title: DialogMessageKey;
  readonly findings: readonly Finding[];
}
