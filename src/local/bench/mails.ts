import { STAFF } from "../demo/sampleOffice.ts";
import { weekExpected } from "../faults/jobs.ts";
import { judge, type Tally, typedRows } from "../faults/judge.ts";
import { type OfficeSize, officeOf } from "../faults/office.ts";
import { PRICES } from "../simulator/costs.ts";
import type { Project, RunOptions, RunResult } from "../simulator/project.ts";

/** A week's sending, and how it is set going. */
export interface Sending {
  readonly name: string;
  readonly size: OfficeSize;
  readonly play: (project: Project) => Promise<readonly RunResult[]>;
}

/** What a week's sending took. */
export interface SendingReport extends Tally {
  readonly name: string;
  readonly emails: number;
  /** Runs in which an e-mail left. */
  readonly runs: number;
  /** Of those runs. */
  readonly serviceCalls: number;
  readonly virtualMs: number;
  readonly longestRunMs: number;
  /** Beside what the mail service itself takes. */
  readonly besideSendingMs: number;
}

const byMenu = (options: Partial<RunOptions> = {}): RunOptions => ({
  context: "menu",
  user: STAFF,
  answers: ["yes", "ok"],
  ...options,
});

/** One press of the button, by an account that may write to so many people. */
async function press(project: Project): Promise<readonly RunResult[]> {
  return [await project.run("sendWeeklyDigest", [], byMenu({ account: "workspace" }))];
}

const HOUR_MS = 3_600_000;
/** Moments in the week of the samples: ten o'clock on its second day, and Saturday night. */
export const TUESDAY_TEN = "2026-10-20T03:00:00.000Z";
const WEEK_END = "2026-10-24T16:00:00.000Z";

/** From here on nobody presses anything: the hourly run finds what is left. */
async function arm(project: Project): Promise<void> {
  await project.run("previewDigest", [], byMenu());
  await project.run("installTriggers", [], byMenu());
}

const byItself =
  (until: string, options: Partial<RunOptions>): Sending["play"] =>
  async (project) => {
    await arm(project);
    return project.advance(until, options);
  };

/** @returns the call at which the run of the coming hour hands over its e-mail of this number; null: it has fewer */
async function callThatSends(email: number, project: Project, hour: string): Promise<number | null> {
  const calls: number[] = [];
  const onCall: RunOptions["onCall"] = ({ index, name }) => {
    if (name.endsWith("sendEmail")) calls.push(index);
  };
  await project.copy().advance(hour, { account: "workspace", onCall });
  return calls[email - 1] ?? null;
}

/**
 * Every run that has so many e-mails to send dies: as it hands over the last of them, which then does not leave, or right
 * after that has left.
 */
const cutOff =
  (until: string, email: number, when: "before" | "after"): Sending["play"] =>
  async (project) => {
    await arm(project);
    const runs: RunResult[] = [];
    for (;;) {
      const hour = new Date(project.host.nowMs + HOUR_MS).toISOString();
      const call = await callThatSends(email, project, hour);
      if (call === null) return [...runs, ...(await project.advance(until, { account: "workspace" }))];
      const failAt = when === "before" ? call : call + 1;
      runs.push(...(await project.advance(hour, { account: "workspace", failAt })));
    }
  };

/**
 * @param agencies of an office that no single run, or no single day, can serve
 * @param until ISO moment up to which the hourly run goes on
 */
export function sendings(agencies: number, until = WEEK_END): readonly Sending[] {
  const size: OfficeSize = { agencies, settings: { autoMail: "có" } };
  const office = `${agencies} cơ quan`;
  // So that two runs die, and a third sends what is left.
  const last = Math.ceil(agencies * 0.4);
  return [
    { name: "60 cơ quan, bấm một lần", size: { agencies: 60 }, play: press },
    { name: "60 cơ quan, 5.000 nhiệm vụ, bấm một lần", size: { agencies: 60, directives: 5_000 }, play: press },
    { name: `${office}, Workspace, tự động`, size, play: byItself(until, { account: "workspace" }) },
    { name: `${office}, Gmail 100 thư/ngày, tự động`, size, play: byItself(until, {}) },
    {
      name: `${office}, lượt nào cũng bị ngắt trước khi một thư đi, tự động`,
      size,
      play: cutOff(until, last, "before"),
    },
    { name: `${office}, lượt nào cũng bị ngắt sau khi một thư đi, tự động`, size, play: cutOff(until, last, "after") },
  ];
}

/** Plays one sending and judges, by the e-mails themselves, what came of it. */
export async function measureSending(code: string, { name, size, play }: Sending): Promise<SendingReport> {
  const { project, correspondents } = await officeOf(code, size);
  const typed = typedRows(project);
  const runs = await play(project);
  const sending = runs.filter(({ emails }) => emails.length > 0);
  const sum = (of: (run: RunResult) => number) => sending.reduce((total, run) => total + of(run), 0);
  const emails = sum((run) => run.emails.length);
  const virtualMs = sum((run) => run.virtualMs);
  return {
    name,
    emails,
    runs: sending.length,
    serviceCalls: sum((run) => run.serviceCalls),
    virtualMs,
    longestRunMs: Math.max(0, ...sending.map((run) => run.virtualMs)),
    besideSendingMs: virtualMs - emails * PRICES.send.ms,
    ...judge(weekExpected(correspondents), project, typed, runs),
  };
}

const DIST = new URL("../../../dist/", import.meta.url).pathname;
const MANY = 200;

const COLUMNS: readonly (readonly [heading: string, cell: (report: SendingReport) => string | number])[] = [
  ["Thư", ({ emails }) => emails],
  ["Lượt chạy", ({ runs }) => runs],
  ["Lượt gọi", ({ serviceCalls }) => serviceCalls],
  ["Google ước, s", ({ virtualMs }) => (virtualMs / 1000).toFixed(1)],
  ["Lượt dài nhất, s", ({ longestRunMs }) => (longestRunMs / 1000).toFixed(1)],
  ["Ngoài MailApp, s", ({ besideSendingMs }) => (besideSendingMs / 1000).toFixed(1)],
  ["Trùng", ({ duplicates }) => duplicates],
  ["Mất", ({ lost }) => lost],
  ["Chưa rõ", ({ uncertain }) => uncertain],
  ["Sai nơi nhận", ({ wrongRecipient }) => wrongRecipient],
];

/** `npm run bench -- mails [--json]`: what the week's e-mails take, and what becomes of them where one run is not enough. */
export async function benchMails(args: readonly string[]): Promise<void> {
  const json = args.includes("--json");
  const reports: SendingReport[] = [];
  for (const sending of sendings(MANY)) {
    const report = await measureSending(DIST, sending);
    reports.push(report);
    if (json) continue;
    console.log(report.name);
    for (const [heading, cell] of COLUMNS) console.log(`  ${heading.padEnd(18)} ${String(cell(report)).padStart(8)}`);
  }
  if (json) console.log(JSON.stringify(reports));
}
