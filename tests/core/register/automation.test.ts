import { describe, expect, test } from "@jest/globals";
import {
  automationWords,
  hoursBetween,
  openingNotices,
  ownerWords,
  pauseMark,
  pauseOf,
} from "../../../src/core/register/automation.ts";
import { PROPERTY } from "../../../src/core/register/propertyKeys.ts";

const NOW = "2026-10-19 07:00:00";
const ON = { [PROPERTY.triggerId]: "t1", [PROPERTY.triggerOwner]: "lan@example.invalid" };
const PAUSED = { [PROPERTY.paused]: pauseMark({ at: "2026-10-16 08:30:00", by: "lan@example.invalid" }) };

test("a pause is remembered with who made it", () => {
  expect(pauseOf(PAUSED)).toEqual({ at: "2026-10-16 08:30:00", by: "lan@example.invalid" });
  expect(pauseOf({})).toBeNull();
});

test.each([
  ["never switched on", {}, "chưa bật", ""],
  ["running", ON, "đang bật", "Tài khoản chạy, gửi: lan@example.invalid"],
  ["running, by whom was never noted", { [PROPERTY.triggerId]: "t1" }, "đang bật", ""],
  ["switched off again", { ...ON, [PROPERTY.triggerId]: "" }, "chưa bật", ""],
  ["paused", { ...ON, ...PAUSED }, "tạm ngừng từ 16/10/2026", "Tài khoản chạy, gửi: lan@example.invalid"],
])("“Tổng hợp” says of automation that is %s", (_because, properties, words, owner) => {
  expect([automationWords(properties), ownerWords(properties)]).toEqual([words, owner]);
});

describe("who opens the book is told", () => {
  test.each<readonly [because: string, properties: Readonly<Record<string, string>>, said: readonly string[]]>([
    ["nothing while nothing was ever switched on", {}, []],
    ["nothing while it was alive within the day", { ...ON, [PROPERTY.heartbeat]: "2026-10-18 06:00:00" }, []],
    ["that it has stopped", { ...ON, [PROPERTY.heartbeat]: "2026-10-18 04:00:00" }, ["msg.heartbeatLate"]],
    ["that it never came alive", { ...ON, [PROPERTY.triggerSince]: "2026-10-17 04:00:00" }, ["msg.heartbeatLate"]],
    ["nothing where no time was kept", ON, []],
    [
      "that mail is paused, not that it has stopped too",
      { ...ON, ...PAUSED, [PROPERTY.heartbeat]: "2026-10-16 08:00:00" },
      ["msg.pausedSince"],
    ],
    ["of which years no day off is known", { [PROPERTY.holidayGap]: "2028 2029" }, ["msg.holidayYearMissing"]],
  ])("%s", (_because, properties, said) => {
    expect(openingNotices(properties, NOW).map(({ key }) => key)).toEqual(said);
  });

  test("who is meant, where it was noted", () => {
    const late = { [PROPERTY.triggerId]: "t1", [PROPERTY.heartbeat]: "2026-10-01 04:00:00" };
    expect(openingNotices(late, NOW)[0]?.with).toMatchObject({ owner: "?" });
    expect(openingNotices({ ...late, ...ON }, NOW)[0]?.with).toMatchObject({ owner: "lan@example.invalid" });
    expect(openingNotices({ [PROPERTY.paused]: "2026-10-16 08:30:00" }, NOW)[0]?.with).toEqual({
      date: "16/10/2026",
      by: "?",
    });
  });
});

test.each([
  ["2026-10-18 05:00:00", NOW, 26],
  ["", NOW, null],
  [NOW, "sớm", null],
])("hours from “%s” to “%s”: %s", (from, to, hours) => expect(hoursBetween(from, to)).toBe(hours));
