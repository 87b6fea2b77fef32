import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays, daysBetween, isoDate } from "../../../src/core/calendar/isoDate.ts";
import { nextOccurrence, type Recurrence } from "../../../src/core/register/recurrence.ts";
import { day } from "../../support/testBook.ts";

test.each<readonly [because: string, rule: Recurrence["rule"], on: number | null, after: string, next: string | null]>([
  ["a week is due on its Friday", "weekly", null, "2026-10-19", "2026-10-23"],
  ["a Monday is followed by the next", "weekly", 1, "2026-10-19", "2026-10-26"],
  ["this month's day is ahead", "monthly", 25, "2026-10-19", "2026-10-25"],
  ["the day itself is over", "monthly", 25, "2026-10-25", "2026-11-25"],
  ["without a day a month's last, whatever its length", "monthly", null, "2026-01-31", "2026-02-28"],
  ["February has no 31st", "monthly", 31, "2026-01-31", "2026-02-28"],
  ["over the year's end", "monthly", 25, "2026-12-25", "2027-01-25"],
  ["in the quarter's last month", "quarterly", 15, "2026-09-15", "2026-12-15"],
  ["two halves a year", "half-yearly", null, "2026-06-30", "2026-12-31"],
  ["this year's is past", "yearly", 10, "2026-12-11", "2027-12-10"],
  ["what is due every day has no day to be missed", "daily", null, "2026-10-19", null],
])("%s", (_because, rule, on, after, next) => {
  expect(nextOccurrence({ rule, day: on }, day(after))).toBe(next);
});

const start = isoDate(2024, 1, 1) ?? day("2024-01-01");

test("each occurrence comes after the one before, and within its period's length", () => {
  const rules = fc.constantFrom<Recurrence["rule"]>("weekly", "monthly", "quarterly", "half-yearly", "yearly");
  const longest = { daily: 1, weekly: 7, monthly: 62, quarterly: 184, "half-yearly": 368, yearly: 732 };
  fc.assert(
    fc.property(rules, fc.integer({ min: 1, max: 31 }), fc.integer({ min: 0, max: 4000 }), (rule, on, days) => {
      const after = addDays(start, days);
      const next = nextOccurrence({ rule, day: rule === "weekly" ? ((on - 1) % 7) + 1 : on }, after);
      if (next === null) throw new Error("an occurrence is missing");
      const gap = daysBetween(after, next);
      expect(gap).toBeGreaterThan(0);
      expect(gap).toBeLessThanOrEqual(longest[rule]);
    }),
  );
});
