import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { phraseEnd, phrases } from "../../../src/core/notice/phrases.ts";
import { splitWords } from "../../../src/core/notice/words.ts";

/** What the cutting by hand must amount to. */
const WORD = /[\p{L}\p{N}]+(?:(?:[&/\-–]|\.(?=\d))[\p{L}\p{N}]+)*%?|[^\s\p{L}\p{N}]/gu;

const PARTS = fc.constantFrom(
  ..."Sở|UBND|uỷ|quý|1088|4|&|/|-|–|.|,|%| |\n|\u00a0|\u0301|\u200b|𝐀|😀|\ud83d|\udc00|Ⓐ|²|½|İ|đ|Đ|(|“".split("|"),
);
const TEXTS = fc.oneof(
  fc.array(PARTS, { maxLength: 30 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
);

test("words are cut as the pattern cuts them, each in its place", () => {
  fc.assert(
    fc.property(TEXTS, (text) => {
      const words = splitWords(text);
      expect(words.map((word) => word.text)).toEqual(text.match(WORD) ?? []);
      for (const word of words) {
        expect(text.slice(word.start, word.end)).toBe(word.text);
        expect(word.isWord).toBe(/^[\p{L}\p{N}]/u.test(word.text));
        expect(word.isCapital).toBe(word.text.charAt(0) !== word.text.charAt(0).toLowerCase());
      }
    }),
  );
});

test.each([
  ["UBND", "ubnd", "lower case"],
  ["Uỷ", "ủy", "tone marks in their newer place"],
  ["HOÀ", "hòa", "also of capitals"],
  ["quý", "quý", "this u belongs to the q"],
  ["𐐀", "𐐨", "a capital of two halves"],
  ["Ⓐ", "ⓐ", "a mark with a small form"],
])("key of “%s” is “%s”: %s", (text, key) => {
  expect(splitWords(text).map((word) => word.key)).toEqual([key]);
});

test.each(["Sở Y tế'", "H’", "a&", "1/"])("“%s”: a mark at the very end links nothing", (text) => {
  const words = splitWords(text);
  expect(words[words.length - 1]?.text).toBe(text.slice(-1));
});

test("the longest phrase that begins at a word is found, whatever else the lexicon holds", () => {
  const word = fc.constantFrom("sở", "tài", "chính", "y", "tế", "a", "b", "c", "1", ",");
  const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 12 }), fc.array(word, { maxLength: 8 }), (list, said) => {
      const lexicon = phrases(list);
      const words = splitWords(said.join(" "));
      for (let at = 0; at <= words.length; at++) {
        const fitting = list
          .map((one) => one.split(" "))
          .filter((one) => one.every((key, i) => said[at + i] === key))
          .map((one) => one.length);
        expect(phraseEnd(lexicon, words, at)).toBe(at + Math.max(0, ...fitting));
      }
    }),
  );
});
