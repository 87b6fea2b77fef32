import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays, dayOf as dayNumber, monthOf } from "../../../src/core/calendar/isoDate.ts";
import { findMentions } from "../../../src/core/deadline/findMentions.ts";
import { readDeadlines } from "../../../src/core/deadline/readDeadlines.ts";
import { readDueCell } from "../../../src/core/deadline/readDueCell.ts";
import { contextOf, dayOf } from "./reading.ts";

const CONTEXT = contextOf("2025-06-10");

const two = (value: number) => String(value).padStart(2, "0");

test("every yearless day of the year after the base is read back", () => {
  const base = dayOf("2027-07-15");
  for (let day = base; day < "2028-07-15"; day = addDays(day, 1)) {
    const { deadline } = readDeadlines(`trước ngày ${dayNumber(day)}/${monthOf(day)}`, { ...CONTEXT, base });
    expect(deadline.date).toBe(day);
  }
});

test("a day that does not exist never gives a date and is always reported", () => {
  const wrong: string[] = [];
  for (let month = 0; month <= 13; month++) {
    for (let day = 0; day <= 40; day++) {
      const exists = month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2025, month, 0)).getUTCDate();
      if (exists) continue;
      const words = `trước ngày ${two(day)}/${two(month)}/2025`;
      const { deadline } = readDeadlines(words, CONTEXT);
      if (deadline.date !== null || deadline.issues[0]?.code !== "impossible-day") wrong.push(words);
    }
  }
  expect(wrong).toEqual([]);
});

/** Words of the grammar in any order: more likely to meet than plain random text. */
const WORDS = [
  "trước",
  "ngày",
  "15/6/2025",
  "tháng 7",
  "quý III",
  "hằng tháng",
  "sau khi",
  "từ",
  "đến",
  "hết",
  "chậm nhất",
  "10 ngày",
  "làm việc",
  "kể từ",
  "phấn đấu",
  ";",
  ",",
  "(",
  ")",
  "gia hạn",
  "sang",
  "khẩn trương",
  "thứ Sáu",
  "17 giờ",
  "31/6",
  "để",
  "số 12/QĐ-UBND",
  "năm 2026",
  "-",
  "và",
  "cuối",
  "họp",
  "1",
  "/",
  "**",
  "\n",
  "ngay",
  "không quá",
  "Tết",
];
const clauses = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join(" ")),
  fc.string({ unit: "binary", maxLength: 80 }),
  fc
    .array(fc.constantFrom(...WORDS, "\u0301", "\u200b", "½", "ﬁ", "İ"), { maxLength: 20 })
    .map((words) => words.join("")),
);
const MANY = { numRuns: 500 };

describe("laws for any text", () => {
  test("mentions stand in order, never overlap, and lie inside the text", () => {
    fc.assert(
      fc.property(clauses, (text) => {
        let reached = 0;
        for (const { start, end } of findMentions(text, CONTEXT)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          reached = end;
        }
      }),
      MANY,
    );
  });

  test("phrases are the words at their span; dates go only and always with kind date", () => {
    fc.assert(
      fc.property(clauses, (text) => {
        const { deadline, others } = readDeadlines(text, CONTEXT);
        for (const { kind, date, rule, span, phrase } of [deadline, ...others]) {
          expect(span === null ? "" : text.slice(span.start, span.end)).toBe(phrase);
          expect(date !== null).toBe(kind === "date");
          expect(rule !== null).toBe(kind === "recurring");
          expect(span === null).toBe(kind === "none");
        }
      }),
      MANY,
    );
  });

  test("decomposed text, upper case and extra spaces read the same", () => {
    const meaning = (text: string) => {
      const { kind, date, rule, ruleDay, time, soft } = readDeadlines(text, CONTEXT).deadline;
      return { kind, date, rule, ruleDay, time, soft };
    };
    const grammatical = fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(grammatical, (text) => {
        expect(meaning(text.normalize("NFD"))).toEqual(meaning(text));
        expect(meaning(text.toUpperCase())).toEqual(meaning(text));
        expect(meaning(`  ${text.replace(/ /g, " \u00a0\n ")} `)).toEqual(meaning(text));
      }),
      MANY,
    );
  });

  test("a cell never throws, and its spans are its own", () => {
    fc.assert(
      fc.property(clauses, (cell) => {
        const { span, phrase } = readDueCell(cell, CONTEXT).deadline;
        expect(span === null ? "" : cell.slice(span.start, span.end)).toBe(phrase);
      }),
      MANY,
    );
  });
});

test.each([
  ["spaces", " "],
  ["one word", "giao "],
  ["brackets", "("],
  ["digits", "1"],
  ["slashes", "1/"],
  ["marks", "\u0301"],
  ["bounds", "trước "],
  ["dates", "trước ngày 15/6/2025, "],
  ["lists", "ngày 5, "],
  ["conditions", "sau khi "],
  ["recurrences", "hằng tháng "],
  ["targets", "phấn đấu "],
  ["papers", "số 12/QĐ-"],
  ["changes", "gia hạn từ ngày 1/7 đến "],
])("100,000 characters of %s are read without hanging", (_, unit) => {
  const text = unit.repeat(100_000 / unit.length);
  expect(readDeadlines(text, CONTEXT).deadline.phrase.length).toBeLessThanOrEqual(text.length);
});
