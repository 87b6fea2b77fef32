import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { colourFormula } from "../../../../src/local/preview/page/colourFormula.ts";
import { CONDITION_ENTRIES, conditionFormula, conditionHolds } from "../../../../src/local/simulator/conditions.ts";

type Cell = string | number | boolean | null;

/** B2:D3 of a sheet: text, number, blank; truth, date, text of a number. */
const CELLS: Readonly<Record<string, Cell>> = { "2,2": "Quá hạn", "2,3": 5, "3,2": true, "3,3": 46_000, "3,4": "12" };

function holds(formula: string, down = 0, right = 0): boolean | null {
  const read = colourFormula(formula);
  const at = (row: number, column: number) => CELLS[`${row},${column}`] ?? null;
  return read?.({ down, right, now: 46_000.25, at }) ?? null;
}

test.each`
  formula                                    | down | right | expected | because
  ${'=($B2="Quá hạn")+N("dondoc:standing")'} | ${0} | ${0}  | ${true}  | ${"our own rules carry a mark that counts nothing"}
  ${'=($B2="quá HẠN")'}                      | ${0} | ${0}  | ${true}  | ${"texts are compared without case"}
  ${'=$B2="Quá hạn"'}                        | ${0} | ${1}  | ${true}  | ${"a fixed column stays"}
  ${'=B2="Quá hạn"'}                         | ${0} | ${1}  | ${false} | ${"a free column moves along"}
  ${'=B2="Quá hạn"'}                         | ${1} | ${0}  | ${false} | ${"a free row moves along"}
  ${'=B$2="Quá hạn"'}                        | ${1} | ${0}  | ${true}  | ${"a fixed row stays"}
  ${"=C3<TODAY()"}                           | ${0} | ${0}  | ${false} | ${"today is the virtual day, without its time"}
  ${"=C3<NOW()"}                             | ${0} | ${0}  | ${true}  | ${"now has the time"}
  ${"=AND(C2>=5,C2<=5,NOT(ISBLANK(C2)))"}    | ${0} | ${0}  | ${true}  | ${"functions hold functions"}
  ${'=D2=""'}                                | ${0} | ${0}  | ${true}  | ${"a blank is like the empty text"}
  ${"=D2=0"}                                 | ${0} | ${0}  | ${true}  | ${"a blank is like zero"}
  ${'=B2>"A"'}                               | ${0} | ${0}  | ${true}  | ${"texts have an order"}
  ${"=B2>1000000"}                           | ${0} | ${0}  | ${true}  | ${"every text comes after every number"}
  ${"=B2+1"}                                 | ${0} | ${0}  | ${false} | ${"a fault colours nothing"}
  ${"=IFERROR(B2+1,TRUE)"}                   | ${0} | ${0}  | ${true}  | ${"a fault can be caught"}
  ${"=D3+1=13"}                              | ${0} | ${0}  | ${true}  | ${"a text of a number counts in a sum"}
  ${"=2+3*2^2=14"}                           | ${0} | ${0}  | ${true}  | ${"powers before products before sums"}
  ${'="a"&"b"="ab"'}                         | ${0} | ${0}  | ${true}  | ${"joining before comparing"}
  ${"=-C2<0"}                                | ${0} | ${0}  | ${true}  | ${"a sign before a cell"}
  ${"=B3"}                                   | ${0} | ${0}  | ${true}  | ${"a ticked box holds"}
  ${"=WEEKDAY(C3,2)=2"}                      | ${0} | ${0}  | ${true}  | ${"9 December 2025 is a Tuesday"}
  ${'=ISNUMBER(SEARCH("hạn",B2))'}           | ${0} | ${0}  | ${true}  | ${"looking for a word"}
  ${'="nói ""vâng"""="nói "&"""vâng"""'}     | ${0} | ${0}  | ${true}  | ${"quotation marks are doubled"}
  ${"=COUNTIF($B:$B,B2)>1"}                  | ${0} | ${0}  | ${null}  | ${"ranges are not read here"}
  ${"=NHANDAN(B2)"}                          | ${0} | ${0}  | ${null}  | ${"no such function"}
  ${"=(B2"}                                  | ${0} | ${0}  | ${null}  | ${"a bracket is missing"}
  ${"="}                                     | ${0} | ${0}  | ${null}  | ${"nothing stands there"}
`("$because: $formula", ({ formula, down, right, expected }) =>
  expect(holds(String(formula), Number(down), Number(right))).toBe(expected),
);

describe("conditions of Google's menu hold as the simulator says", () => {
  const kinds = CONDITION_ENTRIES.filter(([type]) => type !== "DATE_IS_VALID_DATE");
  test.each(kinds.map(([type]) => type))("%s", (type) => {
    const isText = type.startsWith("TEXT");
    const operand: fc.Arbitrary<string | number> = isText
      ? fc.constantFrom("a", "Hạn", "quá")
      : fc.integer({ min: -3, max: 3 });
    const value = fc.oneof(fc.constantFrom("quá hạn", "Hạn", "b", null), fc.integer({ min: -4, max: 4 }));
    fc.assert(
      fc.property(value, fc.array(operand, { minLength: 2, maxLength: 2 }), (cell, operands) => {
        const sorted = isText ? operands : [...operands].sort((a, b) => Number(a) - Number(b));
        const condition = { type, operands: sorted };
        const read = colourFormula(conditionFormula(condition, "A1"));
        const shown = read?.({ down: 0, right: 0, now: 0, at: () => cell });
        const isNumberRule = !isText && typeof cell !== "number" && !type.startsWith("CELL");
        expect(shown).toBe(isNumberRule ? shown : conditionHolds(condition, cell));
      }),
    );
  });
});

test("no text makes the reader fail", () => {
  fc.assert(fc.property(fc.string(), (text) => void colourFormula(`=${text}`)));
});
