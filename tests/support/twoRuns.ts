import type { Project, RunOptions, RunResult } from "../../src/local/simulator/project.ts";
import { COMMAND_CASES, type CommandCase, officeAtWork, PROGRESS } from "./commandCases.ts";
import { filledTexts, seen } from "./disturb.ts";
import { USER } from "./readyRegister.ts";

/** Every command that writes. */
export const WRITERS = Object.entries(COMMAND_CASES);

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

/** The office has a row to close, and one to undo; what else these need would leave others without theirs. */
const APART: ReadonlySet<string> = new Set(["undoLast", "closeYear"]);

/** Those who make documents wait for them: inside another run nothing can be waited for. They still come first. */
export const isSecond = ({ makesDocument }: CommandCase): boolean => makesDocument !== true;

/** An office in which every command has something to do. */
async function officeForAll(): Promise<Project> {
  const project = await officeAtWork();
  for (const [name, { prepare }] of WRITERS) if (!APART.has(name)) await prepare?.(project);
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

/** What one command does alone, and all together before which pairs are judged. */
export interface TwoRuns {
  /** Service calls of a command that runs alone. */
  readonly callsOf: (name: string) => number;
  /** Plays the second command before a call of the first (1-based). @returns what is wrong then, in words */
  readonly wrongAt: (first: string, second: string, at: number) => Promise<readonly string[]>;
}

function repeated(values: readonly string[]): boolean {
  return new Set(values).size !== values.length;
}

function idsOf(project: Project): string[] {
  const there = new Set(project.book().sheets.map(({ name }) => name));
  return ["Nhiệm vụ", "Nhiệm vụ 2026"]
    .filter((sheet) => there.has(sheet))
    .flatMap((sheet) => filledTexts(project, sheet).slice(1))
    .flatMap(([id]) => (id ? [id] : []));
}

/** Cells that stand as neither of the two commands nor anybody before them left them, and rows from nowhere or twice. */
function wrongCells(before: Held, after: Held, alone: readonly Held[]): readonly string[] {
  const right = [before, ...alone];
  const known = new Set(right.flatMap(({ added }) => added));
  const cells = [...before.cells.keys()].filter((key) => {
    const stands = after.cells.get(key) ?? "";
    return !key.endsWith(", Mã") && right.every((each) => (each.cells.get(key) ?? "") !== stands);
  });
  return [
    ...cells.map((key) => `${key} is “${after.cells.get(key) ?? ""}”`),
    ...(repeated(after.added) ? [`a row twice: ${after.added.join("; ")}`] : []),
    ...after.added.filter((text) => !known.has(text)).map((text) => `${text} came from nowhere`),
  ];
}

/** Plays each of the commands alone, with which what two do at once is compared. */
export async function twoRuns(names: readonly string[]): Promise<TwoRuns> {
  const ready = await officeForAll();
  const before = held(ready);
  const cases = new Map(WRITERS);
  const caseOf = (name: string): CommandCase => {
    const each = cases.get(name);
    if (!each) throw new Error(`no case for ${name}`);
    return each;
  };
  const alone = new Map<string, { readonly held: Held; readonly calls: number }>();
  for (const name of names) {
    const project = ready.copy();
    const { serviceCalls } = await start(project, caseOf(name));
    alone.set(name, { held: held(project), calls: serviceCalls });
  }
  return {
    callsOf: (name) => alone.get(name)?.calls ?? 1,
    wrongAt: async (first, second, at) => {
      const { project, results } = await both(ready, caseOf(first), caseOf(second), at);
      const wrong = wrongCells(
        before,
        held(project),
        [first, second].flatMap((name) => alone.get(name)?.held ?? []),
      );
      const found = [
        ...(results.length < 2 ? ["the second did not run"] : []),
        ...wrong,
        ...(repeated(idsOf(project)) ? ["a Mã twice"] : []),
        ...(repeated(emails(results)) ? ["a letter twice"] : []),
        ...results.flatMap(({ error }) => error ?? []),
      ];
      return found.map((text) => `${first} with ${second} at ${at}: ${text}`);
    },
  };
}
