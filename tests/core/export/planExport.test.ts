import { describe, expect, test } from "@jest/globals";
import type { ExportInput } from "../../../src/core/commands/exportInput.ts";
import { exportData } from "../../../src/core/export/exportData.ts";
import { planExport } from "../../../src/core/export/planExport.ts";
import type { Book } from "../../../src/core/register/book.ts";
import { csvText } from "../../../src/core/text/csvCell.ts";
import { bookOf, directive } from "../../support/testBook.ts";

const ROWS = [
  directive({ id: "NV-0001", text: "Việc một", lead: "Sở Tài chính", due: "2026-10-05", paper: "TB 1", item: "mục 1" }),
  directive({
    id: "NV-0002",
    text: "Việc hai",
    lead: "Sở Xây dựng",
    due: "2026-12-31",
    paper: "TB 1",
    project: "Cao tốc",
  }),
  directive({ id: "NV-0003", text: "Chung", lead: "Sở Tài chính; Sở Y tế", paper: "TB 2" }),
  directive({ id: "NV-0003/1", text: "Chung", lead: "Sở Tài chính", paper: "TB 2" }),
  directive({ id: "NV-0003/2", text: "Chung", lead: "Sở Y tế", paper: "TB 2" }),
];

const input = (values: Partial<ExportInput> = {}): ExportInput => ({
  ids: null,
  agency: "",
  standing: "",
  project: "",
  paper: "",
  form: "table",
  title: "Danh mục nhiệm vụ",
  goesWith: "",
  columns: ["id"],
  deliver: "drive",
  ...values,
});

function cellsOf(values: Partial<ExportInput>, book: Book = bookOf({ rows: ROWS })): readonly (readonly string[])[] {
  const { reply } = planExport(input(values), book);
  if (typeof reply !== "object" || reply === null || !("cells" in reply)) throw new Error("no cells");
  return reply.cells as readonly (readonly string[])[];
}

const idsIn = (values: Partial<ExportInput>) =>
  cellsOf(values)
    .slice(1)
    .map(([id]) => id);

test.each([
  { values: {}, ids: ["NV-0001", "NV-0002", "NV-0003", "NV-0003/1", "NV-0003/2"], because: "all" },
  { values: { agency: "Sở Xây dựng" }, ids: ["NV-0002"], because: "an agency" },
  { values: { standing: "Quá hạn" }, ids: ["NV-0001"], because: "a standing of today, not of the cell" },
  { values: { project: "Cao tốc" }, ids: ["NV-0002"], because: "a project" },
  { values: { paper: "TB 1", agency: "Sở Tài chính" }, ids: ["NV-0001"], because: "both hold" },
  { values: { ids: ["NV-0002"], agency: "Sở Y tế" }, ids: ["NV-0002"], because: "selected rows, whatever the filters" },
])("$because", ({ values, ids }) => {
  expect(idsIn(values)).toEqual(ids);
});

describe("a table for another system", () => {
  test("has the chosen columns in their order, dates as dd/MM/yyyy", () => {
    expect(cellsOf({ columns: ["due", "id", "chase"], ids: ["NV-0001"] })).toEqual([
      ["Hạn hoàn thành", "Mã", "Đôn đốc"],
      ["05/10/2026", "NV-0001", "có"],
    ]);
  });

  test("keeps the choice for the next time", () => {
    const { properties } = planExport(input({ columns: ["due", "id"] }), bookOf({ rows: ROWS }));
    const data = exportData({ ...bookOf({ rows: ROWS }), properties: properties ?? {} });
    expect(data.chosen).toEqual(["due", "id"]);
  });

  test("without a known column takes the usual ones", () => {
    expect(cellsOf({ columns: ["nothing"] })[0]?.slice(0, 2)).toEqual(["Mã", "Nội dung nhiệm vụ"]);
  });
});

test("a printed list names each paper in full once, and a task once", () => {
  const [head, ...rows] = cellsOf({ form: "print" });
  expect(head).toHaveLength(9);
  expect(rows.map(([number, text]) => [number, text])).toEqual([
    ["1", "Việc một"],
    ["2", "Việc hai"],
    ["3", "Chung"],
    ["4", "Chung"],
  ]);
});

test("nothing to list is refused", () => {
  expect(planExport(input({ agency: "Sở Nội vụ" }), bookOf({ rows: ROWS })).refused).toBe(true);
});

test("beyond 1,000 rows there is a document for each agency, none of them longer", () => {
  const rows = Array.from({ length: 2_300 }, (_, index) =>
    directive({ id: `NV-${1000 + index}`, text: "Việc", lead: index % 10 === 0 ? "Sở Tài chính" : "Sở Xây dựng" }),
  );
  const { lists = [] } = planExport(input({ form: "appendix" }), bookOf({ rows }));
  expect(lists.map(({ part, items }) => [part, items.length])).toEqual([
    ["Sở Tài chính", 230],
    ["Sở Xây dựng (1)", 1_000],
    ["Sở Xây dựng (2)", 1_000],
    ["Sở Xây dựng (3)", 70],
  ]);
});

test.each([
  { goesWith: "Báo cáo số 5/BC-VP", line: "(Kèm theo Báo cáo số 5/BC-VP)", because: "as typed" },
  { goesWith: "(Kèm theo Báo cáo số 5/BC-VP)", line: "(Kèm theo Báo cáo số 5/BC-VP)", because: "typed whole" },
  {
    goesWith: "Báo cáo số        /BC-VP",
    line: "(Kèm theo Báo cáo số        /BC-VP)",
    because: "the number is the clerk's: its room stays",
  },
  { goesWith: " ", line: "", because: "it stands by itself" },
])("“$goesWith” prints “$line”: $because", ({ goesWith, line }) => {
  const { lists = [] } = planExport(input({ form: "appendix", goesWith: goesWith.trim() }), bookOf({ rows: ROWS }));
  expect(lists.map((list) => list.goesWith)).toEqual([line]);
});

test("a .csv begins with its mark, quotes by RFC 4180, and no cell is a formula", () => {
  expect(
    csvText([
      ["a", 'b"c'],
      ["=1+1", "hai\ndòng"],
    ]),
  ).toBe('\ufeff"a","b""c"\r\n"\'=1+1","hai dòng"\r\n');
});

test("facets tell which row is whose", () => {
  const { facets } = exportData(bookOf({ rows: ROWS }));
  const { names, rows } = facets.agency;
  expect(rows.map((own) => own.map((place) => names[place]))).toEqual([
    ["Sở Tài chính"],
    ["Sở Xây dựng"],
    ["Sở Tài chính", "Sở Y tế"],
    ["Sở Tài chính"],
    ["Sở Y tế"],
  ]);
});
