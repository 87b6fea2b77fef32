import { readFile } from "node:fs/promises";
import { build } from "esbuild";
import { DEFAULT_CALENDAR } from "../../core/calendar/holidays.ts";
import type { readNotice as ReadNotice } from "../../core/notice/readNotice.ts";

const NOTICE_CHARACTERS = 13_000;
const WARM_UP_RUNS = 30;
const RUNS = 15;

const HOSTILE: readonly (readonly [string, (size: number) => string])[] = [
  ["100.000 dấu cách", (size) => " ".repeat(100_000 * size)],
  ["50.000 chữ “giao ”", (size) => "giao ".repeat(50_000 * size)],
  ["ngoặc lồng nhau", (size) => "(".repeat(20_000 * size) + ")".repeat(20_000 * size)],
  ["50.000 chữ số", (size) => "1".repeat(50_000 * size)],
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

function milliseconds(text: string): number {
  const started = performance.now();
  readNotice(text, { calendar: DEFAULT_CALENDAR });
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const typical = (text: string, runs: number) => median(Array.from({ length: runs }, () => milliseconds(text)));
const round = (value: number) => Math.round(value * 100) / 100;

/** A notice of about `times` × 13,000 characters: what follows the signature is not read, so the middle is repeated. */
function noticeOf(times: number): string {
  const [head = "", orders = "", tail = ""] = sample.split(/(?=^II\. NHIỆM VỤ)|(?=^Văn phòng UBND tỉnh thông báo)/m);
  return (
    head + orders.repeat(Math.round((NOTICE_CHARACTERS * times - head.length - tail.length) / orders.length)) + tail
  );
}

const sample = await readFile(
  new URL("../../../samples/notices/01-ket-luan-ha-tang-cua-khau.txt", import.meta.url),
  "utf8",
);
/** `npm run bench [-- --json]`: how fast notices are read, and how the time grows with the text. */
export function benchNotices(args: readonly string[]): void {
  const notice = noticeOf(1);
  for (let run = 0; run < WARM_UP_RUNS; run++) milliseconds(notice);

  const warm = typical(notice, RUNS);
  const growth = [1, 4, 16].map((times) => ({ times, ms: round(typical(noticeOf(times), times === 16 ? 3 : RUNS)) }));
  const hostile = HOSTILE.map(([name, text]) => {
    const [once, fourfold] = [typical(text(1), 3), typical(text(4), 1)];
    return { name, ms: round(once), ms4: round(fourfold), growth: round(fourfold / Math.max(once, 0.01)) };
  });
  const result = {
    notice13kbMs: round(warm),
    kilobytesPerSecond: Math.round(Buffer.byteLength(notice) / 1024 / (warm / 1000)),
    growth,
    growth16: round((growth[2]?.ms ?? 0) / Math.max(growth[0]?.ms ?? 0, 0.01)),
    hostile,
  };

  if (args.includes("--json")) console.log(JSON.stringify(result));
  else {
    console.log(
      `Đọc một văn bản ${notice.length} ký tự: ${result.notice13kbMs} ms (${result.kilobytesPerSecond} KB/s)`,
    );
    for (const { times, ms } of growth) console.log(`  ${times} × văn bản: ${ms} ms`);
    for (const { name, ms, growth: times } of hostile)
      console.log(`  ${name}: ${ms} ms; 4 × dài hơn: ${times} × lâu hơn`);
  }
}
