import { foldName } from "../agency/foldName.ts";
import type { Book } from "../register/book.ts";
import { check, joinChecks } from "../register/checks.ts";
import type { TableRow } from "../register/column.ts";
import { childRows, type Lead, newRows, type Proposal, resolveLead } from "../register/newRows.ts";
import type { Directive } from "../register/registerColumns.ts";
import { keyOfLabel, labelOf, STATES } from "../register/states.ts";

type Row = TableRow<Directive>;

/** What a corrected paper makes of the rows of one task. */
export interface Correction {
  readonly changes: ReadonlyMap<Row, Partial<Directive>>;
  /** Rows of agencies that the corrected paper no longer names. */
  readonly dropped: readonly Row[];
  /** Rows for agencies that it names anew. */
  readonly added: readonly Directive[];
}

/** A row of an agency that has nothing to answer for yet. */
const UNTOUCHED: Partial<Directive> = {
  state: labelOf(STATES, "assigned"),
  result: "",
  obstacle: "",
  reportedOn: null,
  resultPaper: "",
  doneOn: null,
  progress: null,
};

const isDropped = ({ values }: Row) => keyOfLabel(STATES, values.state) === "dropped";
const isDone = ({ values }: Row) => keyOfLabel(STATES, values.state) === "done";
const isOf = (row: Row, { name }: Lead) => foldName(row.values.lead) === foldName(name);

/** Children are numbered on from the highest: a number is never given twice. */
function numberedOn(rows: readonly Directive[], parent: Row, children: readonly Row[]): Directive[] {
  const taken = children.map(({ values }) => Number(values.id.split("/")[1] ?? 0));
  const last = Math.max(0, ...taken);
  return rows.map((row, index) => ({ ...row, id: `${parent.values.id}/${last + index + 1}` }));
}

function changedLeads(leads: readonly Lead[], children: readonly Row[]) {
  const open = children.filter((child) => !isDropped(child));
  return {
    gone: open.filter((child) => !isDone(child) && leads.every((lead) => !isOf(child, lead))),
    fresh: leads.filter((lead) => open.every((child) => !isOf(child, lead))),
  };
}

/**
 * Words, deadline and leads as the corrected paper has them. One agency in the place of another is a name put right;
 * otherwise agencies that it no longer names are dropped, unless they are done, and new ones get rows of their own.
 */
export function correctFamily(proposal: Proposal, family: readonly Row[], book: Book): Correction {
  const [parent, ...children] = family;
  const read = newRows([proposal], 0, book).rows[0];
  if (parent === undefined || read === undefined) return { changes: new Map(), dropped: [], added: [] };
  const { text, support, due, phrase, deadlineKind, basis, lead, check: doubts } = read;
  const words = { text, support, due, phrase, deadlineKind, basis };
  const leads = proposal.leads.map(({ name, kind }) => resolveLead(name, kind, book.directory, book.today));
  if (leads.length === 0 && children.length > 0) {
    const unclear = joinChecks([parent.values.check, check("leadUnclear")].filter((reason) => reason !== ""));
    const all = family.map((row): [Row, Partial<Directive>] => [
      row,
      row === parent ? { ...words, check: unclear } : words,
    ]);
    return { changes: new Map(all), dropped: [], added: [] };
  }
  const changes = new Map<Row, Partial<Directive>>(children.map((child) => [child, words]));
  changes.set(parent, { ...words, lead, check: doubts });
  if (leads.length < 2 && children.length === 0) return { changes, dropped: [], added: [] };
  const { gone, fresh } = changedLeads(leads, children);
  const [wrong, right] = [gone[0], fresh[0]];
  if (gone.length === 1 && fresh.length === 1 && wrong && right) {
    changes.set(wrong, { ...words, lead: right.name, check: joinChecks(right.doubts) });
    return { changes, dropped: [], added: [] };
  }
  for (const child of gone) changes.set(child, { ...words, state: labelOf(STATES, "dropped") });
  const base = { ...parent.values, ...words, ...(children.length === 0 ? {} : UNTOUCHED) };
  return { changes, dropped: gone, added: numberedOn(childRows(base, fresh, book), parent, children) };
}
