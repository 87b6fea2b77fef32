import type { IsoDate } from "../calendar/isoDate.ts";
import type { Table } from "./column.ts";
import { parentOf } from "./identity.ts";
import type { Directive } from "./registerColumns.ts";
import { type JudgeContext, type Judgement, judge, type StandingKey, standingInfo } from "./standings.ts";

/** The add-on's own columns of one register row. */
export interface OwnValues {
  readonly standing: string;
  readonly daysLeft: number | null;
  readonly reminders: number | null;
  readonly updated: IsoDate | null;
}

/** Beside a row that is none. */
export const NO_OWN_VALUES: OwnValues = { standing: "", daysLeft: null, reminders: null, updated: null };

type Verdict = Pick<Judgement, "standing" | "daysLeft">;

/** Worst first: a parent stands as its worst child does, and is finished only when all are. */
const SEVERITY: readonly StandingKey[] = [
  "overdue",
  "claimedLate",
  "missedTarget",
  "dueSoon",
  "onTrack",
  "claimedInTime",
  "waitingEvent",
  "noDeadline",
  "paused",
  "doneLate",
  "doneOnTime",
  "doneNoDeadline",
  "dropped",
  "unchecked",
];

function worstOf(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce((worst, next) => {
    const gap = SEVERITY.indexOf(next.standing) - SEVERITY.indexOf(worst.standing);
    if (gap !== 0) return gap < 0 ? next : worst;
    return (next.daysLeft ?? Infinity) < (worst.daysLeft ?? Infinity) ? next : worst;
  });
}

function valuesOf(row: Directive, verdict: Verdict, today: IsoDate): OwnValues {
  return {
    standing: standingInfo(verdict.standing).vi,
    daysLeft: verdict.daysLeft,
    reminders: row.reminders,
    updated: row.updated ?? today,
  };
}

/** The computed columns of a row without children on `context.today`. */
export function ownValues(row: Directive, context: JudgeContext): OwnValues {
  return valuesOf(row, judge(row, context), context.today);
}

/** The computed columns of the whole register, in its order; rows with a cell that is no date are not vouched for. */
export function allOwnValues(register: Table<Directive>, context: JudgeContext): OwnValues[] {
  const verdicts = register.rows.map(({ values, unreadable }): Verdict => {
    return unreadable.length > 0 ? { standing: "unchecked", daysLeft: null } : judge(values, context);
  });
  const children = new Map<string, Verdict[]>();
  register.rows.forEach(({ values }, index) => {
    const parent = parentOf(values.id);
    const verdict = verdicts[index];
    if (parent === null || !verdict) return;
    children.set(parent, [...(children.get(parent) ?? []), verdict]);
  });
  return register.rows.map(({ values }, index) => {
    const own = verdicts[index] ?? { standing: "unchecked", daysLeft: null };
    const below = children.get(values.id.trim());
    const silent = own.standing === "unchecked" || below === undefined;
    return valuesOf(values, silent ? own : worstOf(below), context.today);
  });
}
