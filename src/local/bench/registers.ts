import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Project } from "../simulator/project.ts";
import { floorOf } from "./floorOf.ts";
import { keepProject, keptProject } from "./keptProject.ts";
import { sampleRegister } from "./sampleRegister.ts";
import { SCENARIOS } from "./scenarios.ts";
import { USUAL, usualWay } from "./usualWay.ts";

/** Rows of the register and agencies that get mail. */
type OfficeSize = readonly [rows: number, agencies: number];

export const QUICK: readonly OfficeSize[] = [
  [100, 60],
  [1_000, 60],
];

const MANY_AGENCIES = [60, 10, 200] as const;

/** 50,000 is 16 × 3,125: what is linear takes 16 × the time. */
export const FULL: readonly OfficeSize[] = [
  ...MANY_AGENCIES.flatMap((agencies) => [100, 1_000, 10_000, 50_000].map((rows): OfficeSize => [rows, agencies])),
  [3_125, 60],
];

export const DIST = new URL("../../../dist/", import.meta.url).pathname;
const MAIN = new URL("main.ts", import.meta.url).pathname;

/** What a command cost. */
interface Cost {
  readonly command: string;
  readonly serviceCalls: number;
  readonly virtualMs: number;
  /** As {@link floorOf} has it; null for the usual way. */
  readonly floorMs: number | null;
  readonly emails: number;
  /** Processor time of the add-on and the simulator together. */
  readonly computingMs: number;
  /** Of the process, the register in memory included. */
  readonly peakMb: number;
  /** Why it ended before its end; null when it did not. */
  readonly stopped: string | null;
}

/** What a command cost on a register of so many rows. */
export interface Measured extends Cost {
  readonly rows: number;
  readonly agencies: number;
}

/** Whether a command told its dialog that it did nothing. */
function isRefusal(result: unknown): boolean {
  return typeof result === "object" && result !== null && "ok" in result && result.ok === false;
}

/** A command of the add-on, or the usual way of doing the same, which has no floor. */
async function measure(project: Project, name: string): Promise<Cost> {
  const scenario = SCENARIOS.find((each) => each.name === name) ?? null;
  const before = project.copy().book();
  const cpu = process.cpuUsage();
  const run = await (scenario?.play(project) ?? usualWay(project, name));
  const { user, system } = process.cpuUsage(cpu);
  if (scenario && (run.error !== null || isRefusal(run.result)))
    throw new Error(`${name}: ${run.error ?? JSON.stringify(run.result)}`);
  return {
    command: name,
    serviceCalls: run.serviceCalls,
    virtualMs: run.virtualMs,
    floorMs: scenario && floorOf(scenario.needs, before, project.book(), run),
    emails: run.emails.length,
    computingMs: Math.round((user + system) / 1000),
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
    stopped: run.error,
  };
}

/** In a process of its own, so that memory and warm code are not another's. */
function measureAlone(kept: string, command: string): Cost {
  const args = ["--import", "tsx", MAIN, "one", kept, command];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }));
}

/** The process of {@link measureAlone}: `kept` is the register's file. */
export async function benchOne([kept = "", command = ""]: readonly string[]): Promise<void> {
  console.log(JSON.stringify(await measure(keptProject(readFileSync(kept), DIST), command)));
}

/** Measures every command, and the usual way of doing the same, on offices of these sizes. */
export async function measureRegisters(
  sizes: readonly OfficeSize[],
  tell: (measured: Measured) => void,
): Promise<readonly Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), "dondoc-bench-"));
  const all: Measured[] = [];
  try {
    for (const [rows, agencies] of sizes) {
      const kept = join(folder, "register.bin");
      writeFileSync(kept, keepProject(await sampleRegister(DIST, rows, agencies)));
      for (const { name } of [...SCENARIOS, ...USUAL]) {
        const measured = { rows, agencies, ...measureAlone(kept, name) };
        all.push(measured);
        tell(measured);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return all;
}
