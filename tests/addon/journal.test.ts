import { expect, test } from "@jest/globals";
import { REGISTER_COLUMNS } from "../../src/core/register/registerColumns.ts";
import { sheetSpec } from "../../src/core/register/sheets.ts";
import { columnLetters } from "../../src/core/text/columnLetters.ts";
import type { Project } from "../../src/local/simulator/project.ts";
import { PROGRESS } from "../support/commandCases.ts";
import { choose, fill, readyRegister, USER } from "../support/readyRegister.ts";

const register = sheetSpec("register").vi;

/** Lines of the journal from the `from`-th on, without time, person and run. */
function journal(project: Project, from = 0): string[][] {
  const lines = project.sheet(sheetSpec("journal").vi).texts().slice(1);
  return lines
    .filter(([at]) => at)
    .slice(from)
    .map((row) => [row[2], row[5], row[6], row[7], row[8]].map((text) => text ?? ""));
}

const placeOf = (key: string) => REGISTER_COLUMNS.findIndex((each) => each.key === key) + 1;

const hand = (project: Project, body: string) =>
  project.actNow(
    `const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(${JSON.stringify(register)}); ${body}`,
    {
      user: USER,
    },
  );

async function worked(): Promise<Project> {
  const project = await readyRegister();
  await fill(project, [
    { id: "NV-0001", text: "Một", lead: "Sở Tài chính", due: "20/11/2026", state: "Mới giao" },
    { id: "NV-0002", text: "Hai", lead: "Sở Xây dựng", due: "21/11/2026", state: "Mới giao", note: "gọi lại" },
  ]);
  await choose(project, "refreshRegister");
  return project;
}

test("an edit by hand is found by the next command and told once, whoever sorted in the meantime", async () => {
  const project = await worked();
  const known = journal(project).length;
  hand(project, `sheet.getRange(2, ${placeOf("lead")}).setValue("Sở Công Thương");`);
  await project.run("sortRegister", [], { context: "menu", user: USER });
  await choose(project, "refreshRegister");
  const told = [["(sửa tay)", "NV-0001", "Cơ quan chủ trì", "Sở Tài chính", "Sở Công Thương"]];
  expect(journal(project, known)).toEqual(told);
  await choose(project, "refreshRegister");
  expect(journal(project, known)).toEqual(told);
});

test("the hourly run tells a row that somebody deleted, with all that was typed in it", async () => {
  const project = await worked();
  await choose(project, "installTriggers", ["yes"]);
  const known = journal(project).length;
  hand(project, "sheet.deleteRow(3);");
  await project.advance("2026-10-19T03:00:00Z");
  const [line = []] = journal(project, known);
  expect(line.slice(0, 3)).toEqual(["(sửa tay)", "NV-0002", "(xóa dòng)"]);
  expect(JSON.parse(line[3] ?? "")).toMatchObject({ text: "Hai", lead: "Sở Xây dựng", note: "gọi lại" });
  await project.advance("2026-10-19T05:00:00Z");
  expect(journal(project, known)).toHaveLength(1);
});

test("what a command writes is told once, under the command", async () => {
  const project = await worked();
  hand(project, `sheet.getRange(2, ${placeOf("check")}).setValue("Chưa rõ");`);
  const known = journal(project).length;
  await project.run("confirmChecked", [{ rows: null }], { context: "dialog", user: USER });
  await choose(project, "refreshRegister");
  expect(journal(project, known).map(([command, id, field]) => [command, id, field])).toEqual([
    ["(sửa tay)", "NV-0001", "Cần kiểm tra"],
    ["confirmChecked", "NV-0001", "Cần kiểm tra"],
  ]);
});

const typedBy = { user: "lan@example.invalid" };
const cellOf = (key: string, line: number) => `${columnLetters(placeOf(key))}${line}`;

test.each([
  ["result", "đã họp", "đã họp", "a text"],
  ["due", "25/12/2026", "2026-12-25", "a date, of which Google tells the serial number"],
  ["due", "cuối tháng", "cuối tháng", "what is no date, as it was typed"],
  ["lead", "", "", "a cell that was cleared"],
])("what somebody types into %s is told once, at the time of typing: %s", async (key, text, told) => {
  const project = await worked();
  const known = journal(project).length;
  expect((await project.edit(register, cellOf(key, 3), text, typedBy)).error).toBeNull();
  await choose(project, "refreshRegister");
  await choose(project, "refreshRegister");
  const lines = journal(project, known).filter(([, id]) => id === "NV-0002");
  expect(lines.map(([command, , , , after]) => [command, after])).toEqual([["(sửa tay)", told]]);
  expect(
    Object.entries(project.state().scriptProperties).filter(
      ([name, value]) => name.startsWith("edits") && value !== "",
    ),
  ).toEqual([]);
});

test("a pasted block is told cell by cell", async () => {
  const project = await worked();
  const known = journal(project).length;
  await project.paste(
    register,
    cellOf("lead", 2),
    [
      ["Sở Y tế", "Sở Nội vụ"],
      ["Sở Y tế", ""],
    ],
    typedBy,
  );
  await choose(project, "refreshRegister");
  expect(journal(project, known).map(([, id, field, , after]) => [id, field, after])).toEqual([
    ["NV-0001", "Cơ quan chủ trì", "Sở Y tế"],
    ["NV-0001", "Cơ quan phối hợp", "Sở Nội vụ"],
    ["NV-0002", "Cơ quan chủ trì", "Sở Y tế"],
  ]);
});

test("what is typed into the very cell that a running command writes stands in the journal, and who typed is told", async () => {
  const project = await worked();
  const known = journal(project).length;
  const progress = { ...PROGRESS, content: "lệnh ghi" };
  let placed = false;
  const { error } = await project.run("recordProgress", [progress], {
    context: "dialog",
    user: USER,
    onCall: ({ name }) => {
      if (name !== "Range.setValues" || placed) return;
      placed = true;
      project.startPaste(register, cellOf("result", 2), [["gõ chen"]], typedBy);
    },
  });
  expect([error, placed]).toEqual([null, true]);
  await choose(project, "refreshRegister");
  const lines = journal(project, known).filter(([, , field]) => field === "Kết quả thực hiện");
  expect(lines).toEqual([
    ["recordProgress", "NV-0001", "Kết quả thực hiện", "", "lệnh ghi"],
    ["(bị ghi đè)", "NV-0001", "Kết quả thực hiện", "gõ chen", "lệnh ghi"],
  ]);
});

test.each([
  ["note", 8],
  ["due", 14],
])("typing into %s costs at most %d calls while nothing runs", async (key, calls) => {
  const project = await worked();
  expect((await project.edit(register, cellOf(key, 2), "1/12/2026", typedBy)).serviceCalls).toBeLessThanOrEqual(calls);
});
