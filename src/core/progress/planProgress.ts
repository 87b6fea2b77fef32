import { changedCells } from "../commands/changedCells.ts";
import type { Plan } from "../commands/plan.ts";
import type { ProgressInput } from "../commands/progressInput.ts";
import { type Message, message } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import type { TableRow } from "../register/column.ts";
import { parentOf } from "../register/identity.ts";
import { allOwnValues } from "../register/ownValues.ts";
import { PROPERTY } from "../register/propertyKeys.ts";
import type { Directive } from "../register/registerColumns.ts";
import { NO_PAPER } from "../register/resultPaper.ts";
import { withCells } from "../register/withCells.ts";
import { type DatedEvent, eventsById } from "../report/events.ts";
import { checkEntry } from "./checkEntry.ts";
import type { DueReader } from "./dueReader.ts";
import { familyCells } from "./families.ts";
import { type ProgressEntry, paperWords, SOURCES, wordsOf } from "./progressEntry.ts";
import type { ProgressKind } from "./progressKind.ts";
import { eventWords, isWeakened, recordedKind } from "./progressKinds.ts";
import { rollReported } from "./rollOccurrences.ts";
import { transferRows } from "./transfer.ts";

type Row = TableRow<Directive>;

/** What an entry makes of one row. */
interface Recorded {
  readonly changes: Partial<Directive>;
  readonly content: string;
  /** The words of the deadline give no date, and none was typed. */
  readonly lacksDay: boolean;
}

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

function recordOccurrence(
  row: Directive,
  entry: ProgressEntry,
  told: Omit<Recorded, "lacksDay">,
  events: readonly DatedEvent[],
  reader: DueReader,
  book: Book,
): Recorded {
  const report = { on: entry.paperOn ?? entry.on, paper: paperWords(entry), nextDue: entry.newDue };
  const rolled = rollReported(row, report, events, reader, book);
  if (rolled === null) return { ...told, lacksDay: true };
  const content = [...rolled.ended.map((ended) => ended.content), told.content]
    .filter((text) => text !== "")
    .join("; ");
  return { changes: { ...told.changes, ...rolled.changes }, content, lacksDay: false };
}

function eventRow({ values }: Row, content: string, kind: ProgressKind, entry: ProgressEntry, book: Book) {
  return {
    id: values.id,
    date: entry.on,
    kind: eventWords(kind),
    source: wordsOf(SOURCES, entry.source),
    paper: paperWords(entry) || (entry.source === "paper" ? "" : NO_PAPER),
    content,
    by: book.user,
  };
}

/** Records one entry for the given rows: a line in “Diễn biến” for each, and what follows from it in the row. */
export function planProgress(input: ProgressInput, book: Book, reader: DueReader): Plan {
  const entry: ProgressEntry = { ...input, on: input.on ?? book.today };
  const kind = recordedKind(input.kind, entry);
  const { register, events } = book.tables;
  const issues = issuesOf(input, kind, entry, register.rows);
  if (issues.length > 0) return { refused: true, say: issues };
  const history = kind.key === "occurrence" ? eventsById(events) : new Map<string, readonly DatedEvent[]>();
  const recorded = register.rows
    .filter(({ values }) => input.ids.includes(values.id))
    .map((row) => {
      const { values } = row;
      const told = { changes: kind.changes(entry, values, reader), content: kind.content(entry, values) };
      const own = history.get(values.id.trim()) ?? [];
      if (kind.key === "occurrence") return { row, ...recordOccurrence(values, entry, told, own, reader, book) };
      return { row, ...told, lacksDay: told.changes.due === null };
    });
  const undated = recorded.filter(({ lacksDay }) => lacksDay);
  if (undated.length > 0) {
    const need = message("need.day");
    return { refused: true, say: undated.map(({ row }) => message("msg.progressNeeds", { id: row.values.id, need })) };
  }
  const cells = recorded.flatMap(({ row, changes }) => changedCells(row, changes));
  const after = withCells("register", register, cells);
  const rows = recorded.map(({ row }) => row);
  const transferred = kind.key === "transferred" ? transferRows(rows, entry, book) : null;
  const added = (transferred?.rows ?? []).map((values) => ({ line: 0, values, unreadable: [] }));
  const families = familyCells({ rows: [...after.rows, ...added] });
  return {
    cells: [...cells, ...families],
    own: allOwnValues(after, book),
    append: {
      events: recorded.map(({ row, content }) => eventRow(row, content, kind, entry, book)),
      ...(transferred ? { register: transferred.rows } : {}),
    },
    ...(transferred ? { properties: { [PROPERTY.lastNumber]: String(transferred.last) } } : {}),
    asOf: book.today,
    say: [
      message("msg.progressDone", { kind: message(kind.label), rows: rows.length }),
      ...(isWeakened(kind) ? [message("msg.progressNoPaper")] : []),
      ...(transferred ? [transferred.said] : []),
    ],
  };
}
