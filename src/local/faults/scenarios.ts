import { STAFF } from "../demo/sampleOffice.ts";
import type { Project, RunOptions, RunResult } from "../simulator/project.ts";
import type { Job } from "./jobs.ts";
import { COLLEAGUE } from "./office.ts";

/** What the run that nothing disturbs does: from it follows how many points each disturbance has. */
export interface Clean {
  readonly calls: number;
  readonly emails: number;
}

/** One way in which a job goes wrong, at each of its points. */
export interface Disturbance {
  readonly name: string;
  /** Counted before anything is played. */
  readonly points: (clean: Clean) => number;
  /** Plays point 1, 2 … on a project of its own; the normal recovery follows. */
  readonly play: (job: Job, project: Project, point: number) => readonly RunResult[];
}

const SORT = `var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Nhiệm vụ");
  sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn()).sort({ column: 2, ascending: false });`;

/** An e-mail service that fails as Google's does: with an exception, and nothing sent. */
function failingAt(point: number): NonNullable<RunOptions["onCall"]> {
  let sends = 0;
  return ({ name }) => {
    if (!name.endsWith("sendEmail")) return;
    sends += 1;
    if (sends === point) throw new Error("Service unavailable: Mail");
  };
}

const calls = ({ calls: all }: Clean) => all;
const emails = ({ emails: all }: Clean) => all;

function dying(unflushed: "kept" | "lost"): Disturbance {
  return {
    name: `dead at every call, unflushed writes ${unflushed}`,
    points: calls,
    play: ({ act }, project, point) => [act(project, STAFF, { failAt: point, unflushed })],
  };
}

/** Every disturbance; order does not matter. */
export const DISTURBANCES: readonly Disturbance[] = [
  { name: "nothing", points: () => 1, play: ({ act }, project) => [act(project, STAFF)] },
  dying("kept"),
  dying("lost"),
  {
    name: "quota ends after every count of recipients",
    // What sends nothing needs no quota.
    points: (clean) => (emails(clean) > 0 ? emails(clean) + 1 : 0),
    play: ({ act }, project, point) => [act(project, STAFF, { quota: point - 1 })],
  },
  {
    name: "the mail service fails at every recipient",
    points: emails,
    play: ({ act }, project, point) => [act(project, STAFF, { onCall: failingAt(point) })],
  },
  {
    name: "a colleague's whole run before every call",
    points: calls,
    play({ act }, project, point) {
      const runs: RunResult[] = [];
      const first = act(project, STAFF, {
        onCall({ index }) {
          if (index === point) runs.push(act(project, COLLEAGUE));
        },
      });
      return [first, ...runs];
    },
  },
  {
    name: "a colleague's whole run after the first died at every call",
    points: calls,
    play({ act }, project, point) {
      const first = act(project, STAFF, { failAt: point, unflushed: "lost" });
      return [first, act(project, COLLEAGUE)];
    },
  },
  {
    name: "the register sorted before every call",
    points: calls,
    play: ({ act }, project, point) => [
      act(project, STAFF, {
        onCall({ index }) {
          if (index === point) project.actNow(SORT, { user: COLLEAGUE });
        },
      }),
    ],
  },
];

const HOUR_MS = 3_600_000;
/** Enough for whatever a disturbance left. */
const QUOTA = { quota: 1500 } as const;

/** What the office does next: it waits, its triggers run, and it presses the same button again. */
export async function recover({ recovery }: Job, project: Project): Promise<readonly RunResult[]> {
  const runs: RunResult[] = [];
  for (const { hours, acts } of recovery) {
    runs.push(...(await project.advance(new Date(project.host.nowMs + hours * HOUR_MS).toISOString(), QUOTA)));
    for (const act of acts) runs.push(act(project, STAFF, QUOTA));
  }
  return runs;
}

/** The run that nothing disturbs. */
export function cleanRun({ act }: Job, project: Project): Clean {
  const { serviceCalls, emails: sent } = act(project.copy(), STAFF);
  return { calls: serviceCalls, emails: sent.length };
}
