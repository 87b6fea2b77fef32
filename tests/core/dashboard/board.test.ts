import { expect, test } from "@jest/globals";
import { behindUnits, stillOpen } from "../../../src/core/dashboard/behindFigure.ts";
import { boardOf } from "../../../src/core/dashboard/board.ts";
import { dashboardFacts } from "../../../src/core/dashboard/dashboardFacts.ts";
import {
  BLANK,
  type DashboardFilter,
  filterChoices,
  filterFacts,
  NO_FILTER,
} from "../../../src/core/dashboard/filterFacts.ts";
import { packFacts } from "../../../src/core/dashboard/packFacts.ts";
import { TILES } from "../../../src/core/dashboard/tiles.ts";
import { bookOf, day, directive, event } from "../../support/testBook.ts";
import { octoberRegister } from "../report/octoberReport.ts";

/** On Monday 19/10/2026. */
const boardWith = (rows: Parameters<typeof bookOf>[0]["rows"]) => boardOf(dashboardFacts(bookOf({ rows }), 9));

const lead = "Sở Tài chính";
const overdueBy = (days: number) => {
  const due = new Date(Date.UTC(2026, 9, 19 - days)).toISOString().slice(0, 10);
  return directive({ id: `NV-${String(days).padStart(4, "0")}`, lead, due });
};

test.each([
  { days: 3, key: "week", because: "a Friday, which is a working day" },
  { days: 7, key: "week", because: "the last day of the first group" },
  { days: 10, key: "month", because: "beyond it" },
  { days: 31, key: "twoMonths", because: "the day after the thirtieth" },
  { days: 60, key: "twoMonths", because: "the last day of the group" },
  { days: 61, key: "quarter", because: "the day after it" },
  { days: 91, key: "longer", because: "open-ended" },
])("overdue by $days days stands under $key: $because", ({ days, key }) => {
  const { ages } = boardWith([overdueBy(days)]);
  expect(ages.filter(({ units }) => units.length > 0).map((line) => line.key)).toEqual([key]);
});

test("a task of three agencies is one in the tiles, three in the lines, and lists only the parts that are late", () => {
  const parts = ["Sở Tài chính", "Sở Xây dựng", "Sở Công Thương"].map((name, index) =>
    directive({ id: `NV-0012/${index + 1}`, lead: name, due: index === 1 ? "2026-10-01" : "2026-12-01" }),
  );
  const board = boardWith([directive({ id: "NV-0012", lead: "các sở", due: "2026-12-01" }), ...parts]);
  const [, overdue] = TILES.map(({ units, speaks }) => behindUnits(units(board), board.rows, speaks));
  expect(overdue?.count).toBe(1);
  expect(overdue?.rows.map(({ row }) => row.id)).toEqual(["NV-0012/2"]);
  expect(board.assignments.figures.total).toBe(3);
  expect(behindUnits(board.tasks.units, board.rows, stillOpen).rows).toHaveLength(3);
});

test("the rows behind a figure: longest overdue first, then by due date, then by Mã", () => {
  const board = boardWith([
    directive({ id: "NV-0010", lead, due: "2026-12-01" }),
    directive({ id: "NV-0002", lead, due: "2026-12-01" }),
    directive({ id: "NV-0003", lead, due: "2026-11-01" }),
    directive({ id: "NV-0004", lead, due: "2026-10-10" }),
    directive({ id: "NV-0005", lead, due: "2026-09-10" }),
    directive({ id: "NV-0006", lead }),
  ]);
  const { rows } = behindUnits(board.tasks.units, board.rows);
  expect(rows.map(({ row }) => row.id)).toEqual(["NV-0005", "NV-0004", "NV-0003", "NV-0002", "NV-0010", "NV-0006"]);
});

test("what is reported does not come due; a day off is marked", () => {
  const { weeks } = boardWith([
    directive({ id: "NV-0001", lead, due: "2026-10-25" }),
    directive({ id: "NV-0002", lead, due: "2026-10-25", state: "Chờ xác nhận", reportedOn: "2026-10-12" }),
    directive({ id: "NV-0003", lead, due: "2026-11-18", deadlineKind: "Mốc phấn đấu" }),
    directive({ id: "NV-0004", lead, due: "2026-11-19" }),
  ]);
  const days = weeks.flat().flatMap((each) => each ?? []);
  expect(
    days.filter(({ rows }) => rows.length > 0).map(({ date, rows }) => [date, rows.map(({ row }) => row.id)]),
  ).toEqual([
    ["2026-10-25", ["NV-0001"]],
    ["2026-11-18", ["NV-0003"]],
  ]);
  expect(
    days
      .filter(({ isOff }) => isOff)
      .map(({ date }) => date)
      .slice(0, 2),
  ).toEqual(["2026-10-24", "2026-10-25"]);
});

test("a month keeps the deadline of its own day: extended only in September, August stays late", () => {
  const done = directive({
    id: "NV-0001",
    lead,
    given: "2026-07-01",
    due: "2026-08-03",
    extended: "2026-08-31",
    state: "Hoàn thành",
    doneOn: "2026-08-20",
  });
  const events = [event({ id: "NV-0001", kind: "gia hạn", date: "2026-09-05", content: "Công văn số 9/VP" })];
  const { months } = boardOf(dashboardFacts(bookOf({ rows: [done], events }), 9));
  const august = months.find(({ month }) => month.number === 8);
  expect([august?.onTime.length, august?.late.length]).toEqual([0, 1]);
});

test("the model register of October: the figures at the head", () => {
  const board = boardWith(octoberRegister());
  const tiles = TILES.map(({ key, units }) => [key, units(board).length]);
  expect(tiles).toEqual([
    ["open", 85],
    ["overdue", 13],
    ["missedTarget", 5],
    ["dueSoon", 0],
    ["reported", 8],
  ]);
  expect([board.onTime.onTime.length, board.onTime.late.length]).toEqual([42, 6]);
  expect([board.onTime.originalOnTime.length, board.onTime.originalLate.length]).toEqual([39, 9]);
});

const FILTERED = [
  directive({ id: "NV-0001", lead: "Sở Tài chính; UBND xã Đông Hồ", due: "2026-10-01", project: "Dự án B" }),
  directive({ id: "NV-0002", lead: "UBND xã Đông Hồ", orderedBy: "Nguyễn Văn Lộc", paper: "Thông báo số 1/TB-VP" }),
  directive({ id: "NV-0003", lead, project: "dự án  b", paper: "Thông báo số 2/TB-VP", given: "2026-09-20" }),
];

interface FilterCase {
  readonly filter: Partial<DashboardFilter>;
  readonly tasks: number;
  readonly assignments: number;
  readonly because: string;
}

test.each<FilterCase>([
  { filter: {}, tasks: 3, assignments: 4, because: "nothing is left out" },
  {
    filter: { agency: "UBND xã Đông Hồ" },
    tasks: 2,
    assignments: 2,
    because: "of two leads only the one asked for answers",
  },
  { filter: { block: "UBND xã, phường" }, tasks: 2, assignments: 2, because: "so it is with a block" },
  { filter: { project: "Dự án B" }, tasks: 2, assignments: 3, because: "case and blanks make no other project" },
  { filter: { project: BLANK }, tasks: 1, assignments: 1, because: "rows of no project can be asked for" },
  {
    filter: { leader: "Nguyễn Văn Lộc" },
    tasks: 1,
    assignments: 1,
    because: "who ordered it answers where nobody else is named",
  },
  { filter: { paper: "Thông báo số 2/TB-VP" }, tasks: 1, assignments: 1, because: "one paper" },
  { filter: { paper: "Thông báo số 2/TB-VP", project: "x" }, tasks: 0, assignments: 0, because: "all filters hold" },
])("filter $filter: $because", ({ filter, tasks, assignments }) => {
  const facts = filterFacts(dashboardFacts(bookOf({ rows: FILTERED }), 9), { ...NO_FILTER, ...filter });
  const board = boardOf(facts);
  expect([board.tasks.figures.total, board.assignments.figures.total]).toEqual([tasks, assignments]);
});

test("filters offer what stands in the register: the directory's order, names by alphabet, the newest paper first", () => {
  const facts = dashboardFacts(bookOf({ rows: FILTERED }), 9);
  expect(filterChoices(facts, NO_FILTER)).toEqual({
    block: ["Sở, ban, ngành", "UBND xã, phường"],
    agency: ["Sở Tài chính", "UBND xã Đông Hồ"],
    project: ["Dự án B", BLANK],
    leader: ["Nguyễn Văn Lộc", BLANK],
    paper: ["Thông báo số 2/TB-VP", "Thông báo số 1/TB-VP", BLANK],
  });
  expect(filterChoices(facts, { ...NO_FILTER, block: "UBND xã, phường" }).agency).toEqual(["UBND xã Đông Hồ"]);
});

test("what was finished long ago does not travel, what is paused does; texts of open rows travel first", () => {
  const book = bookOf({
    rows: [
      directive({ id: "NV-0001", lead, state: "Hoàn thành", doneOn: "2025-06-01" }),
      directive({ id: "NV-0002", lead, state: "Tạm dừng", updated: day("2025-06-01") }),
      directive({ id: "NV-0003", lead, state: "Hoàn thành", doneOn: "2026-06-01" }),
      directive({ id: "NV-0004", lead, due: "2026-12-01" }),
    ],
  });
  const { rows } = packFacts(dashboardFacts(book, 1));
  expect(rows.id).toEqual(["NV-0002", "NV-0003", "NV-0004"]);
  expect(rows.text.map((text) => text !== null)).toEqual([false, false, true]);
});
