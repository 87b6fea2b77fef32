import { expect, test } from "@jest/globals";
import { BAD_CLASSES } from "../../../src/local/badInput/badClasses.ts";
import { playBadInput } from "../../../src/local/badInput/playBadInput.ts";
import { DIST } from "../../support/readyRegister.ts";

/** Others than those that `npm run badinput` begins with. */
const SEED = 7;
const NUMBERS = [1, 2, 3];
const PATIENCE_MS = 120_000;

test(
  "of every kind of bad input some cases: nothing crashes, nothing is lost, nothing goes wrong unsaid",
  async () => {
    const options = { code: DIST, classes: BAD_CLASSES, seed: SEED, numbers: NUMBERS, casesPerDefect: 0 };
    const { report, bad } = await playBadInput(options);
    expect(bad).toEqual([]);
    expect(report).toMatchObject({ cases: NUMBERS.length * BAD_CLASSES.length, crashed: 0, lost: 0, silent: 0 });
  },
  PATIENCE_MS,
);
