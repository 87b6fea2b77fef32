import { describe, expect, test } from "@jest/globals";
import { sheetSpec } from "../../src/core/register/sheets.ts";
import { openProject } from "../../src/local/simulator/project.ts";
import { interleavings } from "../support/interleave.ts";
import { manyRows } from "../support/manyRows.ts";
import { choose, column, DIST, fill, MONDAY, readyRegister, USER } from "../support/readyRegister.ts";

const register = sheetSpec("register").vi;

test("set-up of an empty workbook costs at most 250 service calls", async () => {
  const project = await openProject({ code: DIST, now: MONDAY, owner: USER });
  const { error, serviceCalls } = await choose(project, "setUp", ["yes"]);
  expect(error).toBeNull();
  expect(serviceCalls).toBeLessThanOrEqual(250);
});

test("set-up stops when the person says no", async () => {
  const project = await openProject({ code: DIST, now: MONDAY, owner: USER });
  await choose(project, "setUp", ["no"]);
  expect(project.book().sheets).toHaveLength(1);
});

describe("refresh", () => {
  test("colours follow the words, in these three columns only", async () => {
    const project = await readyRegister();
    await fill(project, [
      { id: "NV-0001", text: "Muộn", due: "05/10/2026", state: "Mới giao" },
      { id: "NV-0002", text: "Sắp đến", due: "20/10/2026", state: "Mới giao" },
      { id: "NV-0003", text: "Còn lâu", due: "31/12/2026", state: "Mới giao" },
    ]);
    await choose(project, "refreshRegister");
    const fills = project
      .colours(register, "A2:AJ4")
      .map((row) =>
        row.flatMap(({ background }, index) => (background ? [`${index}:${background.toUpperCase()}`] : [])),
      );
    const places = ["due", "standing", "daysLeft"].map((key) =>
      sheetSpec("register").columns.findIndex((column) => column.key === key),
    );
    expect(fills).toEqual([places.map((place) => `${place}:#F9D6D5`), places.map((place) => `${place}:#FFF2CC`), []]);
  });

  test("a person's own colour rules are kept", async () => {
    const project = await readyRegister();
    const sheet = project.book().sheets.find(({ name }) => name === register);
    const first = sheet?.colourRules[0];
    if (!sheet || !first) throw new Error("no rules");
    const count = sheet.colourRules.length;
    sheet.colourRules = [
      ...sheet.colourRules,
      JSON.parse(JSON.stringify(first).replace(/=\(.*?dondoc[^"\\]*\\"\)/, "=$A2=1")),
    ];
    await choose(project, "setUp", ["yes"]);
    const now = project.book().sheets.find(({ name }) => name === register)?.colourRules ?? [];
    expect(now).toHaveLength(count + 1);
    expect(JSON.stringify(now)).toContain("=$A2=1");
  });

  test("a register sorted at any moment has its own standing in every row", async () => {
    const rows = [
      { id: "NV-0001", text: "Một", due: "05/10/2026", state: "Mới giao" },
      { id: "NV-0002", text: "Hai", due: "31/12/2026", state: "Mới giao" },
      { text: "Ba", state: "Mới giao" },
    ];
    const open = async () => {
      const project = await readyRegister();
      await fill(project, rows);
      return project;
    };
    const refresh = {
      functionName: "refreshRegister",
      options: { context: "menu", user: USER, answers: ["ok"] },
    } as const;
    const sort = { functionName: "sortRegister", options: { context: "menu", user: "khac@example.invalid" } } as const;
    const runs = await interleavings(open, refresh, sort);
    expect(runs.length).toBeGreaterThan(10);
    for (const { project, at, first } of runs) {
      expect([at, first.error]).toEqual([at, null]);
      const [texts, ids, standings] = ["text", "id", "standing"].map((key) => column(project, key));
      const found = (texts ?? []).map((text, index) => [text, ids?.[index], standings?.[index]]);
      expect([at, ...found.filter(([text]) => text !== "").sort()]).toEqual([
        at,
        ["Ba", "NV-0003", "Không quy định thời hạn"],
        ["Hai", "NV-0002", "Trong hạn"],
        ["Một", "NV-0001", "Quá hạn"],
      ]);
    }
    // Reads come from a cache until a flush, so the last look is the flush before the first write: what moves earlier is
    // noticed before anything is written, what moves later is put right and told.
    const told = runs.filter(({ first }) => first.alerts.some(({ prompt }) => prompt.includes("có người đã sắp xếp")));
    const lastLook = runs.find(({ call }) => call === "SpreadsheetApp.flush")?.at;
    expect(told.length).toBeGreaterThan(0);
    for (const { at } of told) expect(at).toBeGreaterThan(lastLook ?? 0);
  });

  test("a parent stands as its worst child", async () => {
    const project = await readyRegister();
    await fill(project, [
      { id: "NV-0001", text: "Việc chung", due: "05/10/2026", state: "Mới giao" },
      {
        id: "NV-0001/1",
        text: "Việc chung",
        due: "05/10/2026",
        doneOn: "01/10/2026",
        resultPaper: "Báo cáo số 5/BC",
        state: "Hoàn thành",
      },
      { id: "NV-0001/2", text: "Việc chung", due: "30/11/2026", state: "Mới giao" },
    ]);
    await choose(project, "refreshRegister");
    expect(column(project, "standing").slice(0, 3)).toEqual(["Trong hạn", "Hoàn thành đúng hạn", "Trong hạn"]);
  });

  test("“Tổng hợp” counts by formula and says for which day", async () => {
    const project = await readyRegister();
    await fill(project, manyRows(30));
    await choose(project, "refreshRegister");
    await project.save();
    const texts = project.sheet("Tổng hợp").texts();
    const count = (words: string) => texts.find(([label]) => label === words)?.[1];
    expect(texts[1]).toEqual(["Tính đến ngày", "19/10/2026"]);
    expect(count("Quá hạn")).toBe(String(column(project, "standing").filter((words) => words === "Quá hạn").length));
    expect(count("CỘNG")).toBe("30");
  });
});

describe("an edit", () => {
  test("recomputes the row at once, without a refresh", async () => {
    const project = await readyRegister();
    await fill(project, [{ id: "NV-0001", text: "Việc", due: "05/10/2026", state: "Mới giao" }]);
    const place = sheetSpec("register").columns.findIndex(({ key }) => key === "due");
    const result = await project.edit(register, `${String.fromCharCode(65 + place)}2`, "30/11/2026", { user: USER });
    expect(result.error).toBeNull();
    expect(column(project, "standing")[0]).toBe("Trong hạn");
  });

  test.each([
    ["Kết quả thực hiện", "result"],
    ["Nội dung nhiệm vụ", "text"],
  ])("of “%s” touches no standing", async (_heading, key) => {
    const project = await readyRegister();
    await fill(project, [{ id: "NV-0001", text: "Việc", due: "05/10/2026", state: "Mới giao" }]);
    const place = sheetSpec("register").columns.findIndex((candidate) => candidate.key === key);
    const result = await project.edit(register, `${String.fromCharCode(65 + place)}2`, "chữ", { user: USER });
    expect(result.callsByKind["write"] ?? 0).toBe(0);
  });

  test("called from a browser without an event it does nothing", async () => {
    const project = await readyRegister();
    const result = await project.run("onEdit", [{ range: "A1" }], { context: "dialog", user: USER });
    expect(result.error).toBeNull();
    expect(result.callsByKind["read"] ?? 0).toBe(0);
  });
});

test.each([
  ["daysLeft", "còn lâu"],
  ["reminders", "nhiều lần"],
  ["standing", "#N/A"],
])("what was put into the computed column %s does not keep the row from being judged", async (key, typed) => {
  const project = await readyRegister();
  await fill(project, [{ id: "NV-0001", text: "Việc", due: "05/10/2026", state: "Mới giao", [key]: typed }]);
  await choose(project, "refreshRegister");
  expect(column(project, "standing")[0]).toBe("Quá hạn");
});
