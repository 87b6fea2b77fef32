import { expect, test } from "@jest/globals";
import { readAdopted } from "../../src/core/register/adoptedSheets.ts";
import { PROPERTY } from "../../src/core/register/propertyKeys.ts";
import type { Project } from "../../src/local/simulator/project.ts";
import { adopt, byHand, officeWithOldTable } from "../support/adopting.ts";
import { choose, column, fill, readyRegister } from "../support/readyRegister.ts";

/** What comes with a copy of the file: cells and marks, no script property. */
function copied(project: Project): Project {
  const copy = project.copy();
  copy.host.state.scriptProperties = {};
  return copy;
}

const done = { state: "Hoàn thành", doneOn: "01/02/2026", lead: "Sở Tài chính" };
const REGISTER = 'SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Nhiệm vụ")';

test.each([
  ["was deleted", async (project: Project) => byHand(project, `${REGISTER}.deleteRow(3);`)],
  ["went into an archive", (project: Project) => choose(project, "closeYear", ["2026", "yes"])],
])("a copy gives no Mã again when the row that had the highest %s", async (_how, lose) => {
  const project = await readyRegister();
  await fill(project, [
    { id: "NV-0001", text: "Việc một", state: "Mới giao" },
    { id: "NV-0007", text: "Việc bảy", ...done },
  ]);
  await choose(project, "refreshRegister");
  await lose(project);
  expect(column(project, "id")).not.toContain("NV-0007");
  const copy = copied(project);
  byHand(copy, `${REGISTER}.getRange(3, 2).setValue("Việc mới");`);
  expect((await choose(copy, "refreshRegister")).error).toBeNull();
  expect(column(copy, "id").filter((id) => id !== "")).toEqual(["NV-0001", "NV-0008"]);
});

test("a copy knows the adopted sheets again, with their columns", async () => {
  const project = await officeWithOldTable();
  await adopt(project, "A2:F9");
  const known = readAdopted(project.state().scriptProperties);
  expect(known).toHaveLength(1);
  const copy = copied(project);
  const { error, serviceCalls } = await choose(copy, "refreshRegister");
  expect(error).toBeNull();
  expect(readAdopted(copy.state().scriptProperties)).toEqual(known);
  // The second time nothing is left to be found.
  expect((await choose(copy, "refreshRegister")).serviceCalls).toBeLessThan(serviceCalls);
});

test("a workbook of one's own is not searched", async () => {
  const project = await readyRegister();
  const { callsByKind } = await choose(project, "refreshRegister");
  expect(callsByKind["metadata"] ?? 0).toBe(0);
});

test("an hourly run that was recorded for another file does nothing here", async () => {
  const project = await readyRegister();
  await choose(project, "installTriggers", ["yes"]);
  const here = project.copy();
  const other = project.copy();
  other.host.state.scriptProperties[PROPERTY.triggerFor] = "another";
  const beats: unknown[] = [];
  for (const each of [here, other]) {
    await each.advance("2026-10-19T02:40:00Z");
    beats.push(each.state().scriptProperties[PROPERTY.heartbeat]);
  }
  expect(beats).toEqual([expect.stringMatching(/^2026-10-19/), ""]);
});
