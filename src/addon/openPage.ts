import type { DialogCall } from "../core/commands/plan.ts";
import type { Digest } from "../core/digest/composeDigest.ts";
import { type Language, message, say } from "../core/messages/say.ts";
import type { Book } from "../core/register/book.ts";
import { previewData } from "../views/email/previewData.ts";
import type { Google } from "./google.ts";

/** Width and height of each page, in pixels; what does not fit scrolls. */
const SIZES: Readonly<Record<DialogCall["page"], readonly [number, number]>> = {
  Answers: [980, 640],
  Check: [980, 640],
  Correction: [980, 640],
  Dashboard: [1240, 680],
  Import: [980, 640],
  Track: [980, 640],
  Progress: [760, 640],
  MyWork: [980, 640],
  HandOver: [980, 640],
  SelfCheck: [860, 640],
  Settings: [760, 640],
  Preview: [980, 640],
  Report: [680, 600],
  Directory: [980, 640],
  FirstSteps: [760, 640],
  Urging: [980, 640],
  Export: [760, 640],
  Meeting: [980, 640],
};
/** Place in a page of `dist/` for the data that it starts with. */
const DATA_PLACE = "__DONDOC_DATA__";

/** JSON for a script element: nothing in it can end the element or start a comment. */
function inlineJson(data: unknown): string {
  return JSON.stringify(data)
    .replace(/</g, "\\u003c")
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029");
}

/** Opens a dialog of `dist/` with its data; the raw file, because other ways of loading corrupt scripts. */
export function openPage(google: Google, { page, title, data }: DialogCall, language: Language): void {
  const raw = google.HtmlService.createTemplateFromFile(page).getRawContent();
  const html = raw.split(DATA_PLACE).join(inlineJson(data));
  const [width, height] = SIZES[page];
  const output = google.HtmlService.createHtmlOutput(html).setWidth(width).setHeight(height);
  google.SpreadsheetApp.getUi().showModalDialog(output, say(language, title));
}

/** Shows every letter of the week as its agency would see it. Cost: the page, and one call for the quota. */
export function openPreview(google: Google, digest: Digest, book: Book): void {
  const data = previewData(digest, book, google.MailApp.getRemainingDailyQuota());
  openPage(google, { page: "Preview", title: message("menu.mail.preview"), data }, book.language);
}

/** Pages of `dist/` that hold a reader of files. */
const READER_PAGES: readonly unknown[] = ["ReaderDocx", "ReaderPdf"];

/** The raw page with a reader of files, which a dialog fetches when it needs it. */
export function readerPage(google: Google, name: unknown): string {
  google.SpreadsheetApp.getUi();
  if (typeof name !== "string" || !READER_PAGES.includes(name)) throw new Error("No such reader");
  return google.HtmlService.createTemplateFromFile(name).getRawContent();
}
