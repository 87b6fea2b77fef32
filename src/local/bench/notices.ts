import { readFile } from "node:fs/promises";
import { build } from "esbuild";
import { DEFAULT_CALENDAR } from "../../core/calendar/holidays.ts";
import type { readNotice as ReadNotice } from "../../core/notice/readNotice.ts";

const NOTICE_BYTES = 13 * 1024;
/** Characters of UTF-8 in Vietnamese text: a letter with marks takes two or three. */
const bytesOf = (text: string) => Buffer.byteLength(text);
/** Until the engine has compiled what runs often. */
const WARM_UP_RUNS = 150;
const RUNS = 61;
/** A text, four and sixteen times as long; the reader is to be linear. */
const TIMES = [1, 4, 16] as const;
const RUNS_OF: Readonly<Record<(typeof TIMES)[number], number>> = { 1: 9, 4: 5, 16: 3 };

/** Texts that a careless pattern takes forever on; `times` 4 is the size of the name. */
const HOSTILE: readonly (readonly [string, (times: number) => string])[] = [
  ["100.000 dấu cách", (times) => " ".repeat(25_000 * times)],
  ["50.000 chữ “giao ”", (times) => "giao ".repeat(12_500 * times)],
  ["20.000 ngoặc lồng nhau", (times) => "(".repeat(5_000 * times) + ")".repeat(5_000 * times)],
  ["50.000 chữ số", (times) => "1".repeat(12_500 * times)],
  ["10.000 cơ quan", (times) => "Sở Y tế, ".repeat(2_500 * times)],
  ["10.000 ngày", (times) => "trước ngày 5/6, ".repeat(2_500 * times)],
  ["2.000 việc trong ngoặc", (times) => "(giao Sở Y tế họp ngày 5/6) ".repeat(500 * times)],
];

/** The reader as it ships, bundled: running TypeScript directly names every inner function anew, which costs a third. */
async function bundledReader(): Promise<typeof ReadNotice> {
  const entry = new URL("../../core/notice/readNotice.ts", import.meta.url).pathname;
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2020",
  });
  const module = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString("base64")}`
  );
  return module.readNotice;
}

const readNotice = await bundledReader();

interface Cost {
  readonly wall: number;
  /** Of this process; on a busy machine the truer figure. */
  readonly cpu: number;
}

/** Milliseconds that one reading takes. */
function costOf(text: string): Cost {
  const cpu = process.cpuUsage();
  const started = performance.now();
  readNotice(text, { calendar: DEFAULT_CALENDAR });
  const wall = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  return { wall, cpu: (user + system) / 1000 };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function costs(text: string, runs: number): readonly Cost[] {
  return Array.from({ length: runs }, () => costOf(text));
}

const round = (value: number) => Math.round(value * 100) / 100;

interface Growth {
  readonly name: string;
  /** CPU milliseconds of the fastest run at each of TIMES: what disturbs a run only makes it slower. */
  readonly ms: readonly number[];
  /** Time at 16 × against 16 × the time at 1 ×: 1 is linear. */
  readonly toLinear: number;
}

function growthOf(name: string, textOf: (times: number) => string): Growth {
  const ms = TIMES.map((times) => Math.min(...costs(textOf(times), RUNS_OF[times]).map(({ cpu }) => cpu)));
  return { name, ms: ms.map(round), toLinear: round((ms[2] ?? 0) / (16 * Math.max(ms[0] ?? 0, 0.01))) };
}

/** A notice of about `times` × 13 KB: what follows the signature is not read, so the middle is repeated. */
function noticeOf(times: number): string {
  const [head = "", orders = "", tail = ""] = sample.split(/(?=^II\. NHIỆM VỤ)|(?=^Văn phòng UBND tỉnh thông báo)/m);
  return (
    head + orders.repeat(Math.round((NOTICE_BYTES * times - bytesOf(head) - bytesOf(tail)) / bytesOf(orders))) + tail
  );
}

const sample = await readFile(
  new URL("../../../samples/notices/01-ket-luan-ha-tang-cua-khau.txt", import.meta.url),
  "utf8",
);
/** `npm run bench [-- --json]`: how fast notices are read, and how the time grows with the text. */
export function benchNotices(args: readonly string[]): void {
  const notice = noticeOf(1);
  costs(notice, WARM_UP_RUNS);

  const warm = costs(notice, RUNS);
  const warmMs = median(warm.map(({ wall }) => wall));
  const growth = [["văn bản thường", noticeOf] as const, ...HOSTILE].map(([name, textOf]) => growthOf(name, textOf));
  const result = {
    notice13kbMs: round(warmMs),
    notice13kbCpuMs: round(median(warm.map(({ cpu }) => cpu))),
    notice13kbBestMs: round(Math.min(...warm.map(({ wall }) => wall))),
    kilobytesPerSecond: Math.round(bytesOf(notice) / 1024 / (warmMs / 1000)),
    growth,
  };

  if (args.includes("--json")) console.log(JSON.stringify(result));
  else {
    console.log(
      `Đọc một văn bản ${round(bytesOf(notice) / 1024)} KB (${notice.length} ký tự): ${result.notice13kbMs} ms (CPU ${result.notice13kbCpuMs} ms, nhanh nhất ${result.notice13kbBestMs} ms, ${result.kilobytesPerSecond} KB/s)`,
    );
    console.log(
      `\n${"ms CPU".padEnd(24)}${TIMES.map((times) => `${times} ×`.padStart(10)).join("")}  so với tuyến tính`,
    );
    for (const { name, ms, toLinear } of growth)
      console.log(
        `${name.padEnd(24)}${ms.map((one) => String(one).padStart(10)).join("")}${String(toLinear).padStart(10)}`,
      );
  }
}
