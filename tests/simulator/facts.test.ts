import { describe, expect, test } from "@jest/globals";
import { simulatedMethods } from "../../src/local/simulator/guard.ts";
import { codeFolder } from "../support/scriptProject.ts";
import { FACT_GROUPS, factFiles, playFact } from "./playFacts.ts";
import { PROBES } from "./probes.ts";

const used = new Set<string>();

describe.each(Object.entries(FACT_GROUPS))("%s", (_, facts) => {
  const folder = codeFolder(factFiles(facts));

  test.each(facts.map((fact, index) => ({ fact, index, because: fact.because })))(
    "$because",
    async ({ fact, index }) => {
      const { methods, ...outcome } = await playFact(folder, fact, index);
      for (const method of methods) used.add(method);
      if (fact.throws !== undefined) expect(outcome.error).toContain(fact.throws);
      else expect(outcome).toEqual({ result: fact.gives ?? null, error: null });
    },
  );
});

const ALL = Object.values(FACT_GROUPS).flat();

// Last in the file: it looks at what the facts above have called.
test("every simulated method is called by a fact", () => {
  expect(simulatedMethods().filter((method) => !used.has(method))).toEqual([]);
});

test("every fact names its source", () => {
  expect(ALL.filter(({ source }) => !/^(ref|guide|measured|types|ours): \S|^believed/.test(source))).toEqual([]);
});

test("what is believed, and only that, names the probe that would settle it", () => {
  const wrong = ALL.filter(({ source, probe }) => /^believed/.test(source) !== (probe !== undefined));
  expect(wrong.map(({ because }) => because)).toEqual([]);
});

test("every probe settles something", () => {
  const named = new Set<string | undefined>(ALL.map(({ probe }) => probe));
  expect(Object.keys(PROBES).filter((probe) => !named.has(probe))).toEqual([]);
});

test("no fact is told twice", () => {
  const told = ALL.map(({ because }) => because);
  expect(told.filter((because, index) => told.indexOf(because) !== index)).toEqual([]);
});
