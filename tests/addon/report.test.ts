import { expect, test } from "@jest/globals";
import type { Project } from "../../src/local/simulator/project.ts";
import { fill, fillAgencies, readyRegister, type, USER } from "../support/readyRegister.ts";
import { startData } from "../support/startData.ts";
import { docxParts, paragraphsOf } from "../views/docxParts.ts";

async function officeWithWork(): Promise<Project> {
  const project = await readyRegister();
  await fillAgencies(project, [["Sở Tài chính", "stc@example.invalid"]]);
  await fill(project, [
    {
      id: "NV-0001",
      text: "Rà soát hồ sơ",
      lead: "Sở Tài chính",
      due: "05/10/2026",
      state: "Mới giao",
      chase: true,
      given: "01/10/2026",
    },
  ]);
  return project;
}

const make = (project: Project, input: unknown) =>
  project.run("generateReport", [input], { context: "dialog", user: USER });

test("the menu opens the form with the office's own lines", async () => {
  const project = await officeWithWork();
  const data = startData(await project.run("generateReport", [], { context: "menu", user: USER }));
  expect(data).toMatchObject({
    today: "2026-10-19",
    signOff: "KT. CHÁNH VĂN PHÒNG; PHÓ CHÁNH VĂN PHÒNG",
    missing: [],
  });
});

test("the form is told what the office has not typed yet", async () => {
  const project = await officeWithWork();
  await type(project, { place: "", office: "" });
  const data = startData(await project.run("generateReport", [], { context: "menu", user: USER }));
  expect(data["missing"]).toEqual([
    "Chưa khai “Tên ngắn cơ quan theo dõi” tại trang Thiết lập.",
    "Chưa khai “Địa danh” tại trang Thiết lập.",
  ]);
});

test("into Drive: the dialog gets name and link", async () => {
  const { result, documents } = await make(await officeWithWork(), { period: "tháng 10/2026", deliver: "drive" });
  expect(documents).toHaveLength(1);
  expect(result).toMatchObject({ ok: true, reply: { name: documents[0]?.name, link: expect.any(String) } });
});

test("as a download: the dialog gets the bytes, Drive gets nothing", async () => {
  const input = { period: "quý IV/2026 chốt ngày 14", deliver: "download", signOff: "CHÁNH VĂN PHÒNG", recipients: "" };
  const { result, documents } = await make(await officeWithWork(), input);
  expect(documents).toEqual([]);
  const { reply } = result as { reply: { name: string; base64: string } };
  const texts = paragraphsOf(docxParts(Buffer.from(reply.base64, "base64")).get("word/document.xml") ?? "").join("\n");
  expect(reply.name).toMatch(/\.docx$/);
  expect(texts).toContain("CHÁNH VĂN PHÒNG");
  expect(texts).not.toContain("PHÓ CHÁNH VĂN PHÒNG");
});

test.each([
  ["a period that does not exist", { period: "tháng 13/2026" }],
  ["a wish that is not offered", { period: "tháng này", deliver: "fax" }],
])("%s is refused and no document is made", async (_because, input) => {
  const { result, documents } = await make(await officeWithWork(), input);
  expect(result).toMatchObject({ ok: false });
  expect(documents).toEqual([]);
});
