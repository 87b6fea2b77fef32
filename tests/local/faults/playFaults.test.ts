import { rmSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { codeWithout } from "../../../src/local/faults/guards.ts";
import { JOBS } from "../../../src/local/faults/jobs.ts";
import { playFaults } from "../../../src/local/faults/playFaults.ts";
import { DIST } from "../../support/readyRegister.ts";

/** A few points of one job's disturbances; the slow file takes every job and guard, `npm run faults` every point. */
const FEW = { agencies: 2, share: { rest: 0, of: 67 }, jobs: JOBS.slice(0, 1) };

test("whatever goes wrong while the week's e-mails leave, none leaves twice, none is lost, none goes astray", async () => {
  const { points, expectedPoints, mostUncertain, ...found } = await playFaults({ ...FEW, code: DIST });
  expect(found).toMatchObject({ scenarios: 8, duplicates: 0, lost: 0, wrongRecipient: 0 });
  expect(points).toBe(Math.floor(expectedPoints / FEW.share.of));
  expect(mostUncertain).toBeLessThanOrEqual(1);
});

test("the same points show a defect: without marks a second run sends everything again", async () => {
  const code = codeWithout("ledger", DIST);
  try {
    expect(await playFaults({ ...FEW, code })).not.toMatchObject({ duplicates: 0 });
  } finally {
    rmSync(code, { recursive: true });
  }
});
