import type { Project, RunResult } from "../simulator/project.ts";
import { type Expected, JOBS, type Job } from "./jobs.ts";
import { judge, nothing, type Tally, type Typed, typedRows } from "./judge.ts";
import { officeOf } from "./office.ts";
import { type Clean, cleanRun, DISTURBANCES, recover } from "./scenarios.ts";

/** How much is played. */
export interface FaultOptions {
  /** Folder of the built add-on. */
  readonly code: string;
  readonly agencies: number;
  /** Of the points of all scenarios those whose number leaves this rest when divided by `of`; several processes share the work so. */
  readonly share: { readonly rest: number; readonly of: number };
  /** All of them unless told. */
  readonly jobs?: readonly Job[];
}

/** What came of it. */
export interface FaultReport extends Tally {
  /** Jobs times disturbances, where a job gives a disturbance anything to disturb. */
  readonly scenarios: number;
  /** Points played. */
  readonly points: number;
  /** Points that the undisturbed runs promise, whether played here or not. */
  readonly expectedPoints: number;
  /** The most that one run which died left uncertain. */
  readonly mostUncertain: number;
}

/** A job right before it is done, and what should come of it. */
interface Stage {
  readonly job: Job;
  readonly project: Project;
  readonly before: readonly RunResult[];
  readonly typed: ReadonlyMap<string, Typed>;
  readonly expected: readonly Expected[];
  readonly clean: Clean;
}

async function judgedAfter({ job, before, typed, expected }: Stage, project: Project, runs: readonly RunResult[]) {
  return judge(expected, project, typed, [...before, ...runs, ...(await recover(job, project))]);
}

async function stageFor(job: Job, { code, agencies }: FaultOptions): Promise<Stage> {
  const office = await officeOf(code, job.sizeOf(agencies));
  const { project } = office;
  const before = await job.prepare(office);
  const expected = job.expected(office.correspondents);
  return { job, project, before, expected, typed: typedRows(project), clean: cleanRun(job, project) };
}

/** Plays every disturbance of every job at each of its points, each on a copy of one office, and judges what came of it. */
export async function playFaults(options: FaultOptions): Promise<FaultReport> {
  const { share, jobs = JOBS } = options;
  const total = nothing();
  let [scenarios, points, expectedPoints, mostUncertain] = [0, 0, 0, 0];
  for (const job of jobs) {
    const stage = await stageFor(job, options);
    for (const { points: count, play } of DISTURBANCES) {
      if (count(stage.clean) > 0) scenarios += 1;
      for (let point = 1; point <= count(stage.clean); point++) {
        expectedPoints += 1;
        if (expectedPoints % share.of !== share.rest) continue;
        const project = stage.project.copy();
        const found = await judgedAfter(stage, project, play(job, project, point));
        points += 1;
        total.duplicates += found.duplicates;
        total.lost += found.lost;
        total.uncertain += found.uncertain;
        total.wrongRecipient += found.wrongRecipient;
        mostUncertain = Math.max(mostUncertain, found.uncertain);
      }
    }
  }
  return { scenarios, points, expectedPoints, ...total, mostUncertain };
}
