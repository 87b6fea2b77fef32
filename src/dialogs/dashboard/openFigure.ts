import type { Behind } from "../../core/dashboard/behindFigure.ts";

/** What a figure counts. */
export type Counted = "tasks" | "assignments";

/** A list that a figure opens. */
export interface OpenedFigure {
  readonly title: string;
  readonly counted: Counted;
  /** What was left out; "" when nothing was. */
  readonly filtered: string;
  readonly behind: Behind;
}

/** Opens the rows behind a figure; they are gathered only then. */
export type OpenFigure = (title: string, behind: () => Behind, counted?: Counted) => void;
