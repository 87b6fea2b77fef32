import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { composeRollUp } from "../../../src/core/officeMail/composeRollUp.ts";
import { trackedIn } from "../../../src/core/officeMail/rollUpFigures.ts";
import { buildReport } from "../../../src/core/report/buildReport.ts";
import { openIn } from "../../../src/core/report/figures.ts";
import { weekPeriod } from "../../../src/core/report/reportPeriod.ts";
import { bookOf } from "../../support/testBook.ts";
import { registers } from "../digest/randomRegister.ts";

test("a roll-up and the report of the same day say the same figures", () => {
  fc.assert(
    fc.property(registers, (rows) => {
      const book = bookOf({ rows });
      const { figures, table } = composeRollUp(book).rollUp;
      const report = buildReport(book, weekPeriod(book.today));
      if ("code" in report) throw new Error(report.code);
      const { tasks, assignments } = report;
      const inTime = figures.onTrack + figures.dueSoon;
      expect(trackedIn(figures)).toBe(openIn(tasks));
      expect(figures.reported).toBe(tasks.reported);
      expect(figures.missedTarget).toBe(tasks.openMissedTarget);
      expect(figures.noDeadline).toBe(tasks.openNoDeadline);
      expect(figures.waitingEvent).toBe(tasks.openWaiting);
      // What was reported stands in the report within these two.
      expect(figures.overdue + inTime + figures.reported).toBe(tasks.openOverdue + tasks.openInTime);
      expect(figures.overdue).toBeLessThanOrEqual(tasks.openOverdue);
      expect(table.total.tracked).toBe(openIn(assignments));
    }),
  );
});

test("the table adds up: blocks and the other agencies make the total", () => {
  fc.assert(
    fc.property(registers, (rows) => {
      const { blocks, others, total } = composeRollUp(bookOf({ rows })).rollUp.table;
      for (const key of ["tracked", "overdue", "dueSoon"] as const) {
        const sum = blocks.reduce((all, { counts }) => all + counts[key], others[key]);
        expect(sum).toBe(total[key]);
      }
      expect(others.overdue).toBe(0);
      for (const { lines } of blocks) for (const { counts } of lines) expect(counts.overdue).toBeGreaterThan(0);
    }),
  );
});

test("what was overdue, what became so and what no longer is make what is overdue now", () => {
  fc.assert(
    fc.property(registers, registers, (then, now) => {
      const before = bookOf({ rows: then, today: "2026-10-12" });
      const { remember } = composeRollUp(before);
      const book = { ...bookOf({ rows: now }), properties: { "rollUp.figures": remember } };
      const { figures, before: earlier, moved } = composeRollUp(book).rollUp;
      expect(earlier).toEqual(composeRollUp(before).rollUp.figures);
      expect((earlier?.overdue ?? 0) + moved.newlyOverdue - moved.noLongerOverdue).toBe(figures.overdue);
    }),
  );
});
