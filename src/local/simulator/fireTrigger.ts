import { fireInstalled } from "./personEdit.ts";
import { play, type RunOptions, type RunResult, type Work } from "./playRun.ts";
import type { TriggerEntry } from "./projectState.ts";
import type { Host, Run } from "./run.ts";
import { after, type Soon } from "./soon.ts";
import type { PersonEvent } from "./triggers.ts";
import { chargeTriggers, TRIGGERS_EXHAUSTED, triggersExhausted } from "./triggerTime.ts";

const refuse: Work["call"] = () => ({ value: undefined, promise: null, error: TRIGGERS_EXHAUSTED });

/** Runs a trigger's handler as its owner, unless the owner's triggers have run too long today. */
export function fireTrigger(
  host: Host,
  { owner }: TriggerEntry,
  options: Partial<RunOptions>,
  work: Work,
): Soon<RunResult> {
  const exhausted = triggersExhausted(host, owner);
  const playing: Work = exhausted ? { ...work, call: refuse } : work;
  return after(play(host, { ...options, context: "trigger", user: owner }, playing), (result) => {
    if (!exhausted) chargeTriggers(host, owner, result.virtualMs);
    return result;
  });
}

/** What a person did, with what its triggers are told of it. */
export interface PersonAct {
  readonly event: PersonEvent;
  readonly told: (run: Run) => object;
}

/** Fires the installed triggers for what a person did, one after the other; what the person may do is not their owners'. */
export function firePersonTriggers(
  host: Host,
  { account: _account, quota: _quota, ...person }: Omit<RunOptions, "context">,
  acts: readonly PersonAct[],
): Soon<readonly RunResult[]> {
  return acts
    .flatMap(({ event, told }) => dueFor(host, event).map((trigger) => ({ trigger, told })))
    .reduce<Soon<readonly RunResult[]>>((before, { trigger, told }) => {
      const { handler, uid } = trigger;
      const call = (run: Run) => fireInstalled(run, handler, uid, told(run));
      return after(before, (results) =>
        after(fireTrigger(host, trigger, person, { functionName: handler, call }), (result) => [...results, result]),
      );
    }, []);
}

function dueFor({ state }: Host, event: PersonEvent): readonly TriggerEntry[] {
  return state.triggers.filter(({ schedule, disabled }) => schedule.kind === event && !disabled);
}
