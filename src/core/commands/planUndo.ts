import { type Message, message } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import { allOwnValues, NO_OWN_VALUES, type OwnValues } from "../register/ownValues.ts";
import { readSettings } from "../register/readSettings.ts";
import { remindersById } from "../register/reminders.ts";
import type { SheetRow } from "../register/sheets.ts";
import { withCells } from "../register/withCells.ts";
import { shortList } from "../text/shortList.ts";
import { closeYear } from "./closeYear.ts";
import { ROW_MARKS } from "./journalLines.ts";
import { type JournalRun, lastRun } from "./lastRun.ts";
import type { Answers, CellWrite, Plan, RowRemoval } from "./plan.ts";
import { planReopenYear } from "./planCloseYear.ts";
import { planWithdraw } from "./planWithdraw.ts";
import { UNDOABLE } from "./undoable.ts";
import { type Undo, undoRun } from "./undoRun.ts";

/** Of what a report writes only the keeping of its figures is taken back: what it computed stays right. */
const REPORTS: ReadonlySet<string> = new Set(["generateReport", "reportInBoxes"]);

function counts({ command, field }: SheetRow<"journal">): boolean {
  return UNDOABLE[command] !== undefined && (!REPORTS.has(command) || field === ROW_MARKS.kept);
}

/** More places than a box can show are only counted. */
const PLACES_SHOWN = 8;

function keptWords({ kept }: Undo): readonly Message[] {
  if (kept.length === 0) return [];
  return [message("msg.undoKept", { n: kept.length, places: shortList(kept, PLACES_SHOWN, "; ") })];
}

function question({ command, at, by }: JournalRun, { cells, remove, kept }: Undo): Plan {
  const counts = { rows: remove.length, cells: cells.length, kept: kept.length };
  const text = message("ask.undo", { command: message(UNDOABLE[command] ?? "menu.undo"), at, by, ...counts });
  return { ask: { name: "undo", title: message("menu.undo"), text, kind: "yes-no" } };
}

/** “Số lần đôn đốc” of the rows whose reminders are taken out of “Diễn biến”. */
function remindersAfter(remove: readonly RowRemoval[], { tables }: Book): ReadonlyMap<string, number> {
  const gone = new Set(remove.filter(({ sheet }) => sheet === "events").map(({ line }) => line));
  const { rows } = tables.events;
  const left = remindersById({ rows: rows.filter(({ line }) => !gone.has(line)) });
  const touched = rows.filter(({ line }) => gone.has(line)).map(({ values }) => values.id);
  return new Map(touched.map((id) => [id, left.get(id) ?? 0]));
}

/** A row that is tracked no longer, in its own sheet, keeps nothing that was computed. */
function ownAfter({ cells, remove }: Undo, book: Book): readonly OwnValues[] {
  const { rows } = book.tables.register;
  const left = new Set(cells.filter(({ column, value }) => column === "id" && value === "").map(({ line }) => line));
  const reminders = remindersAfter(remove, book);
  const own = allOwnValues(withCells("register", book.tables.register, cells), book);
  return own.map((values, index) => {
    const row = rows[index];
    if (left.has(row?.line ?? 0)) return NO_OWN_VALUES;
    const count = reminders.get(row?.values.id ?? "");
    return count === undefined ? values : { ...values, reminders: count === 0 ? null : count };
  });
}

/** The book under the settings that come back. */
function withSettings(cells: readonly CellWrite[], book: Book): Book {
  if (cells.every(({ sheet }) => sheet !== "settings")) return book;
  const { rows } = withCells("settings", book.tables.settings, cells);
  const texts = Object.fromEntries(rows.map(({ values }) => [values.key, values.value]));
  return { ...book, settings: readSettings(texts).settings };
}

function undoPlan({ run, command }: JournalRun, undo: Undo, book: Book): Plan {
  const { cells, remove } = undo;
  const own = ownAfter(undo, withSettings(cells, book));
  const done = { command: message(UNDOABLE[command] ?? "menu.undo"), rows: remove.length, cells: cells.length };
  return { cells, remove, own, undone: run, asOf: book.today, say: [message("msg.undone", done), ...keptWords(undo)] };
}

/** Takes back the last command as far as the cells still hold what it wrote, and names those that do not. */
export function planUndo(book: Book, answers: Answers): Plan {
  const last = lastRun(book.tables.journal, counts);
  if (last === null) return { say: [message("msg.nothingToUndo")] };
  if (last.command === closeYear.name) return planReopenYear(last, answers);
  if (last.lines.some(({ field }) => field === ROW_MARKS.kept)) return planWithdraw(last, book, answers);
  const undo = undoRun(last, book);
  if (undo.cells.length + undo.remove.length === 0)
    return { say: [message("msg.undoNothingLeft"), ...keptWords(undo)] };
  if (answers["undo"] === undefined) return question(last, undo);
  if (answers["undo"] !== "yes") return { say: [message("msg.nothingDone")] };
  return undoPlan(last, undo, book);
}
