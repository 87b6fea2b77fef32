import { type IsoDate, parseIsoDate } from "../calendar/isoDate.ts";
import type { Directive } from "../register/registerColumns.ts";
import { isShownDone } from "../register/resultPaper.ts";
import { keyOfLabel, labelOf, STATES, type StateKey } from "../register/states.ts";
import { type DatedEvent, type EventKey, latestEvent } from "./events.ts";

/** A row that left the stock nobody knows when did so before any report. */
const LONG_AGO = parseIsoDate("1900-01-01");

/** The last event of `kind` ever recorded; null when there is none. */
function lastOf(events: readonly DatedEvent[], kind: EventKey): DatedEvent | null {
  const found = events.filter((event) => event.kind === kind);
  return found[found.length - 1] ?? null;
}

/**
 * The day on which a row left the stock: confirmed, paused or dropped; null while it is open. Confirmation decides, not
 * the date of the result, or a late confirmation would change a report already signed.
 */
export function leftStockOn(row: Directive, events: readonly DatedEvent[]): IsoDate | null {
  const state = keyOfLabel(STATES, row.state) ?? "assigned";
  if (state === "done") return isShownDone(row) ? laterOf(lastOf(events, "confirmed")?.date ?? null, row.doneOn) : null;
  if (state === "paused" || state === "dropped") {
    const left = lastOf(events, state) ?? lastOf(events, "transferred");
    return left?.date ?? row.updated ?? row.reportedOn ?? row.given ?? LONG_AGO;
  }
  return null;
}

function laterOf(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

/** Reported or submitted, and nobody noted when: it counts as such, as it does in the register. */
function isUndatedReport({ reportedOn }: Directive, state: StateKey): boolean {
  return reportedOn === null && (state === "claimed" || state === "submitted");
}

const REPORTS: readonly EventKey[] = ["claimed", "submitted"];

function wasReportedLater(events: readonly DatedEvent[], day: IsoDate): boolean {
  return events.some(({ kind }) => REPORTS.includes(kind)) && latestEvent(events, REPORTS, day) === null;
}

/** State before the row left the stock, or before its report came in. */
function stateOn(row: Directive, events: readonly DatedEvent[], day: IsoDate): StateKey {
  const state = keyOfLabel(STATES, row.state) ?? "assigned";
  const left = leftStockOn(row, events);
  if (left !== null && left <= day) return state;
  if (state === "assigned" || state === "inProgress") return state;
  if (isUndatedReport(row, state) && !wasReportedLater(events, day)) return state;
  if (row.reportedOn === null || row.reportedOn > day) return "inProgress";
  return state === "submitted" ? "submitted" : "claimed";
}

/** An extension granted only later does not count yet; one whose day is not recorded does. */
function extendedOn(row: Directive, events: readonly DatedEvent[], day: IsoDate): IsoDate | null {
  const grantedLater = events.some(({ kind, date }) => kind === "extended" && date > day);
  const grantedBefore = latestEvent(events, ["extended"], day) !== null;
  return grantedLater && !grantedBefore ? null : row.extended;
}

/** A row as it stood at the end of `day`, as far as its dates and events tell. */
export function rowAsOf(row: Directive, events: readonly DatedEvent[], day: IsoDate): Directive {
  const state = stateOn(row, events, day);
  const isUnshown = keyOfLabel(STATES, row.state) === "done" && !isShownDone(row);
  return {
    ...row,
    state: labelOf(STATES, isUnshown ? "claimed" : state),
    doneOn: state === "done" ? row.doneOn : null,
    extended: extendedOn(row, events, day),
  };
}

/** True for a row that was typed in error: it vanishes from all figures. */
export function isTypingError(row: Directive, events: readonly DatedEvent[]): boolean {
  if (keyOfLabel(STATES, row.state) !== "dropped") return false;
  const reason = lastOf(events, "dropped")?.content ?? "";
  return `${reason} ${row.note}`.normalize("NFC").toLowerCase().includes("nhập nhầm");
}
