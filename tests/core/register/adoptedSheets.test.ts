import { expect, test } from "@jest/globals";
import { adoptedAt, lineBaseOf, readAdopted, sourceMark } from "../../../src/core/register/adoptedSheets.ts";
import { PROPERTY } from "../../../src/core/register/propertyKeys.ts";

const OLD = { sheetId: 7, headingLine: 2, added: ["id"] };
const OTHER = { sheetId: 9, headingLine: 1, added: [] };

test.each([
  ["sheets are read in the order in which they were adopted", JSON.stringify([OLD, OTHER]), [OLD, OTHER]],
  [
    "what is no sheet is passed over",
    JSON.stringify([null, "x", { sheetId: "7" }, { sheetId: 7, headingLine: 1 }, OLD]),
    [OLD],
  ],
  ["no list is none", '{"sheetId":7}', []],
  ["a property that was cut is none", '[{"sheetId":7', []],
])("%s", (_because, text, sheets) => {
  expect(readAdopted({ [PROPERTY.adopted]: text })).toEqual(sheets);
});

test("a line of the register tells its sheet", () => {
  const properties = { [PROPERTY.adopted]: JSON.stringify([OLD, OTHER]) };
  expect(
    [2, lineBaseOf(0) + 2, lineBaseOf(1) + 900, lineBaseOf(2) + 2].map((line) => adoptedAt(line, properties)),
  ).toEqual([null, OLD, OTHER, null]);
});

test("the mark of a person's column names what was read from it", () => expect(sourceMark("due")).toBe("source:due"));
