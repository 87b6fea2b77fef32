import type { AnswersInput, ReportAnswer } from "../commands/answersInput.ts";
import { rowName } from "../commands/journalLines.ts";
import type { CellWrite, Plan } from "../commands/plan.ts";
import { readDueCell } from "../deadline/readDueCell.ts";
import { type Message, message } from "../messages/say.ts";
import { dueReader } from "../progress/dueReader.ts";
import { planProgress } from "../progress/planProgress.ts";
import { UNSAID } from "../progress/progressEntry.ts";
import type { ProgressKey } from "../progress/progressKinds.ts";
import type { Book } from "../register/book.ts";
import type { Value } from "../register/column.ts";
import { allOwnValues } from "../register/ownValues.ts";
import type { Directive } from "../register/registerColumns.ts";
import type { SheetRow } from "../register/sheets.ts";
import { DEADLINE_KINDS, keyOfLabel } from "../register/states.ts";
import { withCells } from "../register/withCells.ts";
import { eventKindWords } from "../report/events.ts";
import type { Claim } from "./claim.ts";
import { claimKind } from "./claimKinds.ts";
import { answeredLine } from "./claimLine.ts";
import { type FoundClaim, pendingIn } from "./claims.ts";

type EventRow = Partial<SheetRow<"events">>;

/** What answers come to so far; each is decided on the register as those before it leave it. */
interface Answered {
  readonly cells: readonly CellWrite[];
  readonly events: readonly EventRow[];
  readonly issues: readonly Message[];
}

/** As what a report is recorded; null: it changes nothing of the row. */
export function recordedAs(claim: Pick<Claim, "kind">, row: Pick<Directive, "deadlineKind">, how: ReportAnswer["how"]) {
  const { recorded } = claimKind(claim.kind);
  const isRecurring = keyOfLabel(DEADLINE_KINDS, row.deadlineKind) === "recurring";
  if (recorded === "claimed" && isRecurring) return "occurrence";
  if (how !== "settle") return recorded;
  const settled: Partial<Readonly<Record<ProgressKey, ProgressKey>>> = {
    claimed: "confirmed",
    extensionAsked: "extended",
  };
  return recorded === null ? null : (settled[recorded] ?? recorded);
}

function findClaim({ id, agency, receipt }: ReportAnswer, claims: readonly FoundClaim[]): FoundClaim | undefined {
  return claims.find(({ claim }) => claim.id === id && claim.agency === agency && claim.receipt === receipt);
}

/** Cells of the report's line that an answer changes. */
function lineCells({ source }: FoundClaim, changes: EventRow): CellWrite[] {
  const before: Readonly<Record<string, Value>> = source.values;
  return Object.entries(changes).flatMap(([column, value]): CellWrite[] => {
    const stood = before[column] ?? null;
    if (value === undefined || value === stood) return [];
    return [{ sheet: "events", line: source.line, column, value, id: rowName("events", before), before: stood }];
  });
}

function returnClaim(found: FoundClaim, { why }: ReportAnswer, book: Book): Answered {
  const { claim, source } = found;
  if (why === "") return { cells: [], events: [], issues: [message("msg.answerWhy", { id: claim.id })] };
  const answer = { state: "returned", on: book.today, why } as const;
  const cells = lineCells(found, answeredLine(source.values, claim, answer));
  // What completion lacks is asked for in the next e-mail under its own heading.
  const asked: EventRow = {
    id: claim.id,
    date: book.today,
    kind: eventKindWords("returned"),
    source: source.values.source,
    content: why,
  };
  return { cells, events: claim.kind === "completion" ? [{ ...asked, by: book.user }] : [], issues: [] };
}

function takeClaim(found: FoundClaim, answer: ReportAnswer, book: Book): Answered {
  const { claim, source } = found;
  const row = book.tables.register.rows.find(({ values }) => values.id.trim() === claim.id);
  if (row === undefined) return { cells: [], events: [], issues: [message("msg.progressGone", { id: claim.id })] };
  const line = answeredLine(source.values, claim, { state: "taken", on: book.today, why: "" });
  const kind = recordedAs(claim, row.values, answer.how);
  if (kind === null) return { cells: lineCells(found, line), events: [], issues: [] };
  const { content, obstacle, paperNumber, paperOn, newDue } = claim;
  const said = answer.edited ?? { content, obstacle, paperNumber, paperOn, newDue, allowedBy: "" };
  const isSettled = kind === "confirmed" || kind === "extended";
  const on = isSettled ? book.today : claim.on;
  const askedOn = kind === "extended" ? claim.on : null;
  const input = { ...UNSAID, ...said, ids: [row.values.id], kind, source: "form" as const, on, askedOn };
  const plan = planProgress(input, book, dueReader(readDueCell, book.calendar, book.today));
  if (plan.refused) return { cells: [], events: [], issues: plan.say ?? [] };
  const told = plan.append?.events ?? [];
  // The report's own line becomes the record; what the office decided beyond it is told in a line of its own.
  const own = isSettled
    ? {}
    : { content: told[0]?.content ?? source.values.content, paper: told[0]?.paper ?? source.values.paper };
  return {
    cells: [...lineCells(found, { ...line, ...own }), ...(plan.cells ?? [])],
    events: isSettled ? told : told.slice(1),
    issues: [],
  };
}

/** One write a cell: as the last answer leaves it, against what stood before the first. */
function mergedCells(cells: readonly CellWrite[]): CellWrite[] {
  const merged = new Map<string, CellWrite>();
  for (const cell of cells) {
    const place = `${cell.sheet} ${cell.line} ${cell.column}`;
    const { before } = merged.get(place) ?? cell;
    merged.set(place, { ...cell, before });
  }
  return [...merged.values()].filter(({ value, before }) => value !== before);
}

/** Carries out the office's answers: lines of “Diễn biến” are taken or returned, and what was taken is recorded in its rows. */
export function planAnswers({ answers }: AnswersInput, book: Book): Plan {
  const claims = pendingIn(book.tables);
  let register = book.tables.register;
  const done: Answered[] = [];
  for (const answer of answers) {
    const found = findClaim(answer, claims);
    if (found === undefined) {
      done.push({ cells: [], events: [], issues: [message("msg.answerGone", { id: answer.id })] });
      continue;
    }
    const now = { ...book, tables: { ...book.tables, register } };
    const next = answer.how === "return" ? returnClaim(found, answer, now) : takeClaim(found, answer, now);
    register = withCells("register", register, next.cells);
    done.push(next);
  }
  const issues = done.flatMap((each) => each.issues);
  if (issues.length > 0) return { refused: true, say: issues };
  return {
    cells: mergedCells(done.flatMap(({ cells }) => cells)),
    own: allOwnValues(register, book),
    append: { events: done.flatMap(({ events }) => events) },
    asOf: book.today,
    say: [message("msg.answered", { n: answers.length })],
  };
}
