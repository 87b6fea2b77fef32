import { type Message, message } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import { check, joinChecks } from "../register/checks.ts";
import type { TableRow, Value } from "../register/column.ts";
import { parentIds } from "../register/identity.ts";
import { childRows, resolveLead } from "../register/newRows.ts";
import { allOwnValues } from "../register/ownValues.ts";
import { DRAFT_MARK } from "../register/population.ts";
import type { Directive } from "../register/registerColumns.ts";
import { selectedRows } from "../register/selectedRows.ts";
import { withCells } from "../register/withCells.ts";
import type { ConfirmInput } from "./confirmInput.ts";
import type { Answers, CellWrite, Plan } from "./plan.ts";

type Row = TableRow<Directive>;

/** A row that the person has looked at; null leaves its lead as it stands. */
interface Asked {
  readonly row: Row;
  readonly leads: readonly string[] | null;
}

const isDoubtful = ({ values }: Row) => values.check.trim() !== "";
const doubtful = (book: Book) => book.tables.register.rows.filter(isDoubtful);

/** Rows with a doubt among the selected ones of the register. */
export function selectedDoubtful(book: Book): readonly Row[] {
  return selectedRows(book).filter(isDoubtful);
}

/** Without an answer from the dialog: the selected rows, else every row with a doubt. */
function askedRows(book: Book, input: ConfirmInput): readonly Asked[] {
  const given = input?.rows ?? null;
  if (given !== null) {
    return given.flatMap(({ id, leads }) => {
      const row = doubtful(book).find(({ values }) => values.id === id);
      return row ? [{ row, leads }] : [];
    });
  }
  const selected = input === undefined ? selectedDoubtful(book) : [];
  return (selected.length > 0 ? selected : doubtful(book)).map((row) => ({ row, leads: null }));
}

function cell({ line, values }: Row, column: keyof Directive, value: Value): CellWrite[] {
  const before: Value = values[column];
  return before === value ? [] : [{ sheet: "register", line, column, value, id: values.id, before }];
}

/** What vouching for a row writes: its doubts go, but for those about a lead that was just named. */
function settle({ row, leads }: Asked, parents: ReadonlySet<string>, book: Book) {
  if (leads === null) return { cells: cell(row, "check", ""), children: [] };
  const resolved = leads.map((name) => resolveLead(name, null, book.directory, book.today));
  const lead = resolved.map(({ name }) => name).join("; ");
  const doubts = joinChecks(resolved.flatMap((each) => each.doubts));
  const parted = resolved.length > 1 && !parents.has(row.values.id) && !row.values.id.includes("/");
  return {
    cells: [...cell(row, "check", doubts), ...cell(row, "lead", lead)],
    children: parted ? childRows(row.values, resolved, book) : [],
  };
}

/** Clears “Cần kiểm tra” of the rows that a person has looked at, so that they count, colour and are mailed. */
export function planConfirm(book: Book, input: ConfirmInput, answers: Answers): Plan {
  const asked = askedRows(book, input);
  // A paper that has not been issued cannot be vouched for; only its number can wake it.
  const issued = asked.filter(({ row }) => !row.values.check.includes(DRAFT_MARK));
  const drafts = asked.length - issued.length;
  // What a leader ordered is not given up by a look at it: only its basis, recorded, lets the row go.
  const ready = issued.filter(({ row }) => !row.values.check.includes(check("leavingUnfounded")));
  const unfounded = issued.length - ready.length;
  const left: readonly Message[] = [
    ...(drafts > 0 ? [message("msg.draftsStay", { rows: drafts })] : []),
    ...(unfounded > 0 ? [message("msg.unfoundedStay", { rows: unfounded })] : []),
  ];
  if (ready.length === 0) return { say: [message("msg.nothingToConfirm"), ...left] };
  if (input === undefined && answers["confirm"] === undefined) {
    const text = message("ask.confirmChecked", { rows: ready.length });
    return { ask: { name: "confirm", title: message("menu.confirmChecked"), text, kind: "yes-no" } };
  }
  if (input === undefined && answers["confirm"] !== "yes") return { say: [message("msg.nothingDone")] };
  const parents = parentIds(book.tables.register.rows);
  const settled = ready.map((each) => settle(each, parents, book));
  const cells = settled.flatMap((each) => each.cells);
  const children = settled.flatMap((each) => each.children);
  return {
    cells,
    ...(children.length > 0 ? { append: { register: children } } : {}),
    own: allOwnValues(withCells("register", book.tables.register, cells), book),
    asOf: book.today,
    say: [
      message("msg.confirmed", { rows: ready.length }),
      ...(children.length > 0 ? [message("msg.childrenMade", { rows: children.length })] : []),
      ...left,
    ],
  };
}
