import { type Message, message } from "../../core/messages/say.ts";
import { sheetSpec } from "../../core/register/sheets.ts";
import type { Report } from "../../core/reportBack/claim.ts";
import { isWeak, pendingLine, readClaim } from "../../core/reportBack/claimLine.ts";
import { isSpent, readUse, receiptOf, usedOnce } from "../../core/reportBack/linkUse.ts";
import type { TypedForm } from "../../core/reportBack/submission.ts";
import { linkProperty } from "../../core/reportBack/webProperties.ts";
import { oneLine } from "../../core/text/cleanText.ts";
import type { Google } from "../google.ts";
import { withLock } from "../scriptLock.ts";
import { readHeadings, readSheet, type SheetImage, tableOf } from "../sheetImage.ts";
import { appendBlocks, writeBlocks } from "../writePlan.ts";
import type { OpenedLink } from "./openLink.ts";

/** A visitor waits longer than a person at the register, who could be holding the lock. */
const LOCK_MS = 15_000;
/** So many lines at the end of “Diễn biến” are searched for the same report: those of a run that died before it noted the form. */
const LATEST_LINES = 300;
/** Up to so many lines one read of all is quicker than two. */
const LINES_READ_WHOLE = 4_000;

/** What came of a form. */
export type Taken = { readonly weakened: readonly string[] } | { readonly issue: Message };

/** “Diễn biến” with its latest lines, those before them blank; null when it is missing. Cost: one read, two of a long sheet. */
function readLatest({ spreadsheet }: OpenedLink): SheetImage | null {
  const { vi, en } = sheetSpec("events");
  const sheet = spreadsheet.getSheetByName(vi) ?? spreadsheet.getSheetByName(en);
  if (sheet === null) return null;
  if (sheet.getLastRow() <= LINES_READ_WHOLE) return readSheet(spreadsheet, "events");
  const image = readHeadings(spreadsheet, "events");
  if (image === null) return null;
  const first = image.lastLine - LATEST_LINES + 1;
  const latest = image.sheet.getRange(first, 1, LATEST_LINES, image.sheet.getLastColumn()).getValues();
  return { ...image, cells: [...image.cells, ...Array.from({ length: first - 2 }, () => []), ...latest] };
}

/** Mã that the end of “Diễn biến” already holds for this very form. */
function alreadyThere(image: SheetImage, receipt: string, { agency, codec }: OpenedLink): ReadonlySet<string> {
  const claims = tableOf<"events">(image, codec).rows.map(({ values }) => readClaim(values));
  return new Set(
    claims.flatMap((claim) => (claim?.receipt === receipt && claim.agency === oneLine(agency) ? [claim.id] : [])),
  );
}

function append(google: Google, opened: OpenedLink, form: TypedForm, reports: readonly Report[]): Taken {
  const { codec, link, agency, today } = opened;
  const store = google.PropertiesService.getScriptProperties();
  const name = linkProperty(link.agency, link.monday);
  // As it stands under the lock: another form of this link may have come in between.
  const use = readUse(store.getProperty(name) ?? undefined);
  const receipt = receiptOf(form.key);
  const weakened = reports.filter(isWeak).map(({ id }) => id);
  if (use.receipts.includes(receipt)) return { weakened };
  if (isSpent(use, today)) return { issue: message("web.i.often") };
  const image = readLatest(opened);
  if (image === null) return { issue: message("web.i.busy") };
  const there = alreadyThere(image, receipt, opened);
  const from = { agency, reporter: form.reporter, receipt, on: today };
  const lines = reports.filter(({ id }) => !there.has(id)).map((report) => ({ ...pendingLine(report, from) }));
  writeBlocks(appendBlocks(image, lines, codec));
  google.SpreadsheetApp.flush();
  const ids = reports.map(({ id }) => id);
  store.setProperty(name, JSON.stringify(usedOnce(use, receipt, ids, today)));
  return { weakened };
}

/** Writes what a form reports, once however often it is sent; nothing but lines of “Diễn biến” and the link's own property. */
export function takeReports(google: Google, opened: OpenedLink, form: TypedForm, reports: readonly Report[]): Taken {
  return withLock(google, LOCK_MS, () => append(google, opened, form, reports)) ?? { issue: message("web.i.busy") };
}
