import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { byPlaceInPaper } from "../../../src/core/report/paperOrder.ts";
import { romanNumeral } from "../../../src/core/text/romanNumeral.ts";

const LETTERS = [..."abcdđeghik"];

/** Places of an outline in the order of the paper, as notices name them. */
const outlines = fc
  .array(fc.array(fc.nat(LETTERS.length), { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 12 })
  .map((parts) =>
    parts.flatMap((points, part) => {
      const place = romanNumeral(part + 1);
      return points.flatMap((letters, point) => [
        `điểm ${point + 1} mục ${place}`,
        ...LETTERS.slice(0, letters).map((letter) => `tiết ${letter} điểm ${point + 1} mục ${place}`),
      ]);
    }),
  );

const inOrder = (items: readonly string[]) =>
  items.map((item, index) => ({ item, id: `NV-${String(9999 - index).padStart(4, "0")}` }));

test("the points of a paper come in its order, however its rows lie in the register", () => {
  fc.assert(
    fc.property(
      outlines.chain((items) =>
        fc.tuple(fc.constant(items), fc.shuffledSubarray(inOrder(items), { minLength: items.length })),
      ),
      ([items, shuffled]) => {
        expect([...shuffled].sort(byPlaceInPaper).map(({ item }) => item)).toEqual(items);
      },
    ),
    { numRuns: 60 },
  );
});

const words = fc.oneof(
  fc.constantFrom("mục 1", "mục II", "điểm b mục 1", "điểm 4 mục II", "khoản 3", "", "Phần thứ nhất", "tiết a"),
  fc.string({ maxLength: 12 }),
);
const rows = fc.record({ item: words, id: fc.nat(99).map((number) => `NV-${String(number).padStart(4, "0")}`) });

test("any three rows have one order, whatever people typed as their place", () => {
  const sign = (a: { item: string; id: string }, b: typeof a) => Math.sign(byPlaceInPaper(a, b));
  fc.assert(
    fc.property(rows, rows, rows, (a, b, c) => {
      expect(sign(a, b) + sign(b, a)).toBe(0);
      if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 500 },
  );
});
