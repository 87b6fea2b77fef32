import { expect, test } from "@jest/globals";
import { openProject } from "../../src/local/simulator/project.ts";
import { choose, DIST, fillAgencies, MONDAY, readyRegister, USER } from "../support/readyRegister.ts";
import { startData } from "../support/startData.ts";

test("set-up of an office that has said nothing leads on to the first steps, within its 250 calls", async () => {
  const project = await openProject({ code: DIST, now: MONDAY, owner: USER });
  const result = await choose(project, "setUp", ["yes"]);
  expect(result.error).toBeNull();
  expect(result.serviceCalls).toBeLessThanOrEqual(250);
  expect(result.dialogs.map(({ title }) => title)).toEqual(["Khai báo ban đầu"]);
  expect(startData(result)).toMatchObject({ user: USER, agencies: [], sheets: expect.arrayContaining(["Cơ quan"]) });
});

test("repeated once everything is said, set-up only tells that it is done", async () => {
  const project = await readyRegister();
  const { dialogs, alerts } = await choose(project, "setUp", ["yes"]);
  expect(dialogs).toEqual([]);
  expect(alerts[alerts.length - 1]?.prompt).toContain("Đã khởi tạo sổ");
});

test("the menu opens them again, with what was said and the agencies", async () => {
  const project = await readyRegister();
  await fillAgencies(project, [["Sở Tài chính", "stc@example.invalid"]]);
  expect(startData(await choose(project, "openFirstSteps"))).toMatchObject({
    values: { office: expect.stringMatching(/./) },
    agencies: [{ line: 2, row: { name: "Sở Tài chính" } }],
  });
});

test("the last step opens the import from within the dialog", async () => {
  const project = await readyRegister();
  const { dialogs, result } = await project.run("importNotice", [], { context: "dialog", user: USER });
  expect(result).toMatchObject({ ok: true });
  expect(dialogs.map(({ title }) => title)).toEqual(["Nhập văn bản giao nhiệm vụ"]);
});
