import { addDays, type IsoDate, parseIsoDate } from "../calendar/isoDate.ts";
import { linkMondays } from "./webProperties.ts";

/** Links of all kinds of settings have expired by then. */
const DAYS_KEPT = 120;

/** Has an agency reported by form since its last receipt? Told by the properties' text alone: asked every hour. */
export function hasUnconfirmed(properties: Readonly<Record<string, string>>): boolean {
  return [...linkMondays(properties).keys()].some((name) => properties[name]?.endsWith('"unconfirmed":[]}') === false);
}

/** Properties of links that have long expired. */
export function expiredUses(properties: Readonly<Record<string, string>>, today: IsoDate): readonly string[] {
  return [...linkMondays(properties)].flatMap(([name, text]) => {
    const monday = parseIsoDate(text);
    return monday !== null && addDays(monday, DAYS_KEPT) < today ? [name] : [];
  });
}
