import type { Content } from "./book.ts";
import { dayToSerial } from "./zones.ts";

/** What a spreadsheet locale changes in reading typed text. */
export interface LocaleRules {
  readonly decimal: "." | ",";
  readonly group: "." | "," | "\u202f";
  readonly dateOrder: "dmy" | "mdy";
  /** Between day, month and year; every locale also reads 2026-06-30. */
  readonly dateMarks: string;
  readonly dateFormat: string;
  readonly argumentMark: "," | ";";
}

const LOCALES: Readonly<Record<string, LocaleRules>> = {
  en_US: { decimal: ".", group: ",", dateOrder: "mdy", dateMarks: "/-", dateFormat: "M/d/yyyy", argumentMark: "," },
  en_GB: { decimal: ".", group: ",", dateOrder: "dmy", dateMarks: "/-.", dateFormat: "dd/MM/yyyy", argumentMark: "," },
  fr_FR: {
    decimal: ",",
    group: "\u202f",
    dateOrder: "dmy",
    dateMarks: "/-.",
    dateFormat: "dd/MM/yyyy",
    argumentMark: ";",
  },
  de_DE: { decimal: ",", group: ".", dateOrder: "dmy", dateMarks: "/-.", dateFormat: "dd.MM.yyyy", argumentMark: ";" },
  vi_VN: { decimal: ",", group: ".", dateOrder: "dmy", dateMarks: "/-.", dateFormat: "dd/MM/yyyy", argumentMark: ";" },
};

/** Locales that the simulator knows; of Google's others it says that they are not simulated. */
export const KNOWN_LOCALES: readonly string[] = Object.keys(LOCALES);

/** Throws for a locale that is not simulated. */
export function localeRules(locale: string): LocaleRules {
  const rules = LOCALES[locale];
  if (!rules) throw new Error(`locale ${locale} is not simulated`);
  return rules;
}

/** What Google makes of text; `format` is the number format the cell takes when it had none. */
export interface Typed {
  readonly content: Content;
  readonly format: string | null;
}

/** @param currentYear for dates without a year. */
type Reader = (text: string, locale: LocaleRules, currentYear: number) => Typed | null;

// Order matters: the first reader that knows the text wins ("3.2" is a number in en_US before it is a date).
const READERS: readonly Reader[] = [
  readFormula,
  readBoolean,
  readPercent,
  readNumber,
  readTime,
  readDateTime,
  readDate,
];

// Text that begins otherwise is never typed; most cells are such text.
const MAY_BE_TYPED = /^\s*[-+=.,\dtTfF]/;

/** Types text the way a person's keystrokes are typed; the cell is not in text format. */
export function typeText(text: string, localeName: string, currentYear: number): Typed {
  if (text === "") return { content: null, format: null };
  if (text.startsWith("'")) return { content: text.slice(1), format: null };
  if (!MAY_BE_TYPED.test(text)) return { content: text, format: null };
  const locale = localeRules(localeName);
  const trimmed = text.trim();
  for (const read of READERS) {
    const typed = read(trimmed, locale, currentYear);
    if (typed) return typed;
  }
  return { content: text, format: null };
}

// "=A1" · "+A1" · "-SUM(A1)"; a sentence after a dash stays text
const SIGNED_FORMULA = /^[+-]\s*[A-Za-z_$(][\w$.:()+\-*/]*$/;

function readFormula(text: string): Typed | null {
  if (text.startsWith("=") && text.length > 1) return { content: { formula: text, value: null }, format: null };
  if (SIGNED_FORMULA.test(text)) return { content: { formula: `=${text}`, value: null }, format: null };
  return null;
}

function readBoolean(text: string): Typed | null {
  const lower = text.toLowerCase();
  return lower === "true" || lower === "false" ? { content: lower === "true", format: null } : null;
}

function readPercent(text: string, locale: LocaleRules): Typed | null {
  if (!text.endsWith("%")) return null;
  const number = parseNumber(text.slice(0, -1).trim(), locale);
  if (number === null) return null;
  return { content: number / 100, format: text.includes(locale.decimal) ? "0.00%" : "0%" };
}

function readNumber(text: string, locale: LocaleRules): Typed | null {
  const number = parseNumber(text, locale);
  return number === null ? null : { content: number, format: null };
}

// 007 · 1,5 · 1E5 · 1.234,5 · 1 234,5: by the mark between thousands
const NUMBER: Readonly<Record<LocaleRules["group"], RegExp>> = {
  ".": /^[+-]?(?:(?:\d+(?:,\d*)?|,\d+)(?:[eE][+-]?\d+)?|\d{1,3}(?:\.\d{3})+(?:,\d*)?)$/,
  "\u202f": /^[+-]?(?:(?:\d+(?:,\d*)?|,\d+)(?:[eE][+-]?\d+)?|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d*)?)$/,
  ",": /^[+-]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d*)?)$/,
};
/** Any of the spaces that a keyboard gives is the one between thousands. */
const SPACES = /[ \u00a0\u202f]/g;

/** null for anything that is no number in the locale. */
function parseNumber(text: string, { decimal, group }: LocaleRules): number | null {
  if (!NUMBER[group].test(text)) return null;
  return Number(text.replace(SPACES, "").split(group).join("").replace(decimal, "."));
}

// hours, minutes, seconds, half of the day
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AaPp][Mm])?$/;

function readTime(text: string): Typed | null {
  const found = TIME.exec(text);
  if (!found) return null;
  const [hours, minutes, seconds] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)];
  if (minutes > 59 || seconds > 59 || hours > 24) return null;
  const half = found[4]?.toLowerCase();
  const shifted = half === "pm" && hours < 12 ? hours + 12 : half === "am" && hours === 12 ? 0 : hours;
  const fraction = (shifted * 3600 + minutes * 60 + seconds) / 86_400;
  return { content: fraction, format: found[3] ? "h:mm:ss" : "h:mm" };
}

function readDateTime(text: string, locale: LocaleRules, currentYear: number): Typed | null {
  const space = text.indexOf(" ");
  if (space < 0) return null;
  const date = readDate(text.slice(0, space), locale, currentYear);
  const time = readTime(text.slice(space + 1).trim());
  if (typeof date?.content !== "number" || typeof time?.content !== "number") return null;
  return { content: date.content + time.content, format: `${locale.dateFormat} H:mm:ss` };
}

// 2026-06-30 · 30/6/2026 · 6/2026 · 30/6
const ISO_DAY = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const FULL_DAY = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const MONTH_YEAR = /^(\d{1,2})[-/](\d{4})$/;
const SHORT_DAY = /^(\d{1,2})([-/.])(\d{1,2})$/;

function readDate(text: string, locale: LocaleRules, currentYear: number): Typed | null {
  const { dateOrder, dateMarks, dateFormat } = locale;
  const iso = ISO_DAY.exec(text);
  if (iso) return dated(dayToSerial(Number(iso[1]), Number(iso[2]), Number(iso[3])), "yyyy-mm-dd");
  const full = FULL_DAY.exec(text);
  if (full && dateMarks.includes(full[2] ?? "")) {
    const [a, b, year] = [Number(full[1]), Number(full[3]), fullYear(Number(full[4]))];
    return dated(dateOrder === "dmy" ? dayToSerial(year, b, a) : dayToSerial(year, a, b), dateFormat);
  }
  const month = MONTH_YEAR.exec(text);
  if (month) return dated(dayToSerial(Number(month[2]), Number(month[1]), 1), "M/yyyy");
  const short = SHORT_DAY.exec(text);
  if (!short || !dateMarks.includes(short[2] ?? "")) return null;
  const [a, b] = [Number(short[1]), Number(short[3])];
  // Without a year either order is taken: 04/18 is 18 April even in vi_VN.
  const [first, second] = dateOrder === "dmy" ? [[b, a] as const, [a, b] as const] : [[a, b] as const, [b, a] as const];
  const serial = dayToSerial(currentYear, ...first) ?? dayToSerial(currentYear, ...second);
  return dated(serial, dateOrder === "dmy" ? "d/M" : "M/d");
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dated(serial: number | null, format: string): Typed | null {
  return serial === null ? null : { content: serial, format };
}
