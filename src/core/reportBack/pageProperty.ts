import type { Settings } from "../register/settings.ts";
import { isExecAddress } from "./execAddress.ts";
import type { PageSettings } from "./pageSettings.ts";
import { WEB_PROPERTY } from "./webProperties.ts";

/** Is the page switched on, with an address that can be reached? */
export function isPageOn({ webPage, webAddress }: Pick<Settings, "webPage" | "webAddress">): boolean {
  return webPage && isExecAddress(webAddress.trim());
}

/**
 * The script property from which the page takes its settings; written wherever settings are read, because a visit has
 * no time to read their sheet. null while the page never was on.
 */
export function pageProperty(
  settings: Settings,
  properties: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  if (!isPageOn(settings)) return properties[WEB_PROPERTY.page] ? { [WEB_PROPERTY.page]: "" } : {};
  const { webPage, linkDays, authority, office, officeFull, contact, contactRoom, contactPhone } = settings;
  const webAddress = settings.webAddress.trim();
  const page: PageSettings = {
    ...{ webPage, webAddress, linkDays },
    ...{ authority, office, officeFull, contact, contactRoom, contactPhone },
  };
  return { [WEB_PROPERTY.page]: JSON.stringify(page) };
}
