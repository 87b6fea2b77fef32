import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays, type IsoDate } from "../../../src/core/calendar/isoDate.ts";
import { behindUnits } from "../../../src/core/dashboard/behindFigure.ts";
import { type Board, boardOf, openUnits, unitsFrom } from "../../../src/core/dashboard/board.ts";
import { dashboardFacts } from "../../../src/core/dashboard/dashboardFacts.ts";
import { BLANK, filterChoices, filterFacts, NO_FILTER } from "../../../src/core/dashboard/filterFacts.ts";
import { packFacts, unpackFacts } from "../../../src/core/dashboard/packFacts.ts";
import { TILES } from "../../../src/core/dashboard/tiles.ts";
import type { Book } from "../../../src/core/register/book.ts";
import { buildReport, type ReportModel } from "../../../src/core/report/buildReport.ts";
import { openIn } from "../../../src/core/report/figures.ts";
import { NO_EARLIER_REPORTS } from "../../../src/core/report/frozenReport.ts";
import { freePeriod, type ReportPeriod } from "../../../src/core/report/reportPeriod.ts";
import { bookOf } from "../../support/testBook.ts";
import { eventLists, registers, todays } from "../digest/randomRegister.ts";
import { workedBooks } from "./workedRegister.ts";

const RUNS = { numRuns: 60 };
const books = fc.oneof(
  fc.tuple(registers, eventLists, todays).map(([rows, events, today]) => bookOf({ rows, events, today })),
  workedBooks,
);

function reportOf(book: Book, period: ReportPeriod): ReportModel {
  const report = buildReport(book, period);
  if ("code" in report) throw new Error(`${report.line}: ${report.a} ≠ ${report.b}`);
  return report;
}

/** As it comes to the page: packed, sent as text, unpacked. */
function boardInPage(book: Book): Board {
  return boardOf(unpackFacts(JSON.parse(JSON.stringify(packFacts(dashboardFacts(book, 10))))));
}

test("the year's figures are those of the year's report, in every line", () => {
  let counted = 0;
  fc.assert(
    fc.property(books, (book) => {
      const board = boardInPage(book);
      const report = reportOf(book, board.year);
      counted += report.tasks.total;
      expect(board.tasks.figures).toEqual(report.tasks);
      expect(board.assignments.figures).toEqual(report.assignments);
      expect(board.blocks).toEqual(report.blocks);
      expect(openUnits(board.tasks.units)).toHaveLength(openIn(report.tasks));
      expect(unitsFrom(board.tasks, board.year, "opening")).toHaveLength(report.tasks.opening);
      expect(unitsFrom(board.tasks, board.year, "given")).toHaveLength(report.tasks.given);
      expect(board.onTime.originalOnTime).toHaveLength(report.byOriginalDue.onTime);
      expect(board.onTime.originalLate).toHaveLength(report.byOriginalDue.late);
    }),
    RUNS,
  );
  expect(counted).toBeGreaterThan(100);
});

test("each month's figures are those of that month's report", () => {
  let done = 0;
  fc.assert(
    fc.property(books, (book) => {
      const { months } = boardInPage(book);
      expect(months).toHaveLength(12);
      for (const { month, onTime, late, originalOnTime, originalLate } of months) {
        const { tasks, byOriginalDue } = reportOf(book, month);
        done += tasks.doneOnTime + tasks.doneLate;
        expect([onTime.length, late.length]).toEqual([tasks.doneOnTime, tasks.doneLate]);
        expect([originalOnTime.length, originalLate.length]).toEqual([byOriginalDue.onTime, byOriginalDue.late]);
      }
    }),
    { numRuns: 30 },
  );
  expect(done).toBeGreaterThan(20);
});

test("the tiles, the ages and what is coming agree with the report of the day", () => {
  let overdue = 0;
  let coming = 0;
  fc.assert(
    fc.property(books, (book) => {
      const board = boardInPage(book);
      const report = reportOf(book, freePeriod(addDays(book.today, -29), book.today));
      const tiles = Object.fromEntries(TILES.map(({ key, units }) => [key, units(board).length]));
      expect(tiles["open"]).toBe(openIn(report.tasks));
      expect(tiles["overdue"]).toBe(report.tasks.openOverdue);
      expect(tiles["missedTarget"]).toBe(report.tasks.openMissedTarget);
      expect(tiles["reported"]).toBe(report.tasks.reported);
      expect(board.ages.reduce((sum, { units }) => sum + units.length, 0)).toBe(report.tasks.openOverdue);
      const days = board.weeks.flat().flatMap((day) => day ?? []);
      expect(days.map(({ date }) => date)).toEqual(nextDays(book.today));
      const due = days.filter(({ date }) => date > book.today).flatMap(({ rows }) => rows.map(({ row }) => row.id));
      expect(due.sort()).toEqual(report.dueNext.map(({ id }) => id).sort());
      overdue += report.tasks.openOverdue;
      coming += due.length;
    }),
    RUNS,
  );
  expect(overdue).toBeGreaterThan(10);
  expect(coming).toBeGreaterThan(3);
});

function nextDays(today: IsoDate): IsoDate[] {
  return Array.from({ length: 31 }, (_, index) => addDays(today, index));
}

test("what is outside the total is told as in the report", () => {
  fc.assert(
    fc.property(books, (book) => {
      const board = boardInPage(book);
      const { outside } = reportOf(book, board.year);
      for (const [key, rows] of Object.entries(board.outside)) {
        expect([key, new Set(rows.map(({ root }) => root)).size]).toEqual([key, outside[key as keyof typeof outside]]);
      }
    }),
    RUNS,
  );
});

test("narrowed down to an agency, or to a block, the figures are those of its line in the report", () => {
  let lines = 0;
  fc.assert(
    fc.property(books, (book) => {
      const facts = dashboardFacts(book, 0);
      const all = boardOf(facts);
      for (const { block, figures, lines: agencies } of reportOf(book, all.year).blocks) {
        expect(boardOf(filterFacts(facts, { ...NO_FILTER, block })).assignments.figures).toEqual(figures);
        for (const { agency, figures: own } of agencies) {
          lines++;
          const board = boardOf(filterFacts(facts, { ...NO_FILTER, agency }));
          expect(board.assignments.figures).toEqual(own);
          expect(board.blocks).toEqual([{ block, figures: own, lines: [{ agency, figures: own }] }]);
        }
      }
    }),
    { numRuns: 30 },
  );
  expect(lines).toBeGreaterThan(20);
});

test("narrowed down by project, leader or paper the figures are those of a report on it", () => {
  let scopes = 0;
  const kinds = { project: "project", leader: "leader", paper: "notice" } as const;
  fc.assert(
    fc.property(workedBooks, (book) => {
      const facts = dashboardFacts(book, 0);
      const choices = filterChoices(facts, NO_FILTER);
      for (const key of ["project", "leader", "paper"] as const) {
        for (const name of choices[key].filter((choice) => choice !== BLANK)) {
          const board = boardOf(filterFacts(facts, { ...NO_FILTER, [key]: name }));
          const report = buildReport(book, board.year, NO_EARLIER_REPORTS, { kind: kinds[key], name });
          if ("code" in report) throw new Error(`${report.line}: ${report.a} ≠ ${report.b}`);
          scopes++;
          expect(board.tasks.figures).toEqual(report.tasks);
          expect(board.assignments.figures).toEqual(report.assignments);
        }
      }
    }),
    { numRuns: 15 },
  );
  expect(scopes).toBeGreaterThan(20);
});

test("every unit that a tile counts shows at least one row, and every row belongs to one", () => {
  let shown = 0;
  fc.assert(
    fc.property(books, (book) => {
      const board = boardInPage(book);
      for (const { key, units, speaks } of TILES) {
        const counted = units(board);
        const { rows, count } = behindUnits(counted, board.rows, speaks);
        shown += rows.length;
        expect([key, count]).toEqual([key, counted.length]);
        for (const unit of counted) expect(rows.some(({ row }) => unit.ids.includes(row.id))).toBe(true);
        for (const { row } of rows) expect(counted.some(({ ids }) => ids.includes(row.id))).toBe(true);
      }
    }),
    RUNS,
  );
  expect(shown).toBeGreaterThan(50);
});

test("facts survive the way to the page, with the texts of so many rows", () => {
  fc.assert(
    fc.property(books, fc.nat(30), (book, most) => {
      const facts = dashboardFacts(book, most);
      expect(unpackFacts(JSON.parse(JSON.stringify(packFacts(facts))))).toEqual(facts);
      expect(facts.rows.filter(({ text }) => text !== null)).toHaveLength(Math.min(most, facts.rows.length));
    }),
    RUNS,
  );
});
