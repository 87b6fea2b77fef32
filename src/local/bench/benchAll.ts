import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { type BundleCost, bundleCost } from "./bundleCost.ts";
import type { NoticesCost } from "./notices.ts";
import { DIST, FULL, type Measured, measureRegisters, QUICK } from "./registers.ts";
import { renewReadme } from "./renewReadme.ts";
import { SCENARIOS } from "./scenarios.ts";
import { USUAL } from "./usualWay.ts";

/** A whole run of the benchmark. */
export interface Benchmark {
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly machine: string;
  readonly reading: NoticesCost;
  readonly bundle: BundleCost;
  readonly registers: readonly Measured[];
}

const MAIN = new URL("main.ts", import.meta.url).pathname;

function readingAlone(): NoticesCost {
  const args = ["--import", "tsx", MAIN, "notices", "--json"];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }));
}

type Cell = readonly [heading: string, width: number, of: (measured: Measured) => string];

const seconds = (ms: number) => (ms / 1000).toFixed(1);

const CELLS: readonly Cell[] = [
  ["Số dòng", 8, ({ rows }) => String(rows)],
  ["Cơ quan", 8, ({ agencies }) => String(agencies)],
  ["Lệnh", -20, ({ command }) => [...SCENARIOS, ...USUAL].find(({ name }) => name === command)?.label ?? command],
  ["Lượt gọi", 9, ({ serviceCalls }) => String(serviceCalls)],
  ["Google ước, s", 14, ({ virtualMs }) => seconds(virtualMs)],
  ["Sàn, s", 8, ({ floorMs }) => (floorMs === null ? "–" : seconds(floorMs))],
  ["× sàn", 6, ({ virtualMs, floorMs }) => (floorMs === null ? "–" : (virtualMs / floorMs).toFixed(2))],
  ["Tính toán, ms", 14, ({ computingMs }) => String(computingMs)],
  ["Bộ nhớ, MB", 11, ({ peakMb }) => String(peakMb)],
  ["", 1, ({ stopped }) => (stopped === null ? "" : `dừng: ${stopped}`)],
];

const line = (texts: readonly string[]) =>
  texts
    .map((text, at) =>
      (CELLS[at]?.[1] ?? 0) < 0 ? text.padEnd(-(CELLS[at]?.[1] ?? 0)) : text.padStart(CELLS[at]?.[1] ?? 0),
    )
    .join(" ");

/** `npm run bench [-- --full] [--json] [--renew]`: reading, bundle, and every command on growing registers. */
export async function benchAll(args: readonly string[]): Promise<void> {
  const reading = readingAlone();
  const bundle = bundleCost(DIST);
  console.log(
    `Đọc văn bản 13 KB: ${reading.notice13kbMs} ms (${reading.kilobytesPerSecond} KB/s); dài gấp 16: lâu gấp ` +
      `${Math.max(...reading.growth.map(({ growth }) => growth))} (nhiều nhất)`,
  );
  const bytes = Object.values(bundle.bytes).reduce((sum, each) => sum + each, 0);
  console.log(`Tệp đưa lên Google: ${Math.round(bytes / 1024)} KB; nạp mã: ${bundle.loadMs} ms\n`);
  console.log(line(CELLS.map(([heading]) => heading)));
  const registers = await measureRegisters(args.includes("--full") ? FULL : QUICK, (measured) =>
    console.log(line(CELLS.map(([, , of]) => of(measured)))),
  );
  const cores = cpus();
  const benchmark: Benchmark = {
    on: new Date().toISOString().slice(0, 10),
    machine: `${cores.length} × ${cores[0]?.model.trim() ?? "?"}, Node ${process.versions.node}`,
    reading,
    bundle,
    registers,
  };
  if (args.includes("--renew")) renewReadme(benchmark);
  if (args.includes("--json")) console.log(JSON.stringify(benchmark));
}
