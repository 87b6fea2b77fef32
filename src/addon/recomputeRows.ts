import {
  type AdoptedSheet,
  readAdopted,
  SOURCE_KEYS,
  type SourceKey,
  sourceMark,
} from "../core/register/adoptedSheets.ts";
import { check, joinChecks } from "../core/register/checks.ts";
import type { Column } from "../core/register/column.ts";
import { ownValues } from "../core/register/ownValues.ts";
import { PROPERTY } from "../core/register/propertyKeys.ts";
import { type Directive, type DirectiveKey, headingOf } from "../core/register/registerColumns.ts";
import { sheetSpec } from "../core/register/sheets.ts";
import type { EditEvent, Google, Lock, Range } from "./google.ts";
import { type EditedBlock, keepNote, keepNoteApart, noteOf } from "./noteEdit.ts";
import { codecNow, readBook } from "./readBook.ts";
import { adoptedHeads, readHeadings, type SheetImage, tableOf } from "./sheetImage.ts";
import { writeBlocks } from "./writeBlocks.ts";
import { lineBlocks, ownBlocks } from "./writePlan.ts";

/** Columns on which a standing depends. */
const JUDGED: readonly DirectiveKey[] = ["due", "extended", "state", "deadlineKind", "reportedOn", "doneOn", "check"];
/** A simple trigger must not keep the person waiting; what it misses the next refresh puts right. */
const LOCK_MS = 3_000;

interface Edited {
  readonly range: Range;
  /** Place of the sheet among those that the register has adopted; null: “Nhiệm vụ”. */
  readonly adopted: AdoptedSheet | null;
  /** 1-based row of the sheet. */
  readonly first: number;
  readonly count: number;
}

const isOurs = (name: string) => name === sheetSpec("register").vi || name === sheetSpec("register").en;

/** Part of the register that an edit touched; null when it lies elsewhere or the caller is no edit. Cost: one call outside “Nhiệm vụ”. */
function editedLines(google: Google, event: EditEvent | undefined): Edited | null {
  const range = event?.range;
  if (!range || typeof range.getSheet !== "function") return null;
  const sheet = range.getSheet();
  const adopted = isOurs(sheet.getName()) ? null : adoptedEntry(google, sheet.getSheetId());
  if (adopted === undefined) return null;
  const first = Math.max((adopted?.headingLine ?? 1) + 1, range.getRow());
  const count = range.getRow() + range.getNumRows() - first;
  return count > 0 ? { range, adopted, first, count } : null;
}

function adoptedEntry(google: Google, sheetId: number): AdoptedSheet | undefined {
  const words = google.PropertiesService.getScriptProperties().getProperty(PROPERTY.adopted);
  const list = words === null ? [] : readAdopted({ [PROPERTY.adopted]: words });
  return list.find((entry) => entry.sheetId === sheetId);
}

/** The edited rows as they read now; the lines above them are not needed: blank ones keep the numbering. Cost: one read. */
function withCells(head: SheetImage, { first, count }: Edited): SheetImage {
  const cells = head.sheet.getRange(first, 1, count, Math.max(1, head.sheet.getLastColumn())).getValues();
  const padded = [...Array.from({ length: first - 1 }, () => []), ...cells];
  return { ...head, cells: padded, lastLine: first + count - 1 };
}

/** Where the edit is, with its rows. Cost: two calls. */
function editedBlock(google: Google, edited: Edited): EditedBlock | null {
  const { range, adopted, first, count } = edited;
  const spreadsheet = google.SpreadsheetApp.getActiveSpreadsheet();
  const head = adopted === null ? readHeadings(spreadsheet, "register") : adoptedHeads(spreadsheet, [adopted])[0];
  if (!head) return null;
  const left = range.getColumn();
  return { image: withCells(head, edited), first, count, left, right: left + range.getNumColumns() - 1 };
}

function recompute(google: Google, { image, left, right }: EditedBlock): void {
  const isEdited = (key: string) => {
    const place = image.places.get(key);
    return place !== undefined && place >= left && place <= right;
  };
  const sources = SOURCE_KEYS.filter((key) => isEdited(sourceMark(key)));
  if (sources.length === 0 && !JUDGED.some(isEdited)) return;
  const reading = readBook(google, { reads: ["settings", "holidays"] }, new Date());
  if ("issues" in reading) return;
  const { rows } = tableOf<"register">(image, reading.codec);
  const doubted = rows.map((row) => ({ ...row, values: withDoubts(row.values, sources) }));
  const own = doubted.map(({ line, values, unreadable }) => {
    const row = unreadable.length > 0 ? { ...values, check: unreadable.join(", ") } : values;
    return { line, values: { ...ownValues(row, reading.book), updated: reading.book.today } };
  });
  const checks = doubted.map(({ line, values: { check: doubts } }) => {
    return { row: line - image.lineBase, values: { check: doubts } };
  });
  const beside = sources.length === 0 ? [] : lineBlocks(image, checks, image.columns.filter(isCheck), reading.codec);
  writeBlocks([...beside, ...ownBlocks(image, own, reading.codec)]);
}

const isCheck = ({ key }: Column) => key === "check";

/** What was read from a cell of somebody's own holds no longer once that is edited: a person has to look. */
function withDoubts(row: Directive, sources: readonly SourceKey[]): Directive {
  const reasons = sources.map((key) => {
    return check("sourceEdited", { column: headingOf(key) });
  });
  const known = row.check.split("; ").filter((reason) => reason !== "");
  return { ...row, check: joinChecks([...known, ...reasons]) };
}

/** While a command runs: what was typed is remembered by itself at once, the rest waits for the command's end. */
function afterCommand(google: Google, edited: Edited, line: string | null, lock: Lock): void {
  keepNoteApart(google, line);
  if (!lock.tryLock(LOCK_MS)) return;
  try {
    // What was read before is served from a cache.
    google.SpreadsheetApp.flush();
    const now = editedBlock(google, edited);
    if (now !== null) recompute(google, now);
    google.SpreadsheetApp.flush();
  } finally {
    lock.releaseLock();
  }
}

/**
 * After an edit of the register: remembers for the journal what was typed, and by whom as far as Google tells, and
 * computes the edited rows. Never shows an error: the person is typing.
 */
export function recomputeRows(google: Google, event: EditEvent | undefined): void {
  const edited = editedLines(google, event);
  const block = edited === null ? null : editedBlock(google, edited);
  if (event === undefined || edited === null || block === null) return;
  const line = noteOf(google, event, block, codecNow(google, new Date()));
  const lock = google.LockService.getScriptLock();
  if (!lock.tryLock(0)) {
    afterCommand(google, edited, line, lock);
    return;
  }
  try {
    const store = google.PropertiesService.getScriptProperties();
    if (line !== null) keepNote(google, line, store, store.getProperties());
    recompute(google, block);
    google.SpreadsheetApp.flush();
  } finally {
    lock.releaseLock();
  }
}
