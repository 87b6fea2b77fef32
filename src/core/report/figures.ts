import type { OfficialClass } from "../register/standings.ts";

/** Numbers of one line of a statistical table. */
export interface Figures {
  readonly opening: number;
  /** What changed behind the last report's back; may be negative. */
  readonly adjustment: number;
  readonly given: number;
  readonly total: number;
  readonly doneOnTime: number;
  readonly doneLate: number;
  readonly doneNoDeadline: number;
  /** Paused or dropped within the period. */
  readonly left: number;
  readonly openInTime: number;
  readonly openOverdue: number;
  readonly openMissedTarget: number;
  readonly openNoDeadline: number;
  readonly openWaiting: number;
  /** Of what is open: reported or submitted, not yet confirmed. */
  readonly reported: number;
}

export type FigureKey = keyof Figures;

/** Where each class of directives is counted; null: it can be in no report. */
export const FIGURE_OF_CLASS: Readonly<Record<OfficialClass, FigureKey | null>> = {
  "done.onTime": "doneOnTime",
  "done.late": "doneLate",
  "done.noDeadline": "doneNoDeadline",
  "open.inTime": "openInTime",
  "open.overdue": "openOverdue",
  "open.missedTarget": "openMissedTarget",
  "open.noDeadline": "openNoDeadline",
  "open.waiting": "openWaiting",
  left: "left",
  unchecked: null,
};

export const FIGURE_KEYS: readonly FigureKey[] = [
  "opening",
  "adjustment",
  "given",
  "total",
  "doneOnTime",
  "doneLate",
  "doneNoDeadline",
  "left",
  "openInTime",
  "openOverdue",
  "openMissedTarget",
  "openNoDeadline",
  "openWaiting",
  "reported",
];

export type MutableFigures = { -readonly [K in FigureKey]: number };

export function noFigures(): MutableFigures {
  return {
    opening: 0,
    adjustment: 0,
    given: 0,
    total: 0,
    doneOnTime: 0,
    doneLate: 0,
    doneNoDeadline: 0,
    left: 0,
    openInTime: 0,
    openOverdue: 0,
    openMissedTarget: 0,
    openNoDeadline: 0,
    openWaiting: 0,
    reported: 0,
  };
}

/** Column by column. */
export function sumOf(lines: readonly Figures[]): Figures {
  const sum = noFigures();
  for (const line of lines) for (const key of FIGURE_KEYS) sum[key] += line[key];
  return sum;
}

export const doneIn = (line: Figures) => line.doneOnTime + line.doneLate + line.doneNoDeadline;

export const openIn = (line: Figures) =>
  line.openInTime + line.openOverdue + line.openMissedTarget + line.openNoDeadline + line.openWaiting;

/** Completed directives that had a deadline: what the share on time is taken of. */
export const boundIn = (line: Figures) => line.doneOnTime + line.doneLate;
