import { expect, test } from "@jest/globals";
import { isoDate } from "../../../src/core/calendar/isoDate.ts";
import { readsAs } from "../../../src/core/layout/readsAs.ts";
import { splitTasks } from "../../../src/core/layout/splitTasks.ts";

const split = (text: string, lead = "Sở Xây dựng", due = "") =>
  splitTasks({ text, lead, due }).map((part) => [part.text, part.lead, part.due]);

test.each([
  [
    "numbered lines are tasks",
    "1. Kiểm tra\n2. Sửa",
    [
      ["Kiểm tra", "Sở Xây dựng", ""],
      ["Sửa", "Sở Xây dựng", ""],
    ],
  ],
  [
    "so are letters",
    "a) Kiểm tra\nb) Sửa",
    [
      ["Kiểm tra", "Sở Xây dựng", ""],
      ["Sửa", "Sở Xây dựng", ""],
    ],
  ],
  [
    "a line without a number belongs to the task above it",
    "1. Kiểm tra\ncầu Vàng\n2. Sửa",
    [
      ["Kiểm tra\ncầu Vàng", "Sở Xây dựng", ""],
      ["Sửa", "Sở Xây dựng", ""],
    ],
  ],
  [
    "words before the numbers make it one task",
    "Cầu Vàng:\n1. Kiểm tra\n2. Sửa",
    [["Cầu Vàng:\n1. Kiểm tra\n2. Sửa", "Sở Xây dựng", ""]],
  ],
  ["numbers that do not count are years or sums", "1. Kiểm tra\n3. Sửa", [["1. Kiểm tra\n3. Sửa", "Sở Xây dựng", ""]]],
  ["one number is no list", "1. Kiểm tra", [["1. Kiểm tra", "Sở Xây dựng", ""]]],
])("%s", (_because, text, tasks) => expect(split(text)).toEqual(tasks));

test.each([
  ["as many agencies go along, numbered", "1. Sở Xây dựng\n2. Sở Tài chính", ["Sở Xây dựng", "Sở Tài chính"]],
  ["or a line each", "Sở Xây dựng\n\nSở Tài chính", ["Sở Xây dựng", "Sở Tài chính"]],
  ["more than tasks: each has them all", "A\nB\nC", ["A\nB\nC", "A\nB\nC"]],
])("%s", (_because, lead, leads) => {
  expect(split("1. Kiểm tra\n2. Sửa", lead, lead)).toEqual(
    ["Kiểm tra", "Sửa"].map((text, index) => [text, leads[index], leads[index]]),
  );
});

const DAY = isoDate(2026, 9, 30);

test.each([
  ["a name with a blank too many", "Sở  Tài chính ", "Sở Tài chính", "text", true],
  ["another name", "STC", "Sở Tài chính", "text", false],
  ["a day in a column of words", "2026-09-30", "30/09/2026", "text", true],
  ["nothing, where nothing was read", null, null, "text", true],
  ["a day", "2026-09-30", DAY, "date", true],
  ["a day typed day first", "30/9/2026", DAY, "date", true],
  ["a day typed month first is another, or none", "9/30/2026", DAY, "date", false],
  ["words for a day", "cuối tháng 9", DAY, "date", false],
  ["no day", null, null, "date", true],
  ["a number with a comma", "12,5", 12.5, "number", true],
  ["no number", "", null, "number", true],
  ["words for a number", "nửa", 0.5, "number", false],
  ["a tick", true, true, "flag", true],
  ["an x is no tick of ours", "x", true, "flag", false],
] as const)("a column serves as it stands: %s", (_because, cell, value, type, serves) => {
  expect(readsAs(cell, value, type)).toBe(serves);
});
