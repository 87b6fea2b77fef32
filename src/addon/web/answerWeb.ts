// On demand: Code.js only fetches it from Parts.js.
import type { Language } from "../../core/messages/say.ts";
import { receiptOf } from "../../core/reportBack/linkUse.ts";
import { allowedRow, ownRows } from "../../core/reportBack/ownRows.ts";
import type { ClaimIssue } from "../../core/reportBack/reportIssues.ts";
import { type PageRequest, reportPage } from "../../core/reportBack/reportPage.ts";
import { FIELD, LONGEST_BODY, readForm, readReports, type TypedForm } from "../../core/reportBack/submission.ts";
import { WEB_PROPERTY } from "../../core/reportBack/webProperties.ts";
import { renderRefusal, renderReportPage, renderTaken } from "../../views/web/webPages.tsx";
import { buildNumber } from "../buildNumber.ts";
import type { Google, HtmlOutput, WebEvent } from "../google.ts";
import { DRAFT_SCRIPT } from "./draftScript.ts";
import { type OpenedLink, openLink } from "./openLink.ts";
import { type PageRows, readPageRows } from "./readPageRows.ts";
import { takeReports } from "./takeReports.ts";

function fieldOf({ parameter }: WebEvent, name: string): string {
  if (typeof parameter !== "object" || parameter === null) return "";
  const value = Object.entries(parameter).find(([key]) => key === name)?.[1];
  return typeof value === "string" ? value : "";
}

function requestOf(event: WebEvent): PageRequest {
  const language: Language = fieldOf(event, FIELD.language) === "en" ? "en" : "vi";
  return { language, page: Number(fieldOf(event, FIELD.page)) || 1 };
}

function output(google: Google, html: string): HtmlOutput {
  return google.HtmlService.createHtmlOutput(html).addMetaTag("viewport", "width=device-width, initial-scale=1");
}

const isEvent = (event: unknown): event is WebEvent => typeof event === "object" && event !== null;

/** A new random key for a form. */
const newKey = (google: Google) => google.Utilities.getUuid().replace(/-/g, "");

interface Typed {
  readonly form: TypedForm;
  readonly issues: readonly ClaimIssue[];
}

function show(google: Google, opened: OpenedLink, page: PageRows, asked: PageRequest, typed: Typed | null): HtmlOutput {
  const { agency, settings, text, link, today } = opened;
  const rows = ownRows(agency, page.rows, { directory: page.directory, today });
  const key = typed?.form.key ?? newKey(google);
  const said = { typed: typed?.form ?? null, issues: typed?.issues ?? [] };
  const given = { agency, settings, link: text, key, rows, monday: link.monday, ...said };
  return output(google, renderReportPage(reportPage(given, asked), DRAFT_SCRIPT));
}

/** The agency that a link names must still be in the directory: one that was merged or closed has no page. */
function isKnown(agency: string, { directory }: PageRows, { today }: OpenedLink): boolean {
  return directory.agencies.some(({ name, validTo }) => name === agency && (validTo === null || validTo >= today));
}

/** What an answer is made of; null when the link does not hold. */
function prepare(google: Google, event: WebEvent): { readonly opened: OpenedLink; readonly page: PageRows } | null {
  const opened = openLink(google, fieldOf(event, FIELD.link));
  const page = opened === null ? null : readPageRows(opened);
  if (opened === null || page === null || !isKnown(opened.agency, page, opened)) return null;
  return { opened, page };
}

/** Answers a visit: the agency's page, or that the link does not hold. Cost: one read of the properties and two or three of the sheets, one property write. */
export function visit(google: Google, given: unknown): HtmlOutput {
  const event = isEvent(given) ? given : {};
  const asked = requestOf(event);
  const prepared = prepare(google, event);
  if (prepared === null) return output(google, renderRefusal(asked.language));
  const { opened, page } = prepared;
  const shown = show(google, opened, page, asked, null);
  const visited = `${opened.now}|${buildNumber()}`;
  google.PropertiesService.getScriptProperties().setProperties({ [WEB_PROPERTY.visit]: visited, ...page.remember });
  return shown;
}

/** Answers a form: what was reported waits in “Diễn biến” for the office; nothing else is written. Cost: as a visit, and about seven calls. */
export function submit(google: Google, given: unknown): HtmlOutput {
  const event = isEvent(given) ? given : {};
  const asked = requestOf(event);
  const { contentLength } = event;
  const isHuge = typeof contentLength === "number" && contentLength > LONGEST_BODY;
  const form = isHuge ? null : readForm(event.parameter);
  const prepared = form === null ? null : prepare(google, event);
  if (form === null || prepared === null) return output(google, renderRefusal(asked.language));
  const { opened, page } = prepared;
  const rows = ownRows(opened.agency, page.rows, { directory: page.directory, today: opened.today });
  const read = readReports(form, opened.today, (id, kind) => allowedRow(rows, id, kind));
  if (read.issues.length > 0) return show(google, opened, page, asked, { form, issues: read.issues });
  const taken = takeReports(google, opened, form, read.reports);
  if ("issue" in taken) return show(google, opened, page, asked, { form, issues: [{ id: null, text: taken.issue }] });
  const { settings, text: link } = opened;
  const told = {
    settings,
    link,
    ...asked,
    receipt: receiptOf(form.key),
    weakened: taken.weakened,
    script: DRAFT_SCRIPT,
  };
  return output(google, renderTaken(told));
}
