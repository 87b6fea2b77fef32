import { zoneOffsetMs } from "./zones.ts";

const FIELDS = ["y", "M", "d", "H", "m", "s"] as const;

/** Reads text by a SimpleDateFormat of numbers. @returns milliseconds since 1970; null when the text does not fit. */
export function parseDate(text: string, zone: string, format: string): number | null {
  const order: string[] = [];
  const pattern = format.replace(/([yMdHms])\1*|[^A-Za-z]/g, (token: string, letter: string | undefined) => {
    if (letter === undefined) return token.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    order.push(letter);
    return letter === "y" ? "(\\d{1,4})" : "(\\d{1,2})";
  });
  const found = new RegExp(`^${pattern}`).exec(text);
  if (!found) return null;
  const [year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0] = FIELDS.map((field) => {
    const place = order.indexOf(field);
    return place < 0 ? undefined : Number(found[place + 1]);
  });
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  return local - zoneOffsetMs(zone, local - zoneOffsetMs(zone, local));
}
