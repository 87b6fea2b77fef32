import { expect, test } from "@jest/globals";
import { readXlsx } from "hucre/xlsx";
import {
  type ExportChoice,
  filteredCount,
  movedUp,
  requestOf,
  withColumn,
} from "../../../src/dialogs/export/exportForm.ts";
import { workbookOf } from "../../../src/dialogs/export/workbookOf.ts";

const FACETS = {
  agency: { names: ["Sở A", "Sở B"], rows: [[0], [1], [0, 1]] },
  standing: { names: ["Quá hạn"], rows: [[0], [], [0]] },
  project: { names: [], rows: [[], [], []] },
  paper: { names: ["TB 1"], rows: [[0], [0], [0]] },
};

const CHOICE: ExportChoice = {
  scope: "filter",
  agency: "",
  standing: "",
  project: "",
  paper: "",
  form: "csv",
  title: "",
  goesWith: "",
  columns: ["id", "text"],
};

test.each([
  { choice: {}, count: 3, because: "no filter" },
  { choice: { agency: "Sở B" }, count: 2, because: "an agency, alone or with another" },
  { choice: { agency: "Sở B", standing: "Quá hạn" }, count: 1, because: "both hold" },
])("$count rows: $because", ({ choice, count }) => {
  expect(filteredCount(FACETS, { ...CHOICE, ...choice })).toBe(count);
});

test("columns come, go and move", () => {
  expect(withColumn(["id", "text"], "due", true)).toEqual(["id", "text", "due"]);
  expect(withColumn(["id", "text"], "id", false)).toEqual(["text"]);
  expect(movedUp(["id", "text", "due"], "due")).toEqual(["id", "due", "text"]);
  expect(movedUp(["id", "text"], "id")).toEqual(["id", "text"]);
});

test("selected rows are sent by their Mã, filters otherwise", () => {
  expect(requestOf({ ...CHOICE, scope: "selected" }, ["NV-0001"], "download")).toMatchObject({
    ids: ["NV-0001"],
    form: "table",
  });
  expect(requestOf(CHOICE, ["NV-0001"], "download").ids).toBeNull();
});

const CELLS = [
  ["TT", "Nội dung"],
  ["1", "=HYPERLINK(1)"],
  ["2", "05/10/2026"],
];

test("every cell of an .xlsx is text: no formula, no date turned round", async () => {
  const { sheets } = await readXlsx(await workbookOf("table", "", CELLS), { readStyles: true });
  expect(sheets[0]?.rows).toEqual(CELLS);
  const formulas = [...(sheets[0]?.cells ?? [])].filter(([, cell]) => cell.formula !== undefined);
  expect(formulas).toEqual([]);
});

test("a sheet for printing is A4 landscape, as wide as the page, with headings on every page", async () => {
  const { sheets } = await readXlsx(await workbookOf("print", "DANH MỤC", CELLS), { readStyles: true });
  // A name that needs quotes would make Excel call the file broken.
  expect(sheets[0]?.name).toMatch(/^[A-Za-z]+$/);
  expect(sheets[0]?.rows[0]?.[0]).toBe("DANH MỤC");
  expect(sheets[0]?.pageSetup).toMatchObject({
    paperSize: "a4",
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    printTitlesRow: "$2:$2",
  });
});
