import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createTransport } from "nodemailer";
import { mailOptions, toEml } from "../mail/toEml.ts";
import type { MadeDocument, Toast } from "../simulator/outputs.ts";
import { openProject, type Project, type RunResult } from "../simulator/project.ts";
import { type ProjectState, readProjectState } from "../simulator/projectState.ts";
import { clockEvent } from "../simulator/triggers.ts";
import { requestOf } from "../simulator/webRequest.ts";
import { type CommandOptions, UsageError } from "./runOptions.ts";

/** Runs one function of the code in a folder as the options say; writes the files, prints the outcome. */
export async function runCommand(code: string, functionName: string, options: CommandOptions): Promise<number> {
  const state = options.state !== null && existsSync(options.state) ? readState(options.state) : null;
  const project = await openProject({
    code,
    workbook: options.workbook === null ? null : readBytes(options.workbook),
    fileName: options.workbook ?? "",
    state,
    now: options.now ?? state?.now ?? new Date().toISOString(),
    owner: options.run.user,
  });
  const result = isWebRequest(functionName, options)
    ? await project.request(requestOf(functionName, options.args[0]), options.run)
    : await project.run(functionName, argumentsFor(project, functionName, options), options.run);
  await writeFiles(project, result, options);
  console.log(options.json ? JSON.stringify(asJson(result), null, 1) : asText(functionName, result));
  return result.error === null ? 0 : 1;
}

function isWebRequest(functionName: string, { run }: CommandOptions): boolean {
  return run.context === "web" && (functionName === "doGet" || functionName === "doPost");
}

/** A trigger's handler gets its event, as Google gives it, unless other arguments are named. */
function argumentsFor(project: Project, functionName: string, { args, run }: CommandOptions): readonly unknown[] {
  if (args.length > 0 || run.context !== "trigger") return args;
  const trigger = project.state().triggers.find(({ handler, owner }) => handler === functionName && owner === run.user);
  return trigger ? [clockEvent(trigger.uid, project.host.nowMs)] : [];
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new UsageError(`Không mở được tệp “${path}”.`);
  }
}

function readState(path: string): ProjectState {
  try {
    const state = readProjectState(JSON.parse(readFileSync(path, "utf8")));
    if (state) return state;
  } catch {
    // Said below, in words.
  }
  throw new UsageError(`Tệp trạng thái “${path}” hỏng.`);
}

async function writeFiles(project: Project, result: RunResult, options: CommandOptions): Promise<void> {
  if (options.save !== null) writeFileSync(options.save, await project.save());
  if (options.state !== null) writeFileSync(options.state, `${JSON.stringify(project.state(), null, 1)}\n`);
  if (options.outbox !== null) await writeOutbox(options.outbox, result);
  if (options.docs !== null) {
    mkdirSync(options.docs, { recursive: true });
    for (const { name, bytes } of result.documents) writeFileSync(join(options.docs, fileName(name)), bytes);
  }
  if (options.smtp !== null) await sendAll(options.smtp, result);
}

/** One .eml a mail, numbered in the order of sending; numbers go on after those already there. */
async function writeOutbox(folder: string, { emails }: RunResult): Promise<void> {
  mkdirSync(folder, { recursive: true });
  let number = 1;
  for (const mail of emails) {
    let path = "";
    do {
      path = join(folder, `${String(number).padStart(3, "0")}-${fileName(mail.to.split(",")[0] ?? "")}.eml`);
      number += 1;
    } while (existsSync(path));
    writeFileSync(path, await toEml(mail, mail));
  }
}

async function sendAll(url: string, { emails }: RunResult): Promise<void> {
  const transport = createTransport(url);
  for (const mail of emails) await transport.sendMail(mailOptions(mail, mail));
  transport.close();
}

function fileName(text: string): string {
  return basename(text).replace(/[\\/:*?"<>|]/g, "-");
}

function asJson(result: RunResult): unknown {
  const { documents, dialogs, emails, wallMs: _wallMs, selected: _selected, ...rest } = result;
  return {
    ...rest,
    toasts: result.toasts.map(toastText),
    dialogs: dialogs.map(({ title, html }) => ({ title, length: html.length })),
    documents: documents.map(fileAsJson),
    emails: emails.map(({ attachments, ...mail }) => ({
      ...mail,
      ...(attachments && { attachments: attachments.map(fileAsJson) }),
    })),
  };
}

function fileAsJson({ name, mimeType, bytes }: MadeDocument): unknown {
  return { name, mimeType, bytes: bytes.length };
}

function toastText({ title, text }: Toast): string {
  return title ? `${title}: ${text}` : text;
}

function asText(functionName: string, result: RunResult): string {
  const lines = [
    result.error === null ? `${functionName}: xong.` : `${functionName}: lỗi: ${result.error}`,
    ...result.alerts.map(({ title, prompt, answer }) => `[hộp thoại] ${title}: ${prompt} → ${answer}`),
    ...result.dialogs.map(({ title }) => `[trang] ${title}`),
    ...result.toasts.map((toast) => `[thông báo] ${toastText(toast)}`),
    ...result.emails.map(({ to, subject }) => `[thư] ${to}: ${subject}`),
    ...result.documents.map(({ name, bytes }) => `[tệp] ${name} (${bytes.length} byte)`),
    ...result.logs.map((text) => `[nhật ký] ${text}`),
    ...(result.result === null ? [] : [`Kết quả: ${JSON.stringify(result.result)}`]),
    `${result.serviceCalls} lượt gọi dịch vụ, ${(result.virtualMs / 1000).toFixed(1)} giây theo mô hình.`,
  ];
  return lines.join("\n");
}
