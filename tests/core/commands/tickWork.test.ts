import { expect, test } from "@jest/globals";
import { digestDay, tickWork } from "../../../src/core/commands/tickWork.ts";
import { bookOf, day } from "../../support/testBook.ts";

test.each([
  ["a Monday", "2026-10-19", "2026-10-19"],
  ["later in the week it is still that Monday", "2026-10-22", "2026-10-19"],
  ["a Monday off moves to the next working day", "2026-04-27", "2026-04-28"],
  ["three days off at the start of a week", "2026-08-31", "2026-09-03"],
  ["a week of Tết has no day", "2026-02-17", null],
])("%s", (_because, today, expected) => {
  expect(digestDay(day(today), bookOf({ rows: [] }))).toBe(expected);
});

const DONE = { "register.asOf": "2026-10-19" };
const READY = { ...DONE, "digest.previewed": "2026-10-12 09:00:00" };

test.each([
  ["a day not computed yet", {}, {}, "08:00", ["refreshRegister"]],
  ["a day already computed", DONE, {}, "08:00", ["noteEdits"]],
  ["digest day and hour have come", READY, { autoMail: true }, "07:30", ["noteEdits", "sendWeeklyDigest"]],
  ["the hour has not come", READY, { autoMail: true }, "06:59", ["noteEdits"]],
  ["automatic sending is off", READY, { autoMail: false }, "08:00", ["noteEdits"]],
  ["nobody has looked at a preview", DONE, { autoMail: true }, "08:00", ["noteEdits"]],
  ["this week is settled", { ...READY, "digest.week": "2026-W43" }, { autoMail: true }, "08:00", ["noteEdits"]],
  [
    "last week was settled",
    { ...READY, "digest.week": "2026-W42" },
    { autoMail: true },
    "08:00",
    ["noteEdits", "sendWeeklyDigest"],
  ],
])("%s", (_because, properties, settings, time, next) => {
  const book = { ...bookOf({ rows: [], settings }), now: `2026-10-19 ${time}:00`, properties };
  expect(tickWork.decide(book, undefined, {}).next).toEqual(next);
});

test("a missed Monday is made up for on Tuesday", () => {
  const book = { ...bookOf({ rows: [], settings: { autoMail: true }, today: "2026-10-20" }), properties: READY };
  expect(tickWork.decide(book, undefined, {}).next).toEqual(["refreshRegister", "sendWeeklyDigest"]);
});
