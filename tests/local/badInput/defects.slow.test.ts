import { expect, test } from "@jest/globals";
import { BAD_CLASSES } from "../../../src/local/badInput/badClasses.ts";
import { playBadInput } from "../../../src/local/badInput/playBadInput.ts";
import { DIST } from "../../support/readyRegister.ts";

const PATIENCE_MS = 120_000;

test(
  "each kind of bad input notices the defect that is put in for it",
  async () => {
    const unnoticed: string[] = [];
    const { defectsSeeded, defectsCaught } = await playBadInput({
      code: DIST,
      classes: BAD_CLASSES,
      seed: 1,
      numbers: [],
      casesPerDefect: 60,
      share: { rest: 0, of: 1 },
      onBad: ({ name }) => void unnoticed.push(name),
    });
    expect(unnoticed).toEqual([]);
    expect([defectsSeeded, defectsCaught]).toEqual([BAD_CLASSES.length, BAD_CLASSES.length]);
  },
  PATIENCE_MS,
);
