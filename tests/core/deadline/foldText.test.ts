import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { foldText } from "../../../src/core/deadline/foldText.ts";

test.each([
  ["  Trước   ngày\t5 ", "trước ngày 5 ", "one space for many, lower case"],
  ["Trước".normalize("NFD"), "trước", "composed"],
  ["5–7—9", "5-7-9", "dashes are one"],
  ["０５／７", "05/7", "full-width figures"],
  ["Quý Ⅳ", "quý iv", "Roman numeral sign"],
  ["**5/7**\u200b/2025", "5/7/2025", "marks and invisible characters go"],
  ["trongtháng 5", "trong tháng 5", "a lost space comes back"],
  ["trước5/7", "trước 5/7", "also before a figure"],
  ["trưóc ngày", "trước ngày", "a slip of scanning"],
  ["qúy II", "quý ii", "a mark on the wrong letter"],
  ["ngày l0/6/2O25", "ngày 10/6/2025", "letters for figures"],
  ["quý I/2025", "quý i/2025", "a Roman numeral is no figure"],
  ["hàng quý", "hằng quý", "two spellings of “every”"],
  ["ngân hàng tháng 5", "ngân hàng tháng 5", "a bank is none"],
])("“%s” folds to “%s”: %s", (source, folded) => {
  expect(foldText(source).text).toBe(folded);
});

test("the span of the whole folded text spans the source but for what was dropped at its ends", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (source) => {
      const folded = foldText(source);
      if (folded.text.length === 0) return;
      const { start, end } = folded.toSource({ start: 0, end: folded.text.length });
      expect(foldText(source.slice(start, end)).text.trim()).toBe(folded.text.trim());
    }),
  );
});

/** Sends a text the long way round without changing it. */
const INVISIBLE = "\u200b";

test("the quick way for clean text gives what the long way gives", () => {
  const clean = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        "ngày",
        "tháng",
        "trước",
        "trưóc",
        "Quý ",
        "hàng ",
        "2O25",
        "l0",
        "/",
        " ",
        "\n",
        "–",
        "5 ",
        "trong",
      ),
      fc.integer({ min: 0x20, max: 0x17f }).map((code) => String.fromCharCode(code)),
      fc.integer({ min: 0x1ea0, max: 0x1ef9 }).map((code) => String.fromCharCode(code)),
    ),
  });
  fc.assert(
    fc.property(clean, (source) => {
      const [quick, long] = [foldText(source), foldText(source + INVISIBLE)];
      expect(quick.text).toBe(long.text);
      const whole = { start: 0, end: quick.text.length };
      if (whole.end > 0) expect(quick.toSource(whole)).toEqual(long.toSource(whole));
    }),
    { numRuns: 2000 },
  );
});
