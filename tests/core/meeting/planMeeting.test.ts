import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { invitedLines } from "../../../src/core/meeting/invitedLines.ts";
import { meetingData } from "../../../src/core/meeting/meetingData.ts";
import { planMeeting } from "../../../src/core/meeting/planMeeting.ts";
import { populationOf } from "../../../src/core/register/population.ts";
import { weekdayFaults } from "../../../src/core/text/weekdayFaults.ts";
import { agency, bookOf, day } from "../../support/testBook.ts";
import { registers, todays } from "../digest/randomRegister.ts";
import { withNotices } from "../letters/urgedRegister.ts";
import { meetingBook, meetingRequest } from "./meetingBook.ts";

test.each([
  { text: "họp thứ Năm, ngày 29/10/2026", faults: 0, because: "right" },
  { text: "họp thứ Tư, ngày 29/10/2026", faults: 1, because: "it is a Thursday" },
  { text: "29/10/2026 (thứ sáu)", faults: 1, because: "the day stands first" },
  { text: "Chủ nhật 01/11/2026", faults: 0, because: "a Sunday" },
  { text: "thứ 2, 26/10/2026", faults: 0, because: "written as a figure" },
  { text: "thứ Hai, 31/9/2026", faults: 0, because: "no such day: nothing to compare" },
  { text: "phiên thứ năm, hồ sơ 29/10", faults: 0, because: "no date beside it" },
])("$faults faults in “$text”: $because", ({ text, faults }) => {
  expect(weekdayFaults(text)).toHaveLength(faults);
});

describe("what is refused", () => {
  test.each([
    { values: { on: day("2026-10-18"), papersOn: null }, because: "the day is past" },
    { values: { papersOn: day("2026-10-29"), papersAt: "15:00" }, because: "papers after the meeting" },
    { values: { agenda: "chuẩn bị cho phiên thứ Hai, ngày 03/11/2026" }, because: "a wrong weekday" },
    { values: { ids: ["NV-0007"] }, because: "a leader's row is nobody's to report on" },
    { values: { ids: ["NV-0008"] }, because: "nobody has vouched for it" },
  ])("$because", ({ values }) => {
    const plan = planMeeting(meetingRequest(values), meetingBook());
    expect(plan.refused).toBe(true);
    expect(plan.meetingNotice).toBeUndefined();
    expect(plan.say).toHaveLength(1);
  });
});

test("a Saturday is said to be a day off", () => {
  const { refused, say } = planMeeting(meetingRequest({ on: day("2026-10-31") }), meetingBook());
  expect(refused).toBeUndefined();
  expect(say).toEqual([{ key: "msg.meetingDayOff", with: { day: "thứ Bảy, 31/10/2026" } }]);
});

test("who is invited stands by kind, in the directory's order", () => {
  const agencies = ["Sở Tài chính", "Ban Quản lý Khu kinh tế", "UBND xã Đông Hồ", "Sở Y tế", "Công an tỉnh"];
  expect(invitedLines(agencies.map((name) => agency(name, 1)))).toEqual([
    "Lãnh đạo các sở: Tài chính, Y tế",
    "Lãnh đạo Ban Quản lý Khu kinh tế, Công an tỉnh",
    "Lãnh đạo UBND xã Đông Hồ",
  ]);
  expect(invitedLines([agency("Sở Y tế", 1)])).toEqual(["Lãnh đạo Sở Y tế"]);
});

describe("the preparation in the register", () => {
  const book = meetingBook();
  const plan = planMeeting(meetingRequest({ track: true }), book);

  test("is preparation of a draft: it counts nowhere and is not chased", () => {
    const rows = plan.append?.register ?? [];
    expect(rows).toHaveLength(5);
    for (const row of rows) {
      expect(row).toMatchObject({ deadlineKind: "Chuẩn bị họp", due: "2026-10-27", chase: false, state: "Mới giao" });
      expect(populationOf({ check: "", chase: false, deadlineKind: "", ...row } as never)).toBe("draft");
    }
    expect(plan.append?.notices).toMatchObject([
      { paper: "Thông báo họp ngày 29/10/2026", kind: "Thông báo họp", issued: "Dự thảo", meetingOn: "2026-10-29" },
    ]);
  });

  test("is put there once", () => {
    const rows = plan.append?.notices ?? [];
    const again = planMeeting(meetingRequest({ track: true }), withNotices(book, rows as never));
    expect(again.append).toBeUndefined();
    expect(again.meetingNotice).toBeDefined();
  });
});

test("no reproach and no leader, group or own office among those who report, whatever is chosen", () => {
  let reported = 0;
  fc.assert(
    fc.property(registers, todays, (rows, today) => {
      const book = bookOf({ rows, today });
      const ids = meetingData(book).rows.map(({ id }) => id);
      const on = day("2027-12-30");
      const { meetingNotice: meeting } = planMeeting(
        meetingRequest({ ids: [...new Set(ids)], on, papersOn: null }),
        book,
      );
      if (!meeting) throw new Error("no notice was made");
      reported += meeting.preparations.length;
      const told = [meeting.content, ...meeting.invited, ...meeting.preparations.map(({ text }) => text)].join("\n");
      expect(told).not.toMatch(/quá hạn|quá thời hạn/i);
      const silent = book.directory.agencies.filter(({ kind }) => kind !== "agency" && kind !== "other");
      const names = new Set(silent.map(({ name }) => name));
      expect(meeting.preparations.filter(({ agency: name }) => names.has(name))).toEqual([]);
    }),
    { numRuns: 100 },
  );
  expect(reported).toBeGreaterThan(30);
});
