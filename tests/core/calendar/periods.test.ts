import { expect, test } from "@jest/globals";
import { addDays, type IsoDate, isoWeekOf, parseIsoDate } from "../../../src/core/calendar/isoDate.ts";
import { addMonths, isoWeek, monthsOf, weekOf } from "../../../src/core/calendar/periods.ts";

function parse(text: string): IsoDate {
  const day = parseIsoDate(text);
  if (!day) throw new Error(`no day: ${text}`);
  return day;
}

test.each([
  ["2025-01-31", 1, "2025-02-28", "February has no 31st"],
  ["2024-01-31", 1, "2024-02-29", "in a leap year it has a 29th"],
  ["2025-11-15", 3, "2026-02-15", "over the year's end"],
  ["2025-03-31", -1, "2025-02-28", "backwards"],
  ["2025-06-10", 0, "2025-06-10", "nothing added"],
])("%s + %i months = %s: %s", (from, months, to) => {
  expect(addMonths(parse(from), months)).toBe(to);
});

test.each<[number, number, number, { first: string; last: string } | null, string]>([
  [2026, 1, 12, { first: "2026-01-01", last: "2026-12-31" }, "a year"],
  [2024, 2, 2, { first: "2024-02-01", last: "2024-02-29" }, "a leap February"],
  [2025, 4, 6, { first: "2025-04-01", last: "2025-06-30" }, "a quarter"],
  [2025, 13, 13, null, "no such month"],
  [2025, 0, 1, null, "no such month"],
  [2025, 6, 5, null, "ends before it begins"],
  [2200, 1, 1, null, "outside the calendar"],
])("months of %i, %i-%i: %j, %s", (year, from, to, period) => {
  expect(monthsOf(year, from, to)).toEqual(period);
});

test("every numbered week is the one its days name", () => {
  for (let year = 2015; year <= 2045; year++) {
    for (let week = 1; week <= 53; week++) {
      const period = isoWeek(year, week);
      const name = `${year}-W${String(week).padStart(2, "0")}`;
      if (period) expect([isoWeekOf(period.first), isoWeekOf(period.last)]).toEqual([name, name]);
      else expect(week).toBe(53);
    }
  }
});

test("weeks follow each other from Monday to Sunday", () => {
  const wednesday = parse("2025-12-31");
  expect(weekOf(wednesday, 0)).toEqual({ first: "2025-12-29", last: "2026-01-04" });
  expect(weekOf(wednesday, 1).first).toBe(addDays(weekOf(wednesday, 0).last, 1));
});
