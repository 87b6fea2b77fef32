// On demand: Code.js only fetches it from Parts.js.
import type { IsoDate } from "../../core/calendar/isoDate.ts";
import type { Book } from "../../core/register/book.ts";
import { linkPayload, linkText } from "../../core/reportBack/link.ts";
import { keysText, readKeys, rotatedKeys, signingKey } from "../../core/reportBack/linkKeys.ts";
import { pageAddress } from "../../core/reportBack/pageAddress.ts";
import { isPageOn } from "../../core/reportBack/pageProperty.ts";
import { agencyIds, agencyProperty, WEB_PROPERTY } from "../../core/reportBack/webProperties.ts";
import type { Google, Properties } from "../google.ts";
import { signLink } from "./signLink.ts";

/** The address of an agency's page for the week of that Monday; null while the office has none. */
export type LinkMaker = (agency: string, monday: IsoDate) => string | null;

const NO_LINKS: LinkMaker = () => null;

const random = (google: Google) => google.Utilities.getUuid().replace(/-/g, "");

/** The key that signs; the first is made when the first link is. */
function ensureKey(google: Google, store: Properties, { today, settings }: Book) {
  const known = readKeys(store.getProperty(WEB_PROPERTY.keys) ?? "");
  const key = signingKey(known);
  if (key !== null) return key;
  const keys = rotatedKeys(known, random(google) + random(google), today, settings.linkDays);
  store.setProperty(WEB_PROPERTY.keys, keysText(keys));
  return keys[0] ?? null;
}

/**
 * Makes links for a run's e-mails; agencies get a random name the first time. To be made while no other run sends.
 * Cost: one property read, one write for each agency that is new, one more for the first key.
 */
export function linkMaker(google: Google, book: Book): LinkMaker {
  const { settings } = book;
  if (!isPageOn(settings)) return NO_LINKS;
  const store = google.PropertiesService.getScriptProperties();
  const key = ensureKey(google, store, book);
  if (key === null) return NO_LINKS;
  const ids = new Map(agencyIds(store.getProperties()));
  return (agency, monday) => {
    const id = ids.get(agency) ?? random(google).slice(0, 12);
    if (!ids.has(agency)) store.setProperty(agencyProperty(id), agency);
    ids.set(agency, id);
    const parts = { key: key.number, agency: id, monday };
    const link = linkText(parts, signLink(google, linkPayload(parts), key.secret));
    return pageAddress(settings.webAddress.trim(), link);
  };
}
