import type { IsoDate } from "../core/calendar/isoDate.ts";
import { handEdits } from "../core/commands/handEdits.ts";
import { journalLines } from "../core/commands/journalLines.ts";
import { workbookLayout } from "../core/commands/layout.ts";
import type { Plan } from "../core/commands/plan.ts";
import { weekLetters } from "../core/digest/weekLetters.ts";
import type { Message } from "../core/messages/say.ts";
import { automationWords } from "../core/register/automation.ts";
import type { Book } from "../core/register/book.ts";
import { isNoteName } from "../core/register/editNotes.ts";
import { PROPERTY } from "../core/register/propertyKeys.ts";
import type { SheetKey } from "../core/register/sheets.ts";
import { pageColumns } from "../core/reportBack/pageColumns.ts";
import { directoryProperties, NO_DIRECTORY } from "../core/reportBack/pageDirectory.ts";
import { WEB_PROPERTY } from "../core/reportBack/webProperties.ts";
import { adoptSheet } from "./adoptSheet.ts";
import { applyAllRules, applyLayout, fitToRows } from "./applyLayout.ts";
import { archiveRows } from "./archiveRows.ts";
import type { Google } from "./google.ts";
import { makeLate } from "./makeLate.ts";
import { makeListSheet } from "./makeListSheet.ts";
import { type Reading, readBook } from "./readBook.ts";
import { registerImages } from "./registerImages.ts";
import { removeRows } from "./removeRows.ts";
import { reopenRows, settleReopening } from "./reopenRows.ts";
import { settle } from "./settle.ts";
import { readHeadings, readSheet, tableOf } from "./sheetImage.ts";
import { areStillAsRead } from "./verify.ts";
import { writeBlocks } from "./writeBlocks.ts";
import { appendBlocks, type Block, blocksOf } from "./writePlan.ts";
import { writeAutomationStatus, writeLetters, writeStatus } from "./writeSummary.ts";

/** After set-up the sheets are there to be found. */
function afterLayout(google: Google, plan: Plan, reading: Reading): Reading {
  if (!plan.layout) return reading;
  applyLayout(google, reading.spreadsheet, plan.layout, reading.adopted);
  const { properties } = reading.book;
  const reads = ["register", "notices", "events", "holidays", "settings"] as const;
  const again = readBook(google, { reads, properties }, new Date());
  return "issues" in again ? reading : again;
}

function appendTo(
  key: SheetKey,
  rows: readonly Readonly<Record<string, string | number | boolean | null>>[],
  reading: Reading,
) {
  if (rows.length === 0) return [];
  const image = readHeadings(reading.spreadsheet, key);
  return image === null ? [] : appendBlocks(image, rows, reading.codec);
}

/** Was the register read by a plan that writes into its own columns or into a table, or is there to tell what people wrote? */
function isTelling({ layout, own, noteEdits }: Plan, { images }: Reading, blocks: readonly Block[]): boolean {
  if (images.register === undefined || layout) return false;
  return own !== undefined || blocks.length > 0 || noteEdits === true;
}

/**
 * Lines for the journal: what people have changed since it last told, where the register was read, then what this plan
 * changes. Cost: one read, whole where the register was read.
 */
function journalBlocks(command: string, plan: Plan, reading: Reading, blocks: readonly Block[]): readonly Block[] {
  const { images, spreadsheet, codec, book } = reading;
  const lines = journalLines(command, plan, book);
  if (!isTelling(plan, reading, blocks)) return appendTo("journal", lines, reading);
  const image = images.journal ?? readSheet(spreadsheet, "journal");
  if (image === null) return [];
  const told = { ...book.tables, journal: tableOf<"journal">(image, codec) };
  return appendBlocks(image, [...handEdits({ ...book, tables: told }), ...lines], codec);
}

/** The day for which standings hold: on “Tổng hợp”, and in the note of the standing's heading. Cost: two calls, one more for each adopted sheet. */
function writeAsOf(asOf: IsoDate, reading: Reading): void {
  writeStatus(reading.spreadsheet, "asOf", reading.codec.encode(asOf, "date"));
  const day = asOf.split("-").reverse().join("/");
  for (const { sheet, headLine, places } of registerImages(reading)) {
    const place = places.get("standing");
    if (place === undefined) continue;
    sheet
      .getRange(headLine, place, 1, 1)
      .setNote(`Tính đến ngày ${day}. Hạn rơi vào ngày nghỉ được tính đến hết ngày làm việc tiếp theo.`);
  }
}

/** What of automation “Tổng hợp” shows and this plan changes. Cost: one call each. */
function writeAutomation(plan: Plan, { book, spreadsheet, codec }: Reading): void {
  const after = { ...book.properties, ...plan.properties };
  const beat = after[PROPERTY.heartbeat] ?? "";
  if (beat !== "" && (plan.layout || beat !== book.properties[PROPERTY.heartbeat])) {
    writeStatus(spreadsheet, "heartbeat", codec.moment(beat));
  }
  if (plan.layout || automationWords(after) !== automationWords(book.properties)) {
    writeAutomationStatus(spreadsheet, after);
  }
  const letters = plan.layout ? weekLetters(after, book.today) : plan.weekLetters;
  if (letters) writeLetters(spreadsheet, letters);
}

/** Colour rules and live figures, where they are to change or the register has grown past them. */
function writeRules(google: Google, plan: Plan, reading: Reading, reach: "fitting" | "outgrown"): void {
  const { book, spreadsheet } = reading;
  if (!plan.rules && (reach === "fitting" || plan.layout)) return;
  const layout = workbookLayout();
  const bare = { ...layout, rules: [], summary: { ...layout.summary, rules: [] } };
  const registers = registerImages(reading);
  if (plan.rules) applyAllRules(google, spreadsheet, registers, plan.rules === "apply" ? layout : bare);
  else fitToRows(google, spreadsheet, registers, book.properties[PROPERTY.rules] === "off" ? bare : layout);
}

function changedProperties(wanted: Readonly<Record<string, string>>, book: Book): Record<string, string> {
  return Object.fromEntries(Object.entries(wanted).filter(([key, value]) => book.properties[key] !== value));
}

/** Rows of the grids that the register may fill, sheet by sheet. */
function gridRows(reading: Reading): string | undefined {
  const images = registerImages(reading);
  if (images.length === 0) return reading.book.properties[PROPERTY.rows];
  return images.map(({ sheet }) => sheet.getMaxRows()).join(",");
}

/** The directory for the agencies' page; not while this very plan changes it. */
function pageDirectory(plan: Plan, { book, images }: Reading): Readonly<Record<string, string>> {
  const changed = [...(plan.cells ?? []), ...(plan.remove ?? [])].some(({ sheet }) => sheet === "agencies");
  if (changed || (plan.append?.agencies ?? []).length > 0) return NO_DIRECTORY;
  return images.agencies === undefined ? {} : directoryProperties(book.directory.agencies, book.now);
}

/** What saves the agencies' page reading, once it is switched on: where its columns stand, and the directory. */
function pageProperties(plan: Plan, reading: Reading): Readonly<Record<string, string>> {
  const { book, images } = reading;
  const isOn = (plan.properties?.[WEB_PROPERTY.page] ?? book.properties[WEB_PROPERTY.page] ?? "") !== "";
  if (!isOn) return {};
  const { register } = images;
  if (register === undefined) return pageDirectory(plan, reading);
  const found = pageColumns(register.places, (register.cells[0] ?? []).map(String), register.width);
  return { [WEB_PROPERTY.columns]: JSON.stringify(found), ...pageDirectory(plan, reading) };
}

/** What is to be remembered, and forgotten: notes of edits too, once the journal has told them. Cost: a write, and one for each to forget. */
function keepProperties(google: Google, plan: Plan, reading: Reading, edits: "told" | "untold"): void {
  const { properties: known } = reading.book;
  const notes = edits === "told" ? Object.keys(known).filter(isNoteName) : [];
  const rows = gridRows(reading);
  const wanted = {
    ...plan.properties,
    ...(rows ? { [PROPERTY.rows]: rows } : {}),
    ...pageProperties(plan, reading),
    ...(notes.includes(PROPERTY.edits) ? { [PROPERTY.edits]: "" } : {}),
  };
  const changed = changedProperties(wanted, reading.book);
  const store = google.PropertiesService.getScriptProperties();
  if (Object.keys(changed).length > 0) store.setProperties(changed);
  for (const name of [...(plan.forget ?? []), ...notes]) if (name !== PROPERTY.edits) store.deleteProperty(name);
}

/** How it went: "stopped" when the plan could not be carried out, as the notes say; "not-written" when the register no longer stood as it was read, "moved" when rows moved while writing. */
export interface Carried {
  readonly how: "written" | "not-written" | "moved" | "stopped";
  readonly notes: readonly Message[];
}

/**
 * Carries out what the plan wants in the workbook: all blocks, one call each, or nothing.
 * After "moved" the computed columns stand in wrong rows until the register is refreshed.
 */
export function carryOut(google: Google, command: string, plan: Plan, first: Reading): Carried {
  const adopting = plan.adopt ? adoptSheet(google, plan, plan.adopt, first) : null;
  if (plan.adopt && adopting === null) return { how: "not-written", notes: [] };
  // Asked before rows leave: rules and figures shrink with what they name.
  const grid = gridRows(first);
  const leaving = plan.archive ? archiveRows(google, plan.archive, first) : null;
  if (leaving && leaving.how !== "archived") return leaving;
  const returning = plan.reopen ? reopenRows(google, plan.reopen, first) : null;
  if (returning?.how === "stopped") return returning;
  const shown = adopting?.reading ?? afterLayout(google, plan, first);
  const reading = plan.append?.reports || plan.projects ? makeLate(google, plan, shown) : shown;
  const blocks = [...blocksOf(plan, reading), ...(returning?.blocks ?? [])];
  const journal = journalBlocks(command, plan, reading, blocks);
  // In a workbook that was empty a moment ago nobody can have typed anything.
  const isNew = plan.layout !== undefined && first.images.register === undefined;
  if (!isNew && !areStillAsRead(blocks, google.SpreadsheetApp)) return { how: "not-written", notes: [] };
  const registers = registerImages(reading);
  const fitted = (leaving ? grid : gridRows(reading)) === reading.book.properties[PROPERTY.rows];
  const beside = adopting?.blocks ?? [];
  const atEnd = writeBlocks([...blocks, ...beside, ...journal]);
  if (plan.asOf) writeAsOf(plan.asOf, reading);
  writeAutomation(plan, reading);
  const followed = fitted && leaving?.emptied !== true && registers.every((image) => !atEnd.has(image));
  writeRules(google, plan, reading, followed ? "fitting" : "outgrown");
  if (plan.listSheet) makeListSheet(google, reading.spreadsheet, plan.listSheet);
  keepProperties(google, plan, reading, isTelling(plan, reading, blocks) ? "told" : "untold");
  if (blocks.length + beside.length + journal.length > 0 || plan.asOf) google.SpreadsheetApp.flush();
  const settled = adopting?.settle() ?? [];
  const notes = settle(blocks, google.SpreadsheetApp);
  const kept = plan.remove ? removeRows(google.SpreadsheetApp, plan.remove, reading.images) : [];
  const back = returning ? settleReopening(google, returning) : [];
  return {
    how: notes.length > 0 ? "moved" : "written",
    notes: [...settled, ...notes, ...kept, ...(leaving?.notes ?? []), ...back],
  };
}
