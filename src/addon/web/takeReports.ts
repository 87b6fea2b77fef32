import { type Message, message } from "../../core/messages/say.ts";
import type { Report } from "../../core/reportBack/claim.ts";
import { isWeak, pendingLine, readClaim } from "../../core/reportBack/claimLine.ts";
import { isSpent, readUse, receiptOf, usedOnce } from "../../core/reportBack/linkUse.ts";
import type { TypedForm } from "../../core/reportBack/submission.ts";
import { linkProperty } from "../../core/reportBack/webProperties.ts";
import { oneLine } from "../../core/text/cleanText.ts";
import type { Google } from "../google.ts";
import { withLock } from "../scriptLock.ts";
import { readHeadings, readSheet, tableOf } from "../sheetImage.ts";
import { writeBlocks } from "../writeBlocks.ts";
import { appendBlocks } from "../writePlan.ts";
import type { OpenedLink } from "./openLink.ts";

/** A visitor waits longer than a person at the register, who could be holding the lock. */
const LOCK_MS = 15_000;
/** What came of a form. */
export type Taken = { readonly weakened: readonly string[] } | { readonly issue: Message };

/** Mã that “Diễn biến” holds for this very form. Cost: one read. */
function alreadyThere(receipt: string, { spreadsheet, agency, codec }: OpenedLink): ReadonlySet<string> {
  const image = readSheet(spreadsheet, "events");
  const rows = image === null ? [] : tableOf<"events">(image, codec).rows;
  const claims = rows.map(({ values }) => readClaim(values));
  return new Set(
    claims.flatMap((claim) => (claim?.receipt === receipt && claim.agency === oneLine(agency) ? [claim.id] : [])),
  );
}

/**
 * The link's property notes the form before its lines are written: should the run die in between, the form is looked for
 * when it is sent again, and only then.
 */
function append(google: Google, opened: OpenedLink, form: TypedForm, reports: readonly Report[]): Taken {
  const { spreadsheet, codec, link, agency, today } = opened;
  const store = google.PropertiesService.getScriptProperties();
  const name = linkProperty(link.agency, link.monday);
  // As they stand under the lock: reads are served from a cache until a flush, and another form may have come in between.
  google.SpreadsheetApp.flush();
  const use = readUse(store.getProperty(name) ?? undefined);
  const receipt = receiptOf(form.key);
  const isKnown = use.receipts.includes(receipt);
  if (!isKnown && isSpent(use, today)) return { issue: message("web.i.often") };
  const there = isKnown ? alreadyThere(receipt, opened) : new Set<string>();
  const image = readHeadings(spreadsheet, "events");
  if (image === null) return { issue: message("web.i.busy") };
  const ids = reports.map(({ id }) => id);
  if (!isKnown) store.setProperty(name, JSON.stringify(usedOnce(use, receipt, ids, today)));
  const from = { agency, reporter: form.reporter, receipt, on: today };
  const lines = reports.filter(({ id }) => !there.has(id)).map((report) => ({ ...pendingLine(report, from) }));
  writeBlocks(appendBlocks(image, lines, codec));
  google.SpreadsheetApp.flush();
  return { weakened: reports.filter(isWeak).map(({ id }) => id) };
}

/** Writes what a form reports, once however often it is sent; nothing but lines of “Diễn biến” and the link's own property. */
export function takeReports(google: Google, opened: OpenedLink, form: TypedForm, reports: readonly Report[]): Taken {
  return withLock(google, LOCK_MS, () => append(google, opened, form, reports)) ?? { issue: message("web.i.busy") };
}
