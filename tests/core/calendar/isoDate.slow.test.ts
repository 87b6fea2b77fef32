import { expect, test } from "@jest/globals";
import {
  addDays,
  dayOf,
  daysBetween,
  type IsoDate,
  isoDate,
  lastDayOfMonth,
  monthOf,
  parseIsoDate,
  weekdayOf,
  yearOf,
} from "../../../src/core/calendar/isoDate.ts";

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
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
