import { expect, test } from "@jest/globals";
import { firstWords, mayHold, opens } from "../../../src/core/notice/firstWords.ts";
import { isPhrase, phrases } from "../../../src/core/notice/phrases.ts";
import { splitWords } from "../../../src/core/notice/words.ts";

const TOLD = /^(?:(?:trong )?(?:\d+ |ba )?tháng|thời gian qua|(?:các |quý )*đại biểu|luỹ kế|hiện)(?!\p{L})/iu;
const TOLD_WORDS = firstWords(TOLD);

test.each([
  ["Trong tháng 5, …", true, "an optional word in front"],
  ["6 tháng đầu năm, …", true, "a figure of one digit"],
  ["06 tháng đầu năm, …", true, "a figure"],
  ["Ba tháng qua, …", true, "a number written out"],
  ["Tháng 5 …", true, "the optional words missing"],
  ["THỜI GIAN QUA …", true, "capitals"],
  ["Đại biểu mặc lễ phục", true, "words in front that may come any number of times, or not"],
  ["Lũy kế đến nay", true, "tone marks in their newer place"],
  ["hiện/nay", true, "a word with a mark behind it"],
  ["hiện-nay", true, "a word joined to another"],
  ["hiệnnay", false, "a longer word"],
  ["Sở A báo cáo", false, "another word"],
  ["(hiện nay", false, "a bracket is no word of the pattern"],
])("may “%s” begin with what the pattern matches? %j: %s", (text, may) => {
  expect(opens(TOLD_WORDS, splitWords(text)[0])).toBe(may);
  if (!may) expect(TOLD.test(text.replace(/^\(/, "–"))).toBe(false);
});

test.each(["[a-z]+ báo cáo", ".{0,20}hiện"])("“%s” begins with no whole word", (source) => {
  expect(() => firstWords(new RegExp(`^(?:${source})`, "u"))).toThrow();
});

const RECURRING = phrases(["hằng", "định"]);

test.each([
  ["báo cáo hằng quý", true, "as a word"],
  ["báo cáo hằng/mỗi quý", true, "in front of a mark"],
  ["báo cáo quý/hằng năm", true, "behind a mark: any joined word may hold one"],
  ["báo cáo trước ngày 30/6/2026", false, "a day is no joined word"],
  ["báo cáo", false, "none"],
])("may “%s” hold one of the words? %j: %s", (text, may) => {
  expect(mayHold(RECURRING, splitWords(text))).toBe(may);
});

const BOARDS = phrases(["ban quản lý", "ban quản lý dự án"]);

test.each([
  [0, 3, true, "a phrase"],
  [0, 5, true, "a longer one"],
  [0, 4, false, "the beginning of one"],
  [1, 3, false, "the end of one"],
  [0, 6, false, "a phrase and a word more"],
  [0, 0, false, "nothing"],
])("words %i to %i of “Ban Quản lý dự án tỉnh”: %j, %s", (from, to, is) => {
  expect(isPhrase(BOARDS, splitWords("Ban Quản lý dự án tỉnh"), from, to)).toBe(is);
});
