import { expect, test } from "@jest/globals";
import {
  addDays,
  dayOf,
  daysBetween,
  type IsoDate,
  isoDate,
  isoWeekOf,
  lastDayOfMonth,
  mondayOf,
  monthOf,
  parseIsoDate,
  weekdayOf,
  yearOf,
} from "../../../src/core/calendar/isoDate.ts";

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function parse(text: string): IsoDate {
  const day = parseIsoDate(text);
  if (!day) throw new Error(`no day: ${text}`);
  return day;
}

test("every day of 1900-2199 goes in and out unchanged, weekdays and steps in order", () => {
  let weekday = 1; // 1 January 1900 was a Monday
  let yesterday: IsoDate | null = null;
  const wrong: string[] = [];
  for (let year = 1900; year <= 2199; year++) {
    for (let month = 1; month <= 12; month++) {
      const length = month === 2 && isLeap(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
      if (isoDate(year, month, length + 1) !== null || isoDate(year, month, 0) !== null)
        wrong.push(`${year}-${month} ends late`);
      if (dayOf(lastDayOfMonth(year, month)) !== length) wrong.push(`${year}-${month} has another last day`);
      for (let day = 1; day <= length; day++) {
        const date = isoDate(year, month, day);
        const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
        if (date !== text || parseIsoDate(text) !== date) wrong.push(text);
        if (!date) continue;
        if (yearOf(date) !== year || monthOf(date) !== month || dayOf(date) !== day) wrong.push(`${text} parts`);
        if (weekdayOf(date) !== weekday) wrong.push(`${text} weekday`);
        if (yesterday && (addDays(yesterday, 1) !== date || daysBetween(yesterday, date) !== 1))
          wrong.push(`${text} step`);
        yesterday = date;
        weekday = (weekday % 7) + 1;
      }
    }
  }
  expect(wrong).toEqual([]);
});

test.each([
  ["2025-06-31", "June has 30 days"],
  ["2025-02-29", "no leap year"],
  ["1899-12-31", "before the range"],
  ["2200-01-01", "after the range"],
  ["2025-6-01", "parts must have two digits"],
  ["2025-06-01 ", "nothing may follow"],
  ["", "empty"],
])("“%s” is no day: %s", (text) => {
  expect(parseIsoDate(text)).toBeNull();
});

test.each([
  ["2020-12-31", "2020-W53", "a long year"],
  ["2021-01-03", "2020-W53", "its last week runs into January"],
  ["2021-01-04", "2021-W01", "then the next year's first begins"],
  ["2024-12-30", "2025-W01", "the week belongs to the year of its Thursday"],
  ["2026-12-31", "2026-W53", "another long year"],
  ["2023-01-01", "2022-W52", "a Sunday still belongs to the old year"],
])("%s lies in %s: %s", (day, week) => {
  expect(isoWeekOf(parse(day))).toBe(week);
});

test("weeks are seven days long and change on Monday", () => {
  for (let day = parse("1999-12-01"); day < parse("2031-01-01"); day = addDays(day, 1)) {
    expect(isoWeekOf(day) === isoWeekOf(addDays(day, -1))).toBe(weekdayOf(day) !== 1);
    expect(weekdayOf(mondayOf(day))).toBe(1);
  }
});

test("months roll over into other years", () => {
  expect([lastDayOfMonth(2025, 13), lastDayOfMonth(2025, 0)]).toEqual(["2026-01-31", "2024-12-31"]);
});
