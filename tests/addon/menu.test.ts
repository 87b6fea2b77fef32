import { describe, expect, test } from "@jest/globals";
import { COMMANDS } from "../../src/core/commands/commands.ts";
import { choose, fill, fillAgencies, readyRegister, USER } from "../support/readyRegister.ts";

const open = async (userLocale: string) => {
  const project = await readyRegister();
  const { menus, error } = await project.run("onOpen", [], { context: "open", user: USER, userLocale });
  expect(error).toBeNull();
  return JSON.stringify(menus);
};

describe("the menu", () => {
  test.each([
    ["vi", ["Đôn đốc", "Nhập văn bản giao nhiệm vụ", "Lập báo cáo", "Thư nhắc việc", "Quản trị"]],
    ["", ["Lập báo cáo"]],
    ["en", ["Đôn Đốc", "Import a notice", "Generate report", "Weekly e-mails", "Administration"]],
    ["en_GB", ["Generate report"]],
  ])("speaks %j", async (locale, labels) => {
    const menu = await open(locale);
    for (const label of labels) expect(menu).toContain(label);
  });

  test("calls every command that a person may choose, and nothing else", async () => {
    const menu = await open("vi");
    const chosen = Object.values(COMMANDS).filter(({ menu: place }) => place !== null);
    for (const { name } of chosen) expect(menu).toContain(`"${name}"`);
    expect(menu).not.toContain("tickWork");
  });
});

test("the menu ends with how mail is, once there is something to tell", async () => {
  expect(await open("vi")).not.toContain("thư tuần này:");
  const project = await readyRegister();
  await fillAgencies(project, [["Sở Tài chính", "a@example.invalid"]]);
  const late = { state: "Mới giao", chase: true, lead: "Sở Tài chính", due: "01/10/2026" };
  await fill(project, [{ ...late, id: "NV-0001", text: "Việc" }]);
  await choose(project, "sendWeeklyDigest", ["yes"]);
  const { menus } = await project.run("onOpen", [], { context: "open", user: USER, userLocale: "vi" });
  expect(JSON.stringify(menus)).toContain("thư tuần này: 1 đã gửi, 0 lỗi, 0 chưa rõ");
  await project.advance("2026-10-26T01:00:00Z");
  const next = await project.run("onOpen", [], { context: "open", user: USER, userLocale: "vi" });
  expect(JSON.stringify(next.menus)).not.toContain("1 đã gửi");
});

describe("opening the book", () => {
  test("brings the standings up to today, once a day", async () => {
    const project = await readyRegister();
    await fill(project, [{ id: "NV-0001", text: "Việc", due: "20/10/2026", state: "Mới giao" }]);
    await choose(project, "refreshRegister");
    await project.advance("2026-10-21T01:00:00Z");
    const first = await project.run("onOpen", [], { context: "open", user: USER });
    const second = await project.run("onOpen", [], { context: "open", user: USER });
    expect(project.sheet("Nhiệm vụ").texts()[1]?.[20]).toBe("Quá hạn");
    expect(first.callsByKind["write"]).toBeGreaterThan(0);
    expect(second.callsByKind["write"] ?? 0).toBe(0);
  });

  test("leaves a register that is too large for the moment of opening to the hourly run", async () => {
    const project = await readyRegister();
    const { data } = project.sheet("Nhiệm vụ");
    data.maxRows = 20_002;
    await project.paste("Nhiệm vụ", "B20002", [["Việc cuối"]], { user: USER });
    await project.advance("2026-10-21T01:00:00Z");
    const { callsByKind } = await project.run("onOpen", [], { context: "open", user: USER });
    expect(callsByKind["write"] ?? 0).toBe(0);
  });

  test("waits for nobody", async () => {
    const project = await readyRegister();
    await project.advance("2026-10-21T01:00:00Z");
    const held = await choose(project, "refreshRegister", [], {
      onCall: ({ index }: { index: number }) => {
        if (index === 3) project.runNow("onOpen", [], { context: "open", user: "khac@example.invalid" });
      },
    });
    expect(held.error).toBeNull();
  });
});

test("answers and outcomes speak the user's language", async () => {
  const project = await readyRegister();
  const { alerts } = await choose(project, "refreshRegister", [], { userLocale: "en" });
  expect(alerts[0]).toMatchObject({
    title: "Refresh register",
    prompt: "0 rows refreshed: 0 overdue, 0 due soon, 0 not checked.",
  });
});
