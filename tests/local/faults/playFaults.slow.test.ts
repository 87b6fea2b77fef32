import { rmSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { codeWithout, type Guard } from "../../../src/local/faults/guards.ts";
import { JOBS } from "../../../src/local/faults/jobs.ts";
import { playFaults } from "../../../src/local/faults/playFaults.ts";
import { DIST } from "../../support/readyRegister.ts";

const AGENCIES = 4;
/** Some points of every scenario; `npm test` takes fewer, `npm run faults` all. */
const SHARE = { rest: 0, of: 37 };

test("whatever goes wrong while the week's e-mails leave, none leaves twice, none is lost, none goes astray", async () => {
  const { points, expectedPoints, mostUncertain, ...found } = await playFaults({
    code: DIST,
    agencies: AGENCIES,
    share: SHARE,
  });
  expect(found).toMatchObject({ scenarios: 36, duplicates: 0, lost: 0, wrongRecipient: 0 });
  expect(points).toBe(Math.floor(expectedPoints / SHARE.of));
  expect(mostUncertain).toBeLessThanOrEqual(1);
});

test.each<[Guard, string]>([
  ["ledger", "without marks a second run sends everything again"],
  ["lock", "without lock and lease two runs send side by side"],
  ["verify", "without a look at the rows a sort puts Mã beside other directives"],
])("without its guard “%s” the add-on fails: %s", async (guard) => {
  const code = codeWithout(guard, DIST);
  try {
    const share = { rest: 0, of: 9 };
    const { duplicates, lost } = await playFaults({ code, agencies: AGENCIES, share, jobs: JOBS.slice(0, 1) });
    expect(duplicates + lost).toBeGreaterThan(0);
  } finally {
    rmSync(code, { recursive: true });
  }
});
