import { expect, test } from "@jest/globals";
import { BAD_CLASSES } from "../../../src/local/badInput/badClasses.ts";
import { playBadInput } from "../../../src/local/badInput/playBadInput.ts";
import { DIST } from "../../support/readyRegister.ts";

const PATIENCE_MS = 120_000;

test(
  "each kind of bad input notices the defect that is put in for it",
  async () => {
    const options = { code: DIST, classes: BAD_CLASSES, seed: 1, numbers: [], casesPerDefect: 60 };
    const { report, bad } = await playBadInput(options);
    expect(bad).toEqual([]);
    expect([report.defectsSeeded, report.defectsCaught]).toEqual([BAD_CLASSES.length, BAD_CLASSES.length]);
  },
  PATIENCE_MS,
);
