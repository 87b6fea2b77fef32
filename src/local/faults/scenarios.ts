import { STAFF } from "../demo/sampleOffice.ts";
import type { Project, RunOptions, RunResult } from "../simulator/project.ts";
import { COLLEAGUE, type Office } from "./office.ts";

/** What the run that nothing disturbs does: from it follows how many points each scenario has. */
export interface Clean {
  readonly calls: readonly string[];
  readonly emails: number;
}

/** One way in which sending goes wrong, at each of its points. */
export interface Scenario {
  readonly name: string;
  /** Counted before anything is played. */
  readonly points: (clean: Clean) => number;
  /** Plays point 1, 2 … on a project of its own; the normal recovery follows. */
  readonly play: (project: Project, point: number, clean: Clean) => Promise<readonly RunResult[]>;
}

const SORT = `var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Nhiệm vụ");
  sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn()).sort({ column: 2, ascending: false });`;

const byMenu = (user: string, more: Partial<RunOptions> = {}): RunOptions => ({
  context: "menu",
  user,
  answers: ["yes", "ok"],
  ...more,
});

function send(project: Project, user: string, more: Partial<RunOptions> = {}): Promise<RunResult> {
  return project.run("sendWeeklyDigest", [], byMenu(user, more));
}

/** An e-mail service that fails as Google's does: with an exception, and nothing sent. */
function failingAt(point: number): NonNullable<RunOptions["onCall"]> {
  let sends = 0;
  return ({ name }) => {
    if (!name.endsWith("sendEmail")) return;
    sends += 1;
    if (sends === point) throw new Error("Service unavailable: Mail");
  };
}

const calls = ({ calls: all }: Clean) => all.length;
const emails = ({ emails: all }: Clean) => all;

function dying(unflushed: "kept" | "lost"): Scenario {
  return {
    name: `dead at every call, unflushed writes ${unflushed}`,
    points: calls,
    play: async (project, point) => [await send(project, STAFF, { failAt: point, unflushed })],
  };
}

/** Every scenario; order does not matter. */
export const SCENARIOS: readonly Scenario[] = [
  dying("kept"),
  dying("lost"),
  {
    name: "quota ends after every count of recipients",
    points: (clean) => emails(clean) + 1,
    play: async (project, point) => [await send(project, STAFF, { quota: point - 1 })],
  },
  {
    name: "the mail service fails at every recipient",
    points: emails,
    play: async (project, point) => [await send(project, STAFF, { onCall: failingAt(point) })],
  },
  {
    name: "a colleague's whole run before every call",
    points: calls,
    async play(project, point) {
      const runs: RunResult[] = [];
      const first = await send(project, STAFF, {
        onCall({ index }) {
          if (index === point) runs.push(project.runNow("sendWeeklyDigest", [], byMenu(COLLEAGUE)));
        },
      });
      return [first, ...runs];
    },
  },
  {
    name: "a colleague's whole run after the first died at every call",
    points: calls,
    async play(project, point) {
      const first = await send(project, STAFF, { failAt: point, unflushed: "lost" });
      return [first, await send(project, COLLEAGUE)];
    },
  },
  {
    name: "the register sorted before every call",
    points: calls,
    play: async (project, point) => [
      await send(project, STAFF, {
        onCall({ index }) {
          if (index === point) project.actNow(SORT, { user: COLLEAGUE });
        },
      }),
    ],
  },
];

const HOUR_MS = 3_600_000;

/** What the office does next: the same command an hour later, and once more on the next day for what the quota left. */
export async function recover(project: Project): Promise<readonly RunResult[]> {
  const runs: RunResult[] = [];
  for (const hours of [1, 24]) {
    await project.advance(new Date(project.host.nowMs + hours * HOUR_MS).toISOString());
    runs.push(await send(project, STAFF, { quota: 1500 }));
  }
  return runs;
}

/** The run that nothing disturbs. */
export async function cleanRun({ project }: Office): Promise<Clean> {
  const named: string[] = [];
  const { emails: sent } = await send(project.copy(), STAFF, { onCall: ({ name }) => void named.push(name) });
  return { calls: named, emails: sent.length };
}
