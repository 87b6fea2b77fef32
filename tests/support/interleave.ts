import type { Project, RunOptions, RunResult } from "../../src/local/simulator/project.ts";

/** One function call of a project. */
export interface Start {
  readonly functionName: string;
  readonly args?: readonly unknown[];
  readonly options: RunOptions;
}

/** What happened when a second run was placed before one service call of the first. */
export interface Interleaving {
  /** 1-based call of the first run before whose effect the second ran. */
  readonly at: number;
  readonly call: string;
  readonly project: Project;
  readonly first: RunResult;
  readonly second: RunResult;
}

/** Plays the second run once before every service call of the first, each time in a fresh project. */
export async function interleavings(
  open: () => Promise<Project>,
  first: Start,
  second: Start,
): Promise<Interleaving[]> {
  const found: Interleaving[] = [];
  for (let at = 1; ; at += 1) {
    const project = await open();
    const inserted: { call: string; result: RunResult }[] = [];
    const result = await project.run(first.functionName, first.args ?? [], {
      ...first.options,
      onCall: ({ index, name }) => {
        if (index !== at) return;
        inserted.push({ call: name, result: project.runNow(second.functionName, second.args ?? [], second.options) });
      },
    });
    const [placed] = inserted;
    if (!placed) return found;
    found.push({ at, call: placed.call, project, first: result, second: placed.result });
  }
}

/** What happened when a run died at one service call, and what of its writes lasted. */
export interface Death {
  /** 1-based service call that killed the run. */
  readonly at: number;
  readonly unflushed: "kept" | "lost";
  readonly project: Project;
  readonly result: RunResult;
}

/** Kills a run at every one of its service calls, with unflushed writes kept and lost, each time in a fresh project. */
export async function deaths(open: () => Promise<Project>, start: Start): Promise<Death[]> {
  const found: Death[] = [];
  for (let at = 1; ; at += 1) {
    for (const unflushed of ["kept", "lost"] as const) {
      const project = await open();
      const options: RunOptions = { ...start.options, failAt: at, unflushed };
      const result = await project.run(start.functionName, start.args ?? [], options);
      if (result.serviceCalls < at) return found;
      found.push({ at, unflushed, project, result });
    }
  }
}
