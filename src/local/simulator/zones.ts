const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Serial number of 1970-01-01: days since 1899-12-30. */
const UNIX_DAY = 25_569;

const formats = new Map<string, Intl.DateTimeFormat>();
/** By zone, then by hours since 1970. */
const offsets = new Map<string, Map<number, number>>();

/** Milliseconds to add to UTC for the local time of an IANA zone. Throws for a zone that does not exist. */
export function zoneOffsetMs(zone: string, utcMs: number): number {
  const hour = Math.floor(utcMs / HOUR_MS);
  const ofZone = offsets.get(zone) ?? new Map<number, number>();
  const known = ofZone.get(hour);
  if (known !== undefined) return known;
  const offset = readOffset(zone, hour * HOUR_MS);
  offsets.set(zone, ofZone.set(hour, offset));
  return offset;
}

function readOffset(zone: string, utcMs: number): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formats.set(zone, format);
  }
  const parts = new Map(format.formatToParts(utcMs).map((part) => [part.type, part.value]));
  const number = (name: Intl.DateTimeFormatPartTypes) => Number(parts.get(name) ?? 0);
  const year = parts.get("era") === "BC" ? 1 - number("year") : number("year");
  const local = Date.UTC(2000, number("month") - 1, number("day"), number("hour"), number("minute"), number("second"));
  return new Date(local).setUTCFullYear(year) - utcMs;
}

/** Whether Google would know the zone. */
export function isZone(zone: string): boolean {
  try {
    zoneOffsetMs(zone, 0);
    return true;
  } catch {
    return false;
  }
}

/** The moment a serial number means in a zone. */
export function serialToMs(serial: number, zone: string): number {
  const localMs = Math.round((serial - UNIX_DAY) * DAY_MS);
  const guess = localMs - zoneOffsetMs(zone, localMs);
  return localMs - zoneOffsetMs(zone, guess);
}

/** The serial number a moment has in a zone. */
export function msToSerial(utcMs: number, zone: string): number {
  return (utcMs + zoneOffsetMs(zone, utcMs) + UNIX_DAY * DAY_MS) / DAY_MS;
}

/** Serial number of a calendar day; null when the day does not exist. */
export function dayToSerial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.getTime() / DAY_MS + UNIX_DAY;
}

/** Local calendar parts of a serial number, as a UTC date. */
export function serialToLocal(serial: number): Date {
  return new Date(Math.round((serial - UNIX_DAY) * DAY_MS));
}
