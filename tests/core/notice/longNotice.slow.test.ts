import { expect, test } from "@jest/globals";
import { DEFAULT_CALENDAR } from "../../../src/core/calendar/holidays.ts";
import { readNotice } from "../../../src/core/notice/readNotice.ts";

const options = { calendar: DEFAULT_CALENDAR };

test.each([
  "giao ",
  "(giao Sở Xây dựng ",
  "Sở Xây dựng, ",
  "TT\n",
  " ",
  "1. Sở Xây dựng rà soát hồ chứa trước ngày 20/6/2025.\n",
])("long text of “%s” stays readable", (piece) => {
  const text = piece.repeat(Math.ceil(60_000 / piece.length));
  expect(() => readNotice(text, options)).not.toThrow();
});
