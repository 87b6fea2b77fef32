import { describe, expect, test } from "@jest/globals";
import { DEFAULT_CALENDAR, HOLIDAYS } from "../../../src/core/calendar/holidays.ts";
import { weekdayOf } from "../../../src/core/calendar/isoDate.ts";
import { uncoveredYears } from "../../../src/core/calendar/uncoveredYears.ts";
import { day } from "../../support/testBook.ts";

const YEARS = ["2024", "2025", "2026", "2027"];
const of = (year: string, kind: "off" | "worked") =>
  HOLIDAYS.filter((holiday) => holiday.kind === kind && holiday.date.startsWith(year));

describe("the table of days off", () => {
  test("stands in order, each day once", () => {
    const days = HOLIDAYS.filter(({ kind }) => kind === "off").map(({ date }) => date);
    expect(days).toEqual([...new Set(days)].sort());
  });

  test("days off are weekdays, worked days are Saturdays", () => {
    for (const { date, kind } of HOLIDAYS) expect([date, weekdayOf(date) <= 5]).toEqual([date, kind === "off"]);
  });

  /** Labour Code 2019, art. 112: eleven days, moved to weekdays where they fall on a weekend. */
  test.each(YEARS)("%s has no fewer days than the law gives", (year) => {
    const swapped = of(year, "worked").length;
    expect(of(year, "off").length - swapped).toBeGreaterThanOrEqual(11);
  });

  test.each(YEARS)("%s: what no authority has announced is marked", (year) => {
    const unsure = HOLIDAYS.filter(({ date, certainty }) => date.startsWith(year) && certainty === "expected");
    expect(unsure.map(({ date }) => date)).toEqual(
      year === "2027" ? of(year, "off").map(({ date }) => date) : year === "2026" ? ["2026-11-24"] : [],
    );
  });
});

test.each<[string, readonly (string | null)[], readonly number[]]>([
  ["years that are covered need no word", ["2026-12-31", "2027-03-01"], []],
  ["each other year is named once, in order", ["2029-01-05", "2028-06-30", "2028-01-05", null], [2028, 2029]],
  ["what is past is judged no more", ["2019-05-01"], []],
])("%s", (_because, dues, years) => {
  const days = dues.map((due) => (due === null ? null : day(due)));
  expect(uncoveredYears(days, DEFAULT_CALENDAR, day("2026-10-19"))).toEqual(years);
});
