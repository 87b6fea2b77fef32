import { expect, test } from "@jest/globals";
import {
  formatCount,
  formatDecimal,
  paddedCount,
  percentage,
  signedCount,
} from "../../../src/core/text/formatNumber.ts";

test.each([
  { value: 2, words: "02", because: "below 10 with a zero" },
  { value: 0, words: "0", because: "nothing is one sign" },
  { value: 10, words: "10", because: "two digits stand as they are" },
  { value: 1234, words: "1.234", because: "thousands take a dot" },
])("$because: $words", ({ value, words }) => {
  expect(paddedCount(value)).toBe(words);
});

test.each([
  { value: 3, words: "+03", because: "more" },
  { value: -3, words: "−03", because: "less, with a true minus" },
  { value: 0, words: "0", because: "the same has no sign" },
])("a change: $because", ({ value, words }) => {
  expect(signedCount(value)).toBe(words);
});

test.each([
  { part: 42, whole: 48, words: "87,5", because: "a decimal comma" },
  { part: 1, whole: 1, words: "100,0", because: "one decimal always" },
  { part: 0, whole: 3, words: "0,0", because: "none is known to be none" },
  { part: 0, whole: 0, words: null, because: "a share of nothing is not known" },
])("a share: $because", ({ part, whole, words }) => {
  expect(percentage(part, whole)).toBe(words);
});

test.each([
  { value: 1234567, decimals: 1, words: "1.234.567,0", because: "dots and comma" },
  { value: -0.04, decimals: 1, words: "0,0", because: "what rounds to nothing has no sign" },
  { value: -1234.5, decimals: 1, words: "−1.234,5", because: "the sign stands before the dots" },
])("$because: $words", ({ value, decimals, words }) => {
  expect(formatDecimal(value, decimals)).toBe(words);
});

test("a plain count has no zero before it", () => {
  expect(formatCount(5)).toBe("5");
});
