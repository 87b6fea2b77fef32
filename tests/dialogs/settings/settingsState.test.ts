import { describe, expect, test } from "@jest/globals";
import { SETTINGS, type Setting } from "../../../src/core/register/settings.ts";
import {
  changesOf,
  GROUPS,
  hintOf,
  problemsOf,
  startTexts,
  TABLE,
} from "../../../src/dialogs/settings/settingsState.ts";
import { wordsIn } from "../../../src/views/kit/words.ts";

const vi = wordsIn("vi");
const CELLS = { authority: "UBND tỉnh", rollDaysOff: "TRUE", autoMail: "không", dueSoonDays: "7", digestDay: "1" };
const start = startTexts(CELLS);

function setting(key: string): Setting {
  const found = TABLE.find((each) => each.key === key);
  if (!found) throw new Error(`no setting ${key}`);
  return found;
}

test("every setting stands under a heading of the dialog", () => {
  const headings = GROUPS.map(({ key }) => key);
  expect(SETTINGS.filter(({ group }) => !headings.includes(group))).toEqual([]);
});

describe("opening", () => {
  test("changes nothing, however a flag is spelt and whatever is blank", () => {
    expect(changesOf(start, start)).toEqual([]);
    expect([start["rollDaysOff"], start["autoMail"], start["staleDays"]]).toEqual(["có", "không", ""]);
  });

  test("keeps a value that cannot be read, so that it can be corrected", () => {
    const texts = startTexts({ dueSoonDays: "bảy" });
    expect(texts["dueSoonDays"]).toBe("bảy");
    expect(problemsOf(texts, vi).get("dueSoonDays")).toBe("Nhập số nguyên.");
  });
});

test("only what was changed is sent, trimmed", () => {
  expect(changesOf(start, { ...start, place: " Yên Giang ", autoMail: "có" })).toEqual([
    { key: "place", value: "Yên Giang" },
    { key: "autoMail", value: "có" },
  ]);
});

test.each([
  ["dueSoonDays", "61", "Nhập số từ 1 đến 60."],
  ["dueSoonDays", "7.5", "Nhập số nguyên."],
  ["dueSoonDays", "", undefined],
  ["mailReserve", "0", undefined],
  ["replyTo", "văn thư", "Nhập một địa chỉ thư điện tử."],
  ["replyTo", "vanthu@example.invalid", undefined],
  ["authority", "bất kỳ", undefined],
])("%s = “%s”: %s", (key, value, problem) => {
  expect(problemsOf({ ...start, [key]: value }, vi).get(key)).toBe(problem);
});

test.each([
  ["rollDaysOff", "Mặc định: bật"],
  ["autoMail", "Mặc định: tắt"],
  ["dueSoonDays", "Mặc định: 7"],
  ["digestDay", "Mặc định: Thứ Hai"],
  ["reportSymbol", "Mặc định: “/BC-VP”"],
])("%s tells its default: %s", (key, words) => {
  expect(hintOf(setting(key), "vi", vi)).toContain(words);
});

test("a setting without default tells only what it is for", () => {
  expect(hintOf(setting("place"), "vi", vi)).toBe(setting("place").help);
  expect(hintOf(setting("place"), "en", wordsIn("en"))).toBe(setting("place").helpEn);
});
