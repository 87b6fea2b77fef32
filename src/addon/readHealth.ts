// On demand: Code.js only fetches it from Parts.js.
import { workbookLayout } from "../core/commands/layout.ts";
import { SHOWN_SHEETS, SUMMARY_SHEET } from "../core/register/sheets.ts";
import type { Health } from "../core/selfCheck/health.ts";
import { isOurs } from "./applyLayout.ts";
import { buildNumber } from "./buildNumber.ts";
import type { Google, Spreadsheet, User } from "./google.ts";
import { isSummaryWhole } from "./layoutSummary.ts";
import { readHeadings } from "./sheetImage.ts";
import { TICK } from "./triggers.ts";

const addressesOf = (people: readonly User[]) => people.map((person) => person.getEmail());

function sheetsOf(spreadsheet: Spreadsheet): Health["sheets"] {
  return SHOWN_SHEETS.map(({ key }) => {
    const image = readHeadings(spreadsheet, key);
    if (image === null) return { key, isThere: false, lost: [] };
    const lost = image.columns.flatMap(({ key: name, late, vi }) => (late || image.places.has(name) ? [] : [vi]));
    return { key, isThere: true, lost };
  });
}

function summaryOf(spreadsheet: Spreadsheet): Health["summary"] {
  const sheet = spreadsheet.getSheetByName(SUMMARY_SHEET.vi);
  if (sheet === null) return "missing";
  return isSummaryWhole(sheet, workbookLayout().summary.cells) ? "whole" : "changed";
}

function rulesOf(spreadsheet: Spreadsheet): Health["rules"] {
  const register = readHeadings(spreadsheet, "register");
  const rules = register?.sheet.getConditionalFormatRules() ?? [];
  const live = rules.filter((rule) => rule.getRanges().length > 0);
  return { ours: live.filter(isOurs).length, wanted: workbookLayout().rules.length, dead: rules.length - live.length };
}

/** Looks at everything but the rows. Cost: one read a sheet, and about six calls. */
export function readHealth(google: Google, spreadsheet: Spreadsheet, offset: string): Health {
  const ticks = google.ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === TICK);
  return {
    build: buildNumber(),
    locale: spreadsheet.getSpreadsheetLocale(),
    offset,
    sheets: sheetsOf(spreadsheet),
    summary: summaryOf(spreadsheet),
    rules: rulesOf(spreadsheet),
    ownTriggers: ticks.map((trigger) => trigger.getUniqueId()),
    quota: google.MailApp.getRemainingDailyQuota(),
    effectiveUser: google.Session.getEffectiveUser().getEmail(),
    editors: addressesOf(spreadsheet.getEditors()),
    viewers: addressesOf(spreadsheet.getViewers()),
  };
}
