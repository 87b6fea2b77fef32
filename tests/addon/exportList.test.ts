import { expect, test } from "@jest/globals";
import type { ExportRequest } from "../../src/core/commands/exportInput.ts";
import { sheetSpec } from "../../src/core/register/sheets.ts";
import type { Project } from "../../src/local/simulator/project.ts";
import { choose, fill, readyRegister, USER } from "../support/readyRegister.ts";
import { startData } from "../support/startData.ts";
import { docxParts, paragraphsOf } from "../views/docxParts.ts";

const REQUEST: ExportRequest = {
  ids: null,
  agency: "",
  standing: "",
  project: "",
  paper: "",
  form: "appendix",
  title: "Danh mục nhiệm vụ",
  goesWith: "Báo cáo số 5/BC-VP",
  columns: ["id"],
  deliver: "drive",
};

async function office(): Promise<Project> {
  const project = await readyRegister();
  const row = { due: "05/10/2026", state: "Mới giao", chase: true, paper: "Thông báo số 1/TB-VP ngày 05/8/2026" };
  await fill(project, [
    { ...row, id: "NV-0001", text: "Việc <một>", lead: "Sở Tài chính" },
    { ...row, id: "NV-0002", text: "Việc hai", lead: "Sở Xây dựng", due: "31/12/2026" },
  ]);
  return project;
}

const list = (project: Project, values: Partial<ExportRequest> = {}) =>
  project.run("exportList", [{ ...REQUEST, ...values }], { context: "dialog", user: USER });

test("an appendix is one document in Drive, with the standing of today", async () => {
  const project = await office();
  const { error, documents } = await list(project);
  expect(error).toBeNull();
  expect(documents.map(({ name }) => name)).toEqual(["Danh mục nhiệm vụ, ngày 2026-10-19.docx"]);
  const texts = paragraphsOf(docxParts(documents[0]?.bytes ?? new Uint8Array()).get("word/document.xml") ?? "");
  for (const text of ["DANH MỤC NHIỆM VỤ", "(Kèm theo Báo cáo số 5/BC-VP)", "Việc <một>", "Quá hạn", "Trong hạn"]) {
    expect(texts).toContain(text);
  }
});

test("the page knows what is selected, and the columns of the last time", async () => {
  const project = await office();
  await list(project, { form: "table", columns: ["due", "id"] });
  const select = `${sheetSpec("register").vi}!A3:B3`;
  const data = startData(await choose(project, "exportList", [], { select }));
  expect(data).toMatchObject({ selected: ["NV-0002"], chosen: ["due", "id"] });
});

test("a table goes to the dialog, nothing to Drive", async () => {
  const project = await office();
  const { documents, result } = await list(project, { form: "table", columns: ["id", "due"], agency: "Sở Xây dựng" });
  expect(documents).toEqual([]);
  expect(result).toMatchObject({
    ok: true,
    reply: {
      cells: [
        ["Mã", "Hạn hoàn thành"],
        ["NV-0002", "31/12/2026"],
      ],
    },
  });
});
