import { expect, test } from "@jest/globals";
import { isSecond, twoRuns, WRITERS } from "../support/twoRuns.ts";

const NAMES = WRITERS.map(([name]) => name);
const SECONDS = WRITERS.filter(([, each]) => isSecond(each)).map(([name]) => name);

test("two people run two commands at once: nothing is lost, nothing is done twice", async () => {
  const { callsOf, wrongAt } = await twoRuns(NAMES);
  const wrong: string[] = [];
  for (const [turn, first] of NAMES.entries()) {
    // Itself, and another one: before everything, or while the first one writes.
    const others = new Set([first, SECONDS[(turn * 4 + 1) % SECONDS.length] ?? first]);
    for (const second of [...others].filter((name) => SECONDS.includes(name)))
      wrong.push(...(await wrongAt(first, second, turn % 3 === 0 ? 1 : 1 + Math.ceil(callsOf(first) / 2))));
  }
  expect(wrong).toEqual([]);
}, 60_000);
