import { expect, test } from "@jest/globals";
import { COMMANDS } from "../../src/core/commands/commands.ts";
import type { Project } from "../../src/local/simulator/project.ts";
import { COMMAND_CASES, type CommandCase, FURTHER_CASES, officeFor, READS_ONLY } from "../support/commandCases.ts";
import { DISTURBANCE_NAMES, type DisturbanceName, type Disturbed, disturb, losses, seen } from "../support/disturb.ts";
import { choose } from "../support/readyRegister.ts";

/** Every boundary with INTERLEAVE=all; else every so many, another one for each disturbance, so that all are met in turn. */
const STEP = process.env["INTERLEAVE"] === "all" ? 1 : 12;

interface Office {
  readonly ready: Project;
  readonly each: CommandCase;
}

function words(result: { readonly alerts: readonly { readonly prompt: string }[]; readonly result: unknown }): string {
  return [...result.alerts.map(({ prompt }) => prompt), JSON.stringify(result.result ?? "")].join(" ");
}

async function play(project: Project, each: CommandCase, onCall?: (index: number) => void) {
  const { functionName, args = [], options } = each.start(project);
  return project.run(functionName, args, { ...options, ...(onCall && { onCall: ({ index }) => onCall(index) }) });
}

/** Plays the command with one disturbance before the boundaries from `first` on. @returns how many, and what was lost */
async function enumerate(
  { ready, each }: Office,
  sheet: Disturbed,
  name: DisturbanceName,
  { first, step }: { readonly first: number; readonly step: number },
) {
  const clean = ready.copy();
  await play(clean, each);
  const disturbed = ready.copy();
  disturb(disturbed, sheet, name);
  const [before, alone, cleanly] = [seen(ready, sheet), seen(disturbed, sheet), seen(clean, sheet)];
  const lost: string[] = [];
  let tried = 0;
  for (let at = first; ; at += step) {
    const project = ready.copy();
    let placed = false;
    const result = await play(project, each, (index) => {
      if (index !== at || placed) return;
      placed = true;
      disturb(project, sheet, name);
    });
    if (!placed) return { tried, lost };
    tried += 1;
    const judge = () => losses({ project, key: sheet, before, disturbed: alone, clean: cleanly, told: words(result) });
    // What the next command, or the hourly run, finds and tells is not lost.
    if (judge().length > 0) await choose(project, "refreshRegister");
    const found = judge();
    lost.push(...(result.error === null ? [] : [`${at}: ${result.error}`]), ...found.map((text) => `${at}: ${text}`));
  }
}

const CASES = Object.entries({ ...COMMAND_CASES, ...FURTHER_CASES }).flatMap(([command, each]) =>
  ((each.sheets ?? ["register"]) as readonly Disturbed[]).map((sheet) => ({ command, each, sheet })),
);

test("every command has a case here, or a reason why nobody's cells are at stake", () => {
  expect([...Object.keys(COMMAND_CASES), ...Object.keys(READS_ONLY)].sort()).toEqual(Object.keys(COMMANDS).sort());
});

test.each(CASES)(
  "$command loses and moves nothing typed in $sheet, whatever happens while it runs",
  async ({ each, sheet, command }) => {
    const ready = await officeFor(each);
    let tried = 0;
    const lost: string[] = [];
    for (const [index, name] of DISTURBANCE_NAMES.entries()) {
      const found = await enumerate({ ready, each }, sheet, name, { first: 1 + (index % STEP), step: STEP });
      tried += found.tried;
      lost.push(...found.lost.map((text) => `${name} at ${text}`));
    }
    process.stdout.write(`${command}, ${sheet}: ${tried} interleavings\n`);
    expect(lost).toEqual([]);
    expect(tried).toBeGreaterThan(DISTURBANCE_NAMES.length);
  },
  120_000,
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
    const every = { first: 1, step: 1 };
    const guarded = await enumerate({ ready: await officeFor(each), each }, "register", name, every);
    const bare = await enumerate({ ready: await officeFor(each, without), each }, "register", name, every);
    expect(guarded.lost).toEqual([]);
    expect(bare.lost.length).toBeGreaterThan(guarded.lost.length);
  },
  60_000,
);
