import { expect, test } from "@jest/globals";
import {
  dateSpan,
  dateWithWeekday,
  documentDate,
  monthWords,
  registerDate,
} from "../../../src/core/text/formatDate.ts";
import { day } from "../../support/testBook.ts";

test.each([
  { date: "2025-06-20", register: "20/06/2025", document: "20/6/2025", because: "months 3 to 9 take no zero" },
  { date: "2025-10-07", register: "07/10/2025", document: "07/10/2025", because: "days below 10 take a zero" },
  { date: "2026-09-09", register: "09/09/2026", document: "09/9/2026", because: "the day has a zero, the month none" },
  { date: "2025-02-14", register: "14/02/2025", document: "14/02/2025", because: "months 1 and 2 take a zero" },
  { date: "2026-01-01", register: "01/01/2026", document: "01/01/2026", because: "January too" },
])("$because: $document", ({ date, register, document }) => {
  expect(registerDate(day(date))).toBe(register);
  expect(documentDate(day(date))).toBe(document);
});

test.each([
  { from: "2026-10-19", to: "2026-10-25", words: "19/10–25/10/2026", because: "one year is written once" },
  { from: "2026-12-28", to: "2027-01-03", words: "28/12/2026–03/01/2027", because: "two years are both written" },
])("$because: $words", ({ from, to, words }) => {
  expect(dateSpan(day(from), day(to))).toBe(words);
});

test.each([
  { date: "2026-10-22", words: "thứ Năm, 22/10/2026", because: "a Thursday" },
  { date: "2026-10-26", words: "thứ Hai, 26/10/2026", because: "the week begins on Monday" },
  { date: "2026-10-25", words: "Chủ nhật, 25/10/2026", because: "Sunday has a name of its own" },
])("$because: $words", ({ date, words }) => {
  expect(dateWithWeekday(day(date))).toBe(words);
});

test("months in words take the zeros of dates", () => {
  expect([day("2026-02-01"), day("2026-09-01"), day("2026-10-01")].map(monthWords)).toEqual([
    "tháng 02 năm 2026",
    "tháng 9 năm 2026",
    "tháng 10 năm 2026",
  ]);
});
