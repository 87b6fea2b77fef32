import { cellText, type GridRow } from "../layout/grid.ts";
import { readsAs } from "../layout/readsAs.ts";
import { type Message, message } from "../messages/say.ts";
import { readAdopted, SOURCE_KEYS } from "../register/adoptedSheets.ts";
import type { Book, Selection } from "../register/book.ts";
import { lastNumber, parentOf } from "../register/identity.ts";
import { newRows, type Proposal } from "../register/newRows.ts";
import { PROPERTY } from "../register/propertyKeys.ts";
import { type Directive, type DirectiveKey, REGISTER_COLUMNS } from "../register/registerColumns.ts";
import { trackedLines } from "../register/selectedRows.ts";
import type { AdoptedRow, Adoption, Plan } from "./plan.ts";
import type { AdoptAsked, Confirmed } from "./trackInput.ts";

/** More would not fit into the property that lists them. */
const MOST_SHEETS = 20;

/** What is computed, or written by other commands: it needs a column beside a foreign table even while that is blank. */
const NEEDED: ReadonlySet<DirectiveKey> = new Set<DirectiveKey>([
  "id",
  "lead",
  "given",
  "due",
  "extended",
  "phrase",
  "deadlineKind",
  "basis",
  "extensionBasis",
  "state",
  "standing",
  "daysLeft",
  "result",
  "obstacle",
  "reportedOn",
  "resultPaper",
  "doneOn",
  "chase",
  "reminders",
  "updated",
  "check",
]);

/** Where the person's own column holds nothing but days, its words and their basis would only repeat them. */
const SAID_BY_DAYS: ReadonlySet<DirectiveKey> = new Set<DirectiveKey>(["phrase", "basis"]);

/** A row that stays where it is. */
interface Placed {
  readonly cells: GridRow;
  readonly words: string;
  readonly row: Directive;
}

/** What the dialog confirmed, row by row, and what each becomes. */
interface Taken {
  readonly asked: Confirmed["rows"];
  readonly proposals: readonly Proposal[];
  /** Rows that are left out. */
  readonly skipped: number;
}

const rowsBelow = ({ rows, hidden }: Selection) => new Map([...rows, ...hidden].map((row) => [row.line, row]));

const textColumnOf = ({ columns }: AdoptAsked) => columns.find(({ key }) => key === "text")?.index ?? -1;

/** Does every row still stand where the dialog saw it, once and untracked? */
function standsAsSeen(adopt: AdoptAsked, asked: Confirmed["rows"], selection: Selection): boolean {
  const rows = rowsBelow(selection);
  const tracked = trackedLines(selection);
  const seen = new Set<number>();
  return asked.every(({ place = null }) => {
    if (place === null) return true;
    const { line, words } = place;
    const isFree = line > adopt.headingLine && !tracked.has(line) && !seen.has(line);
    seen.add(line);
    return isFree && words !== "" && cellText(rows.get(line), textColumnOf(adopt)) === words;
  });
}

function issueOf(
  adopt: AdoptAsked,
  asked: Confirmed["rows"],
  selection: Selection,
  { properties }: Book,
): Message | null {
  const { sheet, sheetId, register, isFiltered } = selection;
  if (register?.lineBase === 0) return message("msg.alreadyRegister");
  if (sheetId !== adopt.sheetId || !standsAsSeen(adopt, asked, selection))
    return message("msg.adoptChanged", { sheet });
  if (register !== null) return null;
  if (isFiltered) return message("msg.adoptFiltered", { sheet });
  const isFull = readAdopted(properties).length >= MOST_SHEETS;
  return isFull ? message("msg.adoptMost", { most: MOST_SHEETS }) : null;
}

/** Columns of the person's own whose cells, as they are, read as what was confirmed: no second column is needed. */
function servingColumns({ columns }: AdoptAsked, placed: readonly Placed[]): Adoption["inPlace"] {
  return columns.filter(({ key, index }) => {
    if (key === "text") return true;
    if (columns.filter((column) => column.key === key).length > 1) return false;
    const type = REGISTER_COLUMNS.find((column) => column.key === key)?.type ?? "text";
    return placed.every(({ cells, row }) => readsAs(cells.cells[index] ?? null, row[key], type));
  });
}

const isBlank = (value: Directive[DirectiveKey]) => value === "" || value === null || value === false;

/** Keys that get a column of their own, in the order of the register. */
function addedColumns(serving: ReadonlySet<string>, placed: readonly Placed[]): DirectiveKey[] {
  return REGISTER_COLUMNS.map(({ key }) => key).filter((key) => {
    if (serving.has(key) || (serving.has("due") && SAID_BY_DAYS.has(key))) return false;
    return NEEDED.has(key) || placed.some(({ row }) => !isBlank(row[key]));
  });
}

function adoptedRow({ cells, words, row }: Placed, added: readonly string[]): AdoptedRow {
  const values: Partial<Directive> = Object.fromEntries(Object.entries(row).filter(([key]) => added.includes(key)));
  return { line: cells.line, words, values };
}

/** What an edit by hand must be noticed in; of two columns read into one it is both. */
function sourcesOf({ columns }: AdoptAsked, added: readonly string[]): Adoption["sources"] {
  return columns.flatMap(({ key, index }) => {
    const source = SOURCE_KEYS.find((each) => each === key);
    return source === undefined || !added.includes(key) ? [] : [{ key: source, index }];
  });
}

/** A sheet that is adopted already keeps its columns; what is missing is added. */
function adoptionOf(adopt: AdoptAsked, placed: readonly Placed[], { register }: Selection): Adoption {
  const inPlace = register === null ? servingColumns(adopt, placed) : [];
  const before = register?.added ?? [];
  const there = new Set([...inPlace, ...(register?.columns ?? [])].map(({ key }) => key));
  const added = [...before, ...addedColumns(new Set([...there, ...before]), placed)];
  return {
    sheetId: adopt.sheetId,
    headingLine: register?.headingLine ?? adopt.headingLine,
    added,
    inPlace,
    sources: register === null ? sourcesOf(adopt, added) : [],
    textColumn: textColumnOf(adopt),
    rows: placed.map((each) => adoptedRow(each, added)),
  };
}

function listWith(adoption: Adoption, properties: Book["properties"]): string {
  const { sheetId, headingLine, added } = adoption;
  const list = readAdopted(properties);
  const entry = { sheetId, headingLine, added };
  const isKnown = list.some((each) => each.sheetId === sheetId);
  return JSON.stringify(isKnown ? list.map((each) => (each.sheetId === sheetId ? entry : each)) : [...list, entry]);
}

/** Tracks confirmed rows where they stand; those that cannot stay there, and rows for each of several leads, go to “Nhiệm vụ”. */
export function planAdopt(adopt: AdoptAsked, { asked, proposals, skipped }: Taken, book: Book): Plan {
  const { selection } = book;
  if (selection === null) return { refused: true, say: [message("msg.selectRows")] };
  const issue = issueOf(adopt, asked, selection, book);
  if (issue !== null) return { refused: true, say: [issue] };
  const { rows, last } = newRows(proposals, lastNumber(book.tables.register, book.properties), book);
  const heads = rows.filter(({ id }) => parentOf(id) === null);
  const below = rowsBelow(selection);
  const placed = asked.flatMap(({ place = null }, index): Placed[] => {
    const [cells, row] = [below.get(place?.line ?? 0), heads[index]];
    return place === null || cells === undefined || row === undefined ? [] : [{ cells, words: place.words, row }];
  });
  const staying = new Set(placed.map(({ row }) => row));
  const copies = rows.filter((row) => !staying.has(row));
  const adoption = adoptionOf(adopt, placed, selection);
  const doubtful = rows.filter(({ check }) => check !== "").length;
  const counts = { rows: placed.length, copies: copies.length, skipped, sheet: selection.sheet };
  return {
    ...(placed.length === 0 ? {} : { adopt: adoption }),
    ...(copies.length === 0 ? {} : { append: { register: copies } }),
    properties: {
      [PROPERTY.lastNumber]: String(last),
      ...(placed.length === 0 ? {} : { [PROPERTY.adopted]: listWith(adoption, book.properties) }),
    },
    say: [
      message("msg.adopted", counts),
      ...(placed.length === 0 ? [] : [message("msg.adoptedNew")]),
      ...(doubtful > 0 ? [message("msg.importedDoubtful", { rows: doubtful })] : []),
    ],
  };
}
