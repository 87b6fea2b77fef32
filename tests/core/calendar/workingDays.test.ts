import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { DEFAULT_CALENDAR, HOLIDAYS } from "../../../src/core/calendar/holidays.ts";
import { addDays, type IsoDate, parseIsoDate, weekdayOf } from "../../../src/core/calendar/isoDate.ts";
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  subtractWorkingDays,
  workingDaysBetween,
} from "../../../src/core/calendar/workingDays.ts";

function parse(text: string): IsoDate {
  const day = parseIsoDate(text);
  if (!day) throw new Error(`no day: ${text}`);
  return day;
}

test.each([
  ["2025-04-25", 1, "2025-04-26", "a Saturday worked in exchange"],
  ["2025-04-29", 1, "2025-05-05", "30/4, 1/5, the swapped 2/5 and a weekend"],
  ["2026-02-13", 1, "2026-02-23", "Tết 2026"],
  ["2026-08-21", 1, "2026-08-22", "a Saturday worked in exchange"],
  ["2026-08-28", 1, "2026-09-03", "National Day with 31/8"],
  ["2025-06-13", 1, "2025-06-16", "an ordinary weekend"],
  ["2025-06-13", 0, "2025-06-13", "no day asked, none gone"],
  ["2024-04-26", 3, "2024-05-04", "29-30/4 and 1/5 off, Saturday 4/5 worked"],
])("%s + %i working days = %s: %s", (from, count, to) => {
  expect(addWorkingDays(parse(from), count, DEFAULT_CALENDAR)).toBe(to);
});

test.each([
  ["2026-02-17", "2026-02-23", "2026-02-13", "within Tết"],
  ["2025-06-14", "2025-06-16", "2025-06-13", "a Saturday"],
  ["2025-04-26", "2025-04-26", "2025-04-26", "a worked Saturday is a working day"],
])("from %s on offices work on %s, before on %s: %s", (day, next, previous) => {
  expect(nextWorkingDay(parse(day), DEFAULT_CALENDAR)).toBe(next);
  expect(previousWorkingDay(parse(day), DEFAULT_CALENDAR)).toBe(previous);
});

describe("laws", () => {
  const dates = fc.integer({ min: 0, max: 1400 }).map((days) => addDays(parse("2024-01-01"), days));
  const counts = fc.integer({ min: 1, max: 90 });

  test("counting what was added gives the count back", () => {
    fc.assert(
      fc.property(dates, counts, (from, count) => {
        const to = addWorkingDays(from, count, DEFAULT_CALENDAR);
        expect(isWorkingDay(to, DEFAULT_CALENDAR)).toBe(true);
        expect(workingDaysBetween(from, to, DEFAULT_CALENDAR)).toBe(count);
        expect(workingDaysBetween(to, from, DEFAULT_CALENDAR)).toBe(-count);
      }),
    );
  });

  test("subtracting undoes adding from a working day", () => {
    fc.assert(
      fc.property(dates, counts, (day, count) => {
        const from = nextWorkingDay(day, DEFAULT_CALENDAR);
        expect(subtractWorkingDays(addWorkingDays(from, count, DEFAULT_CALENDAR), count, DEFAULT_CALENDAR)).toBe(from);
      }),
    );
  });
});

test("as many lie between two days as are met by going from one to the other, whatever the calendar", () => {
  const days = fc.integer({ min: 0, max: 60 }).map((count) => addDays(parse("2026-01-20"), count));
  const some = fc.array(days, { maxLength: 20 }).map((list) => new Set(list));
  fc.assert(
    fc.property(days, days, fc.record({ daysOff: some, workedDays: some }), (one, other, calendar) => {
      const [from, to] = one < other ? [one, other] : [other, one];
      let met = 0;
      for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) met++;
      expect(workingDaysBetween(from, to, calendar)).toBe(met);
    }),
    { numRuns: 300 },
  );
});

test("days off are weekdays, worked days are weekend days, and no day is listed twice", () => {
  expect(HOLIDAYS.filter(({ date, kind }) => (kind === "off") !== weekdayOf(date) <= 5)).toEqual([]);
  expect(new Set(HOLIDAYS.map(({ date }) => date)).size).toBe(HOLIDAYS.length);
  expect(HOLIDAYS.filter(({ date }) => parseIsoDate(date) === null)).toEqual([]);
});
