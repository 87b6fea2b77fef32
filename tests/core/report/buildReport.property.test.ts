import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays } from "../../../src/core/calendar/isoDate.ts";
import { buildReport, type ReportModel } from "../../../src/core/report/buildReport.ts";
import type { Figures } from "../../../src/core/report/figures.ts";
import { calendarPeriod, freePeriod, periodAfter, type ReportPeriod } from "../../../src/core/report/reportPeriod.ts";
import { AGENCIES, bookOf, day } from "../../support/testBook.ts";
import { eventLists, registers, todays } from "../digest/randomRegister.ts";

const RUNS = { numRuns: 100 };
const books = fc.tuple(registers, eventLists, todays).map(([rows, events, today]) => bookOf({ rows, events, today }));

const START = day("2026-05-20");
const periods: fc.Arbitrary<ReportPeriod> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("month", "quarter", "half", "year" as const),
      fc.integer({ min: 1, max: 12 }),
      fc.option(fc.integer({ min: 1, max: 31 })),
    )
    .map(([kind, number, cutOff]) => calendarPeriod(kind, 2026, number, cutOff)),
  fc
    .tuple(fc.nat(180), fc.nat(60))
    .map(([from, length]) => freePeriod(addDays(START, from), addDays(START, from + length))),
);

function reportOf(report: ReturnType<typeof buildReport>): ReportModel {
  if ("code" in report) throw new Error(`${report.line}: ${report.a} ≠ ${report.b}`);
  return report;
}

/** The identity as the office states it, written out again. */
function expectFlow(line: Figures) {
  const done = line.doneOnTime + line.doneLate + line.doneNoDeadline;
  const open = line.openInTime + line.openOverdue + line.openMissedTarget + line.openNoDeadline + line.openWaiting;
  expect(line.opening + line.adjustment + line.given).toBe(line.total);
  expect(done + line.left + open).toBe(line.total);
}

test("every line of every report adds up, and blocks add up to the total", () => {
  let tasks = 0;
  fc.assert(
    fc.property(books, periods, (book, period) => {
      const report = reportOf(buildReport(book, period));
      tasks += report.tasks.total;
      expectFlow(report.tasks);
      expectFlow(report.assignments);
      for (const { figures, lines } of report.blocks) {
        expectFlow(figures);
        for (const line of lines) expectFlow(line.figures);
        expect(lines.reduce((sum, line) => sum + line.figures.total, 0)).toBe(figures.total);
      }
      expect(report.blocks.reduce((sum, { figures }) => sum + figures.total, 0)).toBe(report.assignments.total);
    }),
    RUNS,
  );
  expect(tasks).toBeGreaterThan(100);
});

test("what was overdue, plus newly, minus no longer, is overdue now", () => {
  fc.assert(
    fc.property(books, periods, (book, period) => {
      const { changes, tasks } = reportOf(buildReport(book, period));
      const count = (key: string) => changes.find((change) => change.key === key)?.count ?? 0;
      expect(count("overdueBefore") + count("newlyOverdue") - count("noLongerOverdue")).toBe(count("overdueNow"));
      expect(count("overdueNow")).toBe(tasks.openOverdue);
    }),
    RUNS,
  );
});

test("no table line for leaders, groups, the office itself", () => {
  const silent = new Set(
    AGENCIES.filter(({ kind }) => ["leader", "group", "own"].includes(kind)).map(({ name }) => name),
  );
  fc.assert(
    fc.property(books, periods, (book, period) => {
      const { blocks } = reportOf(buildReport(book, period));
      const lines = blocks.flatMap((block) => block.lines.map(({ agency }) => agency));
      expect(lines.filter((name) => silent.has(name))).toEqual([]);
    }),
    RUNS,
  );
});

test("the next report begins with what this one left, kept or computed alike", () => {
  fc.assert(
    fc.property(books, periods, (book, period) => {
      const late = { ...book, today: addDays(periodAfter(period).to, 1) };
      const first = reportOf(buildReport(late, period));
      const next = periodAfter(period);
      fc.pre(addDays(period.to, 1) === next.from);
      const kept = reportOf(buildReport(late, next, { previous: first.frozen, lastYear: null }));
      const computed = reportOf(buildReport(late, next));
      expect(kept.tasks).toEqual(computed.tasks);
      expect(kept.tasks.adjustment).toBe(0);
      const { tasks } = first;
      const open =
        tasks.openInTime + tasks.openOverdue + tasks.openMissedTarget + tasks.openNoDeadline + tasks.openWaiting;
      expect(kept.tasks.opening).toBe(open);
    }),
    RUNS,
  );
});

test("whatever happens to the register between two reports, the figures add up", () => {
  let adjusted = 0;
  fc.assert(
    fc.property(books, registers, eventLists, periods, (book, rows, events, period) => {
      const first = reportOf(buildReport(book, period));
      const next = periodAfter(period);
      const changed = bookOf({ rows, events, today: addDays(next.to, 1) });
      const second = reportOf(buildReport(changed, next, { previous: first.frozen, lastYear: null }));
      expectFlow(second.tasks);
      for (const { lines } of second.blocks) for (const line of lines) expectFlow(line.figures);
      if (second.tasks.adjustment !== 0) adjusted++;
    }),
    RUNS,
  );
  expect(adjusted).toBeGreaterThan(10);
});

test("a report kept as JSON opens the next one just the same", () => {
  fc.assert(
    fc.property(books, periods, (book, period) => {
      const { frozen } = reportOf(buildReport(book, period));
      expect(JSON.parse(JSON.stringify(frozen))).toEqual(frozen);
    }),
    RUNS,
  );
});
