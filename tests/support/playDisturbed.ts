import type { Project } from "../../src/local/simulator/project.ts";
import { COMMAND_CASES, type CommandCase, FURTHER_CASES } from "./commandCases.ts";
import { type DisturbanceName, type Disturbed, disturb, losses, seen } from "./disturb.ts";
import { choose } from "./readyRegister.ts";

/** A command, and a sheet in which somebody types while it runs. */
export interface DisturbedCase {
  readonly command: string;
  readonly each: CommandCase;
  readonly sheet: Disturbed;
}

/** Every command that writes, with each sheet in which people type. */
export const DISTURBED_CASES: readonly DisturbedCase[] = Object.entries({ ...COMMAND_CASES, ...FURTHER_CASES }).flatMap(
  ([command, each]) =>
    ((each.sheets ?? ["register"]) as readonly Disturbed[]).map((sheet) => ({ command, each, sheet })),
);

function words(result: { readonly alerts: readonly { readonly prompt: string }[]; readonly result: unknown }): string {
  return [...result.alerts.map(({ prompt }) => prompt), JSON.stringify(result.result ?? "")].join(" ");
}

async function play(project: Project, each: CommandCase, onCall?: (index: number) => void) {
  const { functionName, args = [], options } = each.start(project);
  return project.run(functionName, args, { ...options, ...(onCall && { onCall: ({ index }) => onCall(index) }) });
}

/** An office that is ready for a command. */
export interface Office {
  readonly ready: Project;
  readonly each: CommandCase;
  readonly sheet: Disturbed;
  /** Service calls of the command when nobody disturbs it. */
  readonly calls: number;
  /** What is lost when the disturbance comes before one service call (1-based); null when there is no such call. */
  readonly lostAt: (name: DisturbanceName, at: number) => Promise<readonly string[] | null>;
}

/** Plays the command once undisturbed, with which its disturbed runs are compared. */
export async function officeOf(ready: Project, each: CommandCase, sheet: Disturbed): Promise<Office> {
  const clean = ready.copy();
  const { serviceCalls: calls } = await play(clean, each);
  const [before, cleanly] = [seen(ready, sheet), seen(clean, sheet)];
  const alone = new Map<DisturbanceName, ReturnType<typeof seen>>();
  const disturbedOnly = (name: DisturbanceName) => {
    const known = alone.get(name);
    if (known) return known;
    const project = ready.copy();
    disturb(project, sheet, name);
    const made = seen(project, sheet);
    alone.set(name, made);
    return made;
  };
  const lostAt: Office["lostAt"] = async (name, at) => {
    const project = ready.copy();
    let placed = false;
    const result = await play(project, each, (index) => {
      if (index !== at || placed) return;
      placed = true;
      disturb(project, sheet, name);
    });
    if (!placed) return null;
    const disturbed = disturbedOnly(name);
    const judge = () => losses({ project, key: sheet, before, disturbed, clean: cleanly, told: words(result) });
    // What the next command, or the hourly run, finds and tells is not lost.
    if (judge().length > 0) await choose(project, "refreshRegister");
    return [...(result.error === null ? [] : [result.error]), ...judge()].map((text) => `${name} at ${at}: ${text}`);
  };
  return { ready, each, sheet, calls, lostAt };
}

/** Every boundary from `first` on, `step` apart, until the run has no more. @returns how many, and what was lost */
export async function tryBoundaries(
  { lostAt }: Office,
  name: DisturbanceName,
  { first, step }: { readonly first: number; readonly step: number },
): Promise<{ readonly tried: number; readonly lost: readonly string[] }> {
  const lost: string[] = [];
  let tried = 0;
  for (let at = first; ; at += step) {
    const found = await lostAt(name, at);
    if (found === null) return { tried, lost };
    tried += 1;
    lost.push(...found);
  }
}
