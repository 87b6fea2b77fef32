import { expect, test } from "@jest/globals";
import type { MeetingRequest } from "../../src/core/commands/meetingInput.ts";
import { sheetSpec } from "../../src/core/register/sheets.ts";
import type { Project } from "../../src/local/simulator/project.ts";
import { choose, column, fill, fillAgencies, readyRegister, USER } from "../support/readyRegister.ts";
import { startData } from "../support/startData.ts";
import { docxParts, paragraphsOf } from "../views/docxParts.ts";

const REQUEST: MeetingRequest = {
  subject: "Họp giao ban <tháng 10>",
  basis: "",
  chair: "Phó Chủ tịch UBND tỉnh",
  on: "2026-10-29",
  at: "14:00",
  place: "Phòng họp số 2",
  agenda: "",
  ids: ["NV-0001", "NV-0002"],
  invitees: "",
  papersOn: "2026-10-27",
  papersAt: "16:00",
  press: "",
  track: true,
  signOff: "CHÁNH VĂN PHÒNG",
  recipients: "Như thành phần mời; Lưu: VT.",
  deliver: "drive",
};

async function office(): Promise<Project> {
  const project = await readyRegister();
  await fillAgencies(project, [
    ["Sở Tài chính", "tc@example.invalid"],
    ["Sở Xây dựng", "xd@example.invalid"],
  ]);
  const row = { paper: "Thông báo số 1/TB-VP ngày 05/8/2026", due: "01/09/2026", state: "Mới giao", chase: true };
  await fill(project, [
    { ...row, id: "NV-0001", text: "Việc một", lead: "Sở Tài chính", item: "mục 1" },
    { ...row, id: "NV-0002", text: "Việc hai", lead: "Sở Xây dựng", item: "mục 2" },
  ]);
  return project;
}

const draft = (project: Project, values: Partial<MeetingRequest> = {}) =>
  project.run("draftMeetingNotice", [{ ...REQUEST, ...values }], { context: "dialog", user: USER });

test("from the menu to a notice in Drive, and the preparation in the register as a draft", async () => {
  const project = await office();
  const start = startData(await choose(project, "draftMeetingNotice"));
  expect(start["rows"]).toMatchObject([{ id: "NV-0001" }, { id: "NV-0002" }]);
  const { error, documents, result } = await draft(project);
  expect([error, result]).toEqual([null, expect.objectContaining({ ok: true })]);
  expect(documents.map(({ name }) => name)).toEqual([
    "Dự thảo thông báo họp ngày 2026-10-29, lập ngày 2026-10-19.docx",
  ]);
  const texts = paragraphsOf(docxParts(documents[0]?.bytes ?? new Uint8Array()).get("word/document.xml") ?? "");
  expect(texts).toContain("Họp giao ban <tháng 10>");
  expect(texts).toContain("- Lãnh đạo các sở: Tài chính, Xây dựng;");
  expect(texts.join("\n")).not.toMatch(/quá hạn/i);
  expect(column(project, "deadlineKind").slice(2, 4)).toEqual(["Chuẩn bị họp", "Chuẩn bị họp"]);
  expect(column(project, "standing").slice(2, 4)).toEqual(["Chưa kiểm tra", "Chưa kiểm tra"]);
});

test("once the notice has its number the preparation wakes, and after the meeting it is over", async () => {
  const project = await office();
  await draft(project);
  const notices = sheetSpec("notices");
  const place = (key: string) => String.fromCharCode(65 + notices.columns.findIndex((each) => each.key === key));
  await project.paste(notices.vi, `${place("number")}2`, [["95/TB-VP"]], { user: USER });
  await project.paste(notices.vi, `${place("issuedOn")}2`, [["20/10/2026"]], { user: USER });
  await choose(project, "refreshRegister");
  expect(column(project, "paper").slice(2, 4)).toEqual(Array(2).fill("Thông báo số 95/TB-VP ngày 20/10/2026"));
  expect(column(project, "check").slice(2, 4)).toEqual(["", ""]);
  await project.advance("2026-10-30T00:30:00.000Z");
  await choose(project, "refreshRegister");
  expect(column(project, "state").slice(2, 4)).toEqual(["Hoàn thành", "Hoàn thành"]);
});

test("one command takes the preparation back", async () => {
  const project = await office();
  await draft(project);
  await choose(project, "undoLast", ["yes"]);
  expect(column(project, "id").filter((id) => id !== "")).toEqual(["NV-0001", "NV-0002"]);
  expect(project.sheet(sheetSpec("notices").vi).texts().slice(1).flat().join("")).toBe("");
});

test("without the tick nothing is written", async () => {
  const project = await office();
  const { documents } = await draft(project, { track: false });
  expect(documents).toHaveLength(1);
  expect(column(project, "id").filter((id) => id !== "")).toHaveLength(2);
});
