import { describe, expect, test } from "@jest/globals";
import { buildReport, type ReportModel } from "../../../src/core/report/buildReport.ts";
import { checkFigures, checkLine } from "../../../src/core/report/checkFigures.ts";
import { type Figures, noFigures } from "../../../src/core/report/figures.ts";
import type { FrozenReport } from "../../../src/core/report/frozenReport.ts";
import { calendarPeriod } from "../../../src/core/report/reportPeriod.ts";
import {
  countingSentence,
  openingSentence,
  rateSentences,
  resultSentences,
} from "../../../src/core/report/reportSentences.ts";
import { bookOf, directive, event } from "../../support/testBook.ts";

const SEPTEMBER = calendarPeriod("month", 2026, 9, null);
const OCTOBER = calendarPeriod("month", 2026, 10, null);

type Parts = Parameters<typeof bookOf>[0];

function reportOn(period: typeof OCTOBER, parts: Parts, previous: FrozenReport | null = null): ReportModel {
  const report = buildReport(bookOf({ today: "2026-11-02", ...parts }), period, { previous, lastYear: null });
  if ("code" in report) throw new Error(`${report.line}: ${report.a} ≠ ${report.b}`);
  return report;
}

/** The figures that are not 0. */
function told(figures: Figures): Partial<Figures> {
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== 0));
}

const ROW = { id: "NV-0001", text: "Lập phương án.", lead: "Sở Công Thương", given: "2026-09-10" } as const;
const DUE = { ...ROW, due: "2026-10-20" } as const;
const DONE = { ...DUE, state: "Hoàn thành", doneOn: "2026-10-15" } as const;

describe("where a row of October is counted", () => {
  test.each([
    { row: DUE, figures: { opening: 1, total: 1, openOverdue: 1 }, because: "given before: it is carried over" },
    {
      row: { ...DUE, given: "2026-10-01" },
      figures: { given: 1, total: 1, openOverdue: 1 },
      because: "given on the first day is new",
    },
    {
      row: { ...DUE, given: "2026-10-31", due: "2026-12-01" },
      figures: { given: 1, total: 1, openInTime: 1 },
      because: "given on the last day is new",
    },
    { row: { ...DUE, given: "2026-11-01" }, figures: {}, because: "given later is no matter of October" },
    {
      row: { ...DUE, given: null },
      figures: { opening: 1, total: 1, openOverdue: 1 },
      because: "without a day it was always there",
    },
    { row: DONE, figures: { opening: 1, total: 1, doneOnTime: 1 }, because: "done in time" },
    {
      row: { ...DONE, doneOn: "2026-10-21" },
      figures: { opening: 1, total: 1, doneLate: 1 },
      because: "done a day late",
    },
    {
      row: { ...DONE, due: "2026-10-17", doneOn: "2026-10-19" },
      figures: { opening: 1, total: 1, doneOnTime: 1 },
      because: "a day off lasts to the next working day",
    },
    {
      row: { ...DONE, deadlineKind: "Mốc phấn đấu", doneOn: "2026-10-25" },
      figures: { opening: 1, total: 1, doneNoDeadline: 1 },
      because: "done after a mere target is neither on time nor late",
    },
    { row: { ...DONE, doneOn: "2026-09-30" }, figures: {}, because: "done before, it has left" },
    {
      row: { ...DONE, doneOn: "2026-10-01" },
      figures: { opening: 1, total: 1, doneOnTime: 1 },
      because: "done on the first day is done in the period",
    },
    {
      row: { ...DONE, doneOn: null },
      figures: { opening: 1, total: 1, openOverdue: 1, reported: 1 },
      because: "a completion without a day is a claim",
    },
    {
      row: { ...DUE, state: "Chờ xác nhận", reportedOn: "2026-10-19" },
      figures: { opening: 1, total: 1, openInTime: 1, reported: 1 },
      because: "the clock stopped at the agency's paper",
    },
    {
      row: { ...DUE, state: "Đã trình", due: "2026-12-01" },
      figures: { opening: 1, total: 1, openInTime: 1, reported: 1 },
      because: "submitted, nobody noted when: the register says so too",
    },
    {
      row: { ...DUE, deadlineKind: "Mốc phấn đấu" },
      figures: { opening: 1, total: 1, openMissedTarget: 1 },
      because: "a missed target is a class of its own",
    },
    { row: ROW, figures: { opening: 1, total: 1, openNoDeadline: 1 }, because: "no deadline" },
    {
      row: { ...ROW, deadlineKind: "Khi đủ điều kiện" },
      figures: { opening: 1, total: 1, openWaiting: 1 },
      because: "waiting for an event",
    },
    {
      row: { ...DUE, state: "Thôi theo dõi", updated: "2026-10-10" },
      figures: { opening: 1, total: 1, left: 1 },
      because: "it leaves in the period in which it is dropped",
    },
    { row: { ...DUE, state: "Tạm dừng", updated: "2026-09-10" }, figures: {}, because: "paused before, it rests" },
    {
      row: { ...DUE, state: "Thôi theo dõi", updated: "2026-10-10", note: "Nhập nhầm" },
      figures: {},
      because: "typed in error, it never was",
    },
    { row: { ...DUE, check: "Chưa rõ cơ quan chủ trì" }, figures: {}, because: "doubtful rows are counted apart" },
    { row: { ...DUE, chase: false }, figures: {}, because: "so is what is not chased" },
    { row: { ...DUE, deadlineKind: "Định kỳ" }, figures: {}, because: "so are recurring reports" },
    { row: { ...DUE, lead: "Phó Chủ tịch UBND tỉnh" }, figures: {}, because: "leaders have no line" },
  ])("$because", ({ row, figures }) => {
    const report = reportOn(OCTOBER, { rows: [directive(row)] });
    expect(told(report.tasks)).toEqual(figures);
    expect(told(report.assignments)).toEqual(figures);
  });
});

describe("a month that is over is told as it was", () => {
  test.each([
    {
      row: DONE,
      events: [],
      figures: { given: 1, total: 1, openInTime: 1 },
      because: "what was done in October was open in September",
    },
    {
      row: { ...DONE, doneOn: "2026-09-20", reportedOn: "2026-09-20" },
      events: [event({ id: "NV-0001", date: "2026-10-05", kind: "Xác nhận" })],
      figures: { given: 1, total: 1, openInTime: 1, reported: 1 },
      because: "it leaves when it is confirmed",
    },
    {
      row: { ...DUE, state: "Chờ xác nhận", reportedOn: "2026-10-05" },
      events: [],
      figures: { given: 1, total: 1, openInTime: 1 },
      because: "reported later, it was not yet reported",
    },
    {
      row: { ...DUE, state: "Chờ xác nhận" },
      events: [event({ id: "NV-0001", date: "2026-10-05", kind: "Báo cáo hoàn thành" })],
      figures: { given: 1, total: 1, openInTime: 1 },
      because: "without a date of its own the event tells when it was reported",
    },
    {
      row: { ...DUE, state: "Tạm dừng" },
      events: [event({ id: "NV-0001", date: "2026-10-05", kind: "Tạm dừng" })],
      figures: { given: 1, total: 1, openInTime: 1 },
      because: "paused later, it was still running",
    },
    {
      row: { ...ROW, due: "2026-09-20", extended: "2026-11-20" },
      events: [event({ id: "NV-0001", date: "2026-10-05", kind: "Gia hạn" })],
      figures: { given: 1, total: 1, openOverdue: 1 },
      because: "an extension granted later does not help",
    },
  ])("$because", ({ row, events, figures }) => {
    expect(told(reportOn(SEPTEMBER, { rows: [directive(row)], events }).tasks)).toEqual(figures);
  });

  test("confirmed in October, it is October's completion, judged by the day of the paper", () => {
    const rows = [directive({ ...DONE, due: "2026-09-25", doneOn: "2026-09-20" })];
    const events = [event({ id: "NV-0001", date: "2026-10-05", kind: "Xác nhận" })];
    expect(told(reportOn(OCTOBER, { rows, events }).tasks)).toEqual({ opening: 1, total: 1, doneOnTime: 1 });
  });
});

describe("tasks and assignments", () => {
  const parent = directive({ ...DUE, lead: "Sở Công Thương; Sở Tài chính" });
  const first = directive({ ...DONE, id: "NV-0001/1" });
  const second = directive({ ...DUE, id: "NV-0001/2", lead: "Sở Tài chính", due: "2026-12-01" });

  test("a parent is one task and as many assignments as it has children", () => {
    const report = reportOn(OCTOBER, { rows: [parent, first, second] });
    expect(told(report.tasks)).toEqual({ opening: 1, total: 1, openInTime: 1 });
    expect(told(report.assignments)).toEqual({ opening: 2, total: 2, doneOnTime: 1, openInTime: 1 });
    expect(countingSentence(report)).toContain("Tổng số lượt giao: 2; số nhiệm vụ: 1");
  });

  test("a parent with one child done long ago is still open", () => {
    const early = directive({ ...DONE, id: "NV-0001/1", doneOn: "2026-09-20" });
    const report = reportOn(OCTOBER, { rows: [parent, early, second] });
    expect(told(report.tasks)).toEqual({ opening: 1, total: 1, openInTime: 1 });
    expect(told(report.assignments)).toEqual({ opening: 1, total: 1, openInTime: 1 });
    expect(report.appendix.map(({ id }) => id)).toEqual(["NV-0001/2"]);
  });

  test("a parent is done when all its children are, late when one was", () => {
    const late = directive({ ...DONE, id: "NV-0001/2", lead: "Sở Tài chính", doneOn: "2026-10-29" });
    expect(told(reportOn(OCTOBER, { rows: [parent, first, late] }).tasks)).toEqual({
      opening: 1,
      total: 1,
      doneLate: 1,
    });
  });

  test("several leads without children are an assignment each", () => {
    const report = reportOn(OCTOBER, { rows: [parent] });
    expect(report.tasks.total).toBe(1);
    expect(report.blocks[0]?.lines.map(({ agency, figures }) => [agency, figures.total])).toEqual([
      ["Sở Tài chính", 1],
      ["Sở Công Thương", 1],
    ]);
  });
});

describe("after a report that was kept", () => {
  const september = (rows: Parts["rows"]) => reportOn(SEPTEMBER, { rows }).frozen;

  test.each([
    { before: [DUE], now: [DUE], figures: { opening: 1, total: 1, openOverdue: 1 }, because: "nothing moved" },
    {
      before: [],
      now: [DUE],
      figures: { adjustment: 1, total: 1, openOverdue: 1 },
      because: "a row of September typed in October is an adjustment",
    },
    { before: [DUE], now: [], figures: { opening: 1, adjustment: -1 }, because: "a row that vanished is taken off" },
    {
      before: [DUE],
      now: [{ ...DUE, chase: false }],
      figures: { opening: 1, adjustment: -1 },
      because: "so is one that is no longer chased",
    },
    {
      before: [DUE],
      now: [{ ...DONE, doneOn: "2026-09-20" }],
      figures: { opening: 1, total: 1, doneOnTime: 1 },
      because: "recorded late, it leaves now: a signed report does not change",
    },
    {
      before: [DUE],
      now: [{ ...DUE, state: "Thôi theo dõi", updated: "2026-09-15" }],
      figures: { opening: 1, total: 1, left: 1 },
      because: "dropped and told late, it leaves now",
    },
    {
      before: [DUE],
      now: [{ ...DUE, given: "2026-10-05" }],
      figures: { opening: 1, total: 1, openOverdue: 1 },
      because: "what was reported once is not new again",
    },
  ])("$because", ({ before, now, figures }) => {
    const kept = september(before.map(directive));
    expect(told(reportOn(OCTOBER, { rows: now.map(directive) }, kept).tasks)).toEqual(figures);
  });

  test("a row that went to another agency is taken off one line and put on another", () => {
    const kept = september([directive(DUE)]);
    const report = reportOn(OCTOBER, { rows: [directive({ ...DUE, lead: "Sở Xây dựng" })] }, kept);
    expect(told(report.tasks)).toEqual({ opening: 1, total: 1, openOverdue: 1 });
    expect(report.blocks[0]?.lines.map(({ agency, figures }) => [agency, told(figures)])).toEqual([
      ["Sở Xây dựng", { adjustment: 1, total: 1, openOverdue: 1 }],
      ["Sở Công Thương", { opening: 1, adjustment: -1 }],
    ]);
  });

  test("adjusted rows are named", () => {
    const report = reportOn(OCTOBER, { rows: [directive(DUE)] }, september([]));
    expect(report.changes.find(({ key }) => key === "adjusted")?.ids).toEqual(["NV-0001"]);
    expect(resultSentences(report)).toContain("điều chỉnh số liệu kỳ trước +01");
  });

  test("its share on time stands beside the new one", () => {
    const kept = september([directive({ ...DONE, due: "2026-09-25", doneOn: "2026-09-20" })]);
    const report = reportOn(OCTOBER, { rows: [directive({ ...DONE, id: "NV-0002" })] }, kept);
    expect(rateSentences(report)).toContain("kỳ trước 100,0%, cùng kỳ năm 2025: –");
  });

  test("nothing before is not known, which is not none", () => {
    const report = reportOn(OCTOBER, { rows: [directive({ ...DUE, given: "2026-10-05" })] });
    expect(report.previous).toEqual({ figures: null, byOriginalDue: null });
    expect(told(reportOn(OCTOBER, { rows: [directive(DUE)] }).previous.figures ?? noFigures())).toMatchObject({
      total: 1,
      openInTime: 1,
    });
  });

  test("a report of another time opens nothing", () => {
    const kept = reportOn(calendarPeriod("month", 2026, 8, null), { rows: [] }).frozen;
    expect(told(reportOn(OCTOBER, { rows: [directive(DUE)] }, kept).tasks)).toEqual({
      opening: 1,
      total: 1,
      openOverdue: 1,
    });
  });
});

test("what stands outside the total has a number each", () => {
  const rows = [
    directive({ ...DUE, deadlineKind: "Định kỳ" }),
    directive({ ...DUE, id: "NV-0002", deadlineKind: "Định kỳ", due: "2026-11-20" }),
    directive({ ...DUE, id: "NV-0003", deadlineKind: "Chuẩn bị họp" }),
    directive({ ...DUE, id: "NV-0004", chase: false }),
    directive({ ...DUE, id: "NV-0005", check: "Cần xác nhận thời hạn: …" }),
    directive({ ...DUE, id: "NV-0006", check: "Văn bản chưa phát hành" }),
    directive({ ...DUE, id: "NV-0007", lead: "Các sở, ngành" }),
    directive({ ...DUE, id: "NV-0008", state: "Tạm dừng", updated: "2026-09-15" }),
  ];
  const report = reportOn(OCTOBER, { rows });
  expect(report.tasks.total).toBe(0);
  expect(report.outside).toEqual({
    recurring: 2,
    recurringMissed: 1,
    preparation: 1,
    unchased: 1,
    paused: 1,
    unchecked: 1,
    draft: 1,
    withoutAgency: 1,
  });
});

test("a period that still runs is told as of today", () => {
  const report = reportOn(OCTOBER, { rows: [directive(DUE)], today: "2026-10-19" });
  expect(told(report.tasks)).toEqual({ opening: 1, total: 1, openInTime: 1 });
  expect(openingSentence(report)).toContain("(số liệu tính đến ngày 19/10/2026)");
  expect(report.dueNext.map(({ id }) => id)).toEqual(["NV-0001"]);
});

test("an heir is named with the body it took over from, its former days apart", () => {
  const rows = [directive({ ...DUE, lead: "Sở Kế hoạch và Đầu tư", due: "2026-09-21" })];
  const [item] = reportOn(OCTOBER, { rows }).overdue;
  expect(item?.agency).toBe("Sở Tài chính (nhận bàn giao từ Sở Kế hoạch và Đầu tư từ ngày 01/10/2026)");
  expect([item?.daysPast, item?.daysBeforeTakeover]).toEqual([40, 9]);
});

test("a former body keeps its name in reports of its time", () => {
  const rows = [directive({ ...DUE, lead: "Sở Kế hoạch và Đầu tư" })];
  const report = reportOn(SEPTEMBER, { rows });
  expect(report.blocks[0]?.lines.map(({ agency }) => agency)).toEqual(["Sở Kế hoạch và Đầu tư"]);
});

describe("figures that do not agree", () => {
  const good: Figures = {
    ...noFigures(),
    opening: 2,
    given: 1,
    total: 3,
    doneOnTime: 1,
    left: 1,
    openInTime: 1,
    reported: 1,
  };

  test.each([
    { line: good, issue: null, because: "they agree" },
    { line: { ...good, given: 2 }, issue: [4, 3], because: "more came in than there is" },
    { line: { ...good, openInTime: 2 }, issue: [3, 4], because: "more is told than there is" },
    { line: { ...good, reported: 2 }, issue: [2, 1], because: "more is reported than open" },
  ])("$because", ({ line, issue }) => {
    const found = checkLine("Sở Công Thương", line);
    expect(found && [found.a, found.b]).toEqual(issue);
    if (found) expect(found).toMatchObject({ code: "not-reconciled", line: "Sở Công Thương" });
  });

  test("a block that is not the sum of its lines is named", () => {
    const blocks = [
      { block: "Sở, ban, ngành", figures: good, lines: [{ agency: "Sở Công Thương", figures: noFigures() }] },
    ];
    expect(checkFigures(good, good, blocks)).toEqual({ code: "not-reconciled", line: "Sở, ban, ngành", a: 0, b: 2 });
  });

  test("blocks that are not the whole are named", () => {
    expect(checkFigures(good, good, [])).toEqual({ code: "not-reconciled", line: "Cộng", a: 0, b: 2 });
  });
});
