import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { utf8Length } from "../../../src/core/text/utf8Length.ts";

test.each([
  ["", 0, "nothing"],
  ["abc", 3, "one byte each"],
  ["đ", 2, "two bytes"],
  ["ệ…", 6, "three bytes each"],
  ["😀", 4, "two halves of one character"],
])("%j takes %i bytes: %s", (text, bytes) => {
  expect(utf8Length(text)).toBe(bytes);
});

test("as many as an encoder writes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(utf8Length(text)).toBe(Buffer.byteLength(text));
    }),
  );
});
