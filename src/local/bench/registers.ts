import { execFileSync } from "node:child_process";
import type { ImportRequest } from "../../core/commands/importInput.ts";
import { REGISTER_COLUMNS } from "../../core/register/registerColumns.ts";
import { sheetSpec } from "../../core/register/sheets.ts";
import { STAFF } from "../demo/sampleOffice.ts";
import type { Project, RunResult } from "../simulator/project.ts";
import { acquaint } from "./acquaint.ts";
import { sampleRegister } from "./sampleRegister.ts";

const QUICK = [100, 1_000];
const FULL = [100, 1_000, 10_000, 50_000];

const DIST = new URL("../../../dist/", import.meta.url).pathname;
const MAIN = new URL("main.ts", import.meta.url).pathname;

interface Scenario {
  readonly name: string;
  readonly play: (project: Project) => Promise<RunResult>;
}

function choose(project: Project, command: string, answers: readonly string[]): Promise<RunResult> {
  return project.run(command, [], { context: "menu", user: STAFF, answers: [...answers, "ok"] });
}

function confirm(project: Project, command: string, input: object): Promise<RunResult> {
  return project.run(command, [input], { context: "dialog", user: STAFF });
}

/** What people do with a register that stands; each is measured alone on a fresh register. */
const SCENARIOS: readonly Scenario[] = [
  { name: "setUp", play: (project) => choose(project, "setUp", ["yes"]) },
  { name: "importNotice", play: (project) => confirm(project, "importNotice", sixtyDirectives()) },
  {
    name: "refreshRegister",
    // A new day: every row that is open has another number of days left.
    play: async (project) => {
      await acquaint(project, STAFF);
      await project.advance("2026-10-20T00:30:00Z");
      return choose(project, "refreshRegister", []);
    },
  },
  { name: "sendWeeklyDigest", play: (project) => choose(project, "sendWeeklyDigest", ["yes"]) },
  { name: "generateReport", play: (project) => confirm(project, "generateReport", { period: "tháng này" }) },
  { name: "openDashboard", play: (project) => choose(project, "openDashboard", []) },
  {
    name: "onEdit",
    play: (project) => {
      const due = REGISTER_COLUMNS.findIndex(({ key }) => key === "due");
      return project.edit(sheetSpec("register").vi, `${String.fromCharCode(65 + due)}50`, "30/11/2026", {
        user: STAFF,
      });
    },
  },
];

function sixtyDirectives(): ImportRequest {
  return {
    notSecret: true,
    issued: true,
    pastDue: "keep",
    header: {
      kind: "conclusion",
      number: "512/TB-UBND",
      issuer: "UBND tỉnh",
      issuedOn: "2026-10-16",
      meetingOn: "2026-10-14",
      chair: "Phó Chủ tịch UBND tỉnh",
      subject: "Kết luận phiên họp thường kỳ",
      urgency: null,
      secrecy: null,
      section: null,
      follower: null,
    },
    directives: Array.from({ length: 60 }, (_, index) => ({
      text: `Rà soát, tổng hợp tiến độ giải ngân vốn đầu tư công của dự án số ${index + 1}, báo cáo UBND tỉnh.`,
      leads: [{ name: ["Sở Tài chính", "Sở Xây dựng", "Sở Y tế"][index % 3] ?? "", kind: "agency" as const }],
      support: [],
      item: String(index + 1),
      due: "2026-11-30",
      deadlineKind: "date",
      phrase: "trước ngày 30/11/2026",
      basis: "Ngày ghi trong văn bản",
      chase: true,
      doubts: [],
    })),
  };
}

/** What a command cost on a register of so many rows. */
interface Measured {
  readonly rows: number;
  readonly command: string;
  readonly serviceCalls: number;
  readonly virtualMs: number;
  /** Real time of the add-on and the simulator together. */
  readonly computingMs: number;
  /** Of the whole process, which also made the register. */
  readonly peakMb: number;
}

/** Whether a command told its dialog that it did nothing. */
function isRefusal(result: unknown): boolean {
  return typeof result === "object" && result !== null && "ok" in result && result.ok === false;
}

async function measure(rows: number, { name, play }: Scenario): Promise<Measured> {
  const { error, result, serviceCalls, virtualMs, wallMs } = await play(await sampleRegister(DIST, rows));
  if (error !== null || isRefusal(result)) throw new Error(`${name}, ${rows} rows: ${error ?? JSON.stringify(result)}`);
  const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
  return { rows, command: name, serviceCalls, virtualMs, computingMs: wallMs, peakMb };
}

/** In a process of its own, so that memory and warm code are not another's. */
function measureAlone(rows: number, command: string): Measured {
  const args = ["--import", "tsx", MAIN, "registers", "--one", String(rows), command];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }));
}

const NUMBERS: readonly (readonly [heading: string, key: keyof Measured, width: number])[] = [
  ["Lượt gọi", "serviceCalls", 9],
  ["Google ước, ms", "virtualMs", 15],
  ["Tính toán, ms", "computingMs", 14],
  ["Bộ nhớ, MB", "peakMb", 11],
];

function line(rows: string, command: string, cells: readonly string[]): string {
  return (
    rows.padStart(8) +
    `  ${command.padEnd(17)}` +
    cells.map((cell, at) => cell.padStart(NUMBERS[at]?.[2] ?? 0)).join(" ")
  );
}

/** `npm run bench -- registers [--full] [--json]`: what the commands cost as the register grows. */
export async function benchRegisters(args: readonly string[]): Promise<void> {
  const one = args.indexOf("--one");
  if (one >= 0) {
    const scenario = SCENARIOS.find(({ name }) => name === args[one + 2]);
    if (!scenario) throw new Error(`No scenario ${args[one + 2]}`);
    console.log(JSON.stringify(await measure(Number(args[one + 1]), scenario)));
    return;
  }
  const json = args.includes("--json");
  const all: Measured[] = [];
  if (!json)
    console.log(
      line(
        "Số dòng",
        "Lệnh",
        NUMBERS.map(([heading]) => heading),
      ),
    );
  for (const rows of args.includes("--full") ? FULL : QUICK) {
    for (const { name } of SCENARIOS) {
      const measured = measureAlone(rows, name);
      all.push(measured);
      if (!json)
        console.log(
          line(
            String(rows),
            name,
            NUMBERS.map(([, key]) => String(measured[key])),
          ),
        );
    }
  }
  if (json) console.log(JSON.stringify(all));
}
