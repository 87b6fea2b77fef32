import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import PostalMime from "postal-mime";

const folder = mkdtempSync(join(tmpdir(), "dondoc-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a person does, in a process of its own. */
function dondoc(...args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const command = ["--import", "tsx", "src/local/cli/main.ts", ...args];
    execFile(process.execPath, command, (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }));
  });
}

const path = (name: string) => join(folder, name);

writeFileSync(
  path("code.gs"),
  `function greet(name) {
    const ss = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = ss.getSheets()[0];
    const count = Number(PropertiesService.getScriptProperties().getProperty("count") || 0) + 1;
    PropertiesService.getScriptProperties().setProperty("count", String(count));
    sheet.appendRow([name, count]);
    ss.toast("Xong", "Chào", 3);
    MailApp.sendEmail({ to: "a@example.invalid", subject: "Chào " + name, body: "Lần " + count });
    Drive.Files.create({ name: "a.txt" }, Utilities.newBlob([104, 105], "text/plain", "a.txt"));
    return { selected: sheet.getActiveRange().getA1Notation(), count };
  }
  function ask() { const ui = SpreadsheetApp.getUi(); return ui.alert("Hỏi", "Tiếp?", ui.ButtonSet.YES_NO) === ui.Button.YES; }
  function fail() { SpreadsheetApp.getActiveSheet().getRange(0, 1); }`,
);

test("exec runs a function on a workbook and writes everything it is asked to", async () => {
  writeFileSync(path("in.xlsx"), await writeXlsx({ sheets: [{ name: "Sổ", rows: [["Tên", "Lần"]] }] }));
  const options = [
    ...["--call", "greet", "--workbook", path("in.xlsx"), "--save", path("out.xlsx"), "--state", path("state.json")],
    ...["--outbox", path("outbox"), "--docs", path("docs"), "--now", "2026-11-23T08:00:00+07:00"],
    ...["--select", "Sổ!A1:B1", "--args", '["Lan"]', "--json"],
  ];
  const first = await dondoc("exec", path("code.gs"), ...options);
  expect([first.code, first.err]).toEqual([0, ""]);
  expect(JSON.parse(first.out)).toMatchObject({
    result: { selected: "A1:B1", count: 1 },
    error: null,
    toasts: ["Chào: Xong"],
    emails: [{ to: "a@example.invalid", subject: "Chào Lan", from: "owner@example.invalid" }],
    documents: [{ name: "a.txt", mimeType: "text/plain", bytes: 2 }],
    callsByKind: { propertyRead: 1, propertyWrite: 1, write: 1, toast: 1, send: 1, drive: 1 },
  });
  const file = await readXlsx(readFileSync(path("out.xlsx")));
  expect(file.sheets[0]?.rows).toEqual([
    ["Tên", "Lần"],
    ["Lan", 1],
  ]);
  expect(readFileSync(path("docs/a.txt"), "utf8")).toBe("hi");
  const second = await dondoc("exec", path("code.gs"), ...options);
  expect(JSON.parse(second.out).result.count).toBe(2);
  expect(readdirSync(path("outbox"))).toEqual(["001-a@example.invalid.eml", "002-a@example.invalid.eml"]);
  const mail = await PostalMime.parse(readFileSync(path("outbox/002-a@example.invalid.eml")));
  expect([mail.subject, mail.text?.trim()]).toEqual(["Chào Lan", "Lần 2"]);
}, 30_000);

test("answers are given in order, and what happened is told in Vietnamese", async () => {
  const yes = await dondoc("exec", path("code.gs"), "--call", "ask", "--answers", '["yes"]');
  expect(yes.out).toContain("[hộp thoại] Hỏi: Tiếp? → yes");
  expect(yes.out).toContain("Kết quả: true");
}, 30_000);

test("a script's error is told and gives exit code 1", async () => {
  const { code, out } = await dondoc("exec", path("code.gs"), "--call", "fail");
  expect([code, out.split("\n")[0]]).toEqual([1, "fail: lỗi: The starting row of the range is too small."]);
}, 30_000);

test("a file that is no workbook is named", async () => {
  writeFileSync(path("damaged.xlsx"), "không phải");
  const { code, err } = await dondoc("exec", path("code.gs"), "--call", "greet", "--workbook", path("damaged.xlsx"));
  expect([code, err]).toEqual([1, expect.stringMatching(/^Không đọc được “.*damaged\.xlsx”/)]);
}, 30_000);

test("run takes the built add-on", async () => {
  expect(existsSync("dist/Code.js")).toBe(true);
  const { code, out } = await dondoc("run", "onOpen", "--context", "open", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(out).menus).not.toEqual([]);
}, 30_000);
