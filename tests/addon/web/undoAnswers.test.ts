import { expect, test } from "@jest/globals";
import { EVENT_COLUMNS, sheetSpec } from "../../../src/core/register/sheets.ts";
import type { Project } from "../../../src/local/simulator/project.ts";
import { choose, column, USER } from "../../support/readyRegister.ts";
import { formLines, sentLinks, submit, webOffice } from "../../support/webOffice.ts";

const EVENTS = sheetSpec("events").vi;

/** Two agencies report on the same directive, one of them on a second one; the forms bear the same key. */
async function reported(): Promise<Project> {
  const project = await webOffice();
  const links = await sentLinks(project);
  await submit(project, links["Sở Tài chính"] ?? "", {
    "kind.NV-0001": "completion",
    "content.NV-0001": "đã xong",
    "number.NV-0001": "12/STC-NS",
    "date.NV-0001": "16/10/2026",
    "kind.NV-0004": "progress",
    "content.NV-0004": "đang lấy ý kiến",
  });
  await submit(project, links["Sở Y tế"] ?? "", { "kind.NV-0001": "part", "content.NV-0001": "đã gửi số liệu" });
  return project;
}

const answer = (agency: string, id: string, how: string, why = "") =>
  ({ id, agency, receipt: "01234567", how, why, edited: null }) as const;

const ANSWERS = [
  answer("Sở Tài chính", "NV-0001", "settle"),
  answer("Sở Tài chính", "NV-0004", "take"),
  answer("Sở Y tế", "NV-0001", "return", "chưa rõ số liệu nào"),
];

function act(project: Project, body: string): void {
  const { error } = project.actNow(
    `const book = SpreadsheetApp.getActiveSpreadsheet(); const events = book.getSheetByName("${EVENTS}"); ${body}`,
    { user: "khac@example.invalid" },
  );
  if (error !== null) throw new Error(error);
}

const place = (key: string) => EVENT_COLUMNS.findIndex((each) => each.key === key) + 1;
const sorted = (lines: ReturnType<typeof formLines>) => lines.map((line) => JSON.stringify(line)).sort();

test("answers are taken back: reports wait again, rows stand as before, each line found by its agency and number", async () => {
  const project = await reported();
  const before = { lines: sorted(formLines(project)), states: column(project, "state") };
  await project.run("answerReports", [{ answers: ANSWERS }], { context: "dialog", user: USER });
  expect(column(project, "state")).not.toEqual(before.states);
  expect(formLines(project).every(({ kind }) => kind?.includes("chờ xử lý"))).toBe(false);
  act(project, `events.getRange(2, 1, events.getLastRow() - 1, 7).sort({ column: ${place("by")}, ascending: false });`);
  const undone = await choose(project, "undoLast", ["yes"]);
  expect(undone.alerts.map(({ prompt }) => prompt).join(" ")).toContain("Trả lời báo cáo qua biểu mẫu");
  expect(sorted(formLines(project))).toEqual(before.lines);
  expect(column(project, "state")).toEqual(before.states);
  const again = await project.run("answerReports", [{ answers: ANSWERS }], { context: "dialog", user: USER });
  expect(again.result).toMatchObject({ ok: true });
});

test("around five edits of others, what they changed stays", async () => {
  const project = await reported();
  const before = formLines(project);
  await project.run("answerReports", [{ answers: ANSWERS }], { context: "dialog", user: USER });
  act(
    project,
    `events.getRange(2, 1, events.getLastRow() - 1, 7).sort({ column: ${place("content")}, ascending: true });`,
  );
  act(project, "events.insertRowBefore(2);");
  act(
    project,
    `events.getRange(2, 1, 1, 7).setValues([["NV-0003", new Date(2026, 9, 19), "báo cáo tiến độ", "điện thoại", "", "gọi lại sau", "Lê Thị Bình"]]);`,
  );
  act(
    project,
    `const rows = events.getDataRange().getValues();
     const line = rows.findIndex((row) => row[0] === "NV-0004") + 1;
     events.getRange(line, ${place("content")}).setValue("văn phòng sửa");
     const own = rows.findIndex((row) => String(row[6]).includes("Sở Y tế")) + 1;
     events.getRange(own, 9).setValue("ghi chú riêng");`,
  );
  act(project, `book.getSheetByName("Nhiệm vụ").getRange(2, 4).setValue("Sở Xây dựng");`);
  const undone = await choose(project, "undoLast", ["yes"]);
  expect(undone.error).toBeNull();
  const wanted = before.map((line) => (line["id"] === "NV-0004" ? { ...line, content: "văn phòng sửa" } : line));
  expect(sorted(formLines(project))).toEqual(sorted(wanted));
  expect(column(project, "state")[0]).toBe("Mới giao");
  expect(column(project, "support")[0]).toBe("Sở Xây dựng");
  const cells = project.sheet(EVENTS).texts();
  const beside = cells.find((row) => row[6]?.includes("Sở Y tế"));
  expect(beside?.[8]).toBe("ghi chú riêng");
  expect(cells.some((row) => row[5] === "gọi lại sau")).toBe(true);
});
