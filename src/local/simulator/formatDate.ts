import { zoneOffsetMs } from "./zones.ts";

const DAY_MS = 86_400_000;
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

// 'quoted text' · '' · a run of one letter
const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*/g;

/**
 * Java's SimpleDateFormat as `Utilities.formatDate` runs it: English names, weeks by American rules.
 * Throws for a letter that is not simulated.
 */
export function formatDate(ms: number, zone: string, format: string): string {
  const offsetMs = zoneOffsetMs(zone, ms);
  const local = new Date(ms + offsetMs);
  return format.replace(TOKEN, (token: string, quoted: string | undefined) => {
    if (token === "''") return "'";
    if (quoted !== undefined) return quoted.split("''").join("'");
    return part(token.charAt(0), token.length, local, offsetMs);
  });
}

function part(letter: string, size: number, local: Date, offsetMs: number): string {
  const number = (value: number) => String(value).padStart(size, "0");
  const year = (value: number) => (size === 2 ? String(value % 100).padStart(2, "0") : number(value));
  const hours = local.getUTCHours();
  switch (letter) {
    case "y":
      return year(local.getUTCFullYear());
    case "Y":
      return year(americanWeek(local).year);
    case "M":
    case "L":
      return size >= 3 ? name(MONTHS, local.getUTCMonth(), size) : number(local.getUTCMonth() + 1);
    case "d":
      return number(local.getUTCDate());
    case "E":
      return name(DAYS, local.getUTCDay(), size);
    case "u":
      return number(local.getUTCDay() || 7);
    case "w":
      return number(americanWeek(local).week);
    case "D":
      return number(Math.floor((local.getTime() - Date.UTC(local.getUTCFullYear(), 0, 1)) / DAY_MS) + 1);
    case "H":
      return number(hours);
    case "k":
      return number(hours || 24);
    case "h":
      return number(hours % 12 || 12);
    case "K":
      return number(hours % 12);
    case "a":
      return hours < 12 ? "AM" : "PM";
    case "m":
      return number(local.getUTCMinutes());
    case "s":
      return number(local.getUTCSeconds());
    case "S":
      return number(local.getUTCMilliseconds());
    case "Z":
      return offset(offsetMs, "");
    case "X":
      return offsetMs === 0 ? "Z" : offset(offsetMs, size === 3 ? ":" : "").slice(0, size === 1 ? 3 : undefined);
    case "z":
      return offsetMs === 0 ? "GMT" : `GMT${offset(offsetMs, ":")}`;
    case "G":
      return "AD";
    default:
      throw new Error(`Utilities.formatDate: letter “${letter}” is not simulated`);
  }
}

function name(names: readonly string[], index: number, size: number): string {
  const full = names[index] ?? "";
  return size >= 4 ? full : full.slice(0, 3);
}

function offset(ms: number, mark: string): string {
  const minutes = Math.abs(ms) / 60_000;
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  return `${ms < 0 ? "-" : "+"}${two(minutes / 60)}${mark}${two(minutes % 60)}`;
}

/** Week 1 is the week, Sunday to Saturday, that holds 1 January. */
function americanWeek(local: Date): { year: number; week: number } {
  const day = Math.floor(local.getTime() / DAY_MS);
  const saturday = new Date((day + 6 - local.getUTCDay()) * DAY_MS);
  const year = saturday.getUTCFullYear();
  const first = Date.UTC(year, 0, 1);
  const firstSunday = Math.floor(first / DAY_MS) - new Date(first).getUTCDay();
  return { year, week: Math.floor((day - firstSunday) / 7) + 1 };
}
