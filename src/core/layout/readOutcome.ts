import type { IsoDate } from "../calendar/isoDate.ts";
import type { KeptValues } from "../register/newRows.ts";
import { labelOf, STATES, type StateKey } from "../register/states.ts";
import { documentDate } from "../text/formatDate.ts";
import { type DateOrder, readDay } from "./dateOrder.ts";
import { readProgress } from "./readProgress.ts";
import { stateOfWords } from "./readState.ts";
import { issue, type RowIssue } from "./rowIssue.ts";

/** Cells about how far the work has come; ticks as the words of their heading. */
export interface OutcomeCells {
  readonly state: string;
  readonly result: string;
  readonly doneOn: string;
  readonly reportedOn: string;
  readonly progress: string;
}

export interface Outcome {
  readonly kept: KeptValues;
  /** What stands in “Kết quả thực hiện”: the result, and words for a state that are no state of ours. */
  readonly result: string;
  readonly isClosed: boolean;
  readonly issues: readonly RowIssue[];
}

/** States that need what an old sheet rarely says: a paper's date, a basis. A person sets them. */
const BY_HAND: ReadonlySet<StateKey> = new Set<StateKey>(["submitted", "claimed", "paused", "dropped"]);

const dayIn = (cell: string, order: DateOrder): IsoDate | null => readDay(cell, order)?.date ?? null;

function unreadable(cell: string, order: DateOrder): RowIssue[] {
  return cell !== "" && readDay(cell, order) === null ? [issue("dateUnreadable", { text: cell })] : [];
}

/** State, result and dates of a row; only words that mean a state and nothing else set one. @param orderOf how the dates of a column are written */
export function readOutcome(
  cells: OutcomeCells,
  orderOf: (key: "doneOn" | "reportedOn") => DateOrder,
  today: IsoDate,
): Outcome {
  const said = stateOfWords(cells.state, today);
  const worded = said ?? stateOfWords(cells.result, today);
  const doneOn = dayIn(cells.doneOn, orderOf("doneOn")) ?? (worded?.state === "done" ? worded.on : null);
  const state = doneOn !== null && worded === null ? "done" : (worded?.state ?? null);
  const reportedOn = dayIn(cells.reportedOn, orderOf("reportedOn"));
  const isByHand = state !== null && BY_HAND.has(state);
  const isUnread = cells.state !== "" && said === null;
  const keepsWords = isUnread || (said !== null && (BY_HAND.has(said.state) || said.on !== null));
  const words = [keepsWords ? cells.state : "", cells.result].filter(
    (text, index, all) => text !== "" && all.indexOf(text) === index,
  );
  const isDone = state === "done";
  const stateText = [cells.state, cells.result, cells.doneOn].find((text) => text !== "") ?? "";
  const progress = readProgress(cells.progress);
  const hasNotHappened = doneOn !== null && doneOn > today;
  return {
    kept: {
      ...(state === null || isByHand ? {} : { state: labelOf(STATES, state) }),
      ...(isDone && doneOn !== null ? { doneOn } : {}),
      ...(reportedOn === null ? {} : { reportedOn }),
      ...(progress === null ? {} : { progress }),
    },
    // The day that the old sheet states is the fact that shows the completion.
    result: words.join("; ") || (isDone && doneOn !== null ? `Đã hoàn thành ngày ${documentDate(doneOn)}` : ""),
    isClosed: isDone,
    issues: [
      ...unreadable(cells.doneOn, orderOf("doneOn")),
      ...unreadable(cells.reportedOn, orderOf("reportedOn")),
      ...(isByHand || hasNotHappened ? [issue("stateUnclear", { text: stateText })] : []),
      ...(isDone && doneOn === null ? [issue("doneUndated")] : []),
    ],
  };
}
