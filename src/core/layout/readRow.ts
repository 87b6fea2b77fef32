import type { Directory } from "../agency/indexDirectory.ts";
import { matchAgency } from "../agency/matchAgency.ts";
import { type IsoDate, isoDate } from "../calendar/isoDate.ts";
import type { WorkCalendar } from "../calendar/workingDays.ts";
import { isChased } from "../notice/chase.ts";
import type { KeptValues, Proposal } from "../register/newRows.ts";
import { headingOf } from "../register/registerColumns.ts";
import { singleSpaced } from "../text/singleSpaced.ts";
import { readDay } from "./dateOrder.ts";
import type { LayoutKey } from "./headingLexicon.ts";
import { type ReadDue, readDue } from "./readDue.ts";
import { type Outcome, readOutcome } from "./readOutcome.ts";
import type { RowCells, TableCells } from "./rowCells.ts";
import { issue, issueWords, type RowIssue } from "./rowIssue.ts";
import { type CellNames, splitNames } from "./splitNames.ts";
import type { TaskPart } from "./splitTasks.ts";

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

const oneLine = (text: string) => singleSpaced(text).trim();

/** Does the directory know a name, as an agency, a former one or a group? */
export function isKnownIn({ directory, today }: RowContext): (name: string) => boolean {
  return (name) => matchAgency(name, directory, today).how !== "unknown";
}

/** Words of a row that go into the register as they are. */
const words = ({ cell }: RowCells, key: LayoutKey) => oneLine(cell(key).text);

function inheritedIssues({ cell }: RowCells): RowIssue[] {
  return (["lead", "paper"] as const).flatMap((key) => {
    const { text, from } = cell(key);
    return from === "above" ? [issue("inherited", { column: headingOf(key), text: oneLine(text) })] : [];
  });
}

function itemWords(item: string): string {
  return /^(?:\d|[a-hđ](?:\.|$)|[ivx]+(?:\.|$))/iu.test(item) ? `mục ${item}` : item;
}

/** “Thông báo số 31/TB-VP ngày 02/3/2026”, “… ngày 02 tháng 3 năm 2026”. */
const PAPER_DATE = /ngày\s+(\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(\d{4})/iu;

function dateOfPaper(paper: string): IsoDate | null {
  const match = PAPER_DATE.exec(paper);
  return match ? isoDate(Number(match[3]), Number(match[2]), Number(match[1])) : null;
}

/** From its own column, else the date of the paper where it is cited with one. */
function givenOf(
  row: RowCells,
  { orderOf }: TableCells,
): { readonly given: IsoDate | null; readonly issues: RowIssue[] } {
  const cell = words(row, "given");
  if (cell === "") return { given: dateOfPaper(words(row, "paper")), issues: [] };
  const day = readDay(cell, orderOf("given"));
  if (day === null) return { given: null, issues: [issue("dateUnreadable", { text: cell })] };
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

/** One directive of a row, before its cells are read. */
export interface RowPart {
  readonly task: TaskPart;
  readonly names: CellNames;
  readonly place: number;
  readonly issues: readonly RowIssue[];
}

/** Reads one directive of a row. */
export function readRow(row: RowCells, part: RowPart, table: TableCells, context: RowContext): ReadRow {
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
    support: [...part.names.helpers, ...splitNames(row.cell("support").text, isKnownIn(context)).leads],
    paper: words(row, "paper"),
    item: itemWords(words(row, "item")),
    given,
    orderedBy: words(row, "orderedBy"),
    due: due.due,
    deadlineKind: due.kind,
    phrase: due.phrase,
    basis: due.basis,
    chase: chased(part.names.leads, due, `${text} ${due.phrase}`, context),
    room: words(row, "room"),
    follower: words(row, "follower"),
    result: outcome.result,
    note: words(row, "note"),
    doubts: issues.map(issueWords),
    kept: keptOf(row, extension.extended, outcome),
  };
  return { line: row.row.line, part: part.place, proposal, issues };
}
