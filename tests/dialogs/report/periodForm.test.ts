import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { IsoDate } from "../../../src/core/calendar/isoDate.ts";
import { addDays, parseIsoDate } from "../../../src/core/calendar/isoDate.ts";
import type { PeriodKind } from "../../../src/core/report/reportPeriod.ts";
import { type PeriodForm, periodFormFor, periodOf } from "../../../src/dialogs/report/periodForm.ts";

const today = parseIsoDate("2026-10-19") as IsoDate;
const form = (kind: PeriodKind, changes: Partial<PeriodForm> = {}): PeriodForm => ({
  ...periodFormFor(kind, today),
  ...changes,
});

describe("what the fields say is what the command reads", () => {
  test.each([
    [form("week"), "2026-10-19", "2026-10-25", "the week of today"],
    [form("month"), "2026-10-01", "2026-10-31", "the month of today"],
    [form("month", { number: "2", year: "2025" }), "2025-02-01", "2025-02-28", "a month gone by"],
    [form("month", { cutOff: "14" }), "2026-09-15", "2026-10-14", "months that end on the 14th"],
    [form("quarter", { number: "3" }), "2026-07-01", "2026-09-30", "a quarter by its number"],
    [form("half"), "2026-07-01", "2026-12-31", "the half of today"],
    [form("half", { number: "1" }), "2026-01-01", "2026-06-30", "the first half"],
    [form("nineMonths", { cutOff: "14" }), "2025-12-15", "2026-09-14", "nine months, closed early"],
    [form("year", { year: "2025" }), "2025-01-01", "2025-12-31", "a year"],
    [form("free"), "2026-10-01", "2026-10-19", "this month so far"],
    [form("free", { cutOff: "14" }), "2026-10-01", "2026-10-19", "chosen days have no cut-off"],
  ])("%j: %s to %s, %s", (asked, from, to) => {
    expect(periodOf(asked, today)?.period).toMatchObject({ kind: asked.kind, from, to });
  });

  test.each([
    [form("month", { year: "" }), "no year"],
    [form("month", { year: "26" }), "a year of two digits"],
    [form("month", { cutOff: "40" }), "no month has that day"],
    [form("month", { cutOff: "giữa" }), "a cut-off in words"],
    [form("week", { number: "54" }), "no year has that week"],
    [form("free", { from: null }), "no first day"],
    [form("free", { from: "2026-10-20", to: "2026-10-01" }), "it ends before it begins"],
  ])("%j names no period: %s", (asked) => {
    expect(periodOf(asked, today)).toBeNull();
  });

  test("whatever the day, the form opens on a period that holds it", () => {
    const kinds: readonly PeriodKind[] = ["week", "month", "quarter", "half", "year", "free"];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000 }), fc.constantFrom(...kinds), (days, kind) => {
        const day = addDays(today, days - 4_000);
        const read = periodOf(periodFormFor(kind, day), day);
        expect(read !== null && read.period.from <= day && day <= read.period.to).toBe(true);
      }),
    );
  });
});
