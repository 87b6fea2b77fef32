import { expect, test } from "@jest/globals";
import { isSecond, twoRuns, WRITERS } from "../support/twoRuns.ts";

const NAMES = WRITERS.map(([name]) => name);
const SECONDS = WRITERS.filter(([, each]) => isSecond(each)).map(([name]) => name);

/**
 * Before the first call, so that the second person comes first, and while the first one writes: one of the two for each
 * pair, in turn; every call with INTERLEAVE=all.
 */
const boundaries = (calls: number, pair: number) =>
  process.env["INTERLEAVE"] === "all"
    ? Array.from({ length: calls }, (_, index) => index + 1)
    : [pair % 2 === 0 ? 1 : 1 + Math.ceil(calls / 2)];

test("two people run any two commands at once: nothing is lost, nothing is done twice", async () => {
  const { callsOf, wrongAt } = await twoRuns(NAMES);
  const wrong: string[] = [];
  let tried = 0;
  for (const first of NAMES) {
    for (const second of SECONDS) {
      for (const at of boundaries(callsOf(first), tried)) {
        tried += 1;
        wrong.push(...(await wrongAt(first, second, at)));
      }
    }
  }
  process.stdout.write(`two at once: ${tried} pairs of runs, ${wrong.length} wrong\n`);
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThanOrEqual(NAMES.length * SECONDS.length);
}, 1_800_000);
