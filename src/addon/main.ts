import type { ClockEvent, EditEvent, HtmlOutput } from "./google.ts";
import { healthNow } from "./healthNow.ts";
import { languageOf } from "./language.ts";
import { addMenu } from "./menu.ts";
import { readerPage as pageOf } from "./openPage.ts";
import { recomputeRows } from "./recomputeRows.ts";
import { type Outcome, refreshAtOpen, runForEditor, runForTrigger } from "./run.ts";
import { google } from "./services.ts";
import { isRecordedTick } from "./triggers.ts";
import { submit, visit } from "./web/answerWeb.ts";

/** Simple trigger: the menu, and once a day the standings of today. */
export function onOpen(): void {
  // Throws for anybody who calls it from a web page, before anything is read.
  google.SpreadsheetApp.getUi();
  addMenu(google, languageOf(google.Session.getActiveUserLocale()), healthNow(google));
  refreshAtOpen(google);
}

/** Simple trigger: recomputes the edited rows. */
export function onEdit(event?: EditEvent): void {
  recomputeRows(google, event);
}

/** The hourly run of the recorded owner; anybody else's call does nothing. */
export function tick(event?: ClockEvent): void {
  if (isRecordedTick(google, event)) runForTrigger(google, "tickWork");
}

/** Web app: the page on which an agency reports, for whoever holds its link. */
export function doGet(event?: unknown): HtmlOutput {
  return visit(google, event);
}

/** Web app: takes the page's form. */
export function doPost(event?: unknown): HtmlOutput {
  return submit(google, event);
}

/** For the import dialog: the page with a reader of files. Throws for other names, and outside an open spreadsheet. */
export function readerPage(name?: unknown): string {
  return pageOf(google, name);
}

/** Every command comes in here, under the global function of its name. */
export function call(name: string, input: unknown): Outcome | Promise<Outcome> {
  return runForEditor(google, name, input);
}
