import { expect, test } from "@jest/globals";
import { COMMANDS } from "../../src/core/commands/commands.ts";
import { COMMAND_CASES, type CommandCase, officeFor, READS_ONLY } from "../support/commandCases.ts";
import { DISTURBANCE_NAMES } from "../support/disturb.ts";
import { DISTURBED_CASES, officeOf } from "../support/playDisturbed.ts";

test("every command has a case here, or a reason why nobody's cells are at stake", () => {
  expect([...Object.keys(COMMAND_CASES), ...Object.keys(READS_ONLY)].sort()).toEqual(Object.keys(COMMANDS).sort());
});

const COUNT = DISTURBANCE_NAMES.length;

/** Every second disturbance for a command, the others for the next one; one of them where a document is made. */
const namesFor = ({ makesDocument }: CommandCase, turn: number) =>
  DISTURBANCE_NAMES.map((name, index) => ({ name, index })).filter(({ index }) =>
    makesDocument ? index === turn % COUNT : (index + turn) % 2 === 0,
  );

test.each(DISTURBED_CASES.map((each, turn) => ({ ...each, turn })))(
  "$command loses and moves nothing typed in $sheet, whatever happens while it runs",
  async ({ each, sheet, turn }) => {
    const office = await officeOf(await officeFor(each), each, sheet);
    const lost: string[] = [];
    for (const { name, index } of namesFor(each, turn)) {
      // Spread over the run, and shifted from command to command, so that each disturbance meets each stage of one of them.
      const stage = (index + Math.floor(turn / 2)) % COUNT;
      const at = 1 + Math.floor(((stage + 0.5) * office.calls) / COUNT);
      lost.push(...((await office.lostAt(name, at)) ?? [`${name} at ${at}: no such call`]));
    }
    expect(lost).toEqual([]);
  },
  60_000,
);

/** Guards of the runner, with what happens without each. */
const GUARDS = [
  {
    command: "recordProgress",
    guard: "areStillAsRead",
    without: (code: string) => code.replace("function areStillAsRead(blocks, service) {", "$& return true;"),
    name: "edit the very cell",
    because: "what was typed after the first read is written over, and the journal keeps what stood before it",
  },
  {
    command: "recordProgress",
    guard: "settle",
    without: (code: string) => code.replace("function settle(blocks, service) {", "$& return [];"),
    name: "sort",
    because: "values land in rows that were sorted after the last look",
  },
  {
    command: "trackSelectedRows",
    guard: "rows of their own for what is appended",
    without: (code: string) => code.replace("sheet.insertRowsBefore(", "String("),
    name: "type a row under the last",
    because: "new rows are written over what somebody has just typed there",
  },
  {
    command: "recordProgress",
    guard: "onEdit's notes",
    without: (code: string) => code.replace(/function noteOf\([^)]*\) \{/, "$& return null;"),
    name: "edit the very cell",
    because: "what was typed into the very cell after the last look is nowhere",
  },
] as const;

test.each(GUARDS)(
  "without $guard: $because",
  async ({ command, without, name }) => {
    const each = COMMAND_CASES[command];
    if (each === undefined) throw new Error("no case");
    const bare = await officeOf(await officeFor(each, without), each, "register");
    const guarded = await officeOf(await officeFor(each), each, "register");
    // From the end of the run, where writing is.
    for (let at = bare.calls; at > 0; at -= 1) {
      const lost = (await bare.lostAt(name, at)) ?? [];
      if (lost.length === 0) continue;
      expect(await guarded.lostAt(name, at)).toEqual([]);
      return;
    }
    throw new Error("nothing is lost without it");
  },
  60_000,
);
