import { type Message, message } from "../messages/say.ts";
import { baseOfLine } from "../register/adoptedSheets.ts";
import { archiveName } from "../register/archiveName.ts";
import type { Book } from "../register/book.ts";
import { lastNumber, parentOf } from "../register/identity.ts";
import { PROPERTY } from "../register/propertyKeys.ts";
import type { Directive } from "../register/registerColumns.ts";
import { keyOfLabel, STATES } from "../register/states.ts";
import { shortList } from "../text/shortList.ts";
import { ROW_MARKS } from "./journalLines.ts";
import type { JournalRun } from "./lastRun.ts";
import type { Answers, Plan, Question } from "./plan.ts";

/** Mã that fit into one line of the journal: a cell holds 50,000 characters. */
const IDS_A_LINE = 3_000;

/** In December the year that ends, otherwise the one before. */
function usualYear({ today }: Book): number {
  const year = Number(today.slice(0, 4));
  return today.slice(5, 7) === "12" ? year : year - 1;
}

/** Last day that “Diễn biến” tells of each Mã. */
function lastEvents({ tables }: Book): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const { values } of tables.events.rows) {
    const known = days.get(values.id) ?? "";
    if (values.date !== null && values.date > known) days.set(values.id, values.date);
  }
  return days;
}

/** Groups of neighbouring rows that one run takes out: each costs a call, and a run has six minutes. */
const GROUPS_A_RUN = 300;

/** Mã of finished rows. */
interface Finished {
  /** Those of “Nhiệm vụ” that go in this run. */
  readonly moving: readonly string[];
  /** Those for which it is run again. */
  readonly later: readonly string[];
  /** Those that stand in a person's own sheet, among that person's columns and sums, or have family there: they stay. */
  readonly staying: readonly string[];
}

/** Rows finished by the end of the year; families stay together, so that no parent loses a child that is open. */
function finishedIds(book: Book, year: number): Finished {
  const end = `${year}-12-31`;
  const events = lastEvents(book);
  const isFinished = (row: Directive): boolean => {
    const state = keyOfLabel(STATES, row.state);
    if (row.check.trim() !== "") return false;
    if (state === "done") return row.doneOn !== null && row.doneOn <= end;
    const left = events.get(row.id) ?? row.given ?? "";
    return state === "dropped" && left !== "" && left <= end;
  };
  const rows = book.tables.register.rows.filter(({ values }) => values.id.trim() !== "");
  const familyOf = (row: Directive) => parentOf(row.id) ?? row.id.trim();
  const parents = new Set(rows.flatMap(({ values }) => parentOf(values.id) ?? []));
  // What a parent says of itself does not matter: it is finished when all its children are.
  const unfinished = rows.filter(({ values }) => !parents.has(values.id.trim()) && !isFinished(values));
  const open = new Set(unfinished.map(({ values }) => familyOf(values)));
  const adopted = new Set(rows.filter(({ line }) => baseOfLine(line) > 0).map(({ values }) => familyOf(values)));
  const finished = rows.filter(({ values }) => !open.has(familyOf(values)));
  const idsOf = (found: typeof rows) => [...new Set(found.map(({ values }) => values.id.trim()))];
  const ours = finished.filter(({ values }) => !adopted.has(familyOf(values)));
  const now = familiesWithin(
    ours.map(({ line, values }) => ({ line, family: familyOf(values) })),
    GROUPS_A_RUN,
  );
  return {
    moving: idsOf(ours.filter(({ values }) => now.has(familyOf(values)))),
    later: idsOf(ours.filter(({ values }) => !now.has(familyOf(values)))),
    staying: idsOf(finished.filter(({ values }) => adopted.has(familyOf(values)))),
  };
}

/** Families, from the top, whose rows lie in no more groups of neighbours than `limit`; at least one. */
function familiesWithin(
  rows: readonly { readonly line: number; readonly family: string }[],
  limit: number,
): ReadonlySet<string> {
  const linesOf = new Map<string, number[]>();
  for (const { line, family } of rows) linesOf.set(family, [...(linesOf.get(family) ?? []), line]);
  const taken = new Set<number>();
  const families = new Set<string>();
  let groups = 0;
  for (const [family, lines] of linesOf) {
    const added = lines.filter((line) => !taken.has(line - 1) && !lines.includes(line - 1)).length;
    if (families.size > 0 && groups + added > limit) break;
    for (const line of lines) taken.add(line);
    families.add(family);
    groups += added;
  }
  return families;
}

const ask = (question: Omit<Question, "title">): Plan => ({ ask: { ...question, title: message("menu.closeYear") } });

/** The year that was typed; null for anything else, and for years that are not over. */
function yearOf(typed: string, book: Book): number | null {
  const year = typed.trim() === "" ? usualYear(book) : Number(typed.trim());
  return Number.isInteger(year) && year >= 2000 && year <= Number(book.today.slice(0, 4)) ? year : null;
}

/** Moves what is finished to a sheet of its year; asks for the year, then says what will happen. */
export function planCloseYear(book: Book, answers: Answers): Plan {
  const typed = answers["year"];
  if (typed === undefined) {
    return ask({ name: "year", text: message("ask.closeYear", { year: usualYear(book) }), kind: "text" });
  }
  if (typed === "cancel") return { say: [message("msg.nothingDone")] };
  const year = yearOf(typed, book);
  if (year === null) return { refused: true, say: [message("msg.closeYearUnread", { text: typed })] };
  const { moving: ids, later, staying } = finishedIds(book, year);
  const rows = ids.length;
  const stay = [
    ...(later.length === 0 ? [] : [message("msg.closeYearLater", { rows: later.length })]),
    ...(staying.length === 0
      ? []
      : [message("msg.closeYearAdopted", { rows: staying.length, ids: shortList(staying) })]),
  ];
  if (rows === 0) return { say: [message("msg.closeYearNothing", { year }), ...stay] };
  const sheet = archiveName(year);
  if (answers["close"] === undefined) {
    const open = book.tables.register.rows.filter(({ line }) => baseOfLine(line) === 0).length - rows;
    const staying = stay.reduce<Message | string>((words, each) => message("ask.closeYearAlso", { words, each }), "");
    const text = message("ask.closeYearSure", { rows, open, year, sheet, staying });
    return ask({ name: "close", text, kind: "yes-no" });
  }
  if (answers["close"] !== "yes") return { say: [message("msg.nothingDone")] };
  const pieces = Array.from({ length: Math.ceil(rows / IDS_A_LINE) }, (_, index) =>
    ids.slice(index * IDS_A_LINE, (index + 1) * IDS_A_LINE),
  );
  return {
    archive: { sheet, ids },
    noteEdits: true,
    // The numbers that leave with the rows are never given again.
    properties: { [PROPERTY.lastNumber]: String(lastNumber(book.tables.register, book.properties)) },
    journal: pieces.map((piece) => ({
      sheet: "register",
      id: sheet,
      field: ROW_MARKS.archived,
      before: piece.join(" "),
      after: "",
    })),
    say: [message("msg.yearClosed", { rows, sheet }), ...stay],
  };
}

/** Takes a closing back: the rows return to the end of the register. */
export function planReopenYear({ run, at, by, lines }: JournalRun, answers: Answers): Plan {
  const closed = lines.filter(({ field }) => field === ROW_MARKS.archived);
  const sheet = closed[0]?.id ?? "";
  const ids = closed.flatMap(({ before }) => before.split(" "));
  if (answers["undo"] === undefined) {
    const text = message("ask.reopenYear", { sheet, rows: ids.length, at, by });
    return { ask: { name: "undo", title: message("menu.undo"), text, kind: "yes-no" } };
  }
  if (answers["undo"] !== "yes") return { say: [message("msg.nothingDone")] };
  // Without a day the next hour, or the next opening, computes the register afresh.
  return { reopen: { sheet, ids }, undone: run, properties: { [PROPERTY.asOf]: "" } };
}
