import { expect, test } from "@jest/globals";
import { sheetSpec } from "../../src/core/register/sheets.ts";
import type { Project, RunResult } from "../../src/local/simulator/project.ts";
import { choose, fill, fillAgencies, readyRegister, USER } from "../support/readyRegister.ts";
import { docxParts, paragraphsOf } from "../views/docxParts.ts";

const KEPT = sheetSpec("reports").vi;
const ROW = { lead: "Sở Tài chính", state: "Mới giao", chase: true, given: "01/09/2026" };
const ROWS = [
  { ...ROW, id: "NV-0001", text: "Việc một", due: "05/09/2026" },
  { ...ROW, id: "NV-0002", text: "Việc hai", due: "31/12/2026" },
];

async function office(rows: readonly Readonly<Record<string, string | boolean>>[] = ROWS): Promise<Project> {
  const project = await readyRegister();
  await fillAgencies(project, [
    ["Sở Tài chính", "stc@example.invalid"],
    ["Sở Xây dựng", "sxd@example.invalid"],
  ]);
  await fill(project, rows);
  return project;
}

async function report(project: Project, input: object): Promise<RunResult> {
  const run = await project.run("generateReport", [{ deliver: "download", ...input }], {
    context: "dialog",
    user: USER,
  });
  if (run.error !== null) throw new Error(run.error);
  return run;
}

const SEPTEMBER = { period: "tháng 9/2026" };
const OCTOBER = { period: "tháng 10/2026" };

function textOf({ result }: RunResult): string {
  const { reply } = result as { reply: { base64: string } };
  return paragraphsOf(docxParts(Buffer.from(reply.base64, "base64")).get("word/document.xml") ?? "").join("\n");
}

const messagesOf = ({ result }: RunResult) => (result as { messages: readonly string[] }).messages.join(" ");
const keptRows = (project: Project) =>
  project
    .sheet(KEPT)
    .texts()
    .slice(1)
    .filter((row) => row[0] !== "");
const columnOf = (key: string) => sheetSpec("reports").columns.findIndex((column) => column.key === key);

test("the first report makes the hidden sheet, and leaves the person where they were", async () => {
  const project = await office();
  const before = project.state();
  expect(() => project.sheet(KEPT)).toThrow();
  await report(project, SEPTEMBER);
  expect(project.sheet(KEPT).data.hidden).toBe(true);
  expect(keptRows(project)).toHaveLength(1);
  expect(keptRows(project)[0]?.slice(0, 3)).toEqual(["BC-0001", "1", "tháng 9 năm 2026"]);
  expect(before).toBeDefined();
});

test("looking at what is unresolved keeps nothing", async () => {
  const project = await office();
  const { result } = await report(project, { ...SEPTEMBER, check: true });
  expect(result).toMatchObject({ ok: true, reply: { rows: 2, kept: null, doubts: [] } });
  expect(() => project.sheet(KEPT)).toThrow();
});

test("the next report begins with what this one left; what changed behind its back is adjusted, by name", async () => {
  const project = await office();
  await report(project, SEPTEMBER);
  await fill(project, [...ROWS, { ...ROW, id: "NV-0003", text: "Việc nhập muộn", due: "31/12/2026" }]);
  const text = textOf(await report(project, OCTOBER));
  expect(text).toContain("kỳ trước chuyển sang 02, giao mới 0; điều chỉnh số liệu kỳ trước +01");
  expect(text).toContain("Điều chỉnh");
  expect(text).toContain("NV-0003");
});

test("a report that was taken back opens nothing, and its rows say so", async () => {
  const project = await office();
  await report(project, SEPTEMBER);
  await choose(project, "undoLast", ["yes"]);
  expect(keptRows(project).map((row) => row[columnOf("state")])).toEqual(["Đã hủy"]);
  await fill(project, [...ROWS, { ...ROW, id: "NV-0003", text: "Việc nhập muộn", due: "31/12/2026" }]);
  const text = textOf(await report(project, OCTOBER));
  expect(text).toContain("kỳ trước chuyển sang 03, giao mới 0; không có điều chỉnh số liệu kỳ trước");
});

test("figures that were kept come again as they were, and the person is told what has changed since", async () => {
  const project = await office();
  const first = textOf(await report(project, SEPTEMBER));
  await fill(project, [
    { ...ROWS[0], lead: "Sở Xây dựng" } as Record<string, string | boolean>,
    { ...ROWS[1], chase: false } as Record<string, string | boolean>,
  ]);
  const again = await report(project, { ...SEPTEMBER, source: "kept" });
  const figures = (text: string) => text.slice(text.indexOf("1. Kết quả chung"), text.indexOf("II. BIẾN ĐỘNG"));
  expect(figures(textOf(again))).toBe(figures(first));
  expect(messagesOf(again)).toContain("Sổ đã thay đổi từ khi chốt ở 2 nhiệm vụ: NV-0001, NV-0002");
  expect(keptRows(project)).toHaveLength(1);
});

test("kept figures that somebody altered are not used, and this is told", async () => {
  const project = await office();
  await report(project, SEPTEMBER);
  const data = columnOf("data");
  const text = keptRows(project)[0]?.[data] ?? "";
  const place = `${String.fromCharCode(65 + data)}2`;
  await project.edit(KEPT, place, text.replace('"madeOn"', '"madeon"'), { user: USER });
  const run = await report(project, OCTOBER);
  expect(messagesOf(run)).toContain("BC-0001 bị sửa");
  expect(textOf(run)).toContain("không có điều chỉnh số liệu kỳ trước");
});

test("rows that were closed with their year still count where they belong", async () => {
  const done = { state: "Hoàn thành", doneOn: "20/12/2025", resultPaper: "Báo cáo số 1/BC" };
  const project = await office([
    { ...ROW, ...done, id: "NV-0001", text: "Việc năm cũ", given: "01/12/2025", due: "31/12/2025" },
    { ...ROW, id: "NV-0002", text: "Việc hai", given: "01/12/2025", due: "31/12/2026" },
  ]);
  const before = textOf(await report(project, { period: "tháng 12/2025" }));
  await choose(project, "closeYear", ["2025", "yes"]);
  const after = textOf(await report(project, { period: "tháng 12/2025" }));
  const result = (text: string) => text.split("\n").find((line) => line.startsWith("Tổng số nhiệm vụ"));
  expect(result(before)).toContain("Đã hoàn thành 01 nhiệm vụ (đúng hạn 01");
  expect(result(after)).toBe(result(before));
});

test("in boxes a period that was reported is asked about: No gives the figures as they were kept", async () => {
  const project = await office();
  await report(project, SEPTEMBER);
  await fill(project, [{ ...ROWS[0], chase: false } as Record<string, string | boolean>]);
  const run = await choose(project, "reportInBoxes", ["tháng 9/2026", "no"]);
  const prompts = run.alerts.map(({ prompt }) => prompt).join("\n");
  expect(prompts).toContain("Đã có báo cáo tháng 9 năm 2026 chốt lúc");
  expect(prompts).toContain("Số liệu đúng như đã chốt");
  expect(run.documents).toHaveLength(1);
  expect(keptRows(project)).toHaveLength(1);
});
