import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { headingsOf } from "../../../src/core/register/column.ts";
import { mapHeadings } from "../../../src/core/register/headingMap.ts";
import { REGISTER_COLUMNS } from "../../../src/core/register/registerColumns.ts";
import { SHEETS } from "../../../src/core/register/sheets.ts";

const found = (headings: readonly string[]) => Object.fromEntries(mapHeadings(headings, REGISTER_COLUMNS));

test.each([
  ["case and spaces do not matter", ["  NỘI DUNG   CÔNG VIỆC "], { text: 0 }],
  ["line breaks do not matter", ["Nội dung\nnhiệm vụ"], { text: 0 }],
  ["Unicode forms do not matter", ["Nội dung nhiệm vụ".normalize("NFD")], { text: 0 }],
  ["English headings are known", ["ID", "Directive", "Due"], { id: 0, text: 1, due: 2 }],
  ["a heading serves one column only", ["Đơn vị", "Đơn vị thực hiện"], { lead: 1 }],
  ["the columns may stand in any order", ["Thời hạn", "Chủ trì", "Nội dung"], { due: 0, lead: 1, text: 2 }],
  ["what nobody knows is left out", ["Màu", ""], {}],
])("%s", (_because, headings, places) => {
  expect(found(headings)).toMatchObject(places);
});

test("the register's own headings are found wherever they stand", () => {
  const order = fc.shuffledSubarray([...REGISTER_COLUMNS], { minLength: REGISTER_COLUMNS.length });
  fc.assert(
    fc.property(order, (columns) => {
      const map = mapHeadings(
        columns.map(({ vi }) => vi),
        REGISTER_COLUMNS,
      );
      for (const [index, { key }] of columns.entries()) expect([key, map.get(key)]).toEqual([key, index]);
    }),
  );
});

test.each(SHEETS.map(({ key, columns }) => ({ key, columns })))(
  "no heading of $key names two columns",
  ({ columns }) => {
    const headings = columns.flatMap((column) => [...new Set(headingsOf(column))]);
    expect(headings.filter((heading, index) => headings.indexOf(heading) !== index)).toEqual([]);
  },
);
