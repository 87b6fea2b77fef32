import { isoDate, weekdayOf } from "../calendar/isoDate.ts";
import { documentDate, weekdayWords } from "./formatDate.ts";

const WEEKDAY = "(?<weekday>thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\\s+nhật)";
const DAY = "(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4})";

/** “thứ Năm, ngày 29/10/2026” and “29/10/2026 (thứ Năm)”. */
const PATTERNS = [
  new RegExp(`${WEEKDAY}\\s*[,(]?\\s*(?:ngày\\s+)?${DAY}`, "giu"),
  new RegExp(`${DAY}\\s*[,(]\\s*${WEEKDAY}`, "giu"),
];

const WORDS: Readonly<Record<string, number>> = { hai: 1, ba: 2, tư: 3, năm: 4, sáu: 5, bảy: 6, nhật: 7 };

/** 1 for Monday. */
function numberOf(words: string): number {
  const last = words.toLowerCase().split(/\s+/).pop() ?? "";
  return WORDS[last] ?? Number(last) - 1;
}

export interface WeekdayFault {
  /** As typed. */
  readonly text: string;
  /** “thứ Năm”. */
  readonly right: string;
  readonly date: string;
}

/** Weekdays in a text that are not those of the dates beside them. */
export function weekdayFaults(text: string): readonly WeekdayFault[] {
  return PATTERNS.flatMap((pattern) =>
    [...text.normalize("NFC").matchAll(pattern)].flatMap(({ 0: found, groups = {} }): WeekdayFault[] => {
      const date = isoDate(Number(groups["year"]), Number(groups["month"]), Number(groups["day"]));
      if (date === null || weekdayOf(date) === numberOf(groups["weekday"] ?? "")) return [];
      return [{ text: found, right: weekdayWords(date, "vi"), date: documentDate(date) }];
    }),
  );
}
