import { expect, test } from "@jest/globals";
import { chartLine } from "../../../src/local/bench/growthChart.ts";
import type { Measured } from "../../../src/local/bench/registers.ts";

const measured = (rows: number, command = "refreshRegister"): Measured => ({
  rows,
  agencies: 60,
  command,
  serviceCalls: 15,
  virtualMs: rows,
  floorMs: rows,
  emails: 0,
  computingMs: 1,
  peakMb: 1,
  stopped: null,
});

test("a line of the chart goes from few rows to many, in whatever order they were measured", () => {
  const all = [measured(1_000), measured(50_000), measured(3_125), measured(100, "openDashboard")];
  const { points } = chartLine(all, { command: "refreshRegister", label: "Cập nhật", dashed: false }, 0);
  expect(points).toEqual([
    [1_000, 1],
    [3_125, 3.125],
    [50_000, 50],
  ]);
});
