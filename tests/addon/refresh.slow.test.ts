import { expect, test } from "@jest/globals";
import { acquaint } from "../../src/local/bench/acquaint.ts";
import { PRICES, START_MS, UNBUFFERED_WRITE } from "../../src/local/simulator/costs.ts";
import { manyRows } from "../support/manyRows.ts";
import { choose, column, fill, readyRegister, USER } from "../support/readyRegister.ts";

/** Start, one read of each sheet needed, one write of the add-on's changed columns, its flush. */
function floorMs(rows: number): number {
  const readCells = [(rows + 1) * 36, 7, 25 * 4, 80 * 4, (rows + 1) * 9];
  const reads = readCells.reduce((sum, cells) => sum + PRICES.read.ms + cells * PRICES.read.msPerCell, 0);
  const written = rows * 2;
  const perCell = written > UNBUFFERED_WRITE.cells ? UNBUFFERED_WRITE.msPerCell : PRICES.write.msPerCell;
  return START_MS + reads + PRICES.write.ms + written * perCell + PRICES.flush.ms + written * PRICES.flush.msPerCell;
}

test("10,000 rows cost at most 15 calls and 1.5 times the floor", async () => {
  const project = await readyRegister();
  await fill(project, manyRows(10_000));
  await acquaint(project, USER);
  // A new day: every row's standing or count of days changes.
  await project.advance("2026-10-20T00:30:00Z");
  const { error, serviceCalls, virtualMs, callsByKind } = await choose(project, "refreshRegister");
  expect(error).toBeNull();
  expect(callsByKind["write"]).toBe(1);
  expect(serviceCalls).toBeLessThanOrEqual(15);
  expect(virtualMs).toBeLessThanOrEqual(1.5 * floorMs(10_000));
  expect(column(project, "standing").filter((words) => words === "Quá hạn").length).toBeGreaterThan(5_000);
});
