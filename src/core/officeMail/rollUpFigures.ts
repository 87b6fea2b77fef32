import type { MessageKey } from "../messages/messages.ts";
import type { ReportRow } from "../report/reportRows.ts";
import type { Unit } from "../report/units.ts";

/** How an open task stands in a roll-up; with the classes of a report it agrees by `figureOf`. */
export type RollUpFigure =
  | "overdue"
  | "missedTarget"
  | "dueSoon"
  | "onTrack"
  | "reported"
  | "noDeadline"
  | "waitingEvent";

/** The columns of the roll-up's first table after the total, left to right. */
export const ROLL_UP_FIGURES = [
  { key: "overdue", heading: "rollUp.column.overdue" },
  { key: "missedTarget", heading: "rollUp.column.missedTarget" },
  { key: "dueSoon", heading: "rollUp.column.dueSoon" },
  { key: "onTrack", heading: "rollUp.column.onTrack" },
  { key: "reported", heading: "rollUp.column.reported" },
  { key: "noDeadline", heading: "rollUp.column.noDeadline" },
  { key: "waitingEvent", heading: "rollUp.column.waitingEvent" },
] as const satisfies readonly { readonly key: RollUpFigure; readonly heading: MessageKey }[];

export type RollUpFigures = Readonly<Record<RollUpFigure, number>>;

/** What of a row tells whether it is due soon. */
type JudgedRow = { readonly judgement: Pick<ReportRow["judgement"], "standing"> };

/** Where an open unit is counted: once, what was reported apart from what is late; null once it left the stock. */
export function figureOf(unit: Unit, rows: ReadonlyMap<string, JudgedRow>): RollUpFigure | null {
  if (unit.leftOn !== null) return null;
  if (unit.reported) return "reported";
  switch (unit.officialClass) {
    case "open.overdue":
      return "overdue";
    case "open.missedTarget":
      return "missedTarget";
    case "open.noDeadline":
      return "noDeadline";
    case "open.waiting":
      return "waitingEvent";
    case "open.inTime":
      return unit.ids.some((id) => rows.get(id)?.judgement.standing === "dueSoon") ? "dueSoon" : "onTrack";
    default:
      return null;
  }
}

/** Open units in each column. */
export function rollUpFigures(units: readonly Unit[], rows: ReadonlyMap<string, ReportRow>): RollUpFigures {
  const figures: Record<RollUpFigure, number> = {
    overdue: 0,
    missedTarget: 0,
    dueSoon: 0,
    onTrack: 0,
    reported: 0,
    noDeadline: 0,
    waitingEvent: 0,
  };
  for (const unit of units) {
    const key = figureOf(unit, rows);
    if (key) figures[key]++;
  }
  return figures;
}

export const trackedIn = (figures: RollUpFigures) => ROLL_UP_FIGURES.reduce((sum, { key }) => sum + figures[key], 0);
