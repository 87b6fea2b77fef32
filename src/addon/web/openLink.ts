import type { IsoDate } from "../../core/calendar/isoDate.ts";
import { parseIsoDate } from "../../core/calendar/isoDate.ts";
import { PROPERTY } from "../../core/register/propertyKeys.ts";
import { type ClaimedLink, isCurrent, isSameSecret, readLink } from "../../core/reportBack/link.ts";
import { keyOfLink, readKeys } from "../../core/reportBack/linkKeys.ts";
import { type PageSettings, readPageSettings } from "../../core/reportBack/pageSettings.ts";
import { agencyProperty, WEB_PROPERTY } from "../../core/reportBack/webProperties.ts";
import { type CellCodec, cellCodec, offsetMinutes } from "../cells.ts";
import type { Google, Spreadsheet } from "../google.ts";
import { signLink } from "./signLink.ts";

/** A link that holds, and what is known without reading a sheet. */
export interface OpenedLink {
  readonly link: ClaimedLink;
  /** As it was handed in. */
  readonly text: string;
  /** Name of the agency. */
  readonly agency: string;
  readonly settings: PageSettings;
  readonly properties: Readonly<Record<string, string>>;
  readonly spreadsheet: Spreadsheet;
  readonly codec: CellCodec;
  readonly today: IsoDate;
  /** "YYYY-MM-DD HH:MM:SS" in the spreadsheet's zone. */
  readonly now: string;
}

/** Stands in for a key where a link names none, so that every link is compared. */
const NO_SECRET = "0".repeat(64);

/**
 * Opens the link of a web request. null, without saying which, when the page is off, the workbook is a copy, the link is
 * no link of ours, has expired, was revoked or is of an agency that is known no more. Cost: one read of the properties.
 */
export function openLink(google: Google, given: unknown): OpenedLink | null {
  const text = typeof given === "string" ? given : "";
  const link = readLink(text);
  if (link === null) return null;
  const properties = google.PropertiesService.getScriptProperties().getProperties();
  const spreadsheet = google.SpreadsheetApp.getActiveSpreadsheet();
  const settings = readPageSettings(properties);
  const key = keyOfLink(link, readKeys(properties[WEB_PROPERTY.keys] ?? ""));
  const isSigned = isSameSecret(signLink(google, link.payload, key?.secret ?? NO_SECRET), link.signature);
  const agency = properties[agencyProperty(link.agency)];
  const isOurs = key !== null && properties[PROPERTY.spreadsheet] === spreadsheet.getId();
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const moment = new Date();
  const now = google.Utilities.formatDate(moment, zone, "yyyy-MM-dd HH:mm:ss");
  const today = parseIsoDate(now.slice(0, 10));
  if (settings === null || agency === undefined || today === null || !isSigned || !isOurs) return null;
  if (!isCurrent(link, settings.linkDays, today)) return null;
  const codec = cellCodec(offsetMinutes(google.Utilities.formatDate(moment, zone, "Z")));
  return { link, text, agency, settings, properties, spreadsheet, codec, today, now };
}
