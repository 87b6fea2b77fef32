import { expect, test } from "@jest/globals";
import type { HandOverRequest } from "../../src/core/commands/handOverInput.ts";
import type { Project } from "../../src/local/simulator/project.ts";
import { choose, column, fill, readyRegister, USER } from "../support/readyRegister.ts";
import { startData } from "../support/startData.ts";
import { docxParts, paragraphsOf } from "../views/docxParts.ts";

const OTHER = "nguoinhan@example.invalid";

async function officeWithWork(): Promise<Project> {
  const project = await readyRegister();
  const row = { text: "Rà soát <hồ sơ> & báo cáo", lead: "Sở Tài chính", due: "05/10/2026", state: "Mới giao" };
  await fill(project, [
    { ...row, id: "NV-0001", follower: "Nguyễn Thị Lan" },
    { ...row, id: "NV-0002", follower: "Trần Văn Hải" },
  ]);
  return project;
}

const REQUEST: HandOverRequest = {
  what: "follower",
  ids: ["NV-0001"],
  to: "Trần Văn Hải",
  on: "2026-10-19",
  takeTriggers: false,
  deliver: "drive",
};

const hand = (project: Project, request: Partial<HandOverRequest>, user = USER) =>
  project.run("handOver", [{ ...REQUEST, ...request }], { context: "dialog", user });

test("the row changes hands, the list names both, two sign", async () => {
  const project = await officeWithWork();
  const { error, documents } = await hand(project, {});
  expect(error).toBeNull();
  expect(column(project, "follower").slice(0, 2)).toEqual(["Trần Văn Hải", "Trần Văn Hải"]);
  const [document] = documents;
  if (!document) throw new Error("no list was made");
  expect(document.name).toBe("Danh mục nhiệm vụ bàn giao, lập ngày 2026-10-19.docx");
  const texts = paragraphsOf(docxParts(document.bytes).get("word/document.xml") ?? "");
  for (const text of [
    "DANH MỤC NHIỆM VỤ BÀN GIAO",
    "Ngày 19/10/2026, Nguyễn Thị Lan bàn giao cho Trần Văn Hải theo dõi 01 nhiệm vụ sau:",
    "NV-0001",
    "Rà soát <hồ sơ> & báo cáo",
    "NGƯỜI BÀN GIAO",
    "NGƯỜI NHẬN BÀN GIAO",
    "Nguyễn Thị Lan",
    "Trần Văn Hải",
  ])
    expect(texts).toContain(text);
  expect(texts).not.toContain("NV-0002");
});

test("one command takes it back", async () => {
  const project = await officeWithWork();
  await hand(project, {});
  await choose(project, "undoLast", ["yes"]);
  expect(column(project, "follower").slice(0, 2)).toEqual(["Nguyễn Thị Lan", "Trần Văn Hải"]);
});

test("whoever takes over may take the hourly run along", async () => {
  const project = await officeWithWork();
  await choose(project, "installTriggers", ["yes"]);
  const data = startData(await project.run("handOver", [], { context: "menu", user: OTHER }));
  expect(data).toMatchObject({ owner: USER, user: OTHER });
  const { error, result } = await hand(project, { takeTriggers: true, deliver: "none" }, OTHER);
  expect(error).toBeNull();
  expect(result).toMatchObject({
    ok: true,
    messages: ["Đã bàn giao 1 nhiệm vụ cho Trần Văn Hải.", expect.any(String)],
  });
  const after = startData(await project.run("handOver", [], { context: "menu", user: USER }));
  expect(after["owner"]).toBe(OTHER);
});
