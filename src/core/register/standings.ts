// The table of standings and the judging that walks it, kept together: each predicate reads the facts defined here.
import { addDays, daysBetween, type IsoDate } from "../calendar/isoDate.ts";
import { nextWorkingDay, type WorkCalendar } from "../calendar/workingDays.ts";
import type { Directive } from "./registerColumns.ts";
import { isShownDone } from "./resultPaper.ts";
import {
  type Colour,
  DONE,
  DONE_LATE,
  NO_DEADLINE,
  OVERDUE,
  PAUSED,
  REPORTED,
  SOON,
  TARGET,
  UNCHECKED,
  WAITING,
} from "./standingColours.ts";
import { DEADLINE_KINDS, type DeadlineKindKey, keyOfLabel, STATES, type StateKey } from "./states.ts";

/** Official classes of reports (Quyết định 42/2014/QĐ-TTg as practised; desk rules of the register). */
export type OfficialClass =
  | "done.onTime"
  | "done.late"
  | "done.noDeadline"
  | "open.inTime"
  | "open.overdue"
  | "open.missedTarget"
  | "open.noDeadline"
  | "open.waiting"
  | "left"
  | "unchecked";

/** What judging needs besides the row. */
export interface JudgeContext {
  readonly today: IsoDate;
  readonly calendar: WorkCalendar;
  readonly settings: {
    readonly targetIsDeadline: boolean;
    readonly rollDaysOff: boolean;
    readonly dueSoonDays: number;
  };
}

/** A row reduced to what its standing depends on. */
interface Facts {
  readonly vouched: boolean;
  readonly state: StateKey;
  readonly kind: DeadlineKindKey;
  /** Extended date, else the date as written. */
  readonly due: IsoDate | null;
  /** `due`, or the working day that follows when offices are closed on it. */
  readonly keptUntil: IsoDate | null;
  /** “Phấn đấu”, and not to be treated as a deadline. */
  readonly target: boolean;
  /** The day that decides: of completion, of the agency's paper, else today. */
  readonly day: IsoDate;
  readonly dueSoonDays: number;
}

interface Standing {
  readonly key: string;
  readonly vi: string;
  readonly en: string;
  readonly class: OfficialClass;
  readonly colour: Colour | null;
  readonly holds: (row: Facts) => boolean;
}

const late = (row: Facts) => row.keptUntil !== null && row.day > row.keptUntil;
const bound = (row: Facts) => row.due !== null && !row.target;
const reported = (row: Facts) => row.state === "submitted" || row.state === "claimed";

/** Column “Tình trạng thời hạn”. The first row that holds is the standing, so order matters: doubt silences everything else. */
export const STANDINGS = [
  {
    key: "unchecked",
    vi: "Chưa kiểm tra",
    en: "Not checked",
    class: "unchecked",
    colour: UNCHECKED,
    holds: (row) => !row.vouched,
  },
  {
    key: "dropped",
    vi: "Thôi theo dõi",
    en: "No longer tracked",
    class: "left",
    colour: PAUSED,
    holds: (row) => row.state === "dropped",
  },
  {
    key: "paused",
    vi: "Tạm dừng",
    en: "Paused",
    class: "left",
    colour: PAUSED,
    holds: (row) => row.state === "paused",
  },
  {
    key: "doneNoDeadline",
    vi: "Hoàn thành (không quy định thời hạn)",
    en: "Completed (no deadline)",
    class: "done.noDeadline",
    colour: DONE,
    holds: (row) => row.state === "done" && !bound(row),
  },
  {
    key: "doneLate",
    vi: "Hoàn thành quá hạn",
    en: "Completed late",
    class: "done.late",
    colour: DONE_LATE,
    holds: (row) => row.state === "done" && late(row),
  },
  {
    key: "doneOnTime",
    vi: "Hoàn thành đúng hạn",
    en: "Completed on time",
    class: "done.onTime",
    colour: DONE,
    holds: (row) => row.state === "done",
  },
  {
    key: "claimedLate",
    vi: "Đã báo cáo quá hạn",
    en: "Reported late",
    class: "open.overdue",
    colour: OVERDUE,
    holds: (row) => reported(row) && bound(row) && late(row),
  },
  {
    key: "claimedInTime",
    vi: "Đã báo cáo trong hạn",
    en: "Reported in time",
    class: "open.inTime",
    colour: REPORTED,
    holds: reported,
  },
  {
    key: "waitingEvent",
    vi: "Chờ điều kiện",
    en: "Waiting for an event",
    class: "open.waiting",
    colour: WAITING,
    holds: (row) => row.kind === "event" && row.due === null,
  },
  {
    key: "noDeadline",
    vi: "Không quy định thời hạn",
    en: "No deadline",
    class: "open.noDeadline",
    colour: NO_DEADLINE,
    holds: (row) => row.due === null,
  },
  {
    key: "missedTarget",
    vi: "Chậm mốc phấn đấu",
    en: "Target missed",
    class: "open.missedTarget",
    colour: TARGET,
    holds: (row) => row.target && late(row),
  },
  { key: "overdue", vi: "Quá hạn", en: "Overdue", class: "open.overdue", colour: OVERDUE, holds: late },
  {
    key: "dueSoon",
    vi: "Sắp đến hạn",
    en: "Due soon",
    class: "open.inTime",
    colour: SOON,
    holds: (row) => row.due !== null && row.due <= addDays(row.day, row.dueSoonDays),
  },
  { key: "onTrack", vi: "Trong hạn", en: "In time", class: "open.inTime", colour: null, holds: () => true },
] as const satisfies readonly Standing[];

export type StandingKey = (typeof STANDINGS)[number]["key"];

/** The first of `STANDINGS`: the last row always holds. */
function firstHolding(facts: Facts): StandingKey {
  const found = STANDINGS.find((standing) => standing.holds(facts));
  return found ? found.key : "onTrack";
}

/** A completion that nothing shows is only a claim until its paper, or the fact with its date, is entered. */
function judgedState(row: Directive): StateKey {
  const state = keyOfLabel(STATES, row.state) ?? "assigned";
  return state === "done" && !isShownDone(row) ? "claimed" : state;
}

function dayThatDecides(row: Directive, state: StateKey, today: IsoDate): IsoDate {
  if (state === "done" && row.doneOn) return row.doneOn;
  if ((state === "submitted" || state === "claimed") && row.reportedOn) return row.reportedOn;
  return today;
}

function factsOf(row: Directive, due: IsoDate | null, context: JudgeContext): Facts {
  const { settings, calendar, today } = context;
  const state = judgedState(row);
  const kind = keyOfLabel(DEADLINE_KINDS, row.deadlineKind) ?? (due ? "date" : "none");
  return {
    vouched: row.check.trim() === "",
    state,
    kind,
    due,
    keptUntil: due && settings.rollDaysOff ? nextWorkingDay(due, calendar) : due,
    target: kind === "target" && !settings.targetIsDeadline,
    day: dayThatDecides(row, state, today),
    dueSoonDays: settings.dueSoonDays,
  };
}

export interface Judgement {
  readonly standing: StandingKey;
  /** Days left (positive), 0 on the last day, past (negative); null where the clock does not run. */
  readonly daysLeft: number | null;
  /** Extended date, else the date as written. */
  readonly due: IsoDate | null;
  /** Last day that still counts as kept. */
  readonly keptUntil: IsoDate | null;
}

const CLOCK_RUNS: ReadonlySet<StandingKey> = new Set(["missedTarget", "overdue", "dueSoon", "onTrack"]);

function daysLeftOf(facts: Facts): number | null {
  if (facts.due === null || facts.keptUntil === null) return null;
  return daysBetween(facts.day, facts.day <= facts.due ? facts.due : facts.keptUntil);
}

function judgeBy(row: Directive, due: IsoDate | null, context: JudgeContext): Judgement {
  const facts = factsOf(row, due, context);
  const standing = firstHolding(facts);
  return {
    standing,
    daysLeft: CLOCK_RUNS.has(standing) ? daysLeftOf(facts) : null,
    due: facts.due,
    keptUntil: facts.keptUntil,
  };
}

/** Standing of a row on `context.today`. A day off carries a deadline to the end of the next working day (Civil Code 2015, art. 148). */
export function judge(row: Directive, context: JudgeContext): Judgement {
  return judgeBy(row, row.extended ?? row.due, context);
}

/** As `judge`, but as if no extension had been granted. */
export function judgeByOriginalDue(row: Directive, context: JudgeContext): Judgement {
  return judgeBy(row, row.due, context);
}

export function standingInfo(key: StandingKey): Standing {
  const found = STANDINGS.find((standing) => standing.key === key);
  if (!found) throw new Error(`No standing ${key}`);
  return found;
}
