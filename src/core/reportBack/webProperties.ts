/** Names of the script properties that links and the agencies' page keep. */
export const WEB_PROPERTY = {
  /** Keys that sign links: see `linkKeys.ts`. */
  keys: "web.keys",
  /** What the page needs of the settings, so that a visit need not read their sheet: see `pageSettings.ts`. */
  page: "web.page",
  /** Where the columns stand that the page reads: see `pageColumns.ts`. */
  columns: "web.columns",
  /** "YYYY-MM-DD HH:MM:SS|build number" of the last visit with a link that holds. */
  visit: "web.visit",
} as const;

const AGENCY = "web.agency.";
const LINK = "web.link.";

export const agencyProperty = (id: string) => AGENCY + id;
export const linkProperty = (agency: string, monday: string) => `${LINK}${agency}.${monday}`;

/** Random names of agencies by the agency's name. */
export function agencyIds(properties: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(properties).flatMap(([name, agency]): [string, string][] =>
      name.startsWith(AGENCY) ? [[agency, name.slice(AGENCY.length)]] : [],
    ),
  );
}

/** Monday that each link's property is about, by the property's name. */
export function linkMondays(properties: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.keys(properties).flatMap((name): [string, string][] =>
      name.startsWith(LINK) ? [[name, name.slice(-10)]] : [],
    ),
  );
}
