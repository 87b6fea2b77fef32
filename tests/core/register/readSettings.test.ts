import { expect, test } from "@jest/globals";
import { checkSetting, readSettings } from "../../../src/core/register/readSettings.ts";
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

const ADDRESS = "https://script.google.com/macros/s/AKfycbx0000000000000000000000000000000000/exec";

test.each([
  ["an address", "replyTo", " theodoi@example.invalid ", null],
  ["what is none", "replyTo", "Văn thư", "setting-not-an-address"],
  ["several addresses", "managerEmail", "a@example.invalid; b@example.invalid", null],
  [
    "one of several that is none: a person is there to mend it",
    "managerEmail",
    "a@example.invalid; x",
    "setting-not-an-address",
  ],
  ["blank falls back to the default", "managerEmail", "", null],
  ["the page's address", "webAddress", ADDRESS, null],
  ["an address that nobody can reach", "webAddress", "https://example.invalid/", "setting-not-exec"],
  ["no page's address yet", "webAddress", "", null],
  ["a number", "dueSoonDays", "10", null],
  ["half a day is no number of days", "dueSoonDays", "2,5", "setting-not-a-number"],
  ["a number out of range", "digestHour", "25", "setting-out-of-range"],
])("typed in the dialog: %s", (_because, key, typed, code) => {
  const setting = SETTINGS.find((each) => each.key === key);
  if (!setting) throw new Error(`no setting ${key}`);
  expect(checkSetting(setting, typed)?.code ?? null).toBe(code);
});
