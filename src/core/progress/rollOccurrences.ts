import { addDays, daysBetween, type IsoDate } from "../calendar/isoDate.ts";
import { nextWorkingDay } from "../calendar/workingDays.ts";
import { dueNow } from "../register/linkKinds.ts";
import { nextOccurrence, type Recurrence } from "../register/recurrence.ts";
import type { Directive } from "../register/registerColumns.ts";
import type { JudgeContext } from "../register/standings.ts";
import { keyOfLabel, labelOf, STATES } from "../register/states.ts";
import type { DatedEvent } from "../report/events.ts";
import type { DueReader } from "./dueReader.ts";
import { lastMissed, type OccurrenceOutcome, occurrencesOf, occurrenceWords, withMissedNote } from "./occurrences.ts";

/** An occurrence that ended, as a line of “Diễn biến”. */
export interface EndedOccurrence {
  readonly date: IsoDate;
  readonly paper: string;
  readonly content: string;
}

/** What rolling comes to: the row's new values, and the occurrences that ended. */
export interface Rolled {
  readonly changes: Partial<Directive>;
  readonly ended: readonly EndedOccurrence[];
}

function keptUntil(due: IsoDate, { settings, calendar }: JudgeContext): IsoDate {
  return settings.rollDaysOff ? nextWorkingDay(due, calendar) : due;
}

function outcomeOf(reportedOn: IsoDate | null, due: IsoDate, context: JudgeContext): OccurrenceOutcome {
  if (reportedOn === null) return "missed";
  return reportedOn > keptUntil(due, context) ? "late" : "inTime";
}

/** Outcomes as they are once `ended` is told too. */
function noteWith(note: string, events: readonly DatedEvent[], ended: readonly EndedOccurrence[]): string {
  const told = ended.map(({ content }) => ({ kind: "occurrence" as const, content }));
  return withMissedNote(note, occurrencesOf([...events, ...told]));
}

/** The next occurrence is open again: what was reported belongs to the one that ended. */
const OPEN_AGAIN = { state: labelOf(STATES, "inProgress"), reportedOn: null, resultPaper: "" } as const;

/**
 * Rolls a row past every occurrence that is over on `context.today`; a row without a date gets its first, which is never
 * in the past: nobody is late for what was entered after its day. null: there is nothing to roll.
 */
export function rollPast(
  row: Directive,
  events: readonly DatedEvent[],
  reader: DueReader,
  context: JudgeContext,
): Rolled | null {
  const { today } = context;
  const until = dueNow(row);
  if (until !== null && keptUntil(until, context) >= today) return null;
  const recurrence = reader.recurrence(row.phrase);
  if (recurrence === null) return null;
  if (until === null) {
    const first = nextOccurrence(recurrence, addDays(today, -1));
    return first === null ? null : { changes: { due: first }, ended: [] };
  }
  const state = keyOfLabel(STATES, row.state);
  const isReported = state === "submitted" || state === "claimed";
  let reportedOn = isReported ? (row.reportedOn ?? today) : null;
  let due: IsoDate | null = row.due ?? until;
  const ended: EndedOccurrence[] = [];
  for (let last = until; due !== null && keptUntil(last, context) < today; last = due ?? last) {
    const outcome = outcomeOf(reportedOn, last, context);
    ended.push({
      date: due,
      paper: reportedOn === null ? "" : row.resultPaper,
      content: occurrenceWords(due, outcome),
    });
    reportedOn = null;
    due = nextOccurrence(recurrence, due);
  }
  const changes = { due, extended: null, extensionBasis: "", note: noteWith(row.note, events, ended) };
  return { changes: isReported ? { ...changes, ...OPEN_AGAIN } : changes, ended };
}

interface Report {
  readonly on: IsoDate;
  readonly paper: string;
  /** Where the words name no period: when it is due next. */
  readonly nextDue: IsoDate | null;
}

/** Nearer than half a period to the day it is due, a report is about the occurrence that is open. */
function isForOpen(report: Report, due: IsoDate, missed: IsoDate): boolean {
  return 2 * daysBetween(report.on, due) <= daysBetween(missed, due);
}

function next(row: Directive, recurrence: Recurrence | null, { nextDue }: Report): IsoDate | null {
  if (nextDue !== null) return nextDue;
  const due = row.due ?? row.extended;
  return recurrence === null || due === null ? null : nextOccurrence(recurrence, due);
}

/** A report by paper ends the open occurrence, or makes up for the one that was missed; null: no next date is known. */
export function rollReported(
  row: Directive,
  report: Report,
  events: readonly DatedEvent[],
  reader: DueReader,
  context: JudgeContext,
): Rolled | null {
  const until = dueNow(row) ?? report.on;
  const missed = lastMissed(occurrencesOf(events));
  if (missed !== null && !isForOpen(report, until, missed)) {
    const ended = [{ date: report.on, paper: report.paper, content: occurrenceWords(missed, "late") }];
    return { changes: { note: noteWith(row.note, events, ended) }, ended };
  }
  const due = next(row, reader.recurrence(row.phrase), report);
  if (due === null) return null;
  const content = occurrenceWords(row.due ?? until, outcomeOf(report.on, until, context));
  const ended = [{ date: report.on, paper: report.paper, content }];
  const note = noteWith(row.note, events, ended);
  return { changes: { ...OPEN_AGAIN, due, extended: null, extensionBasis: "", note }, ended };
}
