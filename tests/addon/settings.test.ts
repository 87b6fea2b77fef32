import { describe, expect, test } from "@jest/globals";
import { SETTINGS } from "../../src/core/register/settings.ts";
import { SETTING_COLUMNS, sheetSpec } from "../../src/core/register/sheets.ts";
import type { Project } from "../../src/local/simulator/project.ts";
import { choose, column, fill, readyRegister, USER } from "../support/readyRegister.ts";
import { startData } from "../support/startData.ts";

const SHEET = sheetSpec("settings").vi;
const place = (key: string) => SETTING_COLUMNS.findIndex((found) => found.key === key);

/** Value cell of each setting by key. */
function cells(project: Project): Readonly<Record<string, string>> {
  const rows = project.sheet(SHEET).texts().slice(1);
  return Object.fromEntries(
    rows.filter(([name]) => name).map((row) => [row[place("key")] ?? "", row[place("value")] ?? ""]),
  );
}

const save = (project: Project, changes: readonly { key: string; value: string }[]) =>
  project.run("openSettings", [{ changes }], { context: "dialog", user: USER });

test("the menu opens the dialog with every cell as it stands", async () => {
  const project = await readyRegister();
  const data = startData(await project.run("openSettings", [], { context: "menu", user: USER }));
  expect(data).toMatchObject({ language: "vi", values: cells(project) });
  expect(Object.keys(cells(project))).toEqual(expect.arrayContaining(SETTINGS.map(({ key }) => key)));
});

describe("saving", () => {
  test("writes the settings that differ and no other cell", async () => {
    const project = await readyRegister();
    const before = cells(project);
    const { result, error } = await save(project, [
      { key: "replyTo", value: "moi@example.invalid" },
      { key: "staleDays", value: before["staleDays"] ?? "" },
    ]);
    expect([error, result]).toEqual([null, { ok: true, messages: ["Đã lưu 1 thiết lập."] }]);
    expect(cells(project)).toEqual({ ...before, replyTo: "moi@example.invalid" });
  });

  test("a line that was deleted comes back with its explanation", async () => {
    const project = await readyRegister();
    const at = Object.keys(cells(project)).indexOf("staleDays") + 2;
    await project.paste(SHEET, `A${at}`, [["", "", "", ""]], { user: USER });
    await save(project, [{ key: "staleDays", value: "60" }]);
    const line = project
      .sheet(SHEET)
      .texts()
      .find((row) => row[place("key")] === "staleDays");
    expect(line).toEqual(expect.arrayContaining(["60", SETTINGS.find(({ key }) => key === "staleDays")?.help]));
  });

  test("computes the standings afresh when one of them judges", async () => {
    const project = await readyRegister();
    await fill(project, [{ id: "NV-0001", text: "Việc", due: "02/11/2026", state: "Mới giao", chase: true }]);
    await choose(project, "refreshRegister");
    expect(column(project, "standing")[0]).toBe("Trong hạn");
    await save(project, [{ key: "dueSoonDays", value: "30" }]);
    expect(column(project, "standing")[0]).toBe("Sắp đến hạn");
  });

  test.each([
    ["dueSoonDays", "bảy", "is no number"],
    ["dueSoonDays", "0", "is out of range"],
    ["digestHour", "7,5", "is no whole hour"],
    ["replyTo", "Văn thư", "is no address"],
    ["managerEmail", "a@b", "is no address that mail reaches"],
  ])("refuses %s = “%s”, which %s, and writes nothing at all", async (key, value) => {
    const project = await readyRegister();
    const before = cells(project);
    const { result } = await save(project, [
      { key: "place", value: "Nơi khác" },
      { key, value },
    ]);
    const vi = SETTINGS.find((setting) => setting.key === key)?.vi ?? "";
    expect(result).toMatchObject({ ok: false, reply: { refused: [key] }, messages: [expect.stringContaining(vi)] });
    expect(cells(project)).toEqual(before);
  });

  test.each([
    ["an unknown setting", { changes: [{ key: "owner", value: "x" }] }],
    ["a text longer than any setting", { changes: [{ key: "place", value: "x".repeat(3_000) }] }],
    ["something else", { hack: true }],
  ])("refuses %s before anything is read", async (_what, input) => {
    const project = await readyRegister();
    const { result, callsByKind } = await project.run("openSettings", [input], { context: "dialog", user: USER });
    expect(result).toMatchObject({ ok: false });
    expect(callsByKind["read"] ?? 0).toBe(0);
  });

  test("a formula typed as a name stays text", async () => {
    const project = await readyRegister();
    await save(project, [{ key: "place", value: '=HYPERLINK("http://example.invalid")' }]);
    expect(cells(project)["place"]).toBe('=HYPERLINK("http://example.invalid")');
  });
});
