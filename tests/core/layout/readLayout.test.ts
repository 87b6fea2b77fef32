import { afterAll, describe, expect, test } from "@jest/globals";
import { indexDirectory } from "../../../src/core/agency/indexDirectory.ts";
import type { Grid } from "../../../src/core/layout/grid.ts";
import { columnsOf, SURE } from "../../../src/core/layout/layout.ts";
import { readLayout } from "../../../src/core/layout/readLayout.ts";
import { type ForeignTable, foreignTables } from "../../support/foreignTable.ts";
import { AGENCIES } from "../../support/testBook.ts";

const DIRECTORY = indexDirectory(AGENCIES);
const read = (grid: Grid) => readLayout(grid, DIRECTORY);

interface Score {
  /** Of contents, lead, deadline and the rows of headings: what was missed. */
  readonly missed: readonly string[];
  /** Understood with confidence, and wrongly. */
  readonly wrong: readonly string[];
}

const MAIN = ["text", "lead", "due"] as const;

function scoreOf({ grid, headingLines, main, also }: ForeignTable): Score {
  const layout = read(grid);
  const missed = MAIN.filter((key) => (columnsOf(layout, key)[0]?.index ?? null) !== main[key]);
  const headings = layout.headingLines.join() === headingLines.join() ? [] : [`headings ${layout.headingLines.join()}`];
  const meant = new Set([
    ...MAIN.map((key) => `${main[key]} ${key}`),
    ...also.map(({ key, column }) => `${column} ${key}`),
  ]);
  const wrong = layout.columns.filter(
    ({ index, key, confidence }) =>
      key !== null && key !== "number" && key !== "other" && confidence >= SURE && !meant.has(`${index} ${key}`),
  );
  return { missed: [...missed, ...headings], wrong: wrong.map(({ index, key }) => `${index} ${key}`) };
}

const lines: string[] = [];
afterAll(() => {
  process.stdout.write(`${lines.join("\n")}\n`);
});

/** Tables that may be missed: columns that are asked about rather than found. */
const MOST_MISSED = { open: 1, heldout: 1 } as const;

describe.each(["open", "heldout"] as const)("%s tables of other offices", (which) => {
  const scored = foreignTables(which).map((table) => ({ table, score: scoreOf(table) }));
  const missed = scored.filter(({ score }) => score.missed.length > 0);
  lines.push(
    `${which}: contents, lead, deadline and headings found in ${scored.length - missed.length} of ${scored.length}`,
  );

  test("contents, lead, deadline and headings are found in nearly all", () => {
    lines.push(...missed.map(({ table, score }) => `  ${table.name}: ${score.missed.join(", ")}`));
    expect(missed.length).toBeLessThanOrEqual(MOST_MISSED[which]);
  });

  test.each(scored)("$table.name: nothing is silently wrong ($table.because)", ({ score }) => {
    expect(score.wrong).toEqual([]);
  });

  test.each(scored)("$table.name: only its directives are rows of the table", ({ table }) => {
    const selected = new Set(table.grid.rows.map(({ line }) => line));
    const data = read(table.grid).rows.filter(({ line, kind }) => kind === "data" && selected.has(line));
    expect(data).toHaveLength(table.directives);
  });
});
