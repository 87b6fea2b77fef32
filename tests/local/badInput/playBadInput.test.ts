import { expect, test } from "@jest/globals";
import { BAD_CLASSES } from "../../../src/local/badInput/badClasses.ts";
import { type BadCase, playBadInput } from "../../../src/local/badInput/playBadInput.ts";
import { DIST } from "../../support/readyRegister.ts";

const WHOLE = { rest: 0, of: 1 };
/** `npm run badinput` plays a hundred of each. */
const NUMBERS = [1];
const PATIENCE_MS = 60_000;

test(
  "of every kind of bad input some cases: nothing crashes, nothing is lost, nothing goes wrong unsaid",
  async () => {
    const bad: BadCase[] = [];
    const found = await playBadInput({
      code: DIST,
      classes: BAD_CLASSES,
      seed: 7,
      numbers: NUMBERS,
      casesPerDefect: 0,
      share: WHOLE,
      onBad: (each) => void bad.push(each),
    });
    expect(bad).toEqual([]);
    expect(found).toMatchObject({ cases: NUMBERS.length * BAD_CLASSES.length, crashed: 0, lost: 0, silent: 0 });
  },
  PATIENCE_MS,
);
