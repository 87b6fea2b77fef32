import { expect, test } from "@jest/globals";
import { trackSelectedRows } from "../../src/core/commands/trackSelectedRows.ts";
import type { Project, RunOptions } from "../../src/local/simulator/project.ts";
import { choose, column, fillAgencies, readyRegister, USER } from "../support/readyRegister.ts";
import { startData } from "../support/startData.ts";

/** Titles, two tiers of headings with merged cells, parts by agency, a merged paper, day cells, a total. */
const OLD_TABLE = `
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = book.insertSheet("Sổ cũ");
  var day = function (d, m) { return new Date(Date.UTC(2026, m - 1, d) - 7 * 3600000); };
  sheet.getRange(1, 1, 10, 6).setValues([
    ["THEO DÕI KẾT LUẬN GIAO BAN", "", "", "", "", ""],
    ["STT", "Văn bản", "Nội dung", "Thời hạn", "", "Điện thoại"],
    ["", "", "", "Theo TB", "Gia hạn", ""],
    ["I. Sở Tài chính", "", "", "", "", ""],
    [1, "TB 31/TB-VP", "Lập dự toán sửa chữa trụ sở", day(30, 9), day(15, 11), "0200.111"],
    [2, "", "Trình phê duyệt đơn giá", day(30, 11), "", ""],
    ["II. Sở Xây dựng", "", "", "", "", ""],
    [3, "TB 40/TB-VP", "Hướng dẫn cấp phép", "Thường xuyên", "", "0200.222"],
    [4, "", "Kiểm tra cầu Vàng", "trước 20/11/2026", "", ""],
    ["Tổng số: 4", "", "", "", "", ""],
  ]);
  sheet.getRange(2, 4, 1, 2).merge();
  sheet.getRange(5, 2, 2, 1).merge();
  sheet.getRange(4, 1, 1, 6).merge();
`;

/** Without the dialog: questions in boxes. */
const track = (project: Project, answers: readonly string[], options: Partial<RunOptions>) =>
  project.run("trackSelectedRows", [{}], { context: "menu", user: USER, answers: [...answers], ...options });

async function withOldTable(): Promise<Project> {
  const project = await readyRegister();
  await fillAgencies(project, [
    ["Sở Tài chính", "tc@example.invalid"],
    ["Sở Xây dựng", "xd@example.invalid"],
  ]);
  const made = project.actNow(OLD_TABLE, { user: USER });
  if (made.error !== null) throw new Error(made.error);
  return project;
}

test("rows of an old table are tracked with what its merged cells and parts say", async () => {
  const project = await withOldTable();
  const result = await track(project, ["yes", "yes"], { select: "'Sổ cũ'!A5:F10" });
  expect(result.error).toBeNull();
  const columns = ["text", "lead", "paper", "phrase", "extended", "check"];
  const cells = columns.map((key) => column(project, key));
  const rows = (cells[0] ?? []).flatMap((text, index) => (text === "" ? [] : [cells.map((list) => list[index])]));
  expect(rows).toEqual([
    ["Lập dự toán sửa chữa trụ sở", "Sở Tài chính", "TB 31/TB-VP", "30/09/2026", "15/11/2026", ""],
    ["Trình phê duyệt đơn giá", "Sở Tài chính", "TB 31/TB-VP", "30/11/2026", "", ""],
    ["Hướng dẫn cấp phép", "Sở Xây dựng", "TB 40/TB-VP", "Thường xuyên", "", ""],
    ["Kiểm tra cầu Vàng", "Sở Xây dựng", "", "trước 20/11/2026", "", ""],
  ]);
});

test("the question shows how each column is understood, by an example, and what is left out", async () => {
  const project = await withOldTable();
  const result = await track(project, ["yes", "no"], { select: "'Sổ cũ'!A5:F10" });
  const asked = result.alerts.map(({ prompt }) => prompt).join("\n");
  for (const line of [
    "• Nội dung → Nội dung nhiệm vụ (vd: Lập dự toán sửa chữa trụ sở)",
    "• Thời hạn – Gia hạn → Gia hạn đến (vd: 15/11/2026)",
    "Không đưa vào sổ: Điện thoại.",
  ]) {
    expect(asked).toContain(line);
  }
});

test("looked at once, the selection costs two reads: its cells and its merged ranges", async () => {
  const project = await withOldTable();
  const calls: string[] = [];
  await track(project, [], {
    select: "'Sổ cũ'!A10:F10",
    onCall: ({ name }) => {
      if (/getValues|getMergedRanges/.test(name)) calls.push(name);
    },
  });
  const reads = calls.map((name) => name.split(".").pop());
  expect(reads.filter((name) => name === "getMergedRanges")).toHaveLength(1);
  expect(reads.filter((name) => name === "getValues")).toHaveLength(trackSelectedRows.reads.length + 1);
});

test("the menu opens the dialog: rows, what stands above them, hidden rows apart, names without addresses", async () => {
  const project = await withOldTable();
  const hide = 'SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Sổ cũ").hideRows(6, 1);';
  expect(project.actNow(hide, { user: USER }).error).toBeNull();
  const opened = await choose(project, "trackSelectedRows", [], { select: "'Sổ cũ'!A5:F8" });
  const data = startData(opened);
  expect(data).toMatchObject({
    ...{ sheet: "Sổ cũ", today: "2026-10-19", known: [] },
    above: [{ line: 1 }, { line: 2 }, { line: 3 }, { line: 4 }],
    rows: [{ line: 5 }, { line: 7 }, { line: 8 }],
    hidden: [{ line: 6 }],
  });
  expect(JSON.stringify(data)).not.toContain("@example.invalid");
});

test.each([
  ["rows of the register itself", "'Nhiệm vụ'!A2:F3", "", "Các dòng đang chọn đã nằm trong sổ."],
  [
    "a row with a secrecy mark",
    "'Sổ cũ'!A5:F8",
    'book.getSheetByName("Sổ cũ").getRange("F5").setValue("Mật");',
    "dòng 5",
  ],
])("%s are told about and open no dialog", async (_because, select, change, told) => {
  const project = await withOldTable();
  const changed = project.actNow(`var book = SpreadsheetApp.getActiveSpreadsheet(); ${change}`, { user: USER });
  expect(changed.error).toBeNull();
  const result = await choose(project, "trackSelectedRows", [], { select });
  expect(result.dialogs).toEqual([]);
  expect(result.alerts.map(({ prompt }) => prompt).join()).toContain(told);
});
