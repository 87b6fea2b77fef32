import type { IsoDate } from "../calendar/isoDate.ts";
import { readDueCell } from "../deadline/readDueCell.ts";
import type { Book } from "../register/book.ts";
import { joinChecks } from "../register/checks.ts";
import type { TableRow } from "../register/column.ts";
import { citePaper, noticeKindOf } from "../register/paper.ts";
import { DRAFT_MARK } from "../register/population.ts";
import { PROPERTY } from "../register/propertyKeys.ts";
import type { Directive } from "../register/registerColumns.ts";
import { PAPER_STATES, type SheetKey, type SheetRow } from "../register/sheets.ts";
import { DEADLINE_KINDS, keyOfLabel, labelOf, STATES } from "../register/states.ts";
import { withCells } from "../register/withCells.ts";
import { changedCells } from "./changedCells.ts";
import type { CellWrite } from "./plan.ts";

interface Issued {
  readonly paper: string;
  readonly issuedOn: IsoDate;
  readonly meetingOn: IsoDate | null;
}

/** A deadline that counts from the issue date is read again now that there is one; others come out as they were. */
function dueAgain({ values }: TableRow<Directive>, { issuedOn, meetingOn }: Issued, book: Book): Partial<Directive> {
  const kind = keyOfLabel(DEADLINE_KINDS, values.deadlineKind);
  if (values.phrase === "" || (kind !== "date" && kind !== "target")) return {};
  const { deadline } = readDueCell(values.phrase, { base: issuedOn, issuedOn, meetingOn, calendar: book.calendar });
  return deadline.date === null ? {} : { due: deadline.date, basis: deadline.basis };
}

function wakeRow(row: TableRow<Directive>, issued: Issued, book: Book): CellWrite[] {
  const reasons = row.values.check.split("; ").filter((reason) => reason !== "" && reason !== DRAFT_MARK);
  const awake = { paper: issued.paper, given: issued.issuedOn, check: joinChecks(reasons) };
  return changedCells(row, { ...awake, ...dueAgain(row, issued, book) });
}

function wakeNotice({ line, values }: TableRow<SheetRow<"notices">>, book: Book): CellWrite[] {
  if (values.issued !== PAPER_STATES.draft || values.number === "" || values.issuedOn === null) return [];
  const { number, issuedOn, meetingOn } = values;
  const paper = citePaper({ kind: noticeKindOf(values.kind), number, issuedOn, meetingOn });
  const cell = (column: string, value: string, before: string): CellWrite => {
    return { sheet: "notices", line, column, value, id: values.paper, before };
  };
  const rows = book.tables.register.rows.filter((row) => row.values.paper === values.paper);
  return [
    cell("issued", PAPER_STATES.issued, values.issued),
    cell("paper", paper, values.paper),
    ...rows.flatMap((row) => wakeRow(row, { paper, issuedOn, meetingOn }, book)),
  ];
}

/** The sheet of papers is read only while a draft waits or a meeting is prepared: most refreshes do without. */
export function draftSheets(properties: Readonly<Record<string, string>>): readonly SheetKey[] {
  return properties[PROPERTY.drafts] === "yes" ? ["notices"] : [];
}

const PREPARATION = labelOf(DEADLINE_KINDS, "preparation");
const OVER: ReadonlySet<string> = new Set([labelOf(STATES, "done"), labelOf(STATES, "dropped")]);

/** "yes" while papers are left that `cells` do not wake, or work for a meeting that is not over. */
export function draftsLeft(book: Book, cells: readonly CellWrite[]): "yes" | "no" {
  const notices = withCells("notices", book.tables.notices, cells);
  if (notices.rows.some(({ values }) => values.issued === PAPER_STATES.draft)) return "yes";
  const register = withCells("register", book.tables.register, cells);
  return register.rows.some(({ values }) => values.deadlineKind === PREPARATION && !OVER.has(values.state))
    ? "yes"
    : "no";
}

/** Cells that change once number and date of a draft have been typed: its directives start to count, a journal line each. */
export function wakeDrafts(book: Book): CellWrite[] {
  return book.tables.notices.rows.flatMap((notice) => wakeNotice(notice, book));
}
