import { expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  type EditNote,
  isNoteName,
  notedCells,
  noteLine,
  ownNoteName,
  readNotes,
  withNoteLine,
} from "../../../src/core/register/editNotes.ts";

const note = (values: Partial<EditNote> = {}): EditNote => {
  return { at: "2026-10-19 09:00:00", by: "", ids: ["NV-0001"], keys: ["result"], words: ["nghe"], ...values };
};

/** Remembers notes one after the other, as onEdit does. */
function remember(notes: readonly EditNote[], known: Record<string, string> = {}): Record<string, string> {
  let properties = known;
  for (const [index, each] of notes.entries()) {
    const line = noteLine(each);
    if (line !== null) properties = { ...properties, ...withNoteLine(properties, line, String(index)) };
  }
  return properties;
}

test("what is remembered is read again, the oldest first, whatever was typed", () => {
  const text = fc.string({ maxLength: 40 });
  const any = fc.record({
    at: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    by: text,
    ids: fc.constant(["NV-0001", ""]),
    keys: fc.constant(["result"]),
    words: fc.tuple(text, text),
  });
  fc.assert(
    fc.property(fc.array(any), (notes) => {
      const sorted = [...notes].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
      expect(readNotes(remember(notes))).toEqual(sorted);
    }),
    { numRuns: 50 },
  );
});

test.each([
  ["a long text", { words: ["x".repeat(9_000)] }, { words: null }],
  ["many rows", { ids: Array.from({ length: 5_000 }, (_, index) => `NV-${index}`) }, null],
] as const)("%s is too much to remember whole", (_what, values, kept) => {
  const line = noteLine(note(values));
  expect(line === null ? null : JSON.parse(line)).toEqual(kept === null ? null : { ...note(), ...kept });
});

test("a block is told cell by cell; rows without a Mã are left out", () => {
  const block = note({
    ids: ["NV-0001", "", "NV-0003"],
    keys: ["result", "note"],
    words: ["a", "b", "c", "d", "e", "f"],
  });
  const cells = notedCells({ [ownNoteName("x")]: JSON.stringify(block) });
  expect(cells.map(({ id, key, words }) => [id, key, words])).toEqual([
    ["NV-0001", "result", "a"],
    ["NV-0001", "note", "b"],
    ["NV-0003", "result", "e"],
    ["NV-0003", "note", "f"],
  ]);
});

test.each(["", "không phải JSON", "{}", '{"at":1}', "null"])("what nobody can read counts as none: %s", (text) => {
  expect(readNotes({ edits: text })).toEqual([]);
});

test.each([
  ["edits", true],
  ["edits:1a2b", true],
  ["editors", false],
  ["register.edits", false],
])("%s is a note's property: %s", (name, expected) => expect(isNoteName(name)).toBe(expected));
