import { expect, test } from "@jest/globals";
import { noteLine, readNotes, withNoteLine } from "../../../src/core/register/editNotes.ts";

test("no property outgrows what Google stores, and an office where nothing runs does not fill the store", () => {
  const notes = Array.from({ length: 3_000 }, (_, index) => ({
    at: "2026-10-19 09:00:00",
    by: "",
    ids: ["NV-0001"],
    keys: ["result"],
    words: [`${index} ${"ệ".repeat(500)}`],
  }));
  let properties: Record<string, string> = {};
  for (const [index, each] of notes.entries()) {
    const line = noteLine(each);
    if (line !== null) properties = { ...properties, ...withNoteLine(properties, line, String(index)) };
  }
  const sizes = Object.values(properties).map((text) => Buffer.byteLength(text));
  expect(Math.max(...sizes)).toBeLessThan(9 * 1024);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300 * 1024);
  expect(readNotes(properties).slice(-1)).toEqual(notes.slice(-1));
});
