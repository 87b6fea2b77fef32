import { expect, test } from "@jest/globals";
import type { ProgressRequest } from "../../src/core/commands/progressInput.ts";
import { REGISTER_COLUMNS } from "../../src/core/register/registerColumns.ts";
import { EVENT_COLUMNS, sheetSpec } from "../../src/core/register/sheets.ts";
import { rowForWrite } from "../../src/local/simulator/book.ts";
import type { Project } from "../../src/local/simulator/project.ts";
import { importRequest } from "../support/importing.ts";
import { choose, column, fill, readyRegister, USER } from "../support/readyRegister.ts";

const cell = (project: Project, key: string, line = 0) => column(project, key)[line];

/** Kind and words of the lines of “Diễn biến”. */
function told(project: Project): readonly (readonly string[])[] {
  const place = (key: string) => EVENT_COLUMNS.findIndex((each) => each.key === key);
  const rows = project.sheet(sheetSpec("events").vi).texts().slice(1);
  return rows.map((row) => [row[place("kind")] ?? "", row[place("content")] ?? ""]).filter(([kind]) => kind !== "");
}

const ENTRY: ProgressRequest = {
  ids: ["NV-0001"],
  kind: "progress",
  source: "paper",
  on: null,
  paperNumber: "",
  paperOn: null,
  content: "",
  obstacle: "",
  newDue: null,
  allowedBy: "",
  askedOn: null,
  reason: null,
  newLead: "",
};

const record = (project: Project, entry: Partial<ProgressRequest>) =>
  project.run("recordProgress", [{ ...ENTRY, ...entry }], { context: "dialog", user: USER });

test("a recurring row rolls once, however often the register is refreshed, and a report closes its period", async () => {
  const project = await readyRegister();
  await fill(project, [
    {
      id: "NV-0001",
      text: "Báo cáo giải ngân",
      lead: "Sở Tài chính",
      state: "Đang thực hiện",
      deadlineKind: "Định kỳ",
      phrase: "trước ngày 25 hằng tháng",
      due: "25/09/2026",
    },
  ]);
  await choose(project, "refreshRegister");
  await choose(project, "refreshRegister");
  expect([cell(project, "due"), cell(project, "note"), cell(project, "standing")]).toEqual([
    "25/10/2026",
    "thiếu 01/01 kỳ",
    "Sắp đến hạn",
  ]);
  const { error } = await record(project, { kind: "occurrence", paperNumber: "12/BC-STC", paperOn: "2026-10-19" });
  expect(error).toBeNull();
  expect([cell(project, "due"), cell(project, "note")]).toEqual(["25/11/2026", "thiếu 01/02 kỳ"]);
  expect(told(project)).toEqual([
    ["kỳ báo cáo", "kỳ 25/9/2026: chưa có báo cáo"],
    ["kỳ báo cáo", "kỳ 25/10/2026: đã báo cáo trong hạn"],
  ]);
});

test("work for a meeting closes the day after it, and stays open when a person opens it again", async () => {
  const project = await readyRegister();
  const request = importRequest([{ deadlineKind: "preparation", due: "2026-10-20" }], {
    header: { kind: "meeting-notice", meetingOn: "2026-10-20" },
  });
  await project.run("importNotice", [request], { context: "dialog", user: USER });
  await project.advance("2026-10-20T01:00:00Z");
  await choose(project, "refreshRegister");
  expect(cell(project, "state")).toBe("Mới giao");
  await project.advance("2026-10-21T01:00:00Z");
  await choose(project, "refreshRegister");
  expect([cell(project, "state"), cell(project, "result"), cell(project, "doneOn")]).toEqual([
    "Hoàn thành",
    "đã họp ngày 20/10/2026",
    "20/10/2026",
  ]);
  await record(project, { kind: "reopened", content: "còn một tài liệu", source: "phone" });
  await choose(project, "refreshRegister");
  expect(cell(project, "state")).toBe("Đang thực hiện");
});

test.each([
  ["a state that the add-on does not know", { state: "Xong rồi" }],
  ["a kind of deadline that it does not know", { deadlineKind: "gì đó" }],
  ["a tick that is none", { chase: "để xem" }],
  ["a formula that failed", { lead: "#N/A" }],
])("%s: the row is not vouched for, and nobody is written to about it", async (_because, cells) => {
  const project = await readyRegister();
  await fill(project, [{ id: "NV-0001", text: "Việc một", lead: "Sở Tài chính", due: "05/10/2026", chase: true }]);
  // As a file from elsewhere brings them: the sheet's own rules refuse some of these at the keyboard.
  for (const [key, typed] of Object.entries(cells)) {
    const place = REGISTER_COLUMNS.findIndex((each) => each.key === key);
    rowForWrite(project.sheet(sheetSpec("register").vi).data, 2).contents[place] = typed;
  }
  await choose(project, "refreshRegister");
  expect(cell(project, "standing")).toBe("Chưa kiểm tra");
  for (const [key, typed] of Object.entries(cells)) expect(column(project, key)[0]).toBe(typed);
});

test("a state that was typed stays; what it lacks is said, and a basis that is recorded lets the row go", async () => {
  const project = await readyRegister();
  await fill(project, [
    { id: "NV-0001", text: "Việc bỏ", lead: "Sở Tài chính", state: "Thôi theo dõi", due: "05/10/2026" },
    { id: "NV-0002", text: "Việc xong", lead: "Sở Tài chính", state: "Hoàn thành", due: "05/10/2026" },
  ]);
  await choose(project, "refreshRegister");
  expect(column(project, "state").slice(0, 2)).toEqual(["Thôi theo dõi", "Hoàn thành"]);
  expect(column(project, "standing").slice(0, 2)).toEqual(["Chưa kiểm tra", "Đã báo cáo quá hạn"]);
  expect(column(project, "check").slice(0, 2)).toEqual(["Tạm dừng, thôi theo dõi chưa có căn cứ", ""]);
  expect(column(project, "resultPaper").slice(0, 2)).toEqual(["", "chưa có văn bản"]);
  const vouched = await choose(project, "confirmChecked", ["yes"], { select: "Nhiệm vụ!A2:A3" });
  expect(vouched.alerts[0]?.prompt).toContain("chưa có căn cứ");
  await record(project, { kind: "dropped", reason: "stopped", source: "meeting", allowedBy: "Chủ tịch UBND tỉnh" });
  await choose(project, "refreshRegister");
  expect([cell(project, "check"), cell(project, "standing")]).toEqual(["", "Thôi theo dõi"]);
});

test("a parent counts its agencies as they report, and undo counts back", async () => {
  const project = await readyRegister();
  await fill(project, [
    { id: "NV-0001", text: "Việc chung", lead: "Sở Tài chính; Sở Xây dựng", state: "Mới giao" },
    { id: "NV-0001/1", text: "Việc chung", lead: "Sở Tài chính", state: "Mới giao" },
    { id: "NV-0001/2", text: "Việc chung", lead: "Sở Xây dựng", state: "Mới giao" },
  ]);
  await record(project, { ids: ["NV-0001/2"], kind: "claimed", paperNumber: "8/SXD", paperOn: "2026-10-18" });
  expect(cell(project, "result")).toBe("1/2 cơ quan đã báo cáo");
  await choose(project, "undoLast", ["yes"]);
  expect([cell(project, "result"), cell(project, "state", 2), told(project)]).toEqual(["", "Mới giao", []]);
});

test("without rows the command says what to select", async () => {
  const project = await readyRegister();
  const { alerts } = await choose(project, "recordProgress", [], { select: "Nhiệm vụ!A2:A2" });
  expect(alerts[0]?.prompt).toBe("Chọn các dòng cần ghi nhận ở trang “Nhiệm vụ” trước.");
});
