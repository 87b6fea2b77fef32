import { beforeAll, describe, expect, test } from "@jest/globals";
import { floorOf } from "../../../src/local/bench/floorOf.ts";
import { growthChart } from "../../../src/local/bench/growthChart.ts";
import { keepProject, keptProject } from "../../../src/local/bench/keptProject.ts";
import type { Measured } from "../../../src/local/bench/registers.ts";
import { benchTable } from "../../../src/local/bench/renewReadme.ts";
import { sampleRegister } from "../../../src/local/bench/sampleRegister.ts";
import { SCENARIOS } from "../../../src/local/bench/scenarios.ts";
import { USUAL, usualWay } from "../../../src/local/bench/usualWay.ts";
import type { Project } from "../../../src/local/simulator/project.ts";

const DIST = new URL("../../../dist/", import.meta.url).pathname;

let kept: Uint8Array;
beforeAll(async () => {
  kept = keepProject(await sampleRegister(DIST, 60, 8));
});
const opened = (): Project => keptProject(kept, DIST);

describe("what is measured", () => {
  test.each(SCENARIOS.map(({ name, play, needs }) => ({ name, play, needs })))(
    "$name does its work, not below the floor",
    async ({ play, needs }) => {
      const project = opened();
      const before = project.copy().book();
      const run = await play(project);
      expect(run.error).toBeNull();
      expect(run.virtualMs).toBeGreaterThanOrEqual(floorOf(needs, before, project.book(), run));
    },
  );

  test.each([
    { name: "colourOverdue", because: "two reads and a colour for each of 60 rows", calls: 60 * 3 },
    { name: "appendSixty", because: "a call for each directive", calls: 60 },
  ])("the usual way, $name: $because", async ({ name, calls }) => {
    const run = await usualWay(opened(), name);
    expect(run.error).toBeNull();
    expect(run.serviceCalls).toBe(calls);
  });

  test("the usual way writes a letter for each late row, the add-on one for each agency", async () => {
    const usual = await usualWay(opened(), "mailOverdueRows");
    const ours = await SCENARIOS.find(({ name }) => name === "sendWeeklyDigest")?.play(opened());
    expect(ours?.emails.length).toBe(8);
    expect(usual.emails.length).toBeGreaterThan(8);
  });
});

const measured = (command: string, rows: number, more: Partial<Measured> = {}): Measured => ({
  rows,
  agencies: 60,
  command,
  serviceCalls: 15,
  virtualMs: 3_000,
  floorMs: 2_500,
  emails: 0,
  computingMs: 800,
  peakMb: 150,
  stopped: null,
  ...more,
});

const BENCHMARK = {
  on: "2026-11-22",
  machine: "2 × X, Node 20",
  reading: {
    directives: 60,
    notice13kbMs: 8.04,
    notice13kbCpuMs: 8,
    notice13kbBestMs: 7,
    kilobytesPerSecond: 1_600,
    growth: [],
  },
  bundle: { bytes: { "Code.js": 2_048 }, loadMs: 2.61 },
  registers: [1_000, 10_000, 50_000].flatMap((rows) => [
    measured("refreshRegister", rows),
    measured(USUAL[0].name, rows, {
      floorMs: null,
      ...(rows > 1_000 ? { stopped: "Exceeded maximum execution time" } : {}),
    }),
  ]),
};

describe("the table in the README", () => {
  test("tells calls, seconds, and how far above the floor", () => {
    expect(benchTable(BENCHMARK)).toContain(
      "| Cập nhật tình trạng | 15 | 3,0 s (1,20 × sàn) | 3,0 s (1,20 × sàn) | 3,0 s (1,20 × sàn) | 0,8 s |",
    );
  });

  test("tells what Google would have stopped", () => {
    expect(benchTable(BENCHMARK)).toContain("| 3,0 s | bị ngắt (6 phút) | bị ngắt (6 phút) |");
  });
});

test("twice as many rows on a line of slope one lie as far apart as twice as many seconds", () => {
  const line = {
    label: "x",
    colour: "#000000",
    dashed: false,
    points: [
      [100, 1],
      [1_000, 10],
      [10_000, 100],
    ] as const,
  };
  const path = /points="([^"]*)"/.exec(growthChart([line]))?.[1] ?? "";
  const [a, b, c] = path.split(" ").map((point) => point.split(",").map(Number));
  expect((b?.[0] ?? 0) - (a?.[0] ?? 0)).toBeCloseTo((c?.[0] ?? 0) - (b?.[0] ?? 0), 0);
  expect((a?.[1] ?? 0) - (b?.[1] ?? 0)).toBeCloseTo((b?.[1] ?? 0) - (c?.[1] ?? 0), 0);
});
