import { expect, test } from "@jest/globals";
import { localeRules } from "../../../src/local/simulator/typing.ts";
import { fromNeutralFormula, toNeutralFormula } from "../../../src/local/workbook/formulaText.ts";
import { OWNER, scriptProject } from "../../support/scriptProject.ts";

const VI = localeRules("vi_VN");

test.each`
  local                          | neutral                        | because
  ${"=A1+1"}                     | ${"=A1+1"}                     | ${"nothing to change"}
  ${"=SUM(A1;2,5)"}              | ${"=SUM(A1,2.5)"}              | ${"semicolon and decimal comma"}
  ${'=IF(A1="a;b,c";1;0)'}       | ${'=IF(A1="a;b,c",1,0)'}       | ${"text is left alone"}
  ${"='Sổ; 1,5'!A1"}             | ${"='Sổ; 1,5'!A1"}             | ${"names of sheets are left alone"}
  ${'=IF(A1="nói ""a;b""";1;0)'} | ${'=IF(A1="nói ""a;b""",1,0)'} | ${"doubled quotes stay inside text"}
`("$because: $local", ({ local = "", neutral = "" }: Record<string, string>) => {
  expect(toNeutralFormula(local, VI)).toBe(neutral);
  expect(fromNeutralFormula(neutral, VI)).toBe(local);
});

test("commas between arguments cannot be read in vi_VN", () => {
  expect(toNeutralFormula("=SUM(A1,B1)", VI)).toBeNull();
});

const rule = (formula: string, colour: string) =>
  `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(${JSON.stringify(formula)}).setBackground("${colour}").setRanges([sheet.getRange("A2:B9")]).build()`;

test("colour rules show by row, the first that applies wins, in the spreadsheet's locale", async () => {
  const project = await scriptProject(`function f() {
    const ss = SpreadsheetApp.getActiveSpreadsheet(); ss.setSpreadsheetLocale("vi_VN");
    const sheet = ss.getSheets()[0];
    sheet.getRange("B2:B5").setValues([["Quá hạn"], ["Đúng hạn"], [""], ["Quá hạn"]]);
    sheet.getRange("A5").setValue("gấp");
    sheet.setConditionalFormatRules([${rule('=AND($A2="gấp";$B2="Quá hạn")', "#ff0000")}, ${rule('=($B2="Quá hạn")', "#ffc7ce")}]);
  }`);
  await project.run("f", [], { context: "menu", user: OWNER });
  expect(project.colours("Sheet1", "A2:B6").map((row) => row.map(({ background }) => background))).toEqual([
    ["#ffc7ce", "#ffc7ce"],
    [null, null],
    [null, null],
    ["#ff0000", "#ff0000"],
    [null, null],
  ]);
});

test("a rule about today follows the virtual clock", async () => {
  const project = await scriptProject(`function f() {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    sheet.getRange("A2").setValue(new Date(2026, 10, 23));
    sheet.setConditionalFormatRules([${rule("=($A2<TODAY())", "#ffc000")}]);
  }`);
  await project.run("f", [], { context: "menu", user: OWNER });
  const amber = () => project.colours("Sheet1", "A2")[0]?.[0]?.background;
  const before = amber();
  await project.advance("2026-11-24T00:30:00+07:00");
  expect([before, amber()]).toEqual([null, "#ffc000"]);
});

test("results of formulas stand in the file", async () => {
  const { readXlsx } = await import("hucre/xlsx");
  const project = await scriptProject(
    `function f() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange("A1:C1").setValues([[2, "=A1*1.25", '=HYPERLINK("#a", "xem")']]); }`,
  );
  await project.run("f", [], { context: "menu", user: OWNER });
  const file = await readXlsx(await project.save());
  expect(file.sheets[0]?.rows[0]).toEqual([2, 2.5, "xem"]);
});

test.each([
  ["=1/3", 0.333333333333333],
  ["=12345678901234+0.5", 12345678901234.5],
  ['="a"&1', "a1"],
  ["=1=1", true],
  ['=COUNTIF(D:D,"Quá*")', 1],
  ["=NA()", "#N/A"],
])("%s gives fifteen digits and the right kind", async (formula, value) => {
  const project = await scriptProject(
    `function f(x) { const s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; s.getRange("D4").setValue("Quá hạn"); s.getRange("A1").setFormula(x); return s.getRange("A1").getValue(); }`,
  );
  expect((await project.run("f", [formula], { context: "menu", user: OWNER })).result).toBe(value);
});
