import type { DialogCall } from "../core/commands/plan.ts";
import type { Digest } from "../core/digest/composeDigest.ts";
import { type Language, message, say } from "../core/messages/say.ts";
import type { Book } from "../core/register/book.ts";
import { previewPage } from "../views/email/previewPage.tsx";
import type { Google } from "./google.ts";

const WIDTH = 980;
const HEIGHT = 640;
/** Place in a page of `dist/` for the data that it starts with. */
const DATA_PLACE = "__DONDOC_DATA__";

function show(google: Google, html: string, title: string): void {
  const page = google.HtmlService.createHtmlOutput(html).setWidth(WIDTH).setHeight(HEIGHT);
  google.SpreadsheetApp.getUi().showModalDialog(page, title);
}

/** JSON for a script element: nothing in it can end the element or start a comment. */
function inlineJson(data: unknown): string {
  return JSON.stringify(data)
    .replace(/</g, "\\u003c")
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029");
}

/** Opens a dialog of `dist/` with its data; the raw file, because other ways of loading corrupt scripts. */
export function openPage(google: Google, { page, title, data }: DialogCall, language: Language): void {
  const html = google.HtmlService.createTemplateFromFile(page).getRawContent();
  show(google, html.split(DATA_PLACE).join(inlineJson(data)), say(language, title));
}

/** Shows every letter of the week as its agency would see it. */
export function openPreview(google: Google, digest: Digest, book: Book): void {
  show(google, previewPage(digest, book.settings, book.language), say(book.language, message("menu.mail.preview")));
}
