import { expect, test } from "@jest/globals";
import { unzip, zip } from "../../../src/local/simulator/zip.ts";
import { liftCells } from "../../../src/local/workbook/liftCells.ts";
import { readXlsxBook } from "../../../src/local/workbook/readXlsxBook.ts";
import { scanSheet, scanStrings } from "../../../src/local/workbook/scanSheet.ts";
import { bookImage } from "../../support/bookImage.ts";
import { OWNER, scriptProject } from "../../support/scriptProject.ts";

const VARIED = `function f() {
  const ss = SpreadsheetApp.getActiveSpreadsheet(); ss.setSpreadsheetLocale("vi_VN");
  const sheet = ss.getSheets()[0];
  sheet.getRange("A1:F1").setValues([["a < b & 'c' > \\"d\\"", "  lề  ", "dòng\\nhai", true, 12.5, new Date(2026, 9, 19, 8, 30)]]);
  sheet.getRange("C3:E3").setFormulas([["=B9*2,5", "=1/0", '="nối"&"_x0041_"']]);
  sheet.getRange("B9").setValue(4).setBackground("#ffc7ce").setNote("Ghi chú & dấu");
  sheet.getRange("A20:B30").setNumberFormat("@").setFontWeight("bold");
  sheet.setRowHeight(9, 60); sheet.hideRows(12);
  ss.insertSheet("Trống");
}`;

async function variedFile(): Promise<Uint8Array> {
  const project = await scriptProject(VARIED);
  const { error } = await project.run("f", [], { context: "menu", user: OWNER });
  expect(error).toBeNull();
  return project.save();
}

/** The same file, each sheet said less plainly: a space is nothing to a library. */
function unplain(bytes: Uint8Array): Uint8Array {
  const entries = (unzip(bytes) ?? []).map(({ name, bytes: own }) => {
    const text = Buffer.from(own).toString("utf8").replace("<sheetData>", "<sheetData> ");
    return { name, bytes: name.startsWith("xl/worksheets/") ? Buffer.from(text) : own };
  });
  return zip(entries);
}

test("cells read by themselves are as the library reads them", async () => {
  const plain = await variedFile();
  const other = unplain(plain);
  expect([liftCells(plain) === null, liftCells(other) === null]).toEqual([false, true]);
  expect(bookImage(await readXlsxBook(plain, "a.xlsx"))).toEqual(bookImage(await readXlsxBook(other, "a.xlsx")));
});

test.each([
  ["a\rb", "a carriage return, which XML would make a line feed"],
  ["a\u0001b", "a control character"],
  ["_x0041_", "what looks like the stand-in of a character"],
  ["#N/A", "an error"],
  ["\ttab ", "blanks at the ends"],
])("%j comes back as it was: %s", async (value) => {
  const project = await scriptProject("function f(x) { SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue(x); }");
  await project.run("f", [value], { context: "menu", user: OWNER });
  const again = await readXlsxBook(await project.save(), "a.xlsx");
  expect(again.sheets[0]?.rows[0]?.contents[0]).toBe(project.sheet("Sheet1").values()[0]?.[0]);
});

test.each`
  xml                                                                          | row                                | because
  ${'<row r="1"><c r="A1"><v>1.5</v></c></row>'}                               | ${[1.5]}                           | ${"a number"}
  ${'<row r="1"><c r="B1" s="3" t="s"><v>1</v></c></row>'}                     | ${[undefined, "hai"]}              | ${"a shared text, as Excel orders attributes"}
  ${'<row r="1"><c r="A1" t="s" s="3"><v>0</v></c></row>'}                     | ${["một"]}                         | ${"the other order"}
  ${'<row r="1"><c r="A1" t="s"><v>9</v></c></row>'}                           | ${[]}                              | ${"a shared text that is not there"}
  ${'<row r="1"><c r="A1" t="b"><v>1</v></c></row>'}                           | ${[true]}                          | ${"a tick"}
  ${'<row r="1"><c r="A1" t="inlineStr"><is><t>&lt;a&#62;</t></is></c></row>'} | ${["<a>"]}                         | ${"text in place"}
  ${'<row r="1"><c r="A1" t="str"><v>a_x000D_b</v></c></row>'}                 | ${["a\rb"]}                        | ${"a character XML cannot hold"}
  ${'<row r="1"><c r="A1"><f>1&lt;2</f><v>7</v></c></row>'}                    | ${[{ formula: "=1<2", value: 7 }]} | ${"a formula with its result"}
  ${'<row r="1" spans="1:2" x14ac:dyDescent="0.25"><c r="A1" s="2"/></row>'}   | ${[]}                              | ${"a format alone"}
`("$because: $xml", ({ xml = "", row }: { xml?: string; row?: unknown }) => {
  expect(scanSheet(xml, ["một", "hai"])?.rows[0]?.contents).toEqual(row);
});

test.each`
  xml                                                            | because
  ${'<row r="1"> <c r="A1"/></row>'}                             | ${"spaces between elements"}
  ${'<x:row r="1"></x:row>'}                                     | ${"names with a prefix"}
  ${"<row><c><v>1</v></c></row>"}                                | ${"cells without a place"}
  ${'<row r="1"><c r="A1" t="d"><v>2026-01-01</v></c></row>'}    | ${"dates in words"}
  ${'<row r="1"><c r="A1"><f t="shared" si="0">1</f></c></row>'} | ${"shared formulas"}
  ${'<row r="1"><c r="B1"/><c r="A1"/></row>'}                   | ${"cells out of order"}
  ${'<row r="2"><c r="A2"/></row><row r="1"><c r="A1"/></row>'}  | ${"rows out of order"}
  ${'<row r="9999999"><c r="A9999999"/></row>'}                  | ${"a row beyond the format's last"}
  ${'<row r="1"><c r="ZZZ1"/></row>'}                            | ${"a column beyond the format's last"}
  ${'<row r="1"><c r="A1"/>'}                                    | ${"a row without an end"}
`("left to the library: $because", ({ xml = "" }: { xml?: string }) => {
  expect(scanSheet(xml, [])).toBeNull();
});

test("texts of different looks are left to the library", () => {
  expect(scanStrings("<si><t>a</t></si><si><t/></si>")).toEqual(["a", ""]);
  expect(scanStrings("<si><r><t>a</t></r></si>")).toBeNull();
});
