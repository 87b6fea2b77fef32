import { parseIsoDate } from "../core/calendar/isoDate.ts";
import type { Message } from "../core/messages/say.ts";
import { PROPERTY } from "../core/register/propertyKeys.ts";
import { healthLine } from "../core/selfCheck/healthLine.ts";
import type { Google } from "./google.ts";

/** The line of the menu on how automation and mail are; null in a copy, and before anything ran. Cost: one property read. */
export function healthNow(google: Google): Message | null {
  const properties = google.PropertiesService.getScriptProperties().getProperties();
  const spreadsheet = google.SpreadsheetApp.getActiveSpreadsheet();
  if (properties[PROPERTY.spreadsheet] !== spreadsheet.getId()) return null;
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const today = parseIsoDate(google.Utilities.formatDate(new Date(), zone, "yyyy-MM-dd"));
  return today === null ? null : healthLine(properties, today);
}
