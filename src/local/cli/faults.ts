import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs, promisify } from "node:util";
import { codeWithout, GUARDS, isGuard } from "../faults/guards.ts";
import { type FaultReport, playFaults } from "../faults/playFaults.ts";

const DIST = new URL("../../../dist/", import.meta.url).pathname;
const MAIN = new URL("main.ts", import.meta.url).pathname;
const AGENCIES = 60;
const run = promisify(execFile);

const LABELS: Readonly<Record<keyof FaultReport, string>> = {
  scenarios: "Kịch bản",
  points: "Điểm đã thử",
  expectedPoints: "Điểm phải thử",
  duplicates: "Thư gửi trùng",
  lost: "Thư bị mất, ô bị mất",
  uncertain: "Thư chưa rõ đã gửi hay chưa",
  wrongRecipient: "Thư sai nơi nhận",
  mostUncertain: "Nhiều nhất của một lần chạy bị ngắt",
};

function joined(reports: readonly FaultReport[]): FaultReport {
  const sum = (key: keyof FaultReport) => reports.reduce((total, report) => total + report[key], 0);
  const most = (key: keyof FaultReport) => Math.max(...reports.map((report) => report[key]));
  return {
    scenarios: most("scenarios"),
    points: sum("points"),
    expectedPoints: most("expectedPoints"),
    duplicates: sum("duplicates"),
    lost: sum("lost"),
    uncertain: sum("uncertain"),
    wrongRecipient: sum("wrongRecipient"),
    mostUncertain: most("mostUncertain"),
  };
}

/** Each process plays its share of the points. */
async function playShares(code: string, agencies: number): Promise<FaultReport> {
  const of = availableParallelism();
  const shares = Array.from({ length: of }, async (_, rest) => {
    const args = ["--import", "tsx", MAIN, "faults", "--code", code, "--agencies", String(agencies)];
    const { stdout } = await run(process.execPath, [...args, "--share", `${rest}/${of}`], { maxBuffer: 1 << 24 });
    const report: FaultReport = JSON.parse(stdout);
    return report;
  });
  return joined(await Promise.all(shares));
}

/**
 * `faults [--json] [--without ledger|lock|verify] [--agencies N]`: the week's e-mails with every fault at every point.
 * Ends with 1 when something was sent twice, lost or sent to the wrong address.
 */
export async function faults(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: "boolean" },
      without: { type: "string" },
      agencies: { type: "string", default: String(AGENCIES) },
      code: { type: "string", default: DIST },
      // For the processes that this command itself starts.
      share: { type: "string" },
    },
  });
  const { without, share, code } = values;
  const agencies = Number(values.agencies);
  if ((without !== undefined && !isGuard(without)) || !Number.isInteger(agencies) || agencies < 4) {
    console.error(`faults: --without ${Object.keys(GUARDS).join("|")}; --agencies: số nguyên từ 4 trở lên.`);
    return 2;
  }
  if (share !== undefined) {
    const [rest = 0, of = 1] = share.split("/").map(Number);
    console.log(JSON.stringify(await playFaults({ code, agencies, share: { rest, of } })));
    return 0;
  }
  const folder = without === undefined ? code : codeWithout(without, code);
  const report = await playShares(folder, agencies);
  if (without !== undefined) rmSync(folder, { recursive: true });
  if (values.json) console.log(JSON.stringify(report));
  // Object.entries forgets which keys there are.
  else for (const [key, label] of Object.entries(LABELS)) console.log(`${label}: ${report[key as keyof FaultReport]}`);
  return report.duplicates + report.lost + report.wrongRecipient > 0 || report.points !== report.expectedPoints ? 1 : 0;
}
