import { expect, test } from "@jest/globals";
import { moveIn } from "../../../src/views/kit/moveIn.ts";
import { cellAfter } from "../../../src/views/kit/tableKeys.ts";

test.each([
  ["ArrowRight", 0, 3, "row", 1, "to the next"],
  ["ArrowLeft", 0, 3, "row", null, "nothing lies before the first"],
  ["ArrowRight", 2, 3, "row", null, "nothing lies after the last"],
  ["ArrowDown", 0, 3, "row", null, "a row has no below"],
  ["ArrowDown", 0, 3, "column", 1, "to the next"],
  ["End", 0, 3, "column", 2, "to the last"],
  ["Home", 2, 3, "row", 0, "to the first"],
  ["Home", 0, 0, "row", null, "an empty list has no first"],
  ["a", 1, 3, "row", null, "letters are typed"],
] as const)("%s from %s of %s along a %s leads to %s: %s", (key, at, size, along, to, _because) => {
  expect(moveIn(key, at, size, along)).toBe(to);
});

test.each([
  ["Enter", 0, 2, 1, "as in a sheet, Enter goes down"],
  ["Enter", 1, 2, null, "the last row has none below"],
  ["ArrowUp", 1, 2, 0, "up"],
  ["ArrowLeft", 1, 2, null, "left and right move within the text"],
  ["Home", 1, 2, null, "Home is the start of the text"],
  ["Tab", 0, 2, null, "Tab goes its own way"],
] as const)("in a table %s from row %s of %s leads to %s: %s", (key, row, rows, to, _because) => {
  expect(cellAfter(key, { row, column: "lead" }, rows)).toEqual(to === null ? null : { row: to, column: "lead" });
});
