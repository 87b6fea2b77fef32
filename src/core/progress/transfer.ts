import { type Message, message } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import type { TableRow } from "../register/column.ts";
import { lastNumber, parentOf } from "../register/identity.ts";
import { newRows, type Proposal } from "../register/newRows.ts";
import type { Directive } from "../register/registerColumns.ts";
import { DEADLINE_KINDS, keyOfLabel } from "../register/states.ts";
import type { ProgressEntry } from "./progressEntry.ts";

type Row = TableRow<Directive>;

/** Rows for the new lead, and the highest number now given. */
export interface Transferred {
  readonly rows: readonly Directive[];
  readonly last: number;
  readonly said: Message;
}

/** The same task for another lead: it starts on the day of the transfer. */
function proposalFor({ values }: Row, entry: ProgressEntry): Proposal {
  const { short, inCharge, field, project, product, record } = values;
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
    kept: { short, inCharge, field, project, product, record },
  };
}

/** Highest child number of a parent. */
function lastChild(parent: string, rows: readonly { readonly id: string }[]): number {
  return rows.reduce((most, { id }) => {
    return parentOf(id) === parent ? Math.max(most, Number(id.split("/")[1]) || 0) : most;
  }, 0);
}

/** A row for the new lead of each; what was a child stays one of its family, so that the task is still one. */
export function transferRows(rows: readonly Row[], entry: ProgressEntry, book: Book): Transferred {
  const known = book.tables.register.rows.map(({ values }) => values);
  const added: Directive[] = [];
  let last = lastNumber(book.tables.register, book.properties);
  for (const row of rows) {
    const made = newRows([proposalFor(row, entry)], last, book);
    const parent = parentOf(row.values.id);
    if (parent === null) {
      last = made.last;
      added.push(...made.rows);
      continue;
    }
    const id = `${parent}/${lastChild(parent, [...known, ...added]) + 1}`;
    added.push(...made.rows.map((each) => ({ ...each, id })));
  }
  const ids = added.map(({ id }) => id).join(", ");
  return { rows: added, last, said: message("msg.transferredTo", { lead: entry.newLead.trim(), ids }) };
}
