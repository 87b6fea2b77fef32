import { readFileSync, writeFileSync } from "node:fs";
import type { Benchmark } from "./benchAll.ts";
import { chartLine, growthChart } from "./growthChart.ts";
import type { Measured } from "./registers.ts";
import { SCENARIOS } from "./scenarios.ts";
import { USUAL } from "./usualWay.ts";

const ROOT = new URL("../../../", import.meta.url);
const MARKS = ["<!-- bench:start -->", "<!-- bench:end -->"] as const;
/** The office of the table. */
const AGENCIES = 60;
const SHOWN_ROWS = [1_000, 10_000, 50_000] as const;

/** Commands that the chart shows; dashed is the usual way. */
const CHARTED = [
  { command: "refreshRegister", label: "Cập nhật tình trạng", dashed: false },
  { command: "generateReport", label: "Lập báo cáo", dashed: false },
  { command: "openDashboard", label: "Bảng tổng hợp", dashed: false },
  { command: "colourOverdue", label: "Tô màu từng ô", dashed: true },
] as const;

const decimal = (value: number, digits: number) => value.toFixed(digits).replace(".", ",");
const thousands = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ".");

function cell(measured: Measured | undefined): string {
  if (!measured) return "–";
  if (measured.stopped !== null) return "bị ngắt (6 phút)";
  const share = measured.floorMs === null ? "" : ` (${decimal(measured.virtualMs / measured.floorMs, 2)} × sàn)`;
  return `${decimal(measured.virtualMs / 1000, 1)} s${share}`;
}

function row(label: string, all: readonly Measured[]): string {
  const at = (rows: number) => all.find((measured) => measured.rows === rows);
  const calls = SHOWN_ROWS.map((rows) => at(rows)?.serviceCalls ?? 0);
  const same =
    new Set(calls).size === 1 ? thousands(calls[0] ?? 0) : `${Math.min(...calls)}–${thousands(Math.max(...calls))}`;
  const computing = at(50_000) === undefined ? "–" : `${decimal((at(50_000)?.computingMs ?? 0) / 1000, 1)} s`;
  return `| ${label} | ${same} | ${SHOWN_ROWS.map((rows) => cell(at(rows))).join(" | ")} | ${computing} |`;
}

/** The part of the README that a run of the benchmark writes. */
export function benchTable({ on, machine, reading, bundle, registers }: Benchmark): string {
  const office = registers.filter(({ agencies }) => agencies === AGENCIES);
  const of = (name: string) => office.filter(({ command }) => command === name);
  const usual = USUAL.map(({ name, label }) => row(`*thường thấy: ${label.toLowerCase()}*`, of(name)));
  const bytes = Object.values(bundle.bytes).reduce((sum, each) => sum + each, 0);
  return [
    `| Lệnh (${AGENCIES} cơ quan) | Lượt gọi | ${SHOWN_ROWS.map((rows) => `${thousands(rows)} dòng`).join(" | ")} | Tính toán, 50.000 dòng |`,
    `|---|---:|${SHOWN_ROWS.map(() => "---:|").join("")}---:|`,
    ...SCENARIOS.map(({ name, label }) => row(label, of(name))),
    ...usual,
    "",
    `Giây là thời gian ước cho Google (bảng giá từng lượt gọi: \`src/local/simulator/costs.ts\`); “sàn” là khởi động, đọc mỗi trang cần thiết một lần, ghi một lần và gửi từng thư. Đọc văn bản 13 KB: ${decimal(reading.notice13kbMs, 1)} ms. Tệp đưa lên Google: ${thousands(Math.round(bytes / 1024))} KB, nạp mã ${decimal(bundle.loadMs, 1)} ms. Đo ngày ${on.split("-").reverse().join("/")}, ${machine}.`,
    "",
    "![Thời gian theo số dòng của sổ](docs/growth.svg)",
  ].join("\n");
}

/** Writes the table between its marks in the README, and the chart beside it. */
export function renewReadme(benchmark: Benchmark): void {
  const place = new URL("README.md", ROOT);
  const text = readFileSync(place, "utf8");
  const [from, to] = MARKS.map((mark) => text.indexOf(mark));
  if (from === undefined || to === undefined || from < 0 || to < from)
    throw new Error(`README.md lacks ${MARKS.join(" … ")}`);
  const before = text.slice(0, from + MARKS[0].length);
  writeFileSync(place, `${before}\n${benchTable(benchmark)}\n${text.slice(to)}`);
  const office = benchmark.registers.filter(({ agencies }) => agencies === AGENCIES);
  const lines = CHARTED.map((each, at) => chartLine(office, each, at));
  writeFileSync(new URL("docs/growth.svg", ROOT), growthChart(lines));
}
