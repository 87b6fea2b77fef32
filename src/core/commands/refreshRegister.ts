import { uncoveredYears } from "../calendar/uncoveredYears.ts";
import { readDueCell } from "../deadline/readDueCell.ts";
import { type Message, message } from "../messages/say.ts";
import { ageRows } from "../progress/ageRows.ts";
import { dueReader } from "../progress/dueReader.ts";
import { holidayNotice } from "../register/automation.ts";
import type { Book } from "../register/book.ts";
import { blankRowOf } from "../register/column.ts";
import { lastNumber, missingIds } from "../register/identity.ts";
import { allOwnValues, type OwnValues } from "../register/ownValues.ts";
import { PROPERTY } from "../register/propertyKeys.ts";
import { remindersById } from "../register/reminders.ts";
import { EVENT_COLUMNS, type SheetKey } from "../register/sheets.ts";
import { type StandingKey, standingInfo } from "../register/standings.ts";
import { keyOfLabel, STATES } from "../register/states.ts";
import { withCells } from "../register/withCells.ts";
import { projectValues } from "../report/projectValues.ts";
import { pageProperty } from "../reportBack/pageProperty.ts";
import { defineCommand } from "./command.ts";
import type { CellWrite, Plan } from "./plan.ts";
import { draftSheets, draftsLeft, wakeDrafts } from "./wakeDrafts.ts";

function countOf(own: readonly OwnValues[], key: StandingKey): number {
  const words = standingInfo(key).vi;
  return own.filter(({ standing }) => standing === words).length;
}

/** Numbers for rows typed or copied by hand: identity is repaired wherever the register is recomputed. */
function repairIds(book: Book): { cells: CellWrite[]; last: number } {
  const last = lastNumber(book.tables.register, book.properties);
  const cells = missingIds(book.tables.register, last).map(
    ({ line, before, id }): CellWrite => ({ sheet: "register", line, column: "id", value: id, id, before }),
  );
  return { cells, last: last + cells.length };
}

/** What was changed besides computed columns. */
function told(cells: readonly CellWrite[]): Message[] {
  const numbered = cells.filter(({ column }) => column === "id").length;
  const papers = cells.filter(({ sheet, column }) => sheet === "notices" && column === "paper");
  return [
    ...(numbered > 0 ? [message("msg.numbered", { rows: numbered })] : []),
    ...papers.map(({ value }) => message("msg.woken", { paper: String(value) })),
  ];
}

/** Years in which open rows are due and no day off is known, as the property keeps them: "2028 2029". */
function holidayGap({ tables, calendar, today }: Book): string {
  const open = tables.register.rows.filter(({ values }) => keyOfLabel(STATES, values.state) !== "done");
  return uncoveredYears(
    open.map(({ values }) => values.extended ?? values.due),
    calendar,
    today,
  ).join(" ");
}

/** Everything that is computed, computed for today: what a refresh, the nightly tick and opening the book do. */
export function refreshPlan(book: Book): Plan & { readonly own: readonly OwnValues[] } {
  const { cells: numbers, last } = repairIds(book);
  const woken = [...numbers, ...wakeDrafts(book)];
  const awake = withCells("register", book.tables.register, woken);
  const aged = ageRows(awake, book, dueReader(readDueCell, book.calendar, book.today));
  const cells = [...woken, ...aged.cells];
  const reminders = remindersById(book.tables.events);
  const after = withCells("register", awake, aged.cells);
  const append = { events: aged.events };
  const { projects } = book.tables;
  const own = allOwnValues(after, book).map((values, index) => {
    const id = book.tables.register.rows[index]?.values.id ?? "";
    return { ...values, reminders: reminders.get(id) ?? null };
  });
  return {
    own,
    cells,
    ...(aged.events.length === 0 ? {} : { append }),
    asOf: book.today,
    // without the directory nobody would lead anything, and every project would seem to have nothing open
    ...(projects.rows.length === 0 || book.directory.agencies.length === 0
      ? {}
      : { projects: projectValues(refreshedBook(book, { cells, append })) }),
    properties: {
      [PROPERTY.lastNumber]: String(last),
      // Rows are left that could not be brought up to date in this run: the next hour, or opening the book, goes on.
      [PROPERTY.asOf]: aged.left > 0 ? "" : book.today,
      [PROPERTY.drafts]: draftsLeft(book, cells),
      [PROPERTY.holidayGap]: holidayGap(book),
      ...pageProperty(book.settings, book.properties),
    },
  };
}

/** The snapshot as it will read once `plan` is carried out. */
export function refreshedBook(book: Book, { cells = [], append }: Plan): Book {
  const { register, notices, events } = book.tables;
  const told = (append?.events ?? []).map((values) => {
    return { line: 0, values: { ...blankRowOf(EVENT_COLUMNS), ...values }, unreadable: [] };
  });
  const tables = {
    ...book.tables,
    register: withCells("register", register, cells),
    notices: withCells("notices", notices, cells),
    events: { rows: [...events.rows, ...told] },
  };
  return { ...book, tables };
}

/** The book as a refresh leaves it: rows typed by hand have their Mã, drafts that were issued count, what is over is over. */
export function afterRefresh(book: Book): Book {
  return refreshedBook(book, refreshPlan(book));
}

/** What key projects are computed from, while there are any. */
function projectSheets(properties: Readonly<Record<string, string>>): readonly SheetKey[] {
  return properties[PROPERTY.projects] === "yes" ? ["projects", "agencies"] : [];
}

export const refreshRegister = defineCommand({
  name: "refreshRegister",
  menu: { label: "menu.refresh", under: "root" },
  callers: ["editor", "trigger"],
  reads: ["register", "events", "settings", "holidays"],
  readsToo: (properties) => [...draftSheets(properties), ...projectSheets(properties)],
  /** Recomputes standings and days left of every row; numbers rows without a Mã, and copies; wakes drafts that were issued. */
  decide: (book): Plan => {
    const plan = refreshPlan(book);
    return {
      ...plan,
      say: [
        message("msg.refreshed", {
          rows: plan.own.length,
          overdue: countOf(plan.own, "overdue"),
          dueSoon: countOf(plan.own, "dueSoon"),
          unchecked: countOf(plan.own, "unchecked"),
        }),
        ...told(plan.cells ?? []),
        ...holidayNotice(plan.properties ?? {}),
      ],
    };
  },
});
