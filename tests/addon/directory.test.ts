import { describe, expect, test } from "@jest/globals";
import type { DirectoryRequest } from "../../src/core/commands/directoryInput.ts";
import { blankRowOf } from "../../src/core/register/column.ts";
import { AGENCY_COLUMNS, sheetSpec } from "../../src/core/register/sheets.ts";
import type { Project } from "../../src/local/simulator/project.ts";
import { choose, fillAgencies, readyRegister, USER } from "../support/readyRegister.ts";
import { startData } from "../support/startData.ts";

const SHEET = sheetSpec("agencies").vi;
const place = (key: string) => AGENCY_COLUMNS.findIndex((column) => column.key === key);

const cells = (project: Project) =>
  project
    .sheet(SHEET)
    .texts()
    .filter((row) => row[place("name")]);

const cellOf = (project: Project, name: string, key: string) =>
  cells(project).find((row) => row[place("name")] === name)?.[place(key)];

const row = (values: Partial<DirectoryRequest["added"][number]>): DirectoryRequest["added"][number] => ({
  ...blankRowOf(AGENCY_COLUMNS),
  kind: "cơ quan",
  ...values,
});

const save = (project: Project, request: Partial<DirectoryRequest>) =>
  project.run("openDirectory", [{ edits: [], added: [], ...request }], { context: "dialog", user: USER });

async function office(): Promise<Project> {
  const project = await readyRegister();
  await fillAgencies(project, [
    ["Sở Tài chính", "stc@example.invalid"],
    ["Sở Xây dựng", "sxd@example.invalid"],
  ]);
  return project;
}

test("the menu opens the dialog with every row and its line", async () => {
  const project = await office();
  const data = startData(await choose(project, "openDirectory"));
  expect(data).toMatchObject({
    language: "vi",
    agencies: [
      { line: 2, row: { name: "Sở Tài chính", mailed: true } },
      { line: 3, row: { name: "Sở Xây dựng", addresses: "sxd@example.invalid" } },
    ],
  });
});

describe("saving", () => {
  test("writes the changed cells and the new rows, and no other cell", async () => {
    const project = await office();
    const before = cells(project);
    const { result, error, serviceCalls } = await save(project, {
      edits: [{ line: 3, name: "Sở Xây dựng", set: { contact: "Vi Thị Hạ", validTo: "2026-12-31" } }],
      added: [row({ name: "Sở Y tế", order: 3, addresses: "syt@example.invalid", mailed: true })],
    });
    expect([error, result]).toEqual([
      null,
      { ok: true, messages: ["Đã lưu danh mục: thêm 1 cơ quan, sửa 1 cơ quan."] },
    ]);
    const [headings, first, second, third] = cells(project);
    expect([headings, first]).toEqual(before.slice(0, 2));
    const expected = [...(before[2] ?? [])];
    expected[place("contact")] = "Vi Thị Hạ";
    expected[place("validTo")] = "31/12/2026";
    expect(second).toEqual(expected);
    expect([third?.[place("name")], third?.[place("addresses")]]).toEqual(["Sở Y tế", "syt@example.invalid"]);
    expect(serviceCalls).toBeLessThanOrEqual(30);
  });

  test("finds the row by its name when somebody has sorted since", async () => {
    const project = await office();
    await save(project, { edits: [{ line: 2, name: "Sở Xây dựng", set: { contact: "Hạ" } }] });
    expect([cellOf(project, "Sở Xây dựng", "contact"), cellOf(project, "Sở Tài chính", "contact")]).toEqual(["Hạ", ""]);
  });

  test.each<[because: string, request: Partial<DirectoryRequest>, says: string]>([
    ["no address", { edits: [{ line: 3, name: "Sở Xây dựng", set: { addresses: "sxd@" } }] }, "Sở Xây dựng"],
    [
      "another's mailbox",
      { added: [row({ name: "Sở Y tế", mailed: true, addresses: "STC@example.invalid" })] },
      "Sở Y tế",
    ],
    ["a name that is there", { added: [row({ name: "sở tài chính" })] }, "sở tài chính"],
    ["a kind that is none", { added: [row({ name: "Sở Y tế", kind: "sở" })] }, "Sở Y tế"],
    ["a row that is gone", { edits: [{ line: 3, name: "Sở Cũ", set: { contact: "Hạ" } }] }, "Sở Cũ"],
  ])("refuses %s, says which, and writes nothing at all", async (_because, request, says) => {
    const project = await office();
    const before = cells(project);
    const sound = { line: 2, name: "Sở Tài chính", set: { contact: "Hạ" } };
    const { result } = await save(project, { ...request, edits: [sound, ...(request.edits ?? [])] });
    expect(result).toMatchObject({ ok: false, messages: [expect.stringContaining(says)] });
    expect(cells(project)).toEqual(before);
  });

  test("a fault that stood there before keeps nobody from working", async () => {
    const project = await office();
    await fillAgencies(project, [
      ["Sở Tài chính", "hỏng@"],
      ["Sở Xây dựng", ""],
    ]);
    const { result } = await save(project, { edits: [{ line: 2, name: "Sở Tài chính", set: { contact: "Hạ" } }] });
    expect(result).toMatchObject({ ok: true });
  });

  test.each([
    ["nothing", { edits: [], added: [] }],
    ["a column of its own", { edits: [{ line: 2, name: "Sở Tài chính", set: { owner: "x" } }], added: [] }],
    ["a day that does not exist", { edits: [], added: [{ ...row({ name: "A" }), validFrom: "2026-02-30" }] }],
  ])("refuses %s before anything is read", async (_because, input) => {
    const project = await office();
    const { result, callsByKind } = await project.run("openDirectory", [input], { context: "dialog", user: USER });
    expect(result).toMatchObject({ ok: false });
    expect(callsByKind["read"] ?? 0).toBe(0);
  });

  test("a formula typed as a name stays text", async () => {
    const project = await office();
    await save(project, { added: [row({ name: "=1+1" })] });
    expect(cellOf(project, "=1+1", "kind")).toBe("cơ quan");
  });
});

test("undo takes out the new rows and gives back the changed cells, a new name too", async () => {
  const project = await office();
  const before = cells(project);
  await save(project, {
    edits: [{ line: 3, name: "Sở Xây dựng", set: { name: "Sở Kiến thiết", mailed: false, order: 9 } }],
    added: [row({ name: "Sở Y tế" })],
  });
  expect(cells(project)).not.toEqual(before);
  await choose(project, "undoLast", ["yes"]);
  expect(cells(project)).toEqual(before);
});
