import { type Directory, matchAgency } from "../agency/matchAgency.ts";
import type { IsoDate } from "../calendar/isoDate.ts";
import type { WorkCalendar } from "../calendar/workingDays.ts";
import { isChased } from "../notice/chase.ts";
import type { KeptValues, Proposal } from "../register/newRows.ts";
import { REGISTER_COLUMNS } from "../register/registerColumns.ts";
import { readDay } from "./dateOrder.ts";
import type { Grid } from "./grid.ts";
import type { LayoutKey } from "./headingLexicon.ts";
import { type Layout, type LayoutColumn, type RowKind, SURE } from "./layout.ts";
import { type ReadDue, readDue } from "./readDue.ts";
import { type Outcome, readOutcome } from "./readOutcome.ts";
import { type RowCells, type TableCells, tableCells } from "./rowCells.ts";
import { issue, issueWords, type RowIssue } from "./rowIssue.ts";
import { type CellNames, splitNames } from "./splitNames.ts";
import { splitTasks, type TaskPart } from "./splitTasks.ts";

export interface RowContext {
  readonly directory: Directory;
  readonly today: IsoDate;
  readonly calendar: WorkCalendar;
}

/** One directive of a foreign sheet. */
export interface ReadRow {
  /** 1-based row of the sheet. */
  readonly line: number;
  /** 0-based place among the directives of one cell. */
  readonly part: number;
  readonly proposal: Proposal;
  /** What a person should look at; worded in `proposal.doubts`. */
  readonly issues: readonly RowIssue[];
}

export interface ReadRows {
  readonly rows: readonly ReadRow[];
  /** Selected rows that are no directives, and why; "no-text": the column of contents is blank. */
  readonly skipped: readonly { readonly line: number; readonly kind: RowKind | "no-text" }[];
  /** Columns with content that goes nowhere. */
  readonly unused: readonly LayoutColumn[];
}

/** Doubt about one of these is doubt about the row. */
const WEIGHTY: ReadonlySet<LayoutKey> = new Set<LayoutKey>(["text", "lead", "due", "extended", "state", "doneOn"]);

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
const labelOfColumn = (key: LayoutKey | null) => REGISTER_COLUMNS.find((column) => column.key === key)?.vi ?? "";

/** Columns about which nobody is sure, as issues of every row. */
function unsureColumns({ columns }: Layout): RowIssue[] {
  return columns
    .filter(({ key, confidence }) => key !== null && WEIGHTY.has(key) && confidence < SURE)
    .map(({ key, heading, index }) =>
      issue("columnUnsure", { heading: heading === "" ? `thứ ${index + 1}` : heading, column: labelOfColumn(key) }),
    );
}

/** Words of a row that go into the register as they are. */
const words = ({ cell }: RowCells, key: LayoutKey) => oneLine(cell(key).text);

function inheritedIssues({ cell }: RowCells): RowIssue[] {
  return (["lead", "paper"] as const).flatMap((key) => {
    const { text, from } = cell(key);
    return from === "above" ? [issue("inherited", { column: labelOfColumn(key), text: oneLine(text) })] : [];
  });
}

function itemWords(item: string): string {
  return /^(?:\d|[a-hđ](?:\.|$)|[ivx]+(?:\.|$))/iu.test(item) ? `mục ${item}` : item;
}

function givenOf(
  row: RowCells,
  { orderOf }: TableCells,
): { readonly given: IsoDate | null; readonly issues: RowIssue[] } {
  const cell = words(row, "given");
  const day = readDay(cell, orderOf("given"));
  if (day === null) return { given: null, issues: cell === "" ? [] : [issue("dateUnreadable", { text: cell })] };
  return { given: day.date, issues: day.doubtful ? [issue("dateOrder", { text: cell })] : [] };
}

function keptOf(row: RowCells, extended: IsoDate | null, { kept }: Outcome): KeptValues {
  const text = (["inCharge", "field", "project", "product", "obstacle", "resultPaper", "record"] as const).flatMap(
    (key): [string, string][] => (words(row, key) === "" ? [] : [[key, words(row, key)]]),
  );
  return {
    ...kept,
    ...Object.fromEntries(text),
    ...(extended === null ? {} : { extended, extensionBasis: "ghi trong bảng cũ" }),
  };
}

interface Extension {
  readonly extended: IsoDate | null;
  readonly issues: readonly RowIssue[];
}

/** From its own column, else from the cell of the deadline. */
function extensionOf(row: RowCells, due: ReadDue, table: TableCells, context: RowContext): Extension {
  const cell = words(row, "extended");
  if (cell === "") return { extended: due.extended, issues: [] };
  const read = readDue(cell, table.orderOf("extended"), due.due, context);
  const unread = read.due === null ? [issue("dateUnreadable", { text: cell })] : [];
  return { extended: read.due, issues: [...read.issues, ...unread] };
}

function chased(leads: readonly string[], due: ReadDue, text: string, { directory, today }: RowContext): boolean {
  const mentions = leads.map((name) => {
    const isGroup = matchAgency(name, directory, today).how === "group";
    return { name, kind: isGroup ? ("group" as const) : ("agency" as const) };
  });
  const kind = due.kind === "target" || due.kind === "preparation" ? "date" : due.kind;
  return isChased(mentions, { kind }, text);
}

interface Part {
  readonly task: TaskPart;
  readonly names: CellNames;
  readonly place: number;
  readonly issues: readonly RowIssue[];
}

function readPart(row: RowCells, part: Part, table: TableCells, context: RowContext): ReadRow {
  const { given, issues: givenIssues } = givenOf(row, table);
  const due = readDue(oneLine(part.task.due), table.orderOf("due"), given, context);
  const extension = extensionOf(row, due, table, context);
  const outcome = readOutcome(
    {
      state: row.state(),
      result: words(row, "result"),
      doneOn: words(row, "doneOn"),
      reportedOn: words(row, "reportedOn"),
      progress: words(row, "progress"),
    },
    table.orderOf,
    context.today,
  );
  const until = extension.extended ?? due.due;
  const isLate = until !== null && until < context.today && !outcome.isClosed;
  const issues = [
    ...part.issues,
    ...inheritedIssues(row),
    ...givenIssues,
    ...due.issues,
    ...extension.issues,
    ...outcome.issues,
    ...(isLate ? [issue("pastDue")] : []),
  ];
  const text = part.task.text.split("\n").map(oneLine).join("\n");
  const proposal: Proposal = {
    text,
    leads: part.names.leads.map((name) => ({ name, kind: null })),
    support: [...part.names.helpers, ...splitNames(row.cell("support").text, knownBy(context)).leads],
    paper: words(row, "paper"),
    item: itemWords(words(row, "item")),
    given,
    orderedBy: words(row, "orderedBy"),
    due: due.due,
    deadlineKind: due.kind,
    phrase: due.phrase,
    basis: due.basis,
    chase: chased(part.names.leads, due, text, context),
    room: words(row, "room"),
    follower: words(row, "follower"),
    result: outcome.result,
    note: words(row, "note"),
    doubts: issues.map(issueWords),
    kept: keptOf(row, extension.extended, outcome),
  };
  return { line: row.row.line, part: part.place, proposal, issues };
}

const knownBy =
  ({ directory, today }: RowContext) =>
  (name: string) =>
    matchAgency(name, directory, today).how !== "unknown";

/** Rows that only add a lead: their text reaches down from a merged cell, with the same deadline. */
function joinLeads(rows: readonly (ReadRow & { readonly continues: boolean })[]): ReadRow[] {
  const joined: ReadRow[] = [];
  for (const { continues, ...row } of rows) {
    const last = joined[joined.length - 1];
    const isSame = last?.proposal.text === row.proposal.text && last.proposal.phrase === row.proposal.phrase;
    if (!continues || last === undefined || !isSame) {
      joined.push(row);
      continue;
    }
    const have = new Set(last.proposal.leads.map(({ name }) => name));
    const leads = [...last.proposal.leads, ...row.proposal.leads.filter(({ name }) => !have.has(name))];
    const issues = [...last.issues, ...row.issues];
    const doubts = [...new Set([...last.proposal.doubts, ...row.proposal.doubts])];
    joined[joined.length - 1] = { ...last, issues, proposal: { ...last.proposal, leads, doubts } };
  }
  return joined;
}

/** Reads the selected rows of a table by its layout; nothing is dropped without being listed. */
export function readRows(grid: Grid, layout: Layout, context: RowContext): ReadRows {
  const table = tableCells(grid, layout, context.directory);
  const always = unsureColumns(layout);
  const isKnown = knownBy(context);
  const data = table.rows.filter(({ kind, cell }) => kind === "data" && cell("text").text !== "");
  const rows = data.flatMap((row) => {
    const text = row.cell("text");
    const tasks = splitTasks({ text: text.text, lead: row.cell("lead").text, due: row.cell("due").text });
    const issues = tasks.length > 1 ? [...always, issue("splitCell")] : always;
    return tasks.map((task, place) => {
      const part: Part = { task, names: splitNames(task.lead, isKnown), place, issues };
      return { ...readPart(row, part, table, context), continues: text.from === "merge" && tasks.length === 1 };
    });
  });
  const taken = new Set(data);
  return {
    rows: joinLeads(rows),
    skipped: table.rows
      .filter((row) => !taken.has(row))
      .map(({ row, kind }) => ({ line: row.line, kind: kind === "data" ? "no-text" : kind })),
    unused: layout.columns.filter(({ key, samples }) => samples.length > 0 && (key === null || key === "other")),
  };
}
