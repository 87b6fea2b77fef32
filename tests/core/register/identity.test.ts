import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { blankRowOf } from "../../../src/core/register/column.ts";
import { idOf, lastNumber, missingIds, numberOf, parentIds, parentOf } from "../../../src/core/register/identity.ts";
import { type Directive, REGISTER_COLUMNS } from "../../../src/core/register/registerColumns.ts";

const table = (ids: readonly string[]) => ({
  rows: ids.map((id, index) => ({
    line: index + 2,
    values: { ...blankRowOf(REGISTER_COLUMNS), id, text: "Việc" } as Directive,
    unreadable: [],
  })),
});

test.each([
  ["NV-0012", 12, null],
  ["NV-0012/3", 12, "NV-0012"],
  ["NV-12345", 12345, null],
  [" NV-0001 ", 1, null],
  ["NV0012", null, null],
  ["", null, null],
])("%j is number %s with parent %s", (id, number, parent) => {
  expect([numberOf(id), parentOf(id)]).toEqual([number, parent]);
});

test("a number reads back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999 }), (number) => expect(numberOf(idOf(number))).toBe(number)),
  );
});

test("the last number is the highest in use or remembered", () => {
  expect(lastNumber(table(["NV-0003", "NV-0010/2"]), {})).toBe(10);
  expect(lastNumber(table(["NV-0003"]), { "register.lastNumber": "41" })).toBe(41);
});

test("parents are rows with children", () => {
  expect([...parentIds(table(["NV-0001", "NV-0001/1", "NV-0001/2", "NV-0002"]).rows)]).toEqual(["NV-0001"]);
});

describe("rows without a number of their own", () => {
  test("the first of copies keeps its number", () => {
    expect(missingIds(table(["NV-0001", "NV-0001", ""]), 7)).toEqual([
      { line: 3, before: "NV-0001", id: "NV-0008" },
      { line: 4, before: "", id: "NV-0009" },
    ]);
  });

  test("afterwards every number is there once, and none that was given before", () => {
    const ids = fc.array(fc.oneof(fc.constant(""), fc.integer({ min: 1, max: 6 }).map(idOf)), { maxLength: 12 });
    fc.assert(
      fc.property(ids, fc.integer({ min: 6, max: 50 }), (given, last) => {
        const given2 = new Map(missingIds(table(given), last).map(({ line, id }) => [line, id]));
        const after = given.map((id, index) => given2.get(index + 2) ?? id);
        expect(new Set(after).size).toBe(after.length);
        for (const id of given2.values()) expect(numberOf(id)).toBeGreaterThan(last);
      }),
    );
  });
});
