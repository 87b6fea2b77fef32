import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { normalise } from "../../../src/core/notice/normalise.ts";
import { joinSources, madeUp, sliceSource, spanOf, spansOf, trimSource } from "../../../src/core/notice/sourceText.ts";

test.each([
  ["một\r\nhai\rba", "một\nhai\nba", "line ends of other systems"],
  ["một\u00a0hai", "một hai", "a space of fixed width"],
  ["mộ\u200bt", "một", "a character without width"],
  ["\uf0b7 một", "• một", "a bullet of a symbol font"],
  ["**một** __hai__", "một hai__", "bold; the second pair of low lines closes nothing"],
  ["  ## Một\n> Hai", "Một\nHai", "a heading, a quotation"],
  ["3 > 2 # 1", "3 > 2 # 1", "within a line these are signs"],
  ["* một *hai*", "* một hai", "a bullet stays, italics go"],
  ["1\\. một", "1. một", "an escaped full stop"],
  ["viê\u0323t \n\u0301", "việt \n\u0301", "letters with separate marks"],
  ["trước ngày 05/6/2026 – “gấp”; 50%", "trước ngày 05/6/2026 – “gấp”; 50%", "nothing to do"],
])("%j reads as %j: %s", (given, text) => {
  expect(normalise(given).text).toBe(text);
});

const GIVEN = fc
  .array(
    fc.constantFrom(..."việt|e\u0323|\u0302|\r\n|\n| |  |\t|#|##|>|*|**|_|__|\\|.|\u00a0|\u200b|😀|a|1".split("|")),
    {
      maxLength: 25,
    },
  )
  .map((parts) => parts.join(""));

test("whatever stands behind a clean page is read as if it stood alone, a page further on", () => {
  const page = "Sở Tài chính báo cáo trước ngày 05/6/2026.\n";
  fc.assert(
    fc.property(GIVEN, (given) => {
      fc.pre(!/^\p{M}/u.test(given));
      const alone = normalise(given);
      const behind = normalise(page + given);
      expect(behind.text).toBe(page + alone.text);
      for (let i = 0; i < alone.text.length; i++) {
        const own = spanOf(alone, i, i + 1);
        expect(spanOf(behind, page.length + i, page.length + i + 1)).toEqual(
          own && { start: own.start + page.length, end: own.end + page.length },
        );
      }
    }),
  );
});

test("pieces keep their places when they are cut, trimmed and joined", () => {
  const given = "một  hai\u200b ba";
  const source = normalise(given);
  const three = trimSource(sliceSource(source, 8, source.text.length));
  const two = trimSource(sliceSource(source, 4, 8));
  const joined = joinSources([three, two, madeUp("!")], ", ");
  expect(joined.text).toBe("ba, hai, !");
  expect(spanOf(joined, 0, 2)).toEqual({ start: 10, end: 12 });
  expect(spanOf(joined, 4, 7)).toEqual({ start: 5, end: 8 });
  expect(spanOf(joined, 2, 4)).toBeNull();
  expect(spansOf(joined, given)).toEqual([
    { start: 10, end: 12 },
    { start: 5, end: 8 },
  ]);
  expect(joinSources([], " ").text).toBe("");
});
