import { expect, test } from "@jest/globals";
import { sheetSpec } from "../../src/core/register/sheets.ts";
import type { Project } from "../../src/local/simulator/project.ts";
import { choose, fill, fillAgencies, readyRegister, USER } from "../support/readyRegister.ts";
import { docxParts, paragraphsOf } from "../views/docxParts.ts";

const PROJECTS = sheetSpec("projects").vi;
const ROW = { lead: "Sở Tài chính", state: "Mới giao", chase: true, given: "01/09/2026" };

async function office(): Promise<Project> {
  const project = await readyRegister();
  await fillAgencies(project, [["Sở Tài chính", "stc@example.invalid"]]);
  await fill(project, [
    { ...ROW, id: "NV-0001", text: "Việc một", due: "05/10/2026", project: "Cầu Đông Hồ" },
    { ...ROW, id: "NV-0002", text: "Việc hai", due: "31/12/2026", project: "cầu  đông hồ" },
    { ...ROW, id: "NV-0003", text: "Việc ba", due: "30/11/2026", project: "Đường tỉnh 245" },
  ]);
  await project.paste(
    PROJECTS,
    "A2",
    [
      ["Cầu Đông Hồ", "Đáp ứng", "15/10/2026", "giao ban"],
      ["Đường tỉnh 245", "Chậm", "", ""],
      ["Hồ Bản Ngà", "", "", ""],
    ],
    { user: USER },
  );
  return project;
}

function textOf(result: unknown): string {
  const { reply } = result as { reply: { base64: string } };
  return paragraphsOf(docxParts(Buffer.from(reply.base64, "base64")).get("word/document.xml") ?? "").join("\n");
}

test("the report tells what people typed, never what could be computed, and names the rest", async () => {
  const project = await office();
  const input = { period: "tháng 10/2026", deliver: "download" };
  const { result } = await project.run("generateReport", [input], { context: "dialog", user: USER });
  const text = textOf(result);
  expect(text).toContain(
    "01/03 dự án đáp ứng tiến độ; 01 dự án chậm: Đường tỉnh 245; 01 dự án chưa đánh giá: Hồ Bản Ngà.",
  );
  expect(text).toContain("Đáp ứng (15/10/2026; giao ban)");
  expect(text).toContain("NV-0001 (14 ngày)");
});

test("beside each project stands how its directives are; a refresh keeps that up to date; people's cells stay", async () => {
  const project = await office();
  const rows = () => project.sheet(PROJECTS).texts();
  await project.run("generateReport", [{ period: "tháng 10/2026", deliver: "none" }], {
    context: "dialog",
    user: USER,
  });
  expect(rows()[0]?.slice(4, 10)).toEqual([
    "Nhiệm vụ còn lại",
    "Quá hạn",
    "Chậm mốc phấn đấu",
    "Thời hạn gần nhất",
    "Quá hạn lâu nhất",
    "Lưu ý",
  ]);
  expect(rows()[1]?.slice(0, 10)).toEqual([
    "Cầu Đông Hồ",
    "Đáp ứng",
    "15/10/2026",
    "giao ban",
    "2",
    "1",
    "0",
    "31/12/2026",
    "NV-0001 (14 ngày)",
    "Ghi Đáp ứng, có nhiệm vụ quá hạn",
  ]);
  expect(rows()[2]?.slice(4, 10)).toEqual(["1", "0", "0", "30/11/2026", "", "Ghi chậm, không có nhiệm vụ quá hạn"]);
  await project.advance("2026-12-01T00:30:00Z");
  await choose(project, "refreshRegister");
  expect(rows()[2]?.slice(4, 10)).toEqual(["1", "1", "0", "", "NV-0003 (1 ngày)", ""]);
});

test("line by line: a project's directives in order, with what people said of it", async () => {
  const project = await office();
  const input = { form: "lines", scope: { kind: "project", name: "" }, deliver: "download" };
  const { result, error } = await project.run("generateReport", [input], { context: "dialog", user: USER });
  expect([error, result]).toEqual([null, expect.objectContaining({ ok: true })]);
  const text = textOf(result);
  expect(text).toContain("Kết quả thực hiện các dự án trọng điểm");
  expect(text).toContain("Quá hạn 14 ngày");
  expect(text.indexOf("Việc một")).toBeLessThan(text.indexOf("Việc ba"));
});
