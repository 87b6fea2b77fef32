import { expect, test } from "@jest/globals";
import { readPeriod } from "../../../src/core/report/readPeriod.ts";
import { periodAfter, periodBefore, periodLastYear, periodWords } from "../../../src/core/report/reportPeriod.ts";
import { day } from "../../support/testBook.ts";

const TODAY = day("2026-10-19");

test.each([
  { text: "", from: "2026-10-01", to: "2026-10-31", words: "tháng 10 năm 2026", because: "blank is this month" },
  {
    text: "tháng 10/2026",
    from: "2026-10-01",
    to: "2026-10-31",
    words: "tháng 10 năm 2026",
    because: "month and year",
  },
  {
    text: "Tháng  2 năm 2026",
    from: "2026-02-01",
    to: "2026-02-28",
    words: "tháng 02 năm 2026",
    because: "case and blanks do not matter",
  },
  {
    text: "tháng 12",
    from: "2025-12-01",
    to: "2025-12-31",
    words: "tháng 12 năm 2025",
    because: "a month to come is last year's",
  },
  { text: "9/2026", from: "2026-09-01", to: "2026-09-30", words: "tháng 9 năm 2026", because: "the shortest way" },
  {
    text: "tháng trước",
    from: "2026-09-01",
    to: "2026-09-30",
    words: "tháng 9 năm 2026",
    because: "relative to today",
  },
  {
    text: "tháng 10/2026 chốt ngày 14",
    from: "2026-09-15",
    to: "2026-10-14",
    words: "tháng 10 năm 2026",
    because: "the cut-off moves both ends",
  },
  {
    text: "chốt ngày 14",
    from: "2026-10-15",
    to: "2026-11-14",
    words: "tháng 11 năm 2026",
    because: "after the cut-off the next month runs",
  },
  { text: "quý III/2026", from: "2026-07-01", to: "2026-09-30", words: "quý III năm 2026", because: "Roman quarters" },
  {
    text: "quý 4",
    from: "2026-10-01",
    to: "2026-12-31",
    words: "quý IV năm 2026",
    because: "a quarter that has begun",
  },
  {
    text: "6 tháng đầu năm 2026",
    from: "2026-01-01",
    to: "2026-06-30",
    words: "6 tháng đầu năm 2026",
    because: "half a year",
  },
  {
    text: "6 tháng cuối năm",
    from: "2026-07-01",
    to: "2026-12-31",
    words: "6 tháng cuối năm 2026",
    because: "the other half",
  },
  {
    text: "9 tháng đầu năm 2026",
    from: "2026-01-01",
    to: "2026-09-30",
    words: "9 tháng đầu năm 2026",
    because: "nine months",
  },
  {
    text: "sáu tháng cuối năm 2025",
    from: "2025-07-01",
    to: "2025-12-31",
    words: "6 tháng cuối năm 2025",
    because: "in words, of a year that is named",
  },
  { text: "năm nay", from: "2026-01-01", to: "2026-12-31", words: "năm 2026", because: "the present year" },
  {
    text: "tuần trước",
    from: "2026-10-12",
    to: "2026-10-18",
    words: "tuần 12/10–18/10/2026",
    because: "the week before today's",
  },
  { text: "tuần 42", from: "2026-10-12", to: "2026-10-18", words: "tuần 12/10–18/10/2026", because: "of this year" },
  {
    text: "từ 01/9 đến 15/10/2026",
    from: "2026-09-01",
    to: "2026-10-15",
    words: "từ ngày 01/9/2026 đến ngày 15/10/2026",
    because: "the year is said once",
  },
  { text: "năm 2025", from: "2025-01-01", to: "2025-12-31", words: "năm 2025", because: "a year" },
  {
    text: "tuần này",
    from: "2026-10-19",
    to: "2026-10-25",
    words: "tuần 19/10–25/10/2026",
    because: "Monday to Sunday",
  },
  {
    text: "tuần 43/2026",
    from: "2026-10-19",
    to: "2026-10-25",
    words: "tuần 19/10–25/10/2026",
    because: "by its number",
  },
  {
    text: "01/10/2026-19/10/2026",
    from: "2026-10-01",
    to: "2026-10-19",
    words: "từ ngày 01/10/2026 đến ngày 19/10/2026",
    because: "two dates",
  },
  {
    text: "từ ngày 15/12/2025 đến hết ngày 14/01/2026",
    from: "2025-12-15",
    to: "2026-01-14",
    words: "từ ngày 15/12/2025 đến ngày 14/01/2026",
    because: "as papers say it",
  },
])("“$text”: $because", ({ text, from, to, words }) => {
  const period = readPeriod(text, TODAY);
  expect(period && [period.from, period.to, periodWords(period)]).toEqual([from, to, words]);
});

test.each([
  { text: "tháng 13", because: "there is no such month" },
  { text: "quý V", because: "there is no such quarter" },
  { text: "31/6/2026-02/7/2026", because: "the day does not exist" },
  { text: "19/10/2026-01/10/2026", because: "the end lies before the beginning" },
  { text: "hôm qua", because: "nobody reports on yesterday" },
  { text: "tuần 60/2026", because: "the year has no such week" },
  { text: "tháng 10 chốt ngày 45", because: "no month has 45 days" },
])("“$text” is not understood: $because", ({ text }) => {
  expect(readPeriod(text, TODAY)).toBeNull();
});

test.each([
  {
    text: "tháng 1/2026 chốt ngày 14",
    before: "2025-11-15 2025-12-14",
    after: "2026-01-15 2026-02-14",
    lastYear: "2024-12-15 2025-01-14",
    because: "a cut-off is kept over the year's end",
  },
  {
    text: "quý IV/2026",
    before: "2026-07-01 2026-09-30",
    after: "2027-01-01 2027-03-31",
    lastYear: "2025-10-01 2025-12-31",
    because: "quarters",
  },
  {
    text: "9 tháng/2026",
    before: null,
    after: "2026-10-01 2026-12-31",
    lastYear: "2025-01-01 2025-09-30",
    because: "nine months have no nine before them",
  },
  {
    text: "tuần này",
    before: "2026-10-12 2026-10-18",
    after: "2026-10-26 2026-11-01",
    lastYear: null,
    because: "a week has no like a year ago",
  },
  {
    text: "01/10/2026-10/10/2026",
    before: "2026-09-21 2026-09-30",
    after: "2026-10-11 2026-10-20",
    lastYear: null,
    because: "free periods keep their length",
  },
])("before, after and a year before “$text”: $because", ({ text, before, after, lastYear }) => {
  const period = readPeriod(text, TODAY);
  if (!period) throw new Error(text);
  const ends = (other: { readonly from: string; readonly to: string } | null) => other && `${other.from} ${other.to}`;
  expect([periodBefore(period), periodAfter(period), periodLastYear(period)].map(ends)).toEqual([
    before,
    after,
    lastYear,
  ]);
});
