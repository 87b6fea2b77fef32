import { expect, test } from "@jest/globals";
import type { Project, RunOptions, RunResult } from "../../src/local/simulator/project.ts";
import { COMMAND_CASES, type CommandCase, officeAtWork, PROGRESS } from "../support/commandCases.ts";
import { seen } from "../support/disturb.ts";
import { USER } from "../support/readyRegister.ts";

const CASES = Object.entries(COMMAND_CASES);

/** Says yes to whatever is asked; the year to close is the present one. */
const ask: NonNullable<RunOptions["ask"]> = ({ buttons }) => ({
  button: buttons.includes("YES") ? "YES" : "OK",
  text: "2026",
});

/** Cells of people by row and column, and rows by what they are about. */
interface Held {
  readonly cells: ReadonlyMap<string, string>;
  /** Words of rows that have no name of a person's own. */
  readonly added: readonly string[];
}

function held(project: Project): Held {
  const { named, nameless } = seen(project, "register");
  const cells = [...named].flatMap(([name, row]) =>
    Object.entries(row).map(([key, text]) => [`${name}, ${key}`, text] as const),
  );
  const added = nameless.map((row) => (row.startsWith("stray") ? row : String(JSON.parse(row)["Nội dung nhiệm vụ"])));
  return { cells: new Map(cells), added };
}

function start(project: Project, each: CommandCase, onCall?: (index: number) => void) {
  const { functionName, args = [], options } = each.start(project);
  return project.run(functionName, args, { ...options, ask, ...(onCall && { onCall: ({ index }) => onCall(index) }) });
}

/**
 * Before the first call, so that the second person comes first, and while the first one writes: one of the two for each
 * pair, in turn; every call with INTERLEAVE=all.
 */
const boundaries = (calls: number, pair: number) =>
  process.env["INTERLEAVE"] === "all"
    ? Array.from({ length: calls }, (_, index) => index + 1)
    : [pair % 2 === 0 ? 1 : 1 + Math.ceil(calls / 2)];

/** The office has a row to close, and one to undo; what else these need would leave others without theirs. */
const APART: ReadonlySet<string> = new Set(["undoLast", "closeYear"]);

/** They make documents, for which they wait: inside another run nothing can be waited for. They still come first. */
const WAITS: ReadonlySet<string> = new Set(["draftUrgingLetters", "draftMeetingNotice"]);

/** An office in which every command has something to do. */
async function officeForAll(): Promise<Project> {
  const project = await officeAtWork();
  for (const [name, { prepare }] of CASES) if (!APART.has(name)) await prepare?.(project);
  await project.run("recordProgress", [{ ...PROGRESS, ids: ["NV-0003"] }], { context: "dialog", user: USER });
  return project;
}

/** The second person's run, before one call of the first one's. */
async function both(ready: Project, first: CommandCase, second: CommandCase, at: number) {
  const project = ready.copy();
  const inserted: RunResult[] = [];
  const result = await start(project, first, (index) => {
    if (index !== at || inserted.length > 0) return;
    const { functionName, args = [], options } = second.start(project);
    inserted.push(
      project.runNow(functionName, args, {
        ...options,
        ask,
        user: options.context === "trigger" ? options.user : "khac@example.invalid",
      }),
    );
  });
  return { project, results: [result, ...inserted] };
}

const emails = (results: readonly RunResult[]) => results.flatMap((result) => result.emails.map(({ to }) => to));

test("two people run any two commands at once: nothing is lost, nothing is done twice", async () => {
  const ready = await officeForAll();
  const before = held(ready);
  const alone = new Map<string, { readonly held: Held; readonly calls: number }>();
  for (const [name, each] of CASES) {
    const project = ready.copy();
    const { serviceCalls } = await start(project, each);
    alone.set(name, { held: held(project), calls: serviceCalls });
  }
  const wrong: string[] = [];
  let tried = 0;
  for (const [first, one] of CASES) {
    for (const [second, other] of CASES) {
      if (WAITS.has(second)) continue;
      const calls = alone.get(first)?.calls ?? 1;
      for (const at of boundaries(calls, tried)) {
        const { project, results } = await both(ready, one, other, at);
        tried += 1;
        const where = `${first} with ${second} at ${at}`;
        if (results.length < 2) wrong.push(`${where}: the second did not run`);
        const after = held(project);
        const right = [before, alone.get(first)?.held, alone.get(second)?.held];
        for (const key of before.cells.keys()) {
          const stands = after.cells.get(key) ?? "";
          if (!key.endsWith(", Mã") && right.every((each) => (each?.cells.get(key) ?? "") !== stands))
            wrong.push(`${where}: ${key} is “${stands}”`);
        }
        if (new Set(after.added).size !== after.added.length)
          wrong.push(`${where}: a row twice: ${after.added.join("; ")}`);
        const known = new Set(right.flatMap((each) => each?.added ?? []));
        for (const text of after.added) if (!known.has(text)) wrong.push(`${where}: ${text} came from nowhere`);
        const ids = ["Nhiệm vụ", "Nhiệm vụ 2026"]
          .filter((sheet) => project.book().sheets.some(({ name }) => name === sheet))
          .flatMap((sheet) => project.sheet(sheet).texts().slice(1))
          .map(([id]) => id)
          .filter((id) => id);
        if (new Set(ids).size !== ids.length) wrong.push(`${where}: a Mã twice`);
        const sent = emails(results);
        if (new Set(sent).size !== sent.length) wrong.push(`${where}: a letter twice`);
        for (const { error } of results) if (error !== null) wrong.push(`${where}: ${error}`);
      }
    }
  }
  process.stdout.write(`two at once: ${tried} pairs of runs\n`);
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThanOrEqual(CASES.length * (CASES.length - WAITS.size));
}, 300_000);
