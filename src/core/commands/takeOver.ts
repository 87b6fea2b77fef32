import type { IsoDate } from "../calendar/isoDate.ts";
import { type Message, message } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import type { TableRow } from "../register/column.ts";
import { parentOf } from "../register/identity.ts";
import { dueNow, type LinkKey, linkKind } from "../register/linkKinds.ts";
import type { Proposal } from "../register/newRows.ts";
import type { Directive } from "../register/registerColumns.ts";
import type { SheetRow } from "../register/sheets.ts";
import { isUnfinished, keyOfLabel, STATES } from "../register/states.ts";
import { EVENT_KINDS } from "../report/events.ts";
import { registerDate } from "../text/formatDate.ts";
import { changedCells } from "./changedCells.ts";
import { correctFamily } from "./correctFamily.ts";
import type { CellWrite } from "./plan.ts";

type Row = TableRow<Directive>;

/** What a directive of a later paper means for a row of the register. */
export interface TakeOver {
  readonly id: string;
  readonly how: LinkKey;
  /** As its own row would read. */
  readonly proposal: Proposal;
  /** Mã of that row; "" when it gets none. */
  readonly newId: string;
}

/** What a later paper changes in the register. */
export interface TakenOver {
  readonly cells: readonly CellWrite[];
  /** Rows for agencies that a correction names anew. */
  readonly rows: readonly Directive[];
  readonly events: readonly Partial<SheetRow<"events">>[];
  /** Why it cannot be done; then nothing is. */
  readonly issues: readonly Message[];
}

/** A row with its children: they carry the same task. */
function familyOf(id: string, rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ values }) => values.id === id || parentOf(values.id) === id);
}

function issuesOf({ id, how, proposal }: TakeOver, rows: readonly Row[]): readonly Message[] {
  const row = rows.find(({ values }) => values.id === id)?.values;
  if (row === undefined) return [message("msg.progressGone", { id })];
  const state = keyOfLabel(STATES, row.state) ?? "assigned";
  if (how !== "correct" && !isUnfinished(state)) return [message("msg.linkClosed", { id, state: row.state })];
  if (how !== "extend") return [];
  const due = dueNow(row);
  if (proposal.due === null) return [message("msg.progressNeeds", { id, need: message("need.newDue") })];
  if (due === null || proposal.due > due) return [];
  return [message("msg.progressNeeds", { id, need: message("need.laterDue", { due: registerDate(due) }) })];
}

/** What a paper no longer asks of an agency or at all. */
function droppedEvents(rows: readonly Row[], paper: string, date: IsoDate, { user }: Book): TakenOver["events"] {
  const content = `dừng theo văn bản, ý kiến chỉ đạo; ${paper}`;
  return rows.map(({ values: { id } }) => {
    return { id, date, kind: "thôi theo dõi", source: "văn bản", paper, content, by: user };
  });
}

function takeOver(link: TakeOver, book: Book): Omit<TakenOver, "issues"> {
  const { proposal, how, id, newId } = link;
  const kind = linkKind(how);
  const family = familyOf(id, book.tables.register.rows);
  const { paper, text, due, given } = proposal;
  const later = { paper, text, due, newId };
  const date = given ?? book.today;
  const words = EVENT_KINDS.find(({ key }) => key === kind.event)?.words ?? kind.event;
  const correction = how === "correct" ? correctFamily(proposal, family, book) : null;
  return {
    cells: family.flatMap((row) => changedCells(row, correction?.changes.get(row) ?? kind.changes(later))),
    rows: correction?.added ?? [],
    events: [
      ...family.map(({ values }) => ({
        id: values.id,
        date,
        kind: words,
        source: "văn bản",
        paper,
        content: kind.content(later, values),
        by: book.user,
      })),
      ...droppedEvents(correction?.dropped ?? [], paper, date, book),
    ],
  };
}

/** What the links come to, or why they cannot be carried out; a row takes one of them only. */
export function takeOverAll(links: readonly TakeOver[], book: Book): TakenOver {
  const { rows } = book.tables.register;
  const ids = links.map(({ id }) => id);
  const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  const issues = [
    ...twice.map((id) => message("msg.linkTwice", { id })),
    ...links.flatMap((link) => issuesOf(link, rows)),
  ];
  if (issues.length > 0) return { cells: [], rows: [], events: [], issues };
  const done = links.map((link) => takeOver(link, book));
  return {
    cells: done.flatMap(({ cells }) => cells),
    rows: done.flatMap((each) => each.rows),
    events: done.flatMap(({ events }) => events),
    issues,
  };
}

/** Rows that a corrected paper no longer contains are dropped, with the paper as their basis. */
export function dropGone(ids: readonly string[], paper: string, book: Book): TakenOver {
  const { rows } = book.tables.register;
  const missing = ids.filter((id) => rows.every(({ values }) => values.id !== id));
  const kind = linkKind("replace");
  const gone = ids.flatMap((id) => familyOf(id, rows));
  return {
    cells: gone.flatMap((row) => changedCells(row, kind.changes({ paper, text: "", due: null, newId: "" }))),
    rows: [],
    events: droppedEvents(gone, paper, book.today, book),
    issues: missing.map((id) => message("msg.progressGone", { id })),
  };
}
