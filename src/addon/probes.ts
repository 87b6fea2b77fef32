// On demand: Code.js only fetches it from Parts.js.
// One table, kept whole: what only a live runtime can tell, and what the add-on relies on.

import { isDate } from "./cells.ts";
import type { Google, Range, Sheet } from "./google.ts";

/** Where a probe may write: a sheet made for it, removed afterwards. */
interface Lab {
  readonly google: Google;
  readonly sheet: Sheet;
  /** A block of fresh cells, its own for each probe. */
  readonly cells: (rows: number, columns: number) => Range;
}

interface Probe {
  /** In English: it is read by whoever mends the code. */
  readonly asks: string;
  /** What the add-on relies on; null: any answer will do, it is only measured. */
  readonly wanted: string | null;
  readonly answer: (lab: Lab) => string;
}

/** One probe's answer; an exception is an answer too. */
export interface ProbeAnswer {
  readonly asks: string;
  readonly wanted: string | null;
  readonly answer: string;
}

const yes = (holds: boolean) => (holds ? "yes" : "no");
const kindOf = (cell: unknown) => (isDate(cell) ? "date" : typeof cell);
const compiles = (pattern: string, flags: string, text: string) => yes(new RegExp(pattern, flags).test(text));

/** What a written cell reads as, under the format that the cell was given first. */
function typed({ cells, google }: Lab, text: string, format: string | null): string {
  const cell = cells(1, 1);
  if (format !== null) cell.setNumberFormat(format);
  cell.setValue(text);
  google.SpreadsheetApp.flush();
  const [[read] = []] = cell.getValues();
  return `${kindOf(read)} ${isDate(read) ? "" : String(read)}`.trim();
}

/** Three lines out of order, a mark on the first of them, sorted: their order, and the line at which the mark is now. */
function sorted({ google, sheet, cells }: Lab): { readonly order: string; readonly mark: string } {
  const block = cells(3, 2);
  block.setValues([
    ["c", 3],
    ["a", 1],
    ["b", 2],
  ]);
  const first = block.getRow();
  const { DOCUMENT } = google.SpreadsheetApp.DeveloperMetadataVisibility;
  sheet.getRange(first, 1, 1, sheet.getMaxColumns()).addDeveloperMetadata(MARK, "c", DOCUMENT);
  block.sort({ column: block.getColumn() + 1, ascending: true });
  google.SpreadsheetApp.flush();
  const order = block.getValues().map(([name]) => String(name));
  const [mark] = sheet.createDeveloperMetadataFinder().withKey(MARK).find();
  const row = mark?.getLocation().getRow()?.getRow();
  return { order: order.join(""), mark: row === undefined ? "lost" : (order[row - first] ?? "elsewhere") };
}

const MARK = "dondoc.probe";

/** A column's mark after a column was put in before it. */
function movedColumn({ google, sheet }: Lab): string {
  const { DOCUMENT } = google.SpreadsheetApp.DeveloperMetadataVisibility;
  sheet.getRange(1, 3, sheet.getMaxRows(), 1).addDeveloperMetadata(`${MARK}.column`, "x", DOCUMENT);
  sheet.insertColumnsAfter(1, 1);
  const [mark] = sheet.createDeveloperMetadataFinder().withKey(`${MARK}.column`).find();
  return String(mark?.getLocation().getColumn()?.getColumn() ?? "lost");
}

function ruleText({ google, sheet }: Lab): string {
  const rule = google.SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=($A1="x")+N("dondoc:probe")')
    .setBackground("#FFF2CC")
    .setRanges([sheet.getRange(1, 1, 9, 1)])
    .build();
  sheet.setConditionalFormatRules([rule]);
  const [read] = sheet.getConditionalFormatRules();
  return String(read?.getBooleanCondition()?.getCriteriaValues()[0]);
}

function sum({ cells, google }: Lab, formula: string): string {
  const cell = cells(1, 1);
  cell.setFormula(formula);
  google.SpreadsheetApp.flush();
  return String(cell.getValues()[0]?.[0]);
}

/** Milliseconds that the work takes. */
function timed(work: () => unknown): string {
  const start = Date.now();
  work();
  return `${Date.now() - start} ms`;
}

const LARGE = { rows: 500, columns: 20 } as const;

/** Language first, then cells, then services; a probe's own cells are never looked at by another. */
const PROBES: readonly Probe[] = [
  { asks: "RegExp: named groups", wanted: "yes", answer: () => compiles("(?<day>\\d+)", "", "5") },
  { asks: "RegExp: \\p{L} with the flag u", wanted: "yes", answer: () => compiles("^\\p{Lu}\\p{L}$", "u", "Đô") },
  { asks: "RegExp: sticky", wanted: "yes", answer: () => compiles("a", "y", "ab") },
  { asks: "RegExp: look-behind", wanted: null, answer: () => compiles("(?<=a)b", "", "ab") },
  { asks: "String.normalize NFC", wanted: "yes", answer: () => yes("e\u0302".normalize("NFC") === "\u00ea") },
  { asks: "typeof Intl", wanted: null, answer: () => typeof Intl },
  { asks: "localeCompare Đ after D in vi", wanted: null, answer: () => yes("Đ".localeCompare("E", "vi") < 0) },
  { asks: "typeof TextEncoder", wanted: null, answer: () => String(typeof Reflect.get(globalThis, "TextEncoder")) },
  { asks: "typeof setTimeout", wanted: null, answer: () => String(typeof Reflect.get(globalThis, "setTimeout")) },
  {
    asks: "minutes of the script's zone from UTC",
    wanted: null,
    answer: () => String(-new Date().getTimezoneOffset()),
  },
  { asks: '"04/18" in a cell of format @', wanted: "string 04/18", answer: (lab) => typed(lab, "04/18", "@") },
  { asks: '"3.2" in a cell of format @', wanted: "string 3.2", answer: (lab) => typed(lab, "3.2", "@") },
  { asks: '"\'=A2" in a cell of format @', wanted: "string =A2", answer: (lab) => typed(lab, "'=A2", "@") },
  { asks: '"\'=A2" in a plain cell', wanted: "string =A2", answer: (lab) => typed(lab, "'=A2", null) },
  { asks: '"05/6/2026" in a plain cell', wanted: null, answer: (lab) => typed(lab, "05/6/2026", null) },
  { asks: "=SUM(1;2)", wanted: null, answer: (lab) => sum(lab, "=SUM(1;2)") },
  { asks: "=1+N(text)", wanted: "1", answer: (lab) => sum(lab, '=1+N("dondoc:")') },
  { asks: "order after Range.sort", wanted: "abc", answer: (lab) => sorted(lab).order },
  { asks: "which line a row's metadata is at after Range.sort", wanted: null, answer: (lab) => sorted(lab).mark },
  { asks: "column of a column's metadata after an insertion before it", wanted: "4", answer: movedColumn },
  { asks: "a rule's formula read back", wanted: '=($A1="x")+N("dondoc:probe")', answer: ruleText },
  {
    asks: "getActiveUser and getEffectiveUser are told",
    wanted: "yes yes",
    answer: ({ google: { Session } }) =>
      `${yes(Session.getActiveUser().getEmail() !== "")} ${yes(Session.getEffectiveUser().getEmail() !== "")}`,
  },
  {
    asks: "advanced service Drive v3 is on",
    wanted: "yes",
    answer: ({ google }) => yes(google.Drive?.Files !== undefined),
  },
  {
    asks: "last run of the hourly trigger, which read the spreadsheet under currentonly",
    wanted: null,
    answer: ({ google }) => google.PropertiesService.getScriptProperties().getProperty("tick.heartbeat") || "none yet",
  },
  {
    asks: "hourly triggers of this account",
    wanted: null,
    answer: ({ google }) => String(google.ScriptApp.getProjectTriggers().length),
  },
  {
    asks: "recipients left today",
    wanted: null,
    answer: ({ google }) => String(google.MailApp.getRemainingDailyQuota()),
  },
  {
    asks: "writing 10,000 cells and flushing",
    wanted: null,
    answer: ({ google, cells }) => {
      const { rows, columns } = LARGE;
      const block = Array.from({ length: rows }, () => Array.from({ length: columns }, () => "x"));
      const range = cells(rows, columns);
      return timed(() => {
        range.setValues(block);
        google.SpreadsheetApp.flush();
      });
    },
  },
  {
    asks: "reading 10,000 cells",
    wanted: null,
    answer: ({ cells }) => {
      const range = cells(LARGE.rows, LARGE.columns);
      return timed(() => range.getValues());
    },
  },
  {
    asks: "one property read",
    wanted: null,
    answer: ({ google }) => timed(() => google.PropertiesService.getScriptProperties().getProperty("tick.heartbeat")),
  },
];

function ask({ asks, wanted, answer }: Probe, lab: Lab): ProbeAnswer {
  try {
    return { asks, wanted, answer: answer(lab) };
  } catch (thrown) {
    return { asks, wanted, answer: `throws: ${thrown instanceof Error ? thrown.message : String(thrown)}` };
  }
}

/** Asks every probe on a sheet made for it and removed again, whatever happens. Sends nothing. @param name of the sheet */
export function runProbes(google: Google, name: string): readonly ProbeAnswer[] {
  const spreadsheet = google.SpreadsheetApp.getActiveSpreadsheet();
  const shown = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  let line = 1;
  const cells = (rows: number, columns: number) => {
    const missing = line + rows - 1 - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
    const range = sheet.getRange(line, 1, rows, columns);
    line += rows;
    return range;
  };
  try {
    return PROBES.map((probe) => ask(probe, { google, sheet, cells }));
  } finally {
    spreadsheet.deleteSheet(sheet);
    spreadsheet.setActiveSheet(shown);
  }
}
