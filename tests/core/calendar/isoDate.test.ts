import { expect, test } from "@jest/globals";
import {
  addDays,
  type IsoDate,
  isoWeekOf,
  lastDayOfMonth,
  mondayOf,
  parseIsoDate,
  weekdayOf,
} from "../../../src/core/calendar/isoDate.ts";

function parse(text: string): IsoDate {
  const day = parseIsoDate(text);
  if (!day) throw new Error(`no day: ${text}`);
  return day;
}

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
  const wrong: IsoDate[] = [];
  for (let day = parse("1999-12-01"); day < parse("2031-01-01"); day = addDays(day, 1)) {
    const sameWeek = isoWeekOf(day) === isoWeekOf(addDays(day, -1));
    if (sameWeek !== (weekdayOf(day) !== 1) || weekdayOf(mondayOf(day)) !== 1) wrong.push(day);
  }
  expect(wrong).toEqual([]);
});

test("months roll over into other years", () => {
  expect([lastDayOfMonth(2025, 13), lastDayOfMonth(2025, 0)]).toEqual(["2026-01-31", "2024-12-31"]);
});
