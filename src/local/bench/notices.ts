import { readFile } from "node:fs/promises";
import { build } from "esbuild";
import { DEFAULT_CALENDAR } from "../../core/calendar/holidays.ts";
import type { readNotice as ReadNotice } from "../../core/notice/readNotice.ts";

const NOTICE_BYTES = 13 * 1024;
/** In UTF-8, where a Vietnamese letter with marks takes two or three. */
const bytesOf = (text: string) => Buffer.byteLength(text);
/** Until the engine has compiled what runs often. */
const WARM_UP_RUNS = 900;
const RUNS = 61;
/** A text, four and sixteen times as long; the reader is to be linear. */
const TIMES = [1, 4, 16] as const;
/** The lengths take turns, so that what disturbs the machine meets them all; the short one more often. */
const TURNS: readonly number[] = [0, 0, 0, 1, 2];
const ROUNDS = 9;

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
  /** Median CPU milliseconds at each of TIMES. */
  readonly ms: readonly number[];
  /** Time at 16 × against the time at 1 ×: 16 is linear. */
  readonly growth: number;
}

function growthOf(name: string, textOf: (times: number) => string): Growth {
  const texts = TIMES.map(textOf);
  const taken: number[][] = texts.map(() => []);
  for (let done = 0; done < ROUNDS; done++) for (const at of TURNS) taken[at]?.push(costOf(texts[at] ?? "").cpu);
  const ms = taken.map(median);
  return { name, ms: ms.map(round), growth: round((ms[2] ?? 0) / Math.max(ms[0] ?? 0, 0.01)) };
}

/** What the papers of the samples conclude, a paragraph each. */
const CONCLUSIONS = /như sau:\n([\s\S]*?)(?=\n(?:Văn phòng UBND tỉnh thông báo|Nơi nhận))/;

/**
 * A paper of about `times` × 13 KB: the conclusions of all samples under the letterhead of the first, again and again
 * with other figures, so that no paragraph is like another.
 */
function noticeOf(times: number): string {
  const [head = "", , tail = ""] = (samples[0] ?? "").split(CONCLUSIONS);
  const paragraphs = samples.flatMap((text) => CONCLUSIONS.exec(text)?.[1]?.split(/\n{2,}/) ?? []);
  const parts: string[] = [];
  for (let bytes = bytesOf(head) + bytesOf(tail), i = 0; bytes < NOTICE_BYTES * times; i++) {
    const turn = Math.floor(i / paragraphs.length);
    const part = (paragraphs[i % paragraphs.length] ?? "").replace(/\d+(?=[ /]|$)/g, (day) => otherNumber(day, turn));
    parts.push(part);
    bytes += bytesOf(part) + 2;
  }
  return `${head}như sau:\n\n${parts.join("\n\n")}\n${tail}`;
}

/** A day stays a day, a month a month. */
function otherNumber(digits: string, turn: number): string {
  const value = Number(digits);
  if (value === 0 || value > 31) return digits;
  const most = value > 12 ? 28 : 12;
  return String(((value - 1 + turn) % most) + 1).padStart(digits.length, "0");
}

const SAMPLES = ["01-ket-luan-ha-tang-cua-khau", "02-so-ket-6-thang", "03-thong-bao-hop"] as const;
const samples = await Promise.all(
  SAMPLES.map((name) => readFile(new URL(`../../../samples/notices/${name}.txt`, import.meta.url), "utf8")),
);

/** How fast notices are read, in milliseconds. */
export interface NoticesCost {
  readonly directives: number;
  /** Median of warm readings. */
  readonly notice13kbMs: number;
  readonly notice13kbCpuMs: number;
  readonly notice13kbBestMs: number;
  readonly kilobytesPerSecond: number;
  readonly growth: readonly Growth[];
}

/** `npm run bench -- notices [--json]`: how fast notices are read, and how the time grows with the text. */
export function benchNotices(args: readonly string[]): void {
  const notice = noticeOf(1);
  costs(notice, WARM_UP_RUNS);

  const warm = costs(notice, RUNS);
  const warmMs = median(warm.map(({ wall }) => wall));
  const growth = [["văn bản thường", noticeOf] as const, ...HOSTILE].map(([name, textOf]) => growthOf(name, textOf));
  const directives = readNotice(notice, { calendar: DEFAULT_CALENDAR }).directives.length;
  const result: NoticesCost = {
    directives,
    notice13kbMs: round(warmMs),
    notice13kbCpuMs: round(median(warm.map(({ cpu }) => cpu))),
    notice13kbBestMs: round(Math.min(...warm.map(({ wall }) => wall))),
    kilobytesPerSecond: Math.round(bytesOf(notice) / 1024 / (warmMs / 1000)),
    growth,
  };

  if (args.includes("--json")) console.log(JSON.stringify(result));
  else {
    console.log(
      `Đọc một văn bản ${round(bytesOf(notice) / 1024)} KB (${notice.length} ký tự, ${directives} nhiệm vụ): ${result.notice13kbMs} ms (CPU ${result.notice13kbCpuMs} ms, nhanh nhất ${result.notice13kbBestMs} ms, ${result.kilobytesPerSecond} KB/s)`,
    );
    console.log(
      `\n${"CPU, ms".padEnd(24)}${TIMES.map((times) => `${times} ×`.padStart(10)).join("")}  16 × so với 1 ×`,
    );
    for (const { name, ms, growth: times } of growth)
      console.log(
        `${name.padEnd(24)}${ms.map((one) => String(one).padStart(10)).join("")}${String(times).padStart(10)}`,
      );
  }
}
