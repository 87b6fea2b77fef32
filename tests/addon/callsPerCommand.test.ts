import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { COMMANDS } from "../../src/core/commands/commands.ts";
import type { Project, RunResult } from "../../src/local/simulator/project.ts";
import { COMMAND_CASES, officeFor } from "../support/commandCases.ts";
import { USER } from "../support/readyRegister.ts";

/** Service calls of each command on a small office; UPDATE_GOLDEN=1 writes them anew, and a rise is to be defended. */
const RECORD = new URL("../golden/callsPerCommand.json", import.meta.url);

/** Pages that a command opens: what their start costs. */
const PAGES = Object.values(COMMANDS).filter(({ dialog, menu }) => dialog !== undefined && menu !== null);

const callsOf = ({ error, serviceCalls }: RunResult): number => {
  if (error !== null) throw new Error(error);
  return serviceCalls;
};

async function counted(): Promise<Readonly<Record<string, number>>> {
  const calls: [string, number][] = [];
  for (const [name, each] of Object.entries(COMMAND_CASES)) {
    const project: Project = await officeFor(each);
    const { functionName, args = [], options } = each.start(project);
    calls.push([name, callsOf(await project.run(functionName, args, options))]);
  }
  const office = await officeFor({ start: () => ({ functionName: "", options: { context: "menu", user: USER } }) });
  for (const { name } of PAGES) {
    const select = "Nhiệm vụ!A2:A4";
    const opened = await office
      .copy()
      .run(name, [], { context: "menu", user: USER, answers: ["close", "close"], select });
    calls.push([`${name}, its page`, callsOf(opened)]);
  }
  return Object.fromEntries(calls);
}

test("no command takes more service calls than are on record", async () => {
  const now = await counted();
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(RECORD, `${JSON.stringify(now, null, 2)}\n`);
  expect(now).toEqual(JSON.parse(readFileSync(RECORD, "utf8")));
});
