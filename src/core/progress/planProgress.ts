import type { CellWrite, Plan } from "../commands/plan.ts";
import type { ProgressInput } from "../commands/progressInput.ts";
import { type Message, message } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import type { TableRow, Value } from "../register/column.ts";
import { lastNumber, parentOf } from "../register/identity.ts";
import { newRows, type Proposal } from "../register/newRows.ts";
import { allOwnValues } from "../register/ownValues.ts";
import { PROPERTY } from "../register/propertyKeys.ts";
import type { Directive } from "../register/registerColumns.ts";
import { NO_PAPER } from "../register/resultPaper.ts";
import { DEADLINE_KINDS, keyOfLabel } from "../register/states.ts";
import { withCells } from "../register/withCells.ts";
import { checkEntry } from "./checkEntry.ts";
import { type ProgressEntry, paperWords, SOURCES, wordsOf } from "./progressEntry.ts";
import { eventWords, isWeakened, type ProgressKind, recordedKind } from "./progressKinds.ts";

type Row = TableRow<Directive>;

function childrenOf(id: string, rows: readonly Row[]): readonly string[] {
  return rows.map(({ values }) => values.id).filter((each) => parentOf(each) === id);
}

/** What keeps the entry from being recorded, over all rows: it is recorded for every one of them or for none. */
function issuesOf(input: ProgressInput, kind: ProgressKind, entry: ProgressEntry, rows: readonly Row[]): Message[] {
  return input.ids.flatMap((id) => {
    const row = rows.find(({ values }) => values.id === id);
    if (!row) return [message("msg.progressGone", { id })];
    const children = kind.single === "single" ? childrenOf(id, rows) : [];
    if (children.length > 0) return [message("msg.progressParent", { id, children: children.join(", ") })];
    return [...checkEntry(kind, entry, row.values)];
  });
}

function cellsOf({ line, values }: Row, changes: Partial<Directive>): CellWrite[] {
  const before: Readonly<Record<string, Value>> = values;
  return Object.entries(changes).flatMap(([column, value]) =>
    before[column] === value
      ? []
      : [{ sheet: "register" as const, line, column, value, id: values.id, before: before[column] ?? null }],
  );
}

function eventRow({ values }: Row, kind: ProgressKind, entry: ProgressEntry, book: Book) {
  return {
    id: values.id,
    date: entry.on,
    kind: eventWords(kind),
    source: wordsOf(SOURCES, entry.source),
    paper: paperWords(entry) || (entry.source === "paper" ? "" : NO_PAPER),
    content: kind.content(entry, values),
    by: book.user,
  };
}

/** The same task for another lead: it starts on the day of the transfer, with a Mã of its own. */
function proposalFor({ values }: Row, entry: ProgressEntry): Proposal {
  return {
    text: values.text,
    leads: [{ name: entry.newLead.trim(), kind: null }],
    support: values.support.split("; ").filter((name) => name !== ""),
    paper: values.paper,
    item: values.item,
    given: entry.on,
    orderedBy: values.orderedBy,
    due: entry.newDue ?? values.extended ?? values.due,
    deadlineKind: keyOfLabel(DEADLINE_KINDS, values.deadlineKind) ?? "none",
    phrase: values.phrase,
    basis: values.basis,
    chase: values.chase,
    room: values.room,
    follower: values.follower,
    result: "",
    note: `Nhận từ ${values.lead} (${values.id})`,
    doubts: [],
  };
}

function transferPlan(
  rows: readonly Row[],
  entry: ProgressEntry,
  book: Book,
): Pick<Plan, "properties" | "say"> & {
  readonly rows: readonly Directive[];
} {
  const proposals = rows.map((row) => proposalFor(row, entry));
  const made = newRows(proposals, lastNumber(book.tables.register, book.properties), book);
  const ids = made.rows.map(({ id }) => id).join(", ");
  return {
    rows: made.rows,
    properties: { [PROPERTY.lastNumber]: String(made.last) },
    say: [message("msg.transferredTo", { lead: entry.newLead.trim(), ids })],
  };
}

/** Records one entry for the given rows: a line in “Diễn biến” for each, and what follows from it in the row. */
export function planProgress(input: ProgressInput, book: Book): Plan {
  const entry: ProgressEntry = { ...input, on: input.on ?? book.today };
  const kind = recordedKind(input.kind, entry);
  const { register } = book.tables;
  const issues = issuesOf(input, kind, entry, register.rows);
  if (issues.length > 0) return { refused: true, say: issues };
  const chosen = register.rows.filter(({ values }) => input.ids.includes(values.id));
  const cells = chosen.flatMap((row) => cellsOf(row, kind.changes(entry, row.values)));
  const transfer = kind.key === "transferred" ? transferPlan(chosen, entry, book) : null;
  const done = message("msg.progressDone", { kind: message(kind.label), rows: chosen.length });
  const weakened = isWeakened(kind) ? [message("msg.progressNoPaper")] : [];
  return {
    cells,
    own: allOwnValues(withCells("register", register, cells), book),
    append: {
      events: chosen.map((row) => eventRow(row, kind, entry, book)),
      ...(transfer ? { register: transfer.rows } : {}),
    },
    ...(transfer?.properties ? { properties: transfer.properties } : {}),
    asOf: book.today,
    say: [done, ...weakened, ...(transfer?.say ?? [])],
  };
}
