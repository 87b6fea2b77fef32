import { runInNewContext } from "node:vm";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { cellCodec, guardText, offsetMinutes } from "../../src/addon/cells.ts";

const hanoi = cellCodec(offsetMinutes("+0700"));
const midnight = (day: string) => new Date(`${day}T00:00:00+07:00`);

describe("dates", () => {
  test.each([
    ["a date cell is a day in the spreadsheet's zone", midnight("2026-10-19"), "2026-10-19", true],
    ["a time of day does not change the day", new Date("2026-10-19T23:59:00+07:00"), "2026-10-19", true],
    ["text as people type it", "19/10/2026", "2026-10-19", true],
    ["text with dots", "5.6.2026", "2026-06-05", true],
    ["a day that does not exist is not moved", "31/6/2026", null, false],
    ["words are no date", "quý III", null, false],
    ["a year in which nobody worked is a slip of the hand", "05/10/0226", null, false],
    ["a small number in a date column is no day", new Date("1900-01-06T00:00:00+07:00"), null, false],
    ["a far end, as for “no end”, is a day", "31/12/2199", "2199-12-31", true],
    ["blank is no fault", "", null, true],
    ["a broken date is a fault", new Date(Number.NaN), null, false],
  ])("%s", (_because, cell, value, readable) => {
    expect(hanoi.decode(cell, "date")).toEqual({ value, readable });
  });

  test("a day comes back as the day it was, in every zone", () => {
    const offsets = fc.integer({ min: -720, max: 840 });
    const days = fc
      .date({ min: new Date("1990-01-01"), max: new Date("2090-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, offsets, (day, offset) => {
        const codec = cellCodec(offset);
        expect(codec.decode(codec.encode(day, "date"), "date").value).toBe(day);
      }),
    );
  });

  test("a date of another realm is a date", () => {
    const foreign = runInNewContext("new Date('2026-10-19T00:00:00+07:00')");
    expect(foreign instanceof Date).toBe(false);
    expect(hanoi.decode(foreign, "date").value).toBe("2026-10-19");
  });
});

test.each([["=1+1"], ["+84 205"], ["-x"], ["@a"], ["'x"], ["\t=1"], ["\n=1"]])(
  "%j is kept from becoming a formula, and reads as it was",
  (text) => {
    expect([guardText(text), hanoi.encode(text, "text")]).toEqual([`'${text}`, `'${text}`]);
    expect(hanoi.decode(guardText(text), "text").value).toBe(text);
  },
);

test.each([["NV-0001"], ["Sở = ngành"], ["1 + 1"]])("%j needs no guard", (text) => {
  expect(guardText(text)).toBe(text);
});

test.each([
  ["number", "12,5", 12.5, true],
  ["number", "nhiều", null, false],
  ["number", 7, 7, true],
  ["flag", true, true, true],
  ["flag", "x", true, true],
  ["flag", "Có", true, true],
  ["flag", "", false, true],
  ["flag", "không", false, true],
  ["flag", "để xem", false, false],
  ["text", "#N/A", "#N/A", false],
  ["text", "#1 Sở Y tế", "#1 Sở Y tế", true],
  ["text", 412, "412", true],
  ["text", midnight("2026-06-05"), "05/06/2026", true],
] as const)("as %s, %j reads %j", (type, cell, value, readable) => {
  expect(hanoi.decode(cell, type)).toEqual({ value, readable });
});

test.each([
  ["+0700", 420],
  ["-0330", -210],
  ["+0000", 0],
])("%s is %d minutes", (text, minutes) => {
  expect(offsetMinutes(text)).toBe(minutes);
});

test("an offset that is none is broken", () => {
  expect(() => offsetMinutes("Hà Nội")).toThrow("No UTC offset");
});
