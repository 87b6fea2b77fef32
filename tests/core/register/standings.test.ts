import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { DEFAULT_CALENDAR } from "../../../src/core/calendar/holidays.ts";
import { addDays, type IsoDate } from "../../../src/core/calendar/isoDate.ts";
import { blankRowOf } from "../../../src/core/register/column.ts";
import { type Directive, REGISTER_COLUMNS } from "../../../src/core/register/registerColumns.ts";
import { type JudgeContext, judge, judgeByOriginalDue, STANDINGS } from "../../../src/core/register/standings.ts";
import { DEADLINE_KINDS, STATES } from "../../../src/core/register/states.ts";

const day = (text: string) => text as IsoDate;
const row = (values: Partial<Directive>): Directive => ({
  ...blankRowOf(REGISTER_COLUMNS),
  state: "Mới giao",
  resultPaper: values.doneOn ? "Báo cáo số 15/BC" : "",
  ...values,
});
const settings = { targetIsDeadline: false, rollDaysOff: true, dueSoonDays: 7 };
const context = (changes: Partial<JudgeContext["settings"]> = {}): JudgeContext => ({
  today: day("2026-10-19"),
  calendar: DEFAULT_CALENDAR,
  settings: { ...settings, ...changes },
});

const CASES: readonly [string, Partial<Directive>, string, number | null, Partial<JudgeContext["settings"]>?][] = [
  ["a past day is overdue", { due: day("2026-10-05") }, "overdue", -14],
  ["the day itself is the last day", { due: day("2026-10-19") }, "dueSoon", 0],
  ["seven days ahead is due soon", { due: day("2026-10-26") }, "dueSoon", 7],
  ["eight days ahead is in time", { due: day("2026-10-27") }, "onTrack", 8],
  ["the setting widens the warning", { due: day("2026-10-27") }, "dueSoon", 8, { dueSoonDays: 10 }],
  ["a Saturday lasts to the end of Monday", { due: day("2026-10-17") }, "dueSoon", 0],
  [
    "without the switch a Saturday is over on Sunday",
    { due: day("2026-10-17") },
    "overdue",
    -2,
    { rollDaysOff: false },
  ],
  ["days late count from the last day that was kept", { due: day("2026-09-02") }, "overdue", -46],
  ["an extension governs", { due: day("2026-09-30"), extended: day("2026-10-15") }, "overdue", -4],
  ["an extension ahead silences the old date", { due: day("2026-09-30"), extended: day("2026-11-30") }, "onTrack", 42],
  [
    "a missed target is no missed deadline",
    { due: day("2026-08-31"), deadlineKind: "Mốc phấn đấu" },
    "missedTarget",
    -46,
  ],
  [
    "a target counts as a deadline where switched on",
    { due: day("2026-08-31"), deadlineKind: "Mốc phấn đấu" },
    "overdue",
    -46,
    { targetIsDeadline: true },
  ],
  ["a target ahead is due soon", { due: day("2026-10-23"), deadlineKind: "Mốc phấn đấu" }, "dueSoon", 4],
  ["no date, no lateness", {}, "noDeadline", null],
  ["urgent words are no date", { deadlineKind: "Khẩn trương, không ghi ngày" }, "noDeadline", null],
  ["an event that has not come keeps the clock still", { deadlineKind: "Khi đủ điều kiện" }, "waitingEvent", null],
  ["an event that has come has a date", { deadlineKind: "Khi đủ điều kiện", due: day("2026-10-01") }, "overdue", -18],
  ["a doubt silences lateness", { due: day("2026-10-05"), check: "Đã quá hạn tại thời điểm nhập" }, "unchecked", null],
  [
    "a doubt silences a completion too",
    { state: "Hoàn thành", doneOn: day("2026-10-01"), check: "x" },
    "unchecked",
    null,
  ],
  [
    "submitted in time stops the clock",
    { state: "Đã trình", due: day("2026-10-10"), reportedOn: day("2026-10-09") },
    "claimedInTime",
    null,
  ],
  [
    "reported late stays late",
    { state: "Chờ xác nhận", due: day("2026-10-05"), reportedOn: day("2026-10-08") },
    "claimedLate",
    null,
  ],
  [
    "a report without its date does not stop the clock",
    { state: "Chờ xác nhận", due: day("2026-10-05") },
    "claimedLate",
    null,
  ],
  [
    "a report after a mere target is in time",
    { state: "Chờ xác nhận", due: day("2026-08-31"), deadlineKind: "Mốc phấn đấu" },
    "claimedInTime",
    null,
  ],
  [
    "done on the day of the paper, not of the confirmation",
    { state: "Hoàn thành", due: day("2026-10-05"), doneOn: day("2026-10-05") },
    "doneOnTime",
    null,
  ],
  [
    "done on the Monday after a Saturday",
    { state: "Hoàn thành", due: day("2026-10-17"), doneOn: day("2026-10-19") },
    "doneOnTime",
    null,
  ],
  ["done late", { state: "Hoàn thành", due: day("2026-10-05"), doneOn: day("2026-10-06") }, "doneLate", null],
  [
    "done without the date of paper or fact is a claim",
    { state: "Hoàn thành", due: day("2026-12-05") },
    "claimedInTime",
    null,
  ],
  [
    "done on a day that neither a paper nor a fact shows is a claim",
    { state: "Hoàn thành", due: day("2026-12-05"), doneOn: day("2026-10-05"), resultPaper: "" },
    "claimedInTime",
    null,
  ],
  [
    "the words “no paper” show nothing",
    { state: "Hoàn thành", due: day("2026-10-10"), doneOn: day("2026-10-05"), resultPaper: "Chưa có văn bản" },
    "claimedLate",
    null,
  ],
  [
    "a fact in words shows it as a paper does",
    { state: "Hoàn thành", due: day("2026-10-10"), doneOn: day("2026-10-05"), resultPaper: "", result: "đã khởi công" },
    "doneOnTime",
    null,
  ],
  [
    "done after a mere target",
    { state: "Hoàn thành", due: day("2026-08-31"), deadlineKind: "Mốc phấn đấu", doneOn: day("2026-09-30") },
    "doneNoDeadline",
    null,
  ],
  ["done without deadline", { state: "Hoàn thành", doneOn: day("2026-09-30") }, "doneNoDeadline", null],
  ["paused", { state: "Tạm dừng", due: day("2026-10-05") }, "paused", null],
  ["no longer tracked", { state: "Thôi theo dõi", due: day("2026-10-05") }, "dropped", null],
  ["an English label is understood", { state: "Paused" }, "paused", null],
  ["a state nobody knows is treated as new", { state: "đang làm dở", due: day("2026-10-05") }, "overdue", -14],
];

test.each(
  CASES.map(([because, values, standing, daysLeft, changes = {}]) => ({
    because,
    values,
    standing,
    daysLeft,
    changes,
  })),
)("$because", ({ values, standing, daysLeft, changes }) => {
  const { standing: found, daysLeft: days } = judge(row(values), context(changes));
  expect([found, days]).toEqual([standing, daysLeft]);
});

test("the original date is judged as if no extension had been granted", () => {
  const extended = row({ due: day("2026-09-30"), extended: day("2026-11-30") });
  expect(judgeByOriginalDue(extended, context()).standing).toBe("overdue");
});

const anyRow = fc.record({
  state: fc.constantFrom(...STATES.map(({ vi }) => vi)),
  deadlineKind: fc.constantFrom(...DEADLINE_KINDS.map(({ vi }) => vi)),
  due: fc.option(fc.integer({ min: -400, max: 400 }).map((days) => addDays(day("2026-10-19"), days))),
  doneOn: fc.option(fc.integer({ min: -400, max: 400 }).map((days) => addDays(day("2026-10-19"), days))),
  check: fc.constantFrom("", "x"),
});

describe("laws", () => {
  test("a row that nobody vouched for is never called late", () => {
    fc.assert(
      fc.property(anyRow, (values) => {
        fc.pre(values.check !== "");
        expect(judge(row(values), context()).standing).toBe("unchecked");
      }),
    );
  });

  test("days left are negative exactly where the words say past", () => {
    fc.assert(
      fc.property(anyRow, (values) => {
        const { standing, daysLeft } = judge(row(values), context());
        expect((daysLeft ?? 0) < 0).toBe(standing === "overdue" || standing === "missedTarget");
      }),
    );
  });
});

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each(STANDINGS.filter(({ colour }) => colour !== null).map(({ key, colour }) => ({ key, colour })))(
  "the words of $key can be read on their tint",
  ({ colour }) => {
    const [light, dark] = [luminance(colour?.fill ?? "#FFFFFF"), luminance(colour?.text ?? "#000000")];
    expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(5);
  },
);
