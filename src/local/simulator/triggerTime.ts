import type { Host } from "./run.ts";

/** A consumer account's limit a day. Source: quotas for Google Services, “Triggers total runtime”. */
const DAILY_MS = 90 * 60_000;
const DAY_MS = 86_400_000;

/** Google's message for a run that the limit refuses. */
export const TRIGGERS_EXHAUSTED = "Service using too much computer time for one day";

/** Whether a person's triggers have run too long; the day begins with the first run. */
export function triggersExhausted({ state, nowMs }: Host, user: string): boolean {
  const use = state.triggerTime[user];
  return use !== undefined && nowMs - use.since < DAY_MS && use.usedMs >= DAILY_MS;
}

/** Counts a run of a trigger that has just ended. */
export function chargeTriggers({ state, nowMs }: Host, user: string, ms: number): void {
  const known = state.triggerTime[user];
  const use = known && nowMs - known.since < DAY_MS ? known : { since: nowMs - ms, usedMs: 0 };
  state.triggerTime[user] = { ...use, usedMs: use.usedMs + ms };
}
