import { expect, test } from "@jest/globals";
import { columnLetters } from "../../src/core/text/columnLetters.ts";
import type { Project } from "../../src/local/simulator/project.ts";
import { byHand } from "../support/adopting.ts";
import { COMMAND_CASES, OWN_COLUMN, officeFor } from "../support/commandCases.ts";
import { choose, USER } from "../support/readyRegister.ts";

/** Columns of the register that commands of these tests leave alone in these rows. */
const HANDS = `
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Nhiệm vụ");
  const head = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0];
  const at = (heading) => head.indexOf(heading) + 1;
  const last = sheet.getLastColumn();
`;

/** What stands in an office's register beside what it is for, and how it is looked at again. */
const BELONGINGS = [
  {
    what: "a filter with hidden rows",
    put: "sheet.getRange(1, 1, sheet.getMaxRows(), last).createFilter().setColumnFilterCriteria(at('Cơ quan chủ trì'), SpreadsheetApp.newFilterCriteria().setHiddenValues(['Sở Tài chính']).build());",
    look: "return [sheet.getFilter() !== null, sheet.isRowHiddenByFilter(2), sheet.isRowHiddenByFilter(3)].join();",
    because: "a filter hides rows from the eye, not from a command, and stays as it was set",
  },
  {
    what: "a formula in a column of somebody's own",
    put: `sheet.insertColumnAfter(last); sheet.getRange(1, last + 1).setValue("Số chữ"); sheet.getRange(2, last + 1).setFormula("=LEN(A2)");`,
    look: `const place = at("Số chữ"); return sheet.getRange(1, place, sheet.getLastRow(), 1).getFormulas().map(([text]) => text).filter((text) => text !== "").join();`,
    because: "a column that is not ours is never written",
  },
  {
    what: "a formula in a column of ours that people fill",
    put: `sheet.getRange(5, at("Khó khăn, vướng mắc")).setFormula("=A5");`,
    look: `return sheet.getRange(1, at("Khó khăn, vướng mắc"), sheet.getLastRow(), 1).getFormulas().map(([text]) => text).filter((text) => text !== "").length;`,
    because: "of people's columns only the cells that were asked for are written",
  },
  {
    what: "a rule of colours made by hand",
    put: `const own = SpreadsheetApp.newConditionalFormatRule().whenTextContains("gấp").setBackground("#FFAA00").setRanges([sheet.getRange("B2:B900")]).build();
      sheet.setConditionalFormatRules([own, ...sheet.getConditionalFormatRules()]);`,
    look: `return sheet.getConditionalFormatRules().filter((rule) => String(rule.getBooleanCondition()?.getCriteriaValues()?.[0]) === "gấp").length;`,
    because: "only rules that bear our mark are replaced",
  },
  {
    what: "a list of choices made by hand",
    put: `sheet.getRange(5, at("Lĩnh vực"), 2, 1).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["Kinh tế", "Văn xã"], true).setAllowInvalid(true).build());`,
    look: `return sheet.getRange(1, at("Lĩnh vực"), sheet.getLastRow(), 1).getDataValidations().filter(([rule]) => rule !== null && String(rule.getCriteriaValues()[0]) === "Kinh tế,Văn xã").length;`,
    because: "validations are set when columns are made, never afterwards",
  },
  {
    what: "a protected range that warns",
    put: `sheet.getRange(5, at("Nội dung nhiệm vụ"), 1, 1).protect().setDescription("không sửa").setWarningOnly(true);`,
    look: `return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((each) => each.getDescription()).join();`,
    because: "nobody else's protection is lifted or moved",
  },
] as const;

function look(project: Project, body: string): unknown {
  const result = project.actNow(`${HANDS} ${body}`, { user: USER });
  expect(result.error).toBeNull();
  return result.result;
}

const WRITING = Object.entries(COMMAND_CASES).filter(
  ([, { sheets }]) => sheets === undefined || sheets.includes("register"),
);

test.each(WRITING.map(([command, each]) => ({ command, each })))(
  "$command leaves what people have put into the register beside its rows",
  async ({ each }) => {
    const project = await officeFor(each);
    for (const { put } of BELONGINGS) byHand(project, `${HANDS} ${put}`);
    const before = BELONGINGS.map((belonging) => look(project, belonging.look));
    const { functionName, args = [], options } = each.start(project);
    const { error } = await project.run(functionName, args, options);
    expect(error).toBeNull();
    const changed = BELONGINGS.flatMap(({ what, because, look: body }, index) => {
      const [stood, stands] = [before[index], look(project, body)].map((value) => JSON.stringify(value));
      return stood === stands ? [] : [`${what}: ${stood} became ${stands}, though ${because}`];
    });
    expect(changed).toEqual([]);
  },
  60_000,
);

/** Cells that refuse, and what the refusal says of them. */
const REFUSALS = [
  {
    command: "refreshRegister",
    because: "one cell of a column that is written whole",
    put: `sheet.getRange(2, at("Tình trạng thời hạn"), 5, 1).setValue("sai");
      const mine = sheet.getRange(4, at("Tình trạng thời hạn")).protect(); mine.removeEditors(mine.getEditors());`,
    told: (standing: string) => `ô ${standing}4 (NV-0003, Tình trạng thời hạn)`,
    cell: "Tình trạng thời hạn",
  },
  {
    command: "recordProgress",
    because: "the very cell that was asked for",
    put: `const mine = sheet.getRange(2, at("Kết quả thực hiện")).protect(); mine.removeEditors(mine.getEditors());`,
    told: (place: string) => `ô ${place}2 (NV-0001, Kết quả thực hiện)`,
    cell: "Kết quả thực hiện",
  },
  {
    command: "recordProgress",
    because: "a list of choices that refuses other words",
    put: `sheet.getRange(2, at("Kết quả thực hiện")).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["xong", "đang làm 1"], true).setAllowInvalid(false).build());`,
    told: (place: string) => `ô ${place}2 (NV-0001, Kết quả thực hiện)`,
    cell: "Kết quả thực hiện",
  },
] as const;

test.each(REFUSALS)(
  "$command refused by $because names the cell, and nothing is written",
  async ({ command, put, told, cell }) => {
    const each = COMMAND_CASES[command];
    if (each === undefined) throw new Error("no case");
    const project = await officeFor(each);
    byHand(project, `${HANDS} ${put}`);
    const sheets = () => project.book().sheets.map(({ name }) => project.sheet(name).texts());
    const before = sheets();
    const { functionName, args = [], options } = each.start(project);
    const refused = await project.run(functionName, args, { ...options, user: "khac@example.invalid" });
    expect(refused.error).toBeNull();
    const place = columnLetters(1 + (project.sheet("Nhiệm vụ").texts()[0]?.indexOf(cell) ?? -1));
    expect(JSON.stringify([refused.alerts, refused.result])).toContain(told(place));
    expect(sheets()).toEqual(before);
  },
);

test("rows for which a protected sheet refuses room are named, and nothing is written", async () => {
  const each = COMMAND_CASES.recordProgress;
  if (each === undefined) throw new Error("no case");
  const project = await officeFor(each);
  byHand(
    project,
    `const events = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Diễn biến");
     events.getRange(2, 1, 2, 1).setValues([["NV-0001"], ["NV-0002"]]);
     events.deleteRows(4, events.getMaxRows() - 3);
     const mine = events.protect(); mine.removeEditors(mine.getEditors());`,
  );
  const sheets = () => project.book().sheets.map(({ name }) => project.sheet(name).texts());
  const before = sheets();
  const { functionName, args = [], options } = each.start(project);
  const refused = await project.run(functionName, args, { ...options, user: "khac@example.invalid" });
  expect(refused.error).toBeNull();
  expect(refused.result).toMatchObject({
    ok: false,
    messages: [expect.stringMatching(/Không ghi được vào trang “Diễn biến”, ô A4:[A-Z]+4:.*Không có gì thay đổi/)],
  });
  expect(sheets()).toEqual(before);
});

test("a column of somebody's own keeps its cells through a whole week of commands", async () => {
  const each = COMMAND_CASES.importNotice;
  if (each === undefined) throw new Error("no case");
  const project = await officeFor(each);
  const own = () => {
    const [head = [], ...rows] = project.sheet("Nhiệm vụ").texts();
    return rows.map((row) => row[head.indexOf(OWN_COLUMN)] ?? "").filter((text) => text !== "");
  };
  const before = own();
  for (const command of ["refreshRegister", "sendWeeklyDigest", "undoLast"]) await choose(project, command, ["yes"]);
  expect(own()).toEqual(before);
});
