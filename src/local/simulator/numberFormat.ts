import type { LocaleRules } from "./typing.ts";
import { serialToLocal } from "./zones.ts";

/** The format that keeps typed text as text. */
export const TEXT_FORMAT = "@";

const dateFormats = new Map<string, boolean>();

/** Whether numbers under this format are days or times, so that scripts get them as Date. */
export function isDateFormat(format: string): boolean {
  const known = dateFormats.get(format);
  if (known !== undefined) return known;
  const bare = format
    .replace(/"[^"]*"|\\./g, "")
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, "")
    .replace(/general/gi, "");
  const isDate = /[dmyhs]/i.test(bare);
  dateFormats.set(format, isDate);
  return isDate;
}

/** Text of a cell as its format shows it. */
export function displayText(value: string | number | boolean | null, format: string, locale: LocaleRules): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (format === "" || format === TEXT_FORMAT || /^general$/i.test(format)) return plainNumber(value, locale);
  return isDateFormat(format) ? dateText(value, format) : numberText(value, format, locale);
}

/** A number as an automatic cell shows it. */
function plainNumber(value: number, { decimal }: LocaleRules): string {
  const text =
    Math.abs(value) >= 1e15 ? value.toExponential(5).replace("e+", "E+") : String(Number(value.toPrecision(15)));
  return text.replace(".", decimal);
}

// optional currency or words, the digits, the rest
const NUMBER_PATTERN = /^((?:"[^"]*"|[^0#?"])*)([#0?,]*)(?:\.([#0?]*))?(.*)$/s;

const CONDITION = /^\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/;

const COMPARISONS: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  "<": (value, bound) => value < bound,
  "<=": (value, bound) => value <= bound,
  ">": (value, bound) => value > bound,
  ">=": (value, bound) => value >= bound,
  "=": (value, bound) => value === bound,
  "<>": (value, bound) => value !== bound,
};

/** The part of the format that holds for the value: by its own conditions, else by sign. */
function sectionFor(value: number, sections: readonly string[]): string {
  if (sections.some((section) => CONDITION.test(section))) {
    const found = sections.find((section) => {
      const [, sign = "", bound = ""] = CONDITION.exec(section) ?? [];
      return COMPARISONS[sign]?.(value, Number(bound)) ?? true;
    });
    return found ?? "";
  }
  return (value < 0 && sections[1]) || (value === 0 && sections[2]) || sections[0] || "";
}

function numberText(value: number, format: string, { decimal, group }: LocaleRules): string {
  const sections = format.split(";");
  const section = sectionFor(value, sections);
  const found = NUMBER_PATTERN.exec(section.replace(/\[[^\]]*\]/g, ""));
  const [, before = "", whole = "", places, after = ""] = found ?? [];
  if (whole === "" && places === undefined) return words(before + after);
  return digitsText(value, sections, { before, whole, places: places ?? "", after }, { decimal, group });
}

interface NumberParts {
  readonly before: string;
  readonly whole: string;
  readonly places: string;
  readonly after: string;
}

function digitsText(
  value: number,
  sections: readonly string[],
  { before, whole, places, after }: NumberParts,
  { decimal, group }: Pick<LocaleRules, "decimal" | "group">,
): string {
  const scaled = (before + after).includes("%") ? value * 100 : value;
  const sign = value < 0 && !sections[1] ? "-" : "";
  const fixed = Math.abs(scaled).toFixed(places.length);
  const [digits = "0", fraction = ""] = fixed.split(".");
  const wanted = whole.replace(/[^0]/g, "").length;
  const padded = (digits === "0" && wanted === 0 ? "" : digits).padStart(wanted, "0");
  const grouped = whole.includes(",") ? padded.replace(/\B(?=(\d{3})+$)/g, group) : padded;
  const required = places.lastIndexOf("0") + 1;
  const trimmed = fraction.replace(/0+$/, "").padEnd(required, "0").slice(0, places.length);
  return `${sign}${words(before)}${grouped}${trimmed && decimal}${trimmed}${words(after)}`;
}

function words(text: string): string {
  return text.replace(/"([^"]*)"/g, "$1").replace(/\\(.)/g, "$1");
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const DATE_TOKENS = /"[^"]*"|\\.|y+|m+|d+|h+|s+|am\/pm|a\/p/gi;

function dateText(serial: number, format: string): string {
  const local = serialToLocal(serial);
  const twelve = /am\/pm|a\/p/i.test(format);
  let afterHours = false;
  return format.replace(DATE_TOKENS, (token, index: number) => {
    const kind = token.charAt(0).toLowerCase();
    if (kind === '"') return token.slice(1, -1);
    if (kind === "\\") return token.slice(1);
    // "m" after hours or before seconds is minutes.
    const minutes =
      kind === "m" && token.length <= 2 && (afterHours || /^[^a-z]*s/i.test(format.slice(index + token.length)));
    if (kind !== "a") afterHours = kind === "h";
    return datePart(minutes ? "minute" : kind, token.length, local, twelve);
  });
}

function datePart(kind: string, size: number, local: Date, twelve: boolean): string {
  const padded = (value: number) => String(value).padStart(Math.min(size, 2), "0");
  const hours = local.getUTCHours();
  switch (kind) {
    case "y":
      return size <= 2 ? String(local.getUTCFullYear() % 100).padStart(2, "0") : String(local.getUTCFullYear());
    case "m":
      return size >= 3 ? (MONTHS[local.getUTCMonth()] ?? "") : padded(local.getUTCMonth() + 1);
    case "d":
      return size >= 3 ? (DAYS[local.getUTCDay()] ?? "") : padded(local.getUTCDate());
    case "h":
      return padded(twelve ? hours % 12 || 12 : hours);
    case "minute":
      return padded(local.getUTCMinutes());
    case "s":
      return padded(local.getUTCSeconds());
    default:
      return hours < 12 ? "AM" : "PM";
  }
}
