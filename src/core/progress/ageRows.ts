// On demand: Code.js only fetches it from Parts.js.
import type { IsoDate } from "../calendar/isoDate.ts";
import { changedCells } from "../commands/changedCells.ts";
import type { CellWrite } from "../commands/plan.ts";
import type { Book } from "../register/book.ts";
import { check, joinChecks, withoutCheck } from "../register/checks.ts";
import type { Table, TableRow } from "../register/column.ts";
import { parentIds } from "../register/identity.ts";
import type { Directive } from "../register/registerColumns.ts";
import { isShownDone, NO_PAPER, paperOfResult } from "../register/resultPaper.ts";
import type { SheetRow } from "../register/sheets.ts";
import { DEADLINE_KINDS, keyOfLabel, labelOf, STATES } from "../register/states.ts";
import { withCells } from "../register/withCells.ts";
import { type DatedEvent, eventKindWords, eventsById } from "../report/events.ts";
import { documentDate } from "../text/formatDate.ts";
import type { DueReader } from "./dueReader.ts";
import { familyCells } from "./families.ts";
import { isLeavingUnfounded } from "./leavingBasis.ts";
import { rollPast } from "./rollOccurrences.ts";

type Row = TableRow<Directive>;
type Event = Partial<SheetRow<"events">>;

/** What time brought about, and what was typed without what it needs. */
export interface Aged {
  readonly cells: readonly CellWrite[];
  readonly events: readonly Event[];
  /** Rows that must wait for the next look. */
  readonly left: number;
}

/** Rows changed at one look: their cells lie scattered, and each costs a write of its own. */
const MOST_ROWS = 100;

interface Age {
  readonly changes: Partial<Directive>;
  readonly events: readonly Event[];
}

interface AgeContext {
  readonly book: Book;
  readonly reader: DueReader;
  readonly parents: ReadonlySet<string>;
  readonly eventsOf: (id: string) => readonly DatedEvent[];
  readonly meetingOf: (paper: string) => IsoDate | null;
}

type AgeRule = (row: Directive, context: AgeContext) => Age | null;

const LIVE: ReadonlySet<string> = new Set(["assigned", "inProgress", "submitted", "claimed"]);

const isLive = ({ state }: Directive) => LIVE.has(keyOfLabel(STATES, state) ?? "assigned");
const kindOf = ({ deadlineKind }: Directive) => keyOfLabel(DEADLINE_KINDS, deadlineKind);

/** A recurring row that a person has vouched for goes on to its next date; each occurrence that ended is told. */
const occurrences: AgeRule = (row, { book, reader, parents, eventsOf }) => {
  if (kindOf(row) !== "recurring" || !isLive(row) || row.check.trim() !== "") return null;
  const rolled = rollPast(row, eventsOf(row.id), reader, book);
  if (rolled === null) return null;
  // Agencies of a task with several report each for itself.
  if (parents.has(row.id.trim())) {
    const { due, extended } = rolled.changes;
    return { changes: { due: due ?? null, extended: extended ?? null }, events: [] };
  }
  const frame = { id: row.id, kind: eventKindWords("occurrence"), by: book.user };
  const events = rolled.ended.map((ended) => ({ ...frame, ...ended, source: ended.paper === "" ? "" : "văn bản" }));
  return { changes: rolled.changes, events };
};

const MET = "đã họp ngày";

/** Work for a meeting is over the day after it; a row that a person opens again stays open. */
const preparation: AgeRule = (row, { book, eventsOf, meetingOf }) => {
  if (kindOf(row) !== "preparation" || !isLive(row)) return null;
  const met = meetingOf(row.paper) ?? row.due;
  if (met === null || met >= book.today) return null;
  if (eventsOf(row.id).some(({ kind, content }) => kind === "confirmed" && content.startsWith(MET))) return null;
  const content = `${MET} ${documentDate(met)}`;
  return {
    changes: { state: labelOf(STATES, "done"), doneOn: met, result: row.result || content },
    events: [
      { id: row.id, date: met, kind: eventKindWords("confirmed"), source: "họp", paper: "", content, by: book.user },
    ],
  };
};

const UNFOUNDED = check("leavingUnfounded");

/** A leader's order is not paused or dropped by a word in a cell: without a basis the row waits to be checked. */
const leaving: AgeRule = (row, { eventsOf }) => {
  const state = keyOfLabel(STATES, row.state);
  const isMarked = row.check.includes(UNFOUNDED);
  if (!isMarked && state !== "paused" && state !== "dropped") return null;
  const isUnfounded = isLeavingUnfounded(row, eventsOf(row.id));
  if (isUnfounded === isMarked) return null;
  const others = withoutCheck(row.check, "leavingUnfounded");
  const reasons = isUnfounded ? [others, UNFOUNDED] : [others];
  return { changes: { check: joinChecks(reasons.filter((reason) => reason !== "")) }, events: [] };
};

/** A completion typed without paper or fact says so; the state that a person typed stays as it is. */
const unshown: AgeRule = (row) => {
  if (keyOfLabel(STATES, row.state) !== "done" || paperOfResult(row) !== "") return null;
  const resultPaper = isShownDone(row) ? "" : NO_PAPER;
  return (row.resultPaper.trim() === "") === (resultPaper === "") ? null : { changes: { resultPaper }, events: [] };
};

/** Each looks at a row as those before left it: order matters, a row that just closed must not be called unshown. */
const RULES: readonly AgeRule[] = [occurrences, preparation, leaving, unshown];

function ageRow({ values }: Row, context: AgeContext): Age {
  let [row, age]: [Directive, Age] = [values, { changes: {}, events: [] }];
  for (const rule of RULES) {
    const next = rule(row, context);
    if (next === null) continue;
    // Copied only where something changes: most of many thousand rows stay as they are.
    row = { ...row, ...next.changes };
    age = { changes: { ...age.changes, ...next.changes }, events: [...age.events, ...next.events] };
  }
  return age;
}

/** Rows that no rule can touch, told by one look: most of a large register. */
function mayAge({ values }: Row): boolean {
  const state = keyOfLabel(STATES, values.state);
  if (state === "paused" || state === "dropped" || state === "done") return true;
  const kind = kindOf(values);
  return kind === "recurring" || kind === "preparation" || values.check.includes(UNFOUNDED);
}

/** What changes in `register` without any command: recurring rows roll, preparation closes, what lacks its basis or paper says so, parents count. */
export function ageRows(register: Table<Directive>, book: Book, reader: DueReader): Aged {
  let events: ReadonlyMap<string, readonly DatedEvent[]> | null = null;
  const context: AgeContext = {
    book,
    reader,
    parents: parentIds(register.rows),
    eventsOf: (id) => {
      events = events ?? eventsById(book.tables.events);
      return events.get(id.trim()) ?? [];
    },
    meetingOf: (paper) =>
      book.tables.notices.rows.find(({ values }) => values.paper === paper)?.values.meetingOn ?? null,
  };
  const aged = register.rows
    .filter(mayAge)
    .map((row) => ({ row, ...ageRow(row, context) }))
    .filter(({ changes }) => Object.keys(changes).length > 0);
  const now = aged.slice(0, MOST_ROWS);
  const cells = now.flatMap(({ row, changes }) => changedCells(row, changes));
  const families = familyCells(withCells("register", register, cells));
  const counted = families.slice(0, MOST_ROWS - now.length);
  return {
    cells: [...cells, ...counted],
    events: now.flatMap((each) => each.events),
    left: aged.length - now.length + families.length - counted.length,
  };
}
