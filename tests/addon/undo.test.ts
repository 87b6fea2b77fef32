import { describe, expect, test } from "@jest/globals";
import { COMMANDS } from "../../src/core/commands/commands.ts";
import type { ImportRequest } from "../../src/core/commands/importInput.ts";
import { UNDOABLE } from "../../src/core/commands/undoable.ts";
import { REGISTER_COLUMNS } from "../../src/core/register/registerColumns.ts";
import { sheetSpec } from "../../src/core/register/sheets.ts";
import type { Project } from "../../src/local/simulator/project.ts";
import { choose, column, fill, readyRegister, USER } from "../support/readyRegister.ts";

const register = sheetSpec("register").vi;
const notices = sheetSpec("notices").vi;

const NOTICE: ImportRequest = {
  notSecret: true,
  issued: true,
  pastDue: "keep",
  header: {
    kind: "conclusion",
    number: "45/TB-VP",
    issuer: "Văn phòng UBND tỉnh",
    issuedOn: "2026-10-12",
    meetingOn: null,
    chair: null,
    subject: "Kết luận",
    urgency: null,
    secrecy: null,
    section: null,
    follower: null,
  },
  directives: ["Rà soát hồ sơ", "=1+1", "Lập kế hoạch"].map((text, index) => ({
    text,
    leads: index === 2 ? ["Sở Tài chính", "Sở Xây dựng"].map((name) => ({ name, kind: "agency" as const })) : [],
    support: [],
    item: `mục ${index + 1}`,
    due: "2026-11-30",
    deadlineKind: "date" as const,
    phrase: "trước ngày 30/11/2026",
    basis: "ngày ghi trong văn bản",
    chase: true,
    doubts: [],
  })),
};

const importNotice = (project: Project) => project.run("importNotice", [NOTICE], { context: "dialog", user: USER });

const undo = (project: Project) => choose(project, "undoLast", ["yes"]);

const filled = (texts: readonly string[]) => texts.filter((text) => text !== "");

const ids = (project: Project) => filled(column(project, "id"));

const letterOf = (key: string) => {
  const index = REGISTER_COLUMNS.findIndex((each) => each.key === key);
  return index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(65 + index - 26)}`;
};

async function imported(): Promise<Project> {
  const project = await readyRegister();
  await fill(project, [{ id: "NV-0001", text: "Việc cũ", state: "Mới giao" }]);
  await importNotice(project);
  return project;
}

describe("undo of an import", () => {
  test("takes out its rows and its paper, and nothing else", async () => {
    const project = await imported();
    expect(ids(project)).toEqual(["NV-0001", "NV-0002", "NV-0003", "NV-0004", "NV-0004/1", "NV-0004/2"]);
    const result = await undo(project);
    expect(result.error).toBeNull();
    expect(ids(project)).toEqual(["NV-0001"]);
    expect(project.sheet(notices).texts()[1]?.[0] ?? "").toBe("");
    expect(result.alerts[1]?.prompt).toContain("xóa 6 dòng");
  });

  test("finds its rows again after the register was sorted, and takes a number never twice", async () => {
    const project = await imported();
    await project.run("sortRegister", [], { context: "menu", user: USER });
    await undo(project);
    expect(ids(project)).toEqual(["NV-0001"]);
    await importNotice(project);
    expect(ids(project).slice(0, 2)).toEqual(["NV-0001", "NV-0005"]);
  });

  test.each([
    {
      key: "state",
      line: 3,
      typed: "Đang thực hiện",
      stays: ["NV-0001", "NV-0002"],
      because: "somebody has worked on that row",
    },
    {
      key: "result",
      line: 7,
      typed: "đã gửi",
      stays: ["NV-0001", "NV-0004", "NV-0004/1", "NV-0004/2"],
      because: "a child keeps its family",
    },
  ])("keeps a row in which $key was typed: $because", async ({ key, line, typed, stays }) => {
    const project = await imported();
    await project.edit(register, `${letterOf(key)}${line}`, typed, { user: USER });
    const result = await undo(project);
    expect(ids(project)).toEqual(stays);
    expect(result.alerts[1]?.prompt).toContain(REGISTER_COLUMNS.find((each) => each.key === key)?.vi);
  });

  test("is offered once, and the journal tells what went", async () => {
    const project = await imported();
    await undo(project);
    const again = await undo(project);
    expect(again.alerts[0]?.prompt).toBe("Chưa có lệnh nào để hoàn tác.");
    const journal = project.sheet(sheetSpec("journal").vi).texts();
    expect(journal.filter((row) => row[2] === "undoLast" && row[6] === "(xóa dòng)")).toHaveLength(6);
  });
});

test("undo of a confirmation puts the doubts back where nobody has typed since", async () => {
  const project = await readyRegister();
  await fill(project, [
    { id: "NV-0001", text: "Một", state: "Mới giao", check: "Chưa rõ cơ quan chủ trì" },
    { id: "NV-0002", text: "Hai", state: "Mới giao", check: "Đối chiếu nội dung với văn bản" },
  ]);
  await project.run("confirmChecked", [{ rows: null }], { context: "dialog", user: USER });
  await project.edit(register, `${letterOf("check")}3`, "hỏi lại", { user: USER });
  await undo(project);
  expect(filled(column(project, "check"))).toEqual(["Chưa rõ cơ quan chủ trì", "hỏi lại"]);
  expect(column(project, "standing")[0]).toBe("Chưa kiểm tra");
});

test("a row that is sorted away between the look and the deletion is never lost", async () => {
  const ready = await imported();
  let tried = 0;
  for (let at = 1; ; at++) {
    const project = ready.copy();
    let disturbed = false;
    await choose(project, "undoLast", ["yes"], {
      onCall: ({ index }) => {
        if (index !== at) return;
        disturbed = true;
        project.runNow("sortRegister", [], { context: "menu", user: USER });
      },
    });
    if (!disturbed) break;
    tried++;
    expect(ids(project)).toContain("NV-0001");
    expect(column(project, "text")[ids(project).indexOf("NV-0001")]).toBe("Việc cũ");
  }
  expect(tried).toBeGreaterThan(15);
}, 60_000);

test("a row in which somebody types while it is to go stays, up to its very removal", async () => {
  const ready = await imported();
  const note = REGISTER_COLUMNS.findIndex(({ key }) => key === "note") + 1;
  const typing = `const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("${register}");
    const line = sheet.getDataRange().getValues().findIndex((row) => row[0] === "NV-0002") + 1;
    if (line > 0) sheet.getRange(line, ${note}).setValue("vừa gõ");
    return line > 0;`;
  let [tried, lost] = [0, 0];
  for (let at = 1; ; at++) {
    const project = ready.copy();
    let isTyped = false;
    const { serviceCalls } = await choose(project, "undoLast", ["yes"], {
      onCall: ({ index }) => {
        if (index === at) isTyped = project.actNow(typing, { user: "khac@example.invalid" }).result === true;
      },
    });
    if (at > serviceCalls) break;
    if (isTyped) tried += 1;
    if (isTyped && !column(project, "note").includes("vừa gõ")) lost += 1;
  }
  expect(tried).toBeGreaterThan(20);
  // The last look, the deletion and its flush: nothing that a script can do brings these nearer together.
  expect(lost).toBeLessThanOrEqual(3);
}, 60_000);

test("what can be undone is worded as in the menu", () => {
  const labels = Object.fromEntries(Object.values(COMMANDS).map(({ name, menu }) => [name, menu?.label]));
  for (const [name, label] of Object.entries(UNDOABLE)) expect(labels[name]).toBe(label);
});
