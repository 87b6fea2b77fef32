import { accountOf, isSameDay, LIMITS } from "./limits.ts";
import type { Host } from "./run.ts";

/** Google's message for a run that the limit refuses. */
export const TRIGGERS_EXHAUSTED = "Service using too much computer time for one day";

/** Whether a person's triggers have run too long; the day begins with the first run. */
export function triggersExhausted({ state, nowMs }: Host, user: string): boolean {
  const use = state.triggerTime[user];
  return use !== undefined && isSameDay(use, nowMs) && use.usedMs >= LIMITS[accountOf(state, user)].triggerMsADay;
}

/** Counts a run of a trigger that has just ended. */
export function chargeTriggers({ state, nowMs }: Host, user: string, ms: number): void {
  const known = state.triggerTime[user];
  const use = known && isSameDay(known, nowMs) ? known : { since: nowMs - ms, usedMs: 0 };
  state.triggerTime[user] = { ...use, usedMs: use.usedMs + ms };
}
