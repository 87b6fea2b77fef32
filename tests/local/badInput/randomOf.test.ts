import { expect, test } from "@jest/globals";
import { randomOf } from "../../../src/local/badInput/randomOf.ts";

const drawn = (seed: string) => {
  const random = randomOf(seed);
  return [random.below(1000), random.pick(["a", "b", "c"]), random.noise(40), [...random.bytes(20)]];
};

test("the same seed gives the same, another seed something else: a case can be played again by its number", () => {
  expect(drawn("1 a 5")).toEqual(drawn("1 a 5"));
  expect(drawn("1 a 5")).not.toEqual(drawn("1 a 6"));
});

test("numbers stay below their end, and reach both ends", () => {
  const { below } = randomOf("x");
  const seen = new Set(Array.from({ length: 400 }, () => below(5)));
  expect([...seen].sort()).toEqual([0, 1, 2, 3, 4]);
});
