import { expect, test } from "@jest/globals";
import { officeFor } from "../support/commandCases.ts";
import { DISTURBANCE_NAMES } from "../support/disturb.ts";
import { DISTURBED_CASES, officeOf, tryBoundaries } from "../support/playDisturbed.ts";

/** Every boundary with INTERLEAVE=all; else every so many, another one for each disturbance, so that all are met in turn. */
const STEP = process.env["INTERLEAVE"] === "all" ? 1 : 12;

test.each(DISTURBED_CASES)(
  "$command loses and moves nothing typed in $sheet, whatever happens while it runs",
  async ({ each, sheet, command }) => {
    const office = await officeOf(await officeFor(each), each, sheet);
    let tried = 0;
    const lost: string[] = [];
    for (const [index, name] of DISTURBANCE_NAMES.entries()) {
      const found = await tryBoundaries(office, name, { first: 1 + (index % STEP), step: STEP });
      tried += found.tried;
      lost.push(...found.lost);
    }
    process.stdout.write(`${command}, ${sheet}: ${tried} interleavings, ${lost.length} lost\n`);
    expect(lost).toEqual([]);
    expect(tried).toBeGreaterThan(DISTURBANCE_NAMES.length);
  },
  600_000,
);
