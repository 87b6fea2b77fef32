import { expect, test } from "@jest/globals";
import { PAGE_COLUMNS, pageColumns, spansOf } from "../../../src/core/reportBack/pageColumns.ts";
import { readPageColumns } from "../../../src/core/reportBack/readPageColumns.ts";

test.each`
  places             | rows    | most | spans               | because
  ${[1, 2, 3]}       | ${5000} | ${3} | ${["1-3"]}          | ${"neighbours are read at once"}
  ${[3, 1, 2]}       | ${5000} | ${3} | ${["1-3"]}          | ${"in whatever order they stand"}
  ${[1, 2, 6]}       | ${5000} | ${3} | ${["1-6"]}          | ${"three columns between cost less than a read"}
  ${[1, 2, 12]}      | ${5000} | ${3} | ${["1-2", "12-12"]} | ${"nine cost more"}
  ${[1, 2, 12]}      | ${200}  | ${3} | ${["1-12"]}         | ${"but not in a small register"}
  ${[1, 20, 30]}     | ${5000} | ${2} | ${["1-1", "20-30"]} | ${"with reads for two, the widest gap is left out"}
  ${[1, 20, 39]}     | ${5000} | ${2} | ${["1-1", "20-39"]} | ${"of gaps alike the first"}
  ${[1, 20, 30, 50]} | ${5000} | ${1} | ${["1-50"]}         | ${"one read takes all"}
  ${[]}              | ${5000} | ${3} | ${[]}               | ${"nothing to read"}
`("$because: $places in $rows rows", ({ places, rows, most, spans }) => {
  const found = spansOf(places as readonly number[], Number(rows), Number(most));
  expect(found.map(({ first, last }) => `${first}-${last}`)).toEqual(spans);
});

test("what a property holds of columns is read back, and nothing else is", () => {
  const places = new Map(PAGE_COLUMNS.map((key, index) => [key as string, index + 2]));
  const headings = ["", ...PAGE_COLUMNS.map((key) => `cột ${key}`)];
  const columns = pageColumns(places, headings, 30);
  expect(readPageColumns(JSON.stringify(columns))).toEqual(columns);
  for (const text of ["", "null", "{}", JSON.stringify({ ...columns, width: 0 })])
    expect(readPageColumns(text)).toBeNull();
});
