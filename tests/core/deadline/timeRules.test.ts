import { expect, test } from "@jest/globals";
import { foldText } from "../../../src/core/deadline/foldText.ts";
import { TIME_RULES } from "../../../src/core/deadline/timeRules.ts";
import { contextOf } from "./reading.ts";

/** Spaces in a sample are optional in its rule. */
function compile(source: string): RegExp {
  return new RegExp(source.replace(/_/g, " ?"), "u");
}

test.each(TIME_RULES.map(([sample, source, read]) => ({ sample, source, read })))(
  "the rule named “$sample” reads its sample",
  ({ sample, source, read }) => {
    const match = compile(source).exec(foldText(sample).text);
    expect(match && read(match.groups ?? {}, contextOf("2025-06-10"))).not.toBeNull();
  },
);

test("no two rules share a sample, and none repeats without end", () => {
  expect(new Set(TIME_RULES.map(([sample]) => sample)).size).toBe(TIME_RULES.length);
  expect(TIME_RULES.filter(([, source]) => /[^\\][*]|\)\+|\{\d+,\}/.test(source))).toEqual([]);
});
