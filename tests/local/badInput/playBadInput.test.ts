import { expect, test } from "@jest/globals";
import { BAD_CLASSES } from "../../../src/local/badInput/badClasses.ts";
import { playBadInput } from "../../../src/local/badInput/playBadInput.ts";
import { DIST } from "../../support/readyRegister.ts";

/** One of each family; the slow tests play every class, `npm run badinput` a hundred cases of each. */
const SAMPLE = ["văn bản bị cắt, đảo dòng", "ô gộp", "số ghi bằng chữ", "biểu mẫu web sai (doPost)"];
const PATIENCE_MS = 60_000;

test(
  "of some kinds of bad input a case: nothing crashes, nothing is lost, nothing goes wrong unsaid",
  async () => {
    const classes = BAD_CLASSES.filter(({ name }) => SAMPLE.includes(name));
    const { report, bad } = await playBadInput({ code: DIST, classes, seed: 7, numbers: [1], casesPerDefect: 0 });
    expect(bad).toEqual([]);
    expect(report).toEqual({
      classes: SAMPLE.length,
      cases: SAMPLE.length,
      crashed: 0,
      lost: 0,
      silent: 0,
      defectsSeeded: 0,
      defectsCaught: 0,
    });
  },
  PATIENCE_MS,
);

test("every kind of bad input has a name of its own, by which it is played again", () => {
  const names = BAD_CLASSES.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});
