import * as v from "valibot";
import { matchAgency } from "../agency/matchAgency.ts";
import { type IsoDate, parseIsoDate } from "../calendar/isoDate.ts";
import { readDueCell } from "../deadline/readDueCell.ts";
import { message } from "../messages/say.ts";
import type { Book, Selection } from "../register/book.ts";
import { check } from "../register/checks.ts";
import type { Value } from "../register/column.ts";
import { type HeadingMap, mapHeadings } from "../register/headingMap.ts";
import { lastNumber } from "../register/identity.ts";
import { newRows, type Proposal } from "../register/newRows.ts";
import { PROPERTY } from "../register/propertyKeys.ts";
import { REGISTER_COLUMNS } from "../register/registerColumns.ts";
import { sheetSpec } from "../register/sheets.ts";
import type { DeadlineKindKey } from "../register/states.ts";
import { defineCommand } from "./command.ts";
import type { Plan } from "./plan.ts";

type Cells = Selection["rows"][number]["cells"];

function cellText(cells: Cells, map: HeadingMap, key: string): string {
  const place = map.get(key);
  const value: Value | undefined = place === undefined ? "" : cells[place];
  return value === undefined || value === null ? "" : String(value).replace(/\s+/g, " ").trim();
}

const known = (name: string, book: Book) => matchAgency(name, book.directory, book.today).how !== "unknown";

/** Names in one cell. A comma parts agencies only where the directory knows each part: some names hold commas themselves. */
function namesIn(cell: string, book: Book): string[] {
  const parts = (text: string, separator: RegExp) =>
    text
      .split(separator)
      .map((name) => name.trim())
      .filter((name) => name !== "");
  return parts(cell, /[;\n]/).flatMap((name) => {
    const pieces = parts(name, /,/);
    return !known(name, book) && pieces.every((piece) => known(piece, book)) ? pieces : [name];
  });
}

interface Due {
  readonly due: IsoDate | null;
  readonly deadlineKind: DeadlineKindKey;
  readonly basis: string;
  readonly doubts: readonly string[];
}

/** A date cell is taken as it is; words go through the same reader as notices. */
function readDue(cell: string, given: IsoDate | null, book: Book): Due {
  if (cell === "") return { due: null, deadlineKind: "none", basis: "", doubts: [] };
  const typed = parseIsoDate(cell);
  if (typed) return { due: typed, deadlineKind: "date", basis: "ngày ghi trong bảng cũ", doubts: [] };
  const base = given ?? book.today;
  const { deadline } = readDueCell(cell, { base, issuedOn: given, meetingOn: null, calendar: book.calendar });
  if (deadline.kind === "date") {
    const unsure = deadline.issues.length > 0 ? [check("deadline", { text: cell })] : [];
    return {
      due: deadline.date,
      deadlineKind: deadline.soft ? "target" : "date",
      basis: deadline.basis,
      doubts: unsure,
    };
  }
  const unread = deadline.kind === "none" ? [check("deadline", { text: cell })] : [];
  return { due: null, deadlineKind: deadline.kind, basis: deadline.basis, doubts: unread };
}

function proposalFrom(cells: Cells, map: HeadingMap, book: Book): Proposal {
  const given = parseIsoDate(cellText(cells, map, "given"));
  const phrase = cellText(cells, map, "due");
  const { due, deadlineKind, basis, doubts } = readDue(phrase, given, book);
  const pastDue = due !== null && due < book.today ? [check("pastDue")] : [];
  return {
    text: cellText(cells, map, "text"),
    leads: namesIn(cellText(cells, map, "lead"), book).map((name) => ({ name, kind: null })),
    support: namesIn(cellText(cells, map, "support"), book),
    paper: cellText(cells, map, "paper"),
    item: cellText(cells, map, "item"),
    given,
    orderedBy: cellText(cells, map, "orderedBy"),
    due,
    deadlineKind,
    phrase,
    basis,
    chase: true,
    room: cellText(cells, map, "room"),
    follower: cellText(cells, map, "follower"),
    result: cellText(cells, map, "result"),
    note: cellText(cells, map, "note"),
    doubts: [...doubts, ...pastDue],
  };
}

interface Headed {
  readonly headings: readonly string[];
  readonly map: HeadingMap;
  /** The selected rows below the headings. */
  readonly rows: Selection["rows"];
}

/** The nearest row above the selection that names a column of contents, else the first such row that was selected with it. */
function findHeadings({ above, rows }: Selection): Headed | null {
  const selected = rows.map(({ cells }) => cells.map((cell) => String(cell ?? "")));
  const candidates = [
    ...above.map((headings) => ({ headings, rows })),
    ...selected.map((headings, index) => ({ headings, rows: rows.slice(index + 1) })),
  ];
  for (const candidate of candidates) {
    const map = mapHeadings(candidate.headings, REGISTER_COLUMNS);
    if (map.has("text")) return { ...candidate, map };
  }
  return null;
}

/** “Nội dung công việc → Nội dung nhiệm vụ”, for the person to agree to. */
function mappingWords({ headings, map }: Headed): string {
  return REGISTER_COLUMNS.flatMap(({ key, vi }) => {
    const place = map.get(key);
    return place === undefined ? [] : [`${headings[place] ?? ""} → ${vi}`];
  }).join("; ");
}

/** Rows with content that do not stand in the register yet under the same words and lead. */
function freshProposals(proposals: readonly Proposal[], book: Book): readonly Proposal[] {
  const sameAs = (text: string, lead: string) => `${text}\u0000${lead}`;
  const known = new Set(book.tables.register.rows.map(({ values }) => sameAs(values.text, values.phrase)));
  return proposals.filter(({ text, phrase }) => text !== "" && !known.has(sameAs(text, phrase)));
}

export const trackSelectedRows = defineCommand({
  name: "trackSelectedRows",
  menu: { label: "menu.track", under: "root" },
  callers: ["editor"],
  readsSelection: true,
  input: v.undefined(),
  reads: ["register", "agencies", "settings", "holidays"],
  /** Copies the selected rows of a plain sheet, whose first row names its columns, into the register. */
  decide: (book, _input, answers): Plan => {
    const { selection } = book;
    if (selection === null || selection.rows.length === 0) return { say: [message("msg.selectRows")] };
    if (selection.sheet === sheetSpec("register").vi) return { say: [message("msg.alreadyRegister")] };
    const headed = findHeadings(selection);
    if (headed === null) return { say: [message("msg.noTextColumn", { sheet: selection.sheet })] };
    const read = headed.rows.map(({ cells }) => proposalFrom(cells, headed.map, book));
    const proposals = freshProposals(read, book);
    if (proposals.length === 0) return { say: [message("msg.nothingToTrack")] };
    if (answers["secret"] === undefined) {
      return { ask: { name: "secret", title: message("menu.track"), text: message("ask.notSecret"), kind: "yes-no" } };
    }
    if (answers["secret"] !== "yes") return { say: [message("msg.secretRefused")] };
    if (answers["track"] === undefined) {
      const text = message("ask.track", {
        rows: proposals.length,
        hidden: selection.hiddenRows,
        mapping: mappingWords(headed),
      });
      return { ask: { name: "track", title: message("menu.track"), text, kind: "yes-no" } };
    }
    if (answers["track"] !== "yes") return { say: [message("msg.nothingDone")] };
    const { rows, last } = newRows(proposals, lastNumber(book.tables.register, book.properties), book);
    return {
      append: { register: rows },
      properties: { [PROPERTY.lastNumber]: String(last) },
      say: [
        message("msg.tracked", { directives: proposals.length, skipped: read.length - proposals.length }),
        ...(rows.some(({ check: doubts }) => doubts !== "")
          ? [message("msg.importedDoubtful", { rows: rows.filter((row) => row.check !== "").length })]
          : []),
      ],
    };
  },
});
