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
import { type Directive, type DirectiveKey, REGISTER_COLUMNS } from "../core/register/registerColumns.ts";
import { sheetSpec } from "../core/register/sheets.ts";
import type { EditEvent, Google, Range } from "./google.ts";
import { readBook } from "./readBook.ts";
import { adoptedHeads, readHeadings, tableOf } from "./sheetImage.ts";
import { lineBlocks, ownBlocks, writeBlocks } from "./writePlan.ts";

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

function recompute(google: Google, { range, adopted, first, count }: Edited): void {
  const reading = readBook(google, { reads: ["settings", "holidays"] }, new Date());
  if ("issues" in reading) return;
  const { spreadsheet } = reading;
  const head = adopted === null ? readHeadings(spreadsheet, "register") : adoptedHeads(spreadsheet, [adopted])[0];
  if (!head) return;
  const left = range.getColumn();
  const right = left + range.getNumColumns() - 1;
  const isEdited = (key: string) => {
    const place = head.places.get(key);
    return place !== undefined && place >= left && place <= right;
  };
  const sources = SOURCE_KEYS.filter((key) => isEdited(sourceMark(key)));
  if (sources.length === 0 && !JUDGED.some(isEdited)) return;
  const width = head.sheet.getLastColumn();
  const cells = head.sheet.getRange(first, 1, count, width).getValues();
  // The lines above are not needed: blank lines keep the numbering of the sheet.
  const padded = [...Array.from({ length: first - 1 }, () => []), ...cells];
  const image = { ...head, cells: padded, lastLine: first + count - 1 };
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
    return check("sourceEdited", { column: REGISTER_COLUMNS.find((column) => column.key === key)?.vi ?? key });
  });
  const known = row.check.split("; ").filter((reason) => reason !== "");
  return { ...row, check: joinChecks([...known, ...reasons]) };
}

/** After an edit of the register, its computed columns for the edited rows. Never shows an error: the person is typing. */
export function recomputeRows(google: Google, event: EditEvent | undefined): void {
  const edited = editedLines(google, event);
  if (edited === null) return;
  const lock = google.LockService.getScriptLock();
  if (!lock.tryLock(LOCK_MS)) return;
  try {
    recompute(google, edited);
    google.SpreadsheetApp.flush();
  } finally {
    lock.releaseLock();
  }
}
