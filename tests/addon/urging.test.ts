import { expect, test } from "@jest/globals";
import type { UrgingRequest } from "../../src/core/commands/urgingInput.ts";
import { sheetSpec } from "../../src/core/register/sheets.ts";
import type { Project } from "../../src/local/simulator/project.ts";
import { choose, column, fill, fillAgencies, readyRegister, USER } from "../support/readyRegister.ts";
import { startData } from "../support/startData.ts";
import { docxParts, paragraphsOf } from "../views/docxParts.ts";

const AGENCIES = ["Sở Tài chính", "Sở Xây dựng", "Sở Y tế"] as const;

async function lateOffice(): Promise<Project> {
  const project = await readyRegister();
  await fillAgencies(
    project,
    AGENCIES.map((name, index): [string, string] => [name, `so${index}@example.invalid`]),
  );
  await fill(
    project,
    AGENCIES.map((lead, index) => ({
      id: `NV-000${index + 1}`,
      text: `Việc <${index + 1}> & báo cáo`,
      lead,
      due: "01/09/2026",
      paper: "Thông báo số 1/TB-VP ngày 05/8/2026",
      given: "05/08/2026",
      state: "Mới giao",
      chase: true,
    })),
  );
  return project;
}

async function requestFrom(project: Project, values: Partial<UrgingRequest>): Promise<UrgingRequest> {
  const data = startData(await choose(project, "draftUrgingLetters"));
  const rows = data["rows"];
  if (!Array.isArray(rows)) throw new Error("the page got no rows");
  return {
    rows: rows.map(({ agency, id, daysPast }) => ({ agency, id, daysPast })),
    form: "one",
    issuer: "office",
    answerBy: "2026-10-30",
    clause: false,
    record: true,
    signOff: "CHÁNH VĂN PHÒNG",
    recipients: "Như trên; Lưu: VT.",
    deliver: "drive",
    ...values,
  };
}

const draft = (project: Project, request: UrgingRequest) =>
  project.run("draftUrgingLetters", [request], { context: "dialog", user: USER });

const textOf = (bytes: Uint8Array) => paragraphsOf(docxParts(bytes).get("word/document.xml") ?? "");

test("three agencies get one letter with an appendix, and a line of history each", async () => {
  const project = await lateOffice();
  const { error, documents, result } = await draft(project, await requestFrom(project, {}));
  expect(error).toBeNull();
  expect(result).toMatchObject({ ok: true });
  expect(documents.map(({ name }) => name)).toEqual(["Dự thảo công văn đôn đốc, ngày 2026-10-19.docx"]);
  const texts = textOf(documents[0]?.bytes ?? new Uint8Array());
  for (const text of ["- Sở Tài chính;", "- Sở Xây dựng;", "- Sở Y tế.", "PHỤ LỤC", "Việc <1> & báo cáo"]) {
    expect(texts).toContain(text);
  }
  expect(column(project, "reminders").slice(0, 3)).toEqual(["1", "1", "1"]);
  const events = project.sheet(sheetSpec("events").vi).texts().slice(1, 4);
  expect(events.map((row) => row.slice(2, 4))).toEqual(Array(3).fill(["đôn đốc", "văn bản"]));
});

test("one for each agency is saved by one call each", async () => {
  const project = await lateOffice();
  const { error, documents, result } = await draft(project, await requestFrom(project, { form: "each" }));
  expect(error).toBeNull();
  expect(documents.map(({ name }) => name)).toEqual(
    AGENCIES.map((name) => `Dự thảo công văn đôn đốc gửi ${name}, ngày 2026-10-19.docx`),
  );
  expect(result).toMatchObject({ reply: { files: AGENCIES.map(() => ({ link: expect.any(String) })) } });
  documents.forEach(({ bytes }, index) => {
    expect(textOf(bytes)).toContain(`Kính gửi: ${AGENCIES[index]}`);
  });
});

test("downloads leave nothing in Drive", async () => {
  const project = await lateOffice();
  const request = await requestFrom(project, { form: "each", deliver: "download" });
  const { documents, result } = await draft(project, request);
  expect(documents).toEqual([]);
  expect(result).toMatchObject({ reply: { files: AGENCIES.map(() => ({ base64: expect.any(String) })) } });
});

test("one command takes the lines of history back, and the count of reminders", async () => {
  const project = await lateOffice();
  await draft(project, await requestFrom(project, {}));
  await choose(project, "undoLast", ["yes"]);
  expect(project.sheet(sheetSpec("events").vi).texts().slice(1).flat().join("")).toBe("");
  expect(column(project, "reminders").slice(0, 3)).toEqual(["", "", ""]);
});

test("what was reported meanwhile is not urged", async () => {
  const project = await lateOffice();
  const request = await requestFrom(project, {});
  const told = { state: "Chờ xác nhận", reportedOn: "15/10/2026" };
  await fill(project, [{ id: "NV-0001", text: "Việc", lead: "Sở Tài chính", due: "01/09/2026", chase: true, ...told }]);
  const { documents, result } = await draft(project, request);
  expect(documents).toEqual([]);
  expect(result).toMatchObject({
    ok: false,
    messages: ["NV-0001 đã thay đổi từ khi mở hộp thoại. Đóng hộp này rồi chọn lại."],
  });
});
