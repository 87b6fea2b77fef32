import { describe, expect, test } from "@jest/globals";
import { type ColumnChoices, chooseColumns, withChoice } from "../../../src/core/layout/chooseColumns.ts";
import type { LayoutKey } from "../../../src/core/layout/headingLexicon.ts";
import type { Layout } from "../../../src/core/layout/layout.ts";

const column = (index: number, key: LayoutKey | null, confidence = 0.5) => ({
  ...{ index, heading: `Cột ${index}`, key, confidence },
  ...{ reason: "đoán", samples: ["x"] },
});

const LAYOUT: Layout = {
  headingLines: [1],
  rows: [],
  columns: [column(0, "text"), column(1, "lead"), column(2, "due"), column(3, null), column(4, "state")],
};

type Choice = readonly [index: number, key: LayoutKey];

const choose = (...pairs: readonly Choice[]) =>
  pairs.reduce<ColumnChoices>((choices, [index, key]) => withChoice(choices, index, key), new Map());

describe("columns as a person sets them right", () => {
  test.each([
    ["nothing chosen, nothing changed", choose(), ["text", "lead", "due", null, "state"]],
    ["an unknown column gets its meaning", choose([3, "note"]), ["text", "lead", "due", "note", "state"]],
    ["a meaning moves: its first holder is of no use", choose([3, "due"]), ["text", "lead", "other", "due", "state"]],
    ["chosen twice, the last choice holds", choose([3, "due"], [1, "due"]), ["text", "due", "other", "other", "state"]],
    ["a choice is taken back", choose([3, "due"], [2, "due"]), ["text", "lead", "due", "other", "state"]],
    ["several columns may tell the state", choose([3, "state"]), ["text", "lead", "due", "state", "state"]],
    ["left out", choose([1, "other"]), ["text", "other", "due", null, "state"]],
  ])("%s", (_because, choices, keys) => {
    expect(chooseColumns(LAYOUT, choices).columns.map(({ key }) => key)).toEqual(keys);
  });

  test("confirming a guess makes it sure and nothing else", () => {
    const sure = chooseColumns(LAYOUT, choose([0, "text"])).columns.map(({ confidence }) => confidence);
    expect(sure).toEqual([1, 0.5, 0.5, 0.5, 0.5]);
  });
});
