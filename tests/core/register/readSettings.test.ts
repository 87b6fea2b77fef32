import { expect, test } from "@jest/globals";
import { readSettings } from "../../../src/core/register/readSettings.ts";
import { SETTINGS } from "../../../src/core/register/settings.ts";

test("blank cells give the defaults", () => {
  const { settings, issues } = readSettings({});
  expect(issues).toEqual([]);
  expect(Object.values(settings)).toEqual(SETTINGS.map(({ initial }) => initial));
});

test.each([
  ["text is kept", "place", "Lạng Sơn", "Lạng Sơn", null],
  ["“có” switches on", "autoMail", "có", true, null],
  ["a tick switches on", "autoMail", true, true, null],
  ["“không” switches off", "rollDaysOff", "không", false, null],
  ["a word that is neither is not taken for “không”", "rollDaysOff", "có lẽ", true, "setting-not-a-flag"],
  ["a number may be typed as text", "dueSoonDays", "10", 10, null],
  ["an address is kept", "replyTo", "theodoi@example.invalid", "theodoi@example.invalid", null],
  ["what is no address is not taken", "replyTo", "Văn thư", "", "setting-not-an-address"],
  ["of several addresses the good ones serve", "managerEmail", "a@example.invalid; x", "a@example.invalid; x", null],
  ["words are no number", "dueSoonDays", "mười", 7, "setting-not-a-number"],
  ["a number out of range is not taken", "digestHour", "25", 7, "setting-out-of-range"],
])("%s", (_because, key, cell, value, issue) => {
  const { settings, issues } = readSettings({ [key]: cell });
  expect(settings).toMatchObject({ [key]: value });
  expect(issues.map(({ code }) => code)).toEqual(issue === null ? [] : [issue]);
});
