import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { cellEntries, cleanText, oneLine, shorten, withFullStop } from "../../../src/core/text/cleanText.ts";

test.each([
  { text: "a\u0000b\u0007c", clean: "abc", because: "XML holds no control characters" },
  { text: "a\r\nb\rc\u2028d", clean: "a\nb\nc\nd", because: "line ends are one sign" },
  { text: "a\ud800b\udc00c", clean: "abc", because: "half a character is none" },
  { text: "a😀b", clean: "a😀b", because: "a whole pair stays" },
  { text: "Se\u0302", clean: "Sê", because: "letters are composed" },
])("$because", ({ text, clean }) => {
  expect(cleanText(text)).toBe(clean);
});

test("one line is one line, whatever was typed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(oneLine(text)).not.toMatch(/[\r\n\u2028\u2029]/);
    }),
  );
});

test("a shortened text is never longer than asked, and whole when it fits", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), fc.integer({ min: 10, max: 90 }), (text, longest) => {
      const short = shorten(text, longest);
      expect(short.length).toBeLessThanOrEqual(longest);
      if (text.length <= longest) expect(short).toBe(text);
    }),
  );
});

test.each([
  { text: "báo cáo", sentence: "báo cáo.", because: "a stop is added" },
  { text: "báo cáo.", sentence: "báo cáo.", because: "never a second one" },
  { text: "báo cáo;", sentence: "báo cáo.", because: "a list's sign gives way" },
  { text: "gồm:", sentence: "gồm:", because: "a colon ends it" },
])("$because", ({ text, sentence }) => {
  expect(withFullStop(text)).toBe(sentence);
});

test("a cell holds several entries, by semicolon or line", () => {
  expect(cellEntries("Sở Tài chính; Sở Xây dựng\nSở Công Thương;;")).toEqual([
    "Sở Tài chính",
    "Sở Xây dựng",
    "Sở Công Thương",
  ]);
});
