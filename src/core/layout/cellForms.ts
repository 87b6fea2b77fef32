import { addDays, type IsoDate, isoDate, parseIsoDate } from "../calendar/isoDate.ts";

/** Serial number 36526 in every spreadsheet. */
const FIRST_DAY = isoDate(2000, 1, 1);
/** Serial numbers of 2000-2099: smaller and larger figures are amounts. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;

/** The day of a spreadsheet's serial number, as a pasted cell shows it; null for other figures. */
export function dayOfSerial(text: string): IsoDate | null {
  const serial = /^\d{5}$/.test(text) ? Number(text) : 0;
  if (FIRST_DAY === null || serial < FIRST_SERIAL || serial > LAST_SERIAL) return null;
  return addDays(FIRST_DAY, serial - FIRST_SERIAL);
}

/** A written date, its first two numbers in the order in which they stand. */
export interface WrittenDate {
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

/** “30/9/2026”, “9-30-2026”, “30.9.26”; null for anything else, also with other words around it. */
export function writtenDate(text: string): WrittenDate | null {
  const match = /^\s*(?:ngày\s+)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})\s*$/iu.exec(text);
  if (!match) return null;
  const year = Number(match[3]);
  return { first: Number(match[1]), second: Number(match[2]), year: year < 100 ? 2000 + year : year };
}

const ENGLISH_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** “31-Oct-2026”, “31 October 2026”, “Oct 31, 2026”; null for anything else. */
export function englishDay(text: string): IsoDate | null {
  const dayFirst = /^\s*(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4})\s*$/i.exec(text);
  const monthFirst = /^\s*([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})\s*$/i.exec(text);
  const [name, date, year] = dayFirst
    ? [dayFirst[2], dayFirst[1], dayFirst[3]]
    : [monthFirst?.[1], monthFirst?.[2], monthFirst?.[3]];
  const month = ENGLISH_MONTHS.indexOf((name ?? "").toLowerCase()) + 1;
  return month === 0 ? null : isoDate(Number(year), month, Number(date));
}

/** Does a cell hold a whole date and nothing else? */
export function isDay(text: string): boolean {
  return parseIsoDate(text) !== null || writtenDate(text) !== null || englishDay(text) !== null;
}

/** “5”, “5.”, “(5)”, “2.3”, “IV”, “b)”, “NV-12”. */
const RUNNING_NUMBER = /^\(?(?:\d{1,4}(?:[.-]\d{1,3}){0,3}|[ivxl]{1,6}|\p{L}|\p{L}{1,4}-?\d{1,4})\)?[.)]?$/iu;

export function isRunningNumber(text: string): boolean {
  return RUNNING_NUMBER.test(text.trim());
}

/** Headings of parts: “I.”, “A -”, “Phần II:”; group 1 is the mark. */
const PART_MARK = /^\s*\(?((?:[IVX]{1,5}|[A-H])(?=\)?\s*(?:[.):/–-]|$)))\)?\s*[.):/–-]?\s*/u;

/** The mark of a part (“II”, “A”) and what follows it; null without one. */
export function partMark(text: string): { readonly mark: string; readonly rest: string } | null {
  const match = PART_MARK.exec(text);
  return match?.[1] === undefined ? null : { mark: match[1], rest: text.slice(match[0].length).trim() };
}

/** “123/TB-UBND”, “45/2026/QĐ-UBND”, “TB 88/TB-VP”, “112-KL/TU”. */
export const CITATION = /\d+(?:\/\d{4})?(?:\/|-)\p{Lu}[\p{Lu}\d&]*(?:[-/]\p{Lu}[\p{Lu}\d&]*)*/u;
