import { expect, test } from "@jest/globals";
import { readDueCell } from "../../../src/core/deadline/readDueCell.ts";
import { contextOf, inShort } from "./reading.ts";

test.each([
  ["30/6/2025", "date 2025-06-30", "30/6/2025", "a date alone"],
  ["30/6", "date 2025-06-30", "30/6", "without its year"],
  ["30.6", "date 2025-06-30", "30.6", "with a dot"],
  ["30-6", "date 2025-06-30", "30-6", "with a dash"],
  ["Quý II/2025", "date 2025-06-30", "Quý II/2025", "a period alone"],
  ["Tháng 9", "date 2025-09-30", "Tháng 9", "a month alone"],
  ["09/2025", "date 2025-09-30", "09/2025", "a month in figures"],
  ["T9/2025", "date 2025-09-30", "T9/2025", "a month in short"],
  ["Năm 2026", "date 2026-12-31", "Năm 2026", "a year alone"],
  ["Trước 30/6", "date 2025-06-30", "Trước 30/6", "its own bound word"],
  ["10 ngày", "date 2025-06-20", "10 ngày", "a length alone"],
  ["Hằng tháng", "recurring monthly", "Hằng tháng", "a recurrence"],
  ["Phấn đấu\n30/9/2025", "date 2025-09-30 soft", "30/9/2025", "a target"],
  ["30/6/2023", "date 2023-06-30", "30/6/2023", "long past, but still what was ordered"],
  ["Trước 01/6/2025", "date 2025-06-01", "Trước 01/6/2025", "past dates are no doubt in a register"],
  ["Thường xuyên", "none", "", "no time"],
  ["31/6/2025", "none impossible-day", "", "no such day"],
  ["", "none", "", "an empty cell"],
])("“%s” → %s, “%s”: %s", (cell, read, phrase) => {
  const { deadline } = readDueCell(cell, contextOf("2025-06-10"));
  expect([inShort(deadline), deadline.phrase]).toEqual([read, phrase]);
});
