import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { readDelimited } from "../../../src/core/text/readDelimited.ts";

test.each<[because: string, text: string, rows: readonly (readonly string[])[]]>([
  [
    "a spreadsheet copies with tabs",
    "a\tb, c\nd\te",
    [
      ["a", "b, c"],
      ["d", "e"],
    ],
  ],
  [
    ".csv with commas",
    'a,b\n"c, d",e',
    [
      ["a", "b"],
      ["c, d", "e"],
    ],
  ],
  [
    ".csv as Excel writes it where the comma is the decimal mark",
    "a;b\nc, d;e",
    [
      ["a", "b"],
      ["c, d", "e"],
    ],
  ],
  [
    "separators inside quotation marks of the headings do not count",
    '"a;b;c",d\ne,f',
    [
      ["a;b;c", "d"],
      ["e", "f"],
    ],
  ],
  [
    "line breaks and doubled marks in a quoted cell",
    'a\tb\n"c\nd"\t"e ""f"""',
    [
      ["a", "b"],
      ["c\nd", 'e "f"'],
    ],
  ],
  [
    "a mark that is never closed is a letter",
    'a\tb\n"c\td',
    [
      ["a", "b"],
      ['"c', "d"],
    ],
  ],
  [
    "line ends of Windows, a byte order mark, blank rows",
    "\ufeffa,b\r\n\r\n,\r\nc,d\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "blank cells keep their place",
    "a\t\tc\n\tb\t",
    [
      ["a", "", "c"],
      ["", "b"],
    ],
  ],
  ["one column", "a\nb", [["a"], ["b"]]],
  ["nothing", " \n ", []],
])("%s", (_because, text, rows) => {
  expect(readDelimited(text).map(({ cells }) => cells)).toEqual(rows);
});

test("each row tells the line on which it begins", () => {
  expect(readDelimited('a\tb\n\n"c\nd"\te\nf\tg').map(({ line }) => line)).toEqual([1, 3, 5]);
});

test("what a spreadsheet quotes comes back whole", () => {
  const cell = fc.stringMatching(/^[a-zà-ỹ"\t\n;,]{0,8}$/u).map((text) => text.trim());
  const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
      const text = [["x", "y"], ...rows].map((cells) => cells.map(quoted).join("\t")).join("\n");
      const filled = rows.filter((cells) => cells.some((each) => each !== ""));
      expect(readDelimited(text).map(({ cells }) => cells)).toEqual([["x", "y"], ...filled]);
    }),
  );
});
