import { expect, test } from "@jest/globals";
import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import { rowAt } from "../../../src/local/simulator/book.ts";
import { readXlsxBook } from "../../../src/local/workbook/readXlsxBook.ts";
import { writeXlsxBook } from "../../../src/local/workbook/writeXlsxBook.ts";
import { bookImage } from "../../support/bookImage.ts";
import { OWNER, scriptProject } from "../../support/scriptProject.ts";

const SHEET: WriteSheet = {
  name: "Theo dõi 2025",
  rows: [
    ["TT", "Nội dung", "Hạn"],
    [1, "Báo cáo", new Date(Date.UTC(2026, 5, 30))],
  ],
  cells: new Map([["1,2", { value: new Date(Date.UTC(2026, 5, 30)), style: { numFmt: "dd/mm/yyyy" } }]]),
  conditionalRules: [
    { type: "duplicateValues", priority: 2, range: "A2:A9", style: { font: { bold: true } } },
    {
      type: "expression",
      priority: 1,
      range: "A1:B2",
      formula: "$A1>0",
      style: { font: { color: { rgb: "FF0000" } } },
    },
  ],
  dataValidations: [
    { type: "whole", operator: "between", formula1: "1", formula2: "9", range: "A2:A1048576", showErrorMessage: true },
    { type: "list", values: ["Có", "Không"], range: "B2:B3", showErrorMessage: true },
  ],
};

test("somebody else's workbook opens in the American locale, with room to grow", async () => {
  const book = await readXlsxBook(await writeXlsx({ sheets: [SHEET] }), "thư mục/sổ cũ.xlsx");
  expect([
    book.name,
    book.locale,
    book.sheets.map(({ name, maxRows, maxColumns }) => [name, maxRows, maxColumns]),
  ]).toEqual(["sổ cũ", "en_US", [["Theo dõi 2025", 1000, 26]]]);
});

test("its dates are days, whatever the zone", async () => {
  const book = await readXlsxBook(await writeXlsx({ sheets: [SHEET] }), "a.xlsx");
  const [sheet] = book.sheets;
  expect(sheet && rowAt(sheet, 2)?.contents).toEqual([1, "Báo cáo", 46203]);
});

test("rules that are not simulated are kept for the next program", async () => {
  const book = await readXlsxBook(await writeXlsx({ sheets: [SHEET] }), "a.xlsx");
  const again = await readXlsxBook(await writeXlsxBook(book), "a.xlsx");
  const [sheet] = again.sheets;
  expect(sheet?.colourRules.map(({ formula, native }) => [formula, native === null])).toEqual([
    ["=$A1>0", true],
    [null, false],
  ]);
  expect(sheet && rowAt(sheet, 2)?.rules.map((rule) => rule?.criterion.kind)).toEqual(["UNKNOWN", "VALUE_IN_LIST"]);
  expect(bookImage(again)).toEqual(bookImage(book));
});

test("a rule that is not simulated says so when a script looks at it", async () => {
  const workbook = await writeXlsx({ sheets: [SHEET] });
  const project = await scriptProject(
    'function f() { return String(SpreadsheetApp.getActiveSheet().getRange("A2").getDataValidation().getCriteriaType()); }',
    { workbook },
  );
  const { error } = await project.run("f", [], { context: "menu", user: OWNER });
  expect(error).toBe("This kind of data validation is not simulated");
});

test("results that only another program can work out are kept", async () => {
  const cells = new Map([
    ["0,0", { value: 7, formula: 'QUERY(B1:B9,"select B")', formulaResult: 7 }],
    ["0,2", { value: 14, formula: "A1*2", formulaResult: 14 }],
  ]);
  const workbook = await writeXlsx({ sheets: [{ name: "a", rows: [[7, null, 14]], cells }] });
  const project = await scriptProject("function f(v) { SpreadsheetApp.getActiveSheet().getRange(5, 1).setValue(v); }", {
    workbook,
  });
  await project.run("f", [1], { context: "menu", user: OWNER });
  await project.save();
  expect(project.sheet("a").values()[0]).toEqual([7, null, 14]);
});

test.each([
  ["no zip at all", () => new TextEncoder().encode("không phải tệp bảng tính")],
  ["an empty file", () => new Uint8Array()],
  ["a zip cut in half", async () => (await writeXlsx({ sheets: [SHEET] })).slice(0, 900)],
])("%s is refused with the file's name", async (_, bytes) => {
  await expect(readXlsxBook(await bytes(), "hỏng.xlsx")).rejects.toThrow("Không đọc được “hỏng.xlsx”");
});
