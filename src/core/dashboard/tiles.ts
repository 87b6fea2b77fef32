import { figureOf } from "../officeMail/rollUpFigures.ts";
import type { Unit } from "../report/units.ts";
import { asItStands, type Speaks, stillOpen } from "./behindFigure.ts";
import { type Board, openUnits, unitsIn } from "./board.ts";
import type { DashboardRow } from "./dashboardRow.ts";

/** A figure at the head of the page. */
export interface Tile {
  readonly key: string;
  readonly units: (board: Board) => readonly Unit[];
  /** Rows of a unit that are listed. */
  readonly speaks: Speaks;
}

const isDueSoon: Speaks = (row) => row.judgement.standing === "dueSoon";
const isReported: Speaks = (row) => row.reported && row.leftOn === null;

/** What waits for somebody today, left to right; the share on time stands after them. */
export const TILES = [
  { key: "open", units: ({ tasks }) => openUnits(tasks.units), speaks: stillOpen },
  { key: "overdue", units: ({ tasks }) => unitsIn(tasks.units, "openOverdue"), speaks: asItStands },
  { key: "missedTarget", units: ({ tasks }) => unitsIn(tasks.units, "openMissedTarget"), speaks: asItStands },
  {
    key: "dueSoon",
    units: ({ tasks, rows }) => tasks.units.filter((unit) => figureOf(unit, rows) === "dueSoon"),
    speaks: isDueSoon,
  },
  { key: "reported", units: ({ tasks }) => tasks.units.filter(({ reported }) => reported), speaks: isReported },
] as const satisfies readonly Tile[];

export type TileKey = (typeof TILES)[number]["key"];

/** Days that the oldest of the rows has waited for the office's confirmation. */
export function longestWait(rows: readonly DashboardRow[]): number {
  return rows.reduce((longest, { daysWaiting }) => Math.max(longest, daysWaiting), 0);
}

/** Days that the oldest of the rows is past. */
export function longestPast(rows: readonly DashboardRow[]): number {
  return rows.reduce((longest, { daysPast }) => Math.max(longest, daysPast), 0);
}
