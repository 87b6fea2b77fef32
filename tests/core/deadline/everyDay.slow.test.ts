import { describe, expect, test } from "@jest/globals";
import { addDays, dayOf as dayNumber, monthOf, yearOf } from "../../../src/core/calendar/isoDate.ts";
import { findMentions } from "../../../src/core/deadline/findMentions.ts";
import { contextOf, dayOf } from "./reading.ts";

const CONTEXT = contextOf("2025-06-10");

const two = (value: number) => String(value).padStart(2, "0");

type Spelling = (day: number, month: number, year: number) => string;

const SPELLINGS: readonly (readonly [string, Spelling])[] = [
  ["plain", (d, m, y) => `trước ngày ${d}/${m}/${y}`],
  ["padded", (d, m, y) => `chậm nhất ${two(d)}/${two(m)}/${y}`],
  ["dots", (d, m, y) => `đến hết ngày ${two(d)}.${m}.${y}`],
  ["dashes", (d, m, y) => `muộn nhất ngày ${d}-${two(m)}-${y}`],
  ["words", (d, m, y) => `trước ngày ${d} tháng ${m} năm ${y}`],
  ["half words", (d, m, y) => `trước ngày ${two(d)} tháng ${two(m)}/${y}`],
  ["year after the slash date", (d, m, y) => `trước ngày ${d}/${m} năm ${y}`],
  ["hour", (d, m, y) => `trước 17 giờ 00 ngày ${d}/${m}/${y}`],
  ["range", (d, m, y) => `từ ngày 01 tháng 01 năm 1950 đến ngày ${d}/${m}/${y}`],
];

/** Clauses read in one text: one at a time they take minutes. */
const BATCH = 100;

/** The spellings share the days out among them: each reads a hundred, then leaves the next hundreds to the others. */
describe("every day of 1950-2090 is read back from its words", () => {
  test.each(SPELLINGS.map(([name, spell], turn) => ({ name, spell, turn })))(
    "$name",
    ({ spell, turn }) => {
      const base = dayOf("1950-01-01");
      const wrong: string[] = [];
      const round = BATCH * SPELLINGS.length;
      for (let first = addDays(base, BATCH * turn); first <= "2090-12-31"; first = addDays(first, round)) {
        const days = Array.from({ length: BATCH }, (_day, index) => addDays(first, index));
        const text = days.map((day) => spell(dayNumber(day), monthOf(day), yearOf(day))).join("; ");
        const read = findMentions(text, { ...CONTEXT, base, issuedOn: base }).map(
          ({ kind, date }) => `${kind} ${date}`,
        );
        if (read.join() !== days.map((day) => `due ${day}`).join()) wrong.push(`${first}: ${read.slice(0, 3)}`);
      }
      expect(wrong.slice(0, 5)).toEqual([]);
    },
    60_000,
  );
});
