import { expect, test } from "@jest/globals";
import { sheetSpec } from "../../src/core/register/sheets.ts";
import type { Project, RunResult } from "../../src/local/simulator/project.ts";
import { adopt, OLD_SHEET, officeWithOldTable } from "../support/adopting.ts";
import { choose, fill, fillAgencies, readyRegister, USER } from "../support/readyRegister.ts";
import { startData } from "../support/startData.ts";

const ROW = { lead: "Sở Tài chính", paper: "TB 1/TB-VP", given: "01/09/2026", chase: true, state: "Mới giao" };

async function office(): Promise<Project> {
  const project = await readyRegister();
  await fillAgencies(project, [["Sở Tài chính", "stc@example.invalid"]]);
  await fill(project, [
    { ...ROW, id: "NV-0001", text: "Việc một", due: "05/10/2026" },
    { ...ROW, id: "NV-0002", text: "Việc hai", due: "20/10/2026", short: "Việc hai, gọn" },
  ]);
  return project;
}

const ask = (project: Project, input: unknown): Promise<RunResult> =>
  project.run("openDashboard", [input], { context: "dialog", user: USER });

/** Sheet and row that a run selected. */
function placeOf(
  project: Project,
  { selected }: RunResult,
): readonly [sheet: string | undefined, row: number | undefined] {
  const sheet = project.host.book.sheets.find(({ id }) => id === selected?.sheetId)?.name;
  return [sheet, selected?.area?.row];
}

test("the menu opens the page with the register's facts; no cell is written", async () => {
  const project = await office();
  const before = project.sheet(sheetSpec("register").vi).texts();
  const opened = await choose(project, "openDashboard");
  expect([opened.error, opened.alerts]).toEqual([null, []]);
  expect(startData(opened)).toMatchObject({
    language: "vi",
    madeAt: "2026-10-19 07:30",
    dueSoonDays: 7,
    facts: { today: "2026-10-19", rows: { id: ["NV-0001", "NV-0002"], past: [14, 0] } },
  });
  expect(project.sheet(sheetSpec("register").vi).texts()).toEqual(before);
});

test("a row is shown where it stands at the moment of the click, not where it stood", async () => {
  const project = await office();
  await choose(project, "openDashboard");
  await project.run("sortRegister", [], { context: "menu", user: USER });
  expect(placeOf(project, await ask(project, { open: "NV-0001" }))).toEqual([sheetSpec("register").vi, 3]);
});

test("a row of an adopted sheet is shown in that sheet", async () => {
  const project = await officeWithOldTable();
  await adopt(project, "A4:F5");
  const { facts } = startData(await choose(project, "openDashboard"));
  const { id, text } = (facts as { readonly rows: Readonly<Record<"id" | "text", readonly string[]>> }).rows;
  const open = id[text.indexOf("Rà soát giá đất")];
  expect(placeOf(project, await ask(project, { open }))).toEqual([OLD_SHEET, 4]);
});

test("a row that is gone is told, and nothing is selected", async () => {
  const { result, selected } = await ask(await office(), { open: "NV-0999" });
  expect(result).toMatchObject({ ok: false });
  expect(selected).toBeNull();
});

test("texts of rows are told, those that are gone left out", async () => {
  const { result } = await ask(await office(), { texts: ["NV-0001", "NV-0002", "NV-0999"] });
  expect(result).toMatchObject({ ok: true, reply: { texts: { "NV-0001": "Việc một", "NV-0002": "Việc hai, gọn" } } });
});

test.each([
  { input: { open: 5 }, because: "a Mã is text" },
  { input: { texts: "NV-0001" }, because: "texts are asked for by a list" },
  { input: { texts: new Array<string>(101).fill("NV-0001") }, because: "a list shows a hundred rows at once" },
  { input: { else: "" }, because: "there is no such question" },
  { input: null, because: "nothing is asked" },
])("refused: $because", async ({ input }) => {
  const { result } = await ask(await office(), input);
  expect(result).toMatchObject({ ok: false });
});
