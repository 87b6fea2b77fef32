import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { OWNER, scriptProject } from "../../support/scriptProject.ts";

const installed = spawnSync("soffice", ["--version"]).status === 0;
const name = "another program reads the file: values, formats, rules, notes, groups";

const BUILD = `function build() {
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  ss.setSpreadsheetLocale("vi_VN");
  const sheet = ss.getSheets()[0].setName("Sổ theo dõi");
  sheet.getRange("A1:D1").setValues([["Mã", "Thời hạn", "Tình trạng", "Số"]]).setFontWeight("bold").setBackground("#4472c4");
  sheet.getRange("A2:A9").setNumberFormat("@");
  sheet.getRange("A2:D3").setValues([["04/18", new Date(2026, 5, 30), "Quá hạn", 3.5], ["NV-0002", new Date(2026, 6, 31), "Đúng hạn", -7]]);
  sheet.getRange("D4").setFormula("=SUM(D2:D3)*1,5");
  sheet.getRange("C2:C9").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["Quá hạn", "Đúng hạn, đã báo cáo"], true).setAllowInvalid(false).build());
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=($C2="Quá hạn")').setBackground("#ffc7ce").setRanges([sheet.getRange("A2:D9")]).build()]);
  sheet.getRange("A1").setNote("Mã nhiệm vụ");
  sheet.getRange("E1:F1").shiftColumnGroupDepth(1).collapseGroups();
  sheet.setFrozenRows(1);
}`;

(installed ? test : test.skip)(
  installed ? name : `${name} (LibreOffice is not installed)`,
  async () => {
    const project = await scriptProject(BUILD);
    expect((await project.run("build", [], { context: "menu", user: OWNER })).error).toBeNull();
    const folder = mkdtempSync(join(tmpdir(), "dondoc-office-"));
    writeFileSync(join(folder, "a.xlsx"), await project.save());
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync(
      "soffice",
      [profile, "--headless", "--convert-to", "fods", "--outdir", folder, join(folder, "a.xlsx")],
      {
        stdio: "ignore",
      },
    );
    const flat = readFileSync(join(folder, "a.fods"), "utf8");
    rmSync(folder, { recursive: true });
    const expected = [
      'table:name="Sổ theo dõi"',
      'office:date-value="2026-06-30"',
      "<text:p>04/18</text:p>",
      'office:value="-5.25"',
      ">Mã nhiệm vụ<",
      'calcext:value="formula-is(([.$C2]=&quot;Quá hạn&quot;))"',
      "table:content-validation-name",
      'table:visibility="collapse"',
      "<table:table-column-group",
      'fo:background-color="#4472c4"',
    ];
    expect(expected.filter((part) => !flat.includes(part))).toEqual([]);
  },
  60_000,
);
