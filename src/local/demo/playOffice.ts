import { readFile } from "node:fs/promises";
import { DEFAULT_CALENDAR } from "../../core/calendar/holidays.ts";
import type { IsoDate } from "../../core/calendar/isoDate.ts";
import { importRequest } from "../../core/commands/importRequest.ts";
import { readNotice } from "../../core/notice/readNotice.ts";
import { SETTING_COLUMNS, sheetSpec } from "../../core/register/sheets.ts";
import { columnLetters } from "../../core/text/columnLetters.ts";
import { registerDate } from "../../core/text/formatDate.ts";
import type { Project, RunOptions, RunResult } from "../simulator/project.ts";
import { directoryRows, OFFICE_SETTINGS, OLD_SHEET, STAFF } from "./sampleOffice.ts";

/** What happened, for the summary. */
export interface Story {
  readonly runs: RunResult[];
  /** Vietnamese: what the add-on said, and what the played person answered. */
  readonly lines: string[];
}

type Context = RunOptions["context"];

async function run(
  project: Project,
  story: Story,
  name: string,
  input: unknown,
  options: Partial<RunOptions> & { context: Context },
): Promise<RunResult> {
  const args = input === undefined ? [] : [input];
  const result = await project.run(name, args, { user: STAFF, ...options });
  if (result.error !== null) throw new Error(`${name}: ${result.error}`);
  story.runs.push(result);
  return result;
}

/** Buttons, and a prompt left blank, as a reader of the summary calls them. */
const REPLIES: Readonly<Record<string, string>> = { yes: "Đồng ý", no: "Không", "": "(để trống)" };

function tellAlerts(story: Story, alerts: RunResult["alerts"]): void {
  for (const { prompt, answer } of alerts) {
    const told = prompt.replace(/\n+/g, "\n  ");
    story.lines.push(
      answer === "ok" ? `  ${told}` : `  Hỏi: ${told}\n  Người dùng (đóng vai): ${REPLIES[answer] ?? answer}`,
    );
  }
}

/** Chooses a command in the menu and answers what it asks. */
async function choose(
  project: Project,
  story: Story,
  name: string,
  answers: readonly string[],
  select?: string,
): Promise<RunResult> {
  const result = await run(project, story, name, undefined, {
    context: "menu",
    answers: [...answers, "ok"],
    ...(select ? { select } : {}),
  });
  tellAlerts(story, result.alerts);
  return result;
}

/** Fills in “Thiết lập” and pastes the directory into “Cơ quan”. */
async function fillIn(project: Project, story: Story): Promise<void> {
  const settings = sheetSpec("settings").vi;
  const valueColumn = columnLetters(SETTING_COLUMNS.findIndex(({ key }) => key === "value") + 1);
  const keyIndex = SETTING_COLUMNS.findIndex(({ key }) => key === "key");
  const keys = project
    .sheet(settings)
    .texts()
    .map((row) => row[keyIndex] ?? "");
  for (const [key, value] of Object.entries(OFFICE_SETTINGS)) {
    await project.edit(settings, `${valueColumn}${keys.indexOf(key) + 1}`, value, { user: STAFF });
  }
  const rows = await directoryRows();
  await project.paste(sheetSpec("agencies").vi, "A2", rows, { user: STAFF });
  story.lines.push(
    `  Người dùng (đóng vai) khai ${Object.keys(OFFICE_SETTINGS).length} thiết lập, dán ${rows.length} cơ quan vào danh mục.`,
  );
}

async function importFile(project: Project, story: Story, file: URL | string): Promise<void> {
  await run(project, story, "importNotice", undefined, { context: "menu" });
  const name = String(file).split("/").pop() ?? String(file);
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new Error(`Không mở được tệp “${name}”.`, { cause });
  });
  const notice = readNotice(text, { calendar: DEFAULT_CALENDAR });
  if (notice.document.secrecy !== null || notice.directives.length === 0) {
    const why = notice.document.secrecy !== null ? "có dấu chỉ độ mật, không nhập" : "không thấy nhiệm vụ nào";
    story.lines.push(`  ${name}: ${why}.`);
    return;
  }
  const request = importRequest(notice, { notSecret: true, issued: notice.document.issued, pastDue: "keep" });
  const { result } = await run(project, story, "importNotice", request, { context: "dialog" });
  story.lines.push(`  ${name}: ${saidBy(result)}`);
}

/** What a command told its dialog; "" for a result without messages. */
function saidBy(result: unknown): string {
  return isOutcome(result) ? result.messages.join(" ") : "";
}

function isOutcome(value: unknown): value is { readonly messages: readonly string[] } {
  return typeof value === "object" && value !== null && "messages" in value && Array.isArray(value.messages);
}

/** Answers from agencies, as the office enters them into the register by hand. */
async function enterAnswers(project: Project, story: Story, today: IsoDate): Promise<void> {
  const register = sheetSpec("register");
  const place = (key: string) => register.columns.findIndex((column) => column.key === key);
  const texts = project.sheet(register.vi).texts();
  const lines = (standing: string) =>
    texts.flatMap((row, index) => (row[place("standing")] === standing ? [index + 1] : []));
  const type = async (line: number, key: string, value: string) => {
    await project.edit(register.vi, `${columnLetters(place(key) + 1)}${line}`, value, { user: STAFF });
  };
  const day = registerDate(today);
  const [claimed] = lines("Quá hạn");
  const [done] = lines("Sắp đến hạn");
  if (claimed !== undefined) {
    await type(claimed, "reportedOn", texts[claimed - 1]?.[place("due")] ?? day);
    await type(claimed, "state", "Chờ xác nhận");
  }
  if (done !== undefined) {
    await type(done, "doneOn", day);
    await type(done, "resultPaper", `Công văn số 1850/SCT-CN ngày ${day}`);
    await type(done, "state", "Hoàn thành");
  }
  story.lines.push(
    `  Người dùng (đóng vai) ghi: ${[claimed, done].filter((line) => line !== undefined).length} nhiệm vụ cơ quan đã báo cáo, hoàn thành.`,
  );
}

/** The dialog is opened, then the rows are taken as they were read, its questions answered in boxes. */
async function trackRows(project: Project, story: Story, select: string): Promise<void> {
  await run(project, story, "trackSelectedRows", undefined, { context: "menu", select });
  const options = { context: "dialog", select, answers: ["yes", "yes"] } as const;
  const { alerts, result } = await run(project, story, "trackSelectedRows", {}, options);
  tellAlerts(story, alerts);
  story.lines.push(`  ${saidBy(result)}`);
}

function heading({ lines }: Story, text: string): void {
  lines.push("", text);
}

/** What the office has on its desk that day. */
export interface Script {
  readonly today: IsoDate;
  readonly notices: readonly (URL | string)[];
  readonly oldRows: number;
  readonly oldColumns: number;
}

/** The main job up to a register in use: notices read, an old sheet taken over, answers entered; nothing is sent. */
export async function fillOffice(project: Project, script: Script, story: Story): Promise<void> {
  await run(project, story, "onOpen", undefined, { context: "open" });
  heading(story, "1. Khởi tạo sổ");
  await choose(project, story, "setUp", ["yes"]);
  await fillIn(project, story);
  heading(story, "2. Nhập văn bản (người dùng xác nhận không mật, giữ nguyên nội dung máy đọc)");
  for (const file of script.notices) await importFile(project, story, file);
  heading(story, "3. Đưa bảng cũ vào sổ");
  const select = `'${OLD_SHEET}'!A2:${columnLetters(script.oldColumns)}${script.oldRows}`;
  await trackRows(project, story, select);
  heading(story, "4. Xác nhận đã kiểm tra, cập nhật");
  const { result } = await run(project, story, "confirmChecked", { rows: null }, { context: "dialog" });
  story.lines.push(`  Người dùng (đóng vai) xác nhận tất cả: ${saidBy(result)}`);
  await enterAnswers(project, story, script.today);
  await choose(project, story, "refreshRegister", []);
}

/** The main job from an empty register to the signed-off report, as one chuyên viên would do it on one Monday. */
export async function playOffice(project: Project, script: Script, story: Story): Promise<void> {
  await fillOffice(project, script, story);
  heading(story, "5. Thư nhắc việc tuần");
  await run(project, story, "previewDigest", undefined, { context: "menu" });
  await choose(project, story, "sendWeeklyDigest", ["yes"]);
  heading(story, "6. Lập báo cáo");
  await run(project, story, "generateReport", undefined, { context: "menu" });
  const { result } = await run(project, story, "generateReport", { period: "tháng này" }, { context: "dialog" });
  story.lines.push(`  Người dùng (đóng vai) chọn kỳ “tháng này”: ${saidBy(result)}`);
}
